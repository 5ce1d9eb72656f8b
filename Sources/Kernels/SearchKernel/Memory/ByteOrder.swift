// SPDX-License-Identifier: EUPL-1.2

/// Sorts numbers by the bytes of strings.
enum ByteOrder {
    /// The first sixteen bytes as two numbers in their order, and whose they are: most
    /// comparisons need no look at the string.
    private struct Key: BitwiseCopyable {
        let head: UInt64
        let next: UInt64
        let number: UInt32
    }

    /// `0..<count` by the bytes of their strings, equal ones by `isBefore`.
    static func sorted(
        count: Int, bytes: (Int) -> UnsafeBufferPointer<UInt8>,
        tie isBefore: (Int, Int) -> Bool = { $0 < $1 }
    ) -> [UInt32] {
        var keys = (0..<count).map { number in
            let string = bytes(number)
            return Key(
                head: eight(string, at: 0), next: eight(string, at: 8), number: UInt32(number))
        }
        keys.sort { one, other in
            if one.head != other.head { return one.head < other.head }
            if one.next != other.next { return one.next < other.next }
            let (a, b) = (Int(one.number), Int(other.number))
            let order = Lists.compare(bytes(a), bytes(b))
            return order != 0 ? order < 0 : isBefore(a, b)
        }
        return keys.map(\.number)
    }

    /// Eight bytes from `start`, as many as there are, then zeros.
    private static func eight(_ string: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt64 {
        var eight: UInt64 = 0
        for place in start..<(start + 8) {
            eight = eight << 8 | (place < string.count ? UInt64(string[place]) : 0)
        }
        return eight
    }
}
