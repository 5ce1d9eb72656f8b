// SPDX-License-Identifier: EUPL-1.2

/// Keys side by side on the keyboards of the cluster: `azerty`, `1q2w3e4r`, `qayxsw`.
enum KeyboardWalk {
    private struct Key { let row, column: Int }

    /// The rows of the British and American, the German and Luxembourgish (Swiss) and the French
    /// and Belgian layout, left to right.
    private static let layouts: [[UInt8: Key]] = [
        ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"],
        ["1234567890", "qwertzuiop", "asdfghjkl", "yxcvbnm"],
        ["1234567890", "azertyuiop", "qsdfghjklm", "wxcvbn"],
    ].map(keys)

    private static func keys(_ rows: [String]) -> [UInt8: Key] {
        var keys: [UInt8: Key] = [:]
        for (row, text) in rows.enumerated() {
            for (column, key) in text.utf8.enumerated() {
                keys[key] = Key(row: row, column: column)
            }
        }
        return keys
    }

    /// Where the longest walk ends that begins there and has four keys at least.
    static func end(in text: [UInt8], from start: Int) -> Int? {
        let ends = layouts.map { layout in
            var end = start + 1
            while end < text.count, touches(text[end - 1], text[end], layout) { end += 1 }
            return end
        }
        return ends.max().flatMap { $0 - start >= 4 ? $0 : nil }
    }

    /// Whether the keys are one row and one column apart at most, in any direction.
    private static func touches(_ one: UInt8, _ other: UInt8, _ layout: [UInt8: Key]) -> Bool {
        guard let one = layout[one], let other = layout[other] else { return false }
        return abs(other.row - one.row) <= 1 && abs(other.column - one.column) <= 1
    }

    /// Whether one key lies next to the other, to the right, on one of the keyboards.
    static func isRight(_ one: UInt8, of other: UInt8) -> Bool {
        layouts.contains { layout in
            guard let one = layout[one], let other = layout[other] else { return false }
            return one.row == other.row && one.column == other.column + 1
        }
    }
}
