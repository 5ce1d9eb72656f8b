// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension ProfileBuilder {
    /// E-mail addresses, several apart by `;`, `,` or white space.
    mutating func email(_ value: String?, field: String) {
        guard let text = value?.trimmed else { return }
        for part in text.split(whereSeparator: { ";, \t\n".contains($0) }) {
            let address = String(part).lowercased()
            if Self.isEmail(address) {
                add(.email, address)
            } else {
                flag(field, ImportText.invalidEmail, value: text)
            }
        }
    }

    /// Phone numbers, several apart by `;` or ` / `; international form where the country is
    /// known.
    mutating func phone(_ value: String?, field: String) {
        guard let text = value?.trimmed else { return }
        for part in text.split(separator: ";").flatMap({ $0.split(separator: " / ") }) {
            if let number = PhoneNumber.normalised(String(part), country: country) {
                add(.phone, number)
            } else {
                flag(field, ImportText.invalidPhone, value: text)
            }
        }
    }

    mutating func website(_ value: String?, field: String) {
        guard let text = value?.trimmed else { return }
        if let address = WebAddress.normalised(text) {
            add(.website, address)
        } else {
            flag(field, ImportText.invalidWebsite, value: text)
        }
    }

    private mutating func add(_ kind: Contact.Kind, _ value: String) {
        let contact = Contact(kind, value)
        if !profile.contacts.contains(contact) { profile.contacts.append(contact) }
    }

    /// One `@`, a name before it and a host with a point after it.
    private static func isEmail(_ address: String) -> Bool {
        let halves = address.utf8.split(separator: 0x40, omittingEmptySubsequences: false)
        guard halves.count == 2, !halves[0].isEmpty, address.utf8.count <= 254 else { return false }
        let isPlain = address.utf8.allSatisfy {
            $0 > 0x20 && $0 != 0x7F && $0 != 0x3C && $0 != 0x3E
        }
        return isPlain && WebAddress.isHost(String(decoding: Array(halves[1]), as: UTF8.self))
    }
}

/// Phone numbers as people write them, brought to the international form of ITU-T E.164 where
/// the country is known.
package enum PhoneNumber {
    /// `nil` for what is no number of 5 to 15 digits.
    package static func normalised(_ text: String, country: String?) -> String? {
        let head = text.unicodeScalars.drop { $0.isBlank }
        var digits: [UInt8] = []
        for scalar in head.map({ $0 }) {
            if scalar.isDigit {
                digits.append(UInt8(scalar.value))
            } else if scalar.properties.isAlphabetic {
                // An extension or a remark: the number ends here, if it has begun.
                if digits.count >= 5 { break }
                digits = []
            }
        }
        if head.first == "+" { return international(digits) }
        if digits.starts(with: [0x30, 0x30]) { return international(Array(digits.dropFirst(2))) }
        guard (5...15).contains(digits.count) else { return nil }
        let plain = String(decoding: digits, as: UTF8.self)
        guard let country, let code = codes[country] else { return plain }
        let trunk = country != "LU" && digits.first == 0x30
        return international(Array(code.utf8) + (trunk ? Array(digits.dropFirst()) : digits))
    }

    private static func international(_ digits: [UInt8]) -> String? {
        // `+352 (0) 26 …`: the trunk zero in brackets is not dialled from abroad.
        var digits = digits
        for code in codes.values where digits.starts(with: Array(code.utf8) + [0x30]) {
            digits.remove(at: code.utf8.count)
            break
        }
        guard (6...15).contains(digits.count) else { return nil }
        return "+" + String(decoding: digits, as: UTF8.self)
    }

    /// Country codes of ITU-T E.164 for the cluster and its neighbours.
    private static let codes = [
        "BE": "32", "LU": "352", "FR": "33", "DE": "49", "NL": "31", "CH": "41", "AT": "43",
    ]
}

/// Addresses of websites as people write them.
package enum WebAddress {
    /// With its scheme, host in lower case, without a slash at the end; `nil` for what is no web
    /// address (`update6`, `keine`, `javascript:`).
    package static func normalised(_ text: String) -> String? {
        let bytes = text.utf8
        guard bytes.count <= 500, bytes.allSatisfy({ $0 > 0x20 && $0 != 0x22 && $0 != 0x3C }) else {
            return nil
        }
        let (scheme, rest) = split(text)
        guard let scheme else { return nil }
        let end = rest.firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } ?? rest.endIndex
        let host = String(decoding: rest[..<end], as: UTF8.self).lowercased()
        guard isHost(host) else { return nil }
        var path = rest[end...]
        while path.last == 0x2F { path.removeLast() }
        return scheme + "://" + host + String(decoding: path, as: UTF8.self)
    }

    /// The host without `www.`.
    static func host(of address: String) -> String? {
        let (_, rest) = split(address)
        let end = rest.firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } ?? rest.endIndex
        var host = rest[..<end]
        if host.starts(with: "www.".utf8) { host = host.dropFirst(4) }
        return host.isEmpty ? nil : String(decoding: host, as: UTF8.self)
    }

    /// Labels with at least one point between them, the last of letters.
    static func isHost(_ text: String) -> Bool {
        let labels = text.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard labels.count >= 2, text.utf8.count <= 253, let last = labels.last, last.count >= 2
        else { return false }
        let isLetters = last.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || $0 >= 0x80 }
        return (isLetters || last.starts(with: "xn--".utf8))
            && labels.allSatisfy { !$0.isEmpty && $0.count <= 63 && $0.allSatisfy(isHostByte) }
    }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == 0x2D || (0x30...0x39).contains(byte)
            || (0x61...0x7A).contains(byte | 0x20)
    }

    /// The scheme (`https` where none is written) and what follows it.
    private static func split(_ text: String) -> (scheme: String?, rest: [UInt8]) {
        let bytes = Array(text.utf8)
        let lower = bytes.prefix(8).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        if lower.starts(with: "https://".utf8) { return ("https", Array(bytes.dropFirst(8))) }
        if lower.starts(with: "http://".utf8) { return ("http", Array(bytes.dropFirst(7))) }
        return bytes.contains(0x3A) && !bytes.contains(0x2F) ? (nil, bytes) : ("https", bytes)
    }
}
