// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What a column of a federation's sheet may hold. Raw values are stored with the source's
/// column mapping.
package enum SheetField: String, Sendable, Hashable, Codable, CaseIterable {
    case name, tradeName, shortName, record, number, legalForm, accreditations
    case accreditationDate, impactShares, street, houseNumber, addressExtra, postalCode
    case municipality, country, territory, latitude, longitude, phone, email, website, activities
    case nace, competences, equipment, staff, languages, summary, description, founded

    /// How federations head such a column in French, German, Dutch and English, folded; the
    /// first are the surest.
    var headings: [String] {
        switch self {
        case .name:
            [
                "nom", "denomination", "trager", "bezeichnung", "naam", "name", "organisation",
                "raison sociale", "nom de l organisation", "denomination sociale", "benaming",
                "einrichtung", "firma", "structure", "entreprise", "association", "titel", "titre",
                "libelle", "verein", "unternehmen", "organisatie", "numm",
            ]
        case .tradeName:
            [
                "enseigne", "nom commercial", "handelsname", "marke", "brand", "trade name",
                "handelsnaam", "nom d usage",
            ]
        case .shortName: ["sigle", "acronyme", "abreviation", "kurzname", "abkurzung", "afkorting"]
        case .record: ["id", "identifiant", "identifier", "reference", "ref", "kennung", "code"]
        case .number:
            [
                "n entreprise", "no entreprise", "numero d entreprise", "n d entreprise", "bce",
                "n bce",
                "kbo", "ondernemingsnummer", "unternehmensnummer", "tva", "n tva", "vat", "btw",
                "ust id", "ust idnr", "mwst nr", "siret", "n siret", "siren", "n siren", "register",
                "registernummer", "registergericht", "rcs", "n rcs", "rna", "hrb",
                "handelsregister",
                "vereinsregister", "enterprise number", "numero", "registre",
            ]
        case .legalForm:
            [
                "forme", "forme juridique", "rechtsform", "rechtsvorm", "legal form",
                "statut juridique",
                "statut",
            ]
        case .accreditations:
            [
                "agrements", "agrement", "anerkennungen", "anerkennung", "erkenningen", "erkenning",
                "zulassung", "label", "labels", "certifications", "zertifikate", "accreditations",
                "kind",
                "conventionnement",
            ]
        case .accreditationDate:
            ["date arrete", "date agrement", "date de l arrete", "anerkannt seit"]
        case .impactShares: ["parts impact pct", "parts d impact", "impact shares"]
        case .street:
            [
                "rue et n", "rue", "adresse", "strasse", "straat", "street", "address", "anschrift",
                "rue et numero", "strasse und hausnummer", "strasse hausnummer", "street address",
                "strooss", "adres",
            ]
        case .houseNumber: ["n", "no", "hausnummer", "hausnr", "huisnummer", "house number"]
        case .addressExtra:
            ["complement", "complement d adresse", "adresszusatz", "bte", "boite", "bus"]
        case .postalCode:
            [
                "cp", "code postal", "plz", "postleitzahl", "postcode", "postal code", "zip",
                "zipcode",
                "npa",
            ]
        case .municipality:
            [
                "localite", "commune", "ville", "ort", "gemeinde", "stadt", "plaats", "gemeente",
                "city",
                "town", "locality", "municipality", "uertschaft",
            ]
        case .country: ["pays", "land", "country", "staat", "landcode"]
        case .territory: ["bundesland", "region", "province", "provinz", "provincie", "territoire"]
        case .latitude: ["latitude", "lat", "breite", "breitengrad", "y wgs84"]
        case .longitude: ["longitude", "lon", "lng", "long", "lange", "langengrad", "x wgs84"]
        case .phone:
            [
                "tel", "telephone", "telefon", "telefoon", "phone", "gsm", "mobile", "tel fixe",
                "telefonnummer",
            ]
        case .email:
            [
                "e mail", "email", "mail", "courriel", "adresse e mail", "adresse mail", "mel",
                "e mailadres",
            ]
        case .website:
            [
                "site", "site web", "site internet", "website", "web", "webseite", "internet",
                "homepage",
                "url", "webadresse", "internetseite",
            ]
        case .activities:
            [
                "activites", "activite", "gewerke", "gewerk", "tatigkeiten", "tatigkeit",
                "activiteiten",
                "branche", "secteur", "secteurs", "domaines", "metiers", "activities", "sector",
                "objet",
                "geschaftsfeld", "geschaftsfelder", "arbeitsbereiche",
            ]
        case .nace: ["nace", "code nace", "naf", "code naf", "ape", "code ape", "wz", "wz code"]
        case .competences:
            [
                "competences", "kompetenzen", "savoir faire", "leistungen", "prestations",
                "services",
                "dienstleistungen", "skills",
            ]
        case .equipment:
            [
                "materiel", "equipement", "equipements", "ausstattung", "maschinen", "machines",
                "geraete",
                "gerate", "equipment", "materieel", "parc machines", "maschinenpark",
            ]
        case .staff:
            [
                "etp", "platze", "effectif", "effectifs", "beschaftigte", "mitarbeiter", "vte",
                "employees",
                "staff", "fte", "personnel", "salaries", "nombre de travailleurs", "mitarbeitende",
            ]
        case .languages:
            ["langues", "sprachen", "talen", "languages", "langue", "sprooch", "sproochen"]
        case .summary: ["resume", "kurzbeschreibung", "summary", "accroche"]
        case .description:
            [
                "description", "beschreibung", "beschrijving", "presentation", "remarques",
                "bemerkungen",
                "commentaire", "zweck", "but",
            ]
        case .founded:
            [
                "date de creation", "creation", "grundung", "gegrundet", "grundungsdatum",
                "founded",
                "oprichting", "fondee en",
            ]
        }
    }

    /// Several columns may hold it; every other field takes one column.
    var isRepeatable: Bool {
        switch self {
        case .number, .activities, .equipment, .accreditations, .competences, .phone, .email: true
        default: false
        }
    }
}
