// SPDX-License-Identifier: EUPL-1.2

/// Bytes that are read once, front to back, a chunk at a time: a file, memory, an entry of an
/// archive. Only one chunk is in memory.
package final class ByteSource {
    private let produce: () throws -> [UInt8]
    private var isAtEnd = false

    /// What `next` gives until it gives nothing.
    package init(_ next: @escaping () throws -> [UInt8]) { produce = next }

    /// A file, opened at once; throws where it cannot be.
    package convenience init(path: String, chunk: Int = 1 << 17) throws {
        let file = try OpenFile(path: path)
        self.init { try file.read(chunk) }
    }

    /// Bytes already in memory, handed out in chunks of that size.
    package convenience init(_ bytes: [UInt8], chunk: Int = 1 << 17) {
        var rest = bytes[...]
        self.init {
            defer { rest = rest.dropFirst(chunk) }
            return Array(rest.prefix(chunk))
        }
    }

    /// The next chunk; empty at the end, and from then on.
    package func next() throws -> [UInt8] {
        guard !isAtEnd else { return [] }
        let chunk = try produce()
        isAtEnd = chunk.isEmpty
        return chunk
    }
}
