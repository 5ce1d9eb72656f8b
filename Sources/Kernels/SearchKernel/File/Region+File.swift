// SPDX-License-Identifier: EUPL-1.2

import Glibc

extension Region {
    /// The bytes of a regular file, where the system keeps them: nothing is copied. The file must
    /// not be cut off or written to as long as the region lives; to replace it is fine.
    ///
    /// Readers that look past the end (``slack``) find what the file's writer has put there.
    convenience init(contentsOf path: String) throws(SnapshotFileError) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw errno == ENOENT ? .missing : .unreadable(errno) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .unreadable(errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .foreign }
        let size = Int(status.st_size)
        guard size > 0 else { throw .damaged }
        guard let bytes = mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0), bytes != MAP_FAILED
        else { throw .unreadable(errno) }
        // What is not in memory yet is read ahead; where that is refused, as it is needed.
        madvise(bytes, size, MADV_WILLNEED)
        self.init(mapped: bytes, byteCount: size)
    }
}
