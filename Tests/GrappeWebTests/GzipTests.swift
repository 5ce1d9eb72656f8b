// SPDX-License-Identifier: EUPL-1.2

import CZlib
import GrappeTesting
import HTTPTypes
import NIOCore
import Testing

@testable import GrappeWeb

@Test("What is compressed comes back the same", arguments: [0, 1, 1000, 300_000])
func gzipRoundTrip(size: Int) throws {
    var generator = SystemRandomNumberGenerator()
    let seed = UInt8.random(in: 1...255, using: &generator)
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* $0 &* Int(seed) >> 5) }
    for level in [1, 9] as [Int32] {
        let packed = try #require(Gzip.compress(bytes, level: level))
        #expect(packed.prefix(2) == [0x1F, 0x8B])
        #expect(try inflate(packed, size: size) == bytes)
    }
}

@Test("A compressed page is the page")
func compressedPage() async throws {
    let plain = try await SampleSite.get("/fr")
    let packed = try await SampleSite.get("/fr", headers: [.acceptEncoding: "br, gzip;q=0.5"])
    let bytes = Array(packed.body.readableBytesView)
    let expected = Array(plain.body.readableBytesView)
    #expect(packed.body.readableBytes < plain.body.readableBytes)
    #expect(try inflate(bytes, size: expected.count) == expected)
}

private func inflate(_ packed: [UInt8], size: Int) throws -> [UInt8] {
    var stream = z_stream()
    let opened = inflateInit2_(
        &stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    try #require(opened == Z_OK)
    defer { inflateEnd(&stream) }
    var source = packed
    var out = [UInt8](repeating: 0, count: size + 1)
    let capacity = UInt32(out.count)
    let result = source.withUnsafeMutableBufferPointer { source in
        out.withUnsafeMutableBufferPointer { target in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(source.count)
            stream.next_out = target.baseAddress
            stream.avail_out = capacity
            return CZlib.inflate(&stream, Z_FINISH)
        }
    }
    try #require(result == Z_STREAM_END)
    return Array(out.prefix(Int(capacity - stream.avail_out)))
}
