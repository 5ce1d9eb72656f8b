// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import SearchKernel

/// What a search found, for a person or for a program.
struct SearchReport {
    let result: SearchResult
    let organisations: [Organisation]
    let language: Language

    private struct Line {
        let hit: Hit
        let organisation: Organisation
        let name: String
        let place: String
        let distance: String?
    }

    private var found: [Line] {
        let byID = Dictionary(organisations.map { ($0.id.string, $0) }) { first, _ in first }
        return result.hits.compactMap { hit in
            guard let organisation = byID[hit.id] else { return nil }
            let seat = organisation.profile.seat
            return Line(
                hit: hit, organisation: organisation,
                name: organisation.profile.name(in: language)?.text ?? organisation.slug,
                place: [seat?.municipality, seat?.country].compactMap { $0 }
                    .joined(separator: ", "),
                distance: hit.kilometres.map { Formatting.kilometres($0, in: language) })
        }
    }

    var lines: String {
        let rows = found.map { line in
            [line.name, line.place, line.distance, reasons(line).joined(separator: "; ")]
                .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "  ·  ")
        }
        return (["\(result.total)"] + rows).joined(separator: "\n")
    }

    var json: String {
        let hits = found.map { line -> JSONValue in
            [
                "id": .string(line.organisation.id.string),
                "slug": .string(line.organisation.slug), "name": .string(line.name),
                "place": .string(line.place), "score": .number(String(line.hit.score)),
                "kilometres": line.hit.kilometres.map { .number(String($0)) } ?? .null,
                "reasons": .array(reasons(line).map(JSONValue.string)),
            ]
        }
        let document: JSONValue = [
            "total": .number(String(result.total)), "results": .array(hits),
        ]
        return String(decoding: JSONWriter.bytes(of: document), as: UTF8.self)
    }

    /// What each word was found as, where that is not the word itself.
    private func reasons(_ line: Line) -> [String] {
        var told: [String] = []
        for reason in line.hit.reasons where reason.term != Folding.fold(reason.queryWord) {
            let text = "\(reason.queryWord) → \(reason.term)"
            if !told.contains(text) { told.append(text) }
        }
        return told
    }
}
