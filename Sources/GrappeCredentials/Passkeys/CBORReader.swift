// SPDX-License-Identifier: EUPL-1.2

/// Reads CBOR that an authenticator wrote, or whoever poses as one: every length is checked against
/// what is left before anything is made of it.
struct CBORReader {
    /// The bytes are not what `CBORValue` describes.
    struct Malformed: Error {}

    /// CTAP2 allows four levels; an attestation with certificates needs three.
    private static let deepest = 4
    /// More than any attestation holds.
    private static let longest = 1 << 16

    private let bytes: [UInt8]
    /// Where the next value begins.
    private(set) var offset: Int

    init(_ bytes: [UInt8], at offset: Int = 0) throws(Malformed) {
        guard bytes.count <= Self.longest, (0...bytes.count).contains(offset) else {
            throw Malformed()
        }
        (self.bytes, self.offset) = (bytes, offset)
    }

    /// The one value that these bytes are, with nothing after it.
    static func value(of bytes: [UInt8]) throws(Malformed) -> CBORValue {
        var reader = try CBORReader(bytes)
        let value = try reader.next()
        guard reader.offset == bytes.count else { throw Malformed() }
        return value
    }

    /// The next value.
    mutating func next() throws(Malformed) -> CBORValue { try value(depth: 0) }

    private mutating func value(depth: Int) throws(Malformed) -> CBORValue {
        guard depth <= Self.deepest else { throw Malformed() }
        let first = try byte()
        if first >> 5 == 7 { return try simple(first) }
        let argument = try argument(first & 31)
        switch first >> 5 {
        case 0: return .number(argument)
        case 1: return .number(-1 - argument)
        case 2: return .bytes(Array(try take(argument)))
        case 3: return .text(try text(argument))
        case 4: return .array(try array(argument, depth: depth + 1))
        case 5: return .map(try map(argument, depth: depth + 1))
        default: throw Malformed()
        }
    }

    private func simple(_ first: UInt8) throws(Malformed) -> CBORValue {
        switch first & 31 {
        case 20: return .bool(false)
        case 21: return .bool(true)
        case 22: return .null
        default: throw Malformed()
        }
    }

    /// A number or length, which must be written as short as it can be.
    private mutating func argument(_ short: UInt8) throws(Malformed) -> Int64 {
        let size: Int
        switch short {
        case ..<24: return Int64(short)
        case 24: size = 1
        case 25: size = 2
        case 26: size = 4
        case 27: size = 8
        default: throw Malformed()
        }
        let value = try take(Int64(size)).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let least: UInt64 = size == 1 ? 24 : 1 << UInt64(size * 4)
        guard value >= least, let argument = Int64(exactly: value) else { throw Malformed() }
        return argument
    }

    private mutating func text(_ count: Int64) throws(Malformed) -> String {
        guard let text = String(validating: try take(count), as: UTF8.self) else {
            throw Malformed()
        }
        return text
    }

    private mutating func array(_ count: Int64, depth: Int) throws(Malformed) -> [CBORValue] {
        guard count <= bytes.count - offset else { throw Malformed() }
        var elements: [CBORValue] = []
        for _ in 0..<count { elements.append(try value(depth: depth)) }
        return elements
    }

    private mutating func map(_ count: Int64, depth: Int) throws(Malformed) -> [CBOREntry] {
        // Doubles are looked for by going through all; nobody writes so many.
        guard count <= 64 else { throw Malformed() }
        var entries: [CBOREntry] = []
        for _ in 0..<count {
            let key = try value(depth: depth)
            switch key {
            case .number, .text: break
            default: throw Malformed()
            }
            guard !entries.holds(key) else { throw Malformed() }
            entries.append(CBOREntry(key: key, value: try value(depth: depth)))
        }
        return entries
    }

    private mutating func byte() throws(Malformed) -> UInt8 {
        guard offset < bytes.count else { throw Malformed() }
        defer { offset += 1 }
        return bytes[offset]
    }

    private mutating func take(_ count: Int64) throws(Malformed) -> ArraySlice<UInt8> {
        guard count <= bytes.count - offset else { throw Malformed() }
        defer { offset += Int(count) }
        return bytes[offset..<offset + Int(count)]
    }
}
