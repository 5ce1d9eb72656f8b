// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import SearchKernel

/// A text of an organisation with its language.
struct CardText: Sendable {
    let text: String
    let language: LanguageTag?
    /// Which words may stand in it.
    let words: WordMarks
}

/// A set of words that may err to the side of having one: 64 bits, one a word.
///
/// Most texts of a result do not hold the word that was searched; this tells so without cutting
/// them into words again (after B. H. Bloom, 1970, with a single hash).
struct WordMarks: Sendable, Hashable {
    let bits: UInt64

    init(bits: UInt64) { self.bits = bits }

    /// The words of a text.
    init(text: String) {
        bits = Analysis.tokens(text).reduce(0) { $0 | Self.bit($1.term) }
    }

    /// Words as the index knows them.
    init(terms: Set<String>) { bits = terms.reduce(0) { $0 | Self.bit($1) } }

    func mayHold(anyOf others: WordMarks) -> Bool { bits & others.bits != 0 }

    private static func bit(_ term: String) -> UInt64 {
        1 << (Fingerprint(term.utf8).value >> 58)
    }
}

/// The texts of an organisation that lists of results show or search for words, as they lie in its
/// card's record.
///
/// An entry: its kind (1 byte), its language's tag (3), its length (2, the lower first), the marks
/// of its words (8), its text.
struct CardTexts: Sendable {
    enum Kind: UInt8 {
        /// In the order in which they are shown: the trade name first.
        case name, otherName
        case summary, description
        /// Follows a summary or description that is too long for a list.
        case excerpt
        case competence, words, equipment, reference, identifier, town, postalCode
    }

    struct Entry {
        let kind: Kind
        /// Three letters of the tag, the first lowest.
        fileprivate let tag: UInt32
        let words: WordMarks
        fileprivate let range: Range<Int>

        /// Whether it stands right behind another.
        func follows(_ other: Entry) -> Bool {
            range.lowerBound == other.range.upperBound + CardTexts.header
        }
    }

    /// How long an excerpt may be, in Unicode scalars.
    static let excerptLength = 180
    fileprivate static let header = 14

    private let storage: SnapshotAttachment
    private let range: Range<Int>

    init(_ storage: SnapshotAttachment, _ range: Range<Int>) {
        (self.storage, self.range) = (storage, range)
    }

    /// The entries of one kind, in order.
    func entries(_ kind: Kind) -> [Entry] { entries { $0 == kind } }

    func entries(where isWanted: (Kind) -> Bool) -> [Entry] {
        var found: [Entry] = []
        storage.withBytes { bytes in
            var place = range.lowerBound
            while place + Self.header <= range.upperBound {
                let start = place + Self.header
                place = start + Int(bytes[start - 10]) + Int(bytes[start - 9]) << 8
                guard let kind = Kind(rawValue: bytes[start - Self.header]), isWanted(kind)
                else { continue }
                let marks = bytes.loadUnaligned(fromByteOffset: start - 8, as: UInt64.self)
                found.append(
                    Entry(
                        kind: kind, tag: Self.tag(bytes, start - Self.header + 1),
                        words: WordMarks(bits: UInt64(littleEndian: marks)), range: start..<place))
            }
        }
        return found
    }

    private static func tag(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> UInt32 {
        UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2]) << 16
    }

    func text(_ entry: Entry) -> CardText {
        CardText(
            text: string(entry), language: entry.language, words: entry.words)
    }

    func string(_ entry: Entry) -> String {
        storage.withBytes { String(decoding: $0[entry.range], as: UTF8.self) }
    }

    /// The texts of one kind.
    func texts(_ kind: Kind) -> [CardText] { entries(kind).map(text) }

    func first(_ kind: Kind) -> String? { entries(kind).first.map(string) }

    /// The entry for a reader of that language, as `Translated` chooses it.
    func version(of entries: [Entry], for language: Language) -> Entry? {
        for candidate in language.fallbacks {
            let tag = Entry.tag(of: candidate)
            if let found = entries.first(where: { $0.tag == tag }) { return found }
        }
        return entries.first
    }

    /// The excerpt that belongs to an entry: it stands right behind it.
    func excerpt(after entry: Entry, among entries: [Entry]) -> String? {
        guard let next = entries.first(where: { $0.follows(entry) }), next.kind == .excerpt
        else { return nil }
        return string(next)
    }
}

extension CardTexts.Entry {
    var language: LanguageTag? {
        guard tag != 0 else { return nil }
        for language in Language.allCases where tag == Self.tag(of: language) {
            return language.tag
        }
        let letters = [UInt8(tag & 0xFF), UInt8(tag >> 8 & 0xFF), UInt8(tag >> 16 & 0xFF)]
        return LanguageTag(String(decoding: letters.prefix { $0 != 0 }, as: UTF8.self))
    }

    fileprivate static func tag(of language: Language) -> UInt32 {
        switch language {
        case .fr: 0x7266
        case .de: 0x6564
        case .lb: 0x626C
        case .en: 0x6E65
        }
    }
}
