// SPDX-License-Identifier: EUPL-1.2

/// Builds ZIP archives (PKWARE's APPNOTE 6.3), honest and dishonest ones.
package struct ZipBuilder {
    private var body: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    package init() {}

    /// Adds a file; `flags`, `size` and `method` can tell lies, a `descriptor` tells the sizes
    /// only behind the content.
    package mutating func add(
        _ name: String, _ content: [UInt8], deflated: Bool = true, flags: Int = 0,
        size: Int? = nil, method: Int? = nil, descriptor: Bool = false
    ) {
        var pieces = ZipPieces(deflates: deflated)
        pieces.add(content)
        add(
            name, &pieces, flags: flags, size: size, method: method ?? (deflated ? 8 : 0),
            descriptor: descriptor)
    }

    /// Adds a deflated file of those pieces, each so many times; it may be larger than memory.
    package mutating func add(_ name: String, _ pieces: [(bytes: [UInt8], times: Int)]) {
        var all = ZipPieces(deflates: true)
        for (bytes, times) in pieces {
            for _ in 0..<times { all.add(bytes) }
        }
        add(name, &all, flags: 0, size: nil, method: 8, descriptor: false)
    }

    private mutating func add(
        _ name: String, _ pieces: inout ZipPieces, flags: Int, size: Int?, method: Int,
        descriptor: Bool
    ) {
        let data = pieces.finished()
        let offset = body.count
        let sizes = [(pieces.checksum, 4), (data.count, 4), (size ?? pieces.size, 4)]
        let head = [(20, 2), (flags | (descriptor ? 8 : 0), 2), (method, 2), (0, 4)]
        let local = descriptor ? [(0, 4), (0, 4), (0, 4)] : sizes
        body += Self.bytes([(0x0403_4B50, 4)] + head + local + [(name.utf8.count, 2), (0, 2)])
        body += Array(name.utf8) + data
        if descriptor { body += Self.bytes([(0x0807_4B50, 4)] + sizes) }
        directory += Self.bytes(
            [(0x0201_4B50, 4), (20, 2)] + head + sizes
                + [(name.utf8.count, 2), (0, 2), (0, 2), (0, 2), (0, 2), (0, 4), (offset, 4)])
        directory += Array(name.utf8)
        count += 1
    }

    /// The whole archive.
    package func finished() -> [UInt8] {
        body + directory
            + Self.bytes([
                (0x0605_4B50, 4), (0, 2), (0, 2), (count, 2), (count, 2), (directory.count, 4),
                (body.count, 4), (0, 2),
            ])
    }

    /// The whole archive with ZIP64 end records.
    package func finishedAsZip64() -> [UInt8] {
        let place = body.count + directory.count
        return body + directory
            + Self.bytes([
                (0x0606_4B50, 4), (44, 8), (45, 2), (45, 2), (0, 4), (0, 4), (count, 8),
                (count, 8), (directory.count, 8), (body.count, 8),
            ])
            + Self.bytes([(0x0706_4B50, 4), (0, 4), (place, 8), (1, 4)])
            + Self.bytes([
                (0x0605_4B50, 4), (0, 2), (0, 2), (0xFFFF, 2), (0xFFFF, 2), (0xFFFF_FFFF, 4),
                (0xFFFF_FFFF, 4), (0, 2),
            ])
    }

    private static func bytes(_ fields: [(Int, Int)]) -> [UInt8] {
        fields.flatMap { value, width in (0..<width).map { UInt8(value >> (8 * $0) & 255) } }
    }
}
