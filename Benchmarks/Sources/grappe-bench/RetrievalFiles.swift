// SPDX-License-Identifier: EUPL-1.2

import SearchKernel

/// Reads the files of the retrieval benchmark.
enum RetrievalFiles {
    static func concepts(_ path: String) throws -> [LinkableConcept] {
        try TSVFile(path).rows.map { row in
            LinkableConcept(
                id: row["concept_id"], labels: ["fr", "de", "en"].flatMap { labels(row, $0) },
                kind: row["kind"], topics: topics(row["trades"]))
        }
    }

    static func profiles(
        _ path: String, tagged: Bool, linker: ConceptLinker
    ) throws -> [ConceptProfile] {
        try TSVFile(path).rows.map { row in
            guard tagged else {
                return ConceptProfile(
                    id: row["doc_id"], title: row["title"],
                    parts: row["body"].split(separator: ";").map(String.init),
                    language: row["lang"], topics: topics(row["trades"]), linker: linker)
            }
            let entries = row["concepts"].split(separator: ",").map {
                ConceptProfile.Entry(id: String($0), weight: 1)
            }
            return ConceptProfile(
                id: row["doc_id"], main: Array(entries.prefix(1)),
                others: Array(entries.dropFirst()), topics: topics(row["trades"]))
        }
    }

    private static func labels(_ row: TSVFile.Row, _ language: String) -> [LinkableConcept.Label] {
        let alternatives = row[language + "_alt"].split(separator: "|").map(String.init)
        return [.init(text: row[language], language: language, role: .preferred)]
            + alternatives.map { .init(text: $0, language: language, role: .alternative) }
    }

    private static func topics(_ list: String) -> Set<String> {
        Set(list.split(separator: ",").map(String.init))
    }
}
