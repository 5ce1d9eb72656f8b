// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// When two entries of a list are the same, and what is kept of both.
enum MergeRules {
    /// By the words of the name. The better record's entry stays; of spellings in capitals and
    /// in usual letters the usual one.
    static func names(_ names: [Name]) -> [Name] {
        united(names, by: { FoldedText.joined($0.text) }) { kept, other in
            if kept.text.isShouted, !other.text.isShouted { kept.text = other.text }
        }
    }

    static func identifiers(_ numbers: [RegisteredIdentifier]) -> [RegisteredIdentifier] {
        united(numbers, by: { Key($0.scheme.rawValue, $0.value) }) { kept, other in
            if other.status == .valid { kept.status = .valid }
        }
    }

    static func contacts(_ contacts: [Contact]) -> [Contact] {
        united(contacts, by: { Key($0.kind.rawValue, $0.comparable) }) { _, _ in }
    }

    static func activities(_ activities: [Activity]) -> [Activity] {
        united(activities, by: \.mergeKey) { kept, other in
            kept.isMain = kept.isMain || other.isMain
        }
    }

    static func competences(_ competences: [Competence]) -> [Competence] {
        united(competences, by: { FoldedText.joined($0.text) }) { kept, other in
            kept.trade = kept.trade ?? other.trade
            kept.capacity = kept.capacity ?? other.capacity
        }
    }

    static func equipment(_ equipment: [Equipment]) -> [Equipment] {
        united(equipment, by: { FoldedText.joined($0.text) }) { kept, other in
            kept.cpv = kept.cpv ?? other.cpv
            if kept.attributes.isEmpty { kept.attributes = other.attributes }
            kept.inspectedUntil = kept.inspectedUntil ?? other.inspectedUntil
        }
    }

    /// One body may hold several approvals, each once.
    static func accreditations(_ accreditations: [Accreditation]) -> [Accreditation] {
        united(accreditations, by: \.kind) { $0.fill(from: $1) }
    }

    static func claims(_ claims: [Claim]) -> [Claim] {
        united(claims, by: { Key($0.criterion.rawValue, FoldedText.joined($0.statement)) }) {
            kept, other in
            kept.evidence = kept.evidence ?? other.evidence
            kept.until = kept.until ?? other.until
        }
    }

    static func references(_ references: [Reference]) -> [Reference] {
        united(references, by: { FoldedText.joined($0.title) }) { kept, other in
            kept.client = kept.client ?? other.client
            kept.year = kept.year ?? other.year
        }
    }

    static func once<Entry: Hashable>(_ entries: [Entry]) -> [Entry] {
        united(entries, by: { $0 }) { _, _ in }
    }

    /// One version a language, the first.
    static func versions(_ text: Translated<String>) -> Translated<String> {
        guard text.versions.count > 1 else { return text }
        var seen: Set<LanguageTag> = []
        return Translated(text.versions.filter { seen.insert($0.language).inserted })
    }

    private struct Key: Hashable {
        let kind, value: String

        init(_ kind: String, _ value: String) { (self.kind, self.value) = (kind, value) }
    }

    private static func united<Entry, Same: Hashable>(
        _ entries: [Entry], by key: (Entry) -> Same, absorb: (inout Entry, Entry) -> Void
    ) -> [Entry] {
        guard entries.count > 1 else { return entries }
        var united: [Entry] = []
        var places: [Same: Int] = [:]
        for entry in entries {
            let same = key(entry)
            if let place = places[same] {
                absorb(&united[place], entry)
            } else {
                places[same] = united.count
                united.append(entry)
            }
        }
        return united
    }
}

extension Accreditation {
    /// Takes what is missing from another statement of the same approval; of two ends the later.
    mutating func fill(from other: Accreditation) {
        authority = authority ?? other.authority
        reference = reference ?? other.reference
        from = from ?? other.from
        if let end = other.until { until = until.map { max($0, end) } ?? end }
    }
}

extension Contact {
    /// Equal where two spellings reach the same place.
    var comparable: String {
        switch kind {
        case .email: value.lowercased()
        case .phone:
            String(decoding: value.utf8.filter { (0x30...0x39).contains($0) }, as: UTF8.self)
        case .website: (WebAddress.host(of: value) ?? value) + path
        }
    }

    private var path: String {
        guard let start = value.range(ofText: "://") else { return "" }
        let rest = value.utf8[start...].drop { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
        return String(decoding: Array(rest), as: UTF8.self)
    }
}

extension String {
    /// Where the text after the first occurrence of `part` begins, in UTF-8.
    fileprivate func range(ofText part: StaticString) -> String.Index? {
        let wanted = Array(part.description.utf8)
        var start = utf8.startIndex
        while start < utf8.endIndex {
            if utf8[start...].starts(with: wanted) {
                return utf8.index(start, offsetBy: wanted.count)
            }
            start = utf8.index(after: start)
        }
        return nil
    }
}

extension Activity {
    fileprivate var mergeKey: [String] {
        [scheme.rawValue, scheme == .words ? FoldedText.joined(code) : code, edition ?? ""]
    }
}
