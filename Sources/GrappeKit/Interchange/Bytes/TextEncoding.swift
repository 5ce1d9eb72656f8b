// SPDX-License-Identifier: EUPL-1.2

/// How the characters of a text file are written as bytes.
package enum TextEncoding: String, Sendable, Hashable, CaseIterable {
    case utf8, utf16LittleEndian, utf16BigEndian, windows1252

    /// The name that people know it by.
    package var name: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16LittleEndian: "UTF-16 LE"
        case .utf16BigEndian: "UTF-16 BE"
        case .windows1252: "Windows-1252"
        }
    }

    /// The byte order mark that such a file may begin with.
    var byteOrderMark: [UInt8] {
        switch self {
        case .utf8: [0xEF, 0xBB, 0xBF]
        case .utf16LittleEndian: [0xFF, 0xFE]
        case .utf16BigEndian: [0xFE, 0xFF]
        case .windows1252: []
        }
    }

    /// The encoding that a sample from the beginning of a file speaks for.
    ///
    /// A byte order mark decides; else valid UTF-8 is UTF-8; else it is Windows-1252, in which
    /// spreadsheet programs of the region still save. `nil` where a NUL byte without a byte order
    /// mark says that this is no text. `isWhole` is false where the sample may end within a
    /// character.
    package static func detected(in sample: [UInt8], isWhole: Bool = true) -> TextEncoding? {
        for encoding in [utf8, utf16LittleEndian, utf16BigEndian]
        where sample.starts(with: encoding.byteOrderMark) {
            return encoding
        }
        if sample.contains(0) { return nil }
        let (valid, isInvalid) = UTF8Check.prefix(of: sample)
        let isCut = valid < sample.count && !isInvalid
        return isInvalid || (isCut && isWhole) ? .windows1252 : .utf8
    }
}
