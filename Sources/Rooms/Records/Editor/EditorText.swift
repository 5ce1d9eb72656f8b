// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit

/// The words of the forms in which an organisation describes itself.
enum EditorText {
    static let tooLong = Text(
        fr: "Raccourcissez à 200 caractères au plus.",
        de: "Kürzen Sie auf höchstens 200 Zeichen.",
        lb: "Kierzt op héchstens 200 Zeechen.", en: "Shorten this to at most 200 characters.")

    static func textTooLong(_ most: Int) -> Text {
        Text(
            fr: "Raccourcissez ce texte à \(most) caractères au plus.",
            de: "Kürzen Sie diesen Text auf höchstens \(most) Zeichen.",
            lb: "Kierzt dësen Text op héchstens \(most) Zeechen.",
            en: "Shorten this text to at most \(most) characters.")
    }

    static let dateWrong = Text(
        fr: "Indiquez une date comme 2026-11-22.", de: "Geben Sie ein Datum wie 2026-11-22 ein.",
        lb: "Gitt en Datum wéi 2026-11-22 an.", en: "Enter a date such as 2026-11-22.")

    static func numberWrong(_ bounds: ClosedRange<Int>) -> Text {
        let (least, most) = (bounds.lowerBound, bounds.upperBound)
        return Text(
            fr: "Indiquez un nombre entier de \(least) à \(most).",
            de: "Geben Sie eine ganze Zahl von \(least) bis \(most) ein.",
            lb: "Gitt eng ganz Zuel vu(n) \(least) bis \(most) an.",
            en: "Enter a whole number from \(least) to \(most).")
    }

    static let language = Text(fr: "Langue", de: "Sprache", lb: "Sprooch", en: "Language")

    /// "Site 2": `number` counts from 0.
    static func numbered(_ thing: Text, _ number: Int, _ language: Language) -> String {
        "\(thing[language]) \(number + 1)"
    }

    // Name, contact and figures
    static let names = Text(fr: "Noms", de: "Namen", lb: "Nimm", en: "Names")
    static let name = Text(fr: "Nom", de: "Name", lb: "Numm", en: "Name")
    static let nameKind = Text(
        fr: "Sorte de nom", de: "Art des Namens", lb: "Zort vun Numm", en: "Kind of name")
    static let nameMissing = Text(
        fr: "Indiquez au moins un nom.", de: "Geben Sie mindestens einen Namen an.",
        lb: "Gitt op d’mannst een Numm un.", en: "Enter at least one name.")

    static func kinds(_ kind: Name.Kind) -> Text {
        switch kind {
        case .trade:
            Text(
                fr: "nom usuel", de: "gebräuchlicher Name", lb: "üblechen Numm",
                en: "name in use")
        case .legal:
            Text(
                fr: "dénomination légale", de: "rechtlicher Name", lb: "legalen Numm",
                en: "legal name")
        case .short: Text(fr: "sigle", de: "Kurzname", lb: "Kuerznumm", en: "short name")
        case .former:
            Text(fr: "ancien nom", de: "früherer Name", lb: "fréieren Numm", en: "former name")
        }
    }

    static let status = Text(fr: "Activité", de: "Tätigkeit", lb: "Aktivitéit", en: "Activity")
    static let active = Text(fr: "en activité", de: "tätig", lb: "aktiv", en: "active")
    static let closed = Text(
        fr: "a cessé son activité", de: "hat die Tätigkeit eingestellt",
        lb: "huet d’Aktivitéit agestallt", en: "has ceased its activity")
    static let emails = Text(
        fr: "Adresses électroniques", de: "E-Mail-Adressen", lb: "E-Mail-Adressen",
        en: "E-mail addresses")
    static let emailsHint = Text(
        fr: "Une par ligne. De préférence l’adresse d’un service, pas d’une personne.",
        de: "Eine pro Zeile. Besser die Adresse einer Abteilung als die einer Person.",
        lb: "Eng pro Linn. Léiwer d’Adress vun engem Service wéi vun enger Persoun.",
        en: "One a line. Rather the address of a department than of a person.")
    static let emailWrong = Text(
        fr: "Vérifiez les adresses\u{A0}: chacune ressemble à info@exemple.lu.",
        de: "Prüfen Sie die Adressen: Jede sieht aus wie info@beispiel.lu.",
        lb: "Kuckt d’Adressen no: all gesäit aus wéi info@beispill.lu.",
        en: "Check the addresses: each looks like info@example.lu.")
    static let oneALine = Text(
        fr: "Un par ligne.", de: "Pro Zeile ein Eintrag.", lb: "Een Antrag pro Linn.",
        en: "One a line.")
    static let phones = Text(
        fr: "Numéros de téléphone", de: "Telefonnummern", lb: "Telefonsnummeren",
        en: "Telephone numbers")
    static let phoneWrong = Text(
        fr: "Vérifiez les numéros\u{A0}: chacun ressemble à +352 26 12 34 56.",
        de: "Prüfen Sie die Nummern: Jede sieht aus wie +352 26 12 34 56.",
        lb: "Kuckt d’Nummeren no: all gesäit aus wéi +352 26 12 34 56.",
        en: "Check the numbers: each looks like +352 26 12 34 56.")
    static let websites = Text(fr: "Sites web", de: "Websites", lb: "Websäiten", en: "Websites")
    static let websiteWrong = Text(
        fr: "Vérifiez les adresses\u{A0}: chacune ressemble à www.exemple.lu.",
        de: "Prüfen Sie die Adressen: Jede sieht aus wie www.beispiel.lu.",
        lb: "Kuckt d’Adressen no: all gesäit aus wéi www.beispill.lu.",
        en: "Check the addresses: each looks like www.example.lu.")
    static let figures = Text(
        fr: "Forme et taille", de: "Form und Größe", lb: "Form a Gréisst", en: "Form and size")
    static let legalFormHint = Text(
        fr: "Par exemple ASBL, SCOP, gGmbH, SIS.", de: "Zum Beispiel gGmbH, eG, ASBL, SIS.",
        lb: "Zum Beispill ASBL, SIS, Kooperativ.", en: "For example ASBL, SCOP, gGmbH, SIS.")
    static let unknownLegalForm = Text(
        fr:
            "Cette forme n’est pas connue ici\u{A0}: écrivez-la en toutes lettres ou par son sigle.",
        de: "Diese Form ist hier nicht bekannt: Schreiben Sie sie aus oder nennen Sie ihr Kürzel.",
        lb: "Dës Form ass hei net bekannt: schreift se aus oder gitt hir Ofkierzung un.",
        en: "This form is not known here: write it out or give its abbreviation.")
    static let founded = Text(
        fr: "Fondée le", de: "Gegründet am", lb: "Gegrënnt den", en: "Founded on")
    static let staffLeast = Text(
        fr: "Personnes employées, au moins", de: "Beschäftigte, mindestens",
        lb: "Beschäftegt, op d’mannst", en: "People employed, at least")
    static let staffMost = Text(
        fr: "Personnes employées, au plus", de: "Beschäftigte, höchstens",
        lb: "Beschäftegt, héchstens", en: "People employed, at most")
    static let staffHint = Text(
        fr: "Le même nombre deux fois s’il est exact.",
        de: "Zweimal dieselbe Zahl, wenn sie genau ist.",
        lb: "Zweemol déiselwecht Zuel, wann se genee ass.",
        en: "The same number twice where it is exact.")
    static let staffReversed = Text(
        fr: "Le plus grand nombre doit être au moins égal au plus petit.",
        de: "Die größere Zahl muss mindestens so groß sein wie die kleinere.",
        lb: "Déi méi grouss Zuel muss op d’mannst esou grouss si wéi déi kleng.",
        en: "The greater number must be at least the smaller one.")
    static let number = Text(fr: "Numéro", de: "Nummer", lb: "Nummer", en: "Number")
    static let register = Text(fr: "Registre", de: "Register", lb: "Register", en: "Register")

    // Texts
    static let summary = Text(
        fr: "En une phrase", de: "In einem Satz", lb: "An engem Saz", en: "In one sentence")
    static let summaryHint = Text(
        fr: "Ce que vous faites, pour qui, avec qui. C’est ce que l’on voit dans la liste.",
        de: "Was Sie tun, für wen, mit wem. Das sieht man in der Liste.",
        lb: "Wat Dir maacht, fir wien, mat wiem. Dat gesäit een an der Lëscht.",
        en: "What you do, for whom, with whom. This is what people see in the list.")
    static let description = Text(
        fr: "Présentation", de: "Vorstellung", lb: "Presentatioun", en: "Presentation")
    static let descriptionHint = Text(
        fr: "Quelques paragraphes\u{A0}: votre métier, votre équipe, ce qui vous distingue.",
        de: "Einige Absätze: Ihr Handwerk, Ihr Team, was Sie auszeichnet.",
        lb: "E puer Abschnitter: Äert Handwierk, Är Equipe, wat Iech auszeechent.",
        en: "A few paragraphs: your trade, your crew, what sets you apart.")
    static let original = Text(
        fr: "Langue d’origine", de: "Ursprungssprache", lb: "Originalsprooch",
        en: "Original language")

    static func translated(_ mine: Int, original: Int, isBehind: Bool) -> Text {
        guard isBehind else {
            return Text(
                fr: "Traduction à jour (révision \(mine)).",
                de: "Übersetzung aktuell (Fassung \(mine)).",
                lb: "Iwwersetzung aktuell (Versioun \(mine)).",
                en: "Translation up to date (revision \(mine)).")
        }
        return Text(
            fr: "Traduit à la révision \(mine)\u{A0}; l’original en est à la révision \(original).",
            de: "Übersetzt in Fassung \(mine); das Original steht bei Fassung \(original).",
            lb: "Iwwersat an der Versioun \(mine); den Original ass bei der Versioun \(original).",
            en: "Translated at revision \(mine); the original is now at revision \(original).")
    }
}
