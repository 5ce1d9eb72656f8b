// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let cleaning = Trade(
        code: "cleaning",
        name: Text(fr: "Nettoyage", de: "Gebäudereinigung", lb: "Botzaarbechten", en: "Cleaning"),
        competences: [
            .init(
                "offices", fr: "Nettoyage de bureaux", de: "Büroreinigung", lb: "Büroe botzen",
                en: "Office cleaning"),
            .init(
                "schools", fr: "Nettoyage d’écoles et de crèches",
                de: "Reinigung von Schulen und Kitas", lb: "Schoulen a Crèche botzen",
                en: "Cleaning of schools and nurseries"),
            .init(
                "windows", fr: "Lavage de vitres", de: "Glasreinigung", lb: "Fënstere botzen",
                en: "Window cleaning"),
            .init(
                "common-parts", fr: "Entretien de parties communes", de: "Treppenhausreinigung",
                lb: "Trapenhaiser botzen", en: "Cleaning of shared areas"),
            .init(
                "after-works", fr: "Remise en état après travaux", de: "Bauendreinigung",
                lb: "Botzen no Bauaarbechten", en: "Cleaning after building works"),
            .init(
                "health", fr: "Bionettoyage en établissement de soins",
                de: "Reinigung in Pflegeeinrichtungen", lb: "Botzen a Fleegehaiser",
                en: "Hygienic cleaning in care homes"),
            .init(
                "sports-halls", fr: "Entretien de salles de sport et de vestiaires",
                de: "Reinigung von Sporthallen und Umkleiden",
                lb: "Sportshalen an Ëmkleeden botzen",
                en: "Cleaning of sports halls and changing rooms"),
            .init(
                "floors", fr: "Décapage et cirage de sols",
                de: "Grundreinigung und Pflege von Böden", lb: "Biedem grëndlech botzen a wichsen",
                en: "Floor stripping and polishing"),
            .init(
                "streets", fr: "Propreté urbaine et ramassage de dépôts sauvages",
                de: "Straßenreinigung und Beseitigung wilder Ablagerungen",
                lb: "Stroosse botzen a wëlle Müll opraafen",
                en: "Street cleaning and removal of fly-tipping"),
            .init(
                "graffiti", fr: "Enlèvement de graffitis", de: "Graffitientfernung",
                lb: "Graffitien ewechmaachen", en: "Graffiti removal"),
            .init(
                "vehicles", fr: "Nettoyage de véhicules sans eau",
                de: "Wassersparende Fahrzeugreinigung", lb: "Autoe botze mat wéineg Waasser",
                en: "Waterless vehicle cleaning"),
            .init(
                "holiday-lets", fr: "Ménage de gîtes et remise des clés",
                de: "Reinigung von Ferienwohnungen mit Schlüsselübergabe",
                lb: "Vakanzewunnenge botzen a Schlësselen iwwerginn",
                en: "Cleaning of holiday lets and key handover"),
        ],
        equipment: [
            .init(
                fr: "Autolaveuse accompagnée", de: "Handgeführte Scheuersaugmaschine",
                lb: "Botzmaschinn fir Biedem", en: "Walk-behind scrubber dryer", cpv: "39713410",
                mobile: true, .width("43", "51"), .tank("30", "45")),
            .init(
                fr: "Monobrosse", de: "Einscheibenmaschine", lb: "Eescheiwemaschinn",
                en: "Single-disc floor machine", cpv: "42999200", mobile: true, .width("43"),
                .power("1")),
            .init(
                fr: "Nettoyeur haute pression à eau chaude", de: "Heißwasser-Hochdruckreiniger",
                lb: "Héichdrockreiniger mat waarmem Waasser", en: "Hot-water pressure washer",
                cpv: "42924740", mobile: true, .power("5", "8")),
            .init(
                fr: "Perche télescopique à eau pure", de: "Reinwassersystem mit Teleskopstange",
                lb: "Teleskopstaang mat purem Waasser", en: "Water-fed pole", cpv: "42995000",
                mobile: true, .height("9", "12", "15")),
            .init(
                fr: "Injecteur-extracteur pour textiles", de: "Sprühextraktionsgerät",
                lb: "Sprëtz-Extraktiounsapparat", en: "Spray extraction machine", cpv: "42999100",
                mobile: true, .tank("10", "20")),
            .init(
                fr: "Balayeuse de voirie compacte", de: "Kompaktkehrmaschine",
                lb: "Kleng Kiermaschinn", en: "Compact road sweeper", cpv: "34921100", mobile: true,
                .width("130", "180"), .volume("1", "2")),
            .init(
                fr: "Fourgon équipé pour le nettoyage", de: "Transporter mit Reinigungsausrüstung",
                lb: "Camionnette mat Botzmaterial", en: "Van fitted for cleaning teams",
                cpv: "34136200", mobile: true, .payload("700", "900")),
        ],
        nacePrefixes: ["812"],
        cpvPrefixes: ["909", "9061"],
        marks: [
            "nettoyage", "proprete", "gebaudereinigung", "reinigungsdienst", "unterhaltsreinigung",
            "glasreinigung", "botzaarbecht", "botzfirma", "botzdengscht", "cleaning",
        ])
}
