// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Which text of a card speaks of a concept.
struct CardConcept: Sendable, Hashable {
    /// A trade or a code that the source states without a text of the organisation's own.
    static let noText = 255

    /// Of the concept's id; a clash would show another text of the same organisation.
    private let fingerprint: UInt32
    let kind: CardTexts.Kind
    private let number: UInt8

    /// The place of the text among those of its kind; `nil` where there is none.
    var place: Int? { number == UInt8(Self.noText) ? nil : Int(number) }

    init(_ spoken: ProfileConcepts.Spoken) {
        fingerprint = Self.fingerprint(spoken.id.string)
        kind = spoken.kind
        number = UInt8(clamping: spoken.place)
    }

    /// Its number, kind and place: six bytes.
    var bytes: [UInt8] {
        withUnsafeBytes(of: fingerprint) { Array($0) } + [kind.rawValue, number]
    }

    static func find(_ concept: String, in bytes: Slice<UnsafeRawBufferPointer>) -> CardConcept? {
        let sought = fingerprint(concept)
        let bytes = UnsafeRawBufferPointer(rebasing: bytes)
        for place in stride(from: 0, to: bytes.count - 5, by: 6)
        where bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self) == sought {
            return CardTexts.Kind(rawValue: bytes[place + 4]).map {
                CardConcept(fingerprint: sought, kind: $0, number: bytes[place + 5])
            }
        }
        return nil
    }

    private init(fingerprint: UInt32, kind: CardTexts.Kind, number: UInt8) {
        (self.fingerprint, self.kind, self.number) = (fingerprint, kind, number)
    }

    private static func fingerprint(_ id: String) -> UInt32 {
        UInt32(truncatingIfNeeded: Fingerprint(id.utf8).value)
    }

    /// The best text for each concept, those of the organisation's own words first.
    static func list(_ concepts: ProfileConcepts) -> [CardConcept] {
        var seen: Set<UInt32> = []
        return concepts.spoken.sorted {
            ($0.place == noText ? 1 : 0, $1.weight) < ($1.place == noText ? 1 : 0, $0.weight)
        }.map(CardConcept.init).filter { seen.insert($0.fingerprint).inserted }
    }
}
