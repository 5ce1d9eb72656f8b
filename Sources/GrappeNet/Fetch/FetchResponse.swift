// SPDX-License-Identifier: EUPL-1.2

/// What another site answered.
package struct FetchResponse: Sendable {
    /// The status, whatever it is: redirects are not followed.
    package let status: Int
    /// In the order in which they came, names in lower case.
    package let headers: [(name: String, value: String)]
    /// As it was sent.
    package let body: [UInt8]

    /// The first field of that name, which is given in lower case.
    package func header(_ name: String) -> String? {
        headers.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
    }

    /// For the next request.
    package var entityTag: String? { header("etag") }

    /// The fields of the last answer among those that came: interim ones (1xx) stand before it.
    static func headers(in lines: [UInt8]) -> [(name: String, value: String)] {
        var found: [(name: String, value: String)] = []
        for line in lines.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            if line.starts(with: "HTTP/".utf8) {
                found = []
            } else if let colon = line.firstIndex(of: 0x3A) {
                let name = line[..<colon].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
                let value = line[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
                found.append(
                    (String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self)))
            }
        }
        return found
    }
}

/// Why another site could not be asked.
package enum FetchError: Error, Sendable, Hashable, CustomStringConvertible {
    /// No URL that may be asked: not https, or with a password in it.
    case url
    /// A header field that could say something else than it seems to.
    case header
    /// The name leads to this machine or to a private network.
    case notPublic
    /// The answer has more bytes than were allowed.
    case tooLong
    /// It took longer than allowed.
    case timedOut
    /// No connection, a certificate that does not verify, or anything else that libcurl tells.
    case failed(CurlError)

    /// For the log, in English.
    package var description: String {
        switch self {
        case .url: "not a URL that may be asked; it has to be https"
        case .header: "a header field has bytes that do not belong there"
        case .notPublic: "the address leads to this machine or to a private network"
        case .tooLong: "the answer is longer than allowed"
        case .timedOut: "the answer took too long"
        case .failed(let error): "\(error)"
        }
    }
}
