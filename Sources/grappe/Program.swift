// SPDX-License-Identifier: EUPL-1.2

import FoundationEssentials

/// The program that runs.
enum Program {
    /// As `grappe --version` and the measurements tell it.
    static let version = "0.1.0"

    /// Tells one build of it from another: the size of its file, and when that was written.
    static let mark: String = {
        let files = FileManager.default
        guard let path = try? files.destinationOfSymbolicLink(atPath: "/proc/self/exe"),
            let facts = try? files.attributesOfItem(atPath: path),
            let size = facts[.size] as? UInt64, let written = facts[.modificationDate] as? Date
        else { return "unknown" }
        return "\(size).\(written.timeIntervalSinceReferenceDate)"
    }()
}
