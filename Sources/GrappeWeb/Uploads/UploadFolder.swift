// SPDX-License-Identifier: EUPL-1.2

import FoundationEssentials
import GrappeKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where files lie while the request that brings them is answered.
package struct UploadFolder: Sendable, Hashable {
    /// Without a trailing slash.
    package let path: String

    static let prefix = "upload-"

    /// A folder that exists or is made with the first file. What is to be kept is moved away from
    /// it: it best lies on the same disk as where it goes.
    package init(path: String) {
        self.path = path.utf8.last == 0x2F ? String(path.dropLast()) : path
    }

    /// The system's own folder for such files.
    package static var system: UploadFolder {
        UploadFolder(path: FileManager.default.temporaryDirectory.path())
    }

    /// For ourselves alone (mode 0700). Where it cannot be made, the file's error says so.
    func make() {
        try? FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    /// Removes what requests have left that a killed server never answered.
    ///
    /// - Parameter moment: what was last written before it goes.
    package func removeLeftovers(before moment: Instant) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        for name in names where name.utf8.starts(with: Self.prefix.utf8) {
            var facts = stat()
            let file = path + "/" + name
            guard lstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG,
                Int64(facts.st_mtim.tv_sec) * 1000 < moment.milliseconds
            else { continue }
            unlink(file)
        }
    }
}
