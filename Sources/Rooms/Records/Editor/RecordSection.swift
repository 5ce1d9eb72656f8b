// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import Vocabulary

/// A part of the form in which an organisation describes itself: a page of its own.
enum RecordSection: String, Sendable, CaseIterable {
    case essentials, texts, trades, equipment, places, proof

    var form: any SectionForm.Type {
        switch self {
        case .essentials: EssentialsForm.self
        case .texts: TextsForm.self
        case .trades: TradesForm.self
        case .equipment: EquipmentForm.self
        case .places: PlacesForm.self
        case .proof: ProofForm.self
        }
    }

    /// The section in which a field is written.
    static func of(_ field: ProfileField) -> RecordSection? {
        allCases.first { $0.form.fields.contains(field) }
    }

    var title: Text {
        switch self {
        case .essentials:
            Text(
                fr: "Nom, contact et chiffres", de: "Name, Kontakt und Zahlen",
                lb: "Numm, Kontakt an Zuelen", en: "Name, contact and figures")
        case .texts:
            Text(
                fr: "Présentation en plusieurs langues", de: "Vorstellung in mehreren Sprachen",
                lb: "Presentatioun a méi Sproochen", en: "Presentation in several languages")
        case .trades:
            Text(
                fr: "Métiers et savoir-faire", de: "Tätigkeitsfelder und Können",
                lb: "Beruffsfelder a Kënnen", en: "Trades and skills")
        case .equipment:
            Text(
                fr: "Machines, véhicules et locaux", de: "Maschinen, Fahrzeuge und Räume",
                lb: "Maschinnen, Gefierer a Raim", en: "Machines, vehicles and rooms")
        case .places:
            Text(
                fr: "Sites et zone d’intervention", de: "Standorte und Einsatzgebiet",
                lb: "Standuerter an Asazgebitt", en: "Sites and area served")
        case .proof:
            Text(
                fr: "Agréments, critères et références",
                de: "Anerkennungen, Kriterien und Referenzen",
                lb: "Agrementer, Critèren a Referenzen",
                en: "Accreditations, criteria and references")
        }
    }
}

/// What the forms are made and read with.
struct FormSetting: Sendable {
    let language: Language
    let gazetteer: Gazetteer
    /// Finds what a machine in plain words is in the lists of the buyers.
    let suggestions: EquipmentSuggestions
    /// The revision that last changed a text, by `field/language`; for translations.
    var textRevisions: [String: Int] = [:]
}

/// A section's form. `typed` and `read` are each other's reverse: a form that is sent as it was
/// made changes nothing.
protocol SectionForm {
    static var fields: [ProfileField] { get }

    /// What the profile says, as the form's fields.
    static func typed(_ profile: Profile, _ setting: FormSetting) -> FormFields

    /// Reads the form into the profile from which it was made.
    static func read(
        _ typed: FormFields, into profile: inout Profile, _ setting: FormSetting
    ) -> FormErrors

    static func html(
        _ typed: FormFields, _ errors: FormErrors, _ profile: Profile, _ setting: FormSetting
    ) -> HTML
}
