// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Where files wait between being brought and being applied: a folder for each import.
package struct ImportFolder: Sendable {
    package let path: String

    package init(path: String) { self.path = path }

    /// Moves files in, in their order. Their names are kept as far as they say what a file is.
    ///
    /// - Throws: where the disk has no room or the folder cannot be written.
    func keep(
        _ files: [(name: String, path: String)], for job: ID<ImportJob>
    ) throws -> [ImportJob.File] {
        let folder = folder(of: job)
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        var kept: [ImportJob.File] = []
        for (number, file) in files.enumerated() {
            let name = "\(number + 1)-\(Self.plain(file.name))"
            try FileManager.default.moveItem(atPath: file.path, toPath: folder + "/" + name)
            let bytes = Self.size(folder + "/" + name)
            kept.append(.init(name: name, original: file.name, bytes: bytes))
        }
        return kept
    }

    func paths(of job: ImportJob) -> [String] {
        job.files.map { folder(of: job.id) + "/" + $0.name }
    }

    func hasFiles(of job: ImportJob) -> Bool {
        !job.files.isEmpty && paths(of: job).allSatisfy(FileManager.default.fileExists)
    }

    func remove(_ job: ID<ImportJob>) {
        try? FileManager.default.removeItem(atPath: folder(of: job))
    }

    private func folder(of job: ID<ImportJob>) -> String { path + "/" + Self.plain(job.string) }

    private static func size(_ path: String) -> Int {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return (attributes?[.size] as? Int) ?? 0
    }

    /// Letters, digits, points, hyphens: nothing that leads elsewhere. The end is kept, for it says
    /// what kind of file it is.
    static func plain(_ name: String) -> String {
        let bytes = name.utf8.suffix(80).map { byte -> UInt8 in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: byte
            default: 0x5F
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
