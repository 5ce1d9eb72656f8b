// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Components {
    /// How much of something there is, as a bar with its figure in words beside it (`8 of 12 t`).
    ///
    /// `share` is clamped to 0...1. The figure in words is what counts; the framed bar reads
    /// without colour.
    package static func capacityBar(share: Double, text: String) -> HTML {
        let clamped = share.isFinite ? max(0, min(1, share)) : 0
        let width = Int((clamped * 100).rounded())
        let rest = 100 - width
        return """
            <span class="capacity"><svg class="capacity-bar" viewBox="0 0 100 8" \
            preserveAspectRatio="none" aria-hidden="true" focusable="false">\
            <rect class="capacity-rest" x="\(width)" width="\(rest)" height="8"/>\
            <rect class="capacity-filled" width="\(width)" height="8"/></svg> \
            <span class="capacity-text">\(text)</span></span>
            """
    }
}
