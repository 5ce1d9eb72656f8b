// SPDX-License-Identifier: EUPL-1.2

/// A strict parser of JSON on bytes (RFC 8259): no trailing commas, no comments, no lone
/// surrogates, no two members of one name in an object.
struct JSONParser {
    private(set) var cursor: ByteCursor
    private let limits: JSONLimits
    private var elementStart = 0
    private var isSkipping = false

    init(_ source: ByteSource, limits: JSONLimits) throws {
        cursor = try ByteCursor(TextSource(source, encoding: .utf8))
        self.limits = limits
    }

    var line: Int { cursor.line }

    /// Reads one element, which may be as large as the limits say.
    mutating func element(depth: Int) throws -> JSONValue {
        elementStart = cursor.offset
        return try value(depth: depth)
    }

    /// Reads over a value of any length.
    mutating func skipValue(depth: Int) throws {
        isSkipping = true
        _ = try value(depth: depth)
        isSkipping = false
    }

    /// The next byte that is not white space, without moving on.
    mutating func peekToken() throws -> UInt8? {
        while let byte = try cursor.peek() {
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
            _ = try cursor.next()
        }
        return nil
    }

    /// Moves on over that byte, white space before it allowed.
    mutating func expect(_ byte: UInt8) throws {
        guard let found = try peekToken() else { throw failure(JSONText.cutOff) }
        guard found == byte else { throw failure(JSONText.malformed) }
        _ = try cursor.next()
    }

    /// Moves on over that byte if it is next.
    mutating func skip(_ byte: UInt8) throws -> Bool {
        guard try peekToken() == byte else { return false }
        _ = try cursor.next()
        return true
    }

    mutating func string() throws -> String {
        try expect(0x22)
        var bytes: [UInt8] = []
        while true {
            try cursor.appendRun(to: &bytes, limit: limits.string + 1 - bytes.count) {
                $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C
            }
            guard bytes.count <= limits.string else { throw failure(JSONText.stringTooLong) }
            guard let byte = try cursor.peek() else { throw failure(JSONText.cutOff) }
            switch byte {
            case 0x22:
                _ = try cursor.next()
                return String(decoding: bytes, as: UTF8.self)
            case 0x5C:
                _ = try cursor.next()
                try escape(into: &bytes)
            case ..<0x20: throw failure(JSONText.malformed)
            default: continue
            }
        }
    }

    func failure(_ reason: Text, field: String? = nil) -> InterchangeError {
        InterchangeError(line: cursor.line, field: field, reason)
    }

    private mutating func value(depth: Int) throws -> JSONValue {
        guard let byte = try peekToken() else { throw failure(JSONText.cutOff) }
        guard isSkipping || cursor.offset - elementStart <= limits.element else {
            throw failure(JSONText.elementTooLarge(limits.element))
        }
        switch byte {
        case 0x7B: return try object(depth: depth + 1)
        case 0x5B: return try array(depth: depth + 1)
        case 0x22: return .string(try string())
        case 0x74: return try word("true", .bool(true))
        case 0x66: return try word("false", .bool(false))
        case 0x6E: return try word("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func array(depth: Int) throws -> JSONValue {
        guard depth <= limits.depth else { throw failure(JSONText.tooDeep) }
        try expect(0x5B)
        var elements: [JSONValue] = []
        if try skip(0x5D) { return .array(elements) }
        repeat {
            let element = try value(depth: depth)
            if !isSkipping { elements.append(element) }
        } while try skip(0x2C)
        try expect(0x5D)
        return .array(elements)
    }

    private mutating func object(depth: Int) throws -> JSONValue {
        guard depth <= limits.depth else { throw failure(JSONText.tooDeep) }
        try expect(0x7B)
        var members: [JSONMember] = []
        var names = JSONNames()
        if try skip(0x7D) { return .object(members) }
        repeat {
            let name = try string()
            try expect(0x3A)
            let value = try value(depth: depth)
            if isSkipping { continue }
            guard names.insert(name) else { throw failure(JSONText.duplicateName, field: name) }
            members.append(JSONMember(name, value))
        } while try skip(0x2C)
        try expect(0x7D)
        return .object(members)
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws -> JSONValue {
        for expected in word.description.utf8 {
            guard let byte = try cursor.next() else { throw failure(JSONText.cutOff) }
            guard byte == expected else { throw failure(JSONText.malformed) }
        }
        return value
    }

    private mutating func number() throws -> String {
        var bytes: [UInt8] = []
        try cursor.appendRun(to: &bytes, limit: 1, while: { $0 == 0x2D })
        let whole = try digits(&bytes)
        let hasLeadingZero = whole > 1 && bytes[bytes.count - whole] == 0x30
        guard whole > 0, !hasLeadingZero else { throw failure(JSONText.malformed) }
        if try cursor.peek() == 0x2E {
            try cursor.appendRun(to: &bytes, limit: 1, while: { $0 == 0x2E })
            guard try digits(&bytes) > 0 else { throw failure(JSONText.malformed) }
        }
        if let byte = try cursor.peek(), byte == 0x65 || byte == 0x45 {
            try cursor.appendRun(to: &bytes, limit: 1, while: { _ in true })
            _ = try cursor.peek()
            try cursor.appendRun(to: &bytes, limit: 1, while: { $0 == 0x2B || $0 == 0x2D })
            guard try digits(&bytes) > 0 else { throw failure(JSONText.malformed) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func digits(_ bytes: inout [UInt8]) throws -> Int {
        let start = bytes.count
        while let byte = try cursor.peek(), (0x30...0x39).contains(byte) {
            bytes.append(byte)
            _ = try cursor.next()
            guard bytes.count <= 1000 else { throw failure(JSONText.malformed) }
        }
        return bytes.count - start
    }

    private mutating func escape(into bytes: inout [UInt8]) throws {
        guard let byte = try cursor.next() else { throw failure(JSONText.cutOff) }
        switch byte {
        case 0x22, 0x5C, 0x2F: bytes.append(byte)
        case 0x62: bytes.append(0x08)
        case 0x66: bytes.append(0x0C)
        case 0x6E: bytes.append(0x0A)
        case 0x72: bytes.append(0x0D)
        case 0x74: bytes.append(0x09)
        case 0x75: try unicodeEscape(into: &bytes)
        default: throw failure(JSONText.malformed)
        }
    }

    private mutating func unicodeEscape(into bytes: inout [UInt8]) throws {
        var value = try hexUnit()
        if value & 0xFC00 == 0xD800 {
            guard try cursor.next() == 0x5C, try cursor.next() == 0x75,
                case let low = try hexUnit(), low & 0xFC00 == 0xDC00
            else { throw failure(JSONText.loneSurrogate) }
            value = 0x10000 + (value & 0x3FF) << 10 + (low & 0x3FF)
        }
        guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else {
            throw failure(JSONText.loneSurrogate)
        }
        bytes.append(contentsOf: encoded)
    }

    private mutating func hexUnit() throws -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = try cursor.next() else { throw failure(JSONText.cutOff) }
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
            case 0x41...0x46: value = value << 4 | UInt32(byte - 0x41 + 10)
            case 0x61...0x66: value = value << 4 | UInt32(byte - 0x61 + 10)
            default: throw failure(JSONText.malformed)
            }
        }
        return value
    }
}

/// The names met in one object; compared byte by byte, and in constant time once there are many.
struct JSONNames {
    private var few: [String] = []
    private var many: Set<[UInt8]> = []

    /// False if the name was there already.
    mutating func insert(_ name: String) -> Bool {
        if few.count < 16 {
            let isNew = !few.contains { $0.utf8.elementsEqual(name.utf8) }
            few.append(name)
            return isNew
        }
        if many.isEmpty { many = Set(few.map { Array($0.utf8) }) }
        return many.insert(Array(name.utf8)).inserted
    }
}
