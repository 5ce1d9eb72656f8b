// SPDX-License-Identifier: EUPL-1.2

import CCurl

/// Why a transfer did not come to its end: libcurl's code and words
/// (https://curl.se/libcurl/c/libcurl-errors.html).
package struct CurlError: Error, Sendable, Hashable, CustomStringConvertible {
    /// libcurl's `CURLcode`.
    package let code: UInt32
    /// What libcurl says of it, in English; never a password.
    package let message: String

    init(_ code: CURLcode, message: String = "") {
        self.code = code.rawValue
        self.message = message.isEmpty ? String(cString: curl_easy_strerror(code)) : message
    }

    /// A value that cannot be handed to libcurl.
    static let unusable = CurlError(CURLE_BAD_FUNCTION_ARGUMENT)

    func `is`(_ other: CURLcode) -> Bool { code == other.rawValue }

    /// For the log, in English.
    package var description: String { "\(message) (curl \(code))" }
}
