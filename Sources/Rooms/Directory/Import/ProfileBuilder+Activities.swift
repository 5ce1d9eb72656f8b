// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension ProfileBuilder {
    /// A code of NACE or a national refinement of it, and the trade that it belongs to.
    mutating func nace(_ value: String?, edition: String?, isMain: Bool) {
        guard let text = value?.trimmed else { return }
        let code = String(
            decoding: text.utf8.filter {
                (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF)
            }.map { (0x61...0x7A).contains($0) ? $0 & 0xDF : $0 }, as: UTF8.self)
        guard let first = code.utf8.first, (0x30...0x39).contains(first), code.utf8.count >= 2
        else { return }
        add(Activity(.nace, code, edition: edition, isMain: isMain))
        if let trade = Recognition.trade(nace: code) { add(Activity(.trade, trade)) }
    }

    /// Several activities in the source's words in one cell.
    mutating func activities(_ value: String?, field: String, separators: String = ",;/\n•|") {
        for part in Self.parts(of: value, separators: separators) {
            guard let words = text(part, field: field, limit: 200) else { continue }
            add(Activity(.words, words, language: language))
            if let trade = Recognition.trade(in: words) { add(Activity(.trade, trade)) }
        }
    }

    /// Several competences in one cell.
    mutating func competences(_ value: String?, field: String) {
        for part in Self.parts(of: value, separators: ",;\n•|") {
            guard let words = text(part, field: field, limit: 200) else { continue }
            let trade = Recognition.trade(in: words)
            profile.competences.append(Competence(words, language: language, trade: trade))
            if let trade { add(Activity(.trade, trade)) }
        }
    }

    /// `2 tondeuses autoportées; camionnette`: machines with how many there are.
    mutating func equipment(_ value: String?, field: String) {
        for part in Self.parts(of: value, separators: ",;\n•|") {
            let (quantity, rest) = Self.quantity(part)
            guard let words = text(rest, field: field, limit: 200) else { continue }
            profile.equipment.append(Equipment(words, language: language, quantity: quantity))
        }
    }

    /// Approvals in one cell (`ETA - IDESS`), each by the code of its list where it is known.
    mutating func accreditations(_ value: String?, field: String) {
        let parts = Self.parts(of: value, separators: ",;/\n•|+").flatMap(Self.apartByDashes)
        for part in parts {
            guard let words = text(part, field: field, limit: 120) else { continue }
            accreditation(named: words)
        }
    }

    /// `français, Deutsch`, `fr/de`: languages that are worked in.
    mutating func workingLanguages(_ value: String?) {
        for part in Self.parts(of: value, separators: ",;/+\n•|& ") {
            if let tag = Recognition.language(part), !profile.workingLanguages.contains(tag) {
                profile.workingLanguages.append(tag)
            }
        }
    }

    private mutating func add(_ activity: Activity) {
        let isKnown = profile.activities.contains {
            $0.scheme == activity.scheme && $0.code == activity.code
                && $0.edition == activity.edition
        }
        if !isKnown { profile.activities.append(activity) }
    }

    /// Splits at separators outside brackets that do not stand between digits (`1,5 t`, `24/7`).
    static func parts(of value: String?, separators: String) -> [String] {
        guard let text = value?.trimmed else { return [] }
        let marks = Array(separators.unicodeScalars)
        guard text.unicodeScalars.contains(where: marks.contains) else { return [text] }
        let scalars = Array(text.unicodeScalars)
        var parts: [String] = []
        var start = 0
        var depth = 0
        for (index, scalar) in scalars.enumerated() {
            if scalar == "(" { depth += 1 }
            if scalar == ")" { depth = max(0, depth - 1) }
            guard depth == 0, marks.contains(scalar) else { continue }
            let isInNumber =
                index > 0 && index + 1 < scalars.count && scalars[index - 1].isDigit
                && scalars[index + 1].isDigit && scalar != ";"
            if isInNumber { continue }
            parts.append(String(String.UnicodeScalarView(scalars[start..<index])))
            start = index + 1
        }
        parts.append(String(String.UnicodeScalarView(scalars[start...])))
        return parts.compactMap(\.trimmed)
    }

    /// At dashes with white space on both sides.
    private static func apartByDashes(_ text: String) -> [String] {
        text.split(separator: " – ").flatMap { $0.split(separator: " - ") }.compactMap(\.trimmed)
    }

    /// `2 tondeuses`, `2x tondeuse`, `2 × tondeuse`: the number in front, if what follows is a
    /// thing and not a unit (`7,5 t` stays as it is).
    private static func quantity(_ text: String) -> (Int, String) {
        let scalars = Array(text.unicodeScalars)
        let digits = scalars.prefix { $0.isDigit }
        var rest = scalars.dropFirst(digits.count).drop { $0.isBlank }
        guard (1...4).contains(digits.count),
            let number = Int(String(String.UnicodeScalarView(digits))), number > 0
        else { return (1, text) }
        if let first = rest.first, first == "x" || first == "×" || first == "X",
            rest.dropFirst().first?.isBlank ?? false
        {
            rest = rest.dropFirst().drop { $0.isBlank }
        } else if rest.count == scalars.count - digits.count {
            return (1, text)
        }
        let isThing = rest.prefix { $0.properties.isAlphabetic }.count >= 3
        return isThing ? (number, String(String.UnicodeScalarView(rest))) : (1, text)
    }
}
