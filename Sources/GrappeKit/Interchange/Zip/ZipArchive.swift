// SPDX-License-Identifier: EUPL-1.2

/// A ZIP archive to read from: entries stored or deflated, ZIP64 included; nothing encrypted,
/// nothing split. Never writes to the disk.
///
/// Source: PKWARE APPNOTE 6.3.10. The central directory is believed, local headers only for
/// where the data begins.
package struct ZipArchive {
    /// Limits against archives made to exhaust their reader.
    package struct Limits: Sendable, Hashable {
        /// Entries in the archive.
        package var entries = 10_000
        /// Bytes that one entry may inflate to.
        package var inflated = 512 << 20
        /// How many times larger than its compressed data an entry may get; looked at once the
        /// first MiB is inflated.
        package var ratio = 200

        package init() {}
    }

    /// The files in the archive, in its order; folders are left out.
    package let entries: [ZipEntry]

    private let bytes: SeekableBytes
    private let limits: Limits

    /// Reads the directory. Throws `InterchangeError` where it is broken, or names a file outside
    /// the archive, twice, or too many files.
    package init(_ bytes: SeekableBytes, limits: Limits = Limits()) throws {
        let end = try ZipDirectory(bytes)
        guard end.entryCount <= limits.entries else {
            throw InterchangeError(ZipText.tooManyEntries(limits.entries))
        }
        (self.bytes, self.limits) = (bytes, limits)
        entries = try end.entries(in: bytes).filter { !$0.isFolder }
        var names: Set<[UInt8]> = []
        for entry in entries where !names.insert(Array(entry.name.utf8)).inserted {
            throw InterchangeError(field: entry.name, ZipText.broken)
        }
    }

    /// The entry of exactly that name.
    package func entry(_ name: String) -> ZipEntry? {
        entries.first { $0.name.utf8.elementsEqual(name.utf8) }
    }

    /// The inflated bytes of an entry, a chunk at a time. Reading throws where the data is
    /// broken, its checksum is wrong, or a limit is exceeded.
    package func source(of entry: ZipEntry) throws -> ByteSource {
        guard !entry.isEncrypted else {
            throw InterchangeError(field: entry.name, ZipText.encrypted)
        }
        guard entry.method == 0 || entry.method == 8 else {
            throw InterchangeError(field: entry.name, ZipText.unknownMethod)
        }
        var stream = try ZipEntryStream(entry, in: bytes, limits: limits)
        return ByteSource { try stream.next() }
    }

    /// Hands the inflated bytes of an entry to `body`, a chunk at a time.
    package func read(_ entry: ZipEntry, _ body: ([UInt8]) throws -> Void) throws {
        let source = try source(of: entry)
        while case let chunk = try source.next(), !chunk.isEmpty { try body(chunk) }
    }
}
