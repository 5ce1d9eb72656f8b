// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

enum ImportErrorText {
    static let rejected = Text(
        fr: "Des lignes ne peuvent pas être reprises ; rien n’a été modifié. Corrigez-les ou "
            + "importez sans l’option stricte.",
        de: "Einige Zeilen können nicht übernommen werden; nichts wurde geändert. Berichtigen Sie "
            + "sie oder importieren Sie ohne die strenge Prüfung.",
        lb: "Verschidden Zeile kënnen net iwwerholl ginn; näischt gouf geännert. Verbessert se "
            + "oder importéiert ouni déi streng Kontroll.",
        en: "Some rows cannot be imported; nothing was changed. Correct them, or import without "
            + "the strict option.")

    static func unfinished(_ id: String) -> Text {
        Text(
            fr: "L’import \(id) n’est pas terminé : attendez sa fin ou, s’il a été interrompu, "
                + "annulez-le.",
            de: "Der Import \(id) ist nicht abgeschlossen: Warten Sie sein Ende ab oder machen "
                + "Sie ihn rückgängig, falls er unterbrochen wurde.",
            lb: "Den Import \(id) ass net fäerdeg: waart op säin Enn oder maacht en réckgängeg, "
                + "wann en ënnerbrach gouf.",
            en: "Import \(id) is not finished: wait for its end or, if it was interrupted, undo "
                + "it.")
    }

    static func unknownImport(_ id: String) -> Text {
        Text(
            fr: "Il n’y a pas d’import \(id).", de: "Es gibt keinen Import \(id).",
            lb: "Et gëtt keen Import \(id).", en: "There is no import \(id).")
    }

    static func alreadyUndone(_ id: String) -> Text {
        Text(
            fr: "L’import \(id) est déjà annulé.",
            de: "Der Import \(id) ist bereits rückgängig gemacht.",
            lb: "Den Import \(id) ass scho réckgängeg gemaach.",
            en: "Import \(id) has already been undone.")
    }

    static func laterImport(_ id: String, _ organisation: String) -> Text {
        Text(
            fr: "L’import \(id), plus récent, concerne aussi \(organisation). Annulez-le d’abord.",
            de: "Der spätere Import \(id) betrifft auch \(organisation). Machen Sie zuerst ihn "
                + "rückgängig.",
            lb: "De méi spéiden Import \(id) betrëfft och \(organisation). Maacht als éischt dee "
                + "réckgängeg.",
            en: "The later import \(id) concerns \(organisation) too. Undo that one first.")
    }

    static func laterChange(_ organisation: String) -> Text {
        Text(
            fr: "\(organisation) a été modifiée après cet import ; il ne peut plus être annulé.",
            de: "\(organisation) wurde nach diesem Import geändert; er kann nicht mehr "
                + "rückgängig gemacht werden.",
            lb: "\(organisation) gouf no dësem Import geännert; e kann net méi réckgängeg "
                + "gemaach ginn.",
            en: "\(organisation) was changed after this import, which can no longer be undone.")
    }

    static let unknownPair = Text(
        fr: "Cette paire n’existe pas, ou l’une des organisations n’existe plus.",
        de: "Dieses Paar gibt es nicht, oder eine der Organisationen besteht nicht mehr.",
        lb: "Dës Koppel gëtt et net, oder eng vun den Organisatioune gëtt et net méi.",
        en: "There is no such pair, or one of the organisations is gone.")
}
