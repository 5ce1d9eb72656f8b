// SPDX-License-Identifier: EUPL-1.2

/// A value of the part of CBOR (RFC 8949) that authenticators write: CTAP2's canonical form, which
/// knows neither indefinite lengths nor tags, and here no fractions either.
enum CBORValue: Sendable, Equatable {
    /// A whole number, negative ones included.
    case number(Int64)
    case bytes([UInt8])
    case text(String)
    case array([CBORValue])
    /// Keys are numbers or texts, and no two are alike.
    case map([CBOREntry])
    case bool(Bool)
    case null

    subscript(key: Int64) -> CBORValue? { value(of: .number(key)) }

    subscript(key: String) -> CBORValue? { value(of: .text(key)) }

    var bytes: [UInt8]? {
        guard case .bytes(let bytes) = self else { return nil }
        return bytes
    }

    var text: String? {
        guard case .text(let text) = self else { return nil }
        return text
    }

    var entries: [CBOREntry]? {
        guard case .map(let entries) = self else { return nil }
        return entries
    }

    private func value(of key: CBORValue) -> CBORValue? {
        entries?.first { $0.key.isSame(as: key) }?.value
    }

    /// Texts are compared byte by byte: to `String`, canonically equal ones are the same.
    fileprivate func isSame(as other: CBORValue) -> Bool {
        if case .text(let one) = self, case .text(let two) = other {
            return one.utf8.elementsEqual(two.utf8)
        }
        return self == other
    }
}

/// A key and its value in a map.
struct CBOREntry: Sendable, Equatable {
    let key, value: CBORValue
}

extension [CBOREntry] {
    func holds(_ key: CBORValue) -> Bool { contains { $0.key.isSame(as: key) } }
}
