// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let logisticsEquipment: [TradeEquipment] = [
        .init(
            fr: "Fourgon 12 m³ à hayon | fourgon | camionnette à hayon | utilitaire 12 m³",
            de: "Transporter 12 m³ mit Ladebordwand | Transporter | Kleintransporter | Kastenwagen",
            lb: "Camionnette 12 m³ mat Hiewbün | Camionnette | Fourgon",
            en: "Van 12 m³ with tail lift | panel van | box van | Luton van",
            cpv: "34136200", mobile: true, .volume("12"), .payload("750", "950")),
        .init(
            fr: "Fourgonnette électrique | camionnette électrique | utilitaire électrique",
            de: "Elektrischer Lieferwagen | E-Transporter | Elektrotransporter",
            lb: "Elektresch Camionnette | E-Camionnette | elektreschen Utilitaire",
            en: "Electric delivery van | electric van | e-van",
            cpv: "34144900", mobile: true, .range("180", "250"), .payload("550", "700")),
        .init(
            fr: """
                Vélo-cargo à assistance électrique | vélo cargo | triporteur | biporteur | \
                vélo utilitaire
                """,
            de: "Elektrisches Lastenrad | Lastenrad | Cargobike | E-Lastenrad | Transportrad",
            lb: "Elektresche Cargovëlo | Cargovëlo | Laaschtevëlo",
            en: "Electric cargo bike | cargo bike | freight bike | cargo trike",
            cpv: "34422000", mobile: true, .payload("80", "150"), .range("50", "80")),
        .init(
            fr: """
                Chariot élévateur électrique | chariot élévateur | clark | élévateur à fourches | \
                gerbeur
                """,
            de: "Elektrischer Gabelstapler | Gabelstapler | Stapler | Hubstapler",
            lb: "Elektresche Clark | Clark | Gabelstapler",
            en: "Electric forklift | forklift | forklift truck | lift truck | stacker",
            cpv: "42415110", .maximumLoad("1500", "2000"), .height("4", "6")),
        .init(
            fr: "Transpalette électrique | transpalette | tire-palette",
            de: "Elektrischer Hubwagen | Hubwagen | Palettenhubwagen | Ameise",
            lb: "Elektreschen Hubwon | Hubwon | Transpalett",
            en: "Powered pallet truck | pallet truck | pallet jack | pump truck",
            cpv: "42415210", .maximumLoad("1500", "2000")),
        .init(
            fr: "Entrepôt à rayonnages | entrepôt | hall de stockage | dépôt",
            de: "Lagerhalle mit Regalen | Lagerhalle | Lager | Hochregallager",
            lb: "Lagerhal mat Regaler | Lagerhal | Depot",
            en: "Racked warehouse | warehouse | storage hall | depot",
            cpv: "63122000", .area("400", "900", "1500")),
        .init(
            fr: "Camion frigorifique | camion frigo | porteur frigorifique",
            de: "Kühl-Lkw | Kühllaster | Kühllastwagen",
            lb: "Killcamion | Frigoscamion | Camion mat Killung",
            en: "Refrigerated truck | reefer truck | fridge lorry",
            cpv: "34130000", mobile: true, .payload("1200", "3000"), .volume("18", "25")),
        .init(
            fr: "Monte-meubles | lift de déménagement | élévateur à meubles",
            de: "Möbelaufzug | Außenaufzug | Schrägaufzug für Umzüge",
            lb: "Plënnerlift | Miwwellift | Lift fir ze plënneren",
            en: "Furniture lift | removals lift | external furniture hoist",
            cpv: "42416120", mobile: true, .height("18", "24"), .maximumLoad("250", "400")),
        .init(
            fr: "Local d’archives sécurisé | salle d’archives | dépôt d’archives",
            de: "Gesicherter Archivraum | Archivraum | Aktenlager",
            lb: "Geséchertene Raum fir Archiven | Archivraum | Archivdepot",
            en: "Secure archive room | records store | archive vault",
            cpv: "39131100", .area("80", "200")),
        .init(
            fr: "Remorque cargo pour vélo | remorque à vélo | remorque vélo utilitaire",
            de: "Fahrradanhänger für Lasten | Lastenanhänger | Transportanhänger fürs Rad",
            lb: "Vëlosunhänger fir Laaschten | Vëlosunhänger | Laaschtenunhänger",
            en: "Cargo bike trailer | bicycle cargo trailer | bike trailer",
            cpv: "34220000", mobile: true, .payload("60", "150")),
    ]
}
