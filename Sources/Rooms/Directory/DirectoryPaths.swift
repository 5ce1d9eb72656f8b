// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The addresses of the directory: the same values print links and, with a parameter for what
/// varies, register routes (`DirectoryRoutes`).
package enum DirectoryPaths {
    package static func home(_ language: Language) -> Link { Link("/\(language)") }

    package static func organisations(_ language: Language) -> Link {
        Link("/\(language)/organisations")
    }

    package static func organisation(_ slug: String, _ language: Language) -> Link {
        Link("/\(language)/organisations/\(slug)")
    }

    /// The points of a search for the map; takes the same query as the search.
    package static func points(_ language: Language) -> Link {
        Link("/\(language)/organisations/points.json")
    }

    /// The outlines of the territories for the map (GeoJSON).
    package static func outlines(_ language: Language) -> Link {
        Link("/\(language)/territories/outlines.json")
    }

    package static func export(_ format: ExportFormat, _ language: Language) -> Link {
        Link("/\(language)/organisations/export.\(format.rawValue)")
    }

    package static func feed(_ language: Language) -> Link {
        Link("/\(language)/organisations/feed.atom")
    }

    package static func territories(_ language: Language) -> Link {
        Link("/\(language)/territories")
    }

    package static func territory(_ code: String, _ language: Language) -> Link {
        Link("/\(language)/territories/\(code)")
    }

    package static func sources(_ language: Language) -> Link { Link("/\(language)/sources") }

    package static func data(_ language: Language) -> Link { Link("/\(language)/data") }

    package static func accessibility(_ language: Language) -> Link {
        Link("/\(language)/accessibility")
    }

    package static func privacy(_ language: Language) -> Link { Link("/\(language)/privacy") }

    package static let api = Link("/api/v1/organisations")
    package static let openAPI = Link("/api/v1/openapi.json")
    /// The structures of data-inclusion's schema v1.
    package static let structures = Link("/api/v1/structures")

    package static func apiOrganisation(_ id: ID<Organisation>) -> Link {
        Link("/api/v1/organisations/\(id.string)")
    }
}

/// The forms in which a search can be taken away.
package enum ExportFormat: String, Sendable, CaseIterable {
    case csv, xlsx, json
}
