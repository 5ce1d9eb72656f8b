// SPDX-License-Identifier: EUPL-1.2

import FoundationEssentials
import GrappeKit
import GrappeTesting
import PictureKernel
import Testing

@testable import GrappeMedia

@Suite("Files that mean harm", .serialized)
struct HostileFileTests {
    private enum Fate: Equatable { case refused, neutralised, passed }

    @Test("Each hostile picture is refused, or comes out as a plain picture")
    func pictures() async throws {
        let program = try #require(TestProgram.path)
        let renderer = PictureRenderer(program: program)
        let files = try HostilePictures.all()
        #expect(files.count >= 40)
        try await Self.expect(files) { path in
            let rendered: PictureRenderer.Rendered
            do { rendered = try await renderer.render(path) } catch is MediaRefusal {
                return .refused
            }
            defer { rendered.discard() }
            let made = try [rendered.large, rendered.small].map {
                try SeekableBytes(path: $0).whole()
            }
            let isClean = try made.allSatisfy { file in
                let header = try PictureHeader.read(file)
                return header.format == .jpeg && max(header.width, header.height) <= 1600
                    && file.count < 1 << 20 && file.firstRange(of: Array("EVIL".utf8)) == nil
            }
            return isClean ? .neutralised : .passed
        }
    }

    @Test("Each hostile document is refused")
    func documents() async throws {
        let files = HostileDocuments.all()
        #expect(files.count >= 40)
        try await Self.expect(files) { path in
            do { _ = try DocumentInspection.type(of: path) } catch is MediaRefusal {
                return .refused
            }
            return .passed
        }
    }

    /// Writes each file, and asks what becomes of it. That none takes more than two seconds of work
    /// is for the decoder's limits to see to; how long the slowest took is told, not judged.
    private static func expect(
        _ files: [(name: String, bytes: [UInt8])], _ judge: (String) async throws -> Fate
    ) async throws {
        var slowest: (Duration, String) = (.zero, "")
        var refused = 0
        try await withMediaFolder { folder in
            for (name, bytes) in files {
                let path = folder + "/upload"
                try Data(bytes).write(to: URL(filePath: path))
                var fate = Fate.passed
                let time = try await ContinuousClock().measure { fate = try await judge(path) }
                #expect(fate != .passed, "\(name)")
                if fate == .refused { refused += 1 }
                if time > slowest.0 { slowest = (time, name) }
                #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["upload"])
            }
        }
        print("\(files.count) files, \(refused) refused; slowest \(slowest.0): \(slowest.1)")
    }

    @Test("Documents as people have them are taken")
    func harmless() async throws {
        let files: [(MediaType, [UInt8])] = [
            (.pdf, HostileDocuments.pdf), (.docx, HostileDocuments.word()),
            (.xlsx, HostileDocuments.word(main: "spreadsheetml.sheet")),
            (.pptx, HostileDocuments.word(main: "presentationml.presentation")),
            (
                .docx,
                HostileDocuments.word([
                    HostileDocuments.relation("hyperlink", mode: "External"),
                    ("word/media/image1.png", SamplePictures.png()),
                ])
            ),
            (.odt, HostileDocuments.text()),
            (
                .odt,
                HostileDocuments.text(
                    "<text:a xlink:href='https://example.org'/><draw:image xlink:href='Pictures/1'/>"
                        + "<draw:object xlink:href='./Object 1'/><text:a xlink:href='#top'/>")
            ),
        ]
        try await withMediaFolder { folder in
            for (type, bytes) in files {
                let path = folder + "/upload"
                try Data(bytes).write(to: URL(filePath: path))
                #expect(try DocumentInspection.type(of: path) == type)
            }
        }
    }

    @Test("However a document is damaged, it is taken or refused")
    func fuzz() async throws {
        var random = SeededRandom(seed: 41)
        let samples = [
            HostileDocuments.pdf, HostileDocuments.text(),
            HostileDocuments.word([HostileDocuments.relation("hyperlink", mode: "External")]),
        ]
        try await withMediaFolder { folder in
            let path = folder + "/upload"
            for _ in 0..<1500 {
                let bytes = random.mutated(random.one(of: samples))
                try Data(bytes).write(to: URL(filePath: path))
                do { _ = try DocumentInspection.type(of: path) } catch is MediaRefusal {}
            }
        }
    }

    @Test("However a picture is damaged, it is decoded or refused")
    func damagedPictures() throws {
        var random = SeededRandom(seed: 42)
        let samples = [
            try SamplePictures.jpeg(), SamplePictures.png(), try SamplePictures.webp(),
        ]
        for _ in 0..<600 {
            let bytes = random.mutated(random.one(of: samples))
            guard let header = try? PictureHeader.read(bytes), header.area < 1_000_000 else {
                continue
            }
            do {
                let made = try PictureWork.pictures(of: bytes)
                #expect(made.count == 2)
            } catch { #expect([.unknown, .broken].contains(error)) }
        }
    }
}
