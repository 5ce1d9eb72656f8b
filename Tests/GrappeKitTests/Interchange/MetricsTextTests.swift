// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Testing

@Suite("Measurements as text")
struct MetricsTextTests {
    private static func text(_ families: MetricFamily...) -> String {
        String(decoding: MetricsText.bytes(of: families), as: UTF8.self)
    }

    @Test("A family says what it is, then its values")
    func family() {
        let text = Self.text(
            MetricFamily(
                "a_total", .counter, "How many.",
                [.init(3, [.init("of", "x"), .init("b", "y")]), .init(0.25)]),
            MetricFamily("none", .gauge, "Nothing.", []))
        #expect(
            text == """
                # HELP a_total How many.
                # TYPE a_total counter
                a_total{of="x",b="y"} 3
                a_total 0.25

                """)
    }

    @Test("No value leaves its label, no help its line")
    func escaping() {
        let text = Self.text(
            MetricFamily(
                "a", .gauge, "A \"b\"\\\nc", [.init(1, [.init("l", "\"\\\n} 2\u{200D}\"")])]))
        #expect(
            text == """
                # HELP a A "b"\\\\\\nc
                # TYPE a gauge
                a{l="\\"\\\\\\n} 2\u{200D}\\""} 1

                """)
    }

    @Test(
        "Numbers are written as scrapers read them",
        arguments: [
            (0, "0"), (-3, "-3"), (1.5, "1.5"), (1_795_248_000, "1795248000"),
            (.infinity, "+Inf"), (-.infinity, "-Inf"), (.nan, "NaN"), (1e300, "1e+300"),
        ] as [(Double, String)])
    func numbers(value: Double, text: String) {
        #expect(Self.text(MetricFamily("a", .gauge, "A.", value)).hasSuffix("\na \(text)\n"))
    }
}
