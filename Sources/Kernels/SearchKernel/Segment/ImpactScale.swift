// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// Impacts (shares of the greatest possible, 0...1) on 256 steps of 3.3 % each.
///
/// The scale is logarithmic, so that a mention in a long text of little weight is held as
/// exactly as a match in a name.
enum ImpactScale {
    /// A share of 2^-12 and everything below has code 0.
    private static let octaves = 12.0

    /// By code, ascending, all positive; the last is 1.
    static let values: [Float] = (0..<256).map {
        Float(exp2((Double($0) - 255) * octaves / 255))
    }

    /// The code of a share.
    static func code(_ share: Double) -> UInt8 {
        codes[Int((min(max(share, 0), 1) * 65535).rounded())]
    }

    /// Rounded through 65536 linear steps: a logarithm for each posting would cost too much.
    private static let codes: [UInt8] = (0..<65536).map { step in
        guard step > 0 else { return 0 }
        let code = 255 + log2(Double(step) / 65535) * 255 / octaves
        return UInt8(min(max(code.rounded(), 0), 255))
    }
}
