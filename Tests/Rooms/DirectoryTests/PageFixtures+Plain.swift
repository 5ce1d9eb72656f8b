// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb
import SearchKernel

@testable import Directory

extension PageFixtures {
    /// The pages other than the search and the profiles.
    func plainPages(_ language: Language) -> [Page] {
        let everything = result(of: OrganisationSearch())
        let territories = Territory.allCases.map { territoryPage($0, language) }
        return [
            HomePage(
                everything: everything, latest: Array(cards.prefix(6)), language: language
            ).page,
            TerritoriesPage(counts: counts(everything), language: language).page,
            SourcesPage(lines: sourceLines, language: language).page,
            DataPage(language: language).page, StatementPage.privacy(language, hasTiles: true).page,
            StatementPage.accessibility(language).page,
        ] + territories
    }

    private func territoryPage(_ territory: Territory, _ language: Language) -> Page {
        let search = OrganisationSearch().toggling(territory.code, of: .territory)
        let points = organisations.compactMap { organisation in
            organisation.profile.seat?.coordinate.map {
                MapDrawing.Point(
                    coordinate: $0, name: organisation.profile.name(in: .fr)?.text ?? "")
            }
        }
        return TerritoryPage(
            territory: territory, result: result(of: search),
            organisations: Array(cards.prefix(4)), points: points, language: language
        ).page
    }

    private func counts(_ result: SearchResult) -> [String: Int] {
        let counts = result.facets[OrganisationFacet.territory.rawValue] ?? []
        return Dictionary(counts.map { ($0.value, $0.count) }) { first, _ in first }
    }

    private var sourceLines: [SourceLine] {
        guard !organisations.isEmpty else { return [] }
        return ["https://source.example", "javascript:alert(1)", nil].enumerated().map {
            let source = Source(
                id: ID("source-\($0)"), name: HostileProfile.text, licence: HostileProfile.long,
                attribution: HostileProfile.text, url: $1)
            return SourceLine(source: source, records: 1200, lastRead: Self.today)
        }
    }
}
