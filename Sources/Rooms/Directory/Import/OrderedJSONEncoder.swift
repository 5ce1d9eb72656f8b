// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Writes what is encoded as JSON in the order in which it comes, straight into bytes.
///
/// Foundation's encoder builds a tree and sorts its keys; imports write a profile a hundred
/// thousand times. The order is that of `encode(to:)`, so that equal values give equal texts.
/// Values without an order of their own (dictionaries) are not for this encoder.
final class OrderedJSONEncoder: Encoder {
    fileprivate(set) var bytes: [UInt8] = []
    /// What closes the containers that are open, the innermost last.
    fileprivate var open: [UInt8] = []
    fileprivate var isFirst = true

    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    static func text(_ value: some Encodable) throws -> String {
        let encoder = OrderedJSONEncoder()
        encoder.bytes.reserveCapacity(1024)
        try encoder.write(value)
        return String(decoding: encoder.bytes, as: UTF8.self)
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        begin(0x7B, 0x7D)
        return KeyedEncodingContainer(Members(encoder: self, depth: open.count))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        begin(0x5B, 0x5D)
        return Elements(encoder: self, depth: open.count)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { Single(encoder: self) }

    private func begin(_ opening: UInt8, _ closing: UInt8) {
        bytes.append(opening)
        open.append(closing)
        isFirst = true
    }

    /// Closes what was opened inside of that depth; a container does not say when it is full.
    fileprivate func close(to depth: Int) {
        while open.count > depth {
            bytes.append(open.removeLast())
            isFirst = false
        }
    }

    fileprivate func separate() {
        if !isFirst { bytes.append(0x2C) }
        isFirst = false
    }

    fileprivate func write(_ value: some Encodable) throws {
        let depth = open.count
        switch value {
        case let text as String: JSONWriter.append(text, to: &bytes)
        case let number as Int: bytes += String(number).utf8
        default: try value.encode(to: self)
        }
        close(to: depth)
    }
}

/// What cannot be written: nothing that a profile holds.
private struct Unwritable: Error {}

private struct Single: SingleValueEncodingContainer {
    let encoder: OrderedJSONEncoder
    let codingPath: [any CodingKey] = []

    func encodeNil() { encoder.bytes += "null".utf8 }
    func encode(_ value: Bool) { encoder.bytes += (value ? "true" : "false").utf8 }
    func encode(_ value: String) { JSONWriter.append(value, to: &encoder.bytes) }
    func encode(_ value: Double) throws {
        guard value.isFinite else { throw Unwritable() }
        encoder.bytes += "\(value)".utf8
    }
    func encode(_ value: Float) throws { try encode(Double(value)) }
    func encode(_ value: Int) { encoder.bytes += String(value).utf8 }
    func encode(_ value: Int8) { encode(Int(value)) }
    func encode(_ value: Int16) { encode(Int(value)) }
    func encode(_ value: Int32) { encode(Int(value)) }
    func encode(_ value: Int64) { encoder.bytes += String(value).utf8 }
    func encode(_ value: UInt) { encoder.bytes += String(value).utf8 }
    func encode(_ value: UInt8) { encode(UInt(value)) }
    func encode(_ value: UInt16) { encode(UInt(value)) }
    func encode(_ value: UInt32) { encode(UInt(value)) }
    func encode(_ value: UInt64) { encoder.bytes += String(value).utf8 }
    func encode(_ value: some Encodable) throws { try encoder.write(value) }
}

private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let encoder: OrderedJSONEncoder
    let depth: Int
    let codingPath: [any CodingKey] = []

    private func name(_ key: Key) {
        encoder.close(to: depth)
        encoder.separate()
        JSONWriter.append(key.stringValue, to: &encoder.bytes)
        encoder.bytes.append(0x3A)
    }

    func encodeNil(forKey key: Key) {
        name(key)
        encoder.bytes += "null".utf8
    }

    func encode(_ value: some Encodable, forKey key: Key) throws {
        name(key)
        try encoder.write(value)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        name(key)
        return encoder.container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        name(key)
        return encoder.unkeyedContainer()
    }

    func superEncoder() -> any Encoder { encoder }
    func superEncoder(forKey key: Key) -> any Encoder { encoder }
}

private struct Elements: UnkeyedEncodingContainer {
    let encoder: OrderedJSONEncoder
    let depth: Int
    let codingPath: [any CodingKey] = []
    private(set) var count = 0

    init(encoder: OrderedJSONEncoder, depth: Int) { (self.encoder, self.depth) = (encoder, depth) }

    private mutating func next() {
        encoder.close(to: depth)
        encoder.separate()
        count += 1
    }

    mutating func encodeNil() {
        next()
        encoder.bytes += "null".utf8
    }

    mutating func encode(_ value: some Encodable) throws {
        next()
        try encoder.write(value)
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) -> KeyedEncodingContainer<Nested> {
        next()
        return encoder.container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        next()
        return encoder.unkeyedContainer()
    }

    func superEncoder() -> any Encoder { encoder }
}
