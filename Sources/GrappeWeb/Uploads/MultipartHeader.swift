// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What the header of one part of a form says (RFC 7578, section 4).
struct MultipartHeader: Equatable {
    /// The field's name.
    let name: String
    /// The name of the file as sent, for a part that is one; empty where none was chosen.
    let fileName: [UInt8]?
    /// What the sender takes the content for: a media type without parameters, in small letters.
    let type: String

    private typealias Field = (name: String, value: ArraySlice<UInt8>)

    /// Reads the lines before the empty one, without the line break of the last.
    init(_ block: some Sequence<UInt8>) throws(MultipartProblem) {
        let fields = try Self.fields(Array(block))
        guard let line = try Self.only("content-disposition", of: fields),
            let disposition = HeaderParameters(line),
            disposition.value.utf8.elementsEqual("form-data".utf8),
            let name = disposition["name"],
            Self.isPlain(try Self.only("content-transfer-encoding", of: fields))
        else { throw .malformed }
        self.name = String(decoding: Self.unescaped(name), as: UTF8.self)
        fileName = disposition["filename"].map(Self.unescaped)
        let type = try Self.only("content-type", of: fields)?.prefix { $0 != 0x3B }
        let usual = fileName == nil ? "text/plain" : "application/octet-stream"
        self.type = type.map { HeaderParameters.lowercased(HeaderParameters.trimmed($0)) } ?? usual
    }

    private static func only(
        _ name: String, of fields: [Field]
    ) throws(MultipartProblem) -> ArraySlice<UInt8>? {
        let found = fields.filter { $0.name.utf8.elementsEqual(name.utf8) }
        guard found.count <= 1 else { throw .malformed }
        return found.first?.value
    }

    private static func fields(_ block: [UInt8]) throws(MultipartProblem) -> [Field] {
        var fields: [Field] = []
        var rest = block[...]
        while !rest.isEmpty {
            let line = rest.prefix { $0 != 0x0D }
            let after = rest.dropFirst(line.count)
            rest = after.dropFirst(2)
            let name = line.prefix { $0 != 0x3A }
            // No line goes on in the next one, and no line break stands alone.
            guard !name.isEmpty, name.count < line.count, !line.contains(0x0A),
                name.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
                after.isEmpty || after.starts(with: [0x0D, 0x0A])
            else { throw .malformed }
            let value = HeaderParameters.trimmed(line.dropFirst(name.count + 1))
            fields.append((HeaderParameters.lowercased(name), value))
        }
        return fields
    }

    /// Whether the content stands there as it is; other forms are out of use (RFC 7578, 4.7).
    private static func isPlain(_ encoding: ArraySlice<UInt8>?) -> Bool {
        guard let encoding else { return true }
        let name = HeaderParameters.lowercased(encoding)
        return ["7bit", "8bit", "binary"].contains { $0.utf8.elementsEqual(name.utf8) }
    }

    /// With the three characters that browsers cannot send as they are: quote, and line break.
    private static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var rest = bytes[...]
        while let byte = rest.first {
            let hidden = byte == 0x25 ? escaped(rest.prefix(3)) : nil
            out.append(hidden ?? byte)
            rest = rest.dropFirst(hidden == nil ? 1 : 3)
        }
        return out
    }

    private static let escapes: [(text: String, byte: UInt8)] = [
        ("%22", 0x22), ("%0d", 0x0D), ("%0a", 0x0A),
    ]

    private static func escaped(_ triple: ArraySlice<UInt8>) -> UInt8? {
        let text = HeaderParameters.lowercased(triple)
        return escapes.first { $0.text.utf8.elementsEqual(text.utf8) }?.byte
    }
}
