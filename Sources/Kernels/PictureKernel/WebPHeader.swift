// SPDX-License-Identifier: EUPL-1.2

/// The chunks of a WebP file (RFC 9649, section 2).
enum WebPHeader {
    static func read(_ bytes: [UInt8]) throws(PictureProblem) -> PictureHeader {
        let reader = BytesReader(bytes[...])
        guard let size = reader.number(at: 4, count: 4, isLittle: true), size + 8 <= reader.count,
            let canvas = canvas(reader), canvas.width > 0, canvas.height > 0
        else { throw .broken }
        let isExtended = reader.starts(with: "VP8X", at: 12)
        let flags = isExtended ? reader[20] ?? 0 : 0
        let orientation = flags & 0x08 == 0 ? .upright : orientation(reader, end: size + 8)
        return PictureHeader(
            .webp, width: canvas.width, height: canvas.height, orientation: orientation,
            isAnimated: flags & 0x02 != 0)
    }

    /// What the first chunk says: of the extended form, else of the lossless or the lossy one.
    private static func canvas(_ reader: BytesReader) -> (width: Int, height: Int)? {
        func number(_ place: Int, _ count: Int) -> Int? {
            reader.number(at: place, count: count, isLittle: true)
        }
        if reader.starts(with: "VP8X", at: 12), let width = number(24, 3),
            let height = number(27, 3)
        {
            return (width + 1, height + 1)
        }
        if reader.starts(with: "VP8L", at: 12), reader[20] == 0x2F, let bits = number(21, 4) {
            return (bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
        }
        guard reader.starts(with: "VP8 ", at: 12), number(23, 3) == 0x2A019D,
            let width = number(26, 2), let height = number(28, 2)
        else { return nil }
        return (width & 0x3FFF, height & 0x3FFF)
    }

    private static func orientation(_ reader: BytesReader, end: Int) -> Orientation {
        var place = 12
        while place < end, let length = reader.number(at: place + 4, count: 4, isLittle: true) {
            if reader.starts(with: "EXIF", at: place) {
                let start = reader.starts(with: "Exif\0\0", at: place + 8) ? place + 14 : place + 8
                return Orientation(tiff: reader.slice(at: start, count: length))
            }
            place += 8 + length + length % 2
        }
        return .upright
    }
}
