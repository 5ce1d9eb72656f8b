// SPDX-License-Identifier: EUPL-1.2

/// The bytes of a text one at a time, with the line on which the next one stands.
struct ByteCursor {
    private var text: TextSource
    private var chunk: [UInt8] = []
    private var position = 0
    /// The physical line of the next byte, counted from 1 by line feeds.
    private(set) var line = 1

    private var offsetOfChunk = 0

    init(_ text: TextSource) { self.text = text }

    /// How many bytes are behind.
    var offset: Int { offsetOfChunk + position }

    /// The next byte without moving on; `nil` at the end.
    mutating func peek() throws -> UInt8? {
        if position < chunk.count { return chunk[position] }
        return try refill() ? chunk[position] : nil
    }

    /// The next byte; `nil` at the end.
    mutating func next() throws -> UInt8? {
        guard let byte = try peek() else { return nil }
        position += 1
        if byte == 0x0A { line += 1 }
        return byte
    }

    /// Appends bytes to `run` as long as `isPart` holds and the chunk lasts, at most `limit`;
    /// none at the end.
    mutating func appendRun(
        to run: inout [UInt8], limit: Int, while isPart: (UInt8) -> Bool
    ) throws {
        guard try peek() != nil else { return }
        let start = position
        let end = min(chunk.count, start + max(0, limit))
        while position < end, isPart(chunk[position]) {
            if chunk[position] == 0x0A { line += 1 }
            position += 1
        }
        run.append(contentsOf: chunk[start..<position])
    }

    private mutating func refill() throws -> Bool {
        offsetOfChunk += chunk.count
        chunk = try locating(line) { try text.next() }
        position = 0
        return !chunk.isEmpty
    }
}
