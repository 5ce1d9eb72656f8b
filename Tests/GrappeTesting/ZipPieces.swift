// SPDX-License-Identifier: EUPL-1.2

import CZlib

/// The content of one file of an archive as it comes, piece by piece: deflated or as it is, with
/// its size and checksum.
struct ZipPieces {
    private var output: [UInt8] = []
    private let stream: DeflateStream?
    private(set) var checksum = 0
    private(set) var size = 0

    init(deflates: Bool) { stream = deflates ? DeflateStream() : nil }

    mutating func add(_ bytes: [UInt8]) {
        // Where there are no bytes there is no address, which zlib takes for a new beginning.
        guard !bytes.isEmpty else { return }
        checksum = bytes.withUnsafeBufferPointer {
            Int(crc32(uLong(checksum), $0.baseAddress, uInt($0.count)))
        }
        size += bytes.count
        output += stream?.run(bytes, Z_NO_FLUSH) ?? bytes
    }

    mutating func finished() -> [UInt8] {
        output += stream?.run([], Z_FINISH) ?? []
        return output
    }
}

/// zlib's stream must stay in one place.
private final class DeflateStream {
    private var stream = z_stream()

    init() {
        deflateInit2_(
            &stream, 9, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
    }

    deinit { deflateEnd(&stream) }

    func run(_ bytes: [UInt8], _ flush: Int32) -> [UInt8] {
        var (input, output) = (bytes, [UInt8]())
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
        return output
    }
}
