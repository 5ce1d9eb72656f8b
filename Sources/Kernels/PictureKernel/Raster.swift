// SPDX-License-Identifier: EUPL-1.2

/// The pixels of a picture: rows from top to bottom, three bytes a pixel (red, green, blue).
public struct Raster: Sendable, Hashable {
    /// In pixels, at least 1.
    public let width, height: Int
    /// `width * height * 3` bytes.
    public let pixels: [UInt8]

    /// `nil` where the bytes are not as many as the pixels need.
    public init?(width: Int, height: Int, pixels: [UInt8]) {
        guard width > 0, height > 0, pixels.count == width * height * 3 else { return nil }
        (self.width, self.height, self.pixels) = (width, height, pixels)
    }

    init(_ width: Int, _ height: Int, _ pixels: [UInt8]) {
        (self.width, self.height, self.pixels) = (width, height, pixels)
    }

    /// Of red, green, blue and opacity, over white.
    public init?(width: Int, height: Int, rgba: [UInt8]) {
        guard width > 0, height > 0, rgba.count == width * height * 4 else { return nil }
        self.init(
            width, height,
            Self.filled(width * height, from: rgba) { pixel, out in
                let white = (255 - Int(pixel[3])) * 255
                for channel in 0..<3 {
                    out[channel] = UInt8((Int(pixel[channel]) * Int(pixel[3]) + white + 127) / 255)
                }
            })
    }

    /// Of the four printing inks as JPEG files of printers hold them: inverted, so that 255 is no
    /// ink.
    public init?(width: Int, height: Int, invertedInks: [UInt8]) {
        guard width > 0, height > 0, invertedInks.count == width * height * 4 else { return nil }
        self.init(
            width, height,
            Self.filled(width * height, from: invertedInks) { pixel, out in
                for channel in 0..<3 {
                    out[channel] = UInt8((Int(pixel[channel]) * Int(pixel[3]) + 127) / 255)
                }
            })
    }

    /// The picture as it is to be seen.
    public func turned(_ orientation: Orientation) -> Raster {
        guard orientation != .upright else { return self }
        let (w, h) = orientation.isSideways ? (height, width) : (width, height)
        let turned = [UInt8](unsafeUninitializedCapacity: w * h * 3) { out, count in
            pixels.withUnsafeBufferPointer { pixels in
                for y in 0..<h {
                    for x in 0..<w {
                        let place = orientation.source(x: x, y: y, width: w, height: h)
                        let from = (place.y * width + place.x) * 3
                        let to = (y * w + x) * 3
                        for channel in 0..<3 { out[to + channel] = pixels[from + channel] }
                    }
                }
            }
            count = w * h * 3
        }
        return Raster(w, h, turned)
    }

    private static func filled(
        _ count: Int, from fours: [UInt8],
        _ convert: (UnsafeBufferPointer<UInt8>, UnsafeMutableBufferPointer<UInt8>) -> Void
    ) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count * 3) { out, filled in
            fours.withUnsafeBufferPointer { fours in
                for pixel in 0..<count {
                    convert(
                        UnsafeBufferPointer(rebasing: fours[pixel * 4..<pixel * 4 + 4]),
                        UnsafeMutableBufferPointer(rebasing: out[pixel * 3..<pixel * 3 + 3]))
                }
            }
            filled = count * 3
        }
    }
}
