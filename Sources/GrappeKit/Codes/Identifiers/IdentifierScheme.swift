// SPDX-License-Identifier: EUPL-1.2

/// A register that gives numbers to legal persons or to their establishments.
///
/// The raw values are what databases, files and addresses carry; they never change.
package enum IdentifierScheme: String, Sendable, CaseIterable, Codable {
    /// French legal unit, nine digits with a Luhn check (INSEE, Sirene).
    case frSIREN = "fr-siren"
    /// French establishment: the SIREN and five more digits.
    case frSIRET = "fr-siret"
    /// French VAT number: a two-character key and the SIREN.
    case frVAT = "fr-vat"
    /// French register of associations: W and nine digits, without a check digit.
    case frRNA = "fr-rna"
    /// Belgian enterprise number (BCE/KBO/ZDU), ten digits that start with 0 or 1.
    case beKBO = "be-kbo"
    /// Belgian establishment unit, ten digits that start with 2 to 8.
    case beEstablishment = "be-establishment"
    /// Belgian VAT number: the enterprise number behind `BE`.
    case beVAT = "be-vat"
    /// Luxembourg trade and companies register: a letter and one to seven digits.
    case luRCS = "lu-rcs"
    /// Luxembourg VAT number, eight digits.
    case luVAT = "lu-vat"
    /// German VAT number, nine digits (ISO/IEC 7064 mod 11,10).
    case deVAT = "de-vat"
    /// German court registers: court, section and number.
    case deRegister = "de-register"
    /// European unique identifier, Implementing Regulation (EU) 2021/1042.
    case euid = "euid"

    /// The scheme's name as a label of a field.
    package var name: Text {
        switch self {
        case .frSIREN: .same("SIREN")
        case .frSIRET: .same("SIRET")
        case .frVAT:
            Text(
                fr: "N° de TVA (France)", de: "USt-IdNr. (Frankreich)",
                lb: "TVA-Nummer (Frankräich)",
                en: "VAT number (France)")
        case .frRNA:
            Text(
                fr: "N° RNA (association)", de: "RNA-Nr. (Verein)", lb: "RNA-Nummer (Veräin)",
                en: "RNA number (association)")
        case .beKBO:
            Text(
                fr: "N° d’entreprise (BCE)", de: "Unternehmensnummer (ZUD)",
                lb: "Entreprisennummer (BCE)", en: "Enterprise number (CBE)")
        case .beEstablishment:
            Text(
                fr: "N° d’unité d’établissement (BCE)", de: "Niederlassungsnummer (ZUD)",
                lb: "Nummer vun der Nidderloossung (BCE)", en: "Establishment unit number (CBE)")
        case .beVAT:
            Text(
                fr: "N° de TVA (Belgique)", de: "MwSt.-Nr. (Belgien)", lb: "TVA-Nummer (Belsch)",
                en: "VAT number (Belgium)")
        case .luRCS:
            Text(
                fr: "N° RCS Luxembourg", de: "RCS-Nr. Luxemburg", lb: "RCS-Nummer Lëtzebuerg",
                en: "RCS Luxembourg number")
        case .luVAT:
            Text(
                fr: "N° de TVA (Luxembourg)", de: "MwSt.-Nr. (Luxemburg)",
                lb: "TVA-Nummer (Lëtzebuerg)", en: "VAT number (Luxembourg)")
        case .deVAT:
            Text(
                fr: "N° de TVA (Allemagne)", de: "USt-IdNr. (Deutschland)",
                lb: "TVA-Nummer (Däitschland)", en: "VAT number (Germany)")
        case .deRegister:
            Text(
                fr: "Registre allemand (tribunal et n°)", de: "Registergericht und Registernummer",
                lb: "Däitsche Register (Geriicht an Nummer)",
                en: "German register (court and number)")
        case .euid: .same("EUID")
        }
    }

    /// ISO 3166-1 alpha-2 code of the register's country; `EU` for the EUID.
    package var country: String {
        self == .euid ? "EU" : String(rawValue.prefix(2)).uppercased()
    }

    /// The register's code in the list of org-id.guide, where it has one.
    package var orgIDCode: String? {
        switch self {
        case .frSIREN: "FR-RCS"
        case .beKBO: "BE-BCE_KBO"
        case .luRCS: "LU-RCS"
        case .deRegister: "DE-CR"
        default: nil
        }
    }

    /// The public page on which anybody can look a number up.
    package var url: String? {
        switch self {
        case .frSIREN, .frSIRET, .frRNA: "https://annuaire-entreprises.data.gouv.fr/"
        case .beKBO, .beEstablishment: "https://kbopub.economie.fgov.be/"
        case .luRCS: "https://www.lbr.lu/"
        case .deRegister: "https://www.handelsregister.de/"
        case .frVAT, .beVAT, .luVAT, .deVAT: "https://ec.europa.eu/taxation_customs/vies/"
        case .euid: "https://e-justice.europa.eu/"
        }
    }
}

extension IdentifierScheme: SQLBindable {
    package var sqlValue: SQLValue { .text(rawValue) }
}
