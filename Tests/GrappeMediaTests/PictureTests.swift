// SPDX-License-Identifier: EUPL-1.2

import FoundationEssentials
import Glibc
import GrappeKit
import GrappeNet
import GrappeTesting
import PictureKernel
import Testing

@testable import GrappeMedia

@Suite("Pictures that people send")
struct PictureTests {
    /// The colour of the pixel in the middle of a quarter: of the upper or lower half, left or
    /// right.
    private static func colour(_ file: [UInt8], right: Bool, lower: Bool) throws -> [Int] {
        let header = try PictureHeader.read(file)
        let raster = try PictureDecoder.raster(file, header)
        let (x, y) = (raster.width * (right ? 3 : 1) / 4, raster.height * (lower ? 3 : 1) / 4)
        return (0..<3).map { Int(raster.pixels[(y * raster.width + x) * 3 + $0]) }
    }

    private static func isRed(_ colour: [Int]) -> Bool { colour[0] > 180 && colour[2] < 80 }
    private static func isBlue(_ colour: [Int]) -> Bool { colour[2] > 180 && colour[0] < 80 }

    @Test("JPEG, PNG and WebP come out as JPEG of the wanted sizes")
    func formats() throws {
        let files = [
            try SamplePictures.jpeg(4000, 3000), try SamplePictures.webp(2000, 1500),
            SamplePictures.png(2000, 1500), try SamplePictures.jpeg(1700, 1275),
        ]
        for file in files {
            let made = try PictureWork.pictures(of: file)
            let headers = try made.map { try PictureHeader.read($0) }
            #expect(headers.map(\.format) == [.jpeg, .jpeg])
            #expect(headers.map(\.width) == [1600, 480])
            #expect(headers.map(\.height) == [1200, 360])
        }
        let small = try PictureWork.pictures(of: try SamplePictures.jpeg(40, 30))
        #expect(try small.map { try PictureHeader.read($0).width } == [40, 40])
    }

    @Test("Colours stay, and the orientation is applied and no longer told")
    func orientation() throws {
        let plain = try PictureWork.pictures(of: try SamplePictures.jpeg(400, 300))[0]
        #expect(Self.isRed(try Self.colour(plain, right: false, lower: false)))
        #expect(Self.isBlue(try Self.colour(plain, right: true, lower: true)))
        let webp = try PictureWork.pictures(of: try SamplePictures.webp())[0]
        #expect(Self.isRed(try Self.colour(webp, right: false, lower: true)))
        // Turned to the right: what was left is above.
        let turned = try PictureWork.pictures(
            of: try SamplePictures.jpeg(with: [(0xE1, SamplePictures.exif(orientation: 6))]))[0]
        let header = try PictureHeader.read(turned)
        #expect(header.width == 30 && header.height == 40 && header.orientation == .upright)
        #expect(Self.isRed(try Self.colour(turned, right: true, lower: false)))
        #expect(Self.isBlue(try Self.colour(turned, right: false, lower: true)))
    }

    @Test("Of the metadata nothing stays: no place, no comment, no small picture")
    func metadata() throws {
        let secret = Array("GPS 49.6117 6.1319 <?php EVIL ?>".utf8)
        let file = try SamplePictures.jpeg(with: [
            (0xE1, SamplePictures.exif(orientation: 1, and: secret)),
            (0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + secret), (0xED, secret),
            (0xFE, secret), (0xE2, Array("ICC_PROFILE\0".utf8) + secret),
        ])
        #expect(file.firstRange(of: Array("EVIL".utf8)) != nil)
        for made in try PictureWork.pictures(of: file) {
            #expect(made.firstRange(of: Array("EVIL".utf8)) == nil)
            #expect(made.firstRange(of: Array("Exif".utf8)) == nil)
        }
    }

    @Test("A picture is decoded by a process of its own, which leaves nothing else")
    func renderer() async throws {
        let program = try #require(TestProgram.path)
        try await withMediaFolder { (folder) async throws in
            let path = folder + "/photo"
            try Data(try SamplePictures.jpeg(2000, 1000)).write(to: URL(filePath: path))
            let rendered = try await PictureRenderer(program: program).render(path)
            #expect(rendered.width == 1600 && rendered.height == 800)
            let small = try PictureHeader.read(try SeekableBytes(path: rendered.small).whole())
            #expect(small.width == 480)
            rendered.discard()
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["photo"])
        }
    }

    @Test("Before it reads a picture, the process has given up what it does not need")
    func confined() async throws {
        let program = try #require(TestProgram.path)
        try await withMediaFolder { (folder) async throws in
            let input = folder + "/input"
            #expect(mkfifo(input, 0o600) == 0)
            // Open at both ends: the process waits for its picture.
            let end = open(input, O_RDWR | O_CLOEXEC)
            let child = try ChildProcess(
                program, ["picture", input, folder + "/large", folder + "/small"],
                environment: [])
            var limits: [String: [Substring]] = [:]
            for _ in 0..<4000 where limits["Max open files"]?.first != "0" {
                try await Task.sleep(for: .milliseconds(5))
                limits = Self.limits(of: child.id)
            }
            let bytes = String(1 << 30)
            #expect(limits["Max open files"] == ["0", "0"])
            #expect(limits["Max processes"] == ["0", "0"])
            #expect(limits["Max cpu time"] == ["2", "2"])
            #expect(limits["Max core file size"] == ["0", "0"])
            #expect(limits["Max address space"]?.map(String.init) == [bytes, bytes])
            close(end)
            #expect(await child.exit() == PictureWork.Outcome.unreadable.rawValue)
        }
    }

    /// The lines of `/proc/…/limits`: a name in 26 columns, then the two values.
    private static func limits(of process: Int32) -> [String: [Substring]] {
        var buffer = [UInt8](repeating: 0, count: 8192)
        let file = open("/proc/\(process)/limits", O_RDONLY | O_CLOEXEC)
        let count = max(0, read(file, &buffer, buffer.count))
        close(file)
        let lines = String(decoding: buffer[..<count], as: UTF8.self).split(separator: "\n")
        let pairs = lines.map { line in
            let name = line.prefix(26).split(separator: " ").joined(separator: " ")
            return (name, Array(line.dropFirst(26).split(separator: " ").prefix(2)))
        }
        return Dictionary(pairs) { first, _ in first }
    }

    @Test("A decoder that cannot be started, or that fails, is told from a broken picture")
    func failures() async throws {
        try await withMediaFolder { (folder) async throws in
            let path = folder + "/photo"
            try Data(try SamplePictures.jpeg()).write(to: URL(filePath: path))
            let failing = PictureRenderer(
                program: "/usr/bin/env", arguments: ["sh", "-c", "exit 1"])
            await #expect(throws: PictureFailure(code: 1)) { try await failing.render(path) }
            let killed = PictureRenderer(
                program: "/usr/bin/env", arguments: ["sh", "-c", "kill -9 $$"])
            await #expect(throws: MediaRefusal.brokenPicture) { try await killed.render(path) }
        }
    }

    @Test("Pictures wait for each other, and not too many of them")
    func turns() async throws {
        let turns = Turns(places: 40)
        let (running, most) = (Guarded(0), Guarded(0))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<30 {
                group.addTask {
                    try await turns.take {
                        let now = running.withLock { count in
                            count += 1
                            return count
                        }
                        most.withLock { $0 = max($0, now) }
                        await Task.yield()
                        running.withLock { $0 -= 1 }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(most.withLock { $0 } == 1)
        await #expect(throws: TooManyWaiting.self) { try await Turns(places: 0).take {} }
    }
}

/// Gives `body` a folder of its own.
func withMediaFolder(_ body: (String) async throws -> Void) async throws {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: "grappe-\(UUID().uuidString)")
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? files.removeItem(at: folder) }
    try await body(folder.path)
}
