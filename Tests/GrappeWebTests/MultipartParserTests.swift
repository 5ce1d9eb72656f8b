// SPDX-License-Identifier: EUPL-1.2

import GrappeTesting
import Testing

@testable import GrappeWeb

@Suite("Forms with files, taken apart")
struct MultipartParserTests {
    struct Part: Equatable {
        var header: MultipartHeader
        var content: [UInt8] = []
        var isWhole = false
    }

    /// The parts, or `nil` for what is malformed.
    static func parts(
        _ pieces: [[UInt8]], boundary: String = MultipartBody.boundary
    ) throws -> [Part]? {
        var parser = MultipartParser(boundary: Array(boundary.utf8))
        var parts: [Part] = []
        do {
            for piece in pieces {
                try parser.feed(piece) { event in
                    switch event {
                    case .part(let header): parts.append(Part(header: header))
                    case .bytes(let bytes): parts[parts.count - 1].content += bytes
                    case .end: parts[parts.count - 1].isWhole = true
                    }
                }
            }
            try parser.finish()
        } catch is MultipartProblem { return nil }
        return parts
    }

    static let sample = MultipartBody(
        fields: [("name", "Werkstatt"), ("", ""), ("text", "a\r\n--\r\n----grappe\r\nb\r")],
        files: [
            SampleFile("photo", name: "à \"côté\".jpg", type: "Image/JPEG", content: [0, 13, 10]),
            SampleFile("document", name: "", content: []),
        ]
    ).bytes

    @Test("Fields and files come out as they went in")
    func sample() throws {
        let parts = try #require(try Self.parts([Self.sample]))
        #expect(parts.map(\.header.name) == ["name", "", "text", "photo", "document"])
        #expect(parts.map(\.header.type).suffix(3).first == "text/plain")
        #expect(parts[2].content == Array("a\r\n--\r\n----grappe\r\nb\r".utf8))
        #expect(parts[3].header.fileName == Array("à \"côté\".jpg".utf8))
        #expect(parts[3].header.type == "image/jpeg")
        #expect(parts[3].content == [0, 13, 10])
        #expect(parts[4].header.fileName == [])
        #expect(parts.filter(\.isWhole).count == 5)
    }

    @Test("How a form is cut into pieces makes no difference")
    func pieces() throws {
        let whole = try Self.parts([Self.sample])
        #expect(whole?.count == 5)
        for place in 0...Self.sample.count {
            let pieces = [Array(Self.sample[..<place]), Array(Self.sample[place...])]
            #expect(try Self.parts(pieces) == whole, "cut at \(place)")
        }
        #expect(try Self.parts(Self.sample.map { [$0] }) == whole)
    }

    @Test("Any content comes through whole, cut anywhere, with line breaks and hyphens in it")
    func anyContent() throws {
        var random = SeededRandom(seed: 20)
        let alphabet: [UInt8] = [0x0D, 0x0A, 0x2D, 0x2D, 0x67, 0x00, 0xFF]
        for _ in 0..<300 {
            let contents = (0..<random.below(4)).map { _ in
                (0..<random.below(200)).map { _ in random.one(of: alphabet) }
            }
            let body = MultipartBody(
                files: contents.map { SampleFile("f", name: "a.bin", content: $0) }
            ).bytes
            let parts = try Self.parts(Self.cut(body, &random))
            #expect(parts?.map(\.content) == contents)
        }
    }

    private static func cut(_ bytes: [UInt8], _ random: inout SeededRandom) -> [[UInt8]] {
        var (pieces, place) = ([[UInt8]](), 0)
        while place < bytes.count {
            let end = min(bytes.count, place + 1 + random.below(40))
            pieces.append(Array(bytes[place..<end]))
            place = end
        }
        return pieces
    }

    @Test(
        "What is no form is refused",
        arguments: [
            "", "--b", "--b\r\n", "--b--x", "b--", "--b\r\n\r\nx\r\n--b--",
            "--b\r\nContent-Type: a/b\r\n\r\nx\r\n--b--",
            "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--",
            "--b\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\nx\r\n--b--",
            "--b\r\nContent-Disposition: form-data; name=\"a\r\n\r\nx\r\n--b--",
            "--b\r\nContent-Disposition: form-data; name=\"a\" x\r\n\r\nx\r\n--b--",
            "--b\r\nContent-Disposition: form-data; name=\"a\"; name=\"b\"\r\n\r\nx\r\n--b--",
            "--b\r\nContent-Disposition: form-data;\r\n name=\"a\"\r\n\r\nx\r\n--b--",
            "--b\r\nContent-Disposition: form-data; name=\"a\"\nA: b\r\n\r\nx\r\n--b--",
            "--b\r\nContent-Disposition: form-data; name=a\r\nContent-Disposition: form-data; "
                + "name=b\r\n\r\nx\r\n--b--",
            "--b\r\nContent-Disposition: form-data; name=a\r\nContent-Transfer-Encoding: base64"
                + "\r\n\r\nx\r\n--b--",
            "--b\r\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n--bc\r\n--b--",
            "--b\r\nContent-Disposition: form-data; name=a\r\n\r\nx",
            "--b\nContent-Disposition: form-data; name=a\n\nx\n--b--",
        ])
    func malformed(text: String) throws {
        let bytes = Array(text.utf8)
        let whole = try Self.parts([bytes], boundary: "b")
        #expect(whole == nil || text == "--b--x")
        #expect(try Self.parts(bytes.map { [$0] }, boundary: "b") == whole)
    }

    @Test("What the standards allow around the parts is taken")
    func tolerated() throws {
        let text =
            "preamble\r\n--b \t\r\nX: y\r\ncontent-disposition:form-data ; name=a\r\n"
            + "Content-Transfer-Encoding: Binary\r\n\r\nx\r\n--b--\r\nepilogue"
        let parts = try Self.parts([Array(text.utf8)], boundary: "b")
        #expect(parts?.map(\.header.name) == ["a"])
        #expect(parts?.map(\.content) == [Array("x".utf8)])
    }

    @Test("A part's header has an end")
    func longHeader() throws {
        for (count, isTaken) in [(7999, true), (8000, false), (9000, false)] {
            let filler = String(repeating: "x", count: count)
            let text =
                "--b\r\nContent-Disposition: form-data; name=a\r\nX: \(filler)"
                + String(repeating: "y", count: 150) + "\r\n\r\nx\r\n--b--"
            let bytes = Array(text.utf8)
            #expect(try (Self.parts([bytes], boundary: "b") != nil) == isTaken)
            #expect(try (Self.parts(bytes.map { [$0] }, boundary: "b") != nil) == isTaken)
        }
    }

    @Test("However a form is damaged, it is read or refused, and the pieces make no difference")
    func fuzz() throws {
        var random = SeededRandom(seed: 21)
        for _ in 0..<3000 {
            let bytes = random.mutated(Self.sample)
            let pieces = Self.cut(bytes, &random)
            #expect(try Self.parts([bytes]) == Self.parts(pieces))
        }
        for _ in 0..<500 {
            let bytes = (0..<random.below(300)).map { _ in UInt8.random(in: 0...255, using: &random)
            }
            #expect(try Self.parts([bytes], boundary: "b") == nil)
        }
    }
}
