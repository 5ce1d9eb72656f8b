// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let cleaning = Trade(
        code: "cleaning",
        name: Text(fr: "Nettoyage", de: "Gebäudereinigung", lb: "Botzaarbechten", en: "Cleaning"),
        competences: cleaningCompetences,
        equipment: cleaningEquipment,
        nacePrefixes: ["812"],
        cpvPrefixes: ["909", "9061"],
        marks: [
            "nettoyage", "proprete", "gebaudereinigung", "reinigungsdienst", "unterhaltsreinigung",
            "glasreinigung", "botzaarbecht", "botzfirma", "botzdengscht", "cleaning", "botzekipp",
            "fensterputz", "fensterreinigung", "laveur de vitres",
        ])

    private static let cleaningCompetences: [TradeTerm] = [
        .init(
            "building-cleaning",
            fr: """
                Nettoyage de locaux | entretien de locaux | nettoyage de bâtiments | \
                agent d’entretien | agent de propreté
                """,
            de: """
                Unterhaltsreinigung | Gebäudereinigung | Putzarbeiten | Reinigungskraft | \
                Gebäudereiniger
                """,
            lb: "Gebaier botzen | Raimlechkeete botzen | Botzaarbecht | Botzekipp | Botzpersonal",
            en: """
                Building cleaning | contract cleaning | commercial cleaning | cleaner | \
                cleaning staff
                """,
            cpv: "90911200", "90910000", "90911000",
            esco: ["303a1e34-cb16-4054-b323-81e5eec17397", "4f1b6304-f54a-42f0-9604-5427a28d240f"]),
        .init(
            "offices",
            fr: """
                Nettoyage de bureaux | entretien de bureaux | nettoyer des bureaux | \
                ménage de bureaux
                """,
            de: "Büroreinigung | Büro putzen | Büros reinigen | Reinigung von Büroräumen",
            lb: "Büroe botzen | Büro botzen | Bürosbotzen | Büroen ënnerhalen",
            en: "Office cleaning | clean offices | office cleaner | workplace cleaning",
            cpv: "90919200", "90919000",
            esco: ["7bb01a18-4637-4535-ba18-258f48f705b8", "644617c8-fbe6-4755-b7f2-c3a623641e5b"]),
        .init(
            "schools",
            fr: """
                Nettoyage d’écoles et de crèches | nettoyage d’écoles | nettoyage de crèches | \
                entretien de salles de classe
                """,
            de: """
                Reinigung von Schulen und Kitas | Schulreinigung | Kitareinigung | \
                Klassenräume reinigen
                """,
            lb: """
                Schoulen a Crèche botzen | Schoulsäll botzen | Schoule botzen | \
                Maison relais botzen
                """,
            en: """
                Cleaning of schools and nurseries | school cleaning | nursery cleaning | \
                classroom cleaning
                """,
            cpv: "90919300",
            esco: ["52eadbe6-db74-421a-a7f1-356567dc8248"]),
        .init(
            "windows",
            fr: """
                Lavage de vitres | nettoyage de vitres | laver les vitres | laveur de vitres | \
                lavage de vitrines
                """,
            de: "Glasreinigung | Fensterputzen | Fenster putzen | Fensterreinigung | Fensterputzer",
            lb: "Fënstere botzen | Fënsterbotzer | Fënsterbotzen | Vitrinne botzen",
            en: """
                Window cleaning | window washing | clean windows | window cleaner | glass cleaning
                """,
            cpv: "90911300",
            esco: [
                "92cba6b4-8fca-49bb-b68c-45c5096fedc9", "d05ae693-dc7d-4073-8806-2782f117c24a",
                "07547bd9-fede-40e4-96c4-71a264c9362c",
            ]),
        .init(
            "common-parts",
            fr: """
                Entretien de parties communes | nettoyage de cages d’escalier | \
                nettoyage d’immeubles | copropriété
                """,
            de: "Treppenhausreinigung | Treppenhaus putzen | Hausflurreinigung | Kehrwoche",
            lb: """
                Trapenhaiser botzen | Trapenhaus botzen | Residenze botzen | \
                Gemeinschaftsraim botzen
                """,
            en: """
                Cleaning of shared areas | stairwell cleaning | communal area cleaning | \
                hallway cleaning
                """,
            cpv: "90911200", "90911100",
            esco: ["a2cd3b30-2d6c-473e-a5d4-4e7cb576babe"]),
        .init(
            "after-works",
            fr: """
                Remise en état après travaux | nettoyage de fin de chantier | \
                nettoyage après travaux | nettoyage de chantier
                """,
            de: "Bauendreinigung | Baureinigung | Baufeinreinigung | Reinigung nach Umbau",
            lb: """
                Botzen no Bauaarbechten | Chantier botzen | Botzen no der Renovatioun | \
                Botzen um Enn vum Chantier
                """,
            en: """
                Cleaning after building works | builders’ clean | post-construction cleaning | \
                after-builders cleaning
                """,
            cpv: "90911200",
            esco: ["329d7233-7231-4082-8ca4-0b5e295785aa", "6ff01827-907d-43d8-b6e4-7162c1cf0aca"]),
        .init(
            "health",
            fr: """
                Bionettoyage en établissement de soins | bionettoyage | nettoyage hospitalier | \
                entretien de maisons de retraite
                """,
            de: """
                Reinigung in Pflegeeinrichtungen | Krankenhausreinigung | Altenheimreinigung | \
                Praxisreinigung
                """,
            lb: "Botzen a Fleegehaiser | Botzen am Altersheem | Botzen am Spidol | Spidolsbotzen",
            en: """
                Hygienic cleaning in care homes | hospital cleaning | care home cleaning | \
                healthcare cleaning
                """,
            cpv: "90911200", "90920000",
            esco: ["145fb42f-ebee-48e2-bdf8-2e935edc7158"]),
        .init(
            "sports-halls",
            fr: """
                Entretien de salles de sport et de vestiaires | nettoyage de gymnases | \
                nettoyage de vestiaires | hall omnisports
                """,
            de: """
                Reinigung von Sporthallen und Umkleiden | Sporthallenreinigung | \
                Turnhalle putzen | Umkleiden reinigen
                """,
            lb: """
                Sportshalen an Ëmkleede botzen | Sportshal botzen | Turnsall botzen | \
                Vestiaire botzen
                """,
            en: """
                Cleaning of sports halls and changing rooms | sports hall cleaning | \
                gym cleaning | changing room cleaning
                """,
            cpv: "90911200",
            esco: ["1422e57c-a6ad-4ad3-ac72-711fc0d81f34"]),
        .init(
            "floors",
            fr: """
                Décapage et cirage de sols | décapage | cristallisation | lustrage de sols | \
                lavage de sols | cirer
                """,
            de: """
                Grundreinigung und Pflege von Böden | Bodenreinigung | Bodenpflege | \
                Böden wachsen | Böden polieren
                """,
            lb: """
                Biedem grëndlech botzen a wichsen | Biedem wichsen | Buedem botzen | \
                Buedem poléieren
                """,
            en: """
                Floor stripping and polishing | floor cleaning | floor scrubbing | floor waxing | \
                floor buffing
                """,
            cpv: "90910000",
            esco: ["2ed98048-bf2f-47e5-a0de-fd23d6abe2f6"]),
        .init(
            "streets",
            fr: """
                Propreté urbaine et ramassage de dépôts sauvages | balayage de rues | \
                nettoyage de voirie | balayeur | dépôts sauvages
                """,
            de: """
                Straßenreinigung und Beseitigung wilder Ablagerungen | Straßenreinigung | \
                Straßenkehrer | Straße kehren | wilder Müll
                """,
            lb: """
                Stroosse botzen a wëlle Müll opraafen | Stroosse kieren | Stroossebotzer | \
                Dreck opraafen
                """,
            en: """
                Street cleaning and removal of fly-tipping | street sweeping | street sweeper | \
                litter picking | fly-tipping
                """,
            cpv: "90610000", "90611000", "90612000",
            esco: ["503ea267-93e9-4b8c-ae5e-817fe7e4a245"]),
        .init(
            "graffiti",
            fr: """
                Enlèvement de graffitis | enlever des tags | nettoyage de graffitis | \
                effacement de tags | anti-graffiti
                """,
            de: "Graffitientfernung | Graffiti entfernen | Graffitireinigung | Graffitischutz",
            lb: "Graffitien ewechmaachen | Graffitie botzen | Tagen ewechmaachen",
            en: "Graffiti removal | remove graffiti | tag removal | graffiti cleaning",
            cpv: "90690000"),
        .init(
            "vehicles",
            fr: """
                Nettoyage de véhicules sans eau | lavage de voitures | laver une voiture | \
                nettoyage intérieur de véhicules
                """,
            de: """
                Wassersparende Fahrzeugreinigung | Autowäsche | Autopflege | Auto waschen | \
                Fahrzeugaufbereitung
                """,
            lb: "Autoe botze mat wéineg Waasser | Auto wäschen | Auto botzen | Autosfleeg",
            en: """
                Waterless vehicle cleaning | car washing | car valeting | car cleaning | \
                vehicle valeting
                """,
            cpv: "90917000",
            esco: [
                "7cb71c5f-c310-481c-b46b-d0044328758c", "d283f0ad-aff5-4d08-9098-81151ec6c511",
                "d4a4ec38-63e1-4fcf-8768-debc0dc382e8",
            ]),
        .init(
            "holiday-lets",
            fr: """
                Ménage de gîtes et remise des clés | ménage de gîtes | \
                nettoyage de locations de vacances | conciergerie de gîtes
                """,
            de: """
                Reinigung von Ferienwohnungen mit Schlüsselübergabe | Ferienwohnung putzen | \
                Endreinigung | Ferienwohnungsservice
                """,
            lb: """
                Vakanzewunnenge botzen a Schlësselen iwwerginn | Vakanzewunneng botzen | \
                Gîte botzen | Schlësseliwwergab
                """,
            en: """
                Cleaning of holiday lets and key handover | holiday let changeover | \
                changeover cleaning | holiday home cleaning
                """,
            cpv: "90911100", "98341110",
            esco: ["d1ba2b40-8811-4b60-8fc9-0e82b369c887"]),
        .init(
            "hotel-rooms",
            fr: """
                Entretien de chambres d’hôtel | femme de chambre | faire les chambres | \
                ménage hôtelier | valet de chambre
                """,
            de: """
                Zimmerreinigung im Hotel | Hotelreinigung | Zimmermädchen | Betten machen | \
                Housekeeping
                """,
            lb: "Hotelszëmmere maachen | Zëmmermeedchen | Hotel botzen | Better maachen",
            en: "Hotel housekeeping | room attendant | hotel room cleaning | chambermaid",
            cpv: "98341110", "90911100",
            esco: ["731ecac4-06e8-4ec2-a559-101fecbd9183", "e0c6fdd1-336a-4e2f-91d1-ab4a2f9c385d"]),
        .init(
            "facades",
            fr: """
                Nettoyage de façades et démoussage | nettoyage de façades | \
                démoussage de toitures | nettoyage haute pression
                """,
            de: """
                Fassaden- und Steinreinigung | Fassadenreinigung | Moosentfernung | \
                Hochdruckreinigung | Dachreinigung
                """,
            lb: """
                Fassaden an Dächer botzen | Fassade botzen | Moos ewechmaachen | \
                mat Héichdrock botzen
                """,
            en: """
                Facade cleaning and moss removal | facade cleaning | pressure washing | \
                roof moss removal | exterior cleaning
                """,
            cpv: "90911200", "45452000",
            esco: [
                "a632fb74-ef49-4f4a-9777-b7df54a0f897", "0df2b2ab-393f-4fb3-bee0-9c50fd716b57",
                "6f4ea676-cb82-428f-949b-629747a34366",
            ]),
        .init(
            "carpets",
            fr: """
                Nettoyage de moquettes et de fauteuils | shampouinage | nettoyage de tapis | \
                nettoyage de canapés
                """,
            de: """
                Teppich- und Polsterreinigung | Teppichreinigung | Polster reinigen | \
                Sofareinigung | Teppichboden shampoonieren
                """,
            lb: "Teppecher a Fotelle botzen | Teppech botzen | Kanapee botzen | Moquette botzen",
            en: """
                Carpet and upholstery cleaning | carpet cleaning | upholstery cleaning | \
                sofa cleaning | rug shampooing
                """,
            cpv: "90910000",
            esco: [
                "f8438d21-c726-4534-8d7c-1c5aa9ef05ef", "5f96cb7b-e1e9-4ce6-a760-1d41ab532bd2",
                "23be4cb6-c5e7-449e-8d76-8edfe9a00478",
            ]),
        .init(
            "disinfection",
            fr: """
                Désinfection de locaux | désinfecter | décontamination de surfaces | \
                nébulisation désinfectante
                """,
            de: """
                Desinfektion von Räumen | Flächendesinfektion | Desinfektionsreinigung | \
                desinfizieren
                """,
            lb: """
                Raimlechkeeten desinfizéieren | Desinfektioun | desinfizéieren | \
                Uewerflächen desinfizéieren
                """,
            en: """
                Disinfection of premises | disinfecting | surface disinfection | sanitising | \
                decontamination cleaning
                """,
            cpv: "90921000", "90670000",
            esco: ["145fb42f-ebee-48e2-bdf8-2e935edc7158", "c76375af-5a54-4d21-aac5-fdaa9177a890"]),
        .init(
            "bins",
            fr: """
                Entretien de locaux poubelles et sortie des conteneurs | lavage de poubelles | \
                sortie de poubelles | local poubelles
                """,
            de: """
                Mülltonnenservice und Reinigung von Müllräumen | Mülltonnenreinigung | \
                Tonnendienst | Mülltonnen rausstellen
                """,
            lb: """
                Dreckskëschten erausstellen a botzen | Poubelle botzen | Poubellen erausstellen | \
                Poubellsraum botzen
                """,
            en: """
                Bin cleaning and putting out | bin washing | wheelie bin cleaning | \
                bin store cleaning
                """,
            cpv: "90918000",
            esco: ["cc948c21-aa71-47c5-8df6-c5d0deb99eb2"]),
        .init(
            "toilets",
            fr: """
                Entretien de sanitaires publics | nettoyage de toilettes | nettoyage de WC | \
                agent de sanitaires | réassort d’hygiène
                """,
            de: """
                Reinigung von Sanitäranlagen | Toilettenreinigung | WC-Reinigung | \
                Sanitärreinigung | Toiletten putzen
                """,
            lb: """
                Toiletten a Sanitäranlage botzen | Toilette botzen | WC botzen | \
                ëffentlech Toiletten
                """,
            en: """
                Washroom and toilet cleaning | toilet cleaning | public toilet cleaning | \
                washroom services
                """,
            cpv: "90911200", "90910000",
            esco: ["1a8bda86-307e-4cc0-a945-ceb678ff1471", "58a15a33-2b41-4a7e-bb8a-777328b5d82a"]),
        .init(
            "caretaking",
            fr: """
                Conciergerie et gardiennage d’immeubles | concierge d’immeuble | \
                gardien d’immeuble | petite intendance de bâtiments
                """,
            de: "Hausmeisterdienst | Hausmeister | Hausmeisterservice | Hauswart | Objektbetreuung",
            lb: "Concierge a Gebaibetreiung | Hausmeeschter | Conciergedéngscht | Gebaier betreien",
            en: """
                Caretaking | caretaker services | janitor | building caretaker | concierge services
                """,
            cpv: "98341140", "98341130",
            esco: ["1822bfc2-e735-449f-ba00-ca71eb5c062b", "1ff161c5-756d-414b-afda-41fff0f74d81"]),
    ]
}
