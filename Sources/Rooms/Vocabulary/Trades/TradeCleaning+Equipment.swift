// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let cleaningEquipment: [TradeEquipment] = [
        .init(
            fr: "Autolaveuse accompagnée | autolaveuse | laveuse de sols | auto-laveuse à batterie",
            de: """
                Handgeführte Scheuersaugmaschine | Scheuersaugmaschine | Bodenwischautomat | \
                Reinigungsautomat
                """,
            lb: "Botzmaschinn fir Biedem | Buedembotzmaschinn | Scheiersaugmaschinn",
            en: """
                Walk-behind scrubber dryer | scrubber dryer | floor scrubber | \
                floor cleaning machine
                """,
            cpv: "39713410", mobile: true, .width("43", "51"), .tank("30", "45")),
        .init(
            fr: "Monobrosse | décapeuse de sols | lustreuse | cireuse",
            de: "Einscheibenmaschine | Bodenpoliermaschine | Poliermaschine für Böden",
            lb: "Eescheiwemaschinn | Poléiermaschinn fir Biedem | Wichsmaschinn",
            en: "Single-disc floor machine | floor polisher | rotary floor machine | floor buffer",
            cpv: "42999200", mobile: true, .width("43"), .power("1")),
        .init(
            fr: """
                Nettoyeur haute pression à eau chaude | nettoyeur haute pression | karcher | \
                laveur à pression
                """,
            de: "Heißwasser-Hochdruckreiniger | Hochdruckreiniger | Dampfstrahler | Hochdruckgerät",
            lb: "Héichdrockreiniger mat waarmem Waasser | Héichdrockreiniger | Kärcher",
            en: "Hot-water pressure washer | pressure washer | power washer | jet washer",
            cpv: "42924740", mobile: true, .power("5", "8")),
        .init(
            fr: "Perche télescopique à eau pure | perche à eau pure | perche de lavage de vitres",
            de: """
                Reinwassersystem mit Teleskopstange | Reinwassersystem | \
                Osmoseanlage für Glasreinigung | Teleskopstange
                """,
            lb: "Teleskopstaang mat purem Waasser | Teleskopstaang | Staang fir Fënsteren",
            en: "Water-fed pole | pure water system | window cleaning pole | reach-and-wash system",
            cpv: "42995000", mobile: true, .height("9", "12", "15")),
        .init(
            fr: """
                Injecteur-extracteur pour textiles | injecteur-extracteur | shampouineuse | \
                machine à moquette
                """,
            de: "Sprühextraktionsgerät | Sprühextraktor | Teppichreinigungsgerät | Waschsauger",
            lb: "Sprëtz-Extraktiounsapparat | Teppechbotzmaschinn | Wäschsauger",
            en: """
                Spray extraction machine | carpet cleaner machine | carpet extractor | \
                upholstery extractor
                """,
            cpv: "42999100", mobile: true, .tank("10", "20")),
        .init(
            fr: "Balayeuse de voirie compacte | balayeuse | balayeuse de rue | laveuse de voirie",
            de: "Kompaktkehrmaschine | Kehrmaschine | Straßenkehrmaschine | Kleinkehrmaschine",
            lb: "Kleng Kiermaschinn | Kiermaschinn | Stroossekiermaschinn",
            en: """
                Compact road sweeper | street sweeper machine | sweeping machine | pavement sweeper
                """,
            cpv: "34921100", mobile: true, .width("130", "180"), .volume("1", "2")),
        .init(
            fr: """
                Fourgon équipé pour le nettoyage | camionnette de nettoyage | \
                véhicule d’équipe de propreté
                """,
            de: "Transporter mit Reinigungsausrüstung | Reinigungsfahrzeug | Putzkolonnenwagen",
            lb: "Camionnette mat Botzmaterial | Botzauto | Camionnette vun der Botzekipp",
            en: "Van fitted for cleaning teams | cleaning van | cleaners’ van",
            cpv: "34136200", mobile: true, .payload("700", "900")),
        .init(
            fr: "Aspirateur eau et poussière | aspirateur industriel | aspirateur à eau",
            de: "Nass- und Trockensauger | Industriesauger | Nasssauger | Gewerbesauger",
            lb: "Naass- an Dréchestëbssauger | Industriestëbssauger | Naasssauger",
            en: "Wet and dry vacuum | industrial vacuum cleaner | wet vac",
            cpv: "39713430", mobile: true, .tank("30", "70"), .power("1", "2")),
        .init(
            fr: """
                Nacelle élévatrice | plateforme élévatrice | nacelle automotrice | \
                élévateur de personnes
                """,
            de: "Hubarbeitsbühne | Arbeitsbühne | Steiger | Scherenbühne",
            lb: "Hiewebün | Aarbechtsbün | Nacelle",
            en: "Aerial work platform | cherry picker | boom lift | scissor lift",
            cpv: "42416300", mobile: true, .height("10", "14", "18"), .maximumLoad("200", "230")),
    ]
}
