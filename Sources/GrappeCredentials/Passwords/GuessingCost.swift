// SPDX-License-Identifier: EUPL-1.2

/// How little somebody has to spend who guesses a password not letter by letter but by what people
/// type: a word that is on everybody's list, a year, keys side by side, one key again and again.
///
/// The text is cut where the sum is least: a word or a walk over the keyboard costs 2, a year, a
/// run (`123`, `cba`, `asd`) and a repetition (`!!`) cost 1, another digit or sign 1, another
/// letter 2. So `Passwort2024!` costs 4, as much as two letters.
struct GuessingCost {
    let total: Int

    /// Longer words than this are not on the list, nor are longer names.
    private static let longestWord = 24

    init(_ text: FoldedText, further words: Set<[UInt8]> = []) {
        let plain = text.plain
        if Self.isNumber(plain) || Self.repeatsBlock(plain) || Self.interleavesRuns(plain) {
            total = 1
            return
        }
        var least = [0] + [Int](repeating: .max, count: plain.count)
        func improve(_ end: Int, from start: Int, by cost: Int) {
            least[end] = min(least[end], least[start] + cost)
        }
        for start in plain.indices {
            improve(start + 1, from: start, by: Self.isLetter(plain[start]) ? 2 : 1)
            for end in Self.ends(of: plain, from: start) { improve(end, from: start, by: 1) }
            if let end = KeyboardWalk.end(in: plain, from: start) {
                improve(end, from: start, by: 2)
            }
            guard start + 3 <= plain.count else { continue }
            for end in start + 3...min(plain.count, start + Self.longestWord) {
                let isWord = text.readings.contains {
                    let part = Array($0[start..<end])
                    return CommonWords.all.contains(part) || words.contains(part)
                }
                if isWord { improve(end, from: start, by: 2) }
            }
        }
        total = least[plain.count]
    }

    /// Where years, runs and repetitions end that begin there.
    private static func ends(of text: [UInt8], from start: Int) -> [Int] {
        var ends: [Int] = []
        let year = text[start...].prefix(4)
        if year.count == 4,
            year.starts(with: Array("19".utf8)) || year.starts(with: Array("20".utf8)),
            year.allSatisfy(isDigit)
        {
            ends.append(start + 4)
        }
        for step in [-1, 0, 1] {
            var end = start + 1
            while end < text.count, follows(text[end], text[end - 1], step) { end += 1 }
            if end - start >= (step == 0 ? 2 : 3) { ends.append(end) }
        }
        return ends
    }

    /// Whether one comes a step after the other in the alphabet, among the digits, 0 after 9, or
    /// on the keyboard.
    private static func follows(_ byte: UInt8, _ before: UInt8, _ step: Int) -> Bool {
        guard byte != FoldedText.other, before != FoldedText.other else { return false }
        let (higher, lower) = step > 0 ? (byte, before) : (before, byte)
        if step == 0 { return byte == before }
        if KeyboardWalk.isRight(higher, of: lower) { return true }
        return isLetter(byte) && isLetter(before) && higher == lower + 1
            || isDigit(byte) && isDigit(before) && higher == (lower == 0x39 ? 0x30 : lower + 1)
    }

    /// A date or a telephone number rather than a password.
    private static func isNumber(_ text: [UInt8]) -> Bool {
        text.count <= 10 && text.allSatisfy(isDigit)
    }

    /// `abcdabcd`: the same few characters again and again.
    private static func repeatsBlock(_ text: [UInt8]) -> Bool {
        (1...4).contains { size in
            text.count >= 2 * size
                && text.indices.dropFirst(size).allSatisfy { text[$0] == text[$0 - size] }
        } && !text.contains(FoldedText.other)
    }

    /// `a1b2c3d4`, `q1q2q3q4`: two runs dealt out in turn.
    private static func interleavesRuns(_ text: [UInt8]) -> Bool {
        func isRun(from start: Int) -> Bool {
            [-1, 0, 1].contains { step in
                stride(from: start + 2, to: text.count, by: 2).allSatisfy {
                    follows(text[$0], text[$0 - 2], step)
                }
            }
        }
        return text.count >= 6 && isRun(from: 0) && isRun(from: 1)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || byte == FoldedText.other
    }
}
