// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let mobilityEquipment: [TradeEquipment] = [
        .init(
            fr: "Minibus 9 places | minibus | bus neuf places",
            de: "Kleinbus mit 9 Plätzen | Neunsitzer | Kleinbus",
            lb: "Minibus mat 9 Plazen | Minibus",
            en: "Nine-seat minibus | minibus | nine-seater",
            cpv: "34114400", mobile: true, .places("9")),
        .init(
            fr: """
                Véhicule électrique en autopartage | voiture électrique partagée | véhicule \
                électrique
                """,
            de: "Elektroauto im Carsharing | Elektroauto | gemeinsam genutztes E-Auto",
            lb: "Elektroauto am Carsharing | Elektroauto",
            en: "Shared electric car | shared electric vehicle | electric car",
            cpv: "34144900", mobile: true, .range("280", "350"), .places("5")),
        .init(
            fr: "Flotte de vélos à assistance électrique | vélos électriques | parc de VAE",
            de: "E-Bike-Flotte | E-Bikes | Pedelecs | Elektrofahrräder",
            lb: "Flott vun E-Bikes | E-Bikes | Elektrovëloen",
            en: "E-bike fleet | e-bikes | pedelecs | electric bikes",
            cpv: "34422000", mobile: true, .range("70", "100")),
        .init(
            fr: "Pied d’atelier vélo | support de réparation vélo | pied de réparation",
            de: "Montageständer für Fahrräder | Fahrradmontageständer | Reparaturständer",
            lb: "Montageständer fir Vëloen | Vëlosstänner",
            en: "Bicycle repair stand | bike repair stand | workstand",
            cpv: "34432000", mobile: true, .maximumLoad("30", "50")),
        .init(
            fr: "Pont élévateur automobile | pont élévateur | élévateur de voiture",
            de: "Kfz-Hebebühne | Hebebühne | Autohebebühne",
            lb: "Hiewbün fir Autoen | Autoshiewbün",
            en: "Vehicle lift | car lift | vehicle hoist",
            cpv: "42413500", .maximumLoad("3200", "4000")),
        .init(
            fr: "Simulateur de conduite | simulateur d’auto-école",
            de: "Fahrsimulator | Fahrschulsimulator",
            lb: "Fahrsimulator | Fuersimulator",
            en: "Driving simulator | driving school simulator",
            cpv: "34151000", .places("1")),
        .init(
            fr: """
                Atelier vélo mobile | camionnette de réparation de vélos | réparation de vélos \
                itinérante
                """,
            de: "Mobile Fahrradwerkstatt | Fahrradservicemobil | Reparaturmobil für Fahrräder",
            lb: "Mobille Vëlosatelier | Reparaturcamionnette fir Vëloen",
            en: "Mobile bicycle workshop | bike repair van",
            cpv: "34136100", mobile: true, .payload("400", "600")),
        .init(
            fr: "Voiture-école à double commande | véhicule d’auto-école",
            de: "Fahrschulwagen | Auto mit Doppelpedalen",
            lb: "Auto vun der Fahrschoul | Fahrschoulauto",
            en: "Dual-control driving school car | learner car",
            cpv: "34110000", mobile: true, .places("5")),
        .init(
            fr: "Borne de recharge | station de recharge",
            de: "Ladestation | Wallbox | Ladesäule",
            lb: "Luedstatioun | Luedbor",
            en: "Charging station | charge point",
            cpv: "31158000", .power("11", "22")),
        .init(
            fr: "Triporteur pour passagers | vélo-taxi",
            de: "Fahrradrikscha | Rikscha",
            lb: "Rikscha | Vëlostaxi",
            en: "Passenger rickshaw | trishaw",
            cpv: "34431000", mobile: true, .maximumLoad("150", "200"), .places("2")),
    ]
}
