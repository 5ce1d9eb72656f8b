// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Glibc
import SearchKernel

/// Builds the index of a corpus, runs its queries on one thread and prints one JSON line.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Measures the search kernel on a corpus with queries.")

    @Option(help: "The folder with docs.tsv and queries.jsonl.")
    var corpus: String

    @Option(help: "Run only so many queries.")
    var limit = 1000

    @Option(help: "Write ids, hits, facet counts and times, one line a query.")
    var dump: String?

    func run() throws {
        let queries = try SearchCorpus.queries(in: corpus, limit: limit)
        let index = SearchIndex(schema: SearchCorpus.schema)
        let documents = try SearchDocuments(in: corpus)
        let before = ResidentMemory.megabytes()
        let (wall, cpu) = (Clock.wall(), Clock.processCPU())
        index.replaceAll(documents)
        let (spentWall, spentCPU) = (Clock.wall() - wall, Clock.processCPU() - cpu)
        ResidentMemory.trim()
        let size = ResidentMemory.megabytes() - before
        let load = try Self.loadTime(of: index.snapshot())
        ResidentMemory.trim()
        let run = SearchRun(queries, on: index.snapshot())
        print(
            run.line(
                extra: [
                    ("build_wall_s", SearchRun.rounded(spentWall - documents.wall, 1)),
                    ("build_cpu_s", SearchRun.rounded(spentCPU - documents.cpu, 1)),
                    ("read_wall_s", SearchRun.rounded(documents.wall, 1)),
                    ("read_cpu_s", SearchRun.rounded(documents.cpu, 1)),
                    ("index_mb", "\(Int(size.rounded()))"),
                    ("snapshot_load_s", SearchRun.rounded(load, 3)),
                ]))
        if let dump { try run.dump(to: dump) }
    }

    /// Seconds to read the index from a snapshot file, which is deleted again.
    private static func loadTime(of snapshot: Snapshot) throws -> Double {
        let path = "\(P_tmpdir)/grappe-bench-\(getpid()).snapshot"
        try snapshot.write(to: path, tag: "")
        defer { unlink(path) }
        let start = Clock.wall()
        let loaded = try SearchIndex.load(SearchCorpus.schema, from: path)
        let seconds = Clock.wall() - start
        precondition(loaded.index.snapshot().count == snapshot.count)
        return seconds
    }
}
