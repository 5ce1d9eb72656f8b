// SPDX-License-Identifier: EUPL-1.2

/// How alike two words are (Jaro 1989, with the prefix weight of Winkler 1990).
enum JaroWinkler {
    /// 1 for equal words, 0 for nothing in common; on bytes, so for folded words.
    static func similarity(_ left: String, _ right: String) -> Double {
        let (a, b) = (Array(left.utf8.prefix(64)), Array(right.utf8.prefix(64)))
        guard !a.isEmpty, !b.isEmpty else { return 0 }
        let (first, second) = matches(a, b)
        guard !first.isEmpty else { return 0 }
        let moved = zip(first, second).count { $0 != $1 }
        let shared = Double(first.count)
        let jaro =
            (shared / Double(a.count) + shared / Double(b.count)
                + (shared - Double(moved) / 2) / shared) / 3
        let prefix = zip(a, b).prefix(4).prefix { $0 == $1 }.count
        return jaro + Double(prefix) * 0.1 * (1 - jaro)
    }

    /// The bytes that both have within half the longer word's length, each side in its order.
    private static func matches(_ a: [UInt8], _ b: [UInt8]) -> ([UInt8], [UInt8]) {
        let reach = max(0, max(a.count, b.count) / 2 - 1)
        var isTaken = [Bool](repeating: false, count: b.count)
        var first: [UInt8] = []
        for (index, byte) in a.enumerated() {
            let low = max(0, index - reach)
            let high = min(b.count - 1, index + reach)
            guard low <= high,
                let place = (low...high).first(where: { !isTaken[$0] && b[$0] == byte })
            else { continue }
            isTaken[place] = true
            first.append(byte)
        }
        return (first, b.indices.filter { isTaken[$0] }.map { b[$0] })
    }
}
