// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// Standard output, one line a call and nothing kept back: what is written stays written when the
/// process is killed the moment after.
enum Lines {
    static func put(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        let written = bytes.withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
        // Half a line would count as a broken promise of the store.
        if written != bytes.count { _exit(3) }
    }
}
