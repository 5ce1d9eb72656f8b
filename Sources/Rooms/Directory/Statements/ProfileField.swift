// SPDX-License-Identifier: EUPL-1.2

/// A field of `Profile`, by the name under which provenance and imports speak of it.
package enum ProfileField: String, Sendable, Hashable, Codable, CaseIterable {
    case names
    /// With the family, which follows from it.
    case legalForm
    case status, founded, staff, summary, description, identifiers, sites, contacts, activities
    case competences, equipment, accreditations, claims, references, workingLanguages, areasServed

    /// Whether somebody of the secretariat looks at a change before it is public: what an
    /// organisation is, and what it is entitled to, is not for itself alone to say.
    package var isSensitive: Bool {
        switch self {
        case .names, .legalForm, .status, .identifiers, .accreditations, .claims: true
        default: false
        }
    }

    /// Whether two profiles say the same here.
    package func isEqual(_ one: Profile, _ other: Profile) -> Bool { part.isEqual(one, other) }

    /// Gives one profile what the other says here.
    package func copy(from source: Profile, to target: inout Profile) {
        part.copy(source, &target)
    }

    /// Whether a profile says nothing here.
    package func isEmpty(in profile: Profile) -> Bool { isEqual(profile, Profile()) }

    private var part: Part {
        switch self {
        case .names: Part(\.names)
        case .legalForm: Part(\.legalForm).and(Part(\.family))
        case .status: Part(\.status)
        case .founded: Part(\.founded)
        case .staff: Part(\.staff)
        case .summary: Part(\.summary)
        case .description: Part(\.description)
        case .identifiers: Part(\.identifiers)
        case .sites: Part(\.sites)
        case .contacts: Part(\.contacts)
        case .activities: Part(\.activities)
        case .competences: Part(\.competences)
        case .equipment: Part(\.equipment)
        case .accreditations: Part(\.accreditations)
        case .claims: Part(\.claims)
        case .references: Part(\.references)
        case .workingLanguages: Part(\.workingLanguages)
        case .areasServed: Part(\.areasServed)
        }
    }

    private struct Part {
        let isEqual: (Profile, Profile) -> Bool
        let copy: (Profile, inout Profile) -> Void

        init<Value: Equatable>(_ path: WritableKeyPath<Profile, Value>) {
            isEqual = { $0[keyPath: path] == $1[keyPath: path] }
            copy = { $1[keyPath: path] = $0[keyPath: path] }
        }

        private init(_ one: Part, _ other: Part) {
            isEqual = { one.isEqual($0, $1) && other.isEqual($0, $1) }
            copy = { source, target in
                one.copy(source, &target)
                other.copy(source, &target)
            }
        }

        func and(_ other: Part) -> Part { Part(self, other) }
    }
}

extension Profile {
    /// The fields in which two profiles differ.
    package func fields(differingFrom other: Profile) -> [ProfileField] {
        ProfileField.allCases.filter { !$0.isEqual(self, other) }
    }
}

extension ProfileField {
    /// As a column keeps them: in a fixed order, `nil` for none.
    package static func list(_ fields: Set<ProfileField>) -> String? {
        fields.isEmpty ? nil : fields.map(\.rawValue).sorted().joined(separator: " ")
    }

    package static func listed(_ text: String?) -> Set<ProfileField> {
        Set((text ?? "").split(separator: " ").compactMap { ProfileField(rawValue: String($0)) })
    }
}
