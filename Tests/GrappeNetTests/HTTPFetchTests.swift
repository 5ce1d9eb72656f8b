// SPDX-License-Identifier: EUPL-1.2

import GrappeTesting
import Testing

@testable import GrappeNet

@Suite("Asking other sites")
struct HTTPFetchTests {
    /// Gives `body` the address of a web server that has just started.
    private func withServer(_ body: (String) async throws -> Void) async throws {
        try await Scratch.withFolder { folder in
            let script = Scratch.root + "/Tests/Servers/http_server.py"
            let process = try ChildProcess("/usr/bin/env", ["python3", script, folder])
            var port = ""
            for _ in 0..<3000 where port.isEmpty {
                port = Scratch.read(folder + "/port")
                if port.isEmpty { try await Task.sleep(for: .milliseconds(10)) }
            }
            do { try await body("http://127.0.0.1:\(port)") } catch {
                process.abandon()
                throw error
            }
            process.abandon()
            await process.exit()
        }
    }

    @Test("What is asked and answered arrives whole")
    func wholeAnswer() async throws {
        try await withServer { server in
            let fetch = HTTPFetch(reach: .anywhere)
            var request = FetchRequest(server + "/echo")
            request.headers = [("X-Grappe", "a: b")]
            let echo = try await fetch.response(to: request)
            #expect(echo.status == 200 && echo.header("content-length") != nil)
            #expect(String(decoding: echo.body, as: UTF8.self).contains("X-Grappe: a: b\n"))
            let bytes = (0..<200_000).map { UInt8($0 % 251) }
            let posted = try await fetch.response(
                to: FetchRequest(server + "/x", posting: bytes, type: "application/x-bytes"))
            #expect(posted.status == 201 && posted.body == bytes)
        }
    }

    @Test("What has not changed is not sent again")
    func unchanged() async throws {
        try await withServer { server in
            let fetch = HTTPFetch(reach: .anywhere)
            let request = FetchRequest(server + "/tagged")
            let first = try await fetch.response(to: request.ifChanged(from: nil))
            #expect(first.status == 200 && first.entityTag == "\"v1\"")
            let second = try await fetch.response(to: request.ifChanged(from: first.entityTag))
            #expect(second.status == 304 && second.body.isEmpty)
        }
    }

    @Test("A redirect is told, not followed")
    func redirect() async throws {
        try await withServer { server in
            let answer = try await HTTPFetch(reach: .anywhere).response(
                to: FetchRequest(server + "/moved"))
            #expect(answer.status == 302 && answer.header("location") == "/echo")
        }
    }

    @Test("Answers have an end in bytes and in time")
    func limits() async throws {
        try await withServer { server in
            let fetch = HTTPFetch(reach: .anywhere)
            for path in ["/long", "/endless"] {
                await #expect(throws: FetchError.tooLong) {
                    try await fetch.response(to: FetchRequest(server + path))
                }
            }
            var request = FetchRequest(server + "/slow")
            request.timeout = .milliseconds(300)
            let slow = request
            await #expect(throws: FetchError.timedOut) { try await fetch.response(to: slow) }
        }
    }

    @Test(
        "This machine and private networks are out of reach, however they are written",
        arguments: [
            "127.0.0.1", "localhost", "[::1]", "127.1", "2130706433", "0x7f.0.0.1", "0177.0.0.1",
            "0.0.0.0", "[::]", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254",
            "[fe80::1]", "[fc00::1]", "[fd00:ec2::254]", "[::ffff:127.0.0.1]", "[::ffff:a00:1]",
            "100.64.0.1", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "224.0.0.1",
        ])
    func notPublic(host: String) async {
        var request = FetchRequest("https://\(host)/")
        request.timeout = .seconds(5)
        let asked = request
        await #expect(throws: FetchError.notPublic) {
            try await HTTPFetch().response(to: asked)
        }
    }

    @Test(
        "Addresses of the internet are told from all others",
        arguments: [
            ([8, 8, 8, 8], true), ([172, 15, 0, 1], true), ([172, 32, 0, 1], true),
            ([11, 0, 0, 1], true), ([198, 20, 0, 1], true), ([255, 255, 255, 255], false),
            ([0x20, 0x01, 0x04, 0x70] + [UInt8](repeating: 1, count: 12), true),
            ([0x20, 0x01, 0x0D, 0xB8] + [UInt8](repeating: 1, count: 12), false),
            ([0xFF, 0x02] + [UInt8](repeating: 0, count: 14), false),
        ] as [([UInt8], Bool)])
    func addresses(bytes: [UInt8], isPublic: Bool) {
        #expect(NetworkAddress(bytes: bytes)?.isPublic == isPublic)
    }

    @Test(
        "What is not https, or carries a password, is not asked",
        arguments: [
            "http://example.org/", "ftp://example.org/", "file:///etc/passwd", "gopher://a.org/",
            "https://user:pw@example.org/", "https://", "//example.org", "", "https://a b/",
            "https://example.org/\r\nHost: evil", "https://ex\u{E9}mple.org/",
        ])
    func refusedURLs(url: String) async {
        await #expect(throws: FetchError.url) { try await HTTPFetch().response(to: .init(url)) }
    }

    @Test("A header field cannot end its line")
    func headers() async {
        for (name, value) in [
            ("X", "a\r\nHost: evil"), ("X\r\nY", "a"), ("X:", "a"), ("", "a"), ("X", ""),
            ("X", "a\u{0}"), ("X", "a\nb"), ("X", "\u{200D}"),
        ] {
            var request = FetchRequest("https://example.org/")
            request.headers = [(name, value)]
            let asked = request
            await #expect(throws: FetchError.header) {
                try await HTTPFetch().response(to: asked)
            }
        }
    }

    @Test("URLs of any bytes are read or refused, and never by two readers differently")
    func fuzz() {
        var random = SeededRandom(seed: 11)
        let seeds = [
            "smtp://user:pw@mail.example.org:587/?ca=x&starttls=required", "https://[::1]:8/a?b#c",
            "https://a.example/%2e%2e/x",
        ].map { Array($0.utf8) }
        var read = 0
        for _ in 0..<20_000 {
            let text = String(decoding: random.mutated(random.one(of: seeds)), as: UTF8.self)
            guard let url = ServiceURL(text) else { continue }
            read += 1
            #expect((1...65_535).contains(url.port))
            _ = url.queryValue("ca")
        }
        #expect(read > 1000)
    }
}
