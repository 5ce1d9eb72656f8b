// SPDX-License-Identifier: EUPL-1.2

import Glibc

extension Snapshot {
    /// Writes the snapshot to a file, whole or not at all: aside first, then in one move.
    ///
    /// - Parameters:
    ///   - tag: whatever the caller wants to find again with it, for instance up to which change
    ///     the content goes.
    ///   - attachment: bytes of the caller's own that belong to this content.
    public func write(
        to path: String, tag: String, attachment: SnapshotAttachment = SnapshotAttachment([])
    ) throws(SnapshotFileError) {
        var writer = SectionWriter()
        let label = Column(Array(tag.utf8))
        let deleted = segments.map { Column($0.deleted) }
        writer.append(label)
        writer.append(attachment.column)
        for (live, deleted) in zip(segments, deleted) {
            writer.append(deleted)
            live.segment.write(to: &writer)
        }
        let temporary = path + ".new"
        let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .unwritable(errno) }
        var failure = Self.write(writer, schema: schema.fingerprint, to: file)
        // The columns must outlive the writing of their bytes.
        withExtendedLifetime((label, attachment, deleted, self)) {}
        if failure == 0, fsync(file) != 0 { failure = errno }
        if close(file) != 0, failure == 0 { failure = errno }
        if failure == 0, rename(temporary, path) != 0 { failure = errno }
        guard failure == 0 else {
            unlink(temporary)
            throw .unwritable(failure)
        }
        Self.syncFolder(of: path)
    }

    /// - Returns: 0, or the system's error number.
    private static func write(_ writer: SectionWriter, schema: UInt64, to file: Int32) -> Int32 {
        let sections = writer.sections.map(\.bytes)
        let head = SnapshotFile.head(
            sections, strides: writer.sections.map(\.stride), schema: schema)
        let zeros = [UInt8](repeating: 0, count: 64)
        var offset = 0
        var failure = head.withUnsafeBytes { write($0, to: file, &offset) }
        for bytes in sections where failure == 0 {
            let padding = SnapshotFile.padding(after: offset)
            failure = zeros.withUnsafeBytes {
                write(UnsafeRawBufferPointer(rebasing: $0.prefix(padding)), to: file, &offset)
            }
            if failure == 0 { failure = write(bytes, to: file, &offset) }
        }
        if failure == 0 {
            failure = zeros.withUnsafeBytes {
                write(UnsafeRawBufferPointer(rebasing: $0.prefix(Region.slack)), to: file, &offset)
            }
        }
        return failure
    }

    private static func write(
        _ bytes: UnsafeRawBufferPointer, to file: Int32, _ offset: inout Int
    ) -> Int32 {
        var rest = bytes[...]
        while !rest.isEmpty {
            let part = UnsafeRawBufferPointer(rebasing: rest)
            let count = Glibc.write(file, part.baseAddress, part.count)
            if count < 0, errno != EINTR { return errno }
            rest = rest.dropFirst(max(count, 0))
        }
        offset += bytes.count
        return 0
    }

    /// Makes the move last; a folder that cannot be opened only loses that.
    private static func syncFolder(of path: String) {
        let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? "."
        let file = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { return }
        fsync(file)
        close(file)
    }
}

extension SearchIndex {
    /// Reads an index from a file written by ``Snapshot/write(to:tag:attachment:)``.
    ///
    /// Every checksum is verified first; a file that is cut off, altered, or of another version
    /// or schema is refused.
    ///
    /// - Returns: the index, and the tag and the attachment that it was written with.
    public static func load(
        _ schema: SearchSchema, from path: String
    ) throws(SnapshotFileError) -> (
        index: SearchIndex, tag: String, attachment: SnapshotAttachment
    ) {
        let region = try Region(contentsOf: path)
        let directory = try SnapshotFile.directory(region, schema: schema.fingerprint)
        var reader = SectionReader(region, directory)
        let tag = try reader.column(UInt8.self)
        let attachment = SnapshotAttachment(try reader.column(UInt8.self))
        var segments: [LiveSegment] = []
        while !reader.isAtEnd {
            let deleted = try reader.column(UInt64.self)
            let segment = try Segment(from: &reader, facets: schema.facets.count)
            let size = (segment.count + 63) / 64
            try SectionReader.check(deleted.count == 0 || deleted.count == size)
            segments.append(LiveSegment(segment, deleted: Array(deleted.elements)))
        }
        let snapshot = Snapshot(schema: schema, segments: segments)
        let label = String(decoding: tag.elements, as: UTF8.self)
        return (SearchIndex(snapshot), label, attachment)
    }
}
