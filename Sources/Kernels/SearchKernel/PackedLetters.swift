// SPDX-License-Identifier: EUPL-1.2

/// One to three ASCII letters in one word: the count in the top byte, letters from the lowest.
struct PackedLetters {
    let bits: UInt32

    init(_ letters: some Sequence<UInt8>) {
        var bits: UInt32 = 0
        for (place, letter) in letters.prefix(3).enumerated() {
            bits |= UInt32(letter) << (8 * place)
            bits = bits & 0xFF_FFFF | UInt32(place + 1) << 24
        }
        self.bits = bits
    }

    init?(bits: UInt32) {
        guard bits != 0 else { return nil }
        self.bits = bits
    }

    func append(to bytes: inout [UInt8]) {
        for place in 0..<(bits >> 24) {
            bytes.append(UInt8(truncatingIfNeeded: bits >> (8 * place)))
        }
    }
}
