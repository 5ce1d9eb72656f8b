// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

@testable import GrappeNet

/// Letters for tests.
enum Sample {
    static let start = Instant(milliseconds: 1_795_250_280_000)

    static func address(_ name: String) throws -> MailAddress {
        try MailAddress("\(name)@example.org")
    }

    static func letter(
        to name: String = "marie", subject: String = "Votre demande a été acceptée",
        text: String = "Bonjour,\n\nvotre demande a été acceptée.\n",
        html: HTML = "<p>Votre demande a été acceptée.</p>", of topic: String? = nil
    ) throws -> Letter {
        var letter = Letter(
            to: try address(name), language: .fr, kind: "claim-accepted", subject: subject,
            text: text, html: html)
        letter.subscription = topic.map { MailSubject($0) }
        return letter
    }

    static func message(
        _ letter: Letter, from: String = "Réseau <reseau@grappe.example>"
    ) throws -> MailMessage {
        MailMessage(
            letter, id: ID("018f"), made: start, from: try MailSender(from), host: "grappe.example")
    }
}
