// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import SearchKernel
import Vocabulary

/// The fields in which an organisation is searched, and what they weigh.
enum SearchField: String, CaseIterable {
    case name, does, has, proof, place, about

    var weight: Double {
        switch self {
        case .name: 6
        case .does: 4
        case .has: 3
        case .proof: 2
        case .place: 2
        case .about: 1
        }
    }

    /// The place in the schema.
    var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    func texts(of profile: Profile) -> [String] {
        switch self {
        case .name: profile.names.map(\.text)
        case .does: Self.does(profile)
        case .has: profile.equipment.map(\.text)
        case .proof: Self.proof(profile)
        case .place: profile.sites.flatMap { [$0.municipality, $0.postalCode].compactMap { $0 } }
        case .about:
            (profile.summary.versions + profile.description.versions).map(\.value)
        }
    }

    /// In the organisation's own words; what they mean in other languages, concepts say.
    private static func does(_ profile: Profile) -> [String] {
        profile.competences.map(\.text)
            + profile.activities.filter { $0.scheme == .words }.map(\.code)
    }

    private static func proof(_ profile: Profile) -> [String] {
        profile.accreditations.map(\.kind) + profile.references.map(\.title)
            + profile.identifiers.map(\.value)
    }
}

extension SearchDocument {
    static let directorySchema = SearchSchema(
        fields: SearchField.allCases.map { .init($0.rawValue, weight: $0.weight) },
        facets: OrganisationFacet.allCases.map { .init($0.rawValue) })

    init(_ organisation: Organisation, _ gazetteer: Gazetteer, _ concepts: ProfileConcepts) {
        let profile = organisation.profile
        self.init(
            id: organisation.id.string,
            fields: SearchField.allCases.map { $0.texts(of: profile) },
            facets: OrganisationFacet.allCases.map { Array(Set($0.values(of: profile))) },
            concepts: concepts.documentConcepts,
            places: profile.sites.compactMap { gazetteer.place(of: $0) }.map(GeoPoint.init),
            serves: profile.areasServed.compactMap {
                Self.served($0, from: profile.seat.flatMap { gazetteer.place(of: $0) })
            },
            sortKey: Folding.fold(profile.name(in: .fr)?.text ?? organisation.slug),
            boost: profile.status == .active ? 1 : 0.5)
    }

    /// A radius round the seat, or the circle that holds a territory's outline.
    private static func served(
        _ area: AreaServed, from seat: Coordinate?
    ) -> SearchKernel.ServedArea? {
        switch area {
        case .radius(let kilometres):
            seat.map { .circle(GeoPoint($0), kilometres: Double(kilometres)) }
        case .territory(let code): Territory(rawValue: code).flatMap { circles[$0] }
        }
    }

    private static let circles: [Territory: SearchKernel.ServedArea] = {
        let pairs = Territory.allCases.compactMap { territory in
            territory.coordinate.map { centre in
                let reach = territory.outline.joined().map { centre.distance(to: $0) }.max() ?? 0
                return (
                    territory,
                    SearchKernel.ServedArea.circle(GeoPoint(centre), kilometres: reach)
                )
            }
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }()
}

extension GeoPoint {
    init(_ coordinate: Coordinate) {
        self.init(latitude: coordinate.latitude, longitude: coordinate.longitude)
    }
}

extension SearchQuery {
    init(_ search: OrganisationSearch, _ concepts: QueryConcepts) {
        self.init(text: concepts.text, prefixOnLastWord: true)
        self.concepts = concepts.spans
        filters = Dictionary(
            uniqueKeysWithValues: search.filters.map { ($0.rawValue, Set($1)) })
        near = search.near.map {
            .init(
                point: GeoPoint($0.coordinate), kilometres: Double($0.kilometres),
                includesServedArea: true)
        }
        order =
            switch search.order {
            case .relevance: .relevance
            case .name: .name
            case .distance: .distance
            }
    }
}
