// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The files of one import by their names: a folder, a zip archive, a list of files, or one file.
struct ImportFiles {
    private enum Place {
        case file(String)
        case entry(ZipArchive, ZipEntry)
    }

    private let places: [(name: String, place: Place)]

    init(paths: [String]) throws {
        var places: [(String, Place)] = []
        for path in paths {
            if Self.isFolder(path) {
                let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
                for name in names.sorted() {
                    places += try Self.places(of: path + "/" + name)
                }
            } else {
                places += try Self.places(of: path)
            }
        }
        self.places = places
    }

    /// The names without folders.
    var names: [String] { places.map(\.name) }

    /// The first file whose name contains that, in any case.
    func source(named part: String) throws -> ByteSource? {
        let wanted = part.lowercased()
        guard let found = places.first(where: { Self.contains($0.name.lowercased(), wanted) })
        else { return nil }
        switch found.place {
        case .file(let path): return try ByteSource(path: path)
        case .entry(let archive, let entry): return try archive.source(of: entry)
        }
    }

    /// The same as a table; throws where there is no such file.
    func table(named part: String) throws -> TableReader {
        guard let source = try source(named: part) else {
            throw InterchangeError(field: part, ImportText.missingFile)
        }
        return try TableReader(csv: source)
    }

    private static func places(of path: String) throws -> [(String, Place)] {
        let name = String(
            path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
        guard name.lowercased().utf8.suffix(4).elementsEqual(".zip".utf8) else {
            return [(name, .file(path))]
        }
        // A register of a whole country inflates to several gigabytes; it is read as a stream.
        var limits = ZipArchive.Limits()
        limits.inflated = 16 << 30
        let archive = try ZipArchive(SeekableBytes(path: path), limits: limits)
        return archive.entries.map { entry in
            let last = entry.name.lastIndex(of: "/").map(entry.name.index(after:))
            return (String(entry.name[(last ?? entry.name.startIndex)...]), .entry(archive, entry))
        }
    }

    static func isFolder(_ path: String) -> Bool {
        var isFolder: Bool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
    }

    private static func contains(_ text: String, _ part: String) -> Bool {
        let (text, part) = (Array(text.utf8), Array(part.utf8))
        guard text.count >= part.count else { return false }
        return (0...(text.count - part.count)).contains { text[$0...].starts(with: part) }
    }
}
