// SPDX-License-Identifier: EUPL-1.2

import Accounts
import Directory
import GrappeCredentials
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeWeb

/// Asks the people of records, once a year, whether everything is still true. To be done now and
/// then, on any number of nodes: a record is asked about in the transaction that notes it.
struct AskWhetherTrue {
    let site: Site

    /// So many at a time, so that other writers get their turn.
    static let batch = 50

    /// How many were asked about.
    func run(in session: any WriteSession, at now: Instant) throws -> Int {
        let before = now.advanced(by: -Freshness.askedAfter)
        let ids = try session.recordsToAsk(before: before, limit: Self.batch)
        let found = Dictionary(
            uniqueKeysWithValues: try session.organisations(ids).map { ($0.id, $0) })
        for id in ids {
            let secret = Secret()
            try session.noteAsked(id, secret, at: now)
            // What has left the directory would come first again, for ever.
            guard let organisation = found[id] else { continue }
            for (address, language) in try addresses(organisation, session, now) {
                let letter = letter(organisation, secret, language)
                _ = try session.post(letter.letter(to: address, kind: "still-true"), at: now)
            }
        }
        return ids.count
    }

    /// Those who keep the record; where there is nobody, the address that is published.
    private func addresses(
        _ organisation: Organisation, _ session: any Session, _ now: Instant
    ) throws -> [(MailAddress, Language)] {
        let people = try session.editors(
            of: ID(organisation.id.string), on: CalendarDate(now))
        let own = people.compactMap { person in
            person.addresses.first.flatMap { try? MailAddress($0) }.map { ($0, person.language) }
        }
        guard own.isEmpty else { return own }
        let language = organisation.profile.workingLanguages.lazy.compactMap(\.language).first
        return organisation.publishedAddress.map { [($0, language ?? .fr)] } ?? []
    }

    private func letter(
        _ organisation: Organisation, _ secret: Secret, _ language: Language
    ) -> SiteLetter {
        let name = organisation.shownName(in: language)
        return SiteLetter(
            site, in: language,
            subject: Text(
                fr: "la fiche de \(name) est-elle encore exacte\u{A0}?",
                de: "stimmt der Eintrag von \(name) noch?",
                lb: "stëmmt d’Fiche vu(n) \(name) nach?",
                en: "is the record of \(name) still true?"),
            paragraphs: [
                Text(
                    fr:
                        "Bonjour, des acheteurs et des partenaires lisent votre fiche. Une minute par an suffit\u{A0}: si tout est exact, un clic le confirme\u{A0}; sinon, corrigez ce qui a changé.",
                    de:
                        "Guten Tag, Auftraggeber und Partner lesen Ihren Eintrag. Eine Minute im Jahr genügt: Stimmt alles, bestätigt es ein Klick; sonst berichtigen Sie, was sich geändert hat.",
                    lb:
                        "Moien, Acheteuren a Partner liesen Är Fiche. Eng Minutt d’Joer geet duer: wann alles stëmmt, confirméiert et ee Klick; soss verbessert Dir, wat sech geännert huet.",
                    en:
                        "Hello, buyers and partners read your record. One minute a year is enough: if all is true, one click says so; otherwise correct what has changed."
                )
            ],
            link: (RecordsPaths.stillTrue(secret.text, language), FreshnessText.look))
    }
}
