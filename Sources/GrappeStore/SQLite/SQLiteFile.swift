// SPDX-License-Identifier: EUPL-1.2

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

    /// Gives `make` the path of a new file beside `path`, and moves it there once it is whole and
    /// on the disk. Where `make` throws, nothing is left.
    static func whole<Result>(
        at path: String, ending: String = ".partial", make: (String) throws -> Result
    ) throws -> Result {
        let partial = path + ending
        remove(partial)
        do {
            try create(at: partial)
            let result = try make(partial)
            try synchronize(partial)
            guard rename(partial, path) == 0 else { throw failure(path) }
            try synchronize(folder(of: path))
            return result
        } catch {
            remove(partial)
            throw error
        }
    }

    /// Copies the bytes of one file to another, which must be there.
    static func copy(_ source: String, to target: String, stop: StopFlag) throws {
        let from = open(source, O_RDONLY | O_CLOEXEC)
        guard from >= 0 else { throw failure(source) }
        defer { close(from) }
        let to = open(target, O_WRONLY | O_TRUNC | O_CLOEXEC)
        guard to >= 0 else { throw failure(target) }
        defer { close(to) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            try stop.check()
            let count = read(from, buffer.baseAddress, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure(source) }
            if count == 0 { return }
            try write(UnsafeRawBufferPointer(rebasing: buffer[..<count]), to, target)
        }
    }

    /// A database's file with those that SQLite keeps beside it.
    static func remove(_ path: String) {
        for ending in ["", "-journal", "-wal", "-shm"] { unlink(path + ending) }
    }

    /// Bytes of the file, 0 where there is none.
    static func size(_ path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }

    private static func write(
        _ bytes: UnsafeRawBufferPointer, _ descriptor: Int32, _ path: String
    ) throws {
        var rest = bytes
        while !rest.isEmpty {
            #if canImport(Glibc)
                let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
            #else
                let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
            #endif
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure(path) }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
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
