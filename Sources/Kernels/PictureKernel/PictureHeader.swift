// SPDX-License-Identifier: EUPL-1.2

/// What a picture's file says of itself, read without decoding any of it.
public struct PictureHeader: Sendable, Hashable {
    /// The forms that are known, by their first bytes.
    public enum Format: Sendable, Hashable, CaseIterable { case jpeg, png, webp }

    public let format: Format
    /// In pixels, as they are stored; at least 1.
    public let width, height: Int
    /// How the stored rows have to be turned to be seen upright.
    public let orientation: Orientation
    /// How many passes draw the picture: each costs as much work as the first.
    public let scans: Int
    /// Whether it is several pictures, one after the other.
    public let isAnimated: Bool

    init(
        _ format: Format, width: Int, height: Int, orientation: Orientation = .upright,
        scans: Int = 1, isAnimated: Bool = false
    ) {
        (self.format, self.width, self.height) = (format, width, height)
        (self.orientation, self.scans, self.isAnimated) = (orientation, scans, isAnimated)
    }

    /// How many pixels the picture has.
    public var area: Int { width * height }

    /// Reads a whole file.
    ///
    /// - Throws: `unknown` for bytes that do not begin as a picture of these forms does, `broken`
    ///   where the rest is missing or contradicts itself.
    public static func read(_ bytes: [UInt8]) throws(PictureProblem) -> PictureHeader {
        switch format(of: bytes) {
        case .jpeg: try JPEGHeader.read(bytes)
        case .png: try PNGHeader.read(bytes)
        case .webp: try WebPHeader.read(bytes)
        case nil: throw .unknown
        }
    }

    private static func format(of bytes: [UInt8]) -> Format? {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if bytes.starts(with: PNGHeader.signature) { return .png }
        let isRIFF = bytes.starts(with: "RIFF".utf8) && bytes.dropFirst(8).starts(with: "WEBP".utf8)
        return isRIFF ? .webp : nil
    }
}

/// Why a picture cannot be taken.
public enum PictureProblem: Error, Sendable, Hashable {
    /// It is no picture of a known form.
    case unknown
    /// Part of it is missing or contradicts another part.
    case broken
}
