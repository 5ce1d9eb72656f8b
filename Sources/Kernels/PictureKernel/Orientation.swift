// SPDX-License-Identifier: EUPL-1.2

/// How the rows of a picture have to be turned to be seen upright: Exif 2.32, tag 0x0112.
public enum Orientation: Int, Sendable, Hashable, CaseIterable {
    case upright = 1
    case mirrored, upsideDown, flipped, transposed, turnedRight, transversed, turnedLeft

    /// Whether width and height change places.
    public var isSideways: Bool { rawValue >= 5 }

    /// Where the pixel of the upright picture of that width and height is stored.
    func source(x: Int, y: Int, width: Int, height: Int) -> (x: Int, y: Int) {
        let (right, bottom) = (width - 1 - x, height - 1 - y)
        return switch self {
        case .upright: (x, y)
        case .mirrored: (right, y)
        case .upsideDown: (right, bottom)
        case .flipped: (x, bottom)
        case .transposed: (y, x)
        case .turnedRight: (y, right)
        case .transversed: (bottom, right)
        case .turnedLeft: (bottom, x)
        }
    }
}

extension Orientation {
    /// Reads the tag from a TIFF structure, as Exif holds one: the first directory's entries, of
    /// twelve bytes each. Upright where there is none.
    init(tiff bytes: ArraySlice<UInt8>) {
        self = Self.tag(BytesReader(bytes)).flatMap(Orientation.init) ?? .upright
    }

    private static func tag(_ bytes: BytesReader) -> Int? {
        let isLittle = bytes.starts(with: "II*\0", at: 0)
        guard isLittle || bytes.starts(with: "MM\0*", at: 0) else { return nil }
        guard let start = bytes.number(at: 4, count: 4, isLittle: isLittle),
            let count = bytes.number(at: start, count: 2, isLittle: isLittle)
        else { return nil }
        for entry in 0..<min(count, 512) {
            let place = start + 2 + entry * 12
            guard let tag = bytes.number(at: place, count: 2, isLittle: isLittle) else {
                return nil
            }
            if tag == 0x0112 { return bytes.number(at: place + 8, count: 2, isLittle: isLittle) }
        }
        return nil
    }
}
