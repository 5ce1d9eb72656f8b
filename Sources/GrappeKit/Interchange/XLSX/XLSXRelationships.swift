// SPDX-License-Identifier: EUPL-1.2

/// The parts that a part of an Office Open XML package refers to (ECMA-376 part 2, clause 9).
struct XLSXRelationships {
    private var items: [(id: String, type: String, path: String)] = []

    /// The relationships of a part; of the package itself for the empty path.
    init(of part: String, in archive: ZipArchive) throws {
        let folder = part.split(separator: "/").dropLast().map(String.init)
        let file = part.split(separator: "/").last.map(String.init) ?? ""
        let name = (folder + ["_rels", file + ".rels"]).joined(separator: "/")
        guard let entry = archive.entry(name) else { return }
        var scanner = try XMLScanner(archive.source(of: entry))
        while let event = try scanner.next() {
            guard case .start("Relationship", let attributes) = event,
                attributes["TargetMode"] != "External", let target = attributes["Target"]
            else { continue }
            let path = Self.resolved(target, folder)
            items.append((attributes["Id"] ?? "", attributes["Type"] ?? "", path))
        }
    }

    func path(id: String) -> String? { items.first { $0.id == id }?.path }

    /// The part of that kind; transitional and strict documents differ in what stands before it.
    func path(kind: String) -> String? { items.first { $0.type.hasSuffix("/" + kind) }?.path }

    private static func resolved(_ target: String, _ folder: [String]) -> String {
        var parts = target.utf8.first == 0x2F ? [] : folder
        for part in target.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }
}
