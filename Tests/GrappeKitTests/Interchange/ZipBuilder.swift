// SPDX-License-Identifier: EUPL-1.2

import CZlib

/// Builds ZIP archives for tests, honest and dishonest ones.
struct ZipBuilder {
    private(set) var body: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// Adds a file; `flags`, `size` and `method` can tell lies.
    mutating func add(
        _ name: String, _ content: [UInt8], deflated: Bool = true, flags: Int = 0,
        size: Int? = nil, method: Int? = nil, descriptor: Bool = false
    ) {
        let data = deflated ? Self.deflate(content) : content
        let checksum = content.withUnsafeBufferPointer {
            Int(crc32(0, $0.baseAddress, uInt($0.count)))
        }
        let offset = body.count
        let sizes = [(checksum, 4), (data.count, 4), (size ?? content.count, 4)]
        let head = [
            (20, 2), (flags | (descriptor ? 8 : 0), 2), (method ?? (deflated ? 8 : 0), 2), (0, 4),
        ]
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
    func finished() -> [UInt8] {
        body + directory
            + Self.bytes([
                (0x0605_4B50, 4), (0, 2), (0, 2), (count, 2), (count, 2), (directory.count, 4),
                (body.count, 4), (0, 2),
            ])
    }

    /// The whole archive with ZIP64 end records.
    func finishedAsZip64() -> [UInt8] {
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

    static func deflate(_ content: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        deflateInit2_(
            &stream, 9, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        defer { deflateEnd(&stream) }
        var input = content
        let room = Int(deflateBound(&stream, uLong(content.count)))
        return [UInt8](unsafeUninitializedCapacity: room) { output, count in
            input.withUnsafeMutableBufferPointer { input in
                stream.next_in = input.baseAddress
                stream.avail_in = uInt(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = uInt(room)
                CZlib.deflate(&stream, Z_FINISH)
            }
            count = room - Int(stream.avail_out)
        }
    }
}
