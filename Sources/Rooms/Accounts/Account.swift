// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// A person with their address, as their own pages and the administrators' show them.
package struct Account: Sendable, Hashable {
    package let person: ID<Person>
    package let name: String
    /// The language of mails.
    package let language: Language
    package let addresses: [String]
    package let made: Instant
}

/// What a person may be called.
enum PersonName {
    /// The name as it will stand, or `nil` where it is empty, longer than 100 scalars, or holds
    /// what is no part of a line of text. Runs of white space become one space.
    static func clean(_ text: String) -> String? {
        let words = text.unicodeScalars.split { $0.properties.isWhitespace }
        let name = words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
        let scalars = name.unicodeScalars
        guard !scalars.isEmpty, scalars.count <= 100,
            !scalars.contains(where: { isForbidden($0) })
        else { return nil }
        return name
    }

    /// Controls, what turns the direction of writing, and what has no meaning.
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
            true
        default: scalar.properties.isBidiControl
        }
    }
}
