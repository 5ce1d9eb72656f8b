// SPDX-License-Identifier: EUPL-1.2

/// Reads bytes into elements and notes what is not well-formed.
struct PageCheckerParser {
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var open: [Int] = [0]
    private var document = PageCheckerDocument()
    private(set) var problems: [String] = []

    static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
        "track", "wbr",
    ]
    private static let raw: Set<String> = ["script", "style", "textarea", "title"]
    private static let entities: Set<String> = ["amp", "lt", "gt", "quot", "nbsp"]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func parse() -> PageCheckerDocument {
        document.elements.append(
            .init(index: 0, name: "#root", attributes: [], parent: nil, line: 1))
        let doctype = Array("<!DOCTYPE html>".utf8)
        if bytes.starts(with: doctype) {
            position = doctype.count
        } else {
            note("the page does not start with <!DOCTYPE html>")
        }
        if String(validating: bytes, as: UTF8.self) == nil { note("the page is not UTF-8") }
        while position < bytes.count { readNext() }
        for index in open.dropFirst() {
            note("<\(document.elements[index].name)> is never closed")
        }
        return document
    }

    private mutating func note(_ problem: String) { problems.append("line \(line): \(problem)") }

    private func looking(at text: StaticString) -> Bool {
        bytes[position...].starts(with: text.description.utf8)
    }

    private mutating func advance(_ count: Int = 1) {
        for _ in 0..<count where position < bytes.count {
            if bytes[position] == 0x0A { line += 1 }
            position += 1
        }
    }

    private mutating func readNext() {
        if looking(at: "<!--") {
            while position < bytes.count, !looking(at: "-->") { advance() }
            advance(3)
        } else if looking(at: "</") {
            readEndTag()
        } else if bytes[position] == 0x3C {
            readStartTag()
        } else {
            readText(until: 0x3C)
        }
    }

    private mutating func readText(until end: UInt8) {
        let text = takeText { $0 == end }
        if let current = open.last { document.elements[current].text += text }
    }

    /// Text up to a byte, its character references checked.
    private mutating func takeText(_ isEnd: (UInt8) -> Bool) -> String {
        let start = position
        while position < bytes.count, !isEnd(bytes[position]) {
            if bytes[position] == 0x26 { checkReference() }
            if bytes[position] == 0x3E { note("> is not escaped") }
            advance()
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func checkReference() {
        let name = bytes[(position + 1)...].prefix(12).prefix { $0 != 0x3B }
        let text = String(decoding: name, as: UTF8.self)
        let isNumber = text.utf8.first == 0x23 && text.utf8.count > 1
        let isClosed = position + 1 + name.count < bytes.count && name.count < 12
        if !isClosed || !(isNumber || Self.entities.contains(text)) {
            note("unknown entity or & not escaped: &\(text)")
        }
    }

    private mutating func readName() -> String {
        let start = position
        while position < bytes.count, Self.isNameByte(bytes[position]) { advance() }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
            || [0x2D, 0x5F, 0x3A].contains(byte)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }

    private mutating func skipSpace() {
        while position < bytes.count, Self.isSpace(bytes[position]) { advance() }
    }

    private mutating func readEndTag() {
        advance(2)
        let name = readName()
        skipSpace()
        if position < bytes.count, bytes[position] == 0x3E {
            advance()
        } else {
            note("</\(name) does not end")
        }
        guard let current = open.last, current != 0, document.elements[current].name == name else {
            note("</\(name)> closes nothing that is open")
            return
        }
        open.removeLast()
    }

    private mutating func readStartTag() {
        advance()
        let name = readName()
        if name.isEmpty { return note("< is not escaped") }
        let startLine = line
        let (attributes, isSelfClosed) = readAttributes(of: name)
        let index = document.elements.count
        let parent = open.last ?? 0
        document.elements.append(
            .init(
                index: index, name: name, attributes: attributes, parent: parent, line: startLine))
        document.elements[parent].children.append(index)
        if Self.void.contains(name) { return }
        let isForeign = name == "svg" || open.contains { document.elements[$0].name == "svg" }
        if isSelfClosed {
            if !isForeign { note("<\(name)/> is no void element") }
            return
        }
        open.append(index)
        if Self.raw.contains(name), !isForeign { readRaw(name, into: index) }
    }

    private mutating func readRaw(_ name: String, into index: Int) {
        let end = Array("</\(name)".utf8)
        let start = position
        while position < bytes.count, !bytes[position...].starts(with: end) { advance() }
        document.elements[index].text = String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func readAttributes(
        of element: String
    ) -> (attributes: [(name: String, value: String)], isSelfClosed: Bool) {
        var attributes: [(name: String, value: String)] = []
        while position < bytes.count {
            let hadSpace = Self.isSpace(bytes[position])
            skipSpace()
            guard position < bytes.count else { break }
            if bytes[position] == 0x3E {
                advance()
                return (attributes, false)
            }
            if looking(at: "/>") {
                advance(2)
                return (attributes, true)
            }
            if !hadSpace { note("no space before an attribute of <\(element)>") }
            let name = readName()
            if name.isEmpty {
                note("stray byte in <\(element)>")
                advance()
                continue
            }
            if attributes.contains(where: { $0.name == name }) {
                note("<\(element)> has \(name) twice")
            }
            attributes.append((name, readValue(of: name)))
        }
        note("<\(element) does not end")
        return (attributes, false)
    }

    private mutating func readValue(of name: String) -> String {
        guard position < bytes.count, bytes[position] == 0x3D else { return "" }
        advance()
        guard position < bytes.count, bytes[position] == 0x22 else {
            note("the value of \(name) is not in double quotes")
            while position < bytes.count, !Self.isSpace(bytes[position]), bytes[position] != 0x3E {
                advance()
            }
            return ""
        }
        advance()
        let value = takeValue()
        advance()
        return value
    }

    private mutating func takeValue() -> String {
        let start = position
        while position < bytes.count, bytes[position] != 0x22 {
            if bytes[position] == 0x26 { checkReference() }
            if bytes[position] == 0x3C { note("< within an attribute is not escaped") }
            advance()
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }
}
