// SPDX-License-Identifier: EUPL-1.2

/// Error correction over the field of 256 elements (ISO/IEC 18004, section 7.5 and annex A).
enum ReedSolomon {
    /// What is left when the data, as a polynomial, are divided by the generator with roots
    /// 2⁰ to 2ⁿ⁻¹.
    static func remainder(of data: [UInt8], count: Int) -> [UInt8] {
        let generator = generator(count)
        var rest = [UInt8](repeating: 0, count: count)
        for byte in data {
            let factor = byte ^ rest[0]
            rest = rest.dropFirst() + [0]
            for place in 0..<count { rest[place] ^= product(generator[place], factor) }
        }
        return rest
    }

    /// Its coefficients, the highest, which is 1, left out.
    private static func generator(_ count: Int) -> [UInt8] {
        var polynomial: [UInt8] = [1]
        var root: UInt8 = 1
        for _ in 0..<count {
            let shifted = polynomial + [0]
            let scaled = [0] + polynomial.map { product($0, root) }
            polynomial = zip(shifted, scaled).map { $0 ^ $1 }
            root = product(root, 2)
        }
        return Array(polynomial.dropFirst())
    }

    /// In the field whose modulus is x⁸ + x⁴ + x³ + x² + 1.
    private static func product(_ one: UInt8, _ other: UInt8) -> UInt8 {
        var result: UInt16 = 0
        for bit in (0..<8).reversed() {
            result = result << 1 ^ (result >> 7 & 1 == 1 ? 0x11D : 0)
            if other >> UInt8(bit) & 1 == 1 { result ^= UInt16(one) }
        }
        return UInt8(truncatingIfNeeded: result)
    }
}
