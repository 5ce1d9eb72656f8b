// SPDX-License-Identifier: EUPL-1.2

/// A field of names with weights, such as `gzip;q=0.8, br` (RFC 9110, 12.4.2).
struct WeightedList {
    /// Weights in thousandths, 1000 where none is given, 0 where it cannot be read.
    private(set) var items: [(name: String, weight: Int)] = []

    /// At most 32 items are looked at.
    init(_ field: String) {
        for part in field.utf8.split(separator: 0x2C).prefix(32) {
            let pieces = part.split(separator: 0x3B).map(Self.token)
            guard let name = pieces.first, !name.isEmpty else { continue }
            let quality = pieces.dropFirst().first { $0.utf8.starts(with: "q=".utf8) }
            items.append((name, quality.map { Self.weight($0.utf8.dropFirst(2)) } ?? 1000))
        }
    }

    /// The weight of that name, else of `*`, else `nil`.
    func weight(of name: String) -> Int? {
        let exact = items.first { $0.name.utf8.elementsEqual(name.utf8) }
        return (exact ?? items.first { $0.name.utf8.elementsEqual("*".utf8) })?.weight
    }

    /// Lower case, without the white space around and within.
    private static func token(_ bytes: Substring.UTF8View) -> String {
        let kept = bytes.filter { $0 != 0x20 && $0 != 0x09 }
        return String(
            decoding: kept.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    /// `0`, `0.5`, `1.000` in thousandths.
    private static func weight(_ text: Substring.UTF8View) -> Int {
        var digits = Array(text)
        guard let whole = digits.first, whole == 0x30 || whole == 0x31 else { return 0 }
        digits.removeFirst()
        if digits.isEmpty { return whole == 0x31 ? 1000 : 0 }
        guard digits.first == 0x2E, digits.count <= 4 else { return 0 }
        var value = 0
        for place in 1...3 {
            let digit = place < digits.count ? digits[place] : 0x30
            guard (0x30...0x39).contains(digit) else { return 0 }
            value = value * 10 + Int(digit - 0x30)
        }
        return whole == 0x31 ? 1000 : value
    }
}
