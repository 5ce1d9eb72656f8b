// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Looks into documents that somebody sends. They are kept as they are, and handed out, never
/// shown: what is looked for is what harms whoever opens them.
package enum DocumentInspection {
    private static let megabytes = 10

    /// What the document is, by its content.
    ///
    /// - Throws: `MediaRefusal` for everything that is not accepted, with the reason.
    package static func type(of path: String) throws -> MediaType {
        let file = try SeekableBytes(path: path)
        guard file.count <= megabytes << 20 else {
            throw MediaRefusal.tooLarge(megabytes: megabytes)
        }
        let start = try file.bytes(at: 0, count: 8)
        if start.starts(with: "%PDF-".utf8) { return try pdf(start, file) }
        guard start.starts(with: [0x50, 0x4B, 3, 4]) else { throw MediaRefusal.unknownDocument }
        return try PackageInspection(file).type()
    }

    /// A PDF file begins with its version (ISO 32000-2, 7.5.2) and ends with a mark, after which
    /// hardly anything comes.
    private static func pdf(_ start: [UInt8], _ file: SeekableBytes) throws -> MediaType {
        let end = try file.bytes(at: max(0, file.count - 1024), count: 1024)
        guard [0x31, 0x32].contains(start[5...].first), start[6...].first == 0x2E,
            end.firstRange(of: Array("%%EOF".utf8)) != nil
        else { throw MediaRefusal.brokenDocument }
        return .pdf
    }
}
