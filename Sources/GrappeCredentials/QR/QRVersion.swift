// SPDX-License-Identifier: EUPL-1.2

/// The size of a code, and how its codewords are made (ISO/IEC 18004, sections 7.4 to 7.6), with
/// error correction level M.
struct QRVersion {
    /// Codewords of error correction in each block, and how many blocks: table 9, level M.
    private static let corrections = [
        (10, 1), (16, 1), (26, 1), (18, 2), (24, 2), (16, 4), (18, 4), (22, 4), (22, 5), (26, 5),
        (30, 5), (22, 8), (22, 9), (24, 9), (24, 10), (28, 10), (28, 11), (26, 13), (26, 14),
        (26, 16),
    ]

    /// 1 to 20.
    let number: Int

    /// Modules on a side.
    var size: Int { 4 * number + 17 }

    static func smallest(for bytes: Int) -> QRVersion? {
        (1...corrections.count).map(QRVersion.init).first { $0.capacity >= bytes }
    }

    /// Bytes of text that fit, after 4 bits of mode and the length.
    private var capacity: Int { (8 * dataCodewords - 4 - lengthBits) / 8 }

    private var lengthBits: Int { number < 10 ? 8 : 16 }

    private var dataCodewords: Int {
        let (correction, blocks) = Self.corrections[number - 1]
        return allCodewords - correction * blocks
    }

    /// All modules less those of patterns and information, in bytes.
    private var allCodewords: Int {
        let alignments = alignmentCentres.count
        // Three finder patterns with separators, two copies of the format, the dark module.
        var modules = size * size - 3 * 64 - 31 - 2 * (size - 16)
        if number > 1 {
            // 25 each, except in the corners; those on a timing pattern share 5 with it.
            modules -= (alignments * alignments - 3) * 25 - 2 * (alignments - 2) * 5
        }
        if number >= 7 { modules -= 36 }
        return modules / 8
    }

    /// The rows, and columns, in which alignment patterns have their centres: annex E.
    var alignmentCentres: [Int] {
        guard number > 1 else { return [] }
        let count = number / 7 + 2
        let gaps = count - 1
        // Even distances from the far end; what is left over lies at the near one.
        let step = ((size - 13 + 2 * gaps - 1) / (2 * gaps)) * 2
        return [6] + (0..<gaps).reversed().map { size - 7 - $0 * step }
    }

    /// All codewords in the order in which they are placed: text, padding, error correction.
    func codewords(for bytes: [UInt8]) -> [UInt8] {
        let (correction, count) = Self.corrections[number - 1]
        let data = padded(bytes)
        let (short, longer) = data.count.quotientAndRemainder(dividingBy: count)
        var blocks: [[UInt8]] = []
        var start = 0
        for index in 0..<count {
            let length = index < count - longer ? short : short + 1
            blocks.append(Array(data[start..<start + length]))
            start += length
        }
        return Self.interleaved(blocks)
            + Self.interleaved(blocks.map { ReedSolomon.remainder(of: $0, count: correction) })
    }

    private func padded(_ bytes: [UInt8]) -> [UInt8] {
        var bits: [Bool] = []
        func append(_ value: Int, _ count: Int) {
            bits += (0..<count).map { value >> (count - 1 - $0) & 1 == 1 }
        }
        append(0b0100, 4)
        append(bytes.count, lengthBits)
        for byte in bytes { append(Int(byte), 8) }
        append(0, min(4, 8 * dataCodewords - bits.count))
        append(0, (8 - bits.count % 8) % 8)
        var data = stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
        }
        let filled = data.count
        data += (filled..<max(filled, dataCodewords)).map {
            ($0 - filled).isMultiple(of: 2) ? 0xEC : 0x11
        }
        return data
    }

    private static func interleaved(_ blocks: [[UInt8]]) -> [UInt8] {
        let longest = blocks.map(\.count).max() ?? 0
        return (0..<longest).flatMap { place in
            blocks.compactMap { place < $0.count ? $0[place] : nil }
        }
    }
}
