// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit

/// The people and organisations that tests of all rooms share: enterprises on every side of the
/// borders, so that a test reads like something that happened.
package enum Story {
    /// Garden maintenance at Neufchâteau in Belgium: machines, an accreditation, two languages.
    package static let jardins: Profile = {
        var profile = enterprise(
            "Les Jardins de Neufchâteau ASBL", .fr, "BE", "6840", "Neufchâteau")
        profile.legalForm = LegalFormReference(system: "kbo", code: "017")
        profile.family = .association
        profile.founded = CalendarDate(year: 2009, month: 3, day: 1)
        profile.staff = Staff(least: 24, most: 24)
        profile.identifiers = [.init(scheme: .beKBO, value: "1999000150", status: .valid)]
        profile.sites[0].coordinate = Coordinate(latitude: 49.84, longitude: 5.435)
        profile.sites[0].precision = .address
        profile.summary = Translated([
            .init("Entretien d’espaces verts par une équipe en insertion.", in: fr),
            .init("Grünpflege durch ein Team in Eingliederung.", in: de),
        ])
        profile.description = Translated([
            .init("Tonte, taille de haies et petits travaux, de Neufchâteau à Arlon.", in: fr)
        ])
        profile.activities = [
            Activity(.trade, "green-spaces", isMain: true),
            Activity(.nace, "81300", edition: "2008", isMain: true),
        ]
        profile.competences = [
            Competence(
                "Taille de haies", language: fr, trade: "green-spaces", level: .trains,
                capacity: .init(amount: 400, unit: "m", period: .week))
        ]
        profile.equipment = [
            Equipment(
                "Tondeuse autoportée", language: fr, cpv: "16311100", quantity: 2,
                attributes: [.init(name: "largeur de coupe", value: "120", unit: "cm")],
                isMobile: true, inspectedUntil: CalendarDate(year: 2027, month: 5, day: 31))
        ]
        profile.accreditations = [
            Accreditation("be-idess", until: CalendarDate(year: 2025, month: 12, day: 31)),
            Accreditation("be-ei", until: CalendarDate(year: 2028, month: 6, day: 30)),
        ]
        profile.claims = [
            Claim(.peopleFirst, "L’écart des salaires ne dépasse pas un à trois.", language: fr)
        ]
        profile.references = [
            Reference("Entretien du parc communal", language: fr, client: "Arlon", year: 2024)
        ]
        profile.workingLanguages = [fr, de]
        profile.areasServed = [.territory("BE-WAL"), .radius(kilometres: 40)]
        profile.contacts = [
            Contact(.email, "info@jardins.example"), Contact(.phone, "+3261000000"),
        ]
        return profile
    }()

    /// A laundry at Saarbrücken.
    package static let waescherei: Profile = {
        var profile = enterprise("Wäscherei an der Straße gGmbH", .de, "DE", "66111", "Saarbrücken")
        profile.family = .company
        profile.staff = Staff(least: 60, most: nil)
        profile.identifiers = [
            .init(scheme: .deRegister, value: "Saarbrücken HRB 99991", status: .valid)
        ]
        profile.sites[0].coordinate = Coordinate(latitude: 49.234, longitude: 6.996)
        profile.activities = [Activity(.trade, "laundry", isMain: true)]
        profile.competences = [
            Competence(
                "Hotelwäsche", language: de, trade: "laundry",
                capacity: .init(amount: 6, unit: "t", period: .week))
        ]
        profile.workingLanguages = [de]
        profile.areasServed = [.radius(kilometres: 80)]
        return profile
    }()

    /// A joinery at Neufchâteau in Lorraine, whose name stands on both sides of the border.
    package static let menuiserie: Profile = {
        var profile = enterprise("Menuiserie de l’Œuvre SCOP", .fr, "FR", "88300", "Neufchâteau")
        profile.family = .cooperative
        profile.identifiers = [.init(scheme: .frSIREN, value: "999900038", status: .valid)]
        profile.sites[0].coordinate = Coordinate(latitude: 48.355, longitude: 5.696)
        profile.activities = [Activity(.trade, "joinery", isMain: true)]
        profile.workingLanguages = [fr]
        return profile
    }()

    /// A grocery in Luxembourg that speaks Luxembourgish.
    package static let epicerie: Profile = {
        var profile = enterprise("Eis Lëtzebuerger Epicerie SIS", .lb, "LU", "4670", "Soleuvre")
        profile.family = .cooperative
        profile.identifiers = [.init(scheme: .luRCS, value: "B999901", status: .valid)]
        profile.sites[0].coordinate = Coordinate(latitude: 49.52, longitude: 5.938)
        profile.summary = Translated([.init("Iessen aus der Géigend, fir jiddereen.", in: lb)])
        profile.accreditations = [Accreditation("lu-sis")]
        profile.workingLanguages = [lb, fr]
        return profile
    }()

    package static let enterprises = [jardins, waescherei, menuiserie, epicerie]

    private static let fr = LanguageTag(.fr)
    private static let de = LanguageTag(.de)
    private static let lb = LanguageTag(.lb)

    private static func enterprise(
        _ name: String, _ language: Language, _ country: String, _ postalCode: String,
        _ municipality: String
    ) -> Profile {
        var profile = Profile()
        profile.names = [Name(name, language: language.tag)]
        var site = OrganisationSite()
        (site.country, site.postalCode, site.municipality) = (country, postalCode, municipality)
        site.territory = Territory.of(country: country, postalCode: postalCode)?.code
        profile.sites = [site]
        return profile
    }
}
