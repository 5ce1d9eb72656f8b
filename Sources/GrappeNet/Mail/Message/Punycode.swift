// SPDX-License-Identifier: EUPL-1.2

/// Labels of domains in other letters than ASCII's, as servers know them (RFC 3492).
enum Punycode {
    // RFC 3492, section 5.
    private static let (base, tMin, tMax, skew, damp) = (36, 1, 26, 38, 700)
    private static let (initialBias, initialN) = (72, 128)

    /// `xn--…` where the label has other letters than ASCII's, else itself.
    static func label(_ scalars: [Unicode.Scalar]) -> String {
        let ascii = String(String.UnicodeScalarView(scalars.filter(\.isASCII)))
        if ascii.unicodeScalars.count == scalars.count { return ascii }
        let delimiter = ascii.isEmpty ? "" : "-"
        let rest = String(decoding: encode(scalars), as: UTF8.self)
        return "xn--\(ascii)\(delimiter)\(rest)"
    }

    /// What stands behind the ASCII letters: places and values of the others, in order of value.
    private static func encode(_ scalars: [Unicode.Scalar]) -> [UInt8] {
        let values = scalars.map { Int($0.value) }
        let basic = values.count { $0 < initialN }
        var (out, n, delta, bias, handled) = ([UInt8](), initialN, 0, initialBias, basic)
        while handled < values.count, let next = values.filter({ $0 >= n }).min() {
            delta += (next - n) * (handled + 1)
            n = next
            for value in values {
                if value < n { delta += 1 }
                guard value == n else { continue }
                out += digits(of: delta, bias: bias)
                bias = adapt(delta, handled + 1, isFirst: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            n += 1
        }
        return out
    }

    /// A number of digits whose weights depend on the bias (section 3.3).
    private static func digits(of number: Int, bias: Int) -> [UInt8] {
        var (out, q, k) = ([UInt8](), number, base)
        while true {
            let threshold = min(max(k - bias, tMin), tMax)
            guard q >= threshold else { return out + [digit(q)] }
            out.append(digit(threshold + (q - threshold) % (base - threshold)))
            q = (q - threshold) / (base - threshold)
            k += base
        }
    }

    private static func digit(_ value: Int) -> UInt8 {
        UInt8(value < 26 ? 0x61 + value : 0x30 + value - 26)
    }

    private static func adapt(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
        var (delta, k) = (isFirst ? delta / damp : delta / 2, 0)
        delta += delta / count
        while delta > (base - tMin) * tMax / 2 {
            delta /= base - tMin
            k += base
        }
        return k + (base - tMin + 1) * delta / (delta + skew)
    }
}
