// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// A search of the directory as its URL says it: the URL is always the whole state.
package struct OrganisationSearch: Sendable, Equatable {
    package enum Order: String, Sendable, CaseIterable {
        case relevance, name, distance
    }

    /// Round which place, and how far.
    package struct Near: Sendable, Equatable {
        package var place: String
        package var coordinate: Coordinate
        package var kilometres: Int
    }

    package static let pageSize = 25
    package static let distances = [10, 25, 50, 100]

    package var text = ""
    package var filters: [OrganisationFacet: [String]] = [:]
    package var near: Near?
    package var order: Order = .relevance
    package var page = 1

    package init() {}

    /// Reads a query string; what makes no sense is told field by field and left out.
    package init(_ fields: FormFields, gazetteer: Gazetteer, errors: inout FormErrors) {
        text = String(fields["q"].prefix(200))
        for facet in OrganisationFacet.allCases {
            var values: [String] = []
            for value in fields.all(facet.rawValue).prefix(50) where !values.contains(value) {
                values.append(value)
            }
            if !values.isEmpty { filters[facet] = values }
        }
        page = Int(fields["page"]).map { Paging(number: $0, size: Self.pageSize).number } ?? 1
        near = Self.near(fields, gazetteer, &errors)
        // Without words nothing is more relevant than what is near.
        let usual: Order = text.isEmpty && near != nil ? .distance : .relevance
        order = Order(rawValue: fields["order"]) ?? usual
        if order == .distance, near == nil { order = .relevance }
    }

    /// The search as query items; an empty search has none.
    package var items: [(name: String, value: String)] {
        itemsBefore(nil) + itemsAfterFacets
    }

    /// The words, and the facets that stand before one, or all of them.
    private func itemsBefore(_ end: OrganisationFacet?) -> [(name: String, value: String)] {
        var items = [(name: "q", value: text)]
        for facet in OrganisationFacet.allCases {
            if facet == end { break }
            items += chosen(facet)
        }
        return items
    }

    private func chosen(_ facet: OrganisationFacet) -> [(name: String, value: String)] {
        (filters[facet] ?? []).map { (facet.rawValue, $0) }
    }

    private var itemsAfterFacets: [(name: String, value: String)] {
        var items: [(name: String, value: String)] = []
        if let near {
            items += [("near", near.place), ("km", String(near.kilometres))]
        }
        if order != .relevance { items.append(("order", order.rawValue)) }
        if page > 1 { items.append(("page", String(page))) }
        return items
    }

    /// The same search from its first page, with one more value of a facet: a link a value.
    func adding(to facet: OrganisationFacet, _ language: Language) -> LinkFamily {
        let all = OrganisationFacet.allCases
        let later = all.drop { $0 != facet }.dropFirst().flatMap { chosen($0) }
        return LinkFamily(
            DirectoryPaths.organisations(language),
            before: itemsBefore(facet) + chosen(facet), name: facet.rawValue,
            after: later + onPage(1).itemsAfterFacets)
    }

    package func link(_ language: Language) -> Link {
        DirectoryPaths.organisations(language).query(items)
    }

    /// The same search with a value of a facet added or taken away, from its first page.
    package func toggling(_ value: String, of facet: OrganisationFacet) -> OrganisationSearch {
        var search = self
        var values = filters[facet] ?? []
        if let place = values.firstIndex(of: value) {
            values.remove(at: place)
        } else {
            values.append(value)
        }
        search.filters[facet] = values.isEmpty ? nil : values
        search.page = 1
        return search
    }

    package func onPage(_ number: Int) -> OrganisationSearch {
        var search = self
        search.page = number
        return search
    }

    package var isEmpty: Bool { text.isEmpty && filters.isEmpty && near == nil }

    /// The searches that have one condition less than this one, each with what it drops.
    package func withOneConditionLess(
        in language: Language
    ) -> [(search: OrganisationSearch, label: String)] {
        let without = DirectoryText.without[language]
        var found: [(search: OrganisationSearch, label: String)] = []
        if !text.isEmpty, !(filters.isEmpty && near == nil) {
            var search = onPage(1)
            search.text = ""
            found.append(
                (search, "\(without) \(DirectoryText.quoted(text, in: language))"))
        }
        for facet in OrganisationFacet.allCases {
            guard let values = filters[facet] else { continue }
            var search = onPage(1)
            search.filters[facet] = nil
            let names = values.map { facet.label(of: $0, in: language) }
            found.append((search, "\(without) \(names.joined(separator: ", "))"))
        }
        if let near {
            var search = onPage(1)
            search.near = nil
            found.append((search, "\(without) \(near.place), \(near.kilometres) km"))
        }
        return found
    }

    private static func near(
        _ fields: FormFields, _ gazetteer: Gazetteer, _ errors: inout FormErrors
    ) -> Near? {
        let place = String(fields["near"].prefix(80))
        let kilometres = fields["km"].isEmpty ? 25 : Int(fields["km"])
        guard let kilometres, (1...500).contains(kilometres) else {
            errors.add("km", DirectoryText.distanceProblem)
            return nil
        }
        guard !place.isEmpty else { return nil }
        guard let coordinate = gazetteer.find(place) else {
            errors.add("near", DirectoryText.placeProblem)
            return nil
        }
        return Near(place: place, coordinate: coordinate, kilometres: kilometres)
    }
}
