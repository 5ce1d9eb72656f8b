// SPDX-License-Identifier: EUPL-1.2

import SearchKernel
import Testing

private func entry(_ text: String, _ weight: Double = 1) -> Completions.Entry {
    .init(text: text, kind: "name", key: text, weight: weight)
}

@Test("The beginning of the whole text comes before the beginning of a later word")
func wholeBeginningsFirst() {
    let completions = Completions(
        entries: [entry("Les Jardins d’Arlon", 9), entry("Jardin solidaire", 1), entry("Trier", 5)])
    let found = completions.complete("jard").map(\.text)
    #expect(found == ["Jardin solidaire", "Les Jardins d’Arlon"])
}

@Test(
    "What is typed is found however it is written",
    arguments: [
        ("NEUFCH", "Neufchâteau"), ("neufchâ", "Neufchâteau"), ("esch sur", "Esch-sur-Alzette"),
        ("alz", "Esch-sur-Alzette"), ("l'at", "L’Atelier"), ("strass", "Neue Straße"),
        ("neue ", "Neue Straße"), ("sur ", "Esch-sur-Alzette"),
    ])
func completesFolded(typed: String, text: String) {
    let texts = ["Neufchâteau", "Esch-sur-Alzette", "L’Atelier", "Neue Straße", "Neuenburg"]
    #expect(Completions(entries: texts.map { entry($0) }).complete(typed).first?.text == text)
}

@Test("Nothing typed, nothing begun and nothing wanted give nothing")
func completesNothing() {
    let completions = Completions(entries: [entry("Arlon"), entry("…")])
    #expect(completions.complete("").isEmpty)
    #expect(completions.complete("  -’ ").isEmpty)
    #expect(completions.complete("rlon").isEmpty)
    #expect(completions.complete("arlon", limit: 0).isEmpty)
    #expect(Completions(entries: []).complete("a").isEmpty)
    #expect(completions.complete("arlon ").map(\.text) == ["Arlon"])
}

@Test("Completions equal those of a search through every entry", arguments: 0..<20)
func completionsEqualOracle(seed: UInt64) {
    var corpus = Corpus(seed: seed)
    let entries = (0..<200).map { number in
        Completions.Entry(
            text: corpus.text(1...4), kind: "\(number % 3)", key: "\(number)",
            weight: Double(Int.random(in: 0..<6, using: &corpus.random)))
    }
    let completions = Completions(entries: entries)
    for _ in 0..<100 {
        let words = Analysis.tokens(corpus.text(1...2)).map(\.term).joined(separator: " ")
        let typed = String(words.prefix(Int.random(in: 1...9, using: &corpus.random)))
        let limit = Int.random(in: 1...30, using: &corpus.random)
        #expect(completions.complete(typed, limit: limit) == oracle(entries, typed, limit))
    }
}

private func oracle(
    _ entries: [Completions.Entry], _ typed: String, _ limit: Int
) -> [Completions.Entry] {
    let beginning =
        Analysis.tokens(typed).map(\.term).joined(separator: " ")
        + (typed.hasSuffix(" ") ? " " : "")
    guard beginning.contains(where: { $0 != " " }) else { return [] }
    func place(_ entry: Completions.Entry) -> Int? {
        let words = Analysis.tokens(entry.text).map(\.term)
        return words.indices.first { start in
            (words[start...].joined(separator: " ") + " ").hasPrefix(beginning)
        }
    }
    let found = entries.enumerated().compactMap { number, entry in
        place(entry).map { (isLater: $0 > 0 ? 1 : 0, number: number, entry: entry) }
    }
    return found.sorted {
        ($0.isLater, $1.entry.weight, $0.entry.text, $0.number)
            < ($1.isLater, $0.entry.weight, $1.entry.text, $1.number)
    }.prefix(limit).map(\.entry)
}
