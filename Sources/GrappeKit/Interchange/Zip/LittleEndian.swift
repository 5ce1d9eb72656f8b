// SPDX-License-Identifier: EUPL-1.2

extension [UInt8] {
    /// The unsigned number of `count` bytes at `offset`, lowest byte first. The caller has made
    /// sure that they are there.
    func littleEndian(_ offset: Int, _ count: Int) -> UInt64 {
        (0..<count).reduce(0) { $0 | UInt64(self[offset + $1]) << UInt64(8 * $1) }
    }

    /// The same as `Int`; `nil` where it is too large to be an offset or a length.
    func littleEndianInt(_ offset: Int, _ count: Int) -> Int? {
        let value = littleEndian(offset, count)
        return value <= UInt64(1) << 48 ? Int(value) : nil
    }
}
