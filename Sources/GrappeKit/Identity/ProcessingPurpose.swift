// SPDX-License-Identifier: EUPL-1.2

/// Why the product keeps something about people: an entry of the register of processing activities
/// (Regulation (EU) 2016/679, article 30).
package enum ProcessingPurpose: String, Sendable, Hashable, CaseIterable {
    case account, security, mandates, records, reports, mail, notices, audit

    /// What it is for.
    package var name: Text {
        switch self {
        case .account:
            Text(
                fr: "Tenir votre compte", de: "Ihr Konto führen", lb: "Äre Kont féieren",
                en: "Keeping your account")
        case .security:
            Text(
                fr: "Vous reconnaître et protéger votre compte",
                de: "Sie erkennen und Ihr Konto schützen", lb: "Iech erkennen an Äre Kont schützen",
                en: "Recognising you and protecting your account")
        case .mandates:
            Text(
                fr: "Savoir qui agit pour quelle organisation, et avec quel rôle",
                de: "Wissen, wer für welche Organisation handelt, und in welcher Rolle",
                lb: "Wëssen, wie fir wéi eng Organisatioun handelt, a mat wéi enger Roll",
                en: "Knowing who acts for which organisation, and in what role")
        case .records:
            Text(
                fr: "Tenir les fiches de l’annuaire à jour",
                de: "Die Einträge des Verzeichnisses pflegen",
                lb: "D’Fichen am Annuaire um Lafenden halen",
                en: "Keeping the directory’s records up to date")
        case .reports:
            Text(
                fr: "Répondre à un signalement", de: "Eine Meldung beantworten",
                lb: "Op eng Meldung äntweren", en: "Answering a report")
        case .mail:
            Text(
                fr: "Vous écrire", de: "Ihnen schreiben", lb: "Iech schreiwen",
                en: "Writing to you")
        case .notices:
            Text(
                fr: "Vous dire ce qui vous concerne", de: "Ihnen sagen, was Sie betrifft",
                lb: "Iech soen, wat Iech betrëfft", en: "Telling you what concerns you")
        case .audit:
            Text(
                fr: "Pouvoir rendre compte de ce qui a été fait",
                de: "Rechenschaft darüber geben, was getan wurde",
                lb: "Rechenschaft ofleeën iwwer dat, wat gemaach gouf",
                en: "Being able to answer for what was done")
        }
    }

    /// On what it rests (article 6 (1)).
    package var basis: Text {
        switch self {
        case .account, .mail, .notices, .reports:
            Text(
                fr: "votre demande (art. 6, 1, b)", de: "Ihr Wunsch (Art. 6 Abs. 1 b)",
                lb: "Äre Wonsch (Art. 6, 1, b)", en: "your request (art. 6(1)(b))")
        case .security, .records, .audit:
            Text(
                fr: "l’intérêt légitime du réseau (art. 6, 1, f)",
                de: "berechtigtes Interesse des Netzwerks (Art. 6 Abs. 1 f)",
                lb: "legitimmt Interêt vum Netz (Art. 6, 1, f)",
                en: "the network’s legitimate interest (art. 6(1)(f))")
        case .mandates:
            Text(
                fr: "le mandat de votre organisation (art. 6, 1, b)",
                de: "der Auftrag Ihrer Organisation (Art. 6 Abs. 1 b)",
                lb: "de Mandat vun Ärer Organisatioun (Art. 6, 1, b)",
                en: "your organisation’s mandate (art. 6(1)(b))")
        }
    }
}
