// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Makes one profile out of the records that speak of an organisation.
///
/// Records are ranked: the source of higher precedence first, then what was read last, then by
/// source and record, so that the result does not depend on the order in which they come. A field
/// with one value takes it from the first record that has one; lists are united, equal entries
/// once, with the entries of better records first. Merging a merged profile changes nothing. In a
/// field that a record owns nothing else counts.
///
/// The provenance names, field by field, every record that gave something; the field `*` where
/// one record gave all.
enum Merge {
    struct Record: Sendable {
        var source: ID<Source>
        var record: String
        var precedence: Int
        var read: Instant
        var profile: Profile
        var owned: Set<ProfileField> = []
    }

    /// That of what organisations say of themselves.
    static let ownPrecedence = 1_000

    static func profile(of records: [Record]) -> (profile: Profile, provenance: [FieldProvenance]) {
        if let only = records.first, records.count == 1 {
            // One record gave everything.
            return (
                only.profile.merged,
                [FieldProvenance(field: "*", source: only.source, record: only.record)]
            )
        }
        let ranked = owning(records.sorted(by: precedes))
        var merger = Merger(profiles: ranked.map(\.profile))
        let profile = merger.merged()
        let provenance = merger.contributions.flatMap { field, places in
            places.map {
                FieldProvenance(field: field, source: ranked[$0].source, record: ranked[$0].record)
            }
        }
        return (profile, provenance)
    }

    /// The same records, where nothing stands any more in fields that another one owns.
    private static func owning(_ ranked: [Record]) -> [Record] {
        guard ranked.contains(where: { !$0.owned.isEmpty }) else { return ranked }
        let (nothing, fields) = (Profile(), Set(ranked.flatMap(\.owned)))
        return ranked.enumerated().map { place, record in
            var record = record
            for field in fields
            where ranked.firstIndex(where: { $0.owned.contains(field) }) != place {
                field.copy(from: nothing, to: &record.profile)
            }
            return record
        }
    }

    private static func precedes(_ left: Record, _ right: Record) -> Bool {
        if left.precedence != right.precedence { return left.precedence > right.precedence }
        if left.read != right.read { return left.read > right.read }
        return (left.source, left.record) < (right.source, right.record)
    }
}

extension Profile {
    /// What `Merger` makes of one profile alone, without its detours.
    fileprivate var merged: Profile {
        var profile = self
        profile.names = MergeRules.names(names)
        profile.summary = MergeRules.versions(summary)
        profile.description = MergeRules.versions(description)
        profile.identifiers = MergeRules.identifiers(identifiers)
        profile.sites = MergeRules.sites(sites)
        profile.contacts = MergeRules.contacts(contacts)
        profile.activities = MergeRules.activities(activities)
        profile.competences = MergeRules.competences(competences)
        profile.equipment = MergeRules.equipment(equipment)
        profile.accreditations = MergeRules.accreditations(accreditations)
        profile.claims = MergeRules.claims(claims)
        profile.references = MergeRules.references(references)
        profile.workingLanguages = MergeRules.once(workingLanguages)
        profile.areasServed = MergeRules.once(areasServed)
        return profile
    }
}

/// The work of one merge, over profiles already in the order in which they are believed.
private struct Merger {
    let profiles: [Profile]
    /// Which profiles gave a field something, by the field's name.
    private(set) var contributions: [(field: String, places: [Int])] = []

    init(profiles: [Profile]) { self.profiles = profiles }

    mutating func merged() -> Profile {
        var profile = Profile()
        profile.names = list("names", \.names, MergeRules.names)
        let form = profiles.firstIndex { $0.legalForm != nil }
        profile.legalForm = form.flatMap { profiles[$0].legalForm }
        // The family follows from the form; another record's family would contradict it.
        profile.family =
            form.flatMap { profiles[$0].family } ?? profiles.lazy.compactMap(\.family).first
        note("legalForm", form.map { [$0] } ?? [])
        let closed = profiles.firstIndex { $0.status == .closed }
        profile.status = closed == nil ? .active : .closed
        note("status", closed.map { [$0] } ?? [])
        profile.founded = single("founded", \.founded)
        profile.staff = single("staff", \.staff)
        profile.summary = translated("summary", \.summary)
        profile.description = translated("description", \.description)
        mergeLists(into: &profile)
        profile.isInvented = profiles.contains(where: \.isInvented)
        return profile
    }

    private mutating func mergeLists(into profile: inout Profile) {
        profile.identifiers = list("identifiers", \.identifiers, MergeRules.identifiers)
        profile.sites = list("sites", \.sites, MergeRules.sites)
        profile.contacts = list("contacts", \.contacts, MergeRules.contacts)
        profile.activities = list("activities", \.activities, MergeRules.activities)
        profile.competences = list("competences", \.competences, MergeRules.competences)
        profile.equipment = list("equipment", \.equipment, MergeRules.equipment)
        profile.accreditations = list(
            "accreditations", \.accreditations, MergeRules.accreditations)
        profile.claims = list("claims", \.claims, MergeRules.claims)
        profile.references = list("references", \.references, MergeRules.references)
        profile.workingLanguages = list("workingLanguages", \.workingLanguages, MergeRules.once)
        profile.areasServed = list("areasServed", \.areasServed, MergeRules.once)
    }

    private mutating func single<Value>(
        _ field: String, _ value: KeyPath<Profile, Value?>
    ) -> Value? {
        guard let place = profiles.firstIndex(where: { $0[keyPath: value] != nil }) else {
            return nil
        }
        note(field, [place])
        return profiles[place][keyPath: value]
    }

    private mutating func list<Entry>(
        _ field: String, _ entries: KeyPath<Profile, [Entry]>, _ unite: ([Entry]) -> [Entry]
    ) -> [Entry] {
        let all = profiles.flatMap { $0[keyPath: entries] }
        guard !all.isEmpty else { return [] }
        note(field, profiles.indices.filter { !profiles[$0][keyPath: entries].isEmpty })
        return unite(all)
    }

    /// One version a language, each from the first profile that has it.
    private mutating func translated(
        _ field: String, _ text: KeyPath<Profile, Translated<String>>
    ) -> Translated<String> {
        note(field, profiles.indices.filter { !profiles[$0][keyPath: text].isEmpty })
        return MergeRules.versions(Translated(profiles.flatMap { $0[keyPath: text].versions }))
    }

    private mutating func note(_ field: String, _ places: [Int]) {
        if !places.isEmpty { contributions.append((field, places)) }
    }
}
