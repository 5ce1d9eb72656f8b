// SPDX-License-Identifier: EUPL-1.2

import Crypto
import GrappeKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// An open file or folder.
struct FileHandle {
    private let descriptor: Int32
    private let path: String

    static func reading(_ path: String) throws(FileStoreError) -> FileHandle {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { throw FileStoreError(code: errno, path: path) }
        return FileHandle(descriptor: descriptor, path: path)
    }

    func close() { Glibc.close(descriptor) }

    /// Waits until what was written is on the disk.
    func synchronize() throws(FileStoreError) {
        guard fsync(descriptor) == 0 else { throw FileStoreError(code: errno, path: path) }
    }

    /// SHA-256 of the whole content.
    func digest() throws(FileStoreError) -> [UInt8] {
        var hash = SHA256()
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count == 0 { return Array(hash.finalize()) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw FileStoreError(code: errno, path: path) }
            buffer.withUnsafeBytes { hash.update(bufferPointer: .init(rebasing: $0[..<count])) }
        }
    }
}

/// Why a file cannot be kept.
package struct FileStoreError: HinderedError, Hashable, CustomStringConvertible {
    /// The system's `errno`.
    package let code: Int32
    /// Of the file or folder concerned.
    package let path: String

    package var hindrance: Hindrance? { [ENOSPC, EDQUOT].contains(code) ? .noSpace : nil }

    /// For the log, in English.
    package var description: String { "\(path): \(String(cString: strerror(code)))" }
}
