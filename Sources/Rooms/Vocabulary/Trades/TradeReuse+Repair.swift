// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let repairCompetences: [TradeTerm] = [
        .init(
            "appliances",
            fr: """
                Réparation d’électroménager | réparer un lave-linge | dépannage d’électroménager | \
                réparateur d’électroménager | remise en état d’appareils
                """,
            de: """
                Reparatur von Haushaltsgeräten | Haushaltsgeräte reparieren | \
                Waschmaschinenreparatur | Elektrogeräte reparieren
                """,
            lb: """
                Haushaltsapparater flécken | Wäschmaschinn flécken | Elektroapparater flécken | \
                Frigo flécken
                """,
            en: """
                Repair of household appliances | appliance repair | fix appliances | \
                washing machine repair | white goods repair
                """,
            cpv: "50800000", "50532000",
            esco: ["f4eaff3d-f8d0-4a6a-aa90-76827c0fbada", "aeb5c424-120a-4d80-82a9-e24c5044714c"]),
        .init(
            "computers",
            fr: """
                Reconditionnement informatique | ordinateurs reconditionnés | PC d’occasion | \
                remise à neuf d’ordinateurs
                """,
            de: """
                Wiederaufbereitung von IT-Geräten | Refurbishing | gebrauchte Computer | \
                Computer aufbereiten
                """,
            lb: "Computeren opbereeden | gebraucht Computeren | Laptoppen opbereeden",
            en: """
                Computer refurbishment | refurbished computers | used laptops | PC refurbishing | \
                IT asset reuse
                """,
            cpv: "50320000", "50312610",
            esco: [
                "b7aa4b4e-dbb6-4f58-b36c-35b9a7267972", "b4877620-c375-45f3-a678-2ddb4dae6a29",
                "dda69c90-2355-4ab5-b0ef-6ada47f74cc1",
            ]),
        .init(
            "furniture",
            fr: """
                Rénovation de meubles | restauration de meubles | relooking de meubles | \
                retaper un meuble | décapage de meubles
                """,
            de: """
                Aufarbeitung von Möbeln | Möbelrestaurierung | Möbel aufarbeiten | \
                Möbel restaurieren | alte Möbel auffrischen
                """,
            lb: "Miwwelen opfrëschen | Miwwele restauréieren | al Miwwelen opschaffen",
            en: """
                Furniture restoration | furniture renovation | restore furniture | \
                furniture refurbishment | furniture makeover
                """,
            cpv: "50850000",
            esco: [
                "5a551d36-0e14-40ab-84a2-7aa9b37dc528", "20b9852f-a445-4097-8273-4a18fa6bfff0",
                "64f0b3c5-92ff-4fd7-9e34-cfe5eeb11c98",
            ]),
        .init(
            "repair-cafe",
            fr: """
                Ateliers de réparation participatifs | repair café | café réparation | \
                réparer ensemble | auto-réparation
                """,
            de: """
                Repair-Cafés | Reparaturcafé | Reparaturtreff | gemeinsam reparieren | \
                Selbsthilfewerkstatt
                """,
            lb: "Repair-Caféen | Repair-Café | zesumme flécken | Fléckatelier",
            en: "Repair cafés | repair café | community repair | fix-it workshop | fixing together",
            cpv: "50800000"),
        .init(
            "toys",
            fr: """
                Reconditionnement de jouets | jouets d’occasion | réparation de jouets | \
                ludothèque de réemploi
                """,
            de: """
                Aufbereitung von Spielzeug | gebrauchtes Spielzeug | Spielzeug reparieren | \
                Spielzeugspenden
                """,
            lb: "Spillsaachen opfrëschen | gebraucht Spillsaachen | Spillsaache flécken",
            en: "Toy refurbishment | used toys | toy repair | toy donations",
            cpv: "90514000", "37520000",
            esco: ["1e92a1d3-6749-43ad-acb8-6c7c5dbe83de", "f3be7a2c-c91d-4ae9-86f5-778dd3497309"]),
        .init(
            "phones",
            fr: """
                Réparation de smartphones et de petits appareils | réparation de téléphones | \
                réparation de GSM | réparer un écran
                """,
            de: """
                Reparatur von Smartphones und Kleingeräten | Handyreparatur | \
                Smartphone reparieren | Displaytausch
                """,
            lb: """
                Smartphonen a kleng Apparater flécken | Handy flécken | Smartphone flécken | \
                Ecran ersetzen
                """,
            en: """
                Repair of phones and small devices | phone repair | smartphone repair | \
                mobile phone repair | screen replacement
                """,
            cpv: "50334140", "50340000",
            esco: [
                "f0f6d531-eb96-4bad-84ff-8e2999ea68e6", "55cd5608-1497-4ed1-96d0-cb9494749a09",
                "f8ab2e08-d14e-4938-a2cd-c04821556db7",
            ]),
    ]
}
