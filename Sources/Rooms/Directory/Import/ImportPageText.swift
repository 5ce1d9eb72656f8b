// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The words of the pages on which files are imported: the list and the way to a new import.
enum ImportPageText {
    static let title = Text(fr: "Imports", de: "Importe", lb: "Importen", en: "Imports")
    static let lead = Text(
        fr: "Reprendre dans l’annuaire le tableau d’une fédération ou l’extrait d’un registre. "
            + "Rien n’est écrit avant que vous l’ayez vu, et tout import peut être annulé.",
        de: "Die Tabelle eines Verbands oder den Auszug eines Registers in das Verzeichnis "
            + "übernehmen. Nichts wird geschrieben, bevor Sie es gesehen haben, und jeder "
            + "Import lässt sich rückgängig machen.",
        lb: "D’Tabell vun enger Federatioun oder en Auszuch vun engem Register an d’Verzeechnes "
            + "iwwerhuelen. Näischt gëtt geschriwwen, ier Dir et gesinn hutt, an all Import "
            + "kann réckgängeg gemaach ginn.",
        en: "Take a federation’s spreadsheet or a register’s extract into the directory. "
            + "Nothing is written before you have seen it, and every import can be undone.")
    static let newTitle = Text(
        fr: "Nouvel import", de: "Neuer Import", lb: "Neien Import", en: "New import")
    static let open = Text(
        fr: "En cours", de: "In Arbeit", lb: "Amgaang", en: "Under way")
    static let history = Text(
        fr: "Historique", de: "Verlauf", lb: "Historique", en: "History")
    static let noHistory = Text(
        fr: "Rien n’a encore été importé.", de: "Es wurde noch nichts importiert.",
        lb: "Et gouf nach näischt importéiert.", en: "Nothing has been imported yet.")
    static let merge = Text(
        fr: "Fusion de deux fiches", de: "Zusammenführung zweier Einträge",
        lb: "Zesummeféierung vun zwou Fichen", en: "Merge of two records")
    static let when = Text(fr: "Quand", de: "Wann", lb: "Wéini", en: "When")
    static let who = Text(fr: "Par", de: "Durch", lb: "Vum", en: "By")
    static let commandLine = Text(
        fr: "ligne de commande", de: "Befehlszeile", lb: "Kommandozeil", en: "command line")
    static let formerPerson = Text(
        fr: "compte supprimé", de: "gelöschtes Konto", lb: "geläschte Kont",
        en: "deleted account")
    static let state = Text(fr: "État", de: "Stand", lb: "Stand", en: "State")
    static let file = Text(fr: "Fichier", de: "Datei", lb: "Fichier", en: "File")

    // MARK: The four steps

    static let steps = Text(
        fr: "Étapes de l’import", de: "Schritte des Imports", lb: "Schrëtt vum Import",
        en: "Steps of the import")
    static let step: [Text] = [
        Text(fr: "Fichier", de: "Datei", lb: "Fichier", en: "File"),
        Text(fr: "Colonnes", de: "Spalten", lb: "Kolonnen", en: "Columns"),
        Text(fr: "Contrôle", de: "Prüfung", lb: "Kontroll", en: "Check"),
        Text(fr: "Application", de: "Übernahme", lb: "Iwwerhuelen", en: "Apply"),
    ]

    // MARK: A new import

    static let source = Text(fr: "Source", de: "Quelle", lb: "Quell", en: "Source")
    static let sourceHint = Text(
        fr: "D’où vient ce fichier. Choisissez la même source que la dernière fois\u{A0}: "
            + "l’annuaire reconnaît alors ce qui est nouveau, changé ou disparu.",
        de: "Woher die Datei stammt. Wählen Sie dieselbe Quelle wie beim letzten Mal: Dann "
            + "erkennt das Verzeichnis, was neu, geändert oder verschwunden ist.",
        lb: "Wou de Fichier hierkënnt. Wielt déi selwecht Quell wéi déi leschte Kéier: da "
            + "erkennt d’Verzeechnes, wat nei, geännert oder verschwonnen ass.",
        en: "Where this file comes from. Choose the same source as last time: the directory "
            + "then knows what is new, changed or gone.")
    static let newSource = Text(
        fr: "Une nouvelle source", de: "Eine neue Quelle", lb: "Eng nei Quell",
        en: "A new source")
    static let newSourceLegend = Text(
        fr: "Pour une nouvelle source", de: "Für eine neue Quelle", lb: "Fir eng nei Quell",
        en: "For a new source")
    static let language = Text(
        fr: "Langue des noms et des textes", de: "Sprache der Namen und Texte",
        lb: "Sprooch vun den Nimm an Texter", en: "Language of names and texts")
    static let unknownLanguage = Text(
        fr: "Plusieurs, ou inconnue", de: "Mehrere, oder unbekannt", lb: "Méi, oder onbekannt",
        en: "Several, or unknown")
    static let country = Text(fr: "Pays", de: "Land", lb: "Land", en: "Country")
    static let countryHint = Text(
        fr: "Pour les lignes qui ne disent pas le leur.",
        de: "Für Zeilen, die ihres nicht angeben.", lb: "Fir Zeilen, déi hiert net uginn.",
        en: "For rows that do not tell theirs.")
    static let format = Text(fr: "Format", de: "Format", lb: "Format", en: "Format")
    static let recognised = Text(
        fr: "Le reconnaître au fichier", de: "An der Datei erkennen", lb: "Um Fichier erkennen",
        en: "Tell it from the file")
    static let files = Text(
        fr: "Fichier ou fichiers", de: "Datei oder Dateien", lb: "Fichier oder Fichieren",
        en: "File or files")
    static let filesHint = Text(
        fr: "CSV, XLSX, JSON ou zip, 200 Mo au plus. La première ligne d’un tableau porte le "
            + "nom des colonnes. Plusieurs fichiers seulement s’ils forment une même livraison "
            + "d’un registre.",
        de: "CSV, XLSX, JSON oder Zip, höchstens 200 MB. Die erste Zeile einer Tabelle enthält "
            + "die Namen der Spalten. Mehrere Dateien nur, wenn sie eine Lieferung eines "
            + "Registers bilden.",
        lb: "CSV, XLSX, JSON oder Zip, héchstens 200 MB. Déi éischt Zeil vun enger Tabell huet "
            + "d’Nimm vun de Kolonnen. Méi Fichieren nëmmen, wa se zesummen eng Liwwerung vun "
            + "engem Register sinn.",
        en: "CSV, XLSX, JSON or zip, 200 MB at most. The first row of a table holds the names "
            + "of the columns. Several files only where they are one delivery of a register.")
    static let send = Text(
        fr: "Déposer le fichier", de: "Datei hochladen", lb: "Fichier eroplueden",
        en: "Upload the file")
    static let kept = Text(
        fr: "Le fichier est gardé jusqu’à ce que l’import soit appliqué ou abandonné, sept "
            + "jours au plus.",
        de: "Die Datei wird aufbewahrt, bis der Import übernommen oder verworfen ist, höchstens "
            + "sieben Tage.",
        lb: "De Fichier gëtt behalen, bis den Import iwwerholl oder verworf ass, héchstens "
            + "siwen Deeg.",
        en: "The file is kept until the import is applied or thrown away, seven days at most.")
    static let fileAgain = Text(
        fr: "Choisissez le fichier à nouveau\u{A0}: le navigateur ne le garde pas.",
        de: "Wählen Sie die Datei erneut: Der Browser behält sie nicht.",
        lb: "Wielt de Fichier nach eng Kéier: de Browser behält en net.",
        en: "Choose the file again: the browser does not keep it.")
    static let noFile = Text(
        fr: "Choisissez un fichier.", de: "Wählen Sie eine Datei.", lb: "Wielt e Fichier.",
        en: "Choose a file.")
    static let noSource = Text(
        fr: "Choisissez une source ou donnez le nom d’une nouvelle.",
        de: "Wählen Sie eine Quelle oder nennen Sie eine neue.",
        lb: "Wielt eng Quell oder gitt den Numm vun enger neier un.",
        en: "Choose a source or name a new one.")
}
