// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The name a downloaded file gets (RFC 6266).
package enum ContentDisposition {
    /// With a plain ASCII name for old programs and the full one in UTF-8 (RFC 8187) beside it
    /// where they differ. Slashes, quotes and control characters become `_`.
    package static func attachment(_ fileName: String) -> String {
        let clean = String(
            String.UnicodeScalarView(fileName.unicodeScalars.prefix(120).map(cleaned)))
        let plain = String(
            String.UnicodeScalarView(clean.unicodeScalars.map { $0.isASCII ? $0 : "_" }))
        let field = "attachment; filename=\"\(plain)\""
        guard !plain.utf8.elementsEqual(clean.utf8) else { return field }
        return field + "; filename*=UTF-8''" + PercentEncoding.encode(clean)
    }

    private static func cleaned(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        let isForbidden =
            scalar.value < 0x20 || scalar.value == 0x7F
            || ["\"", "\\", "/", ":", "%", "'", "*"].contains(scalar)
        return isForbidden ? "_" : scalar
    }
}
