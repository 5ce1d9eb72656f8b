// SPDX-License-Identifier: EUPL-1.2

import FoundationEssentials

/// The program itself, which the build puts beside the tests.
package enum TestProgram {
    /// `nil` where only a part of the package has been built.
    package static let path: String? = {
        let files = FileManager.default
        let tests = try? files.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let beside = (tests ?? "").split(separator: "/").dropLast().map { "/" + $0 }.joined()
        // This file lies three levels below the root.
        let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
        return [beside, root + "/.build/debug"].map { $0 + "/grappe" }
            .first { files.isExecutableFile(atPath: $0) }
    }()
}
