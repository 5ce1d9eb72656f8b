// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// An address to which letters go: `local@domain` (RFC 5321, section 4.1.2), without comments,
/// quotes or anything else that no mailbox of today has.
package struct MailAddress: Sendable, Hashable {
    /// A dot-atom of at most 64 bytes, as it was given: its capitals belong to the receiver.
    package let local: String
    /// In lower case; as it was given where it is written in other letters than ASCII's.
    package let domain: String
    /// The domain as mail servers know it, in ASCII (A-labels of RFC 5890).
    package let asciiDomain: String

    /// As people read and write it.
    package var string: String { "\(local)@\(domain)" }

    /// As mail servers read it.
    package var ascii: String { "\(local)@\(asciiDomain)" }

    /// One form for all spellings of what is one mailbox nearly everywhere, to compare and to find.
    package var folded: String {
        String(decoding: local.utf8.map(Self.lowered), as: UTF8.self) + "@" + asciiDomain
    }

    /// - Parameter allowingLocalhost: whether a domain without a dot may stand: for tests and for
    ///   mail that stays on the machine.
    /// - Throws: `MailAddressProblem`, which has words for who typed it.
    package init(
        _ text: String, allowingLocalhost: Bool = false
    ) throws(MailAddressProblem) {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty else { throw .empty }
        guard let at = bytes.lastIndex(of: 0x40) else { throw .noAt }
        let local = bytes[..<at]
        guard local.allSatisfy({ $0 < 0x80 }) else { throw .localNotASCII }
        guard (1...64).contains(local.count), Self.isDotAtom(local) else { throw .local }
        let name = Self.lowered(String(decoding: bytes[(at + 1)...], as: UTF8.self))
        let given = Array(name.utf8)
        guard let ascii = Self.asciiDomain(given, name) else { throw .domain }
        let isNamed = ascii.utf8.contains(0x2E) || (allowingLocalhost && name.utf8.count > 0)
        guard isNamed, local.count + 1 + ascii.utf8.count <= 254 else { throw .domain }
        self.local = String(decoding: local, as: UTF8.self)
        (domain, asciiDomain) = (name, ascii)
    }

    /// The domain in ASCII if mail may go there. Letters with a mark that is a scalar of its own
    /// are refused: the same name has another form with the letter as one, and servers know that
    /// one.
    private static func asciiDomain(_ given: [UInt8], _ name: String) -> String? {
        guard given.allSatisfy({ $0 >= 0x80 || isLabelByte($0) || $0 == 0x2E }),
            name.unicodeScalars.allSatisfy({
                $0.isASCII
                    || $0.properties.isAlphabetic
                        && $0.properties.generalCategory != .nonspacingMark
            })
        else { return nil }
        let labels = name.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false)
        let ascii = labels.map { Punycode.label(Array($0)) }.joined(separator: ".")
        return isDomain(ascii) ? ascii : nil
    }

    /// Labels of letters, digits and inner hyphens; the last is no number, or it were an address of
    /// the network.
    private static func isDomain(_ name: String) -> Bool {
        let labels = name.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
        return name.utf8.count <= 253
            && labels.allSatisfy { label in
                (1...63).contains(label.count) && label.allSatisfy(isLabelByte)
                    && label.first != 0x2D && label.last != 0x2D
            } && labels.last?.allSatisfy { (0x30...0x39).contains($0) } == false
    }

    private static func isLabelByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }

    /// RFC 5322, section 3.2.3.
    private static func isDotAtom(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
            .allSatisfy { !$0.isEmpty && $0.allSatisfy(isAtomByte) }
    }

    private static func isAtomByte(_ byte: UInt8) -> Bool {
        isLabelByte(lowered(byte)) || "!#$%&'*+/=?^_`{|}~".utf8.contains(byte)
    }

    private static func lowered(_ name: String) -> String {
        name.unicodeScalars.map(\.properties.lowercaseMapping).joined()
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
}

extension MailAddress: CustomStringConvertible {
    /// As `string`.
    package var description: String { string }
}

/// Why a text is no address to which mail can go.
package enum MailAddressProblem: Error, Sendable, Hashable, CaseIterable {
    /// Nothing was given.
    case empty
    /// There is no `@`.
    case noAt
    /// What stands before the `@` has letters that few mail servers take (RFC 6531 is not spoken).
    case localNotASCII
    /// What stands before the `@` is too long or has bytes that do not belong there.
    case local
    /// What stands behind the `@` is no domain.
    case domain

    /// For whoever typed it.
    package var text: Text {
        switch self {
        case .empty:
            Text(
                fr: "Indiquez une adresse électronique.",
                de: "Geben Sie eine E-Mail-Adresse ein.",
                lb: "Gitt eng E-Mail-Adress un.",
                en: "Enter an e-mail address.")
        case .noAt:
            Text(
                fr: "Il manque le signe @ dans l’adresse électronique.",
                de: "In der E-Mail-Adresse fehlt das Zeichen @.",
                lb: "An der E-Mail-Adress feelt d’Zeechen @.",
                en: "The e-mail address has no @ sign.")
        case .localNotASCII:
            Text(
                fr: "Avant le signe @, les lettres accentuées ne sont pas acceptées.",
                de: "Vor dem Zeichen @ sind keine Umlaute und Akzente möglich.",
                lb: "Virum Zeechen @ si keng Ëmlauter an Accenten méiglech.",
                en: "Accented letters are not accepted before the @ sign.")
        case .local:
            Text(
                fr: "Vérifiez ce qui précède le signe @ dans l’adresse électronique.",
                de: "Prüfen Sie, was in der E-Mail-Adresse vor dem Zeichen @ steht.",
                lb: "Kuckt no, wat an der E-Mail-Adress virum Zeechen @ steet.",
                en: "Check what stands before the @ sign of the e-mail address.")
        case .domain:
            Text(
                fr: "Vérifiez ce qui suit le signe @ : il faut un nom comme exemple.org.",
                de: "Prüfen Sie, was nach dem Zeichen @ steht: ein Name wie beispiel.org.",
                lb: "Kuckt no, wat nom Zeechen @ steet: en Numm wéi beispill.org.",
                en: "Check what follows the @ sign: a name such as example.org is needed.")
        }
    }
}
