// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import SearchKernel

/// How a card lies in bytes: at a hundred thousand organisations, values of their own would cost
/// three times as much memory, and could not be read from a file as they are.
///
/// A head of 48 bytes: the length of the record (4), when the organisation was last changed (8),
/// latitude and longitude (8 each, not a number where unknown), its trades as `NeighbourGrid`
/// numbers them (8) and the first of them (2), then where each of the first five fields ends (2
/// each). The fields follow in their order, the texts up to the record's end. Numbers have the
/// machine's byte order: the file belongs to one machine.
enum CardRecord {
    enum Field: Int {
        /// Trades: each its length (1) and its code. Concepts: see `CardConcept`.
        case id, slug, territory, trades, concepts, texts
    }

    private static let head = 48
    private static let ends = 38
    /// The first five fields end within what two bytes can tell.
    private static let mostTrades = 64
    private static let mostConcepts = 4000

    static func bytes(
        of organisation: Organisation, _ gazetteer: Gazetteer, _ concepts: ProfileConcepts
    ) -> [UInt8] {
        let profile = organisation.profile
        let place = profile.sites.lazy.compactMap { gazetteer.place(of: $0) }.first
        let trades = OrganisationFacet.trade.values(of: profile).prefix(mostTrades)
        let fields: [[UInt8]] = [
            Array(organisation.id.string.utf8.prefix(0xFF)), Array(organisation.slug.utf8),
            Array((profile.seat?.territory ?? "").utf8.prefix(0xFF)),
            trades.flatMap { code in [UInt8(clamping: code.utf8.count)] + code.utf8.prefix(0xFF) },
            CardConcept.list(concepts).prefix(mostConcepts).flatMap(\.bytes),
        ]
        let texts = CardTexts.Writer(profile).bytes
        var bytes: [UInt8] = []
        func append(_ number: some BitwiseCopyable) {
            withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) }
        }
        append(UInt32(head + fields.reduce(0) { $0 + $1.count } + texts.count))
        append(organisation.updated.milliseconds)
        append(place?.latitude ?? .nan)
        append(place?.longitude ?? .nan)
        let known = NeighbourGrid.Trades(Array(trades))
        append(known.bits)
        append(UInt16(known.main))
        var end = head
        for field in fields {
            end += field.count
            append(UInt16(clamping: end))
        }
        for field in fields { bytes += field }
        return bytes + texts
    }

    /// - Parameter bytes: from the start of the record on.
    static func length(of bytes: UnsafeRawBufferPointer) -> Int {
        Int(bytes.loadUnaligned(as: UInt32.self))
    }

    /// Where a field lies from the start of the record on.
    static func range(of field: Field, in bytes: UnsafeRawBufferPointer) -> Range<Int> {
        let start = field == .id ? head : end(field.rawValue - 1, bytes)
        return start..<(field == .texts ? length(of: bytes) : end(field.rawValue, bytes))
    }

    private static func end(_ field: Int, _ bytes: UnsafeRawBufferPointer) -> Int {
        Int(bytes.loadUnaligned(fromByteOffset: ends + 2 * field, as: UInt16.self))
    }

    /// Whether a record with all its fields lies in the bytes.
    static func isWhole(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count >= head, length(of: bytes) <= bytes.count else { return false }
        var last = head
        for field in 0..<5 {
            let end = end(field, bytes)
            guard last <= end else { return false }
            last = end
        }
        return last <= length(of: bytes)
    }
}
