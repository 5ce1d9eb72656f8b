// SPDX-License-Identifier: EUPL-1.2

import CWebP
import CZlib
import GrappeTesting
import PictureKernel
import Testing

@testable import GrappeMedia

/// Pictures that tests make.
enum SamplePictures {
    /// Red on the left, blue on the right.
    static func raster(_ width: Int = 40, _ height: Int = 30) throws -> Raster {
        let row = (0..<width).flatMap { x -> [UInt8] in
            x < width / 2 ? [220, 20, 30] : [20, 30, 220]
        }
        return try #require(
            Raster(width: width, height: height, pixels: (0..<height).flatMap { _ in row }))
    }

    static func jpeg(_ width: Int = 40, _ height: Int = 30) throws -> [UInt8] {
        try #require(PictureEncoder.jpeg(try raster(width, height), quality: 90))
    }

    /// The same with segments (marker, content) behind its first two bytes.
    static func jpeg(with segments: [(UInt8, [UInt8])]) throws -> [UInt8] {
        let file = try jpeg()
        let added = segments.flatMap { marker, content -> [UInt8] in
            let length = content.count + 2
            return [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + content
        }
        return Array(file[..<2]) + added + file[2...]
    }

    static func exif(orientation: UInt8, and rest: [UInt8] = []) -> [UInt8] {
        Array("Exif\0\0MM\0*".utf8) + [0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1]
            + [0, orientation, 0, 0, 0, 0, 0, 0] + rest
    }

    static func webp(_ width: Int = 40, _ height: Int = 30) throws -> [UInt8] {
        let raster = try raster(width, height)
        var out: UnsafeMutablePointer<UInt8>?
        let count = WebPEncodeRGB(
            raster.pixels, Int32(width), Int32(height), Int32(width * 3), 80, &out)
        defer { WebPFree(out) }
        return Array(UnsafeBufferPointer(start: try #require(out), count: count))
    }

    /// Grey, of one shade; `chunks` stand before the pixels.
    static func png(
        _ width: Int = 40, _ height: Int = 30, shade: UInt8 = 128,
        chunks: [(String, [UInt8])] = [], pixels: [UInt8]? = nil, type: UInt8 = 0
    ) -> [UInt8] {
        let header = big(width) + big(height) + [8, type, 0, 0, 0]
        let row = [0] + [UInt8](repeating: shade, count: width)
        let rows = pixels ?? (0..<height).flatMap { _ in row }
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", header)
            + chunks.flatMap { chunk($0.0, $0.1) } + chunk("IDAT", deflated(rows))
            + chunk("IEND", [])
    }

    static func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
        let named = Array(type.utf8) + content
        return big(content.count) + named + big(Int(crc32(0, named, UInt32(named.count))))
    }

    static func deflated(_ bytes: [UInt8]) -> [UInt8] {
        var out = [UInt8](repeating: 0, count: Int(compressBound(UInt(bytes.count))))
        var count = UInt(out.count)
        compress2(&out, &count, bytes, UInt(bytes.count), 1)
        return Array(out[..<Int(count)])
    }

    static func big(_ number: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(number >> $0 & 0xFF) }
    }
}
