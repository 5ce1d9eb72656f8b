// SPDX-License-Identifier: EUPL-1.2

import Accounts
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeWeb

/// The letter that asks whether somebody acts for an organisation.
struct ClaimLetterText {
    let who, organisation: String

    func letter(_ site: Site, _ language: Language, _ link: Link) -> SiteLetter {
        SiteLetter(
            site, in: language,
            subject: Text(
                fr: "qui tient la fiche de \(organisation)\u{A0}?",
                de: "wer pflegt den Eintrag von \(organisation)?",
                lb: "wien këmmert sech ëm d’Fiche vu(n) \(organisation)?",
                en: "who keeps the record of \(organisation)?"),
            paragraphs: [ClaimText.question(who, organisation)],
            link: (
                link,
                Text(fr: "Répondre", de: "Antworten", lb: "Äntweren", en: "Answer")
            ),
            closing: [
                Text(
                    fr:
                        "Si vous ne répondez pas, rien ne change\u{A0}; le secrétariat s’en occupera.",
                    de:
                        "Wenn Sie nicht antworten, ändert sich nichts; das Sekretariat kümmert sich darum.",
                    lb:
                        "Wann Dir net äntwert, ännert sech näischt; de Sekretariat këmmert sech drëm.",
                    en: "If you do not answer, nothing changes; the secretariat will see to it.")
            ])
    }
}

/// Tells a person what became of what they asked for or proposed.
struct DecisionLetter {
    let site: Site
    let account: Account
    let organisation: String
    let verdict: Verdict
    let reason: String?
    let link: Link

    func post(kind: String, in session: any WriteSession, at now: Instant) throws {
        guard let address = account.addresses.first.flatMap({ try? MailAddress($0) }) else {
            return
        }
        let letter = SiteLetter(
            site, in: account.language, subject: subject,
            paragraphs: [text] + (reason.map { [Text.same($0)] } ?? []),
            link: (
                link, Text(fr: "Voir la suite", de: "Weiter", lb: "Weider", en: "Go on")
            ))
        _ = try session.post(letter.letter(to: address, kind: kind), at: now)
    }

    private var subject: Text {
        Text(
            fr: "votre demande pour \(organisation)", de: "Ihre Anfrage zu \(organisation)",
            lb: "Är Ufro fir \(organisation)", en: "your request for \(organisation)")
    }

    private var text: Text {
        switch verdict {
        case .accept:
            Text(
                fr: "Bonjour, votre demande concernant «\u{A0}\(organisation)\u{A0}» est acceptée.",
                de: "Guten Tag, Ihre Anfrage zu „\(organisation)“ ist angenommen.",
                lb: "Moien, Är Ufro iwwer „\(organisation)“ ass ugeholl.",
                en: "Hello, your request about “\(organisation)” is accepted.")
        case .ask:
            Text(
                fr:
                    "Bonjour, le secrétariat a une question au sujet de «\u{A0}\(organisation)\u{A0}»\u{A0}:",
                de: "Guten Tag, das Sekretariat hat eine Frage zu „\(organisation)“:",
                lb: "Moien, de Sekretariat huet eng Fro iwwer „\(organisation)“:",
                en: "Hello, the secretariat has a question about “\(organisation)”:")
        case .refuse:
            Text(
                fr:
                    "Bonjour, votre demande concernant «\u{A0}\(organisation)\u{A0}» n’a pas été acceptée.",
                de: "Guten Tag, Ihre Anfrage zu „\(organisation)“ wurde nicht angenommen.",
                lb: "Moien, Är Ufro iwwer „\(organisation)“ gouf net ugeholl.",
                en: "Hello, your request about “\(organisation)” was not accepted.")
        }
    }
}
