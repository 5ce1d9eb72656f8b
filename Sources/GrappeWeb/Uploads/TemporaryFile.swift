// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file that only this program may read (mode 0600), and that goes with its last owner unless it
/// has been moved away by then.
final class TemporaryFile: Sendable {
    let path: String
    /// While it is written.
    private let descriptor: Guarded<Int32?>

    /// In a folder, under a name that nobody can guess.
    init(in folder: UploadFolder) throws {
        let random = (0..<2).map { _ in String(UInt64.random(in: .min ... .max), radix: 36) }
        path = folder.path + "/" + UploadFolder.prefix + random.joined()
        let flags = O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW
        var opened = open(path, flags, 0o600)
        if opened < 0, errno == ENOENT {
            folder.make()
            opened = open(path, flags, 0o600)
        }
        guard opened >= 0 else { throw UploadStorageError(code: errno) }
        descriptor = Guarded(opened)
    }

    deinit { discard() }

    /// Appends; one after the other.
    func write(_ bytes: ArraySlice<UInt8>) throws {
        guard let descriptor = descriptor.withLock({ $0 }) else { return }
        try bytes.withUnsafeBytes { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let part = UnsafeRawBufferPointer(rebasing: rest)
                let count = Glibc.write(descriptor, part.baseAddress, part.count)
                if count < 0 {
                    if errno == EINTR { continue }
                    throw UploadStorageError(code: errno)
                }
                rest = rest.dropFirst(count)
            }
        }
    }

    /// Nothing more is written.
    func finish() {
        let open = descriptor.withLock { descriptor in
            defer { descriptor = nil }
            return descriptor
        }
        if let open { Glibc.close(open) }
    }

    /// Takes it away, where it still is.
    func discard() {
        finish()
        unlink(path)
    }
}

/// Why a file that somebody sends cannot be kept.
package struct UploadStorageError: HinderedError, Hashable, CustomStringConvertible {
    /// The system's `errno`.
    package let code: Int32

    package var hindrance: Hindrance? {
        [ENOSPC, EDQUOT].contains(code) ? .noSpace : nil
    }

    /// For the log, in English.
    package var description: String {
        "a file sent to us cannot be kept: \(String(cString: strerror(code)))"
    }
}
