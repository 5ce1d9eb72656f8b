// SPDX-License-Identifier: EUPL-1.2

import CZlib

/// A zip archive for tests, whose files come in pieces, so that they may be large.
struct ImportArchive {
    private var body: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// Adds a file of those pieces, each so many times.
    mutating func add(_ name: String, _ pieces: [(bytes: [UInt8], times: Int)]) {
        let deflater = Deflater()
        for (bytes, times) in pieces {
            for _ in 0..<times { deflater.add(bytes) }
        }
        let data = deflater.finished()
        let head = [(20, 2), (0, 2), (8, 2), (0, 4)]
        let sizes = [(deflater.checksum, 4), (data.count, 4), (deflater.size, 4)]
        let offset = body.count
        body += Self.bytes([(0x0403_4B50, 4)] + head + sizes + [(name.utf8.count, 2), (0, 2)])
        body += Array(name.utf8) + data
        directory += Self.bytes(
            [(0x0201_4B50, 4), (20, 2)] + head + sizes
                + [(name.utf8.count, 2), (0, 2), (0, 2), (0, 2), (0, 2), (0, 4), (offset, 4)])
        directory += Array(name.utf8)
        count += 1
    }

    func finished() -> [UInt8] {
        body + directory
            + Self.bytes([
                (0x0605_4B50, 4), (0, 2), (0, 2), (count, 2), (count, 2), (directory.count, 4),
                (body.count, 4), (0, 2),
            ])
    }

    private static func bytes(_ fields: [(Int, Int)]) -> [UInt8] {
        fields.flatMap { value, width in (0..<width).map { UInt8(value >> (8 * $0) & 255) } }
    }
}

private final class Deflater {
    private var stream = z_stream()
    private var output: [UInt8] = []
    private(set) var checksum = 0
    private(set) var size = 0

    init() {
        deflateInit2_(
            &stream, 9, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
    }

    deinit { deflateEnd(&stream) }

    func add(_ bytes: [UInt8]) {
        checksum = bytes.withUnsafeBufferPointer {
            Int(crc32(uLong(checksum), $0.baseAddress, uInt($0.count)))
        }
        size += bytes.count
        run(bytes, Z_NO_FLUSH)
    }

    func finished() -> [UInt8] {
        run([], Z_FINISH)
        return output
    }

    private func run(_ bytes: [UInt8], _ flush: Int32) {
        var input = bytes
        var room = [UInt8](repeating: 0, count: 1 << 16)
        input.withUnsafeMutableBufferPointer { input in
            stream.next_in = input.baseAddress
            stream.avail_in = uInt(input.count)
            repeat {
                room.withUnsafeMutableBufferPointer { room in
                    stream.next_out = room.baseAddress
                    stream.avail_out = uInt(room.count)
                    deflate(&stream, flush)
                }
                output += room.prefix(room.count - Int(stream.avail_out))
            } while stream.avail_out == 0
        }
    }
}
