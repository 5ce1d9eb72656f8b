// SPDX-License-Identifier: EUPL-1.2

/// What the invented federation's rows are put together from.
enum ImportWords {
    struct Land {
        let country: String
        let forms: [String]
        /// Beginnings of names; the rest is a place or a family's name.
        let trades: [(name: String, activity: String)]
        let streets: [String]
        let machines: [String]
        let words: [String]
        let starts: [String]
        let ends: [String]
        let postalCodes: ClosedRange<Int>
        let latitude: Double
        let longitude: Double
        let dialling: String
    }

    static let lands = [lorraine, wallonia, luxembourg, saarland]

    static let families = list(
        """
        Adam André Arend Bauer Becker Bernard Biever Bodson Colin Conrad Denis Dumont Engel Faber \
        Feltz Gaspard Gérard Goffin Hansen Henry Hoffmann Jacoby Jung Kayser Klein Koch Lambert \
        Lefèvre Lejeune Ley Marchal Martin Mathieu Meyer Michel Muller Neu Noël Peters Pierrard \
        Reding Renaud Richard Schmit Schneider Simon Thill Thiry Vogel Wagner Weber Weiler Wirtz \
        Zimmer
        """)

    static func list(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

    private static let frenchTrades = [
        ("Jardins", "entretien d'espaces verts"), ("Atelier bois", "menuiserie"),
        ("Recyclerie", "réemploi"), ("Blanchisserie", "blanchisserie"),
        ("Cuisine", "restauration collective"), ("Verger", "maraîchage"),
        ("Régie", "nettoyage de locaux"), ("Maison", "aide à domicile"),
        ("Chantier", "second œuvre du bâtiment"), ("Imprimerie", "impression"),
        ("Crèche", "accueil d'enfants"), ("Vélo", "réparation de vélos"),
    ]

    private static let frenchWords = list(
        """
        nous accompagnons des personnes éloignées de l'emploi par le travail et la formation avec \
        une équipe locale qui entretient répare transforme livre nettoie cultive cuisine pour les \
        communes écoles entreprises et habitants du territoire dans le respect de chacun et de la \
        nature grâce à un outillage partagé et à des circuits courts
        """)

    private static let germanWords = list(
        """
        wir begleiten Menschen auf dem Weg in Arbeit und Ausbildung mit einem Team aus der Region \
        das pflegt repariert fertigt liefert reinigt anbaut und kocht für Gemeinden Schulen \
        Betriebe und Haushalte mit Achtung vor jedem Menschen und vor der Natur dank gemeinsamer \
        Maschinen und kurzer Wege
        """)

    private static let frenchStreets = list(
        "rue_de_la_Gare rue_de_l'Église Grand-Rue rue_des_Prés route_de_Metz rue_du_Moulin")

    private static let frenchMachines = [
        "camionnette", "tondeuse autoportée", "nacelle", "four mixte", "pressoir", "scie à ruban",
        "nettoyeur haute pression", "broyeur de branches",
    ]

    private static let lorraine = Land(
        country: "FR", forms: ["association", "SCIC", "SCOP", "SARL"], trades: frenchTrades,
        streets: frenchStreets, machines: frenchMachines, words: frenchWords,
        starts: list("Bar Char Dom Font Gond Haut Lam Mont Neuf Pont Roz Saul Vill Xon"),
        ends: list("bois champ court germain jeumont mont recourt rupt varnay ville vaux"),
        postalCodes: 54_000...57_990, latitude: 48.3, longitude: 5.4, dialling: "+33 3 8")

    private static let wallonia = Land(
        country: "BE", forms: ["ASBL", "SC", "SRL", "SC agréée"], trades: frenchTrades,
        streets: frenchStreets, machines: frenchMachines, words: frenchWords,
        starts: list("Ans Bert Cham Flor Grand Herb Libr Marb Nass Orp Rend Sain Tin Vir"),
        ends: list("ange château dré ellevaux enville eumont igny ogne oux rimont ton"),
        postalCodes: 6_600...6_990, latitude: 49.6, longitude: 5.0, dialling: "+32 61 ")

    private static let luxembourg = Land(
        country: "LU", forms: ["asbl", "SIS", "Sàrl", "SC"], trades: frenchTrades,
        streets: frenchStreets, machines: frenchMachines, words: frenchWords,
        starts: list("Bett Dippen Esch Ett Greven Hes Junglin Mam Nieder Ober Rem Stein Wolt"),
        ends: list("ange bech bierg bruch dorf elbruck er fels ich macher sch weiler"),
        postalCodes: 4_000...9_990, latitude: 49.6, longitude: 5.9, dialling: "+352 26 ")

    private static let saarland = Land(
        country: "DE", forms: ["e.V.", "gGmbH", "eG", "UG"],
        trades: [
            ("Gärtnerei", "Grünpflege"), ("Holzwerkstatt", "Schreinerei"),
            ("Möbelhalle", "Wiederverwendung"), ("Wäscherei", "Wäscherei"),
            ("Küche", "Gemeinschaftsverpflegung"), ("Obstgarten", "Gemüsebau"),
            ("Werkhof", "Gebäudereinigung"), ("Sozialstation", "ambulante Pflege"),
            ("Bauhütte", "Innenausbau"), ("Druckerei", "Druck"), ("Kita", "Kinderbetreuung"),
            ("Radstation", "Fahrradreparatur"),
        ],
        streets: list("Bahnhofstraße Hauptstraße Kirchstraße Mühlenweg Schulstraße Am_Markt"),
        machines: [
            "Transporter", "Aufsitzmäher", "Hebebühne", "Kombidämpfer", "Obstpresse", "Bandsäge",
            "Hochdruckreiniger", "Häcksler",
        ], words: germanWords,
        starts: list("Alten Berg Blies Dill Eppel Heus Hom Kirch Merz Neun Ott Püttl Sulz Wad"),
        ends: list("bach berg brücken burg hausen heim ingen kirchen lautern rath weiler"),
        postalCodes: 66_000...66_990, latitude: 49.2, longitude: 6.5, dialling: "+49 681 ")
}
