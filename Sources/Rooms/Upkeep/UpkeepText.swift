// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What the secretariat's page about backups says.
enum UpkeepText {
    static let title = Text(
        fr: "Sauvegardes", de: "Datensicherungen", lb: "Sécherungskopien", en: "Backups")
    static let lead = Text(
        fr:
            "Chaque nuit, les données du site sont copiées. La copie est ensuite restaurée à part et "
            + "comparée ligne par ligne avec l’original.",
        de:
            "Jede Nacht werden die Daten der Website kopiert. Die Kopie wird anschließend gesondert "
            + "wiederhergestellt und Zeile für Zeile mit dem Original verglichen.",
        lb:
            "All Nuecht ginn d’Donnéeë vum Site kopéiert. Duerno gëtt d’Kopie separat nei agespillt "
            + "an Zeil fir Zeil mam Original verglach.",
        en: "Every night the site’s data are copied. The copy is then restored separately and "
            + "compared row by row with the original.")

    // MARK: How things stand

    static let offTitle = Text(
        fr: "Les sauvegardes automatiques ne sont pas activées",
        de: "Die automatischen Datensicherungen sind nicht eingeschaltet",
        lb: "Déi automatesch Sécherungskopie sinn net ageschalt",
        en: "Automatic backups are switched off")
    static let off = Text(
        fr:
            "La personne qui exploite le serveur les active en indiquant un dossier dans le réglage",
        de: "Wer den Server betreibt, schaltet sie mit einem Ordner in dieser Einstellung ein:",
        lb: "Wien de Server bedreift, schalt se mat engem Dossier an dësem Réglage an:",
        en: "Whoever runs the server switches them on by naming a folder in the setting")
    static let waitingTitle = Text(
        fr: "La première sauvegarde n’est pas encore faite",
        de: "Die erste Sicherung steht noch aus", lb: "Déi éischt Kopie gouf nach net gemaach",
        en: "The first backup has not been made yet")
    static let waiting = Text(
        fr: "Elle commence peu après le démarrage du site. Rechargez cette page dans quelques "
            + "minutes.",
        de: "Sie beginnt kurz nach dem Start der Website. Laden Sie diese Seite in einigen Minuten "
            + "neu.",
        lb: "Si fänkt kuerz nom Start vum Site un. Lued dës Säit an e puer Minutten nei.",
        en: "It begins shortly after the site has started. Reload this page in a few minutes.")
    static let goodTitle = Text(
        fr: "La dernière sauvegarde est complète et vérifiée",
        de: "Die letzte Sicherung ist vollständig und geprüft",
        lb: "Déi lescht Kopie ass komplett a gepréift",
        en: "The last backup is complete and verified")
    static let oldTitle = Text(
        fr: "La dernière sauvegarde réussie date de plus d’un jour",
        de: "Die letzte gelungene Sicherung ist älter als einen Tag",
        lb: "Déi lescht gelonge Kopie ass méi al wéi een Dag",
        en: "The last successful backup is more than a day old")
    static let failedTitle = Text(
        fr: "La dernière tentative a échoué", de: "Der letzte Versuch ist fehlgeschlagen",
        lb: "De leschte Versuch ass net gelongen", en: "The last attempt failed")
    static let failed = Text(
        fr: "Le site réessaie toutes les heures. Les sauvegardes précédentes sont conservées. "
            + "Prévenez la personne qui exploite le serveur.",
        de:
            "Die Website versucht es jede Stunde wieder. Die früheren Sicherungen bleiben erhalten. "
            + "Benachrichtigen Sie die Person, die den Server betreibt.",
        lb: "De Site probéiert et all Stonn nach eng Kéier. Déi fréier Kopië bleiwen erhalen. "
            + "Sot der Persoun Bescheed, déi de Server bedreift.",
        en: "The site tries again every hour. Earlier backups are kept. Tell the person who runs "
            + "the server.")

    // MARK: Facts

    static let lastSuccess = Text(
        fr: "Dernière réussie", de: "Letzte gelungene", lb: "Lescht gelongen",
        en: "Last successful one")
    static let next = Text(
        fr: "Prochaine", de: "Nächste", lb: "Nächst", en: "Next one")
    static let kept = Text(
        fr: "Nombre conservé", de: "Aufbewahrte Anzahl", lb: "Zuel, déi behale gëtt",
        en: "Number kept")
    static let folder = Text(fr: "Dossier", de: "Ordner", lb: "Dossier", en: "Folder")

    static let runs = Text(
        fr: "Dernières tentatives", de: "Letzte Versuche", lb: "Lescht Versich",
        en: "Last attempts")
    static let began = Text(fr: "Début", de: "Beginn", lb: "Ufank", en: "Began")
    static let outcome = Text(fr: "Résultat", de: "Ergebnis", lb: "Resultat", en: "Outcome")
    static let duration = Text(fr: "Durée", de: "Dauer", lb: "Dauer", en: "Duration")
    static let size = Text(fr: "Taille", de: "Größe", lb: "Gréisst", en: "Size")
    static let rows = Text(fr: "Lignes", de: "Zeilen", lb: "Zeilen", en: "Rows")
    static let file = Text(fr: "Fichier", de: "Datei", lb: "Fichier", en: "File")
    static let megabytes = Text(fr: "Mo", de: "MB", lb: "MB", en: "MB")

    static func outcome(_ outcome: ScheduledRun.Outcome) -> Text {
        switch outcome {
        case .running: Text(fr: "en cours", de: "läuft", lb: "leeft", en: "under way")
        case .done:
            Text(
                fr: "réussie et vérifiée", de: "gelungen und geprüft", lb: "gelongen a gepréift",
                en: "made and verified")
        case .full:
            Text(
                fr: "plus de place sur le disque", de: "kein Platz mehr auf dem Datenträger",
                lb: "keng Plaz méi um Disk", en: "no room left on the disk")
        case .unreachable:
            Text(
                fr: "dossier des sauvegardes inaccessible",
                de: "Ordner der Sicherungen nicht erreichbar",
                lb: "Dossier vun de Kopien net erreechbar", en: "folder of backups out of reach")
        case .damaged:
            Text(
                fr: "copie différente de l’original", de: "Kopie weicht vom Original ab",
                lb: "Kopie anescht wéi den Original", en: "copy differs from the original")
        case .failed:
            Text(fr: "échouée", de: "fehlgeschlagen", lb: "net gelongen", en: "failed")
        case .stopped:
            Text(
                fr: "interrompue par l’arrêt du site", de: "durch das Anhalten der Website beendet",
                lb: "ënnerbrach, well de Site gestoppt gouf",
                en: "interrupted when the site was stopped")
        case .abandoned:
            Text(
                fr: "interrompue par une panne", de: "durch einen Ausfall abgebrochen",
                lb: "duerch eng Pann ënnerbrach", en: "cut short by a failure")
        }
    }
}
