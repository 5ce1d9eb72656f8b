// SPDX-License-Identifier: EUPL-1.2

import Crypto
import Dispatch
import FoundationEssentials
import GrappeKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Files that people have sent and that were found harmless, under the names of their content. A
/// file is never changed; it goes when no table names it any more (`removeUnnamed`).
package struct FileStore: Sendable {
    /// Without a trailing slash. It is made when the first file is kept.
    package let folder: String

    private let queue = DispatchQueue(label: "media.files")

    package init(folder: String) { self.folder = folder }

    /// Where requests leave their files: on the same disk, so that keeping one moves it.
    package var incoming: String { folder + "/incoming" }

    /// Where the content of that name lies, if it does.
    package func path(of name: StoredName) -> String {
        folder + "/" + name.folder + "/" + name.string
    }

    /// Takes a file of ours over. Once this returns, its content is on the disk under its name, and
    /// outlives a power cut.
    ///
    /// - Throws: `FileStoreError` where it cannot be kept.
    package func keep(_ path: String, as type: MediaType) async throws -> StoredName {
        try await onQueue { try keepNow(path, type) }
    }

    /// Removes the files that nobody names and that were kept, or kept again, before that moment;
    /// returns how many. Whoever keeps a file has until then to name it in a table.
    package func removeUnnamed(
        before moment: Instant, _ names: @escaping @Sendable () async throws -> Set<StoredName>
    ) async throws -> Int {
        let old = try await onQueue { oldNames(before: moment) }
        guard !old.isEmpty else { return 0 }
        let named = try await names()
        return try await onQueue {
            let gone = old.subtracting(named)
            return try locked {
                // One of them may have been kept again meanwhile.
                gone.filter { isOld(path(of: $0), before: moment) && unlink(path(of: $0)) == 0 }
                    .count
            }
        }
    }

    private func keepNow(_ path: String, _ type: MediaType) throws -> StoredName {
        let file = try FileHandle.reading(path)
        defer { file.close() }
        let name = StoredName(digest: try file.digest(), type: type)
        let target = self.path(of: name)
        try makeFolder(folder + "/" + name.folder)
        try locked {
            // Only now is its time of change that of being kept.
            guard utimensat(AT_FDCWD, target, nil, 0) != 0 else { return }
            try file.synchronize()
            guard rename(path, target) == 0 else { throw FileStoreError(code: errno, path: target) }
            let parent = try FileHandle.reading(folder + "/" + name.folder)
            defer { parent.close() }
            try parent.synchronize()
        }
        return name
    }

    /// One process at a time decides whether a file stays: several nodes may share the folder.
    private func locked<Result>(_ body: () throws -> Result) throws -> Result {
        let path = folder + "/lock"
        let lock = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard lock >= 0 else { throw FileStoreError(code: errno, path: path) }
        defer { Glibc.close(lock) }
        while flock(lock, LOCK_EX) != 0 {
            guard errno == EINTR else { throw FileStoreError(code: errno, path: path) }
        }
        return try body()
    }

    private func makeFolder(_ path: String) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        } catch { throw FileStoreError(code: errno, path: path) }
    }

    private func oldNames(before moment: Instant) -> Set<StoredName> {
        let files = FileManager.default
        let folders = (try? files.contentsOfDirectory(atPath: folder)) ?? []
        let names = folders.filter { $0.utf8.count == 2 }.flatMap { sub in
            ((try? files.contentsOfDirectory(atPath: folder + "/" + sub)) ?? [])
                .compactMap { StoredName($0) }
        }
        return Set(names.filter { isOld(path(of: $0), before: moment) })
    }

    private func isOld(_ path: String, before moment: Instant) -> Bool {
        var facts = stat()
        return lstat(path, &facts) == 0
            && Int64(facts.st_mtim.tv_sec) * 1000 < moment.milliseconds
    }

    private func onQueue<Result: Sendable>(
        _ body: @escaping @Sendable () throws -> Result
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Swift.Result(catching: body)) }
        }
    }
}
