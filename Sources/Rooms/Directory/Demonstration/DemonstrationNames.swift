// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Vocabulary

/// Invented names: a manner of the trade and a place name that exists nowhere.
struct DemonstrationNames {
    private let seed: UInt64
    private var used: Set<String> = []
    private var counts: [Language: Int] = [:]
    /// Trades of which a language has no new name any more; those that follow are numbered.
    private var spent: Set<String> = []
    private let places: [Language: [String]]

    init(seed: UInt64) {
        self.seed = seed
        var dice = DemonstrationDice(seed: seed, stream: -1)
        var places: [Language: [String]] = [:]
        for language in [Language.fr, .de, .lb] {
            places[language] = dice.shuffled(Self.places(in: language))
        }
        self.places = places
    }

    /// A name that was not given before, without its legal form.
    mutating func next(
        _ trade: Trade, in language: Language, using dice: inout DemonstrationDice
    ) -> String {
        let manners = Self.manners(of: trade, in: language)
        let kind = "\(language) \(trade.code)"
        let attempts = spent.contains(kind) ? 1 : (places[language] ?? []).count * manners.count
        var name = ""
        for _ in 0..<max(1, attempts) {
            name = invented(manners, language, &dice)
            if used.insert(name).inserted { return name }
        }
        spent.insert(kind)
        name += " \(used.count + 1)"
        used.insert(name)
        return name
    }

    private mutating func invented(
        _ manners: [String], _ language: Language, _ dice: inout DemonstrationDice
    ) -> String {
        let places = places[language] ?? []
        let turn = counts[language, default: 0]
        counts[language] = turn + 1
        let place = places.isEmpty ? "" : places[turn % places.count]
        return (dice.pick(manners) ?? "{place}").replacing("{place}", with: place)
    }

    private static func manners(of trade: Trade, in language: Language) -> [String] {
        let table = language == .de ? german : language == .lb ? luxembourgish : french
        return (table[trade.code] ?? "{place}").split(separator: ", ").map(String.init)
    }

    private static func places(in language: Language) -> [String] {
        let (heads, tails) =
            switch language {
            case .de: germanPlaces
            case .lb: luxembourgishPlaces
            default: frenchPlaces
            }
        return heads.split(separator: " ").flatMap { head in
            tails.split(separator: " ").map { tail in String(head) + tail }
        }
        .filter { !existing.contains($0) }
    }

    /// Villages that do exist.
    private static let existing: Set = ["Merlemont", "Mirecourt"]
}

extension DemonstrationNames {
    private static let frenchPlaces = (
        """
        Clair Brume Ronce Merle Sauve Grive Lune Tille Mire Chante Marle Sablon Fouge Sorbe Prune \
        Plume Chardon Laine Cresson Loriot Pinson Grange Tourne Mousse
        """, "val lande rive combe vigne lune court mont pré fosse"
    )
    private static let germanPlaces = (
        """
        Lerchen Amsel Falken Hasel Kranich Mohn Nebel Otter Quendel Schlehen Silber Specht Ulmen \
        Veilchen Zeisig Distel Eiben Ginster Holunder Libellen Marder Wachtel
        """, "ried lohe rain grund brück hain au"
    )
    private static let luxembourgishPlaces = (
        """
        Fuusse Hiesel Lierche Drossel Eechel Hummel Libelle Päiperleks Quetsche Sonneblumme \
        Wëllrouse Mäerel
        """, "bierg wiss bësch feld eck"
    )

    private static let french = [
        "green-spaces":
            "Les Jardins de {place}, {place} Paysage, Les Sentiers de {place}, L’Équipe verte de {place}",
        "cleaning": "{place} Propreté, Clarté {place}, L’Éclat de {place}",
        "laundry": "La Blanchisserie de {place}, Le Linge de {place}, La Buanderie de {place}",
        "catering": "La Table de {place}, Les Cuisines de {place}, La Marmite de {place}",
        "reuse-recycling":
            "La Ressourcerie de {place}, La Recyclerie de {place}, La Boucle de {place}",
        "joinery": "L’Atelier bois de {place}, La Menuiserie de {place}, Le Rabot de {place}",
        "packaging": "Les Ateliers de {place}, {place} Conditionnement, L’Établi de {place}",
        "logistics": "{place} Logistique, La Halle de {place}, Les Tournées de {place}",
        "home-services": "{place} Services, Le Coup de main de {place}, {place} Proximité",
        "building-finishing":
            "Les Bâtisseurs de {place}, {place} Rénovation, Le Chantier de {place}",
        "market-gardening": "Le Potager de {place}, La Ferme de {place}, Les Paniers de {place}",
        "digital": "{place} Numérique, La Fabrique numérique de {place}, Les Claviers de {place}",
        "care": "La Maison de {place}, {place} Présence, Le Foyer de {place}",
        "mobility": "{place} Mobilité, La Roue de {place}, Le Trajet de {place}",
        "culture": "Le Théâtre de {place}, La Scène de {place}, La Lanterne de {place}",
        "training": "{place} Formation, Le Tremplin de {place}, L’École-atelier de {place}",
    ]

    private static let german = [
        "green-spaces": "Grünwerk {place}, Gartenwerk {place}, Landschaftspflege {place}",
        "cleaning": "Klarwerk {place}, Reinigungsdienste {place}",
        "laundry": "Wäscherei {place}, Mangelstube {place}",
        "catering": "Küche {place}, Kochwerk {place}, Tischgemeinschaft {place}",
        "reuse-recycling": "Kaufhaus {place}, Kreislaufwerk {place}, Brauchbar {place}",
        "joinery": "Holzwerk {place}, Schreinerei {place}, Holzwerkstatt {place}",
        "packaging": "Werkstätten {place}, Packwerk {place}, Montagewerk {place}",
        "logistics": "Lagerwerk {place}, Lieferwerk {place}",
        "home-services": "Haushaltshilfe {place}, Nachbarschaftsdienste {place}",
        "building-finishing": "Bauhof {place}, Ausbauwerk {place}, Lehm und Farbe {place}",
        "market-gardening": "Gemüsehof {place}, Gärtnerei {place}, Ackergemeinschaft {place}",
        "digital": "Digitalwerk {place}, Netzwerkstatt {place}",
        "care": "Lebenshaus {place}, Sozialwerk {place}, Betreuungsdienste {place}",
        "mobility": "Mobilwerk {place}, Unterwegs {place}",
        "culture": "Kulturwerk {place}, Bühne {place}, Kulturscheune {place}",
        "training": "Bildungswerk {place}, Lernwerk {place}, Lernwerkstatt {place}",
    ]

    private static let luxembourgish = [
        "green-spaces": "Gréngatelier {place}, Gaardenhaff {place}",
        "cleaning": "Botzekipp {place}, Proper {place}",
        "laundry": "Wäschatelier {place}, Wäschkummer {place}",
        "catering": "Kachatelier {place}, Dësch {place}",
        "reuse-recycling": "Re-Use {place}, Flohkëscht {place}",
        "joinery": "Holzatelier {place}, Schräinerei {place}",
        "packaging": "Atelieren {place}, Packatelier {place}",
        "logistics": "Liwwerdéngscht {place}, Lagerhaus {place}",
        "home-services": "Noperschaft {place}, Hëllef doheem {place}",
        "building-finishing": "Bauatelier {place}, Faarf a Kallek {place}",
        "market-gardening": "Geméishaff {place}, Solawi {place}",
        "digital": "Digitalatelier {place}, Computerstuff {place}",
        "care": "Foyer {place}, Haus {place}",
        "mobility": "Mobil {place}, Ënnerwee {place}",
        "culture": "Kulturhaus {place}, Bün {place}",
        "training": "Formatiounszenter {place}, Léieratelier {place}",
    ]
}
