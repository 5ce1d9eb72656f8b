// SPDX-License-Identifier: EUPL-1.2

import FoundationEssentials
import GrappeKit

/// The files of `Public/`, read once at the start and served from memory.
///
/// `Public/styles/*.css` become one sheet, `site.css`, in the order of their names;
/// `Public/scripts/*.js` are named without their folder; everything else keeps its path. Only
/// names that exist are answered, so no path can lead out of the folder.
package struct Assets: Sendable {
    private var byName: [String: Asset] = [:]
    private var byHashedName: [String: Asset] = [:]
    /// Pages name the same few files again and again.
    private var links: [String: Link] = [:]

    /// No files: links lead to their plain names.
    package init() {}

    package init(_ assets: [Asset]) {
        for asset in assets {
            byName[asset.name] = asset
            byHashedName[asset.hashedName] = asset
            links[asset.name] = Self.link(to: asset.hashedName)
        }
    }

    /// Reads a folder. Files of unknown types and hidden files are left out.
    package init(folder: String) throws {
        var sheets: [UInt8] = []
        var assets: [Asset] = []
        for path in try Self.files(in: folder, below: "").sorted() {
            guard Asset.contentType(of: path) != "application/octet-stream" else { continue }
            let bytes = Array(try Data(contentsOf: URL(filePath: folder + "/" + path)))
            if path.utf8.starts(with: "styles/".utf8) {
                sheets += bytes
            } else {
                assets.append(Asset(name: Self.name(path), bytes: bytes))
            }
        }
        if !sheets.isEmpty { assets.append(Asset(name: "site.css", bytes: sheets)) }
        self.init(assets)
    }

    package var names: [String] { byName.keys.sorted() }

    package func has(_ name: String) -> Bool { byName[name] != nil }

    /// The address of a file: by its hashed name, which never changes its content.
    package func link(_ name: String) -> Link { links[name] ?? Self.link(to: name) }

    private static func link(to path: String) -> Link {
        let segments = path.split(separator: "/").map(String.init)
        switch segments.count {
        case 1: return Link("/assets/\(segments[0])")
        case 2: return Link("/assets/\(segments[0])/\(segments[1])")
        default:
            return Link(
                "/assets/\(segments[0])/\(segments[1])/\(segments[2...].joined(separator: "/"))")
        }
    }

    /// The file at that place below `/assets/`, and whether the name holds its fingerprint.
    func find(_ path: String) -> (asset: Asset, isHashed: Bool)? {
        if let asset = byHashedName[path] { return (asset, true) }
        return byName[path].map { ($0, false) }
    }

    private static func name(_ path: String) -> String {
        let prefix = "scripts/"
        return path.utf8.starts(with: prefix.utf8) ? String(path.dropFirst(prefix.count)) : path
    }

    private static func files(in folder: String, below prefix: String) throws -> [String] {
        var found: [String] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: folder + "/" + prefix)
        where name.utf8.first != 0x2E {
            let path = prefix + name
            var isFolder = false
            let exists = FileManager.default.fileExists(
                atPath: folder + "/" + path, isDirectory: &isFolder)
            if exists, isFolder {
                found += try files(in: folder, below: path + "/")
            } else if exists {
                found.append(path)
            }
        }
        return found
    }
}
