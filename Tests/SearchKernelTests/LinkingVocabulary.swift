// SPDX-License-Identifier: EUPL-1.2

import SearchKernel

/// A small invented vocabulary in four languages.
enum LinkingVocabulary {
    static let linker = ConceptLinker(concepts)

    static let concepts: [LinkableConcept] = table.split(separator: "\n").map { line in
        let cells = line.split(separator: "|").map(String.init)
        let labels = zip(["fr", "de", "lb", "en"], cells.dropFirst()).flatMap { language, cell in
            cell.split(separator: ",").enumerated().map { number, text in
                LinkableConcept.Label(
                    text: trimmed(text), language: language,
                    role: number == 0 ? .preferred : .alternative)
            }
        }
        return LinkableConcept(id: trimmed(cells[0][...]), labels: labels)
    }

    private static func trimmed(_ text: Substring) -> String {
        text.split(separator: " ").joined(separator: " ")
    }

    private static let table = """
        garden|jardinage, entretien de jardins, jardinier/jardinière|Gartenbau, Gartenpflege, \
        Gärtner/Gärtnerin|Gaardenaarbecht, Gäertner|gardening, garden maintenance, gardener
        hedge|taille de haies|Heckenschnitt, Hecken schneiden|Hecke schneiden|hedge trimming
        lawn|tonte de pelouses|Rasenmähen, Rasenpflege|Wues méien|lawn mowing
        tree|élagage d’arbres|Baumpflege, Baumschnitt|Beem schneiden|tree surgery, tree pruning
        vegetables|maraîchage, culture de légumes|Gemüseanbau|Geméisbau|market gardening
        cleaning|nettoyage de bureaux|Büroreinigung|Büroe botzen|office cleaning
        windows|nettoyage de vitres|Fensterreinigung, Glasreinigung|Fënster botzen|window cleaning
        street|balayage de rues|Straßenreinigung|Stroossebotzen|street sweeping
        laundry|blanchisserie|Wäscherei, Wäschedienst|Wäscherei|laundry, laundry service
        ironing|repassage|Bügeln, Bügelservice|Strécken|ironing
        sewing|couture, retouches|Näherei, Änderungsschneiderei|Bitzen|sewing, alterations
        catering|traiteur, service traiteur|Partyservice, Catering|Traiteur|catering
        canteen|restauration collective, cantine|Gemeinschaftsverpflegung, Kantine|Kantin|canteen
        bakery|boulangerie|Bäckerei|Bäckerei|bakery
        joinery|menuiserie, menuisier|Schreinerei, Tischlerei|Schräinerei|joinery, carpentry
        pallets|réparation de palettes|Palettenreparatur|Palette flécken|pallet repair
        painting|peinture de bâtiments|Malerarbeiten|Ustreecheraarbechten|house painting
        insulation|isolation thermique|Wärmedämmung|Isoléierung|thermal insulation
        bikes|réparation de vélos|Fahrradreparatur|Vëlosreparatur|bicycle repair
        recycling|recyclage, tri des déchets|Recycling, Abfalltrennung|Recyclage|recycling
        reuse|réemploi, ressourcerie|Wiederverwendung, Gebrauchtwaren|Recycléierung|re-use
        removal|déménagement|Umzüge, Umzugsservice|Plënneren|removals
        packaging|conditionnement, emballage|Verpackung, Verpackungsarbeiten|Verpacken|packaging
        delivery|livraison à vélo|Fahrradkurier|Vëloskurier|bicycle delivery
        eldercare|aide aux personnes âgées|Altenpflege, Seniorenbetreuung|Altefleeg|elderly care
        childcare|garde d’enfants, crèche|Kinderbetreuung|Kannerbetreiung|childcare
        digital|archivage numérique, numérisation|Digitalisierung|Digitaliséierung|scanning
        training|formation professionnelle|Berufsausbildung|Beruffsausbildung|vocational training
        language|cours de langues|Sprachkurse|Sproochecoursen|language courses
        theatre|théâtre|Theater|Theater|theatre
        """
}
