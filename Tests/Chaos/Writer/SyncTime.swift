// SPDX-License-Identifier: EUPL-1.2

import Glibc
import GrappeStore

/// How long the disk takes to keep 4 kB for good, without any database.
enum SyncTime {
    /// A hundred times at the end of a new file, as a log grows.
    static func measure(at path: String) throws -> [Duration] {
        let file = open(path, O_CREAT | O_WRONLY | O_TRUNC, 0o600)
        guard file >= 0 else { throw StoreError.unavailable(path) }
        defer { close(file) }
        let page = [UInt8](repeating: 0x61, count: 4096)
        return try (0..<100).map { _ in
            let written = page.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            let start = ContinuousClock.now
            guard written == page.count, fdatasync(file) == 0 else { throw StoreError.diskFull }
            return ContinuousClock.now - start
        }
    }
}
