// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The words of the pages about sources.
enum SourceText {
    static let title = Text(fr: "Sources", de: "Quellen", lb: "Quellen", en: "Sources")
    static let lead = Text(
        fr: "D’où viennent les fiches de l’annuaire, et à qui il croit lorsque deux sources se "
            + "contredisent.",
        de: "Woher die Einträge des Verzeichnisses stammen und wem es glaubt, wenn zwei Quellen "
            + "einander widersprechen.",
        lb: "Wou d’Fiche vum Verzeechnes hierkommen, a wiem et gleeft, wann zwou Quellen sech "
            + "widderspriechen.",
        en: "Where the directory’s records come from, and whom it believes where two sources "
            + "disagree.")
    static let none = Text(
        fr: "Il n’y a pas encore de source. Le premier import en crée une.",
        de: "Es gibt noch keine Quelle. Der erste Import legt eine an.",
        lb: "Et gëtt nach keng Quell. Den éischten Import leet eng un.",
        en: "There is no source yet. The first import creates one.")
    static let name = Text(fr: "Nom", de: "Name", lb: "Numm", en: "Name")
    static let nameHint = Text(
        fr: "Comme les lecteurs le verront, par exemple «\u{A0}Fédération des ateliers, liste "
            + "2026\u{A0}».",
        de: "So, wie Leserinnen und Leser ihn sehen, zum Beispiel „Verband der Werkstätten, "
            + "Liste 2026“.",
        lb: "Esou, wéi d’Lieser e gesinn, zum Beispill „Federatioun vun den Atelieren, Lëscht "
            + "2026“.",
        en: "As readers will see it, for example “Federation of workshops, list of 2026”.")
    static let licence = Text(fr: "Licence", de: "Lizenz", lb: "Lizenz", en: "Licence")
    static let licenceHint = Text(
        fr: "Par exemple CC BY 4.0, ou «\u{A0}avec l’accord de la fédération\u{A0}».",
        de: "Zum Beispiel CC BY 4.0 oder „mit Zustimmung des Verbands“.",
        lb: "Zum Beispill CC BY 4.0 oder „mam Accord vun der Federatioun“.",
        en: "For example CC BY 4.0, or “with the federation’s consent”.")
    static let attribution = Text(
        fr: "Mention demandée", de: "Verlangter Vermerk", lb: "Gefrote Vermierk",
        en: "Credit asked for")
    static let url = Text(
        fr: "Adresse de la source", de: "Internetadresse der Quelle", lb: "Websäit vun der Quell",
        en: "Address of the source")
    static let precedence = Text(fr: "Rang", de: "Rang", lb: "Rang", en: "Rank")
    static let precedenceHint = Text(
        fr: "De 0 à 100. Quand deux sources se contredisent, celle du rang le plus élevé est "
            + "crue\u{A0}; cela vaut pour ce qui est lu à partir de maintenant.",
        de: "Von 0 bis 100. Widersprechen sich zwei Quellen, gilt die mit dem höheren Rang; das "
            + "betrifft, was von jetzt an gelesen wird.",
        lb: "Vun 0 bis 100. Wann zwou Quellen sech widderspriechen, gëllt déi mam héije Rang; "
            + "dat betrëfft, wat vun elo u gelies gëtt.",
        en: "From 0 to 100. Where two sources disagree, the one of higher rank is believed; "
            + "this holds for what is read from now on.")
    static let records = Text(fr: "Fiches", de: "Einträge", lb: "Fichen", en: "Records")
    static let lastRead = Text(
        fr: "Dernière lecture", de: "Zuletzt gelesen", lb: "Fir d’lescht gelies", en: "Last read")
    static let mapping = Text(
        fr: "Colonnes retenues", de: "Gewählte Spalten", lb: "Gewielte Kolonnen",
        en: "Columns chosen")
    static let noMapping = Text(
        fr: "Cette source n’a pas de colonnes à choisir.",
        de: "Bei dieser Quelle sind keine Spalten zu wählen.",
        lb: "Bei dëser Quell gëtt et keng Kolonnen ze wielen.",
        en: "There are no columns to choose for this source.")
    static let holds = Text(fr: "Contenu", de: "Inhalt", lb: "Inhalt", en: "Content")
    static let save = Text(fr: "Enregistrer", de: "Speichern", lb: "Späicheren", en: "Save")
    static let saved = Text(
        fr: "Les indications sont enregistrées.", de: "Die Angaben sind gespeichert.",
        lb: "D’Informatioune si gespäichert.", en: "The details are saved.")
    static let importAgain = Text(
        fr: "Importer un fichier de cette source", de: "Eine Datei dieser Quelle importieren",
        lb: "E Fichier vun dëser Quell importéieren", en: "Import a file of this source")
    static let nameWrong = Text(
        fr: "Donnez à la source un nom de 200 caractères au plus.",
        de: "Geben Sie der Quelle einen Namen von höchstens 200 Zeichen.",
        lb: "Gitt der Quell en Numm vun héchstens 200 Zeechen.",
        en: "Give the source a name of at most 200 characters.")
    static let tooLong = Text(
        fr: "C’est trop long\u{A0}: 500 caractères au plus.",
        de: "Das ist zu lang: höchstens 500 Zeichen.",
        lb: "Dat ass ze laang: héchstens 500 Zeechen.", en: "Too long: 500 characters at most.")
    static let urlWrong = Text(
        fr: "Cette adresse n’est pas valable. Écrivez-la comme https://exemple.org.",
        de: "Diese Adresse ist nicht gültig. Schreiben Sie sie wie https://beispiel.org.",
        lb: "Dës Adress ass net gülteg. Schreift se wéi https://beispill.org.",
        en: "This address is not valid. Write it like https://example.org.")
    static let precedenceWrong = Text(
        fr: "Indiquez un nombre de 0 à 100.", de: "Geben Sie eine Zahl von 0 bis 100 an.",
        lb: "Gitt eng Zuel vun 0 bis 100 un.", en: "Enter a number from 0 to 100.")
}
