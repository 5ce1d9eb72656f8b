// SPDX-License-Identifier: EUPL-1.2

import CZlib

/// Raw deflate (RFC 1951) through zlib, a piece of input and a piece of output at a time.
final class Inflater {
    /// Whether the compressed stream has ended.
    private(set) var isAtEnd = false

    private var stream = z_stream()
    private var input: [UInt8] = []
    private var consumed = 0
    private var wasFull = false

    init() throws {
        // Window bits below zero: no zlib header, as in ZIP.
        let status = inflateInit2_(
            &stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else { throw InterchangeError(ZipText.broken) }
    }

    deinit { inflateEnd(&stream) }

    /// Whether all input is used up and no output waits.
    var needsInput: Bool { consumed == input.count && !wasFull && !isAtEnd }

    /// Compressed bytes taken and not yet used.
    var unused: Int { input.count - consumed }

    /// More compressed bytes.
    func take(_ bytes: [UInt8]) { (input, consumed) = (bytes, 0) }

    /// The next inflated bytes, at most 128 KiB and perhaps none; `nil` where the data is broken.
    func next() -> [UInt8]? {
        var status = Z_OK
        let room = 1 << 17
        let output = [UInt8](unsafeUninitializedCapacity: room) { output, count in
            status = input.withUnsafeMutableBufferPointer { input in
                stream.next_in = input.baseAddress.map { $0 + consumed }
                stream.avail_in = uInt(input.count - consumed)
                stream.next_out = output.baseAddress
                stream.avail_out = uInt(room)
                defer { consumed = input.count - Int(stream.avail_in) }
                return inflate(&stream, Z_NO_FLUSH)
            }
            count = room - Int(stream.avail_out)
        }
        wasFull = output.count == room
        isAtEnd = status == Z_STREAM_END
        // Z_BUF_ERROR only says that there was nothing to do yet.
        return status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR ? output : nil
    }
}
