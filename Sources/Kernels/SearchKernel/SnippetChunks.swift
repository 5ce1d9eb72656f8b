// SPDX-License-Identifier: EUPL-1.2

/// A text as pieces between white space, from which snippets are made.
struct SnippetChunks {
    /// By piece: its UTF-8 range, and its first scalar and the one after its last.
    private var chunks: [(bytes: Range<Int>, scalars: Range<Int>)] = []

    var count: Int { chunks.count }

    init(_ text: String) {
        var (byte, scalar) = (0, 0)
        var start: (byte: Int, scalar: Int)?
        for next in text.unicodeScalars {
            if Self.isSpace(next) {
                close(&start, byte, scalar)
            } else if start == nil {
                start = (byte, scalar)
            }
            byte += UTF8.width(next)
            scalar += 1
        }
        close(&start, byte, scalar)
    }

    /// The property `White_Space` of Unicode, written out: asking for it is slow.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
            0x205F, 0x3000:
            true
        default: false
        }
    }

    private mutating func close(
        _ start: inout (byte: Int, scalar: Int)?, _ byte: Int, _ scalar: Int
    ) {
        if let begun = start { chunks.append((begun.byte..<byte, begun.scalar..<scalar)) }
        start = nil
    }

    func bytes(_ window: Range<Int>) -> Range<Int> {
        chunks[window.lowerBound].bytes.lowerBound..<chunks[window.upperBound - 1].bytes.upperBound
    }

    /// The window with the most different words, then the most words, then the earliest.
    func bestWindow(_ tokens: [Token], budget: Int) -> Range<Int> {
        var best = window(around: 0, budget: budget)
        var bestWorth = (0, 0)
        for token in tokens {
            let window = window(around: chunk(of: token), budget: budget)
            let range = bytes(window)
            let inside = tokens.filter { range.contains($0.range.lowerBound) }
            let worth = (Set(inside.map(\.term)).count, inside.count)
            if worth > bestWorth { (best, bestWorth) = (window, worth) }
        }
        return best
    }

    private func chunk(of token: Token) -> Int {
        var (low, high) = (0, chunks.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if chunks[middle].bytes.upperBound <= token.range.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }

    /// Pieces round `centre` that fit: up to a quarter before it, then as many as fit after, then
    /// more before if the text ends. Always `centre` itself.
    private func window(around centre: Int, budget: Int) -> Range<Int> {
        var (first, end) = (centre, centre + 1)
        let anchor = chunks[centre].scalars
        while first > 0, anchor.lowerBound - chunks[first - 1].scalars.lowerBound <= budget / 4,
            anchor.upperBound - chunks[first - 1].scalars.lowerBound <= budget
        {
            first -= 1
        }
        while end < count, length(first, end + 1) <= budget { end += 1 }
        while end == count, first > 0, length(first - 1, end) <= budget { first -= 1 }
        return first..<end
    }

    private func length(_ first: Int, _ end: Int) -> Int {
        chunks[end - 1].scalars.upperBound - chunks[first].scalars.lowerBound
    }
}
