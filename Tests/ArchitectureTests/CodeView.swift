// SPDX-License-Identifier: EUPL-1.2

/// Swift source with everything blanked that is not code: comments and the text of string
/// literals. Interpolated expressions stay, line breaks too, so line numbers hold.
enum CodeView {
    /// The code, and for each line whether it begins inside a multi-line string literal.
    static func of(_ text: String) -> (code: String, beginsInText: [Bool]) {
        var scanner = Scanner(source: Array(text.utf8))
        scanner.run()
        return (String(decoding: scanner.output, as: UTF8.self), scanner.beginsInText)
    }

    private enum Place: Equatable {
        /// Code; `depth` counts open parentheses, to know where an interpolation ends.
        case code(depth: Int)
        case lineComment
        case blockComment(depth: Int)
        case string(quotes: Int, hashes: Int)
    }

    private struct Scanner {
        let source: [UInt8]
        var output: [UInt8] = []
        var beginsInText = [false]
        private var at = 0
        private var places: [Place] = [.code(depth: 0)]

        init(source: [UInt8]) { self.source = source }

        mutating func run() {
            while at < source.count {
                switch places.last {
                case .lineComment: lineComment()
                case .blockComment(let depth): blockComment(depth)
                case .string(let quotes, let hashes): string(quotes, hashes)
                case .code(let depth): code(depth)
                case nil: return
                }
            }
        }

        private mutating func code(_ depth: Int) {
            if starts("//") {
                places.append(.lineComment)
                blank(2)
            } else if starts("/*") {
                places.append(.blockComment(depth: 1))
                blank(2)
            } else if let (quotes, hashes) = openingQuotes() {
                places.append(.string(quotes: quotes, hashes: hashes))
                keep(quotes + hashes)
            } else if source[at] == UInt8(ascii: "(") {
                places[places.count - 1] = .code(depth: depth + 1)
                keep(1)
            } else if source[at] == UInt8(ascii: ")") {
                // The parenthesis that closes an interpolation leads back into its string.
                if depth == 1, places.count > 1 {
                    places.removeLast()
                } else {
                    places[places.count - 1] = .code(depth: depth - 1)
                }
                keep(1)
            } else {
                keep(1)
            }
        }

        private mutating func lineComment() {
            if source[at] == UInt8(ascii: "\n") { places.removeLast() }
            blank(1)
        }

        private mutating func blockComment(_ depth: Int) {
            if starts("/*") {
                places[places.count - 1] = .blockComment(depth: depth + 1)
                blank(2)
            } else if starts("*/") {
                places[places.count - 1] = .blockComment(depth: depth - 1)
                if depth == 1 { places.removeLast() }
                blank(2)
            } else {
                blank(1)
            }
        }

        private mutating func string(_ quotes: Int, _ hashes: Int) {
            let fence = String(repeating: "#", count: hashes)
            if starts("\\" + fence + "(") {
                places.append(.code(depth: 1))
                blank(1 + hashes)
                keep(1)
            } else if starts("\\" + fence) {
                blank(2 + hashes)
            } else if starts(String(repeating: "\"", count: quotes) + fence) {
                places.removeLast()
                keep(quotes + hashes)
            } else if source[at] == UInt8(ascii: "\n"), quotes == 1 {
                places.removeLast()
                keep(1)
            } else {
                blank(1)
            }
        }

        /// How many quotes and number signs open a string here, if one opens.
        private func openingQuotes() -> (quotes: Int, hashes: Int)? {
            var hashes = 0
            while at + hashes < source.count, source[at + hashes] == UInt8(ascii: "#") {
                hashes += 1
            }
            guard at + hashes < source.count, source[at + hashes] == UInt8(ascii: "\"") else {
                return nil
            }
            return (starts("\"\"\"", after: hashes) ? 3 : 1, hashes)
        }

        private func starts(_ text: String, after offset: Int = 0) -> Bool {
            let from = at + offset
            guard from + text.utf8.count <= source.count else { return false }
            return zip(source[from...], text.utf8).allSatisfy { $0 == $1 }
        }

        private mutating func keep(_ count: Int) {
            emit(count) { $0 }
        }

        private mutating func blank(_ count: Int) {
            emit(count) { _ in UInt8(ascii: " ") }
        }

        private mutating func emit(_ count: Int, _ change: (UInt8) -> UInt8) {
            for byte in source[at..<min(at + count, source.count)] {
                let isLineBreak = byte == UInt8(ascii: "\n")
                output.append(isLineBreak ? byte : change(byte))
                if isLineBreak { beginsInText.append(isInText) }
            }
            at += count
        }

        private var isInText: Bool {
            places.contains {
                if case .string(quotes: 3, hashes: _) = $0 { true } else { false }
            }
        }
    }
}
