// SPDX-License-Identifier: EUPL-1.2

/// Texts in byte order, each with the number of its entry; low numbers are the better entries.
struct SortedBeginnings: Sendable {
    /// What is to be sorted.
    struct Gathering {
        fileprivate var bytes: [UInt8] = []
        fileprivate var starts: [UInt32] = []
        fileprivate var entries: [Int32] = []
        private var last: (entry: Int, offsets: [UInt32]) = (-1, [])

        /// Adds the words from `from` on, each closed by a space; the rests of one entry share
        /// their bytes.
        mutating func add(_ words: [String], from: Int, entry: Int) {
            if last.entry != entry {
                var offsets: [UInt32] = []
                for word in words {
                    offsets.append(UInt32(bytes.count))
                    bytes.append(contentsOf: word.utf8)
                    bytes.append(0x20)
                }
                bytes.append(0)
                last = (entry, offsets)
            }
            starts.append(last.offsets[from])
            entries.append(Int32(entry))
        }
    }

    private let bytes: [UInt8]
    private let starts: [UInt32]
    private let tree: LeastTree

    init(_ gathering: Gathering) {
        let bytes = gathering.bytes
        let order = gathering.starts.indices.sorted {
            Self.precedes(bytes, gathering.starts[$0], gathering.starts[$1])
        }
        self.bytes = bytes
        starts = order.map { gathering.starts[$0] }
        tree = LeastTree(order.map { gathering.entries[$0] })
    }

    /// Appends the best entries whose text begins so, until `found` holds `limit`.
    func best(_ beginning: [UInt8], limit: Int, into found: inout [Int32]) {
        let lower = first { compare($0, beginning) < 0 }
        let upper = first { compare($0, beginning) <= 0 }
        guard lower < upper else { return }
        var open = [(least: tree.least(lower..<upper), range: lower..<upper)]
        while found.count < limit,
            let place = open.indices.min(by: { precedes(open[$0], open[$1]) })
        {
            let (least, range) = open.remove(at: place)
            let entry = tree.values[least]
            if !found.contains(entry) { found.append(entry) }
            for rest in [range.lowerBound..<least, least + 1..<range.upperBound] where !rest.isEmpty
            {
                open.append((tree.least(rest), rest))
            }
        }
    }

    private func precedes(
        _ one: (least: Int, range: Range<Int>), _ other: (least: Int, range: Range<Int>)
    ) -> Bool {
        (tree.values[one.least], one.least) < (tree.values[other.least], other.least)
    }

    /// The first place where `isBefore` fails.
    private func first(_ isBefore: (Int) -> Bool) -> Int {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// -1, 0 or 1: the text at `place`, cut to the length of `beginning`, against it.
    private func compare(_ place: Int, _ beginning: [UInt8]) -> Int {
        var at = Int(starts[place])
        for byte in beginning {
            if bytes[at] != byte { return bytes[at] < byte ? -1 : 1 }
            at += 1
        }
        return 0
    }

    private static func precedes(_ bytes: [UInt8], _ one: UInt32, _ other: UInt32) -> Bool {
        var (left, right) = (Int(one), Int(other))
        while bytes[left] == bytes[right], bytes[left] != 0 {
            left += 1
            right += 1
        }
        return (bytes[left], one) < (bytes[right], other)
    }
}
