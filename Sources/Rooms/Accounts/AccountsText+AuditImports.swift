// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What the audit log says of imports and duplicates.
extension AccountsText {
    static func importing(_ action: AuditAction) -> Text {
        switch action {
        case .importUploaded: auditImportUploaded
        case .importChecked: auditImportChecked
        case .importApplied: auditImportApplied
        case .importCancelled: auditImportCancelled
        case .importDiscarded: auditImportDiscarded
        case .importUndone: auditImportUndone
        case .sourceChanged: auditSourceChanged
        default: auditDuplicateDecided
        }
    }

    private static let auditImportUploaded = Text(
        fr: "fichier d’import déposé", de: "Importdatei hochgeladen",
        lb: "Importfichier eropgelueden",
        en: "import file uploaded")
    private static let auditImportChecked = Text(
        fr: "contrôle d’un import demandé", de: "Prüfung eines Imports angefordert",
        lb: "Kontroll vun engem Import ugefrot", en: "check of an import requested")
    private static let auditImportApplied = Text(
        fr: "import demandé", de: "Import angefordert", lb: "Import ugefrot",
        en: "import requested")
    private static let auditImportCancelled = Text(
        fr: "import arrêté", de: "Import angehalten", lb: "Import gestoppt", en: "import stopped")
    private static let auditImportDiscarded = Text(
        fr: "import abandonné", de: "Import verworfen", lb: "Import verworf",
        en: "import thrown away")
    private static let auditImportUndone = Text(
        fr: "annulation d’un import ou d’une fusion demandée",
        de: "Rücknahme eines Imports oder einer Zusammenführung angefordert",
        lb: "Réckgängegmaache vun engem Import oder enger Zesummeféierung ugefrot",
        en: "undoing of an import or a merge requested")
    private static let auditSourceChanged = Text(
        fr: "source modifiée", de: "Quelle geändert", lb: "Quell geännert", en: "source changed")
    private static let auditDuplicateDecided = Text(
        fr: "doublon possible tranché", de: "über ein mögliches Duplikat entschieden",
        lb: "iwwer en eventuellen Duebel entscheet", en: "possible duplicate decided")
}
