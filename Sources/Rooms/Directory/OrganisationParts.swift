// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// A name, in the language it is in.
package struct Name: Sendable, Hashable, Codable {
    package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case trade, legal, short, former

        /// Which to show first: people know an enterprise by its trade name.
        var rank: Int {
            switch self {
            case .trade: 0
            case .legal: 1
            case .short: 2
            case .former: 3
            }
        }
    }

    package var text: String
    package var language: LanguageTag
    package var kind: Kind

    package init(_ text: String, language: LanguageTag, kind: Kind = .legal) {
        (self.text, self.language, self.kind) = (text, language, kind)
    }
}

/// A register number as somebody gave it, checked or flagged.
package struct RegisteredIdentifier: Sendable, Hashable, Codable {
    package enum Status: String, Sendable, Hashable, Codable {
        /// Its form and check digits are right.
        case valid
        /// They are not; the value is kept as it came and never used to recognise anybody.
        case invalid
    }

    package var scheme: IdentifierScheme
    package var value: String
    package var status: Status

    package init(scheme: IdentifierScheme, value: String, status: Status) {
        (self.scheme, self.value, self.status) = (scheme, value, status)
    }
}

/// A place where the organisation works: its seat or another establishment.
package struct OrganisationSite: Sendable, Hashable, Codable {
    /// How exactly the coordinates say where it is.
    package enum Precision: String, Sendable, Hashable, Codable {
        case address, postalCode, municipality
    }

    package var name: String?
    package var street: String?
    package var postalCode: String?
    package var municipality: String?
    /// ISO 3166-1 alpha-2; postal codes exist in several countries, so a place needs its country.
    package var country: String?
    /// The territory of the cluster it lies in, such as `BE-WAL`.
    package var territory: String?
    package var coordinate: Coordinate?
    package var precision: Precision?
    /// The number of the establishment itself (SIRET, KBO establishment unit).
    package var identifier: RegisteredIdentifier?

    package init() {}
}

/// A way to reach the organisation. Role addresses only: a person is named by their own
/// confirmation, which comes with accounts.
package struct Contact: Sendable, Hashable, Codable {
    package enum Kind: String, Sendable, Hashable, Codable {
        case email, phone, website
    }

    package var kind: Kind
    package var value: String

    package init(_ kind: Kind, _ value: String) { (self.kind, self.value) = (kind, value) }
}

/// What the organisation is active in, by a code or in its own words.
package struct Activity: Sendable, Hashable, Codable {
    package enum Scheme: String, Sendable, Hashable, Codable {
        /// A trade of Grappe's own vocabulary.
        case trade
        /// NACE or a national refinement of it, written without points.
        case nace
        /// Free words of the source, kept as they came.
        case words
    }

    package var scheme: Scheme
    /// The trade's code, the NACE code, or the words.
    package var code: String
    /// The edition of the classification, such as `2008`, `NAFRev2`; `nil` where it has none.
    package var edition: String?
    /// The language of words.
    package var language: LanguageTag?
    package var isMain: Bool

    package init(
        _ scheme: Scheme, _ code: String, edition: String? = nil, language: LanguageTag? = nil,
        isMain: Bool = false
    ) {
        (self.scheme, self.code, self.edition) = (scheme, code, edition)
        (self.language, self.isMain) = (language, isMain)
    }
}

/// Where the organisation delivers.
package enum AreaServed: Sendable, Hashable, Codable {
    /// A whole territory or district by its code.
    case territory(String)
    /// So many kilometres round the seat.
    case radius(kilometres: Int)
}
