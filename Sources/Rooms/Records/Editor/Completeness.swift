// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit

/// How much of what buyers look for a record says, in hundredths, and what it does not say.
struct Completeness {
    struct Item {
        let text: Text
        let section: RecordSection
        let weight: Int
        let isThere: (Profile) -> Bool
    }

    let hundredths: Int
    /// What is missing, the weightiest first.
    let missing: [Item]

    init(_ profile: Profile) {
        missing = Self.items.filter { !$0.isThere(profile) }.sorted { $0.weight > $1.weight }
        hundredths = 100 - missing.reduce(0) { $0 + $1.weight }
    }

    /// The weights add up to 100.
    static var items: [Item] { offer + presentation + trust }

    private static var offer: [Item] {
        [
            Item(
                text: Text(
                    fr: "un métier au moins", de: "mindestens ein Tätigkeitsfeld",
                    lb: "op d’mannst ee Beruffsfeld", en: "at least one trade"),
                section: .trades, weight: 12
            ) { $0.activities.contains { $0.scheme == .trade } },
            Item(
                text: Text(
                    fr: "trois savoir-faire au moins", de: "mindestens drei Fähigkeiten",
                    lb: "op d’mannst dräi Fäegkeeten", en: "at least three skills"),
                section: .trades, weight: 12
            ) { $0.competences.count >= 3 },
            Item(
                text: Text(
                    fr: "combien vous pouvez faire (une quantité)",
                    de: "wie viel Sie schaffen (eine Menge)",
                    lb: "wéi vill Dir packt (eng Quantitéit)", en: "how much you can do (an amount)"
                ),
                section: .trades, weight: 14
            ) { $0.competences.contains { $0.capacity != nil } },
            Item(
                text: Text(
                    fr: "vos machines, véhicules ou locaux",
                    de: "Ihre Maschinen, Fahrzeuge oder Räume",
                    lb: "Är Maschinnen, Gefierer oder Raim",
                    en: "your machines, vehicles or rooms"),
                section: .equipment, weight: 10
            ) { !$0.equipment.isEmpty },
            Item(
                text: Text(
                    fr: "où vous intervenez", de: "wohin Sie kommen", lb: "wou Dir hikommt",
                    en: "where you come to"),
                section: .places, weight: 12
            ) { !$0.areasServed.isEmpty },
        ]
    }

    private static var presentation: [Item] {
        [
            Item(
                text: Text(
                    fr: "une phrase qui dit ce que vous faites",
                    de: "ein Satz, der sagt, was Sie tun",
                    lb: "e Saz, dee seet, wat Dir maacht", en: "a sentence that says what you do"),
                section: .texts, weight: 10
            ) { !$0.summary.isEmpty },
            Item(
                text: Text(
                    fr: "cette phrase dans une deuxième langue",
                    de: "dieser Satz in einer zweiten Sprache",
                    lb: "dëse Saz an enger zweeter Sprooch",
                    en: "that sentence in a second language"),
                section: .texts, weight: 6
            ) { $0.summary.versions.count >= 2 },
            Item(
                text: Text(
                    fr: "une adresse électronique ou un téléphone",
                    de: "eine E-Mail-Adresse oder ein Telefon",
                    lb: "eng E-Mail-Adress oder en Telefon",
                    en: "an e-mail address or a telephone"),
                section: .essentials, weight: 8
            ) { $0.contacts.contains { $0.kind != .website } },
            Item(
                text: Text(
                    fr: "les langues dans lesquelles vous travaillez",
                    de: "die Sprachen, in denen Sie arbeiten",
                    lb: "d’Sproochen, an deenen Dir schafft", en: "the languages you work in"),
                section: .essentials, weight: 4
            ) { !$0.workingLanguages.isEmpty },
        ]
    }

    private static var trust: [Item] {
        [
            Item(
                text: Text(
                    fr: "un travail de référence", de: "eine Referenz", lb: "eng Referenz",
                    en: "work that can be asked about"),
                section: .proof, weight: 6
            ) { !$0.references.isEmpty },
            Item(
                text: Text(
                    fr: "un agrément ou un critère avec sa preuve",
                    de: "eine Anerkennung oder ein Kriterium mit Beleg",
                    lb: "en Agrement oder e Critère mat Beleeg",
                    en: "an accreditation or a criterion with evidence"),
                section: .proof, weight: 6
            ) { !$0.accreditations.isEmpty || $0.claims.contains { $0.evidence != nil } },
        ]
    }
}
