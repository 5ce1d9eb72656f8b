// SPDX-License-Identifier: EUPL-1.2

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Values kept as JSON text in a column; keys in order, so that equal values are equal texts.
package enum JSONColumn {
    /// What the column holds. Throws what the value's own coding throws.
    package static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// Reads back what `text` wrote. Throws `DecodingError` for anything else.
    package static func value<Value: Decodable>(
        _ text: String, as type: Value.Type = Value.self
    ) throws -> Value {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }
}
