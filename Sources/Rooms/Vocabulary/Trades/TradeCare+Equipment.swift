// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let careEquipment: [TradeEquipment] = [
        .init(
            fr: "Minibus adapté aux fauteuils roulants | véhicule TPMR | minibus PMR",
            de: "Rollstuhlgerechter Kleinbus | Rollstuhlbus | Kleinbus mit Rampe",
            lb: "Minibus fir Rollstill | Rollstullbus | Minibus mat Ramp",
            en: "Wheelchair-accessible minibus | wheelchair bus | ramp-equipped minibus",
            cpv: "34114400", mobile: true, .places("6", "8")),
        .init(
            fr: "Lève-personne mobile | soulève-personne | lève-malade",
            de: "Mobiler Patientenlifter | Patientenlift | Personenlifter",
            lb: "Mobille Lifter | Patientelifter | Persounelifter",
            en: "Mobile patient hoist | patient lift | hoist",
            cpv: "33192600", mobile: true, .maximumLoad("150", "200")),
        .init(
            fr: "Lit médicalisé | lit médical | lit de soins",
            de: "Pflegebett | Krankenbett | Pflegebett mit Motor",
            lb: "Fleegebett | Spidolsbett | Krankebett",
            en: "Care bed | hospital bed | nursing bed",
            cpv: "33192120", .maximumLoad("175", "220")),
        .init(
            fr: "Salle de bain thérapeutique | baignoire à porte | salle de bain adaptée",
            de: "Pflegebad | Pflegewanne | barrierefreies Bad",
            lb: "Fleegebuedzëmmer | ugepasst Buedzëmmer",
            en: "Assisted bathroom | assisted bath | accessible bathroom",
            cpv: "44411200", .area("14", "20")),
        .init(
            fr: """
                Salle d’activités de plain-pied | salle d’animation accessible | salle polyvalente \
                de plain-pied
                """,
            de: "Ebenerdiger Aktivitätsraum | Gruppenraum ebenerdig | barrierefreier Gruppenraum",
            lb: "Sall fir Aktivitéiten ouni Trapen | barrièrefräie Sall",
            en: "Step-free activity room | accessible activity room | ground-floor activity space",
            cpv: "70130000", .area("45", "80", "120")),
        .init(
            fr: "Fauteuil roulant de prêt | fauteuil roulant | chaise roulante",
            de: "Leihrollstuhl | Rollstuhl | Rollstuhlverleih",
            lb: "Rollstull fir ze léinen | Rollstull",
            en: "Wheelchair on loan | wheelchair | transit chair",
            cpv: "33193120", mobile: true, .maximumLoad("120", "160")),
        .init(
            fr: "Voiture de tournée de soins | voiture d’infirmier",
            de: "Pflegedienstauto | Tourenfahrzeug der Pflege",
            lb: "Auto fir d’Fleegetour | Auto vum Fleegeservice",
            en: "Home care round car | community nurse car",
            cpv: "34110000", mobile: true, .places("5"), .range("250", "350")),
        .init(
            fr: "Déambulateurs de prêt | rollator | cadre de marche",
            de: "Leihrollatoren | Rollator | Gehhilfe",
            lb: "Rollator fir ze léinen | Gehëllef",
            en: "Walking frames on loan | rollator | walking aid",
            cpv: "33141720", mobile: true, .maximumLoad("100", "150")),
        .init(
            fr: "Espace multisensoriel | salle Snoezelen",
            de: "Snoezelenraum | Sinnesraum",
            lb: "Snoezelraum | Raum fir d’Sënner",
            en: "Multisensory room | Snoezelen room",
            cpv: "70130000", .area("12", "20", "30")),
    ]
}
