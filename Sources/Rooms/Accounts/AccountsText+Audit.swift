// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What the audit log says.
extension AccountsText {
    static let audit = Text(
        fr: "Journal d’audit", de: "Prüfprotokoll", lb: "Auditjournal", en: "Audit log")
    static let auditLead = Text(
        fr: "Qui a fait quoi. Chaque ligne scelle la précédente\u{A0}: grappe check dit si l’une a "
            + "été changée ou retirée.",
        de: "Wer was getan hat. Jede Zeile versiegelt die vorige: grappe check sagt, ob eine "
            + "geändert oder entfernt wurde.",
        lb: "Wie wat gemaach huet. All Zeil versigelt déi virdrun: grappe check seet, ob eng "
            + "geännert oder ewechgeholl gouf.",
        en: "Who did what. Each line seals the one before: grappe check tells whether one was "
            + "changed or taken out.")
    static let auditNumber = Text(fr: "Nº", de: "Nr.", lb: "Nr.", en: "No.")
    static let auditMoment = Text(fr: "Moment", de: "Zeitpunkt", lb: "Zäitpunkt", en: "Moment")
    static let auditWho = Text(fr: "Par", de: "Durch", lb: "Vum", en: "By")
    static let auditWhat = Text(fr: "Fait", de: "Vorgang", lb: "Virgang", en: "Event")
    static let auditWhom = Text(fr: "Concerne", de: "Betrifft", lb: "Betrëfft", en: "Concerns")
    static let auditDetail = Text(fr: "Détail", de: "Einzelheit", lb: "Detail", en: "Detail")

    private static let auditAccountMade = Text(
        fr: "compte créé", de: "Konto angelegt", lb: "Kont ugeluecht", en: "account created")
    private static let auditAccountErased = Text(
        fr: "compte effacé", de: "Konto gelöscht", lb: "Kont geläscht", en: "account erased")
    private static let auditPasswordSet = Text(
        fr: "mot de passe enregistré", de: "Passwort gesetzt", lb: "Passwuert gesat",
        en: "password set")
    private static let auditPasswordRemoved = Text(
        fr: "mot de passe supprimé", de: "Passwort entfernt", lb: "Passwuert ewechgeholl",
        en: "password removed")
    private static let auditPasskeyAdded = Text(
        fr: "clé d’accès ajoutée", de: "Passkey hinzugefügt", lb: "Passkey derbäigesat",
        en: "passkey added")
    private static let auditPasskeyRemoved = Text(
        fr: "clé d’accès retirée", de: "Passkey entfernt", lb: "Passkey ewechgeholl",
        en: "passkey removed")
    private static let auditPasskeyCopied = Text(
        fr: "copie d’une clé d’accès refusée", de: "Kopie eines Passkeys abgelehnt",
        lb: "Kopie vun engem Passkey ofgeleent", en: "copy of a passkey refused")
    private static let auditIdentityTied = Text(
        fr: "service de connexion relié", de: "Anmeldedienst verknüpft",
        lb: "Umelldéngscht verbonnen", en: "sign-in service tied")
    private static let auditIdentityRemoved = Text(
        fr: "service de connexion retiré", de: "Anmeldedienst entfernt",
        lb: "Umelldéngscht ewechgeholl", en: "sign-in service removed")

    static func action(_ action: AuditAction) -> Text {
        switch action {
        case .accountMade: auditAccountMade
        case .accountErased: auditAccountErased
        case .signedIn:
            Text(fr: "connexion", de: "Anmeldung", lb: "Umeldung", en: "signed in")
        case .signedOut:
            Text(fr: "déconnexion", de: "Abmeldung", lb: "Ofmeldung", en: "signed out")
        case .sessionEnded:
            Text(
                fr: "sessions fermées", de: "Sitzungen beendet", lb: "Sessiounen zougemaach",
                en: "sessions ended")
        case .guessesRefused:
            Text(
                fr: "trop d’essais", de: "zu viele Versuche", lb: "ze vill Versich",
                en: "too many tries")
        case .codesSetUp:
            Text(
                fr: "codes mis en place", de: "Codes eingerichtet", lb: "Coden ageriicht",
                en: "codes set up")
        case .codesRemoved:
            Text(
                fr: "codes supprimés", de: "Codes entfernt", lb: "Coden ewechgeholl",
                en: "codes removed")
        case .recoveryCodeUsed:
            Text(
                fr: "code de secours utilisé", de: "Ersatzcode benutzt", lb: "Ersatzcode benotzt",
                en: "recovery code used")
        case .recoveryCodesRenewed:
            Text(
                fr: "codes de secours renouvelés", de: "Ersatzcodes erneuert",
                lb: "Ersatzcoden erneiert", en: "recovery codes renewed")
        case .passwordSet: auditPasswordSet
        case .passwordRemoved: auditPasswordRemoved
        case .passkeyAdded: auditPasskeyAdded
        case .passkeyRemoved: auditPasskeyRemoved
        case .passkeyCopied: auditPasskeyCopied
        case .identityTied: auditIdentityTied
        case .identityRemoved: auditIdentityRemoved
        case .roleGiven:
            Text(fr: "rôle confié", de: "Rolle erteilt", lb: "Roll ginn", en: "role given")
        case .roleTaken:
            Text(
                fr: "rôle retiré", de: "Rolle entzogen", lb: "Roll ewechgeholl",
                en: "role taken back")
        case .mandateGiven:
            Text(
                fr: "mandat donné", de: "Mandat erteilt", lb: "Mandat ginn", en: "mandate given")
        case .mandateEnded:
            Text(
                fr: "mandat terminé", de: "Mandat beendet", lb: "Mandat ofgelaf",
                en: "mandate ended")
        case .importUploaded, .importChecked, .importApplied, .importCancelled,
            .importDiscarded, .importUndone, .sourceChanged, .duplicateDecided:
            importing(action)
        case .recordClaimed, .recordEdited, .recordDecided, .reportDecided: record(action)
        }
    }

    private static func record(_ action: AuditAction) -> Text {
        switch action {
        case .recordClaimed:
            Text(
                fr: "accès à une fiche demandé", de: "Eintrag beansprucht",
                lb: "Ufro fir eng Fiche", en: "record claimed")
        case .recordEdited:
            Text(
                fr: "fiche modifiée", de: "Eintrag geändert", lb: "Fiche geännert",
                en: "record edited")
        case .recordDecided:
            Text(
                fr: "décision sur une fiche", de: "Entscheidung über einen Eintrag",
                lb: "Decisioun iwwer eng Fiche", en: "decision about a record")
        default:
            Text(
                fr: "signalement traité", de: "Meldung bearbeitet", lb: "Meldung beaarbecht",
                en: "report dealt with")
        }
    }
}
