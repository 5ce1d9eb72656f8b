// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// An organisation while a batch is put together: as it is stored, and the records it will be
/// merged from.
final class OrganisationDraft {
    let id: ID<Organisation>
    /// `nil` for one that is new.
    let former: Organisation?
    var records: [Merge.Record] = []
    /// What its only record makes of it, where that was worked out.
    var lone: LoneRecord?
    /// Which organisation took its last record.
    var heir: ID<Organisation>?

    init(id: ID<Organisation>, former: Organisation?) { (self.id, self.former) = (id, former) }

    /// A new organisation, without its address, and the keys to file it under.
    func created(at now: Instant) -> (organisation: Organisation, keys: [MatchKeys.Key]) {
        let merged =
            lone.map { ($0.profile, $0.provenance) } ?? Merge.profile(of: records)
        let organisation = Organisation(
            id: id, slug: "", profile: merged.0, provenance: merged.1, created: now, updated: now)
        return (organisation, lone?.keys ?? MatchKeys.of(MatchProfile(merged.0)))
    }

    /// `nil` where the merge gives what is stored already.
    func changed(from former: Organisation, at now: Instant) -> Organisation? {
        let merged = Merge.profile(of: records)
        var organisation = former
        (organisation.profile, organisation.provenance) = (merged.profile, merged.provenance)
        guard organisation != former else { return nil }
        organisation.updated = max(now, former.updated)
        organisation.revision += 1
        return organisation
    }

    /// The valid numbers that other records than this one give it.
    func numbers(without source: ID<Source>, _ record: String) -> [Identifier] {
        if records.isEmpty { return former?.profile.validNumbers ?? [] }
        return records.filter { $0.source != source || $0.record != record }
            .flatMap(\.profile.validNumbers)
    }
}

/// All organisations that the records of a batch may belong to.
struct OrganisationDrafts {
    private var drafts: [ID<Organisation>: OrganisationDraft] = [:]
    private var owners: [Identifier: [ID<Organisation>]]
    private var order: [ID<Organisation>] = []
    private var isTouched: Set<ID<Organisation>> = []

    /// Loads, with a few statements, the organisations that have one of the numbers, and those
    /// given, each with all its records.
    init(
        _ session: any Session, numbers: [Identifier], organisations: [ID<Organisation>]
    ) throws {
        owners = try session.owners(of: numbers)
        let ids = Set(organisations).union(owners.values.joined()).sorted()
        guard !ids.isEmpty else { return }
        for organisation in try session.organisations(ids) {
            drafts[organisation.id] = OrganisationDraft(
                id: organisation.id, former: organisation)
        }
        let precedences = try session.precedences()
        for record in try session.sourceRecords(of: ids) {
            drafts[record.organisation]?.records.append(
                Merge.Record(record, precedence: precedences[record.source] ?? 0))
        }
    }

    /// The organisations that got or lost a record, in the order in which that happened.
    var touched: [OrganisationDraft] { order.compactMap { drafts[$0] } }

    func isNew(_ id: ID<Organisation>) -> Bool { drafts[id]?.former == nil }

    /// Where a record belongs: to whom it belonged, unless its number says otherwise; else to
    /// whoever has its number; `nil` for a new organisation. Two different valid numbers of one
    /// scheme never come together.
    func organisation(
        for record: PreparedRecord, former: SourceRecord?, source: ID<Source>
    ) -> ID<Organisation>? {
        let numbers = record.numbers
        func mayJoin(_ id: ID<Organisation>) -> Bool {
            guard let draft = drafts[id] else { return false }
            return !numbers.contradict(draft.numbers(without: source, record.key))
        }
        if let former, Set(former.profile.validNumbers) == Set(numbers) {
            return former.organisation
        }
        for number in numbers {
            if let owner = owners[number]?.first(where: mayJoin) { return owner }
        }
        return former.map(\.organisation).flatMap { mayJoin($0) ? $0 : nil }
    }

    /// Gives a record to an organisation, new or known, and takes it from its former one.
    mutating func put(
        _ record: SourceRecord, precedence: Int, lone: LoneRecord?,
        movedFrom former: ID<Organisation>?
    ) {
        let id = record.organisation
        if let former, former != id { drafts[former]?.give(record, to: id) }
        if let former { touch(former) }
        touch(id)
        let draft = drafts[id] ?? OrganisationDraft(id: id, former: nil)
        draft.records.removeAll { $0.source == record.source && $0.record == record.record }
        draft.records.append(Merge.Record(record, precedence: precedence))
        draft.lone = draft.records.count == 1 ? lone : nil
        drafts[id] = draft
        for number in record.profile.validNumbers where owners[number]?.contains(id) != true {
            owners[number, default: []].append(id)
        }
    }

    private mutating func touch(_ id: ID<Organisation>) {
        if isTouched.insert(id).inserted { order.append(id) }
    }
}

extension OrganisationDraft {
    fileprivate func give(_ record: SourceRecord, to heir: ID<Organisation>) {
        records.removeAll { $0.source == record.source && $0.record == record.record }
        lone = nil
        if records.isEmpty { self.heir = heir }
    }
}

extension Merge.Record {
    init(_ record: SourceRecord, precedence: Int) {
        self.init(
            source: record.source, record: record.record, precedence: precedence,
            read: record.read, profile: record.profile, owned: record.owned)
    }
}
