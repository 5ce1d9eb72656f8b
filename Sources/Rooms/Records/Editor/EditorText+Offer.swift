// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension EditorText {
    // Trades
    static let trades = Text(
        fr: "Vos métiers", de: "Ihre Tätigkeitsfelder", lb: "Är Beruffsfelder", en: "Your trades")
    static let tradesHint = Text(
        fr:
            "Enregistrez\u{A0}: les savoir-faire usuels de chaque métier s’affichent ensuite, à cocher.",
        de: "Speichern Sie: Danach erscheint zu jedem Feld, was dort üblich ist, zum Ankreuzen.",
        lb: "Späichert: duerno steet bei all Beruffsfeld, wat do üblech ass, fir unzekräizen.",
        en: "Save: what is usual in each trade then appears, to be ticked.")
    static let mainTrade = Text(
        fr: "Métier principal", de: "Wichtigstes Tätigkeitsfeld", lb: "Wichtegst Beruffsfeld",
        en: "Main trade")

    static let main = Text(
        fr: "principal", de: "Schwerpunkt", lb: "Schwéierpunkt", en: "main")

    static func usual(_ trade: Text) -> Text {
        Text(
            fr: "Usuel dans le métier «\u{A0}\(trade[.fr])\u{A0}»",
            de: "Üblich bei „\(trade[.de])“",
            lb: "Üblech bei „\(trade[.lb])“", en: "Usual in “\(trade[.en])”")
    }

    static let skills = Text(
        fr: "Ce que vous savez faire, et combien", de: "Was Sie können, und wie viel",
        lb: "Wat Dir kënnt, a wéi vill", en: "What you can do, and how much")
    static let skillsHint = Text(
        fr:
            "Une quantité aide les acheteurs à vous retenir pour un lot\u{A0}: 12 tonnes par semaine, 400 repas par jour.",
        de:
            "Eine Menge hilft Auftraggebern, Sie für ein Los vorzusehen: 12 Tonnen pro Woche, 400 Essen am Tag.",
        lb:
            "Eng Quantitéit hëlleft den Acheteuren, Iech fir e Lous virzegesinn: 12 Tonnen d’Woch, 400 Iessen den Dag.",
        en: "An amount helps buyers to consider you for a lot: 12 tonnes a week, 400 meals a day.")
    static let newSkill = Text(
        fr: "Ajouter un savoir-faire", de: "Weiteres Können", lb: "Eppes derbäisetzen",
        en: "Add a skill")
    static let keep = Text(
        fr: "Garder ce savoir-faire", de: "Behalten", lb: "Behalen", en: "Keep this skill")
    static let amount = Text(fr: "Quantité", de: "Menge", lb: "Quantitéit", en: "Amount")
    static let amountHint = Text(
        fr: "Laissez vide si vous ne savez pas.", de: "Leer lassen, wenn Sie es nicht wissen.",
        lb: "Eidel loossen, wann Dir et net wësst.", en: "Leave empty if you do not know.")
    static let amountWrong = Text(
        fr: "Indiquez un nombre comme 12 ou 7,5.", de: "Geben Sie eine Zahl wie 12 oder 7,5 ein.",
        lb: "Gitt eng Zuel wéi 12 oder 7,5 an.", en: "Enter a number such as 12 or 7.5.")
    static let unit = Text(fr: "Unité", de: "Einheit", lb: "Eenheet", en: "Unit")
    static let unitMissing = Text(
        fr: "Indiquez l’unité\u{A0}: t, m², repas, heures.",
        de: "Geben Sie die Einheit an: t, m², Essen, Stunden.",
        lb: "Gitt d’Eenheet un: t, m², Iessen, Stonnen.", en: "Give the unit: t, m², meals, hours.")
    static let period = Text(fr: "Période", de: "Zeitraum", lb: "Zäitraum", en: "Period")

    // Equipment
    static let newMachine = Text(
        fr: "Ajouter une machine, un véhicule ou un local",
        de: "Weitere Maschine, weiteres Fahrzeug, weiterer Raum",
        lb: "Eng Maschinn, e Gefier oder e Raum derbäisetzen",
        en: "Add a machine, a vehicle or a room")
    static let machine = Text(
        fr: "En mots de tous les jours", de: "In gewöhnlichen Worten",
        lb: "A gewéinleche Wierder", en: "In everyday words")
    static let machineHint = Text(
        fr: "Par exemple\u{A0}: tondeuse autoportée, four à convection, camionnette frigorifique",
        de: "Zum Beispiel: Aufsitzmäher, Heißluftofen, Kühlwagen",
        lb: "Zum Beispill: Rasenmäher mat Sëtz, Konvektiounsuewen, Killweenchen",
        en: "For example: ride-on mower, convection oven, refrigerated van")
    static let mobile = Text(
        fr: "Peut venir sur place", de: "Kann mitgebracht werden", lb: "Kann op d’Plaz kommen",
        en: "Can be brought along")
    static let inspected = Text(
        fr: "Contrôle valable jusqu’au", de: "Prüfung gültig bis", lb: "Kontroll gülteg bis",
        en: "Inspection valid until")
    static let detailsHint = Text(
        fr: "Une par ligne, par exemple\u{A0}: charge utile: 900 kg",
        de: "Eine pro Zeile, zum Beispiel: Nutzlast: 900 kg",
        lb: "Eng pro Linn, zum Beispill: Notzlaascht: 900 kg",
        en: "One a line, for example: payload: 900 kg")
    static let buyersWord = Text(
        fr: "Chez les acheteurs, cela s’appelle", de: "Bei Auftraggebern heißt das",
        lb: "Bei den Acheteuren heescht dat", en: "Buyers call it")
    static let buyersWordHint = Text(
        fr: "Proposition d’après vos mots (nomenclature CPV)\u{A0}; facultatif.",
        de: "Vorschlag nach Ihren Worten (CPV-Nomenklatur); freiwillig.",
        lb: "Virschlag no Äre Wierder (CPV-Nomenklatur); fräiwëlleg.",
        en: "Proposed from your words (CPV list); optional.")
    static let noneOfThese = Text(
        fr: "rien de cela", de: "nichts davon", lb: "näischt dovun", en: "none of these")
    static let cpvWrong = Text(
        fr: "Choisissez un code de la liste.", de: "Wählen Sie einen Code aus der Liste.",
        lb: "Wielt e Code aus der Lëscht.", en: "Choose a code from the list.")

    // Places
    static let seat = Text(fr: "Siège", de: "Sitz", lb: "Sëtz", en: "Seat")
    static let site = Text(fr: "Site", de: "Standort", lb: "Standuert", en: "Site")
    static let newSite = Text(
        fr: "Ajouter un site", de: "Weiterer Standort", lb: "E Standuert derbäisetzen",
        en: "Add a site")
    static let street = Text(
        fr: "Rue et numéro", de: "Straße und Nummer", lb: "Strooss an Nummer",
        en: "Street and number")
    static let postalCode = Text(
        fr: "Code postal", de: "Postleitzahl", lb: "Postleetzuel", en: "Postal code")
    static let town = Text(fr: "Localité", de: "Ort", lb: "Uertschaft", en: "Town")
    static let country = Text(fr: "Pays", de: "Land", lb: "Land", en: "Country")
    static let countryMissing = Text(
        fr: "Choisissez le pays.", de: "Wählen Sie das Land.", lb: "Wielt d’Land.",
        en: "Choose the country.")
    static let siteName = Text(
        fr: "Nom du site", de: "Name des Standorts", lb: "Numm vum Standuert",
        en: "Name of the site")
    static let siteNameHint = Text(
        fr: "Facultatif, par exemple\u{A0}: atelier, magasin",
        de: "Freiwillig, zum Beispiel: Werkstatt, Laden",
        lb: "Fräiwëlleg, zum Beispill: Atelier, Buttek", en: "Optional, such as: workshop, shop")
    static let wholeTerritories = Text(
        fr: "Territoires entiers", de: "Ganze Gebiete", lb: "Ganz Territoiren",
        en: "Whole territories")
    static let districts = Text(
        fr: "Seulement certains arrondissements ou départements",
        de: "Nur einzelne Kreise oder Departements",
        lb: "Nëmmen eenzel Kreesser oder Departementer",
        en: "Only some districts or departments")
    static let radius = Text(
        fr: "Rayon autour du siège, en km", de: "Umkreis um den Sitz, in km",
        lb: "Ëmkrees ëm de Sëtz, a km", en: "Distance round the seat, in km")
    static let radiusHint = Text(
        fr: "De 1 à 500. La carte montre la zone après l’enregistrement.",
        de: "Von 1 bis 500. Die Karte zeigt das Gebiet nach dem Speichern.",
        lb: "Vun 1 bis 500. D’Kaart weist d’Gebitt nom Späicheren.",
        en: "From 1 to 500. The map shows the area once saved.")

    // Proof
    static let fileNumber = Text(
        fr: "Numéro de dossier", de: "Aktenzeichen", lb: "Dossiersnummer", en: "File number")
    static let from = Text(
        fr: "Valable depuis le", de: "Gültig ab", lb: "Gülteg vum", en: "Valid from")
    static let until = Text(
        fr: "Valable jusqu’au", de: "Gültig bis", lb: "Gülteg bis", en: "Valid until")
    static let endsBeforeItBegins = Text(
        fr: "La fin précède le début.", de: "Das Ende liegt vor dem Anfang.",
        lb: "Den Enn läit virum Ufank.", en: "The end is before the beginning.")
    static let criterion = Text(fr: "Critère", de: "Kriterium", lb: "Critère", en: "Criterion")
    static let claimsHint = Text(
        fr:
            "Ce que vous faites pour les critères communs de l’économie sociale et solidaire, avec sa preuve.",
        de:
            "Was Sie für die gemeinsamen Kriterien der Sozial- und Solidarwirtschaft tun, mit dem Beleg.",
        lb:
            "Wat Dir fir déi gemeinsam Critère vun der Sozial- a Solidarwirtschaft maacht, mam Beleeg.",
        en:
            "What you do for the common criteria of the social and solidarity economy, with its evidence."
    )
    static let statement = Text(
        fr: "Ce que vous faites", de: "Was Sie tun", lb: "Wat Dir maacht", en: "What you do")
    static let statementHint = Text(
        fr: "Laissez vide pour retirer ce critère.",
        de: "Leer lassen, um den Eintrag zu entfernen.",
        lb: "Eidel loossen, fir den Antrag ewechzehuelen.", en: "Leave empty to remove this entry.")
    static let evidence = Text(fr: "Preuve", de: "Beleg", lb: "Beleeg", en: "Evidence")
    static let evidenceHint = Text(
        fr: "Une adresse web ou une référence de registre.",
        de: "Eine Webadresse oder ein Registereintrag.",
        lb: "Eng Webadress oder e Registerantrag.", en: "A web address or a register entry.")
    static let reference = Text(fr: "Référence", de: "Referenz", lb: "Referenz", en: "Reference")
    static let referencesHint = Text(
        fr: "Des travaux dont un client peut témoigner.",
        de: "Arbeiten, zu denen ein Auftraggeber Auskunft geben kann.",
        lb: "Aarbechten, iwwer déi e Client Auskunft ka ginn.",
        en: "Work about which a client can be asked.")
    static let work = Text(fr: "Travail réalisé", de: "Arbeit", lb: "Aarbecht", en: "Work done")
    static let client = Text(fr: "Client", de: "Auftraggeber", lb: "Client", en: "Client")
    static let year = Text(fr: "Année", de: "Jahr", lb: "Joer", en: "Year")
}
