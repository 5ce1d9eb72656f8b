// SPDX-License-Identifier: EUPL-1.2

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The public samples that tests compare with; they live beside the repository, never in it.
package enum SharedData {
    /// The path of a file below the samples' root (`directory/postal_codes.csv`), or `nil` where
    /// the samples are absent. `GRAPPE_SHARED_DATA` names another root.
    package static func path(_ file: String) -> String? {
        let path = root + "/" + file
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }

    /// Whether the samples are there; tests that need them are skipped where they are not.
    package static var isPresent: Bool { path("") != nil }

    private static let root: String = {
        if let named = ProcessInfo.processInfo.environment["GRAPPE_SHARED_DATA"] { return named }
        var folder = #filePath
        for _ in 0..<3 {
            folder = String(folder[..<(folder.lastIndex(of: "/") ?? folder.endIndex)])
        }
        return folder + "/../shared/data"
    }()
}
