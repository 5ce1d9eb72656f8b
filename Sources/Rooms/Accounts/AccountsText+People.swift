// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What the administrators' pages about people say.
extension AccountsText {
    static let people = Text(
        fr: "Comptes et rôles", de: "Konten und Rollen", lb: "Konten a Rollen",
        en: "Accounts and roles")
    static let peopleLead = Text(
        fr: "Qui a un compte, et ce qui lui est confié.",
        de: "Wer ein Konto hat und womit die Person betraut ist.",
        lb: "Wien e Kont huet a wat där Persoun uvertraut ass.",
        en: "Who has an account, and what they are trusted with.")
    static let accountSince = Text(
        fr: "Compte créé le", de: "Konto angelegt am", lb: "Kont ugeluecht den",
        en: "Account created on")
    static let roles = Text(fr: "Rôles", de: "Rollen", lb: "Rollen", en: "Roles")
    static let noRoles = Text(
        fr: "Aucun rôle.", de: "Keine Rolle.", lb: "Keng Roll.", en: "No role.")
    static let role = Text(fr: "Rôle", de: "Rolle", lb: "Roll", en: "Role")
    static let territories = Text(
        fr: "Territoires", de: "Gebiete", lb: "Territoiren", en: "Territories")
    static let territoriesHint = Text(
        fr: "Sans choix, le rôle vaut partout.", de: "Ohne Auswahl gilt die Rolle überall.",
        lb: "Ouni Wiel gëllt d’Roll iwwerall.", en: "With none chosen, the role holds everywhere.")
    static let languages = Text(
        fr: "Langues", de: "Sprachen", lb: "Sproochen", en: "Languages")
    static let languagesHint = Text(
        fr: "Pour le conseil\u{A0}: celles dans lesquelles la personne répond.",
        de: "Für die Beratung: die Sprachen, in denen die Person antwortet.",
        lb: "Fir d’Berodung: déi, an deenen d’Persoun äntwert.",
        en: "For advisers: those in which the person answers.")
    static let giveRole = Text(
        fr: "Confier un rôle", de: "Rolle erteilen", lb: "Eng Roll ginn", en: "Give a role")
    static let takeBack = Text(
        fr: "Retirer", de: "Entziehen", lb: "Ewechhuelen", en: "Take back")
    static let givenBy = Text(
        fr: "confié par", de: "erteilt von", lb: "ginn vum", en: "given by")
    static let chooseRole = Text(
        fr: "Choisissez un rôle", de: "Wählen Sie eine Rolle", lb: "Wielt eng Roll",
        en: "Choose a role")
    static let lastAdministrator = Text(
        fr: "C’est la dernière personne qui administre le site\u{A0}: confiez d’abord ce rôle à "
            + "quelqu’un d’autre.",
        de: "Das ist die letzte Person, die die Website verwaltet: Erteilen Sie die Rolle zuerst "
            + "jemand anderem.",
        lb: "Dat ass déi lescht Persoun, déi de Site verwalt: gitt d’Roll fir d’éischt engem "
            + "aneren.",
        en: "This is the last person who looks after the site: give the role to somebody else "
            + "first.")
    static let mandates = Text(fr: "Mandats", de: "Mandate", lb: "Mandater", en: "Mandates")
    static let noMandates = Text(
        fr: "Aucun mandat.", de: "Kein Mandat.", lb: "Kee Mandat.", en: "No mandate.")
    static let organisation = Text(
        fr: "Organisation", de: "Organisation", lb: "Organisatioun", en: "Organisation")
    static let organisationHint = Text(
        fr: "L’adresse de sa fiche dans l’annuaire, ou la fin de cette adresse.",
        de: "Die Adresse ihres Eintrags im Verzeichnis oder deren Ende.",
        lb: "D’Adress vun hirer Fiche am Verzeechnes, oder d’Enn vun där Adress.",
        en: "The address of its record in the directory, or the end of that address.")
    static let organisationWrong = Text(
        fr: "L’annuaire n’a pas d’organisation à cette adresse",
        de: "Unter dieser Adresse hat das Verzeichnis keine Organisation",
        lb: "D’Verzeechnes huet keng Organisatioun op dëser Adress",
        en: "The directory has no organisation at that address")
    static let standing = Text(
        fr: "À titre de", de: "Stellung", lb: "Stellung", en: "Standing")
    static let until = Text(
        fr: "Jusqu’au", de: "Bis zum", lb: "Bis den", en: "Until")
    static let untilWrong = Text(
        fr: "Cette date n’existe pas, ou elle est passée",
        de: "Dieses Datum gibt es nicht, oder es ist vorbei",
        lb: "Dësen Datum gëtt et net, oder en ass vergaang",
        en: "This date does not exist, or it is past")
    static let untilHint = Text(
        fr: "Sans date, le mandat dure jusqu’à ce qu’on y mette fin.",
        de: "Ohne Datum gilt das Mandat, bis es beendet wird.",
        lb: "Ouni Datum gëllt de Mandat, bis en ophält.",
        en: "With no date, the mandate lasts until somebody ends it.")
    static let giveMandate = Text(
        fr: "Donner le mandat", de: "Mandat erteilen", lb: "De Mandat ginn",
        en: "Give the mandate")
    static let endMandate = Text(
        fr: "Mettre fin", de: "Beenden", lb: "Ophalen", en: "End it")
    static let done = Text(
        fr: "C’est enregistré.", de: "Das ist gespeichert.", lb: "Dat ass gespäichert.",
        en: "This is saved.")

    static func standing(_ standing: Standing) -> Text {
        switch standing {
        case .titular: Text(fr: "titulaire", de: "ordentlich", lb: "Titulaire", en: "titular")
        case .substitute:
            Text(fr: "suppléance", de: "Stellvertretung", lb: "Suppléant", en: "substitute")
        }
    }
}
