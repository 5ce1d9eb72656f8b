// SPDX-License-Identifier: EUPL-1.2

/// Writes XML 1.0 in UTF-8 into a buffer. Names are literals; whatever is not gets escaped, and
/// characters that XML forbids are dropped (XML 1.0, section 2.2).
package struct XMLWriter {
    /// An attribute: its name and its value.
    package typealias Attribute = (name: StaticString, value: String)

    /// What is written so far.
    package private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    private var open: [StaticString] = []

    package init() {}

    /// Opens an element, which `end` closes.
    package mutating func start(_ name: StaticString, _ attributes: [Attribute] = []) {
        openTag(name, attributes)
        bytes.append(0x3E)
        open.append(name)
    }

    /// Closes the element that was opened last; nothing where none is open.
    package mutating func end() {
        guard let name = open.popLast() else { return }
        closeTag(name)
    }

    /// An element with text in it.
    package mutating func element(
        _ name: StaticString, _ text: String, _ attributes: [Attribute] = []
    ) {
        openTag(name, attributes)
        bytes.append(0x3E)
        append(text, inAttribute: false)
        closeTag(name)
    }

    /// An element without content.
    package mutating func empty(_ name: StaticString, _ attributes: [Attribute] = []) {
        openTag(name, attributes)
        bytes += "/>\n".utf8
    }

    /// Text inside the open element.
    package mutating func text(_ text: String) { append(text, inAttribute: false) }

    /// What was written since the last call.
    package mutating func take() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    private mutating func openTag(_ name: StaticString, _ attributes: [Attribute]) {
        bytes.append(0x3C)
        bytes += name.description.utf8
        for attribute in attributes {
            bytes.append(0x20)
            bytes += attribute.name.description.utf8
            bytes += "=\"".utf8
            append(attribute.value, inAttribute: true)
            bytes.append(0x22)
        }
    }

    private mutating func closeTag(_ name: StaticString) {
        bytes += "</\(name)>\n".utf8
    }

    private mutating func append(_ text: String, inAttribute: Bool) {
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x26: bytes += "&amp;".utf8
            case 0x3C: bytes += "&lt;".utf8
            case 0x3E: bytes += "&gt;".utf8
            case 0x22: bytes += "&quot;".utf8
            case 0x0D: bytes += "&#13;".utf8
            case 0x0A where inAttribute: bytes += "&#10;".utf8
            case 0x09 where inAttribute: bytes += "&#9;".utf8
            case 0x09, 0x0A: bytes.append(UInt8(scalar.value))
            case ..<0x20, 0xFFFE, 0xFFFF: continue
            default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            }
        }
    }
}
