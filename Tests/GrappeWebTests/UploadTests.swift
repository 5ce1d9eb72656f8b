// SPDX-License-Identifier: EUPL-1.2

import FoundationEssentials
import GrappeKit
import GrappeTesting
import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import GrappeWeb

@Suite("Files that people send")
struct UploadTests {
    private static let photo = SampleFile(
        "photo", name: "C:\\fakepath\\atelier.jpg", type: "image/jpeg", content: [1, 2, 3])

    @Test("Fields and files reach the handler, and the files are gone when it has returned")
    func files() async throws {
        try await UploadRoom.withFolder { (folder) async throws in
            let room = UploadRoom()
            let body = MultipartBody(
                fields: [("title", "Atelier é"), ("a", "1"), ("a", "2"), ("b", "x\0")],
                files: [Self.photo, SampleFile("document", name: "", content: [])])
            #expect(try await room.send(body.bytes, in: folder) == .seeOther)
            let seen = try #require(room.seen.withLock { $0.first })
            #expect(seen.fields["title"] == "Atelier é" && seen.fields.all("a") == ["1", "2"])
            #expect(seen.fields["b"] == "x\u{FFFD}")
            #expect(seen.files.map(\.name) == ["atelier.jpg"])
            #expect(seen.files.map(\.declaredType) == ["image/jpeg"])
            #expect(seen.files.map(\.size) == [3])
            #expect(seen.contents == [[1, 2, 3]])
            #expect(seen.modes == [0o600])
            #expect(try UploadRoom.names(in: folder) == [])
        }
    }

    @Test("The folder of files is made when the first one comes")
    func newFolder() async throws {
        try await UploadRoom.withFolder { (folder) async throws in
            let room = UploadRoom()
            let body = MultipartBody(files: [Self.photo]).bytes
            #expect(try await room.send(body, in: folder + "/a/b") == .seeOther)
            #expect(room.seen.withLock { $0.first?.contents } == [[1, 2, 3]])
        }
    }

    @Test("A file that the handler moves away stays")
    func taken() async throws {
        try await UploadRoom.withFolder { (folder) async throws in
            let room = UploadRoom(keptAt: folder + "/kept")
            let body = MultipartBody(fields: [("fail", "yes")], files: [Self.photo, Self.photo])
            #expect(try await room.send(body.bytes, in: folder) == .notFound)
            #expect(try UploadRoom.names(in: folder) == ["kept"])
        }
    }

    @Test("What is too much is refused with 413, and nothing of it stays")
    func tooMuch() async throws {
        let limit = UploadRoom.limit
        let large = SampleFile("f", name: "a", content: [UInt8](repeating: 7, count: limit))
        let text = String(repeating: "x", count: 90_000)
        let bodies: [(MultipartBody, HTTPResponse.Status)] = [
            (MultipartBody(files: [large]), .contentTooLarge),
            (MultipartBody(files: Self.files(20)), .seeOther),
            (MultipartBody(files: Self.files(21)), .contentTooLarge),
            (MultipartBody(fields: [("a", text)], files: [Self.photo]), .seeOther),
        ]
        try await UploadRoom.withFolder { (folder) async throws in
            for (body, status) in bodies {
                #expect(try await UploadRoom().send(body.bytes, in: folder) == status)
                #expect(try UploadRoom.names(in: folder) == [])
            }
        }
    }

    private static func files(_ count: Int) -> [SampleFile] {
        (0..<count).map { SampleFile("f\($0)", name: "\($0).txt", content: [1]) }
    }

    @Test("Texts and parts are counted, not only files")
    func textLimit() throws {
        let folder = UploadFolder(path: "none")
        func read(_ fields: [(String, String)]) throws -> Int {
            let reader = UploadReader(
                boundary: Array(MultipartBody.boundary.utf8), folder: folder)
            try reader.feed(MultipartBody(fields: fields).bytes)
            return try reader.finish().fields.items.count
        }
        let half = String(repeating: "é", count: 64 * 1024 - 70)
        #expect(try read([("a", half), ("b", half)]) == 2)
        #expect(throws: WebError.self) { try read([("a", half), ("b", half + half)]) }
        #expect(try read((0..<4000).map { ("\($0 % 10)", "") }) == 4000)
        #expect(throws: WebError.self) { try read((0..<5000).map { ("\($0)", "") }) }
    }

    @Test("What is no form with files is refused")
    func malformed() async throws {
        let body = MultipartBody(files: [Self.photo]).bytes
        let types: [(String, HTTPResponse.Status)] = [
            ("application/x-www-form-urlencoded", .unsupportedMediaType),
            ("multipart/mixed; boundary=\(MultipartBody.boundary)", .unsupportedMediaType),
            ("multipart/form-data", .badRequest), ("multipart/form-data; boundary=", .badRequest),
            ("multipart/form-data; boundary=\"a\"b", .badRequest),
            ("multipart/form-data; boundary=é", .badRequest),
            ("multipart/form-data; boundary=\(String(repeating: "a", count: 71))", .badRequest),
            ("multipart/form-data; boundary=other", .badRequest),
            ("Multipart/Form-Data; Boundary=\"\(MultipartBody.boundary)\"", .seeOther),
        ]
        try await UploadRoom.withFolder { (folder) async throws in
            for (type, status) in types {
                let answer = try await UploadRoom().send(body, type: type, in: folder)
                #expect(answer == status, "\(type)")
            }
            let cut = Array(body.dropLast(4))
            #expect(try await UploadRoom().send(cut, in: folder) == .badRequest)
            #expect(try UploadRoom.names(in: folder) == [])
        }
    }

    @Test("A form with files is taken from whoever has the right, with the session's token")
    func token() async throws {
        try await UploadRoom.withFolder { (folder) async throws in
            let (room, stale) = (UploadRoom(), MultipartBody(files: [Self.photo]).bytes)
            let own = Persona.moderator.uploadForm([Self.photo])
            let path = "/fr/closed/files"
            #expect(
                try await room.send(own, to: path, as: .moderator, in: folder) == .seeOther)
            #expect(
                try await room.send(stale, to: path, as: .moderator, in: folder) == .forbidden)
            #expect(try await room.send(stale, as: .member, in: folder) == .forbidden)
            #expect(try await room.send(own, to: path, as: .member, in: folder) == .forbidden)
            #expect(room.seen.withLock { $0.isEmpty })
            #expect(try UploadRoom.names(in: folder) == [])
        }
    }

    @Test("A body that does not come to its end in time is given up, and nothing of it stays")
    func slow() async throws {
        try await UploadRoom.withFolder { (folder) async throws in
            let (stream, more) = AsyncStream<ByteBuffer>.makeStream()
            more.yield(ByteBuffer(bytes: MultipartBody(files: [Self.photo]).bytes.dropLast(60)))
            let request = Request(
                head: HTTPRequest(
                    method: .post, scheme: nil, authority: nil, path: "/",
                    headerFields: [.contentType: MultipartBody.contentType]),
                body: RequestBody(asyncSequence: stream))
            let error = await #expect(throws: WebError.self) {
                try await request.upload(
                    limit: 1000, into: UploadFolder(path: folder), patience: .milliseconds(20))
            }
            #expect(error?.status == .requestTimeout)
            #expect(try UploadRoom.names(in: folder) == [])
            more.finish()
        }
    }

    @Test(
        "A file's name is one harmless component",
        arguments: [
            ("../../etc/passwd", "passwd"), ("a/b\\c.txt", "c.txt"), ("..", "file"), ("", "file"),
            ("  .htaccess ", "htaccess"), ("a\u{0}b\r\n.jpg", "ab.jpg"), ("a/", "file"),
            ("photo\u{202E}gpj.exe", "photogpj.exe"), ("a\u{2066}b\u{200F}c", "abc"),
            ("é\u{301}.pdf", "é\u{301}.pdf"), ("\u{FEFF}", "file"), ("\u{E000}a", "a"),
            (
                String(repeating: "a", count: 200) + ".jpg",
                String(repeating: "a", count: 116) + ".jpg"
            ),
        ])
    func names(sent: String, shown: String) {
        let name = FileName.cleaned(Array(sent.utf8))
        #expect(name.utf8.elementsEqual(shown.utf8), "\(name)")
        #expect(name.unicodeScalars.count <= 120)
    }

    @Test("What a killed server left is removed later, and nothing else")
    func leftovers() async throws {
        try await UploadRoom.withFolder { (path) async throws in
            let folder = UploadFolder(path: path + "/")
            let manager = FileManager.default
            _ = manager.createFile(atPath: path + "/other", contents: Data())
            let kept = try TemporaryFile(in: folder)
            folder.removeLeftovers(before: Instant(milliseconds: 0))
            #expect(try UploadRoom.names(in: path).count == 2)
            folder.removeLeftovers(before: Instant(milliseconds: .max))
            #expect(try UploadRoom.names(in: path) == ["other"])
            kept.discard()
        }
    }

    @Test("A form with a choice of files is whole markup")
    func markup() throws {
        let field = FormField("photos", label: "Photos", hint: "JPEG", error: "Too large")
        let form = Components.uploadForm(
            to: Link("/fr/files"),
            "\(Components.fileField(field, accept: [".jpg", "image/png"], isMultiple: true, in: .fr))"
        )
        let html = form.string
        #expect(
            html.contains(
                "<form method=\"post\" action=\"/fr/files\" enctype=\"multipart/form-data\""))
        #expect(html.contains("type=\"file\" accept=\".jpg,image/png\" multiple"))
        #expect(html.contains("aria-describedby=\"photos-hint photos-error\" aria-invalid"))
        #expect(html.contains("\u{2}"))
    }
}
