// SPDX-License-Identifier: EUPL-1.2

/// The text format in which Prometheus reads measurements, version 0.0.4
/// (https://prometheus.io/docs/instrumenting/exposition_formats/).
package enum MetricsText {
    /// The families in their order, each sample on a line.
    package static func bytes(of families: [MetricFamily]) -> [UInt8] {
        var bytes: [UInt8] = []
        for family in families where !family.samples.isEmpty {
            bytes += "# HELP \(family.name) ".utf8
            append(family.help, quotes: false, to: &bytes)
            bytes += "\n# TYPE \(family.name) \(family.kind.rawValue)\n".utf8
            for sample in family.samples { append(sample, of: family.name, to: &bytes) }
        }
        return bytes
    }

    private static func append(
        _ sample: MetricFamily.Sample, of name: String, to bytes: inout [UInt8]
    ) {
        bytes += (name + sample.suffix).utf8
        for (place, label) in sample.labels.enumerated() {
            bytes += (place == 0 ? "{" : ",").utf8
            bytes += "\(label.name)=\"".utf8
            append(label.value, quotes: true, to: &bytes)
            bytes.append(0x22)
        }
        if !sample.labels.isEmpty { bytes.append(0x7D) }
        bytes += " \(number(sample.value))\n".utf8
    }

    /// Whole numbers are written without a point; infinity and what is no number have names.
    static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
        return Int64(exactly: value).map(String.init) ?? String(value)
    }

    /// A line break and a backslash are written as two characters, and so is a quote in a label.
    private static func append(_ text: String, quotes: Bool, to bytes: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case 0x0A: bytes += "\\n".utf8
            case 0x5C: bytes += "\\\\".utf8
            case 0x22 where quotes: bytes += "\\\"".utf8
            default: bytes.append(byte)
            }
        }
    }
}
