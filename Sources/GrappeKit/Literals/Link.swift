// SPDX-License-Identifier: EUPL-1.2

/// Where a link leads: a rooted path of this site, or a checked address elsewhere.
///
/// A path is a literal whose interpolations are percent-encoded as one segment or value each:
///
///     Link("/\(language)/organisations/\(slug)")
package struct Link: Sendable, Hashable {
    /// The address as it stands in a URL, percent-encoded, not yet escaped for HTML.
    package let string: String

    /// A rooted path of this site.
    package init(_ path: Path) {
        string = path.string
    }

    /// An address elsewhere as somebody typed it, or `nil` unless it is `http`, `https`,
    /// `mailto` or `tel` and free of white space and control characters. A bare host such as
    /// `www.example.org` is taken for `https`.
    package init?(external address: String) {
        let bytes = Array(address.utf8)
        guard !bytes.isEmpty, bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != 0x5C }) else {
            return nil
        }
        guard let colon = bytes.firstIndex(of: 0x3A) else {
            guard bytes.contains(0x2E), bytes[0] != 0x2F else { return nil }
            string = "https://" + address
            return
        }
        let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
        let rest = bytes[(colon + 1)...]
        switch scheme {
        case "http", "https":
            guard rest.starts(with: "//".utf8), rest.count > 2 else { return nil }
            string = address
        case "mailto", "tel":
            guard !rest.isEmpty else { return nil }
            string = address
        default:
            return nil
        }
    }

    /// A rooted path of this site as a browser sent it, encoded already; `nil` for what browsers
    /// take for an address elsewhere (`//host`).
    package init?(ownPath path: String) {
        let bytes = path.utf8
        guard bytes.first == 0x2F, bytes.dropFirst().first != 0x2F else { return nil }
        string = path
    }

    /// An address of this site that is encoded already.
    init(encoded string: String) { self.string = string }

    /// The same path with these query items; items with an empty value are left out.
    package func query(_ items: [(name: String, value: String)]) -> Link {
        let written = Self.written(items)
        guard !written.isEmpty else { return self }
        let joint = string.utf8.contains(0x3F) ? "&" : "?"
        return Link(encoded: string + joint + written)
    }

    /// The items as a query string holds them, empty ones left out.
    static func written(_ items: [(name: String, value: String)]) -> String {
        var written = ""
        for item in items where !item.value.isEmpty {
            if !written.isEmpty { written += "&" }
            written += PercentEncoding.encode(item.name)
            written += "="
            written += PercentEncoding.encode(item.value)
        }
        return written
    }

    /// The same path with a fragment that names an element's id.
    package func fragment(_ id: String) -> Link {
        Link(encoded: string + "#" + PercentEncoding.encode(id))
    }

    /// The address with the site's base address before it, for feeds, mail and `hreflang`.
    package func absolute(from base: String) -> Link {
        string.utf8.first == 0x2F ? Link(encoded: base + string) : self
    }
}

extension Link {
    /// The literal a path is written as.
    package struct Path: ExpressibleByStringInterpolation, Sendable {
        let string: String

        package init(stringLiteral value: StaticString) {
            string = value.description
        }

        package init(stringInterpolation: Interpolation) {
            string = stringInterpolation.string
        }

        package struct Interpolation: StringInterpolationProtocol, Sendable {
            var string = ""

            package init(literalCapacity: Int, interpolationCount: Int) {}

            package mutating func appendLiteral(_ literal: StaticString) {
                string += literal.description
            }

            package mutating func appendInterpolation(_ segment: String) {
                string += PercentEncoding.encode(segment)
            }

            package mutating func appendInterpolation(_ language: Language) {
                string += language.rawValue
            }
        }
    }
}
