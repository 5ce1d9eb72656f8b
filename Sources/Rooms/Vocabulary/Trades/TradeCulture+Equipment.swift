// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let cultureEquipment: [TradeEquipment] = [
        .init(
            fr: "Scène modulable | podium | scène démontable | praticables",
            de: "Modulare Bühne | Bühnenpodeste | mobile Bühne | Podium",
            lb: "Modular Bün | Podium | mobil Bün",
            en: "Modular stage | portable stage | staging | podium",
            cpv: "45237000", mobile: true, .area("24", "48")),
        .init(
            fr: "Système de sonorisation | sono | enceintes et micros",
            de: "Beschallungsanlage | Tonanlage | PA-Anlage | Lautsprecheranlage",
            lb: "Sonoanlag | Sono | Lautsprecheranlag",
            en: "Sound system | PA system | loudspeakers",
            cpv: "32342410", mobile: true, .power("2", "5")),
        .init(
            fr: "Parc de projecteurs | projecteurs de scène | éclairage scénique",
            de: "Scheinwerferpark | Bühnenscheinwerfer | Lichtanlage",
            lb: "Set Projekteren | Büneprojekteren | Luuchtanlag",
            en: "Set of stage lights | stage lights | lighting rig",
            cpv: "31527260", mobile: true, .power("4", "8")),
        .init(
            fr: "Chapiteau | tente de réception | tente événementielle",
            de: "Veranstaltungszelt | Festzelt | Eventzelt",
            lb: "Zelt fir Manifestatiounen | Festzelt | Zelt",
            en: "Marquee | event tent | big top",
            cpv: "39522530", mobile: true, .area("100", "200"), .places("80", "180")),
        .init(
            fr: "Salle de spectacle | théâtre | salle de concert",
            de: "Veranstaltungssaal | Theatersaal | Konzertsaal",
            lb: "Spektakelsall | Theatersall | Concertssall",
            en: "Performance hall | theatre hall | concert hall",
            cpv: "70130000", .places("90", "150", "240")),
        .init(
            fr: "Carrousel de sérigraphie | machine de sérigraphie | presse de sérigraphie",
            de: "Siebdruckkarussell | Siebdruckmaschine | Siebdrucktisch",
            lb: "Siebdrockkarussell | Siebdrockmaschinn",
            en: "Screen printing carousel | screen printing press",
            cpv: "42991200", .output("80", "150")),
        .init(
            fr: "Studio d’enregistrement | studio son | studio de podcast",
            de: "Tonstudio | Aufnahmestudio | Podcaststudio",
            lb: "Tounstudio | Opnamstudio | Podcaststudio",
            en: "Recording studio | sound studio | podcast studio",
            cpv: "32330000", .area("18", "30")),
        .init(
            fr: "Projecteur de cinéma et écran | vidéoprojecteur de spectacle",
            de: "Filmprojektor mit Leinwand | Kinoprojektor",
            lb: "Filmprojekter mat Leinwand | Kinosprojekter",
            en: "Cinema projector and screen | film projector",
            cpv: "38652100", mobile: true, .power("1", "3")),
        .init(
            fr: "Gradins démontables | tribune mobile",
            de: "Mobile Tribüne | Zuschauertribüne",
            lb: "Mobil Tribün | Sëtztribün",
            en: "Removable seating stand | bleachers",
            cpv: "39111200", mobile: true, .places("60", "120")),
        .init(
            fr: "Four à céramique | four de potier",
            de: "Keramikbrennofen | Töpferofen",
            lb: "Keramikuewen | Brennuewen",
            en: "Pottery kiln | ceramic kiln",
            cpv: "42330000", .power("6", "9")),
    ]
}
