// SPDX-License-Identifier: EUPL-1.2

/// Numbers and marks at places of a file, `nil` behind its end.
struct BytesReader {
    let bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    var count: Int { bytes.count }

    subscript(place: Int) -> UInt8? {
        place >= 0 && place < bytes.count ? bytes[bytes.startIndex + place] : nil
    }

    /// An unsigned number of at most four bytes.
    func number(at place: Int, count: Int, isLittle: Bool = false) -> Int? {
        guard place >= 0, place <= bytes.count - count else { return nil }
        let start = bytes.startIndex + place
        let digits = bytes[start..<start + count]
        return isLittle
            ? digits.reversed().reduce(0) { $0 << 8 | Int($1) }
            : digits.reduce(0) { $0 << 8 | Int($1) }
    }

    func starts(with mark: String, at place: Int) -> Bool {
        guard place >= 0, place <= bytes.count else { return false }
        return bytes.dropFirst(place).starts(with: mark.utf8)
    }

    /// The bytes from there on, at most so many.
    func slice(at place: Int, count: Int) -> ArraySlice<UInt8> {
        guard place >= 0, place < bytes.count, count > 0 else { return [] }
        return bytes.dropFirst(place).prefix(count)
    }
}
