// SPDX-License-Identifier: EUPL-1.2

/// A piece of HTML, written as a literal that looks like the markup it produces.
///
/// Whatever is interpolated is escaped by its type: text is escaped byte by byte, another `HTML`
/// is taken as it is, a `Link` has been checked when it was made. Literal parts are
/// `StaticString`s, so no run-time string can pass for markup.
///
///     let item: HTML = "<li><a href=\"\(link)\">\(name)</a></li>"
package struct HTML: Sendable, Equatable, ExpressibleByStringInterpolation {
    /// The markup in UTF-8.
    package var utf8: [UInt8]

    package init(stringLiteral value: StaticString) {
        utf8 = value.withUTF8Buffer { Array($0) }
    }

    package init(stringInterpolation interpolation: Interpolation) {
        utf8 = interpolation.utf8
    }

    /// The one door for markup that was not written as a literal. Every use is listed by a test:
    /// only text that Grappe itself has serialised (JSON-LD with `<` escaped, SVG paths from
    /// numbers) may pass.
    package init(unsafeAlreadyEscaped utf8: some Sequence<UInt8>) {
        self.utf8 = Array(utf8)
    }

    /// Nothing at all.
    package static let empty = HTML(unsafeAlreadyEscaped: [])

    package var isEmpty: Bool { utf8.isEmpty }

    /// The markup as a string.
    package var string: String { String(decoding: utf8, as: UTF8.self) }

    package static func + (left: HTML, right: HTML) -> HTML {
        HTML(unsafeAlreadyEscaped: left.utf8 + right.utf8)
    }

    package static func += (left: inout HTML, right: HTML) {
        left.utf8.append(contentsOf: right.utf8)
    }
}

extension HTML {
    package struct Interpolation: StringInterpolationProtocol, Sendable {
        var utf8: [UInt8] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            utf8.reserveCapacity(literalCapacity + interpolationCount * 24)
        }

        package mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { utf8.append(contentsOf: $0) }
        }

        /// Text, escaped for element content and for quoted attribute values alike.
        package mutating func appendInterpolation(_ text: String) {
            assert(!isInsideURLAttribute, "interpolate a Link here, not a String")
            utf8.append(escaping: text)
        }

        package mutating func appendInterpolation(_ text: Substring) {
            utf8.append(escaping: text)
        }

        package mutating func appendInterpolation(_ number: Int) {
            utf8.append(contentsOf: String(number).utf8)
        }

        package mutating func appendInterpolation(_ html: HTML) {
            utf8.append(contentsOf: html.utf8)
        }

        /// Markup that may be absent: nothing is written for `nil`.
        package mutating func appendInterpolation(_ html: HTML?) {
            if let html { utf8.append(contentsOf: html.utf8) }
        }

        /// Several pieces, one after the other.
        package mutating func appendInterpolation(_ pieces: some Sequence<HTML>) {
            for piece in pieces { utf8.append(contentsOf: piece.utf8) }
        }

        /// The target of a link; checked when the `Link` was made, escaped here.
        package mutating func appendInterpolation(_ link: Link) {
            utf8.append(escaping: link.string)
        }

        package mutating func appendInterpolation(_ language: Language) {
            utf8.append(contentsOf: language.rawValue.utf8)
        }

        package mutating func appendInterpolation(_ tag: LanguageTag) {
            utf8.append(escaping: tag.string)
        }

        /// Whether the markup so far ends in an attribute that a browser follows.
        private var isInsideURLAttribute: Bool {
            ["href=\"", "src=\"", "action=\""].contains {
                utf8.suffix($0.utf8.count).elementsEqual($0.utf8)
            }
        }
    }
}
