// SPDX-License-Identifier: EUPL-1.2

import Dispatch
import Glibc

/// A snapshot as bytes: a header, a directory of sections, then the sections, each from a
/// multiple of 64 bytes on and with its own checksum (``checksum(_:)``), then ``Region/slack``
/// zeros.
///
/// Everything is written as it lies in memory, so a file belongs to one byte order, which its
/// first word tells.
enum SnapshotFile {
    /// To be raised whenever columns, folding or ranking change.
    static let version: UInt32 = 3
    private static let magic: UInt64 = 0x3158_4550_5041_5247
    private static let alignment = 64

    struct Header: BitwiseCopyable {
        var magic: UInt64 = SnapshotFile.magic
        var version: UInt32 = SnapshotFile.version
        var sections: UInt32
        var schema: UInt64
        var byteCount: UInt64
        /// Of the directory.
        var directory: UInt64
        /// Of the header, with 0 here.
        var checksum: UInt64 = 0
    }

    struct Entry: BitwiseCopyable {
        var offset: UInt64
        var length: UInt64
        var stride: UInt64
        var checksum: UInt64
    }

    private static func aligned(_ offset: Int) -> Int {
        (offset + alignment - 1) / alignment * alignment
    }

    /// The header and the directory for sections that follow them, and where each begins.
    static func head(_ sections: [UnsafeRawBufferPointer], strides: [Int], schema: UInt64)
        -> [UInt8]
    {
        var offset = MemoryLayout<Header>.size + sections.count * MemoryLayout<Entry>.stride
        var entries: [Entry] = []
        for (bytes, stride) in zip(sections, strides) {
            offset = aligned(offset)
            entries.append(
                Entry(
                    offset: UInt64(offset), length: UInt64(bytes.count), stride: UInt64(stride),
                    checksum: checksum(bytes)))
            offset += bytes.count
        }
        offset += Region.slack
        return entries.withUnsafeBytes { directory in
            var header = Header(
                sections: UInt32(entries.count), schema: schema, byteCount: UInt64(offset),
                directory: ByteHash.hash(directory))
            header.checksum = withUnsafeBytes(of: header) { ByteHash.hash($0) }
            return withUnsafeBytes(of: header) { Array($0) } + Array(directory)
        }
    }

    /// Where the section after `offset` bytes begins.
    static func padding(after offset: Int) -> Int { aligned(offset) - offset }

    /// The directory of a whole file, all of whose checksums are right.
    static func directory(
        _ region: Region, schema: UInt64
    ) throws(SnapshotFileError) -> [Entry] {
        let size = MemoryLayout<Header>.size
        guard region.byteCount >= size else { throw .damaged }
        var header = region.base.loadUnaligned(as: Header.self)
        guard header.magic == magic else { throw .foreign }
        guard header.version == version else { throw .otherVersion }
        let checksum = header.checksum
        header.checksum = 0
        let directorySize = Int(header.sections) * MemoryLayout<Entry>.stride
        guard withUnsafeBytes(of: header, { ByteHash.hash($0) }) == checksum,
            header.byteCount == UInt64(region.byteCount),
            size + directorySize <= region.byteCount
        else { throw .damaged }
        guard header.schema == schema else { throw .otherSchema }
        let bytes = UnsafeRawBufferPointer(start: region.base + size, count: directorySize)
        guard ByteHash.hash(bytes) == header.directory else { throw .damaged }
        let entries = (0..<Int(header.sections)).map {
            bytes.loadUnaligned(
                fromByteOffset: $0 * MemoryLayout<Entry>.stride, as: Entry.self)
        }
        for entry in entries { try check(entry, region) }
        return entries
    }

    /// Hashed at once by one thread: long enough that starting one costs nothing beside it.
    private static let stretch = 8 << 20

    /// The hash of long bytes is that of the hashes of their stretches, which several threads make.
    static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        guard bytes.count > stretch else { return ByteHash.hash(bytes) }
        let stretches = (bytes.count + stretch - 1) / stretch
        let hashes = Column<UInt64>(count: stretches) { hashes in
            let (bytes, hashes) = (Shared(bytes), Shared(hashes))
            DispatchQueue.concurrentPerform(iterations: stretches) { number in
                let end = min((number + 1) * stretch, bytes.value.count)
                hashes.value[number] = ByteHash.hash(
                    UnsafeRawBufferPointer(rebasing: bytes.value[(number * stretch)..<end]))
            }
        }
        return ByteHash.hash(hashes.bytes)
    }

    /// What threads share that each touch a place of their own.
    private struct Shared<Value>: @unchecked Sendable {
        let value: Value

        init(_ value: Value) { self.value = value }
    }

    private static func check(_ entry: Entry, _ region: Region) throws(SnapshotFileError) {
        let (end, overflow) = entry.offset.addingReportingOverflow(entry.length)
        guard !overflow, end <= UInt64(region.byteCount), entry.offset % UInt64(alignment) == 0
        else { throw .damaged }
        let bytes = UnsafeRawBufferPointer(
            start: region.base + Int(entry.offset), count: Int(entry.length))
        guard checksum(bytes) == entry.checksum else { throw .damaged }
    }
}

extension SearchSchema {
    /// Tells schemas apart whose indexes are not the same.
    var fingerprint: UInt64 {
        var bytes: [UInt8] = []
        func append(_ text: String) { bytes += Array(text.utf8) + [0] }
        func append(_ number: Double) {
            withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes += Array($0) }
        }
        for field in fields {
            append(field.name)
            append(field.weight)
            append(field.typicalLength)
        }
        bytes.append(1)
        for facet in facets { append(facet.name) }
        bytes.append(findsSimilar ? 1 : 0)
        return bytes.withUnsafeBytes { ByteHash.hash($0) }
    }
}
