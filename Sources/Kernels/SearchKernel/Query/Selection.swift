// SPDX-License-Identifier: EUPL-1.2

/// Keeps the first `capacity` of many documents by (key, number), in memory of twice that.
struct Selection {
    struct Entry {
        /// Smaller comes first.
        let key: Double
        let document: UInt32
        let score: Float
    }

    private let capacity: Int
    private var entries: [Entry] = []
    /// No entry at or after this one can be among the first any more.
    private var limit: Entry?

    init(capacity: Int) { self.capacity = capacity }

    /// Whether a later document with this key could still be among the first.
    func hasRoom(for key: Double) -> Bool {
        guard capacity > 0 else { return false }
        return limit.map { key < $0.key } ?? true
    }

    mutating func offer(_ entry: Entry) {
        guard capacity > 0 else { return }
        if let limit, !Self.precedes(entry, limit) { return }
        entries.append(entry)
        if entries.count >= max(capacity * 2, 64) { shrink() }
    }

    private mutating func shrink() {
        entries.sort(by: Self.precedes)
        entries.removeLast(max(entries.count - capacity, 0))
        if entries.count == capacity { limit = entries.last }
    }

    consuming func sorted() -> [Entry] {
        Array(entries.sorted(by: Self.precedes).prefix(capacity))
    }

    /// The last of the first `capacity`; nil as long as there are fewer.
    var last: Entry? {
        let all = sorted()
        return all.count == capacity ? all.last : nil
    }

    private static func precedes(_ one: Entry, _ other: Entry) -> Bool {
        one.key == other.key ? one.document < other.document : one.key < other.key
    }
}
