// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Vocabulary

/// A kind of approval, status or label that organisations of the social economy hold.
package struct AccreditationKind: Sendable, Hashable, Identifiable {
    /// Stable: the country, a hyphen and the usual abbreviation, such as `fr-aci`.
    package let code: String
    package let name: Text
    /// ISO 3166-1 alpha-2.
    package let country: String
    /// Who grants or lists it, where that is established.
    package let authority: Text?
    /// The text of law it rests on, as its country cites it.
    package let legalReference: String?
    /// What it is called in short, folded; taken for it only in capitals or alone in a cell.
    let abbreviations: [String]
    /// Folded words that mean it wherever they stand.
    let phrases: [String]

    package var id: String { code }

    init(
        _ code: String, _ name: Text, authority: Text? = nil, law legalReference: String? = nil,
        short abbreviations: [String] = [], phrases: [String] = []
    ) {
        (self.code, self.name, self.authority) = (code, name, authority)
        (self.legalReference, self.abbreviations) = (legalReference, abbreviations)
        (self.phrases, country) = (phrases, code.prefix(2).uppercased())
    }
}

extension AccreditationKind {
    package static let all: [AccreditationKind] = french + belgian + luxembourgish + german

    private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })

    package static func find(_ code: String) -> AccreditationKind? { byCode[code] }

    /// The kinds named in a free cell (`ETA - IDESS`, `Entreprise sociale`, `aci`), in the order
    /// in which they stand there. The country (ISO 3166-1 alpha-2) decides where two countries use
    /// the same word, as France and Wallonia do with EI; without it the first country in the
    /// order of `all` is meant.
    package static func recognise(_ text: String, country: String? = nil) -> [AccreditationKind] {
        let words = AccreditationWords(text)
        var found: [Int: AccreditationKind] = [:]
        for kind in all where country == nil || kind.country == country {
            if let place = words.place(of: kind), found[place] == nil { found[place] = kind }
        }
        return found.sorted { $0.key < $1.key }.map(\.value)
    }
}

/// The words of a cell, with what tells an abbreviation from an ordinary short word.
private struct AccreditationWords {
    private let words: [(folded: String, isCapitals: Bool)]
    private let isOnlyAbbreviations: Bool

    init(_ text: String) {
        let pieces = text.unicodeScalars.prefix(2000).split {
            !$0.properties.isAlphabetic && !("0"..."9").contains($0)
        }
        words = pieces.map { piece in
            let word = String(String.UnicodeScalarView(piece))
            return (FoldedWords(word).string, word == word.uppercased())
        }
        isOnlyAbbreviations = words.allSatisfy { Self.known.contains($0.folded) }
    }

    /// The number of the word where that kind is named.
    func place(of kind: AccreditationKind) -> Int? {
        let short = words.firstIndex {
            kind.abbreviations.contains($0.folded) && ($0.isCapitals || isOnlyAbbreviations)
        }
        let long = kind.phrases.compactMap(place).min()
        return [short, long].compactMap(\.self).min()
    }

    private func place(of phrase: String) -> Int? {
        let parts = phrase.split(separator: " ")
        guard words.count >= parts.count else { return nil }
        return (0...(words.count - parts.count)).first { start in
            zip(words[start...], parts).allSatisfy { $0.folded == $1 }
        }
    }

    private static let known = Set(AccreditationKind.all.flatMap(\.abbreviations))
}
