// SPDX-License-Identifier: EUPL-1.2

/// Header fields in bytes, each with its CR LF (RFC 5322, section 2.2): lines of at most 78 bytes
/// where a word allows it. Values are printable ASCII whatever is given.
enum HeaderField {
    private static let end: [UInt8] = [0x0D, 0x0A]

    /// A value of our own making, in printable ASCII; anything else is left out.
    static func plain(_ name: StaticString, _ value: String) -> [UInt8] {
        line(name, value.utf8.filter { (0x20...0x7E).contains($0) })
    }

    /// Free text, in encoded-words where ASCII does not do.
    static func text(_ name: StaticString, _ value: String) -> [UInt8] {
        let clean = HeaderText.clean(value)
        let room = 76 - name.utf8CodeUnitCount - 2
        return line(
            name,
            EncodedWord.isNeeded(clean)
                ? EncodedWord.encode(clean, firstRoom: room) : Array(clean.utf8))
    }

    /// An address, with the name of whose it is if there is one.
    static func mailbox(_ field: StaticString, _ address: MailAddress, name: String? = nil)
        -> [UInt8]
    {
        guard let name else { return plain(field, address.ascii) }
        let clean = HeaderText.clean(name)
        let room = 76 - field.utf8CodeUnitCount - 2
        let phrase =
            EncodedWord.isNeeded(clean)
            ? EncodedWord.encode(clean, firstRoom: room) : quoted(clean)
        return line(field, phrase + " <\(address.ascii)>".utf8)
    }

    /// Inside quotes, so that no byte of a name has a meaning (RFC 5322, section 3.2.4).
    private static func quoted(_ name: String) -> [UInt8] {
        [0x22] + name.utf8.flatMap { [0x22, 0x5C].contains($0) ? [0x5C, $0] : [$0] } + [0x22]
    }

    /// Broken before spaces, which the reader takes for one line again.
    private static func line(_ name: StaticString, _ value: [UInt8]) -> [UInt8] {
        var out = name.withUTF8Buffer { Array($0) } + [0x3A]
        var width = out.count
        // Encoded-words bring their own breaks.
        for word in value.split(separator: 0x20) {
            if width + 1 + word.count > 78, width > name.utf8CodeUnitCount + 1 {
                out += end
                width = 0
            }
            out += [0x20] + word
            width += 1 + word.count
        }
        return out + end
    }
}
