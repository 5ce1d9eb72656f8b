// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import GrappeNet

@Suite("Settings for mail")
struct MailSettingsTests {
    private let from = "Grappe <grappe@example.org>"

    @Test("A server elsewhere is spoken to under TLS only")
    func elsewhere() throws {
        let plain = try MailSettings(
            url: "smtp://u%40x:p%2Fw%C3%A9@mail.example.org:587", from: from)
        #expect(plain.encryption == .startTLS)
        #expect((plain.host, plain.port) == ("mail.example.org", 587))
        #expect(plain.user == "u@x")
        #expect(plain.password == "p/wé")
        let tls = try MailSettings(url: "smtps://mail.example.org", from: from)
        #expect((tls.encryption, tls.port) == (.tls, 465))
        #expect(tls.user == nil)
    }

    @Test(
        "This machine is spoken to without, unless it is asked for",
        arguments: ["localhost", "127.0.0.1", "127.8.8.8", "[::1]"])
    func here(host: String) throws {
        #expect(try MailSettings(url: "smtp://\(host):25", from: from).encryption == .none)
        let asked = try MailSettings(
            url: "smtp://\(host):25?starttls=required&ca=%2Fetc%2Fca.pem", from: from)
        #expect(asked.encryption == .startTLS)
        #expect(asked.authorities == "/etc/ca.pem")
    }

    @Test("A host that only looks like this machine is not taken for it")
    func lookalikes() throws {
        for host in ["127.0.0.1.example.org", "localhost.example.org", "127.example.org"] {
            #expect(try MailSettings(url: "smtp://\(host)", from: from).encryption == .startTLS)
        }
    }

    @Test(
        "What is not understood is refused",
        arguments: [
            ("", MailSettingsError.url), ("mail.example.org", .url), ("http://a.example", .url),
            ("smtp://", .url), ("smtp://a.example:99999", .url), ("smtp://a b.example", .url),
            ("smtp://a.example\r\nRCPT", .url), ("smtp://user@a.example", .password),
            ("smtp://a.example?starttls=no", .startTLS),
            ("smtps://a.example?starttls=required", .startTLS),
        ])
    func refused(url: String, error: MailSettingsError) {
        #expect(throws: error) { try MailSettings(url: url, from: from) }
    }

    @Test("The sender is an address, with or without a name")
    func sender() throws {
        #expect(try MailSender("\"Réseau, Sàrl\" <a@b.org>").name == "Réseau, Sàrl")
        #expect(try MailSender("a@b.org").name == nil)
        #expect(throws: MailSettingsError.from(.noAt)) {
            try MailSettings(url: "smtps://a.example", from: "nobody")
        }
    }

    @Test("Neither a description nor a dump shows the password")
    func secrets() throws {
        let settings = try MailSettings(url: "smtps://user:secret@a.example", from: from)
        var dumped = ""
        dump(settings, to: &dumped)
        for text in ["\(settings)", String(reflecting: settings), dumped] {
            #expect(!text.contains("secret"), "\(text)")
        }
    }
}
