// SPDX-License-Identifier: EUPL-1.2

/// The mail server through which letters go, and from whom they come.
///
/// An operator writes it as one URL: `smtp://USER:PASSWORD@mail.example.org:587`, or `smtps://…`
/// for TLS from the first byte. Over `smtp` STARTTLS is required, unless the server is this
/// machine; then `?starttls=required` asks for it all the same. `?ca=FILE` names the authorities to
/// trust.
package struct MailSettings: Sendable, Hashable {
    /// How the way to the server is protected.
    package enum Encryption: Sendable, Hashable {
        /// From the first byte (RFC 8314).
        case tls
        /// By `STARTTLS`; where the server does not offer it, nothing is sent (RFC 3207).
        case startTLS
        /// Not at all, to this machine only.
        case none
    }

    /// The server's name, or its address; IPv6 in brackets.
    package let host: String
    /// The server's port.
    package let port: Int
    /// How the way is protected.
    package let encryption: Encryption
    /// Who signs in at the server; `nil` where nobody has to.
    let user, password: String?
    /// From whom letters come.
    package let from: MailSender
    /// The file of authorities whose certificates count, instead of the system's.
    package let authorities: String?

    /// - Parameters:
    ///   - url: the setting `GRAPPE_MAIL`.
    ///   - from: the setting `GRAPPE_MAIL_FROM`.
    /// - Throws: `MailSettingsError`, without the URL: it may carry a password.
    package init(url: String, from: String) throws(MailSettingsError) {
        guard let parsed = ServiceURL(url), ["smtp", "smtps"].contains(parsed.scheme) else {
            throw .url
        }
        let isLocal = parsed.isLoopback
        do {
            self.from = try MailSender(from, allowingLocalhost: isLocal)
        } catch { throw .from(error) }
        (host, port) = (parsed.host, parsed.port)
        (user, password) = (parsed.user, parsed.password)
        authorities = parsed.queryValue("ca")
        switch (parsed.scheme, parsed.queryValue("starttls")) {
        case ("smtps", nil): encryption = .tls
        case ("smtp", nil): encryption = isLocal ? .none : .startTLS
        case ("smtp", "required"): encryption = .startTLS
        default: throw .startTLS
        }
        guard parsed.user == nil || parsed.password != nil else { throw .password }
    }

    /// The domain that stands in Message-IDs and greets the server.
    var domain: String { from.address.asciiDomain }
}

extension MailSettings: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Server and sender, for people; never the password.
    package var description: String { "\(host):\(port) as \(from.address)" }

    /// As `description`.
    package var debugDescription: String { description }

    /// Nothing: dumps would show the password.
    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// What is wrong with the settings for mail.
package enum MailSettingsError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Not understood.
    case url
    /// A user without a password.
    case password
    /// `starttls` is something else than `required`, or stands with `smtps`.
    case startTLS
    /// The sender is no address.
    case from(MailAddressProblem)

    /// For the operator, in English.
    package var description: String {
        switch self {
        case .url:
            "GRAPPE_MAIL is not the address of a mail server; write smtp://USER:PASSWORD@HOST:587 "
                + "or smtps://USER:PASSWORD@HOST, with %-codes for signs such as @ and /"
        case .password: "GRAPPE_MAIL names a user without a password"
        case .startTLS: "GRAPPE_MAIL takes starttls=required only, and not with smtps"
        case .from(let problem):
            "GRAPPE_MAIL_FROM is not an address; write name@example.org or "
                + "Name <name@example.org> (\(problem))"
        }
    }
}
