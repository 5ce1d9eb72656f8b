// SPDX-License-Identifier: EUPL-1.2

/// The first chunks of a PNG file (W3C, PNG third edition, sections 5 and 11).
enum PNGHeader {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    static func read(_ bytes: [UInt8]) throws(PictureProblem) -> PictureHeader {
        let reader = BytesReader(bytes[...])
        guard reader.number(at: 8, count: 4) == 13, reader.starts(with: "IHDR", at: 12),
            let width = reader.number(at: 16, count: 4), width > 0, width < 1 << 31,
            let height = reader.number(at: 20, count: 4), height > 0, height < 1 << 31
        else { throw .broken }
        let chunks = chunks(reader)
        guard chunks.isWhole else { throw .broken }
        return PictureHeader(
            .png, width: width, height: height, orientation: chunks.orientation,
            isAnimated: chunks.isAnimated)
    }

    private struct Chunks {
        var orientation = Orientation.upright
        var isAnimated = false
        /// Whether the last chunk is there.
        var isWhole = false
    }

    private static func chunks(_ reader: BytesReader) -> Chunks {
        var chunks = Chunks()
        var place = 8
        while !chunks.isWhole, let length = reader.number(at: place, count: 4),
            place + 12 + length <= reader.count
        {
            let type = place + 4
            if reader.starts(with: "eXIf", at: type) {
                chunks.orientation = Orientation(tiff: reader.slice(at: place + 8, count: length))
            }
            if reader.starts(with: "acTL", at: type) { chunks.isAnimated = true }
            if reader.starts(with: "IEND", at: type) { chunks.isWhole = true }
            place += 12 + length
        }
        return chunks
    }
}
