// SPDX-License-Identifier: EUPL-1.2

/// Bytes of which any part can be read: a file, or memory. Archives need it.
package struct SeekableBytes {
    /// How many bytes there are.
    package let count: Int
    private let fetch: (_ offset: Int, _ count: Int) throws -> [UInt8]

    /// A regular file.
    package init(path: String) throws {
        let file = try OpenFile(path: path)
        count = try file.size()
        fetch = { try file.read($1, at: $0) }
    }

    /// Bytes in memory, such as an upload.
    package init(_ bytes: [UInt8]) {
        count = bytes.count
        fetch = { Array(bytes[min($0, bytes.count)..<min($0 + $1, bytes.count)]) }
    }

    /// The bytes from `offset` on, fewer than `count` at the end; offsets below 0 give none.
    package func bytes(at offset: Int, count: Int) throws -> [UInt8] {
        guard offset >= 0, offset < self.count, count > 0 else { return [] }
        return try fetch(offset, min(count, self.count - offset))
    }

    /// The whole, front to back, in chunks.
    package func source(chunk: Int = 1 << 17) -> ByteSource {
        var offset = 0
        return ByteSource {
            let part = try bytes(at: offset, count: chunk)
            offset += part.count
            return part
        }
    }
}
