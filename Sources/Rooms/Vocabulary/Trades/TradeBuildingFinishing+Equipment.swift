// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let buildingFinishingEquipment: [TradeEquipment] = [
        .init(
            fr: "Échafaudage roulant | tour roulante | échafaudage mobile",
            de: "Rollgerüst | Fahrgerüst | fahrbares Gerüst",
            lb: "Rullgerëscht | fuerbaart Gerëscht",
            en: "Mobile scaffold tower | scaffold tower | rolling scaffold",
            cpv: "44212310", mobile: true, .height("6", "8", "10")),
        .init(
            fr: "Échafaudage de façade | échafaudage fixe",
            de: "Fassadengerüst | Baugerüst | Arbeitsgerüst",
            lb: "Fassadegerëscht | Baugerëscht | Gerëscht",
            en: "Facade scaffolding | scaffolding | frame scaffold",
            cpv: "44212310", mobile: true, .area("120", "250")),
        .init(
            fr: "Machine à projeter les enduits | projeteuse d’enduit | pompe à enduit",
            de: "Putzmaschine | Verputzmaschine | Putzpumpe",
            lb: "Putzmaschinn | Verputzmaschinn",
            en: "Plaster spraying machine | render pump | plastering machine",
            cpv: "42924300", mobile: true, .power("5", "7")),
        .init(
            fr: """
                Machine à souffler la ouate de cellulose | cardeuse-souffleuse | souffleuse \
                d’isolant
                """,
            de: "Einblasmaschine für Zellulose | Einblasgerät | Zelluloseeinblasmaschine",
            lb: "Aspréitzmaschinn fir Cellulos | Ablosmaschinn fir Isolatioun",
            en: "Cellulose blowing machine | insulation blower | blow-in machine",
            cpv: "42924700", mobile: true, .power("3", "6")),
        .init(
            fr: "Ponceuse à parquet | ponceuse à bande pour sols",
            de: "Parkettschleifmaschine | Bodenschleifmaschine | Bandschleifer für Böden",
            lb: "Parquetsschläifmaschinn | Buedemschläifmaschinn",
            en: "Floor sander | parquet sander | drum sander",
            cpv: "43811000", mobile: true, .width("20", "25")),
        .init(
            fr: "Pistolet à peinture sans air | airless | station de peinture airless",
            de: "Airless-Farbspritzgerät | Airlessgerät | Farbspritzgerät",
            lb: "Airless-Faarfsprëtz | Faarfsprëtz | Sprëtzpistoul",
            en: "Airless paint sprayer | paint sprayer | airless sprayer",
            cpv: "42924310", mobile: true, .power("1", "2")),
        .init(
            fr: "Fourgon de chantier | camionnette de chantier | fourgon d’équipe",
            de: "Baustellentransporter | Baustellenfahrzeug | Bautransporter",
            lb: "Camionnette fir de Chantier | Chantierscamionnette",
            en: "Site van | crew van | builders’ van",
            cpv: "34136200", mobile: true, .payload("900", "1200")),
        .init(
            fr: "Bétonnière | malaxeur de mortier",
            de: "Betonmischer | Mörtelmischer",
            lb: "Betonsmëscher | Betonsmaschinn",
            en: "Concrete mixer | mortar mixer",
            cpv: "43413100", mobile: true, .tank("120", "160")),
        .init(
            fr: "Coupe-carreaux électrique | carrelette",
            de: "Fliesenschneider | Fliesenschneidmaschine",
            lb: "Plackeschneider | Plackeschneidmaschinn",
            en: "Tile cutter | wet tile saw",
            cpv: "43812000", mobile: true, .length("600", "900", "1200")),
        .init(
            fr: "Déshumidificateur de chantier | assécheur",
            de: "Bautrockner | Luftentfeuchter",
            lb: "Baudréchner | Loftentfiichter",
            en: "Building dryer | dehumidifier",
            cpv: "39717200", mobile: true, .power("1", "2")),
    ]
}
