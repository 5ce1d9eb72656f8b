// SPDX-License-Identifier: EUPL-1.2

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Values kept as JSON text in a column; keys in order, so that equal values are equal texts.
enum JSONColumn {
    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// The same of a profile, whose members have an order of their own.
    static func text(_ profile: Profile) throws -> String { try ProfileJSON.text(profile) }

    static func value<Value: Decodable>(
        _ text: String, as type: Value.Type = Value.self
    ) throws -> Value {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }
}
