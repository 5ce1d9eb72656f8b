// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What the fields of a profile are called.
enum ProfileFieldText {
    static func name(_ field: ProfileField) -> Text { names[field] ?? .same(field.rawValue) }

    private static let names: [ProfileField: Text] = [
        .names: Text(fr: "noms", de: "Namen", lb: "Nimm", en: "names"),
        .legalForm: Text(
            fr: "forme juridique", de: "Rechtsform", lb: "Rechtsform", en: "legal form"),
        .status: Text(fr: "activité", de: "Status", lb: "Status", en: "status"),
        .founded: Text(
            fr: "date de création", de: "Gründung", lb: "Grënnung", en: "date of foundation"),
        .staff: Text(
            fr: "personnes employées", de: "Beschäftigte", lb: "Beschäftegt",
            en: "people employed"),
        .summary: Text(
            fr: "résumé", de: "Kurzbeschreibung", lb: "Kuerzbeschreiwung",
            en: "summary"),
        .description: Text(
            fr: "description", de: "Beschreibung", lb: "Beschreiwung", en: "description"),
        .identifiers: Text(
            fr: "numéros de registre", de: "Registernummern", lb: "Registernummeren",
            en: "register numbers"),
        .sites: Text(fr: "adresses", de: "Adressen", lb: "Adressen", en: "addresses"),
        .contacts: Text(fr: "contacts", de: "Kontakte", lb: "Kontakter", en: "contacts"),
        .activities: Text(
            fr: "activités", de: "Tätigkeiten", lb: "Aktivitéiten", en: "activities"),
        .competences: Text(
            fr: "compétences", de: "Kompetenzen", lb: "Kompetenzen", en: "skills"),
        .equipment: Text(
            fr: "équipement", de: "Ausstattung", lb: "Ausrüstung", en: "equipment"),
        .accreditations: Text(
            fr: "agréments", de: "Anerkennungen", lb: "Agrementer", en: "accreditations"),
        .claims: Text(fr: "critères", de: "Kriterien", lb: "Critèren", en: "criteria"),
        .references: Text(fr: "références", de: "Referenzen", lb: "Referenzen", en: "references"),
        .workingLanguages: Text(
            fr: "langues de travail", de: "Arbeitssprachen", lb: "Aarbechtssproochen",
            en: "working languages"),
        .areasServed: Text(
            fr: "zone d’intervention", de: "Einsatzgebiet", lb: "Asazgebitt", en: "area served"),
    ]
}
