// SPDX-License-Identifier: EUPL-1.2

import Glibc
import SearchKernel
import Testing

/// A file of its own that goes away again.
private final class ScratchFile {
    let path: String

    init() {
        var template = Array(
            (P_tmpdir + "/grappe-snapshot-" + String(repeating: "X", count: 6)).utf8CString)
        close(mkstemp(&template))
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit { unlink(path) }

    var bytes: [UInt8] {
        get {
            guard let file = fopen(path, "r") else { return [] }
            defer { fclose(file) }
            var bytes: [UInt8] = []
            while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
            return bytes
        }
        set {
            guard let file = fopen(path, "w") else { return }
            defer { fclose(file) }
            fwrite(newValue, 1, newValue.count, file)
        }
    }
}

private func refusal(_ path: String, _ schema: SearchSchema) -> SnapshotFileError? {
    do {
        _ = try SearchIndex.load(schema, from: path)
        return nil
    } catch {
        return error
    }
}

@Test("An index read from its file answers and changes like the one written", arguments: 0..<6)
func readsBack(round: Int) throws {
    var corpus = Corpus(seed: UInt64(900 + round))
    let index = SearchIndex(schema: Corpus.schema)
    if round > 0 { index.replaceAll(corpus.documents(round * 40)) }
    if round > 2 {
        index.apply(upserts: [corpus.document(1), corpus.document(999)], deletions: ["o3", "o5"])
    }
    let file = ScratchFile()
    let own = SnapshotAttachment((0..<UInt8(round * 40)).map { $0 })
    try index.snapshot().write(to: file.path, tag: "état 42", attachment: own)
    let (loaded, tag, attachment) = try SearchIndex.load(Corpus.schema, from: file.path)
    #expect(tag == "état 42")
    #expect(attachment.withBytes { Array($0) } == (0..<UInt8(round * 40)).map { $0 })
    for change in 0..<2 {
        let (one, other) = (index.snapshot(), loaded.snapshot())
        #expect(one.count == other.count)
        for _ in 0..<60 {
            let query = corpus.query()
            let (first, second) = (one.search(query), other.search(query))
            #expect(first.hits == second.hits)
            #expect(first.total == second.total)
            #expect(first.facets == second.facets)
        }
        #expect(one.similar(to: "o7") == other.similar(to: "o7"))
        let replaced = SearchIndex(schema: Corpus.schema)
        replaced.replaceAll(with: other)
        #expect(replaced.snapshot().matchingIDs(SearchQuery()) == one.matchingIDs(SearchQuery()))
        let document = corpus.document(change)
        index.apply(upserts: [document], deletions: ["o9"])
        loaded.apply(upserts: [document], deletions: ["o9"])
    }
}

@Test("A file that is missing, foreign, older or of another schema is refused")
func refusesOthers() throws {
    let index = SearchIndex(schema: Corpus.schema)
    let file = ScratchFile()
    try index.snapshot().write(to: file.path, tag: "")
    #expect(refusal(file.path, Corpus.schema) == nil)
    #expect(refusal(file.path + ".none", Corpus.schema) == .missing)
    let other = SearchSchema(fields: Corpus.schema.fields, facets: [])
    #expect(refusal(file.path, other) == .otherSchema)
    let bytes = file.bytes
    file.bytes = bytes.enumerated().map { $0 == 8 ? $1 &+ 1 : $1 }
    #expect(refusal(file.path, Corpus.schema) == .otherVersion)
    file.bytes = Array(repeating: 65, count: 500)
    #expect(refusal(file.path, Corpus.schema) == .foreign)
    file.bytes = []
    #expect(refusal(file.path, Corpus.schema) == .damaged)
}

@Test("A file cut off anywhere or with any bit turned is refused")
func refusesDamage() throws {
    var corpus = Corpus(seed: 4711)
    let index = SearchIndex(schema: Corpus.schema)
    index.replaceAll(corpus.documents(30))
    index.apply(upserts: [corpus.document(2)], deletions: ["o4"])
    let file = ScratchFile()
    try index.snapshot().write(to: file.path, tag: "tag")
    let whole = file.bytes
    for length in stride(from: 0, to: whole.count, by: 61) {
        file.bytes = Array(whole.prefix(length))
        #expect(refusal(file.path, Corpus.schema) != nil, "\(length)")
    }
    for _ in 0..<1500 {
        var damaged = whole
        let place = Int.random(in: 0..<whole.count, using: &corpus.random)
        damaged[place] ^= 1 << UInt8.random(in: 0..<8, using: &corpus.random)
        file.bytes = damaged
        // A turned bit in the padding between sections changes nothing.
        if refusal(file.path, Corpus.schema) == nil {
            #expect(whole[place] == 0)
            let loaded = try SearchIndex.load(Corpus.schema, from: file.path).index.snapshot()
            #expect(loaded.count == index.snapshot().count)
        }
    }
    file.bytes = whole + [0]
    #expect(refusal(file.path, Corpus.schema) == .damaged)
}

@Test("Where no file can be written, the error says so")
func reportsUnwritable() {
    let snapshot = SearchIndex(schema: Corpus.schema).snapshot()
    #expect(throws: SnapshotFileError.unwritable(ENOENT)) {
        try snapshot.write(to: "/nowhere/at/all", tag: "")
    }
}
