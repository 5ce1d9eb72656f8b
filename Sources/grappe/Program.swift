// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// The program that runs.
enum Program {
    /// Tells one build of it from another: the size of its file, and when that was written.
    static let mark: String = {
        var status = stat()
        guard stat("/proc/self/exe", &status) == 0 else { return "unknown" }
        return "\(status.st_size).\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }()
}
