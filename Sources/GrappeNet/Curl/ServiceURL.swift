// SPDX-License-Identifier: EUPL-1.2

import CCurl

/// The parts of an absolute URL as libcurl reads it, so that what was checked and what is connected
/// to cannot differ (https://curl.se/libcurl/c/libcurl-url.html).
struct ServiceURL: Sendable, Hashable {
    /// In lower case.
    let scheme: String
    /// Without percent-encoding.
    let user, password: String?
    /// An IPv6 address stands in brackets.
    let host: String
    /// Also where the scheme gives it.
    let port: Int
    /// As it stands in the URL; at least `/`.
    let path: String
    let query: String?

    /// `nil` where it is no absolute URL with a host, all in ASCII.
    init?(_ text: String) {
        guard !text.utf8.isEmpty, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
            let url = curl_url()
        else { return nil }
        defer { curl_url_cleanup(url) }
        guard curl_url_set(url, CURLUPART_URL, text, 0) == CURLUE_OK,
            let scheme = Self.part(url, CURLUPART_SCHEME),
            let host = Self.part(url, CURLUPART_HOST),
            let port = Self.part(url, CURLUPART_PORT, CURLU_DEFAULT_PORT).flatMap({ Int($0) }),
            (1...65_535).contains(port)
        else { return nil }
        (self.scheme, self.host, self.port) = (scheme, host, port)
        user = Self.part(url, CURLUPART_USER, CURLU_URLDECODE)
        password = Self.part(url, CURLUPART_PASSWORD, CURLU_URLDECODE)
        path = Self.part(url, CURLUPART_PATH) ?? "/"
        query = Self.part(url, CURLUPART_QUERY)
    }

    /// Whether the host can only be this machine.
    var isLoopback: Bool {
        if host == "localhost" || host == "[::1]" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }

    /// The value of an item of the query, without percent-encoding.
    func queryValue(_ name: String) -> String? {
        for item in (query ?? "").utf8.split(separator: 0x26) {
            let halves = item.split(separator: 0x3D, maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2, halves[0].elementsEqual(name.utf8) else { continue }
            var length: Int32 = 0
            let encoded = String(decoding: Array(halves[1]), as: UTF8.self)
            guard let decoded = curl_easy_unescape(nil, encoded, 0, &length) else { return nil }
            defer { curl_free(decoded) }
            return String(cString: decoded)
        }
        return nil
    }

    private static func part(
        _ url: OpaquePointer, _ part: CURLUPart, _ flags: Int32 = 0
    ) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        guard curl_url_get(url, part, &text, UInt32(flags)) == CURLUE_OK, let text else {
            return nil
        }
        defer { curl_free(text) }
        return String(cString: text)
    }
}
