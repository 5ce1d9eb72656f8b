// SPDX-License-Identifier: EUPL-1.2

/// Takes German and Luxembourgish compounds apart: "gartengerate" is "garten" and "gerate".
///
/// A word is split where its parts, with or without a joining s, es, n, en or er, are known
/// words and the geometric mean of their counts exceeds the word's own count (Koehn & Knight
/// 2003, "Empirical methods for compound splitting"). The counts come from the labels.
struct CompoundSplitter {
    private static let shortestPart = 4
    private static let joints: [[UInt8]] = ["", "s", "es", "n", "en", "er"].map { Array($0.utf8) }

    private let counts: [ArraySlice<UInt8>: Int]

    /// - Parameter words: every word of every label, repetitions included.
    init(words: some Sequence<String>) {
        var counts: [ArraySlice<UInt8>: Int] = [:]
        for word in words where word.utf8.count >= Self.shortestPart {
            counts[Array(word.utf8)[...], default: 0] += 1
        }
        self.counts = counts
    }

    /// The parts of a folded word; the word alone if it is none or no compound.
    func split(_ word: String) -> [String] {
        let bytes = Array(word.utf8.prefix(CharacterGrams.longestWord))
        guard bytes.count >= 2 * Self.shortestPart, bytes.count == word.utf8.count,
            let best = best(bytes[...], parts: 3)
        else { return [word] }
        return best.map { String(decoding: $0, as: UTF8.self) }
    }

    /// A compound one of whose two parts is misspelt: the known part, and what `correction`
    /// makes of the other. Nil if no part is known or none can be corrected.
    func split(_ word: String, correction: (String) -> String?) -> [String]? {
        let bytes = Array(word.utf8.prefix(CharacterGrams.longestWord))
        guard bytes.count >= 2 * Self.shortestPart + 1, bytes.count == word.utf8.count else {
            return nil
        }
        let cuts = (Self.shortestPart...(bytes.count - Self.shortestPart))
        let known = cuts.flatMap { cut -> [(size: Int, head: ArraySlice<UInt8>?, cut: Int)] in
            let tail = bytes[cut...]
            return heads(bytes[..<cut]).map { ($0.count, $0, cut) }
                + (counts[tail] == nil ? [] : [(tail.count, nil, cut)])
        }
        for (_, head, cut) in known.sorted(by: { ($1.size, $0.cut) < ($0.size, $1.cut) }).prefix(6)
        {
            let other = String(decoding: head == nil ? bytes[..<cut] : bytes[cut...], as: UTF8.self)
            guard let corrected = correction(other) else { continue }
            let own = String(decoding: head ?? bytes[cut...], as: UTF8.self)
            return head == nil ? [corrected, own] : [own, corrected]
        }
        return nil
    }

    private func best(_ word: ArraySlice<UInt8>, parts: Int) -> [ArraySlice<UInt8>]? {
        guard word.count >= 2 * Self.shortestPart else { return nil }
        var found: [ArraySlice<UInt8>]?
        var value = Double(counts[word] ?? 0)
        let cuts = (word.startIndex + Self.shortestPart)...(word.endIndex - Self.shortestPart)
        for cut in cuts {
            for head in heads(word[..<cut]) {
                for tail in tails(word[cut...], parts: parts - 1) {
                    let candidate = [head] + tail
                    let mean = meanCount(candidate)
                    if mean > value { (found, value) = (candidate, mean) }
                }
            }
        }
        return found
    }

    private func heads(_ front: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        Self.joints.compactMap { joint in
            let head = front.dropLast(joint.count)
            guard head.count >= Self.shortestPart, front.suffix(joint.count).elementsEqual(joint)
            else { return nil }
            return counts[head] == nil ? nil : head
        }
    }

    private func tails(_ back: ArraySlice<UInt8>, parts: Int) -> [[ArraySlice<UInt8>]] {
        let whole = counts[back] == nil ? [] : [[back]]
        guard parts > 1, let split = best(back, parts: parts) else { return whole }
        return whole + [split]
    }

    private func meanCount(_ parts: [ArraySlice<UInt8>]) -> Double {
        let product = parts.reduce(1.0) { $0 * Double(counts[$1] ?? 0) }
        return parts.count == 2 ? product.squareRoot() : product.cubeRoot
    }
}

extension Double {
    /// By Newton's method; exact enough to compare counts, without a C library.
    fileprivate var cubeRoot: Double {
        guard self > 0 else { return 0 }
        var root = Swift.max(1, squareRoot().squareRoot())
        for _ in 0..<40 { root -= (root * root * root - self) / (3 * root * root) }
        return root
    }
}
