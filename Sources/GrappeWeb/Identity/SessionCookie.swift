// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import Hummingbird

/// A cookie that carries a secret, a session's if nothing else is said. Over TLS it has the prefix
/// that ties it to this host, to every path and to TLS (RFC 6265bis, 4.1.3.2); the plain name is
/// for trying on one's own machine.
package struct SessionCookie: Sendable {
    package let name: String
    private let isSecure: Bool

    package init(site: Site, named name: String = "session") {
        isSecure = site.isSecure
        self.name = isSecure ? "__Host-" + name : name
    }

    /// The secret that a request brings along, if it brings one that can be one.
    package func secret(in request: Request) -> String? {
        let prefix = Array((name + "=").utf8)
        for field in request.headers[values: .cookie] {
            for part in field.utf8.split(separator: 0x3B) {
                let pair = part.drop { $0 == 0x20 }
                guard pair.starts(with: prefix) else { continue }
                let value = pair.dropFirst(prefix.count)
                return value.count <= 128 ? String(decoding: Array(value), as: UTF8.self) : nil
            }
        }
        return nil
    }

    /// The field that sets it. `lifetime` in seconds.
    package func setting(_ secret: String, lifetime: Int) -> String {
        "\(name)=\(secret); Path=/; Max-Age=\(lifetime); HttpOnly; SameSite=Lax"
            + (isSecure ? "; Secure" : "")
    }

    /// The field that takes it away.
    package var removal: String { setting("", lifetime: 0) }
}
