// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import SearchKernel

/// Ranks concepts and profiles for the queries of the retrieval benchmark.
///
/// Loads nothing but the three files. Queries of the task "link" are answered with concept
/// ids, those of "dir" and "need" with document ids.
struct Retrieval: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes the ranking of every query of a retrieval benchmark.")

    @Option(help: "Concepts: concept_id, kind, trades and labels in fr, de and en.")
    var taxonomy: String
    @Option(help: "Profiles: doc_id, lang, trades, title, body and concepts.")
    var docs: String
    @Option(help: "Queries: qid, task, lang and text.")
    var queries: String
    @Flag(help: "Takes the concepts given with the profiles instead of linking their texts.")
    var tagged = false
    @Option(help: "The file to write: qid, target and rank, separated by tabs.")
    var out: String
    @Option(help: "Targets to write for each query.")
    var limit = 20

    func run() throws {
        let clock = CPUClock()
        let linker = ConceptLinker(try RetrievalFiles.concepts(taxonomy))
        let loaded = clock.seconds
        let profiles = try RetrievalFiles.profiles(docs, tagged: tagged, linker: linker)
        let ranking = ProfileRanking(profiles, linker: linker)
        let indexed = clock.seconds
        var times: [Double] = []
        var rows: [String] = []
        for query in try TSVFile(queries).rows {
            let start = clock.seconds
            let matches = linker.link(
                query["text"], language: query["lang"],
                limit: query["task"] == "link" ? limit : 10)
            times.append(clock.seconds - start)
            let targets =
                query["task"] == "link"
                ? matches.map(\.id) : ranking.rank(matches, limit: limit).map(\.id)
            for (place, target) in targets.enumerated() {
                rows.append("\(query["qid"])\t\(target)\t\(place + 1)")
            }
        }
        try TSVFile.write(rows, to: out)
        print(
            RetrievalTimes(load: loaded, index: indexed - loaded, link: times.sorted()).json)
    }
}

/// What the run took, in CPU time.
private struct RetrievalTimes {
    let load: Double
    let index: Double
    let link: [Double]

    var json: String {
        let (p50, p95) = (percentile(50), percentile(95))
        return "{\"load_s\":\(rounded(load)),\"profiles_s\":\(rounded(index)),"
            + "\"link_ms\":{\"p50\":\(rounded(p50)),\"p95\":\(rounded(p95)),"
            + "\"max\":\(rounded((link.last ?? 0) * 1000))},\"queries\":\(link.count)}"
    }

    private func percentile(_ percent: Int) -> Double {
        link.isEmpty ? 0 : link[min(link.count - 1, link.count * percent / 100)] * 1000
    }

    private func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
