// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeNet
import GrappeWeb

/// The last mails of a demonstration.
struct MailViewerPage {
    let letters: [PostedLetter]
    let language: Language

    var page: Page {
        Page(
            language: language, title: Self.title[language],
            paths: AccountsPaths.mail, robots: "noindex",
            content: """
                <div class="frame stack">
                <h1>\(Self.title[language])</h1>
                <p class="lead">\(Self.lead[language])</p>
                \(letters.isEmpty ? "<p>\(Self.none[language])</p>" : nil)
                \(letters.map(letter))
                </div>
                """)
    }

    private func letter(_ posted: PostedLetter) -> HTML {
        let (letter, id) = (posted.letter, posted.id.string)
        return """
            <article class="section stack-tight" lang="\(letter.language)" \
            aria-labelledby="\(id)">
            <h2 id="\(id)">\(letter.subject)</h2>
            <p class="muted">\(letter.to.string)</p>
            \(letter.text.split(separator: "\n").map(line))
            </article>
            """
    }

    /// Addresses of the site stand on lines of their own.
    private func line(_ text: Substring) -> HTML {
        guard text.utf8.starts(with: "http".utf8), let link = Link(external: String(text)) else {
            return "<p>\(text)</p>"
        }
        return "<p><a href=\"\(link)\">\(text)</a></p>"
    }

    private static let title = Text(
        fr: "Les courriels de la démonstration", de: "Die E-Mails der Demonstration",
        lb: "D’E-Maile vun der Demonstratioun", en: "The demonstration’s mail")
    private static let lead = Text(
        fr: "Une démonstration n’envoie rien\u{A0}: voici ce qu’elle aurait envoyé, le plus récent "
            + "d’abord.",
        de:
            "Eine Demonstration verschickt nichts: Hier steht, was sie verschickt hätte, das Neueste "
            + "zuerst.",
        lb: "Eng Demonstratioun schéckt näischt: hei steet, wat si geschéckt hätt, dat Neist "
            + "fir d’éischt.",
        en: "A demonstration sends nothing: here is what it would have sent, the latest first.")
    private static let none = Text(
        fr: "Aucun courriel pour l’instant.", de: "Noch keine E-Mails.", lb: "Nach keng E-Mailen.",
        en: "No mail yet.")
}
