// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension JSONValue {
    /// An object whose members stand in the order in which they are written.
    static func object(pairs: KeyValuePairs<String, JSONValue>) -> JSONValue {
        .object(pairs.map { JSONMember($0.key, $0.value) })
    }

    static func list<Element>(
        _ elements: [Element], _ json: (Element) -> JSONValue
    ) -> JSONValue {
        .array(elements.map(json))
    }

    static func integer(_ number: Int) -> JSONValue { .number(String(number)) }

    static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

    static func optional(_ number: Int?) -> JSONValue { number.map(integer) ?? .null }

    static func optional(_ number: Double?) -> JSONValue { number.map { .number($0) } ?? .null }
}
