// SPDX-License-Identifier: EUPL-1.2

/// Reads XML 1.0 one event at a time, in constant memory, and only the part of it that data files
/// use: elements, attributes, text, CDATA, the five predefined entities and character references.
///
/// A document type declaration is refused, so there are no entities to expand and no files to
/// fetch; depth and the length of names, attributes and tags are capped; time is bounded by the
/// length of the input. Elements are named without their namespace prefix. Bytes are UTF-8.
/// Comments and processing instructions, the XML declaration included, are skipped unread.
/// Events are pulled rather than called back, so a reader of rows keeps one row in memory.
package struct XMLScanner {
    /// What the document says next.
    package enum Event: Sendable, Equatable {
        /// The start of an element; an empty element is followed by its end.
        case start(name: String, attributes: [XMLAttribute])
        case end(name: String)
        /// Characters; a long text comes in several pieces.
        case text(String)
    }

    /// How deep elements may nest.
    static let depthLimit = 64

    private var cursor: ByteCursor
    private var open: [[UInt8]] = []
    private var closesEmpty = false
    private var hasRoot = false

    /// Throws where the bytes are not UTF-8.
    package init(_ source: ByteSource) throws {
        cursor = try ByteCursor(TextSource(source, encoding: .utf8))
    }

    /// The line of what is read next.
    package var line: Int { cursor.line }

    /// The next event, `nil` after the root element's end. Throws `InterchangeError` with the line
    /// where the text is not well-formed or exceeds a limit.
    package mutating func next() throws -> Event? {
        if closesEmpty { return closeEmpty() }
        while let byte = try cursor.peek() {
            if byte != 0x3C {
                if let text = try readText() { return text }
                continue
            }
            _ = try cursor.next()
            if let event = try readMarkup() { return event }
        }
        guard open.isEmpty, hasRoot else { throw failure(XMLText.cutOff) }
        return nil
    }

    private mutating func closeEmpty() -> Event {
        closesEmpty = false
        return .end(name: Self.localName(open.removeLast()))
    }

    /// What follows `<`; `nil` for what is skipped.
    private mutating func readMarkup() throws -> Event? {
        switch try cursor.peek() {
        case 0x2F: return try readEndTag()
        case 0x3F:
            try skip(through: Array("?>".utf8))
            return nil
        case 0x21:
            _ = try cursor.next()
            return try readDeclaration()
        default: return try readStartTag()
        }
    }

    /// What follows `<!`: a comment, CDATA, or a declaration, which is refused.
    private mutating func readDeclaration() throws -> Event? {
        if try cursor.peek() == 0x2D {
            try expect("--")
            try skip(through: Array("-->".utf8))
            return nil
        }
        guard try cursor.peek() == 0x5B else { throw failure(XMLText.declaration) }
        try expect("[CDATA[")
        guard !open.isEmpty else { throw failure(XMLText.malformed) }
        return try readCharacterData()
    }

    private mutating func readCharacterData() throws -> Event {
        var text: [UInt8] = []
        while !text.suffix(3).elementsEqual("]]>".utf8) {
            guard let byte = try cursor.next(), text.count < XMLLimits.characterData else {
                throw failure(XMLText.malformed)
            }
            text.append(byte)
        }
        return .text(String(decoding: text.dropLast(3), as: UTF8.self))
    }

    /// Characters up to the next tag, at most 64 KiB; `nil` for white space outside the root.
    private mutating func readText() throws -> Event? {
        var text: [UInt8] = []
        while let byte = try cursor.peek(), byte != 0x3C, text.count < XMLLimits.text {
            if byte == 0x26 {
                try readReference(into: &text)
            } else if byte == 0x0D {
                try readLineBreak(into: &text)
            } else {
                let before = text.count
                try cursor.appendRun(to: &text, limit: XMLLimits.text - before) {
                    $0 >= 0x20 && $0 != 0x3C && $0 != 0x26 || $0 == 0x0A || $0 == 0x09
                }
                guard text.count > before else { throw failure(XMLText.malformed) }
            }
        }
        try cutAtCharacter(&text)
        if !open.isEmpty { return .text(String(decoding: text, as: UTF8.self)) }
        guard text.allSatisfy(Self.isSpace) else { throw failure(XMLText.malformed) }
        return nil
    }

    /// CRLF and CR are one line feed (XML 1.0, section 2.11).
    private mutating func readLineBreak(into text: inout [UInt8]) throws {
        _ = try cursor.next()
        if try cursor.peek() != 0x0A { text.append(0x0A) }
    }

    /// Takes the rest of a character that the limit cut in two.
    private mutating func cutAtCharacter(_ text: inout [UInt8]) throws {
        while let byte = try cursor.peek(), byte & 0xC0 == 0x80 {
            text.append(byte)
            _ = try cursor.next()
        }
    }

    private mutating func readEndTag() throws -> Event {
        _ = try cursor.next()
        let name = try readName()
        try skipSpace()
        guard try cursor.next() == 0x3E, open.popLast() == name else {
            throw failure(XMLText.malformed)
        }
        return .end(name: Self.localName(name))
    }

    private mutating func readStartTag() throws -> Event {
        let name = try readName()
        guard open.count < Self.depthLimit else { throw failure(XMLText.tooDeep) }
        guard !open.isEmpty || !hasRoot else { throw failure(XMLText.malformed) }
        open.append(name)
        hasRoot = true
        var attributes: [XMLAttribute] = []
        while true {
            let hadSpace = try skipSpace()
            switch try cursor.peek() {
            case 0x3E:
                _ = try cursor.next()
                return .start(name: Self.localName(name), attributes: attributes)
            case 0x2F:
                try expect("/>")
                closesEmpty = true
                return .start(name: Self.localName(name), attributes: attributes)
            default:
                guard hadSpace, attributes.count < XMLLimits.attributes else {
                    throw failure(XMLText.malformed)
                }
                try readAttribute(into: &attributes)
            }
        }
    }

    private mutating func readAttribute(into attributes: inout [XMLAttribute]) throws {
        let name = try readName()
        try skipSpace()
        try expect("=")
        try skipSpace()
        guard let quote = try cursor.next(), quote == 0x22 || quote == 0x27 else {
            throw failure(XMLText.malformed)
        }
        var value: [UInt8] = []
        while let byte = try cursor.peek(), byte != quote {
            guard byte != 0x3C, value.count < XMLLimits.attribute else {
                throw failure(XMLText.malformed)
            }
            if byte == 0x26 {
                try readReference(into: &value)
            } else {
                // White space is a space in attributes (XML 1.0, section 3.3.3).
                guard byte >= 0x20 || Self.isSpace(byte) else { throw failure(XMLText.malformed) }
                value.append(byte < 0x20 ? 0x20 : byte)
                _ = try cursor.next()
            }
        }
        guard try cursor.next() == quote else { throw failure(XMLText.cutOff) }
        let attribute = XMLAttribute(
            String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self))
        guard attributes[attribute.name] == nil else { throw failure(XMLText.malformed) }
        attributes.append(attribute)
    }

    private mutating func readReference(into text: inout [UInt8]) throws {
        _ = try cursor.next()
        var name: [UInt8] = []
        while let byte = try cursor.next(), byte != 0x3B {
            name.append(byte)
            guard name.count <= 10 else { throw failure(XMLText.entity) }
        }
        guard let bytes = XMLReference.bytes(name) else { throw failure(XMLText.entity) }
        text += bytes
    }

    private mutating func readName() throws -> [UInt8] {
        var name: [UInt8] = []
        while let byte = try cursor.peek(), Self.isNamePart(byte) {
            name.append(byte)
            _ = try cursor.next()
            guard name.count <= XMLLimits.name else { throw failure(XMLText.malformed) }
        }
        guard let first = name.first, first != 0x2D, first != 0x2E, !(0x30...0x39).contains(first)
        else { throw failure(XMLText.malformed) }
        return name
    }

    @discardableResult
    private mutating func skipSpace() throws -> Bool {
        var skipped = false
        while let byte = try cursor.peek(), Self.isSpace(byte) {
            _ = try cursor.next()
            skipped = true
        }
        return skipped
    }

    private mutating func expect(_ literal: StaticString) throws {
        for byte in literal.description.utf8 {
            guard try cursor.next() == byte else { throw failure(XMLText.malformed) }
        }
    }

    private mutating func skip(through end: [UInt8]) throws {
        var last: [UInt8] = []
        while last != end {
            guard let byte = try cursor.next() else { throw failure(XMLText.cutOff) }
            if last.count == end.count { last.removeFirst() }
            last.append(byte)
        }
    }

    private static func localName(_ name: [UInt8]) -> String {
        let start = name.lastIndex(of: 0x3A).map { $0 + 1 } ?? 0
        return String(decoding: name[start...], as: UTF8.self)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    /// ASCII as XML has it; every other character is let through.
    private static func isNamePart(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D, 0x2E, 0x80...0xFF: true
        default: false
        }
    }

    private func failure(_ reason: Text) -> InterchangeError {
        InterchangeError(line: cursor.line, reason)
    }
}
