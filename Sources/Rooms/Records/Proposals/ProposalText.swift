// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The words with which somebody proposes an organisation that is not in the directory.
enum ProposalText {
    static let title = Text(
        fr: "Proposer une organisation", de: "Organisation vorschlagen",
        lb: "Eng Organisatioun virschloen", en: "Propose an organisation")
    static let lead = Text(
        fr:
            "Elle n’est pas encore dans l’annuaire\u{A0}? Quelques lignes suffisent pour commencer. Le secrétariat les relit, puis vous complétez la fiche.",
        de:
            "Sie steht noch nicht im Verzeichnis? Für den Anfang genügen einige Zeilen. Das Sekretariat liest sie, danach ergänzen Sie den Eintrag.",
        lb:
            "Si steet nach net am Annuaire? Fir unzefänke ginn e puer Zeilen duer. De Sekretariat liest se, duerno ergänzt Dir d’Fiche.",
        en:
            "Is it not in the directory yet? A few lines are enough to begin. The secretariat reads them, then you complete the record."
    )
    static let another = Text(
        fr: "Une autre organisation", de: "Eine andere Organisation",
        lb: "Eng aner Organisatioun", en: "Another organisation")
    static let findHint = Text(
        fr:
            "Cherchez-la d’abord dans l’annuaire\u{A0}: sur sa fiche, «\u{A0}Tenir cette fiche\u{A0}» vous en donne l’accès.",
        de:
            "Suchen Sie sie zuerst im Verzeichnis: In ihrem Eintrag bekommen Sie über „Diesen Eintrag pflegen“ Zugang.",
        lb:
            "Sicht se fir d’éischt am Annuaire: op hirer Fiche kritt Dir iwwer „Sech ëm dës Fiche këmmeren“ Zougang.",
        en: "Look for it in the directory first: on its page, “Keep this record” gives you access.")
    static let find = Text(
        fr: "Chercher dans l’annuaire", de: "Im Verzeichnis suchen", lb: "Am Annuaire sichen",
        en: "Search the directory")
    static let none = Text(
        fr: "Vous n’agissez encore pour aucune organisation.",
        de: "Sie handeln noch für keine Organisation.",
        lb: "Dir handelt nach fir keng Organisatioun.",
        en: "You do not act for any organisation yet.")
    static let proposals = Text(
        fr: "Organisations proposées", de: "Vorgeschlagene Organisationen",
        lb: "Virgeschloen Organisatiounen", en: "Proposed organisations")
    static let number = Text(
        fr: "Numéro de registre", de: "Registernummer", lb: "Registernummer",
        en: "Register number")
    static let numberHint = Text(
        fr: "BCE, SIREN, RCS, numéro de TVA ou de registre allemand\u{A0}; il évite les doublons.",
        de: "Handelsregister, USt-IdNr., BCE, SIREN oder RCS; sie verhindert doppelte Einträge.",
        lb: "RCS, BCE, SIREN, TVA-Nummer oder däitsche Register; si verhënnert duebel Fichen.",
        en: "CBE, SIREN, RCS, VAT or German register number; it prevents duplicates.")
    static let numberWrong = Text(
        fr: "Ce numéro n’est d’aucun registre connu, ou sa clé de contrôle est fausse.",
        de: "Diese Nummer gehört zu keinem bekannten Register, oder ihre Prüfziffer stimmt nicht.",
        lb: "Dës Nummer ass vu kengem bekannte Register, oder hir Préifziffer stëmmt net.",
        en: "This number belongs to no known register, or its check digits are wrong.")
    static let known = Text(
        fr: "Une organisation porte déjà ce numéro\u{A0}: demandez à tenir sa fiche.",
        de: "Eine Organisation hat diese Nummer schon: Bitten Sie darum, ihren Eintrag zu pflegen.",
        lb: "Eng Organisatioun huet dës Nummer schonn: frot, fir Iech ëm hir Fiche ze këmmeren.",
        en: "An organisation has this number already: ask to keep its record.")
    static let placeUnknown = Text(
        fr: "Indiquez la localité.", de: "Geben Sie den Ort an.", lb: "Gitt d’Uertschaft un.",
        en: "Enter the town.")
    static let tooMany = Text(
        fr: "Trois propositions de votre part attendent déjà.",
        de: "Drei Vorschläge von Ihnen warten schon.", lb: "Dräi Virschléi vun Iech waarde schonn.",
        en: "Three proposals of yours are waiting already.")
    static let send = Text(
        fr: "Proposer", de: "Vorschlagen", lb: "Virschloen", en: "Propose")
}
