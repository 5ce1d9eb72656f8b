// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// A header field's value with its parameters, such as `form-data; name="a"; filename="b"`.
///
/// Quoted values end at the next quote: browsers write `%22` for a quote within a name (HTML
/// standard, 4.10.22.8), and a backslash stands for itself.
struct HeaderParameters: Equatable {
    /// What stands before the first `;`, in small letters.
    let value: String
    private let parameters: [Parameter]

    private struct Parameter: Equatable {
        let name: String
        let value: [UInt8]
    }

    /// `nil` for what is not of that form, or names a parameter twice.
    init?(_ bytes: some Sequence<UInt8>) {
        let bytes = Array(bytes)
        var rest = bytes[...]
        value = Self.lowercased(Self.trimmed(rest.prefix { $0 != Self.semicolon }))
        rest = rest.drop { $0 != Self.semicolon }
        var found: [Parameter] = []
        while rest.first == Self.semicolon {
            guard let parameter = Self.parameter(&rest),
                !found.contains(where: { $0.name.utf8.elementsEqual(parameter.name.utf8) })
            else { return nil }
            found.append(parameter)
        }
        guard rest.isEmpty, !value.isEmpty else { return nil }
        parameters = found
    }

    /// The bytes of a parameter, `name` in small letters.
    subscript(name: String) -> [UInt8]? {
        parameters.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
    }

    private static func parameter(_ rest: inout ArraySlice<UInt8>) -> Parameter? {
        rest = rest.dropFirst().drop(while: isBlank)
        let name = rest.prefix { $0 != equals && $0 != semicolon && $0 != quote && !isBlank($0) }
        rest = rest.dropFirst(name.count)
        guard !name.isEmpty, rest.first == equals else { return nil }
        rest = rest.dropFirst()
        let value: ArraySlice<UInt8>
        if rest.first == quote {
            value = rest.dropFirst().prefix { $0 != quote }
            rest = rest.dropFirst(1 + value.count)
            guard rest.first == quote else { return nil }
            rest = rest.dropFirst()
        } else {
            value = rest.prefix { $0 != semicolon && $0 != quote && !isBlank($0) }
            rest = rest.dropFirst(value.count)
        }
        rest = rest.drop(while: isBlank)
        return Parameter(name: lowercased(name), value: Array(value))
    }

    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let start = bytes.drop(while: isBlank)
        let end = start.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start.startIndex
        return start[..<end]
    }

    static func lowercased(_ bytes: some Sequence<UInt8>) -> String {
        String(
            decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    private static let (semicolon, equals, quote) = (UInt8(0x3B), UInt8(0x3D), UInt8(0x22))

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
