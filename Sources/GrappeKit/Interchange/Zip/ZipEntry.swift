// SPDX-License-Identifier: EUPL-1.2

/// One file of a ZIP archive, as the central directory describes it.
package struct ZipEntry: Sendable, Equatable {
    /// The path inside the archive, with `/` between folders; never leads out of it.
    package let name: String
    /// Length of the compressed and of the inflated data, in bytes, as declared.
    package let compressedSize, size: Int
    let method: UInt16
    let isEncrypted: Bool
    let checksum: UInt32
    let headerOffset: Int

    /// Folders are entries whose name ends in `/`.
    var isFolder: Bool { name.utf8.last == 0x2F }

    /// Whether a path stays inside the archive: relative, without `..`, drive letter, backslash
    /// or control character.
    static func isHarmless(_ path: some Collection<UInt8>) -> Bool {
        guard let first = path.first, first != 0x2F else { return false }
        let plain = path.allSatisfy { $0 >= 0x20 && $0 != 0x5C && $0 != 0x3A && $0 != 0x7F }
        return plain && !path.split(separator: 0x2F).contains { $0.elementsEqual("..".utf8) }
    }
}
