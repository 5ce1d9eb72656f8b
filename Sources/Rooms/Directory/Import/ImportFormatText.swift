// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What the kinds of files are called.
enum ImportFormatText {
    static func name(_ format: ImportFormat) -> Text {
        switch format {
        case .federation:
            Text(
                fr: "Tableau d’une fédération", de: "Tabelle eines Verbands",
                lb: "Tabell vun enger Federatioun", en: "A federation’s spreadsheet")
        case .dataInclusion: .same("data-inclusion")
        case .mykomap: .same("mykomap")
        case .sirene: .same("Sirene (INSEE)")
        case .kbo:
            Text(
                fr: "Banque-Carrefour des Entreprises", de: "Zentrale Datenbank der Unternehmen",
                lb: "Banque-Carrefour des Entreprises", en: "Crossroads Bank for Enterprises")
        case .rna:
            Text(
                fr: "Répertoire national des associations",
                de: "Französisches Vereinsregister (RNA)",
                lb: "Franséischt Veräinsregister (RNA)",
                en: "French register of associations (RNA)")
        case .siae:
            Text(
                fr: "Structures d’insertion (SIAE)",
                de: "Französische Eingliederungsbetriebe (SIAE)",
                lb: "Franséisch Insertiounsentreprisen (SIAE)",
                en: "French enterprises of insertion (SIAE)")
        case .susy: .same("SUSY")
        }
    }
}
