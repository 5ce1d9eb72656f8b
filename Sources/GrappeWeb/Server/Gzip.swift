// SPDX-License-Identifier: EUPL-1.2

import CZlib

/// Compression in the gzip format (RFC 1952) through zlib.
package enum Gzip {
    /// The compressed bytes, or `nil` if zlib refuses. Level 1 (fast) for what is made anew for
    /// each reader, 9 (small) for what is made once.
    package static func compress(_ bytes: UnsafeBufferPointer<UInt8>, level: Int32) -> [UInt8]? {
        var stream = z_stream()
        // 15 bits of window, and 16 more to ask for gzip's header and check sum.
        let opened = deflateInit2_(
            &stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        guard opened == Z_OK, bytes.count <= Int(UInt32.max) else { return nil }
        defer { deflateEnd(&stream) }
        let bound = Int(deflateBound(&stream, UInt(bytes.count)))
        stream.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
        stream.avail_in = UInt32(bytes.count)
        var finished = false
        let out = [UInt8](unsafeUninitializedCapacity: bound) { target, count in
            stream.next_out = target.baseAddress
            stream.avail_out = UInt32(bound)
            finished = deflate(&stream, Z_FINISH) == Z_STREAM_END
            count = bound - Int(stream.avail_out)
        }
        return finished ? out : nil
    }

    package static func compress(_ bytes: [UInt8], level: Int32) -> [UInt8]? {
        bytes.withUnsafeBufferPointer { compress($0, level: level) }
    }
}
