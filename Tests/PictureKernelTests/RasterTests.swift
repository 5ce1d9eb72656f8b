// SPDX-License-Identifier: EUPL-1.2

import GrappeTesting
import Testing

@testable import PictureKernel

@Suite("Pixels")
struct RasterTests {
    /// Pixels of one channel, written three times.
    private static func raster(_ width: Int, _ height: Int, _ values: [UInt8]) throws -> Raster {
        try #require(
            Raster(width: width, height: height, pixels: values.flatMap { [$0, $0, $0] }))
    }

    private static func values(_ raster: Raster) -> [UInt8] {
        stride(from: 0, to: raster.pixels.count, by: 3).map { raster.pixels[$0] }
    }

    // What is stored as
    //   1 2
    //   3 4
    //   5 6
    @Test(
        "A picture is turned as its file asks",
        arguments: [
            (.upright, 2, [1, 2, 3, 4, 5, 6]), (.mirrored, 2, [2, 1, 4, 3, 6, 5]),
            (.upsideDown, 2, [6, 5, 4, 3, 2, 1]), (.flipped, 2, [5, 6, 3, 4, 1, 2]),
            (.transposed, 3, [1, 3, 5, 2, 4, 6]), (.turnedRight, 3, [5, 3, 1, 6, 4, 2]),
            (.transversed, 3, [6, 4, 2, 5, 3, 1]), (.turnedLeft, 3, [2, 4, 6, 1, 3, 5]),
        ] as [(Orientation, Int, [UInt8])])
    func turned(orientation: Orientation, width: Int, seen: [UInt8]) throws {
        let turned = try Self.raster(2, 3, [1, 2, 3, 4, 5, 6]).turned(orientation)
        #expect(turned.width == width && turned.height == 6 / width)
        #expect(Self.values(turned) == seen)
    }

    @Test("A smaller picture has the means of what it covers")
    func shrunk() throws {
        let checks = try Self.raster(4, 2, [0, 200, 10, 10, 200, 0, 30, 30])
        #expect(Self.values(checks.fitted(within: 2)) == [100, 20])
        // Three pixels on two: the middle one counts half for each.
        let three = try Self.raster(3, 1, [0, 90, 240]).fitted(within: 2)
        #expect(Self.values(three) == [30, 190])
        let tall = try Self.raster(1, 1000, (0..<1000).map { UInt8($0 / 4) }).fitted(within: 10)
        #expect(tall.width == 1 && tall.height == 10)
        #expect(Self.values(tall).first == 12)
    }

    @Test("A picture of one colour keeps it at any size, and never grows")
    func sizes() throws {
        var random = SeededRandom(seed: 30)
        for _ in 0..<200 {
            let (width, height) = (1 + random.below(90), 1 + random.below(90))
            let longest = 1 + random.below(100)
            let values = [UInt8](repeating: 137, count: width * height)
            let fitted = try Self.raster(width, height, values).fitted(within: longest)
            #expect(max(fitted.width, fitted.height) == min(longest, max(width, height)))
            #expect(min(fitted.width, fitted.height) >= 1)
            #expect(fitted.pixels.allSatisfy { (136...138).contains($0) })
        }
    }

    @Test("What is transparent lies on white, and inks are seen as light")
    func fourChannels() {
        let clear = Raster(width: 2, height: 1, rgba: [10, 20, 30, 0, 10, 20, 30, 255])
        #expect(clear?.pixels == [255, 255, 255, 10, 20, 30])
        let half = Raster(width: 1, height: 1, rgba: [0, 0, 0, 128])
        #expect(half?.pixels == [127, 127, 127])
        let inks = Raster(width: 2, height: 1, invertedInks: [255, 0, 51, 255, 255, 255, 255, 0])
        #expect(inks?.pixels == [255, 0, 51, 0, 0, 0])
    }

    @Test("Pixels that are too few or too many are no picture")
    func wrongCount() {
        #expect(Raster(width: 2, height: 2, pixels: [0, 0, 0]) == nil)
        #expect(Raster(width: 0, height: 2, pixels: []) == nil)
        #expect(Raster(width: 1, height: 1, rgba: [0, 0, 0]) == nil)
        #expect(Raster(width: 1, height: 1, invertedInks: [0, 0, 0]) == nil)
    }
}
