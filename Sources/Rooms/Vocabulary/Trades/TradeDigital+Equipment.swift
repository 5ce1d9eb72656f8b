// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let digitalEquipment: [TradeEquipment] = [
        .init(
            fr: "Scanner de documents à grand débit | scanner rapide | numériseur à chargeur",
            de: "Hochleistungs-Dokumentenscanner | Einzugsscanner | Schnellscanner",
            lb: "Schnelle Scanner fir Dokumenter | Schnellscanner",
            en: "High-speed document scanner | sheet-fed scanner | production scanner",
            cpv: "30216110", .output("3600", "6000")),
        .init(
            fr: "Scanner de livres | numériseur de livres | scanner de registres",
            de: "Buchscanner | Aufsichtscanner | Scanner für Bücher",
            lb: "Scanner fir Bicher | Bicherscanner",
            en: "Book scanner | overhead scanner | book digitiser",
            cpv: "30216110", .output("400", "700")),
        .init(
            fr: "Serveur hébergé localement | serveur local | serveur informatique",
            de: "Eigener Server am Standort | Hausserver | Server vor Ort",
            lb: "Eegene Server op der Plaz | lokale Server",
            en: "Server on site | on-premises server | local server",
            cpv: "48820000", .power("2", "4")),
        .init(
            fr: "Salle informatique équipée | salle d’ordinateurs | salle multimédia",
            de: "Ausgestatteter Computerraum | EDV-Raum | PC-Raum | Computerkabinett",
            lb: "Ekipéierte Computersall | Computersall | Informatiksall",
            en: "Equipped computer room | computer room | IT suite",
            cpv: "70130000", .places("8", "12", "16")),
        .init(
            fr: "Parc d’ordinateurs portables | ordinateurs portables | classe mobile",
            de: "Klassensatz Notebooks | Notebooks | Laptops | Laptopwagen",
            lb: "Set Laptoppen | Laptoppen",
            en: "Set of laptops | laptops | laptop trolley",
            cpv: "30213100", mobile: true, .places("10", "15", "20")),
        .init(
            fr: "Bus numérique itinérant | camion numérique | bus internet",
            de: "Digitalmobil | Internetbus | digitales Infomobil",
            lb: "Digitalbus | Internetbus",
            en: "Digital outreach bus | internet bus | mobile digital hub",
            cpv: "34114400", mobile: true, .places("4", "6")),
        .init(
            fr: "Imprimante 3D | imprimante à filament",
            de: "3D-Drucker | Filamentdrucker",
            lb: "3D-Drécker | Filamentdrécker",
            en: "3D printer | filament printer",
            cpv: "30232100"),
        .init(
            fr: "Traceur grand format | imprimante grand format",
            de: "Großformatdrucker | Plotter",
            lb: "Groussformatdrécker | Plotter",
            en: "Wide-format printer | large-format plotter",
            cpv: "30232140", .width("61", "91", "112")),
        .init(
            fr: "Kit de tournage vidéo | caméra et micros",
            de: "Videoausrüstung | Kamera und Mikrofone",
            lb: "Videoausrüstung | Kamera a Mikroen",
            en: "Video filming kit | camera and microphones",
            cpv: "32333200", mobile: true),
    ]
}
