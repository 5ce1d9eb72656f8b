// SPDX-License-Identifier: EUPL-1.2

import Atomics
import Dispatch
import Glibc

extension Region {
    /// Read at once by one thread: long enough that starting one costs nothing beside it.
    private static let stretch = 32 << 20

    /// The bytes of a regular file, read by as many threads as there are processors: the copy out
    /// of the system's memory is what takes the time.
    convenience init(contentsOf path: String) throws(SnapshotFileError) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw errno == ENOENT ? .missing : .unreadable(errno) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .unreadable(errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .foreign }
        self.init(byteCount: Int(status.st_size))
        let failure = ManagedAtomic<Int32>(0)
        let stretches = (byteCount + Self.stretch - 1) / Self.stretch
        DispatchQueue.concurrentPerform(iterations: stretches) { number in
            let start = number * Self.stretch
            let code = fill(start..<min(start + Self.stretch, byteCount), from: file)
            if code != 0 { failure.store(code, ordering: .relaxed) }
        }
        switch failure.load(ordering: .relaxed) {
        case 0: return
        case Self.cutOff: throw .damaged
        case let code: throw .unreadable(code)
        }
    }

    /// The file ended before its size.
    private static let cutOff: Int32 = -1

    /// The system's error number, ``cutOff``, or 0.
    private func fill(_ range: Range<Int>, from file: Int32) -> Int32 {
        var offset = range.lowerBound
        while offset < range.upperBound {
            let count = pread(file, base + offset, range.upperBound - offset, off_t(offset))
            if count < 0, errno == EINTR { continue }
            if count < 0 { return errno }
            if count == 0 { return Self.cutOff }
            offset += count
        }
        return 0
    }
}
