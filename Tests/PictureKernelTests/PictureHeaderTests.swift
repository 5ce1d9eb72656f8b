// SPDX-License-Identifier: EUPL-1.2

import GrappeTesting
import Testing

@testable import PictureKernel

@Suite("What pictures say of themselves")
struct PictureHeaderTests {
    /// A picture turned to the right, with a thumbnail's end among its metadata.
    private static let jpeg: [UInt8] =
        [0xFF, 0xD8]
        + segment(0xE1, Array("Exif\0\0".utf8) + tiff(6) + [0xFF, 0xD9])
        + segment(0xC4, [0, 1]) + segment(0xC2, [8, 0x01, 0x00, 0x02, 0x00, 3])
        + segment(0xDA, [1, 2]) + [1, 0xFF, 0, 0xFF, 0xD0, 7]
        + segment(0xDA, [1, 2]) + [0xFF, 0xFF, 0xD9] + Array("<?php".utf8)

    private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        [0xFF, marker, 0, UInt8(content.count + 2)] + content
    }

    private static func tiff(_ orientation: UInt8) -> [UInt8] {
        Array("MM\0*".utf8) + [0, 0, 0, 8, 0, 2] + [1, 0, 0, 3, 0, 0, 0, 1, 0, 9, 0, 0]
            + [1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
    }

    private static let png: [UInt8] =
        PNGHeader.signature + chunk("IHDR", [0, 0, 3, 0, 0, 0, 2, 0, 8, 2, 0, 0, 0])
        + chunk(
            "eXIf",
            Array("II*\0".utf8) + [8, 0, 0, 0, 1, 0]
                + [0x12, 1, 3, 0, 1, 0, 0, 0, 3, 0, 0, 0])
        + chunk("IDAT", []) + chunk("IEND", [])

    private static func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
        [0, 0, 0, UInt8(content.count)] + Array(type.utf8) + content + [0, 0, 0, 0]
    }

    private static func webp(_ chunks: [UInt8]) -> [UInt8] {
        Array("RIFF".utf8) + [UInt8(chunks.count + 4), 0, 0, 0] + Array("WEBP".utf8) + chunks
    }

    private static let lossy = webp(
        Array("VP8 ".utf8) + [10, 0, 0, 0, 0, 0, 0, 0x9D, 1, 0x2A, 0x40, 1, 0xF0, 0])
    private static let lossless = webp(
        Array("VP8L".utf8) + [5, 0, 0, 0, 0x2F, 0x3F, 0x81, 0x3B, 0])
    private static let extended = webp(
        Array("VP8X".utf8) + [10, 0, 0, 0, 0x0A, 0, 0, 0, 0x0F, 0x27, 0, 9, 0, 0]
            + Array("EXIF".utf8) + [UInt8(tiff(8).count), 0, 0, 0] + tiff(8))

    @Test("Sizes, orientations and passes are read")
    func headers() throws {
        #expect(
            try PictureHeader.read(Self.jpeg)
                == PictureHeader(
                    .jpeg, width: 512, height: 256, orientation: .turnedRight, scans: 2))
        #expect(
            try PictureHeader.read(Self.png)
                == PictureHeader(.png, width: 768, height: 512, orientation: .upsideDown))
        #expect(
            try PictureHeader.read(Self.lossy) == PictureHeader(.webp, width: 320, height: 240))
        #expect(
            try PictureHeader.read(Self.lossless) == PictureHeader(.webp, width: 320, height: 239))
        #expect(
            try PictureHeader.read(Self.extended)
                == PictureHeader(
                    .webp, width: 10_000, height: 10, orientation: .turnedLeft, isAnimated: true))
    }

    @Test(
        "What begins as nothing known is no picture",
        arguments: ["", "GIF89a", "<svg", "BM", "RIFF"])
    func unknown(start: String) {
        #expect(throws: PictureProblem.unknown) { try PictureHeader.read(Array(start.utf8)) }
    }

    @Test("A file that ends early is broken, wherever it ends")
    func truncated() {
        for count in 3..<Self.jpeg.count - 5 {
            #expect(throws: PictureProblem.broken) {
                try PictureHeader.read(Array(Self.jpeg[..<count]))
            }
        }
        for file in [Self.png, Self.lossy, Self.extended] {
            for count in 12..<file.count {
                #expect(throws: PictureProblem.broken) {
                    try PictureHeader.read(Array(file[..<count]))
                }
            }
        }
    }

    @Test("However a file is damaged, it is read or refused")
    func fuzz() {
        var random = SeededRandom(seed: 31)
        for _ in 0..<4000 {
            let file = random.one(of: [
                Self.jpeg, Self.png, Self.lossy, Self.lossless, Self.extended,
            ])
            guard let header = try? PictureHeader.read(random.mutated(file)) else { continue }
            #expect(header.width > 0 && header.height > 0)
            #expect(header.width < 1 << 31 && header.height < 1 << 31)
        }
    }
}
