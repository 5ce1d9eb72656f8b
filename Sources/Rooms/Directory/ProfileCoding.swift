// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

// Records are stored by the hundred thousand, and most of their lists are empty: what is empty or
// usual is not written.

extension Profile {
    private enum Key: String, CodingKey {
        case names, legalForm, family, status, founded, staff, summary, description, identifiers
        case sites, contacts, activities, competences, equipment, accreditations, claims
        case references, workingLanguages, areasServed, isInvented
    }

    package init(from decoder: any Decoder) throws {
        self.init()
        let box = try decoder.container(keyedBy: Key.self)
        func list<Entry: Decodable>(_ key: Key) throws -> [Entry] {
            try box.decodeIfPresent([Entry].self, forKey: key) ?? []
        }
        names = try list(.names)
        legalForm = try box.decodeIfPresent(LegalFormReference.self, forKey: .legalForm)
        family = try box.decodeIfPresent(LegalFamily.self, forKey: .family)
        status = try box.decodeIfPresent(Status.self, forKey: .status) ?? .active
        founded = try box.decodeIfPresent(CalendarDate.self, forKey: .founded)
        staff = try box.decodeIfPresent(Staff.self, forKey: .staff)
        summary = Translated(try list(.summary))
        description = Translated(try list(.description))
        identifiers = try list(.identifiers)
        sites = try list(.sites)
        contacts = try list(.contacts)
        activities = try list(.activities)
        competences = try list(.competences)
        equipment = try list(.equipment)
        accreditations = try list(.accreditations)
        claims = try list(.claims)
        references = try list(.references)
        workingLanguages = try list(.workingLanguages)
        areasServed = try list(.areasServed)
        isInvented = try box.decodeIfPresent(Bool.self, forKey: .isInvented) ?? false
    }

    package func encode(to encoder: any Encoder) throws {
        var box = encoder.container(keyedBy: Key.self)
        func write(_ key: Key, _ list: [some Encodable]) throws {
            if !list.isEmpty { try box.encode(list, forKey: key) }
        }
        try write(.names, names)
        try box.encodeIfPresent(legalForm, forKey: .legalForm)
        try box.encodeIfPresent(family, forKey: .family)
        if status != .active { try box.encode(status, forKey: .status) }
        try box.encodeIfPresent(founded, forKey: .founded)
        try box.encodeIfPresent(staff, forKey: .staff)
        try write(.summary, summary.versions)
        try write(.description, description.versions)
        try write(.identifiers, identifiers)
        try write(.sites, sites)
        try write(.contacts, contacts)
        try write(.activities, activities)
        try write(.competences, competences)
        try write(.equipment, equipment)
        try write(.accreditations, accreditations)
        try write(.claims, claims)
        try write(.references, references)
        try write(.workingLanguages, workingLanguages)
        try write(.areasServed, areasServed)
        if isInvented { try box.encode(isInvented, forKey: .isInvented) }
    }
}
