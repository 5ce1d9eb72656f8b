// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import SearchKernel
import Vocabulary

/// What a search found, for a person or for a program.
struct SearchReport {
    let result: SearchResult
    let found: [FoundOrganisation]
    /// What the words may mean, where that is not sure.
    let offers: [Concept]
    let language: Language

    var lines: String {
        let rows = found.map { found in
            [
                found.name(in: language), found.place(in: language), distance(found),
                reasons(found).joined(separator: "; "),
            ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "  ·  ")
        }
        let head = [String(result.total)] + offers.compactMap { $0.label(in: language)?.text }
        return ([head.joined(separator: "  ?  ")] + rows).joined(separator: "\n")
    }

    var json: String {
        let hits = found.map { found -> JSONValue in
            [
                "id": .string(found.hit.id), "slug": .string(found.slug),
                "name": .string(found.name(in: language)),
                "place": .string(found.place(in: language)),
                "score": .number(String(found.hit.score)),
                "kilometres": found.hit.kilometres.map { .number(String($0)) } ?? .null,
                "reasons": .array(reasons(found).map(JSONValue.string)),
            ]
        }
        let choices = offers.compactMap { $0.label(in: language)?.text }.map(JSONValue.string)
        let document: JSONValue = [
            "total": .number(String(result.total)), "offers": .array(choices),
            "results": .array(hits),
        ]
        return String(decoding: JSONWriter.bytes(of: document), as: UTF8.self)
    }

    private func distance(_ found: FoundOrganisation) -> String? {
        found.hit.kilometres.map { Formatting.kilometres($0, in: language) }
    }

    /// What each word was found as, where that is not the word itself.
    private func reasons(_ found: FoundOrganisation) -> [String] {
        var told: [String] = []
        for reason in found.hit.reasons where reason.term != Folding.fold(reason.queryWord) {
            let text = "\(reason.queryWord) → \(found.text(of: reason, in: language))"
            if !told.contains(text) { told.append(text) }
        }
        return told
    }
}
