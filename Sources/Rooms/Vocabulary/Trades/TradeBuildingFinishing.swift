// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let buildingFinishing = Trade(
        code: "building-finishing",
        name: Text(
            fr: "Second œuvre du bâtiment", de: "Ausbau und Renovierung",
            lb: "Ausbau a Renovatioun", en: "Building finishing"),
        competences: [
            .init(
                "painting", fr: "Peinture intérieure et extérieure",
                de: "Malerarbeiten innen und außen", lb: "Usträicheraarbechte bannen an dobaussen",
                en: "Interior and exterior painting"),
            .init(
                "plaster", fr: "Plâtrerie et cloisons sèches", de: "Putz- und Trockenbauarbeiten",
                lb: "Gipsaarbechten an Dréchebau", en: "Plastering and dry lining"),
            .init(
                "floors", fr: "Pose de sols souples et de parquets",
                de: "Verlegung von Bodenbelägen und Parkett", lb: "Biedem a Parquet leeën",
                en: "Laying of flooring and parquet"),
            .init(
                "tiles", fr: "Carrelage et faïence", de: "Fliesenarbeiten", lb: "Platteleeën",
                en: "Tiling"),
            .init(
                "insulation", fr: "Isolation en matériaux biosourcés",
                de: "Dämmung mit nachwachsenden Rohstoffen",
                lb: "Isolatioun mat natierleche Materialien",
                en: "Insulation with bio-based materials"),
            .init(
                "roofs", fr: "Isolation de combles et de toitures", de: "Dach- und Speicherdämmung",
                lb: "Daach a Späicher isoléieren", en: "Loft and roof insulation"),
            .init(
                "lime", fr: "Enduits à la chaux et à l’argile", de: "Kalk- und Lehmputze",
                lb: "Kallek- a Leemputz", en: "Lime and clay renders"),
            .init(
                "masonry", fr: "Petite maçonnerie et murs en pierre sèche",
                de: "Kleine Maurerarbeiten und Trockenmauern",
                lb: "Kleng Maueraarbechten an Dréchemaueren",
                en: "Small masonry and dry-stone walls"),
            .init(
                "electricity", fr: "Petite électricité", de: "Kleine Elektroarbeiten",
                lb: "Kleng Elektroaarbechten", en: "Minor electrical work"),
            .init(
                "plumbing", fr: "Petite plomberie et sanitaires", de: "Kleine Sanitärarbeiten",
                lb: "Kleng Sanitäraarbechten", en: "Minor plumbing"),
            .init(
                "demolition", fr: "Curage et déconstruction sélective",
                de: "Entkernung und selektiver Rückbau", lb: "Entkären a selektiven Ofbau",
                en: "Strip-out and selective dismantling"),
            .init(
                "maintenance", fr: "Maintenance de logements sociaux",
                de: "Instandhaltung von Sozialwohnungen", lb: "Ënnerhalt vu Sozialwunnengen",
                en: "Maintenance of social housing"),
        ],
        equipment: [
            .init(
                fr: "Échafaudage roulant", de: "Rollgerüst", lb: "Rullgerëscht",
                en: "Mobile scaffold tower", cpv: "44212310", mobile: true,
                .height("6", "8", "10")),
            .init(
                fr: "Échafaudage de façade", de: "Fassadengerüst", lb: "Fassadegerëscht",
                en: "Facade scaffolding", cpv: "44212310", mobile: true, .area("120", "250")),
            .init(
                fr: "Machine à projeter les enduits", de: "Putzmaschine", lb: "Putzmaschinn",
                en: "Plaster spraying machine", cpv: "42924300", mobile: true, .power("5", "7")),
            .init(
                fr: "Machine à souffler la ouate de cellulose", de: "Einblasmaschine für Zellulose",
                lb: "Aspréitzmaschinn fir Cellulos", en: "Cellulose blowing machine",
                cpv: "42924700", mobile: true, .power("3", "6")),
            .init(
                fr: "Ponceuse à parquet", de: "Parkettschleifmaschine",
                lb: "Parquetsschläifmaschinn", en: "Floor sander", cpv: "43811000", mobile: true,
                .width("20", "25")),
            .init(
                fr: "Pistolet à peinture sans air", de: "Airless-Farbspritzgerät",
                lb: "Airless-Faarfsprëtz", en: "Airless paint sprayer", cpv: "42924310",
                mobile: true, .power("1", "2")),
            .init(
                fr: "Fourgon de chantier", de: "Baustellentransporter",
                lb: "Camionnette fir de Chantier", en: "Site van", cpv: "34136200", mobile: true,
                .payload("900", "1200")),
        ],
        nacePrefixes: ["431", "432", "433", "434", "439"],
        cpvPrefixes: ["454", "4532", "4526"],
        marks: [
            "second oeuvre", "renovation", "platrerie", "peinture en batiment", "isolation",
            "innenausbau", "malerarbeit", "renovierung", "trockenbau", "renovatioun",
            "ustraicher", "building finishing", "refurbishment of buildings",
        ])
}
