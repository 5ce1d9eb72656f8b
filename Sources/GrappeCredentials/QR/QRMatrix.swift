// SPDX-License-Identifier: EUPL-1.2

/// Places patterns and codewords (ISO/IEC 18004, sections 6.3, 7.7 to 7.10).
struct QRMatrix {
    private(set) var modules: [[Bool]]
    /// Modules that codewords leave alone.
    private var isFixed: [[Bool]]
    private let version: QRVersion
    private var size: Int { version.size }

    init(_ version: QRVersion, _ codewords: [UInt8], mask: Int) {
        self.version = version
        modules = Array(
            repeating: Array(repeating: false, count: version.size), count: version.size)
        isFixed = modules
        placeTiming()
        for (row, column) in [(3, 3), (3, size - 4), (size - 4, 3)] { placeFinder(row, column) }
        placeAlignments()
        placeFormat(mask)
        placeVersion()
        place(codewords, mask)
    }

    private mutating func set(_ row: Int, _ column: Int, _ isDark: Bool) {
        modules[row][column] = isDark
        isFixed[row][column] = true
    }

    private mutating func placeTiming() {
        for place in 0..<size {
            set(6, place, place.isMultiple(of: 2))
            set(place, 6, place.isMultiple(of: 2))
        }
    }

    /// Rings around a centre, and the light separator, as far as they lie inside.
    private mutating func placeFinder(_ row: Int, _ column: Int) {
        for down in -4...4 {
            for right in -4...4 {
                let (r, c) = (row + down, column + right)
                guard (0..<size).contains(r), (0..<size).contains(c) else { continue }
                let ring = max(abs(down), abs(right))
                set(r, c, ring != 2 && ring != 4)
            }
        }
    }

    private mutating func placeAlignments() {
        let centres = version.alignmentCentres
        let (first, last) = (centres.first ?? 0, centres.last ?? 0)
        for row in centres {
            for column in centres {
                let isFinder = [(first, first), (first, last), (last, first)]
                    .contains { $0 == (row, column) }
                if isFinder { continue }
                for down in -2...2 {
                    for right in -2...2 {
                        set(row + down, column + right, max(abs(down), abs(right)) != 1)
                    }
                }
            }
        }
    }

    /// Level M is 00; five bits with ten of correction, twice.
    private mutating func placeFormat(_ mask: Int) {
        let bits = Self.corrected(mask, generator: 0x537, count: 10) ^ 0x5412
        for bit in 0..<15 {
            let isDark = bits >> bit & 1 == 1
            switch bit {
            case 0...5: set(bit, 8, isDark)
            case 6, 7: set(bit + 1, 8, isDark)
            case 8: set(8, 7, isDark)
            default: set(8, 14 - bit, isDark)
            }
            if bit < 8 { set(8, size - 1 - bit, isDark) } else { set(size - 15 + bit, 8, isDark) }
        }
        set(size - 8, 8, true)
    }

    /// Six bits with twelve of correction, twice, from version 7 on.
    private mutating func placeVersion() {
        guard version.number >= 7 else { return }
        let bits = Self.corrected(version.number, generator: 0x1F25, count: 12)
        for bit in 0..<18 {
            let (near, far) = (bit / 3, size - 11 + bit % 3)
            set(near, far, bits >> bit & 1 == 1)
            set(far, near, bits >> bit & 1 == 1)
        }
    }

    /// The value, followed by what is left of it in division by the generator.
    private static func corrected(_ value: Int, generator: Int, count: Int) -> Int {
        var rest = value
        for _ in 0..<count { rest = rest << 1 ^ (rest >> (count - 1) & 1) * generator }
        return value << count | rest
    }

    /// Upwards and downwards in turn, two columns wide, from the right.
    private mutating func place(_ codewords: [UInt8], _ mask: Int) {
        var bit = 0
        var isUpward = true
        for right in [Int](stride(from: size - 1, to: 6, by: -2)) + [5, 3, 1] {
            for step in 0..<size {
                let row = isUpward ? size - 1 - step : step
                for column in [right, right - 1] where !isFixed[row][column] {
                    let isDark =
                        bit < 8 * codewords.count
                        && codewords[bit / 8] >> UInt8(7 - bit % 8) & 1 == 1
                    modules[row][column] = isDark != Self.masks(row, column, mask)
                    bit += 1
                }
            }
            isUpward.toggle()
        }
    }

    /// Table 10.
    private static func masks(_ i: Int, _ j: Int, _ mask: Int) -> Bool {
        switch mask {
        case 0: (i + j) % 2 == 0
        case 1: i % 2 == 0
        case 2: j % 3 == 0
        case 3: (i + j) % 3 == 0
        case 4: (i / 2 + j / 3) % 2 == 0
        case 5: i * j % 2 + i * j % 3 == 0
        case 6: (i * j % 2 + i * j % 3) % 2 == 0
        default: ((i + j) % 2 + i * j % 3) % 2 == 0
        }
    }
}
