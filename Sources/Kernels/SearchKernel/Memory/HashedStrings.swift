// SPDX-License-Identifier: EUPL-1.2

/// Strings by number, and numbers by string: an open-addressing table over one byte arena.
struct HashedStrings: Sendable {
    let strings: Lists<UInt8>
    /// Number + 1, or 0 where free; a power of two long, at most half full.
    let slots: Column<UInt32>

    init(_ strings: Lists<UInt8>) {
        self.strings = strings
        let size = Self.size(for: strings.count)
        slots = Column(count: size) { slots in
            for number in 0..<strings.count {
                var slot = Int(truncatingIfNeeded: ByteHash.hash(strings[number])) & (size - 1)
                while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
                slots[slot] = UInt32(number + 1)
            }
        }
    }

    init(strings: Lists<UInt8>, slots: Column<UInt32>) {
        (self.strings, self.slots) = (strings, slots)
    }

    static func size(for count: Int) -> Int {
        var size = 16
        while size < count * 2 { size *= 2 }
        return size
    }

    var count: Int { strings.count }

    func number(of string: UnsafeBufferPointer<UInt8>) -> UInt32? {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: ByteHash.hash(string)) & mask
        while slots.base[slot] != 0 {
            let number = slots.base[slot] - 1
            if Lists.areEqual(strings[Int(number)], string) { return number }
            slot = (slot + 1) & mask
        }
        return nil
    }

    func number(of string: [UInt8]) -> UInt32? {
        string.withUnsafeBufferPointer { number(of: $0) }
    }

    func number(of string: String) -> UInt32? {
        var string = string
        return string.withUTF8 { number(of: $0) }
    }
}
