// SPDX-License-Identifier: EUPL-1.2

import class GRDB.DatabasePool
import class GRDB.DatabaseQueue

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What is done to files as files.
enum SQLiteFile {
    /// Creates an empty file that only its owner may read, unless there is one; SQLite gives the
    /// files beside it the same permissions.
    static func create(at path: String) throws {
        let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(path) }
        close(descriptor)
    }

    /// A complete copy under that name, or none.
    static func copy(_ pool: DatabasePool, to path: String) throws {
        let partial = path + ".partial"
        unlink(partial)
        do {
            try create(at: partial)
            let target = try DatabaseQueue(path: partial)
            try pool.backup(to: target)
            try target.close()
            try synchronize(partial)
            guard rename(partial, path) == 0 else { throw failure(path) }
            try synchronize(folder(of: path))
        } catch {
            unlink(partial)
            throw error
        }
    }

    private static func synchronize(_ path: String) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure(path) }
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func failure(_ path: String) -> StoreError {
        switch errno {
        case ENOSPC, EDQUOT: .diskFull
        case EROFS: .readOnly
        default: .unavailable("\(path): \(String(cString: strerror(errno)))")
        }
    }
}
