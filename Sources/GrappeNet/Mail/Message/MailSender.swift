// SPDX-License-Identifier: EUPL-1.2

/// From whom letters come: an address, with a name that readers see.
package struct MailSender: Sendable, Hashable {
    /// What readers see, if anything; control characters are gone.
    package let name: String?
    /// Where bounces and answers go.
    package let address: MailAddress

    /// A sender with or without a name.
    package init(name: String?, address: MailAddress) {
        let clean = name.map(HeaderText.clean) ?? ""
        self.name = clean.isEmpty ? nil : clean
        self.address = address
    }

    /// `Name <local@domain>` or the address alone, as operators write it.
    package init(_ text: String, allowingLocalhost: Bool = false) throws(MailAddressProblem) {
        let bytes = Array(HeaderText.clean(text).utf8)
        guard bytes.last == 0x3E, let open = bytes.lastIndex(of: 0x3C) else {
            let text = String(decoding: bytes, as: UTF8.self)
            self.init(
                name: nil,
                address: try MailAddress(text, allowingLocalhost: allowingLocalhost))
            return
        }
        let inner = String(decoding: bytes[(open + 1)..<(bytes.count - 1)], as: UTF8.self)
        self.init(
            name: String(decoding: bytes[..<open].filter { $0 != 0x22 }, as: UTF8.self),
            address: try MailAddress(inner, allowingLocalhost: allowingLocalhost))
    }
}
