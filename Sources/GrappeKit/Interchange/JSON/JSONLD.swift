// SPDX-License-Identifier: EUPL-1.2

/// Linked data inside a page (JSON-LD 1.1, section 7.2): a data block, which no browser runs.
package enum JSONLD {
    /// The script element that holds the value.
    package static func script(_ value: JSONValue) -> HTML {
        let json = HTML(unsafeAlreadyEscaped: JSONWriter.bytes(of: value))
        return "<script type=\"application/ld+json\">\(json)</script>"
    }
}
