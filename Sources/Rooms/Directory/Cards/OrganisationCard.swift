// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import SearchKernel
import Vocabulary

/// What the map and the lists of a page need of an organisation without asking the database: a
/// record of bytes that is read where it lies, alone or among all others (`PackedCards`).
package struct OrganisationCard: Sendable {
    private let storage: SnapshotAttachment
    /// Where its record begins.
    private let start: Int

    init(_ storage: SnapshotAttachment, at start: Int) {
        (self.storage, self.start) = (storage, start)
    }

    init(_ organisation: Organisation, _ gazetteer: Gazetteer, _ concepts: ProfileConcepts) {
        self.init(
            SnapshotAttachment(CardRecord.bytes(of: organisation, gazetteer, concepts)), at: 0)
    }

    package var id: ID<Organisation> { ID(text(.id)) }
    package var slug: String { text(.slug) }

    package var updated: Instant {
        Instant(milliseconds: record { $0.loadUnaligned(fromByteOffset: 4, as: Int64.self) })
    }

    package var coordinate: Coordinate? {
        let (latitude, longitude) = record { bytes in
            (
                bytes.loadUnaligned(fromByteOffset: 12, as: Double.self),
                bytes.loadUnaligned(fromByteOffset: 20, as: Double.self)
            )
        }
        return latitude.isNaN ? nil : Coordinate(latitude: latitude, longitude: longitude)
    }

    package var trades: [String] {
        record { bytes in
            var (trades, place) = ([String](), CardRecord.range(of: .trades, in: bytes))
            while let length = place.first.map({ Int(bytes[$0]) }) {
                let end = place.lowerBound + 1 + length
                trades.append(String(decoding: bytes[(place.lowerBound + 1)..<end], as: UTF8.self))
                place = end..<place.upperBound
            }
            return trades
        }
    }

    /// The trades as neighbours are compared by.
    var numberedTrades: NeighbourGrid.Trades {
        record { bytes in
            NeighbourGrid.Trades(
                bits: bytes.loadUnaligned(fromByteOffset: 28, as: UInt64.self),
                main: Int(bytes.loadUnaligned(fromByteOffset: 36, as: UInt16.self)))
        }
    }

    /// Where its seat is.
    var territory: Territory? { Territory(rawValue: text(.territory)) }

    var texts: CardTexts {
        record { bytes in
            let own = CardRecord.range(of: .texts, in: bytes)
            return CardTexts(storage, (start + own.lowerBound)..<(start + own.upperBound))
        }
    }

    /// The name that French readers see: for lists that are the same for everybody.
    package var name: String { name(in: .fr)?.text ?? slug }

    /// See `Profile.name(in:)`.
    func name(in language: Language) -> CardText? {
        let texts = texts
        return texts.version(of: texts.entries(.name), for: language).map(texts.text)
    }

    /// The summary, or else the description, in the reader's language where it exists, with what
    /// of it a list shows where no word has to be found in it.
    func presentation(in language: Language) -> (whole: CardText, excerpt: String)? {
        let texts = texts
        for kind in [CardTexts.Kind.summary, .description] {
            let entries = texts.entries { $0 == kind || $0 == .excerpt }
            guard let entry = texts.version(of: entries.filter { $0.kind == kind }, for: language)
            else { continue }
            let whole = texts.text(entry)
            let short = texts.excerpt(after: entry, among: entries)
            return (whole, short ?? whole.text)
        }
        return nil
    }

    /// The organisation's own text that speaks of a concept; of a trade that it only states, the
    /// trade's name.
    func text(of concept: String, in language: Language) -> CardText? {
        let found = record { bytes in
            CardConcept.find(concept, in: bytes[CardRecord.range(of: .concepts, in: bytes)])
        }
        guard let found else { return nil }
        if let place = found.place, let text = texts.texts(found.kind)[safe: place] { return text }
        let named = trades.lazy.compactMap { Trade.find($0) }
            .first { $0.conceptID.string == concept }
        return named.map {
            CardText(text: $0.name[language], language: language.tag, words: WordMarks(bits: 0))
        }
    }

    /// The town of the seat.
    var town: String? { texts.first(.town).flatMap { $0.isEmpty ? nil : $0 } }

    /// The town of the seat and its territory, which for a city may be the same.
    func place(in language: Language) -> String {
        let parts = [town, territory?.name[language]].compactMap { $0 }
        return parts.first == parts.last ? parts.first ?? "" : parts.joined(separator: ", ")
    }

    /// What it can do, then what it has.
    var offered: [CardText] {
        let texts = texts
        return offeredEntries.map(texts.text)
    }

    var offeredEntries: [CardTexts.Entry] {
        let texts = texts
        return texts.entries(.competence) + texts.entries(.equipment)
    }

    private func text(_ field: CardRecord.Field) -> String {
        record { String(decoding: $0[CardRecord.range(of: field, in: $0)], as: UTF8.self) }
    }

    private func record<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        storage.withBytes { body(UnsafeRawBufferPointer(rebasing: $0[start...])) }
    }

    /// Whether both hold the same bytes.
    func isSame(as other: OrganisationCard) -> Bool {
        var (one, two): ([UInt8], [UInt8]) = ([], [])
        withRecord { one = Array($0) }
        other.withRecord { two = Array($0) }
        return one == two
    }

    /// Its bytes, to be packed with others.
    func withRecord(_ body: (UnsafeRawBufferPointer) -> Void) {
        record { body(UnsafeRawBufferPointer(rebasing: $0[..<CardRecord.length(of: $0)])) }
    }
}

extension Array {
    fileprivate subscript(safe place: Int) -> Element? {
        indices.contains(place) ? self[place] : nil
    }
}
