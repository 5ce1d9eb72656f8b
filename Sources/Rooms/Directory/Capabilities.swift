// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Something the organisation can do.
package struct Competence: Sendable, Hashable, Codable {
    package enum Level: String, Sendable, Hashable, Codable, CaseIterable {
        /// Helps another to do it.
        case assists
        /// Does it and answers for the result.
        case delivers
        /// Does it and teaches it.
        case trains
    }

    package enum Period: String, Sendable, Hashable, Codable, CaseIterable {
        case day, week, month, year
    }

    /// How much of it: 12 tonnes a week.
    package struct Capacity: Sendable, Hashable, Codable {
        package var amount: Double
        package var unit: String
        package var period: Period

        package init(amount: Double, unit: String, period: Period) {
            (self.amount, self.unit, self.period) = (amount, unit, period)
        }
    }

    package var text: String
    package var language: LanguageTag
    /// The trade it belongs to, by the code of Grappe's vocabulary.
    package var trade: String?
    package var level: Level
    package var capacity: Capacity?

    package init(
        _ text: String, language: LanguageTag, trade: String? = nil, level: Level = .delivers,
        capacity: Capacity? = nil
    ) {
        (self.text, self.language, self.trade) = (text, language, trade)
        (self.level, self.capacity) = (level, capacity)
    }
}

/// A machine, a vehicle, a room: something the organisation has.
package struct Equipment: Sendable, Hashable, Codable {
    package enum Use: String, Sendable, Hashable, Codable, CaseIterable {
        case own, shared, rent, rentWithOperator
    }

    package struct Attribute: Sendable, Hashable, Codable {
        package var name: String
        package var value: String
        package var unit: String?

        package init(name: String, value: String, unit: String?) {
            (self.name, self.value, self.unit) = (name, value, unit)
        }
    }

    package var text: String
    package var language: LanguageTag
    /// Eight digits of the Common Procurement Vocabulary; suggested, never required.
    package var cpv: String?
    package var quantity: Int
    package var attributes: [Attribute]
    package var use: Use
    package var isMobile: Bool
    package var inspectedUntil: CalendarDate?

    package init(
        _ text: String, language: LanguageTag, cpv: String? = nil, quantity: Int = 1,
        attributes: [Attribute] = [], use: Use = .own, isMobile: Bool = false,
        inspectedUntil: CalendarDate? = nil
    ) {
        (self.text, self.language, self.cpv) = (text, language, cpv)
        (self.quantity, self.attributes, self.use) = (quantity, attributes, use)
        (self.isMobile, self.inspectedUntil) = (isMobile, inspectedUntil)
    }
}

/// An approval by an authority. One body may hold several of one list.
package struct Accreditation: Sendable, Hashable, Codable {
    /// A code of `AccreditationKind`, or the source's own word.
    package var kind: String
    package var authority: String?
    package var reference: String?
    package var from: CalendarDate?
    package var until: CalendarDate?

    package init(
        _ kind: String, authority: String? = nil, reference: String? = nil,
        from: CalendarDate? = nil, until: CalendarDate? = nil
    ) {
        (self.kind, self.authority, self.reference) = (kind, authority, reference)
        (self.from, self.until) = (from, until)
    }
}

/// A statement about itself that belongs to the social economy's criteria, with its evidence.
package struct Claim: Sendable, Hashable, Codable {
    /// The common criteria of the cluster (decree 2024201815 of the German-speaking Community).
    package enum Criterion: String, Sendable, Hashable, Codable, CaseIterable {
        case socialImpact, participation, socialUtility, environment, localImpact, peopleFirst
    }

    package var criterion: Criterion
    package var statement: String
    package var language: LanguageTag
    /// Where the evidence is: an address or a register's reference.
    package var evidence: String?
    package var until: CalendarDate?

    package init(
        _ criterion: Criterion, _ statement: String, language: LanguageTag,
        evidence: String? = nil, until: CalendarDate? = nil
    ) {
        (self.criterion, self.statement, self.language) = (criterion, statement, language)
        (self.evidence, self.until) = (evidence, until)
    }
}

/// Work done for somebody who may be asked about it.
package struct Reference: Sendable, Hashable, Codable {
    package var title: String
    package var language: LanguageTag
    package var client: String?
    package var year: Int?

    package init(_ title: String, language: LanguageTag, client: String?, year: Int?) {
        (self.title, self.language, self.client, self.year) = (title, language, client, year)
    }
}
