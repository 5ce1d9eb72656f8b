// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import Testing

@testable import GrappeNet

@Suite("Letters in bytes")
struct MailMessageTests {
    private static let fields =
        "Date,From,To,Subject,Message-ID,MIME-Version,Auto-Submitted,Content-Language,Content-Type"

    /// What Python's parser makes of letters.
    private struct Read {
        let fields, subject, from, to, text, html, defects: String

        init(_ line: Substring) throws {
            let words = line.split(separator: "\t", omittingEmptySubsequences: false)
            try #require(words.count == 7)
            let texts = words[1...5].map {
                String(decoding: Scratch.bytes(hex: $0), as: UTF8.self)
            }
            (fields, defects) = (String(words[0]), String(words[6]))
            (subject, from, to, text, html) = (texts[0], texts[1], texts[2], texts[3], texts[4])
        }

        static func all(_ letters: [[UInt8]]) async throws -> [Read] {
            try await Scratch.withFolder { folder in
                try Scratch.write(
                    letters.map { Scratch.hex($0) }.joined(separator: "\n"), to: folder + "/in")
                let reader = Scratch.root + "/Tests/Servers/read_mail.py"
                let process = try ChildProcess(
                    "/usr/bin/env", ["python3", reader, folder + "/in", folder + "/out"])
                #expect(await process.exit() == 0)
                return try Scratch.read(folder + "/out").split(separator: "\n").map(Read.init)
            }
        }
    }

    /// What somebody could put into a field to end it and begin another.
    private static let payloads: [String] = {
        let breaks = [
            "\r\n", "\n", "\r", "\u{0}", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}",
            "\r\n\u{301}", "\r\u{200D}\n", "\n\u{200D}", "\u{1C}", "\u{1E}", "\u{202E}", "\u{2066}",
            "%0d%0a", "=0D=0A", "\\r\\n", "\u{560A}\u{560D}",
        ]
        let rests = [
            "Bcc: eve@evil.example", " folded: x", "\r\n<script>alert(1)</script>",
            ".\r\nMAIL FROM:<eve@evil.example>", "Subject: =?UTF-8?Q?x?=",
            "Content-Type: text/html\r\n\r\n<b>", "--=_018f--\r\n", "é\u{301}\u{200D}ü", "",
            "\"<eve@evil.example>",
            "=?utf-8?q?=0D=0ABcc:_eve=40evil.example?=",
        ]
        return breaks.flatMap { end in rests.map { "Bonjour\(end)\($0)" } }
    }()

    @Test("Nothing that somebody puts into a letter becomes a header field of its own")
    func injection() async throws {
        #expect(Self.payloads.count >= 200)
        let letters = try Self.payloads.map { payload in
            let letter = try Sample.letter(
                subject: payload, text: payload, html: "<p>\(payload)</p>")
            let sender = MailSender(name: payload, address: try Sample.address("reseau"))
            return MailMessage(
                letter, id: ID("018f"), made: Sample.start, from: sender, host: "x.example")
        }
        for letter in letters { try checkForm(letter.bytes) }
        let read = try await Read.all(letters.map(\.bytes))
        try #require(read.count == Self.payloads.count)
        for (found, payload) in zip(read, Self.payloads) {
            #expect(found.fields == Self.fields, "\(payload.debugDescription)")
            #expect(found.defects == "0", "\(payload.debugDescription)")
            #expect(sameScalars(found.subject, HeaderText.clean(payload)))
            #expect(found.to == "marie@example.org")
            let wanted = payload.unicodeScalars.filter { !$0.properties.isWhitespace }
            #expect(!wanted.isEmpty && found.from.utf8.count { $0 == 0x40 } >= 1)
        }
    }

    private func sameScalars(_ left: String, _ right: String) -> Bool {
        left.unicodeScalars.elementsEqual(right.unicodeScalars)
    }

    /// ASCII, CR and LF only together, lines as short as they have to be.
    private func checkForm(_ bytes: [UInt8]) throws {
        #expect(bytes.allSatisfy { $0 < 0x7F && ($0 >= 0x20 || [0x09, 0x0A, 0x0D].contains($0)) })
        for (place, byte) in bytes.enumerated() {
            if byte == 0x0A { #expect(place > 0 && bytes[place - 1] == 0x0D) }
            if byte == 0x0D { #expect(place + 1 < bytes.count && bytes[place + 1] == 0x0A) }
        }
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        #expect(lines.map(\.count).max() ?? 0 <= 79)
        for word in bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0D || $0 == 0x0A })
        where word.starts(with: "=?UTF-8?".utf8) { #expect(word.count <= 75) }
    }

    @Test("Text and markup in any language come out as they went in")
    func bodies() async throws {
        let texts = [
            "Bonjour Zoé,\n\n.\n..\nFrom here = there \n\tend\t", "", "\n\n",
            "Lëtzebuergesch 🚜 👩‍🔧",
            String(repeating: "é", count: 500), String(repeating: "a ", count: 3000) + "x",
            "=\n==\n=3D", "trailing space \nnext",
        ]
        let letters = try texts.map { try Sample.message(Sample.letter(subject: $0, text: $0)) }
        for letter in letters { try checkForm(letter.bytes) }
        for (found, text) in zip(try await Read.all(letters.map(\.bytes)), texts) {
            #expect(sameScalars(found.text, text))
            #expect(sameScalars(found.subject, HeaderText.clean(text)))
            #expect(found.html.utf8.starts(with: "<!DOCTYPE html>\n<html lang=\"fr\">".utf8))
            #expect(found.from == "Réseau <reseau@grappe.example>")
        }
    }

    @Test("Random letters are read as they were written")
    func fuzz() async throws {
        var random = SeededRandom(seed: 5)
        let seed = Array("Sujet: é\r\n=?UTF-8?Q?a?= \u{200D}\u{2028}x \u{0}".utf8)
        let texts = (0..<500).map { _ in
            String(decoding: random.mutated(random.mutated(seed)), as: UTF8.self)
        }
        let letters = try texts.map { try Sample.message(Sample.letter(subject: $0, text: $0)) }
        for letter in letters { try checkForm(letter.bytes) }
        for (found, text) in zip(try await Read.all(letters.map(\.bytes)), texts) {
            #expect(found.fields == Self.fields && found.defects == "0", "\(Array(text.utf8))")
            #expect(sameScalars(found.subject, HeaderText.clean(text)), "\(Array(text.utf8))")
        }
    }

    @Test("One click ends a subscription, in the mail program and in both bodies")
    func unsubscribe() async throws {
        var letter = try Sample.letter()
        letter.unsubscribe = Link(external: "https://grappe.example/stop/abc?x=<é>")
        let bytes = try Sample.message(letter).bytes
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(
            text.contains(
                "\r\nList-Unsubscribe: <https://grappe.example/stop/abc?x=%3C%C3%A9%3E>\r\n"))
        #expect(text.contains("\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"))
        let found = try #require(try await Read.all([bytes]).first)
        #expect(found.text.contains("Ne plus recevoir ces messages\nhttps://grappe.example/stop/"))
        #expect(found.html.contains("href=\"https://grappe.example/stop/abc?x=&lt;é&gt;\""))
    }

    @Test(
        "Dates are written as mail writes them",
        arguments: [
            (0, "Thu, 01 Jan 1970 00:00:00 +0000"),
            (1_795_250_280_000, "Sat, 21 Nov 2026 08:38:00 +0000"),
            (1_709_251_199_999, "Thu, 29 Feb 2024 23:59:59 +0000"),
        ] as [(Int64, String)])
    func dates(milliseconds: Int64, expected: String) {
        #expect(MailDate.string(Instant(milliseconds: milliseconds)) == expected)
    }

    @Test("The Message-ID is made of the letter's id and the site's host")
    func messageID() throws {
        #expect(try Sample.message(Sample.letter()).messageID == "<018f@grappe.example>")
    }
}
