// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What is true of the whole site: who runs it, where it is, which assets it has.
package struct Site: Sendable {
    /// The name of the cluster as the bar shows it.
    package let name: Text
    /// Scheme and host without a trailing slash, for canonical addresses, feeds and mail.
    package let baseURL: String
    /// Whether every record is invented; each page then says so.
    package let isDemonstration: Bool
    /// The template of the map's tiles (`https://tile.example.org/{z}/{x}/{y}.png`), or `nil`: the
    /// map then shows the cluster's own outlines only and asks nobody else for anything.
    package let tileURL: String?
    package let assets: Assets

    package init(
        name: Text = .same("Grappe"), baseURL: String = "http://localhost:8080",
        isDemonstration: Bool = false, tileURL: String? = nil, assets: Assets = Assets()
    ) {
        self.name = name
        self.baseURL = baseURL.utf8.last == 0x2F ? String(baseURL.dropLast()) : baseURL
        self.isDemonstration = isDemonstration
        self.tileURL = tileURL
        self.assets = assets
    }

    /// Scheme, host and port as a browser's `Origin` names them.
    package var origin: String {
        let bytes = Array(baseURL.utf8)
        var slashes = 0
        let origin = bytes.prefix { byte in
            if byte == 0x2F { slashes += 1 }
            return slashes < 3
        }
        return String(decoding: origin, as: UTF8.self).lowercased()
    }

    /// Whether browsers reach the site over TLS only.
    package var isSecure: Bool { baseURL.utf8.starts(with: "https://".utf8) }

    /// Scheme and host of the tiles, as a Content-Security-Policy names them; `{s}`, the
    /// placeholder of numbered hosts, becomes a wildcard.
    package var tileOrigin: String? {
        guard let tileURL else { return nil }
        let bytes = Array(tileURL.utf8)
        guard bytes.starts(with: "https://".utf8) else { return nil }
        let host = bytes.dropFirst(8).prefix { $0 != 0x2F }
        let plain =
            host.starts(with: "{s}.".utf8) ? Array("*".utf8) + host.dropFirst(3) : Array(host)
        let isHost = plain.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
                || [0x2A, 0x2D, 0x2E, 0x3A].contains($0)
        }
        return isHost && !plain.isEmpty ? "https://" + String(decoding: plain, as: UTF8.self) : nil
    }
}
