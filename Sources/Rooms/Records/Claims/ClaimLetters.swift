// SPDX-License-Identifier: EUPL-1.2

import Accounts
import GrappeKit
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
