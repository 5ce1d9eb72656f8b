// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeNet
import GrappeWeb
import Testing

@testable import Accounts

@Suite("The letters of the site")
struct SiteLetterTests {
    private static let site = Site(name: .same("Grappe"), baseURL: "https://grappe.example/")

    @Test("A letter says the same in words and in markup, and leads to the site")
    func whole() throws {
        let letter = SiteLetter(
            Self.site, in: .de, subject: .same("Ihr Antrag"),
            paragraphs: [.same("Guten Tag, „A & B“ <neu>."), .same("Zweitens.")],
            link: (Link("/\(Language.de)/account"), .same("Zum Bereich")),
            closing: [.same("Ende.")]
        ).letter(to: try MailAddress("ada@example.org"), kind: "test")
        #expect(letter.subject == "Grappe: Ihr Antrag" && letter.language == .de)
        #expect(
            letter.text == """
                Guten Tag, „A & B“ <neu>.

                Zweitens.

                https://grappe.example/de/account

                Ende.

                Grappe
                https://grappe.example

                """)
        #expect(
            letter.html == """
                <p>Guten Tag, „A &amp; B“ &lt;neu&gt;.</p>
                <p>Zweitens.</p>
                <p><a href="https://grappe.example/de/account">Zum Bereich</a></p>
                <p>Ende.</p>
                <p>Grappe</p>
                """)
    }

    @Test("A letter without a link has none")
    func bare() throws {
        let letter = SiteLetter(
            Self.site, in: .fr, subject: .same("S"), paragraphs: [.same("P")]
        ).letter(to: try MailAddress("ada@example.org"), kind: "test")
        #expect(letter.text == "P\n\nGrappe\nhttps://grappe.example\n")
        #expect(letter.html == "<p>P</p>\n<p>Grappe</p>")
    }
}
