// SPDX-License-Identifier: EUPL-1.2

/// What the parts of an office document are called, and how they begin.
enum PackageNames {
    /// Throws for a part that runs by itself, or that was put in from elsewhere.
    static func judge(_ name: String) throws(MediaRefusal) {
        let name = Array(name.lowercased().utf8)
        if active.contains(where: { name.contains($0.utf8) })
            || activeFolders.contains(where: { name.starts(with: $0.utf8) })
        {
            throw .macros
        }
        if embedding.contains(where: { name.contains($0.utf8) }) { throw .embedded }
    }

    /// Whether the first bytes are those of an archive, a compound file (in which older office
    /// programs keep objects) or a program.
    static func isForeign(_ start: [UInt8]) -> Bool {
        foreign.contains { start.starts(with: $0) }
    }

    private static let active = ["vbaproject", "vbadata", "activex", "macrosheets"]
    /// OpenDocument keeps macros here.
    private static let activeFolders = ["basic/", "scripts/"]
    private static let embedding = ["embeddings/", "oleobject", "afchunk"]
    private static let foreign: [[UInt8]] = [
        [0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0], [0x4D, 0x5A], [0x7F, 0x45, 0x4C, 0x46],
        [0x52, 0x61, 0x72, 0x21], [0x37, 0x7A, 0xBC, 0xAF], [0x1F, 0x8B],
    ]
}
