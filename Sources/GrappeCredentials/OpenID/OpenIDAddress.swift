// SPDX-License-Identifier: EUPL-1.2

/// Addresses to which codes and secrets may be sent.
enum OpenIDAddress {
    /// Whether it begins with `https://` and a host, and is nothing but an address: no fragment, no
    /// user, no space. For trying things out, an issuer on this very machine may use `http`, and
    /// then its endpoints may too.
    static func isSafe(_ address: String, of issuer: String) -> Bool {
        guard address.utf8.count <= 2048, address.utf8.allSatisfy(isPlain) else { return false }
        if let rest = rest(of: address, after: "https://") { return hasHost(rest) }
        return isLoopback(issuer) && isLoopback(address)
    }

    private static func isLoopback(_ address: String) -> Bool {
        guard let rest = rest(of: address, after: "http://"), hasHost(rest) else { return false }
        let host = rest.prefix { $0 != UInt8(ascii: ":") && !endsAuthority($0) }
        return host.elementsEqual("localhost".utf8) || host.elementsEqual("127.0.0.1".utf8)
    }

    private static func rest(of address: String, after scheme: String) -> Substring.UTF8View? {
        address.utf8.starts(with: scheme.utf8) ? address.utf8.dropFirst(scheme.utf8.count) : nil
    }

    private static func hasHost(_ rest: Substring.UTF8View) -> Bool {
        let authority = rest.prefix { !endsAuthority($0) }
        return !authority.isEmpty && authority.first != UInt8(ascii: ":")
            && !authority.contains(UInt8(ascii: "@"))
    }

    private static func endsAuthority(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?")
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "#") && byte != UInt8(ascii: "\\")
            && byte != UInt8(ascii: "\"")
    }
}
