// SPDX-License-Identifier: EUPL-1.2

import CZlib

/// The inflated bytes of one entry, with the archive's limits, its declared size and its checksum
/// watched over.
struct ZipEntryStream {
    private let entry: ZipEntry
    private let bytes: SeekableBytes
    private let limits: ZipArchive.Limits
    private let inflater: Inflater?
    private var place: Int
    private var rest: Int
    private var produced = 0
    private var checksum: UInt = crc32(0, nil, 0)

    init(_ entry: ZipEntry, in bytes: SeekableBytes, limits: ZipArchive.Limits) throws {
        let header = try bytes.bytes(at: entry.headerOffset, count: 30)
        guard header.count == 30, header.littleEndian(0, 4) == 0x0403_4B50 else {
            throw InterchangeError(field: entry.name, ZipText.broken)
        }
        place =
            entry.headerOffset + 30 + Int(header.littleEndian(26, 2))
            + Int(header.littleEndian(28, 2))
        rest = entry.compressedSize
        guard place + rest <= bytes.count else {
            throw InterchangeError(field: entry.name, ZipText.cutOff)
        }
        guard entry.size <= limits.inflated else {
            throw InterchangeError(field: entry.name, ZipText.tooLarge(limits.inflated))
        }
        inflater = entry.method == 8 ? try Inflater() : nil
        (self.entry, self.bytes, self.limits) = (entry, bytes, limits)
    }

    /// The next bytes; empty at the end.
    mutating func next() throws -> [UInt8] {
        while true {
            let part = try inflater == nil ? compressed() : inflated()
            guard let part else { return try ended() }
            guard !part.isEmpty else { continue }
            produced += part.count
            try checkLimits()
            checksum = part.withUnsafeBufferPointer {
                crc32(checksum, $0.baseAddress, uInt($0.count))
            }
            return part
        }
    }

    /// Compressed bytes, `nil` at their end.
    private mutating func compressed() throws -> [UInt8]? {
        let part = try bytes.bytes(at: place, count: min(rest, 1 << 16))
        place += part.count
        rest -= part.count
        return part.isEmpty ? nil : part
    }

    private mutating func inflated() throws -> [UInt8]? {
        guard let inflater, !inflater.isAtEnd else { return nil }
        if inflater.needsInput {
            guard let input = try compressed() else { throw broken }
            inflater.take(input)
        }
        guard let part = inflater.next() else { throw broken }
        return part
    }

    private func checkLimits() throws {
        guard produced <= limits.inflated else {
            throw InterchangeError(field: entry.name, ZipText.tooLarge(limits.inflated))
        }
        guard produced <= entry.size else { throw broken }
        let consumed = max(1, entry.compressedSize - rest - (inflater?.unused ?? 0))
        guard produced <= 1 << 20 || produced / consumed <= limits.ratio else {
            throw InterchangeError(field: entry.name, ZipText.bomb(limits.ratio))
        }
    }

    private func ended() throws -> [UInt8] {
        guard produced == entry.size, checksum == UInt(entry.checksum) else { throw broken }
        return []
    }

    private var broken: InterchangeError { InterchangeError(field: entry.name, ZipText.broken) }
}
