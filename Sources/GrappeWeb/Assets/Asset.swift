// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import HTTPTypes

/// A file that pages use, in memory, with its compressed form.
package struct Asset: Sendable {
    /// Its name below `Public/`, such as `vendor/leaflet/leaflet.css`.
    package let name: String
    package let bytes: [UInt8]
    /// In gzip, where that is worth it.
    package let packed: [UInt8]?
    package let contentType: String
    package let fingerprint: String

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
        contentType = Self.contentType(of: name)
        fingerprint = Fingerprint(bytes).hex
        let small =
            bytes.count >= 1024 && Compression.isText(contentType)
            ? Gzip.compress(bytes, level: 9) : nil
        packed = small.flatMap { $0.count < bytes.count ? $0 : nil }
    }

    /// The name with the first eight digits of the fingerprint: `site-1a2b3c4d.css`.
    package var hashedName: String {
        let digits = fingerprint.prefix(8)
        guard let point = name.utf8.lastIndex(of: 0x2E) else { return "\(name)-\(digits)" }
        return "\(name[..<point])-\(digits)\(name[point...])"
    }

    /// The media type by the name's ending; `application/octet-stream` for what is not served.
    static func contentType(of name: String) -> String {
        let point = name.utf8.lastIndex(of: 0x2E)
        switch point.map({ name[$0...].lowercased() }) ?? "" {
        case ".css": return "text/css; charset=utf-8"
        case ".js": return "text/javascript; charset=utf-8"
        case ".svg": return "image/svg+xml"
        case ".png": return "image/png"
        case ".ico": return "image/x-icon"
        case ".txt": return "text/plain; charset=utf-8"
        case ".webmanifest": return "application/manifest+json"
        case ".woff2": return "font/woff2"
        default: return "application/octet-stream"
        }
    }
}
