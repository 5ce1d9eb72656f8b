// SPDX-License-Identifier: EUPL-1.2

/// One measured quantity with its values, as Prometheus reads it.
package struct MetricFamily: Sendable, Hashable {
    /// What a scraper may do with it: rates of a counter, levels of a gauge, quantiles of a
    /// histogram.
    package enum Kind: String, Sendable {
        case counter, gauge, histogram
    }

    /// One value under its labels.
    package struct Sample: Sendable, Hashable {
        /// What follows the family's name: `_bucket`, `_sum` and `_count` of a histogram.
        package let suffix: String
        /// Names and values, in the order in which they are written.
        package let labels: [MetricLabel]
        package let value: Double

        /// A value of the family itself, or of one of its parts.
        package init(_ value: Double, _ labels: [MetricLabel] = [], suffix: String = "") {
            (self.value, self.labels, self.suffix) = (value, labels, suffix)
        }
    }

    /// In base units, `_total` at the end of counters.
    package let name: String
    /// One sentence for who builds a dashboard.
    package let help: String
    package let kind: Kind
    package var samples: [Sample]

    /// A family; one without samples is not written.
    package init(_ name: String, _ kind: Kind, _ help: String, _ samples: [Sample]) {
        (self.name, self.kind, self.help, self.samples) = (name, kind, help, samples)
    }

    /// A family of one value.
    package init(_ name: String, _ kind: Kind, _ help: String, _ value: Double) {
        self.init(name, kind, help, [Sample(value)])
    }

    /// A family of one count.
    package init(_ name: String, _ kind: Kind, _ help: String, _ value: Int) {
        self.init(name, kind, help, Double(value))
    }
}

/// A name with its value, told apart from others by both.
package struct MetricLabel: Sendable, Hashable {
    /// Letters, digits and `_`.
    package let name: String
    /// Any text.
    package let value: String

    /// One label.
    package init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
}
