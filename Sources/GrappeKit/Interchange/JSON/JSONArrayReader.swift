// SPDX-License-Identifier: EUPL-1.2

/// One element of a JSON array.
package struct JSONElement: Sendable, Equatable {
    /// The physical line on which it starts, counted from 1.
    package let line: Int
    package let value: JSONValue
}

/// The elements of a large JSON file, one at a time, in constant memory.
package struct JSONArrayReader {
    /// Where the elements stand in the file.
    package enum Shape: Sendable, Hashable {
        /// The file is one array.
        case array
        /// The file is one object, and the member of that name is the array.
        case member(String)
        /// Each line of the file is one element (NDJSON); blank lines are left out.
        case lines
    }

    private enum State { case start, first, inside, done }

    private var parser: JSONParser
    private let shape: Shape
    private let limits: JSONLimits
    private var state = State.start
    private var count = 0

    /// Throws `InterchangeError` where the bytes cannot be read.
    package init(
        _ source: ByteSource, _ shape: Shape = .array, limits: JSONLimits = JSONLimits()
    ) throws {
        parser = try JSONParser(source, limits: limits)
        (self.shape, self.limits) = (shape, limits)
    }

    /// A whole document that is in memory.
    package static func value(
        of bytes: [UInt8], limits: JSONLimits = JSONLimits()
    ) throws -> JSONValue {
        var parser = try JSONParser(ByteSource(bytes), limits: limits)
        let value = try parser.element(depth: 0)
        guard try parser.peekToken() == nil else { throw parser.failure(JSONText.malformed) }
        return value
    }

    /// The next element, `nil` after the last. What stands before and after the array is checked
    /// too. Throws `InterchangeError` with the line; elements given before it remain valid, so a
    /// file that stops half way gives its whole elements and then the error.
    package mutating func next() throws -> JSONElement? {
        if shape == .lines { return try nextLine() }
        if state == .start { try open() }
        guard state != .done else { return nil }
        let isFirst = state == .first
        state = .inside
        if isFirst ? try parser.skip(0x5D) : try !parser.skip(0x2C) {
            if !isFirst { try parser.expect(0x5D) }
            try close()
            return nil
        }
        return try element()
    }

    private mutating func element() throws -> JSONElement {
        guard try parser.peekToken() != nil else { throw parser.failure(JSONText.cutOff) }
        count += 1
        guard count <= limits.elements else {
            throw parser.failure(JSONText.tooManyElements(limits.elements))
        }
        let line = parser.line
        return JSONElement(line: line, value: try parser.element(depth: depth))
    }

    private var depth: Int {
        switch shape {
        case .array: 1
        case .member: 2
        case .lines: 0
        }
    }

    private mutating func open() throws {
        if case .member(let name) = shape { try findMember(name) }
        guard let byte = try parser.peekToken() else { throw parser.failure(JSONText.cutOff) }
        guard byte == 0x5B else { throw parser.failure(JSONText.notArray) }
        try parser.expect(0x5B)
        state = .first
    }

    private mutating func findMember(_ name: String) throws {
        guard let byte = try parser.peekToken() else { throw parser.failure(JSONText.cutOff) }
        guard byte == 0x7B else { throw parser.failure(JSONText.noMember, field: name) }
        try parser.expect(0x7B)
        if try parser.skip(0x7D) { throw parser.failure(JSONText.noMember, field: name) }
        repeat {
            let found = try parser.string()
            try parser.expect(0x3A)
            if found == name { return }
            try parser.skipValue(depth: 1)
        } while try parser.skip(0x2C)
        try parser.expect(0x7D)
        throw parser.failure(JSONText.noMember, field: name)
    }

    private mutating func close() throws {
        state = .done
        if case .member(let name) = shape {
            while try parser.skip(0x2C) {
                let found = try parser.string()
                guard found != name else {
                    throw parser.failure(JSONText.duplicateName, field: name)
                }
                try parser.expect(0x3A)
                try parser.skipValue(depth: 1)
            }
            try parser.expect(0x7D)
        }
        guard try parser.peekToken() == nil else { throw parser.failure(JSONText.malformed) }
    }

    private mutating func nextLine() throws -> JSONElement? {
        guard try parser.peekToken() != nil else { return nil }
        if count > 0, parser.line == lastLine { throw parser.failure(JSONText.malformed) }
        let element = try element()
        lastLine = parser.line
        guard element.line == lastLine else { throw parser.failure(JSONText.malformed) }
        return element
    }

    /// The line on which the last element of an NDJSON file ended.
    private var lastLine = 0
}
