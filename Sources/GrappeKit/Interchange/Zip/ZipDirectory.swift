// SPDX-License-Identifier: EUPL-1.2

/// Where the central directory of a ZIP archive lies, and what it lists.
struct ZipDirectory {
    let entryCount: Int
    private let offset: Int
    private let size: Int

    /// Finds the end record in the last 65,557 bytes (22 and the longest comment).
    init(_ bytes: SeekableBytes) throws {
        let tailStart = max(0, bytes.count - 65_557)
        let tail = try bytes.bytes(at: tailStart, count: 65_557)
        guard let end = Self.endRecord(in: tail) else { throw InterchangeError(ZipText.cutOff) }
        let (disk, startDisk) = (tail.littleEndian(end + 4, 2), tail.littleEndian(end + 6, 2))
        var count = Int(tail.littleEndian(end + 10, 2))
        var size = Int(tail.littleEndian(end + 12, 4))
        var offset = Int(tail.littleEndian(end + 16, 4))
        if count == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF {
            (count, size, offset) = try Self.zip64(bytes, endRecord: tailStart + end)
        } else if disk != 0 || startDisk != 0 {
            throw InterchangeError(ZipText.split)
        }
        guard offset + size <= bytes.count else { throw InterchangeError(ZipText.cutOff) }
        (entryCount, self.offset, self.size) = (count, offset, size)
    }

    /// The entries, in the directory's order. Its length is checked before it is read: at most 1
    /// KiB for each entry and 64 KiB.
    func entries(in bytes: SeekableBytes) throws -> [ZipEntry] {
        guard size <= entryCount << 10 + 1 << 16 else { throw InterchangeError(ZipText.broken) }
        let directory = try bytes.bytes(at: offset, count: size)
        var place = 0
        return try (0..<entryCount).map { _ in try Self.entry(directory, &place) }
    }

    private static func endRecord(in tail: [UInt8]) -> Int? {
        var place = tail.count - 22
        while place >= 0 {
            if tail.littleEndian(place, 4) == 0x0605_4B50,
                place + 22 + Int(tail.littleEndian(place + 20, 2)) == tail.count
            {
                return place
            }
            place -= 1
        }
        return nil
    }

    private static func zip64(
        _ bytes: SeekableBytes, endRecord: Int
    ) throws -> (count: Int, size: Int, offset: Int) {
        let locator = try bytes.bytes(at: endRecord - 20, count: 20)
        guard locator.count == 20, locator.littleEndian(0, 4) == 0x0706_4B50,
            let place = locator.littleEndianInt(8, 8),
            case let record = try bytes.bytes(at: place, count: 56), record.count == 56,
            record.littleEndian(0, 4) == 0x0606_4B50,
            let count = record.littleEndianInt(32, 8), let size = record.littleEndianInt(40, 8),
            let offset = record.littleEndianInt(48, 8)
        else { throw InterchangeError(ZipText.broken) }
        return (count, size, offset)
    }

    private static func entry(_ directory: [UInt8], _ place: inout Int) throws -> ZipEntry {
        guard place + 46 <= directory.count, directory.littleEndian(place, 4) == 0x0201_4B50
        else { throw InterchangeError(ZipText.broken) }
        let nameEnd = place + 46 + Int(directory.littleEndian(place + 28, 2))
        let extraEnd = nameEnd + Int(directory.littleEndian(place + 30, 2))
        let end = extraEnd + Int(directory.littleEndian(place + 32, 2))
        guard end <= directory.count else { throw InterchangeError(ZipText.broken) }
        let name = directory[(place + 46)..<nameEnd]
        guard ZipEntry.isHarmless(name) else {
            throw InterchangeError(
                field: String(decoding: name, as: UTF8.self), ZipText.harmfulName)
        }
        var sizes = [24, 20, 42].map { directory.littleEndian(place + $0, 4) }
        try widen(&sizes, extra: Array(directory[nameEnd..<extraEnd]))
        guard sizes.allSatisfy({ $0 <= UInt64(1) << 48 }) else {
            throw InterchangeError(ZipText.broken)
        }
        let flags = directory.littleEndian(place + 8, 2)
        defer { place = end }
        return ZipEntry(
            name: String(decoding: name, as: UTF8.self), compressedSize: Int(sizes[1]),
            size: Int(sizes[0]), method: UInt16(directory.littleEndian(place + 10, 2)),
            isEncrypted: flags & 0x2041 != 0,
            checksum: UInt32(directory.littleEndian(place + 16, 4)), headerOffset: Int(sizes[2]))
    }

    /// Replaces sizes that are FFFFFFFF by those of the ZIP64 extra field (APPNOTE 4.5.3).
    private static func widen(_ sizes: inout [UInt64], extra: [UInt8]) throws {
        guard sizes.contains(0xFFFF_FFFF) else { return }
        var place = 0
        while place + 4 <= extra.count {
            let length = Int(extra.littleEndian(place + 2, 2))
            guard place + 4 + length <= extra.count else { break }
            if extra.littleEndian(place, 2) == 1 {
                var field = place + 4
                for index in sizes.indices where sizes[index] == 0xFFFF_FFFF {
                    guard field + 8 <= place + 4 + length else { break }
                    sizes[index] = extra.littleEndian(field, 8)
                    field += 8
                }
                return
            }
            place += 4 + length
        }
        throw InterchangeError(ZipText.broken)
    }
}
