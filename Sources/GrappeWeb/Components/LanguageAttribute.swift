// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Components {
    /// ` lang="…"` for content whose language is not the page's; nothing where it is, or unknown.
    package static func lang(_ tag: LanguageTag?, unless language: Language) -> HTML? {
        guard let tag, tag != language.tag, tag != .undetermined else { return nil }
        return " lang=\"\(tag)\""
    }
}
