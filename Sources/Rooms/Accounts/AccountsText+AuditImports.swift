// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What the audit log says of imports and duplicates.
extension AccountsText {
    static let auditImportUploaded = Text(
        fr: "fichier d’import déposé", de: "Importdatei hochgeladen", lb: "Importfichier eropgelueden",
        en: "import file uploaded")
    static let auditImportChecked = Text(
        fr: "contrôle d’un import demandé", de: "Prüfung eines Imports angefordert",
        lb: "Kontroll vun engem Import ugefrot", en: "check of an import requested")
    static let auditImportApplied = Text(
        fr: "import demandé", de: "Import angefordert", lb: "Import ugefrot",
        en: "import requested")
    static let auditImportCancelled = Text(
        fr: "import arrêté", de: "Import angehalten", lb: "Import gestoppt", en: "import stopped")
    static let auditImportDiscarded = Text(
        fr: "import abandonné", de: "Import verworfen", lb: "Import verworf",
        en: "import thrown away")
    static let auditImportUndone = Text(
        fr: "annulation d’un import ou d’une fusion demandée",
        de: "Rücknahme eines Imports oder einer Zusammenführung angefordert",
        lb: "Réckgängegmaache vun engem Import oder enger Zesummeféierung ugefrot",
        en: "undoing of an import or a merge requested")
    static let auditSourceChanged = Text(
        fr: "source modifiée", de: "Quelle geändert", lb: "Quell geännert", en: "source changed")
    static let auditDuplicateDecided = Text(
        fr: "doublon possible tranché", de: "über ein mögliches Duplikat entschieden",
        lb: "iwwer en eventuellen Duebel entscheet", en: "possible duplicate decided")
}
