// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// A letter as mail servers carry it: RFC 5322 with the bodies of RFC 2045 and 2046, in ASCII only,
/// so that no server has to know an extension.
package struct MailMessage: Sendable {
    /// From whom; bounces go there too.
    package let sender: MailAddress
    package let recipient: MailAddress
    /// The same for every attempt: receivers that compare Message-IDs keep one.
    package let messageID: String
    package let bytes: [UInt8]

    /// - Parameters:
    ///   - id: the letter's in the outbox; with the host it makes the Message-ID.
    ///   - made: when it was posted, not when it is sent: every attempt says the same.
    init(_ letter: Letter, id: ID<Letter>, made: Instant, from: MailSender, host: String) {
        (sender, recipient) = (from.address, letter.to)
        messageID = "<\(id.string)@\(host)>"
        let boundary = "=_\(id.string)"
        let fields: [[UInt8]] = [
            HeaderField.plain("Date", MailDate.string(made)),
            HeaderField.mailbox("From", from.address, name: from.name),
            HeaderField.mailbox("To", letter.to),
            HeaderField.text("Subject", letter.subject),
            HeaderField.plain("Message-ID", messageID),
            HeaderField.plain("MIME-Version", "1.0"),
            // RFC 3834: no machine is to answer it.
            HeaderField.plain("Auto-Submitted", "auto-generated"),
            HeaderField.plain("Content-Language", letter.language.rawValue),
            Self.unsubscription(letter),
            HeaderField.plain("Content-Type", "multipart/alternative; boundary=\"\(boundary)\""),
        ]
        let parts: [[UInt8]] = [
            Self.part("text/plain", Self.text(letter), boundary),
            Self.part("text/html", Self.page(letter), boundary),
        ]
        bytes =
            fields.flatMap { $0 } + Array("\r\n".utf8) + parts.flatMap { $0 }
            + Array("--\(boundary)--\r\n".utf8)
    }

    /// One click in the reader's mail program (RFC 2369, RFC 8058).
    private static func unsubscription(_ letter: Letter) -> [UInt8] {
        guard let link = letter.unsubscribe?.string, link.utf8.count < 800,
            link.utf8.starts(with: "https://".utf8) || link.utf8.starts(with: "http://".utf8)
        else { return [] }
        let address = link.utf8.flatMap { byte -> [UInt8] in
            let isFit = (0x21...0x7E).contains(byte) && !"<>\"\\^`{|}".utf8.contains(byte)
            return isFit ? [byte] : Array("%\(String(byte, radix: 16, uppercase: true))".utf8)
        }
        let value = "<" + String(decoding: address, as: UTF8.self) + ">"
        return HeaderField.plain("List-Unsubscribe", value)
            + HeaderField.plain("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
    }

    /// The last line end belongs to the boundary (RFC 2046, section 5.1.1), which no line of
    /// quoted-printable can look like: a `=` is never followed by `_` there.
    private static func part(_ type: String, _ body: [UInt8], _ boundary: String) -> [UInt8] {
        Array("--\(boundary)\r\n".utf8)
            + HeaderField.plain("Content-Type", "\(type); charset=utf-8")
            + HeaderField.plain("Content-Transfer-Encoding", "quoted-printable")
            + Array("\r\n".utf8) + QuotedPrintable.encode(body) + [0x0D, 0x0A]
    }

    private static func text(_ letter: Letter) -> [UInt8] {
        guard let link = letter.unsubscribe else { return Array(letter.text.utf8) }
        let words = unsubscribeWords[letter.language]
        return Array("\(letter.text)\n\n-- \n\(words)\n\(link.string)\n".utf8)
    }

    private static func page(_ letter: Letter) -> [UInt8] {
        let head: HTML = """
            <!DOCTYPE html>
            <html lang="\(letter.language)"><head><meta charset="utf-8">
            <title>\(HeaderText.clean(letter.subject))</title></head><body>

            """
        let words = unsubscribeWords[letter.language]
        let foot: HTML? = letter.unsubscribe.map { link in
            "\n<hr><p><a href=\"\(link)\">\(words)</a></p>"
        }
        let end: HTML = "\(foot)\n</body></html>\n"
        return head.utf8 + Array(letter.html.utf8) + end.utf8
    }

    private static let unsubscribeWords = Text(
        fr: "Ne plus recevoir ces messages",
        de: "Diese Nachrichten nicht mehr erhalten",
        lb: "Dës Messagë net méi kréien",
        en: "Stop receiving these messages")
}
