// SPDX-License-Identifier: EUPL-1.2

import Dispatch
import Glibc
import GrappeKit
import SearchKernel

/// Many cards in one block of bytes, to be found by their organisations' ids: their records, then
/// where each begins (8 bytes each, in the order of the ids), then where that list begins and how
/// many there are (8 each).
struct PackedCards: Sendable {
    let storage: SnapshotAttachment
    let count: Int
    private let starts: Int

    /// None.
    init() { (storage, count, starts) = (SnapshotAttachment([]), 0, 0) }

    /// - Returns: `nil` for bytes that hold no packed cards.
    init?(_ storage: SnapshotAttachment) {
        let read = storage.withBytes { bytes -> (starts: Int, count: Int)? in
            guard bytes.count >= 16 else { return nil }
            let starts = bytes.loadUnaligned(fromByteOffset: bytes.count - 16, as: UInt64.self)
            let count = bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
            guard count <= UInt64(bytes.count) / 8, starts <= UInt64(bytes.count),
                starts + 8 * count + 16 == UInt64(bytes.count)
            else { return nil }
            return (Int(starts), Int(count))
        }
        guard let read else { return nil }
        (self.storage, starts, count) = (storage, read.starts, read.count)
        guard inStretches(isWhole).allSatisfy(\.self) else { return nil }
    }

    /// What `body` says of one stretch of numbers after the other. Several threads work on them: of
    /// a million cards, what looks at each of them is felt at a start.
    func inStretches<Result: Sendable>(
        _ body: @Sendable (Range<Int>) -> Result
    ) -> [Result] {
        let stretch = 20_000
        let stretches = (count + stretch - 1) / stretch
        let found = Guarded<[Result?]>(Array(repeating: nil, count: stretches))
        DispatchQueue.concurrentPerform(iterations: stretches) { part in
            let result = body((part * stretch)..<min((part + 1) * stretch, count))
            found.withLock { $0[part] = result }
        }
        return found.withLock { $0.compactMap(\.self) }
    }

    /// Whether these records are whole, and in the order of their ids after the one before them.
    private func isWhole(_ numbers: Range<Int>) -> Bool {
        storage.withBytes { bytes in
            var last: UnsafeRawBufferPointer?
            for number in max(numbers.lowerBound - 1, 0)..<numbers.upperBound {
                let start = start(number, bytes)
                guard (0..<starts).contains(start) else { return false }
                let record = UnsafeRawBufferPointer(rebasing: bytes[start..<starts])
                guard CardRecord.isWhole(record) else { return false }
                let id = Self.id(record)
                if let last, !Self.precedes(last, id) { return false }
                last = id
            }
            return true
        }
    }

    subscript(number: Int) -> OrganisationCard {
        OrganisationCard(storage, at: storage.withBytes { start(number, $0) })
    }

    /// The number of the card of an organisation.
    func find(_ id: String) -> Int? {
        var id = id
        return id.withUTF8 { sought in
            storage.withBytes { bytes in
                let sought = UnsafeRawBufferPointer(sought)
                var (low, high) = (0, count)
                while low < high {
                    let middle = (low + high) / 2
                    let isBefore = Self.precedes(self.id(middle, bytes), sought)
                    (low, high) = isBefore ? (middle + 1, high) : (low, middle)
                }
                return low < count && self.id(low, bytes).elementsEqual(sought) ? low : nil
            }
        }
    }

    private func start(_ number: Int, _ bytes: UnsafeRawBufferPointer) -> Int {
        Int(
            truncatingIfNeeded: bytes.loadUnaligned(
                fromByteOffset: starts + 8 * number, as: UInt64.self))
    }

    private func id(_ number: Int, _ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        Self.id(UnsafeRawBufferPointer(rebasing: bytes[start(number, bytes)...]))
    }

    fileprivate static func id(_ record: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: record[CardRecord.range(of: .id, in: record)])
    }

    /// In the order of bytes.
    fileprivate static func precedes(
        _ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer
    ) -> Bool {
        guard let left = one.baseAddress, let right = other.baseAddress else {
            return one.count < other.count
        }
        let order = memcmp(left, right, min(one.count, other.count))
        return order == 0 ? one.count < other.count : order < 0
    }

    /// Packs cards one after the other.
    struct Builder {
        private var bytes: [UInt8] = []
        private var starts: [Int] = []

        mutating func append(_ card: OrganisationCard) {
            starts.append(bytes.count)
            card.withRecord { bytes.append(contentsOf: $0) }
        }

        /// No two of the cards are of one organisation.
        consuming func finished() -> PackedCards {
            let (end, count) = (bytes.count, starts.count)
            let sorted = bytes.withUnsafeBytes { bytes in
                starts.sorted { one, other in
                    let (one, other) = (
                        PackedCards.id(UnsafeRawBufferPointer(rebasing: bytes[one...])),
                        PackedCards.id(UnsafeRawBufferPointer(rebasing: bytes[other...]))
                    )
                    return PackedCards.precedes(one, other)
                }
            }
            for number in sorted + [end, count] {
                withUnsafeBytes(of: UInt64(number)) { bytes.append(contentsOf: $0) }
            }
            return PackedCards(SnapshotAttachment(bytes), starts: end, count: count)
        }
    }

    private init(_ storage: SnapshotAttachment, starts: Int, count: Int) {
        (self.storage, self.starts, self.count) = (storage, starts, count)
    }
}
