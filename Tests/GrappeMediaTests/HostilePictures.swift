// SPDX-License-Identifier: EUPL-1.2

import CTurboJPEG
import GrappeTesting
import Testing

@testable import GrappeMedia

/// Files that somebody sends as photographs, and that are something else, or more, or far too much.
enum HostilePictures {
    /// Stands wherever something is hidden.
    static let canary = Array("<script>EVIL</script><?php EVIL ?>".utf8)

    static func all() throws -> [(name: String, bytes: [UInt8])] {
        try otherThings() + hidden() + huge() + broken()
    }

    /// No pictures at all, or none that are taken.
    private static func otherThings() -> [(String, [UInt8])] {
        let texts = [
            ("SVG with a script", "<svg xmlns='http://www.w3.org/2000/svg'><script>EVIL</script>"),
            ("HTML", "<!DOCTYPE html><script>EVIL</script>"), ("PHP", "<?php EVIL ?>"),
            ("GIF that is a script", "GIF89a/*\u{1}\u{1}*/=1;EVIL();"),
            ("PDF", "%PDF-1.7 EVIL %%EOF"),
            ("BMP", "BM\u{1}\u{1}EVIL"), ("TIFF", "II*\0EVIL"),
            ("HEIC", "\0\0\0\u{18}ftypheicEVIL"),
        ]
        var random = SeededRandom(seed: 40)
        let noise = (0..<1 << 20).map { _ in UInt8.random(in: 0...255, using: &random) }
        return texts.map { ($0.0, Array($0.1.utf8)) } + [
            ("noise", noise), ("one byte", [0xFF]), ("a beginning", [0xFF, 0xD8, 0xFF]),
            ("animated GIF", Array("GIF89a".utf8) + [UInt8](repeating: 0x2C, count: 5000)),
        ]
    }

    /// Pictures with something else in them.
    private static func hidden() throws -> [(String, [UInt8])] {
        let photo = try SamplePictures.jpeg()
        let loop = SamplePictures.exif(orientation: 1).map { $0 == 8 ? 255 : $0 }
        return [
            ("comment", try SamplePictures.jpeg(with: [(0xFE, canary)])),
            (
                "Exif",
                try SamplePictures.jpeg(with: [
                    (0xE1, SamplePictures.exif(orientation: 3, and: canary))
                ])
            ),
            ("XMP", try SamplePictures.jpeg(with: [(0xE1, Array("http://ns\0".utf8) + canary)])),
            ("profile", try SamplePictures.jpeg(with: [(0xE2, canary)])),
            ("Exif that leads outside", try SamplePictures.jpeg(with: [(0xE1, loop + canary)])),
            (
                "ten thousand comments",
                try SamplePictures.jpeg(
                    with: [(UInt8, [UInt8])](repeating: (0xFE, canary), count: 10_000))
            ),
            ("HTML behind a JPEG", photo + canary),
            ("archive behind a JPEG", photo + HostileDocuments.plainZip()),
            ("text in a PNG", SamplePictures.png(chunks: [("tEXt", Array("a\0".utf8) + canary)])),
            ("PHP behind a PNG", SamplePictures.png() + canary),
            ("text in a WebP", try SamplePictures.webp() + canary),
            ("inks", try inks()),
        ]
    }

    private static func inks() throws -> [UInt8] {
        let handle = try #require(tjInitCompress())
        defer { tjDestroy(handle) }
        var (out, count): (UnsafeMutablePointer<UInt8>?, UInt) = (nil, 0)
        defer { tjFree(out) }
        let pixels = [UInt8](repeating: 200, count: 64 * 64 * 4)
        tjCompress2(
            handle, pixels, 64, 0, 64, Int32(TJPF_CMYK.rawValue), &out, &count,
            Int32(TJSAMP_444.rawValue), 80, 0)
        return Array(UnsafeBufferPointer(start: try #require(out), count: Int(count)))
    }

    /// Small files that ask for much.
    private static func huge() throws -> [(String, [UInt8])] {
        let hundred = [UInt8](repeating: 0, count: 10_001 * 10_000)
        let text = Array("a\0\0".utf8) + SamplePictures.deflated(hundred)
        let photo = try SamplePictures.jpeg()
        let scan = try #require(photo.firstRange(of: [0xFF, 0xDA])).lowerBound
        let passes = (0..<3000).flatMap { _ in photo[scan..<scan + 14] }
        return [
            ("PNG of 100 megapixels", SamplePictures.png(10_000, 10_000, pixels: hundred)),
            ("PNG that says so", SamplePictures.png(10_000, 10_000, pixels: [0])),
            ("PNG of 2^31 pixels a side", SamplePictures.png(Int(Int32.max), 1, pixels: [0])),
            ("PNG of 49 megapixels, empty", SamplePictures.png(7000, 7000, pixels: [0])),
            ("PNG with too many pixels", SamplePictures.png(10, 10, pixels: hundred)),
            ("PNG with a text of 100 MB", SamplePictures.png(chunks: [("zTXt", text)])),
            ("PNG with a profile of 100 MB", SamplePictures.png(chunks: [("iCCP", text)])),
            ("JPEG that says 65,500 a side", try resized(65_500, 65_500)),
            ("JPEG that says 49 megapixels", try resized(7000, 7000)),
            ("JPEG of 3,000 passes", Array(photo[..<scan]) + passes + photo[scan...]),
            ("16 MB", try SamplePictures.jpeg() + [UInt8](repeating: 0, count: 16 << 20)),
        ]
    }

    /// A small JPEG file whose header tells another size.
    private static func resized(_ width: Int, _ height: Int) throws -> [UInt8] {
        var file = try SamplePictures.jpeg()
        let frame = try #require(file.firstRange(of: [0xFF, 0xC2])).lowerBound
        file[frame + 5] = UInt8(height >> 8)
        file[frame + 6] = UInt8(height & 0xFF)
        file[frame + 7] = UInt8(width >> 8)
        file[frame + 8] = UInt8(width & 0xFF)
        return file
    }

    private static func broken() throws -> [(String, [UInt8])] {
        let (jpeg, png, webp) = (
            try SamplePictures.jpeg(400, 300), SamplePictures.png(400, 300),
            try SamplePictures.webp(400, 300)
        )
        var checksum = png
        checksum[30] ^= 0xFF
        var animated = Array("RIFF".utf8) + [22, 0, 0, 0] + Array("WEBPVP8X".utf8)
        animated += [10, 0, 0, 0, 2, 0, 0, 0, 9, 0, 0, 9, 0, 0]
        let palette = [UInt8](repeating: 9, count: 30 * 41)
        return [
            ("half a JPEG", Array(jpeg[..<(jpeg.count / 2)])),
            ("half a PNG", Array(png[..<(png.count / 2)])),
            ("half a WebP", Array(webp[..<(webp.count / 2)])),
            ("JPEG without its scans", Array(jpeg[..<200]) + [0xFF, 0xD9]),
            ("PNG with a wrong checksum", checksum), ("animated WebP", animated),
            ("animated PNG", SamplePictures.png(chunks: [("acTL", [0, 0, 0, 2, 0, 0, 0, 0])])),
            (
                "PNG with colours that there are not",
                SamplePictures.png(chunks: [("PLTE", [1, 2, 3])], pixels: palette, type: 3)
            ),
            (
                "WebP of noise",
                Array(webp[..<40]) + [UInt8](repeating: 0xA5, count: webp.count - 40)
            ),
        ]
    }
}
