// SPDX-License-Identifier: EUPL-1.2

/// Numbers and dates as the four languages write them.
///
/// Written out rather than taken from ICU: the territory's readers expect one grouping (a narrow
/// no-break space in French, a point in German and Luxembourgish, a comma in English) whatever
/// the country, and ICU's `fr_LU` and `fr_BE` differ.
package enum Formatting {
    /// A whole number with its thousands grouped.
    package static func number(_ value: Int, in language: Language) -> String {
        if (0..<1000).contains(value) { return String(value) }
        let digits = Array(String(value.magnitude).utf8)
        var out: [UInt8] = value < 0 ? Array("−".utf8) : []
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 {
                out.append(contentsOf: separators(language).group.utf8)
            }
            out.append(digit)
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// A number with at most `decimals` decimals, trailing zeros dropped.
    package static func number(_ value: Double, decimals: Int, in language: Language) -> String {
        let scale = (0..<decimals).reduce(1.0) { result, _ in result * 10 }
        guard value.magnitude * scale < 9e15 else { return String(value) }
        let scaled = Int((value.magnitude * scale).rounded())
        let whole = number(value < 0 ? -(scaled / Int(scale)) : scaled / Int(scale), in: language)
        var fraction = String(scaled % Int(scale))
        fraction = String(repeating: "0", count: max(0, decimals - fraction.utf8.count)) + fraction
        while fraction.utf8.last == 0x30 { fraction.removeLast() }
        return fraction.isEmpty || decimals == 0
            ? whole : whole + separators(language).decimal + fraction
    }

    /// A distance in kilometres: one decimal below ten, none above, with its unit.
    package static func kilometres(_ value: Double, in language: Language) -> String {
        number(value, decimals: value < 10 ? 1 : 0, in: language) + "\u{A0}km"
    }

    /// A date in words: *21 novembre 2026*, *21. November 2026*, *21 November 2026*.
    package static func date(_ date: CalendarDate, in language: Language) -> String {
        let month = months[language]?[date.month - 1] ?? ""
        let point = language == .de || language == .lb ? "." : ""
        let day = language == .fr && date.day == 1 ? "1er" : "\(date.day)\(point)"
        return "\(day)\u{A0}\(month) \(date.year)"
    }

    private static func separators(_ language: Language) -> (group: String, decimal: String) {
        switch language {
        case .fr: ("\u{202F}", ",")
        case .de, .lb: (".", ",")
        case .en: (",", ".")
        }
    }

    private static let months: [Language: [String]] = [
        .fr: [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
            "octobre", "novembre", "décembre",
        ],
        .de: [
            "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
            "Oktober", "November", "Dezember",
        ],
        .lb: [
            "Januar", "Februar", "Mäerz", "Abrëll", "Mee", "Juni", "Juli", "August", "September",
            "Oktober", "November", "Dezember",
        ],
        .en: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December",
        ],
    ]
}
