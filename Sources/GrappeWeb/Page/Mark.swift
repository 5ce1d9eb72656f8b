// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The mark: seven rounded hexagons that touch, a cluster; the lowest one is the accent.
package enum Mark {
    /// Hexagons with a flat top (circumradius 5) stand in columns of two, three and two, so that
    /// one of them is the lowest; the pitch is that of circumradius 6 and a round-joined stroke
    /// fills the rest, which rounds the corners.
    package static let html: HTML = """
        <svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" \
        focusable="false"><g class="mark-body">\
        <path d="M11 5.61l2.5-4.33h5l2.5 4.33-2.5 4.33h-5z"/>\
        <path d="M2 10.8l2.5-4.33h5l2.5 4.33-2.5 4.33h-5z"/>\
        <path d="M20 10.8l2.5-4.33h5l2.5 4.33-2.5 4.33h-5z"/>\
        <path d="M11 16l2.5-4.33h5l2.5 4.33-2.5 4.33h-5z"/>\
        <path d="M2 21.2l2.5-4.33h5l2.5 4.33-2.5 4.33h-5z"/>\
        <path d="M20 21.2l2.5-4.33h5l2.5 4.33-2.5 4.33h-5z"/></g>\
        <path class="mark-accent" d="M11 26.39l2.5-4.33h5l2.5 4.33-2.5 4.33h-5z"/></svg>
        """
}
