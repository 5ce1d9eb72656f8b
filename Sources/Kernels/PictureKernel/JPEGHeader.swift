// SPDX-License-Identifier: EUPL-1.2

/// The markers of a JPEG file (ITU-T T.81, annex B).
enum JPEGHeader {
    static func read(_ bytes: [UInt8]) throws(PictureProblem) -> PictureHeader {
        let reader = BytesReader(bytes[...])
        var frame: (width: Int, height: Int)?
        var orientation = Orientation.upright
        var (scans, place) = (0, 2)
        while let marker = next(reader, &place) {
            // Restarts and the marker for temporary use stand alone.
            if marker == 0x01 || (0xD0...0xD7).contains(marker) { continue }
            if marker == 0xD9 {
                guard let frame, scans > 0 else { throw .broken }
                return PictureHeader(
                    .jpeg, width: frame.width, height: frame.height, orientation: orientation,
                    scans: scans)
            }
            guard marker != 0xD8, let length = reader.number(at: place, count: 2), length >= 2
            else { throw .broken }
            if isFrame(marker) {
                guard frame == nil, let height = reader.number(at: place + 3, count: 2),
                    let width = reader.number(at: place + 5, count: 2), width > 0, height > 0
                else { throw .broken }
                frame = (width, height)
            } else if marker == 0xE1, reader.starts(with: "Exif\0\0", at: place + 2) {
                orientation = Orientation(tiff: reader.slice(at: place + 8, count: length - 8))
            } else if marker == 0xDA {
                scans += 1
            }
            place += length
        }
        throw .broken
    }

    /// Steps behind the next marker; what a scan holds lies between, with `FF 00` for the byte FF.
    private static func next(_ reader: BytesReader, _ place: inout Int) -> UInt8? {
        while let byte = reader[place] {
            place += 1
            guard byte == 0xFF else { continue }
            while reader[place] == 0xFF { place += 1 }
            guard let marker = reader[place] else { return nil }
            place += 1
            if marker != 0 { return marker }
        }
        return nil
    }

    /// SOF0 to SOF15 without the tables and reserved codes among them (table B.1).
    private static func isFrame(_ marker: UInt8) -> Bool {
        (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
    }
}
