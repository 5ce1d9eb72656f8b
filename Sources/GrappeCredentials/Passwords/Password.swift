// SPDX-License-Identifier: EUPL-1.2

/// A password as somebody typed it, prepared so that two keyboards that write the same characters
/// differently give the same bytes: the profile OpaqueString of RFC 8265 (section 4.2), every
/// space an ASCII space and the rest in normalisation form C. Upper and lower case stay.
package struct Password: Sendable {
    /// How many Unicode scalars a new password may have. ASVS 5.0 asks to accept 64 at least
    /// (6.2.9) and to refuse fewer than 8 (6.2.1); it advises 15.
    package static let lengths = 8...128

    /// UTF-8.
    let bytes: [UInt8]
    let scalars: [Unicode.Scalar]

    /// Takes any text; `PasswordRules` tell what is wrong with a new one.
    package init(_ text: String) {
        var spaced = String.UnicodeScalarView()
        spaced.append(
            contentsOf: text.unicodeScalars.map {
                $0.properties.generalCategory == .spaceSeparator ? " " : $0
            })
        bytes = String(spaced)._nfcCodeUnits
        scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    }
}

/// Neither logs nor messages of failed tests show a password.
extension Password: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "Password" }
    package var debugDescription: String { "Password" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
