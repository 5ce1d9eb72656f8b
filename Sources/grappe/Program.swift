// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// The program that runs.
enum Program {
    /// As `grappe --version` and the measurements tell it.
    static let version = "0.1.0"

    /// Tells one build of it from another: the size of its file, and when that was written.
    static let mark: String = {
        var status = stat()
        guard stat("/proc/self/exe", &status) == 0 else { return "unknown" }
        return "\(status.st_size).\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }()
}
