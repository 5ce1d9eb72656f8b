// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Something that organisations of a trade do, with the words people have for it.
package struct TradeTerm: Sendable, Hashable, Identifiable {
    /// Unique within its trade.
    package let code: String
    package let name: Text
    package let synonyms: Synonyms
    /// Eight-digit codes of the CPV (2008 edition) under which buyers ask for it.
    package let cpv: [String]
    /// Concepts of ESCO that mean the same or something close: the last part of their URI.
    package let esco: [String]

    /// Each language has the name and, after ` | `, further words for the same thing.
    package init(
        _ code: String, fr: String, de: String, lb: String, en: String, cpv: String...,
        esco: [String] = []
    ) {
        (self.code, self.cpv, self.esco) = (code, cpv, esco)
        (name, synonyms) = Synonyms.parts(fr: fr, de: de, lb: lb, en: en)
    }

    package var id: String { code }
}
