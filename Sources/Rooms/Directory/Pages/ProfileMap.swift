// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// A drawing of where an organisation is and of where it comes to.
package struct ProfileMap {
    private let profile: Profile
    private let language: Language

    package init(profile: Profile, language: Language) {
        (self.profile, self.language) = (profile, language)
    }

    /// `nil` where nothing can be drawn.
    package var html: HTML? {
        let points = profile.sites.compactMap { site in
            site.coordinate.map { MapDrawing.Point(coordinate: $0, name: site.municipality ?? "") }
        }
        guard !points.isEmpty || !served.isEmpty else { return nil }
        return MapDrawing(
            points: points, language: language, highlighted: profile.seat?.territory,
            served: served, circle: circle, title: DirectoryText.profileMap
        ).html
    }

    /// The whole territories that it serves.
    private var served: Set<String> {
        Set(
            profile.areasServed.compactMap { area in
                guard case .territory(let code) = area else { return nil }
                return Territory(rawValue: code)?.code
            })
    }

    private var circle: MapDrawing.Circle? {
        guard let centre = profile.seat?.coordinate else { return nil }
        return profile.areasServed.lazy.compactMap { area in
            guard case .radius(let kilometres) = area else { return nil }
            return MapDrawing.Circle(centre: centre, kilometres: kilometres)
        }.first
    }
}
