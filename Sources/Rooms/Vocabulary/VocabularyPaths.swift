// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The addresses of the vocabulary.
package enum VocabularyPaths {
    package static func vocabulary(_ language: Language) -> Link {
        Link("/\(language)/vocabulary")
    }

    /// The page of a concept: `trade:green-spaces/hedges` is at `trade/green-spaces/hedges`.
    package static func concept(_ id: ID<Concept>, _ language: Language) -> Link {
        let bytes = Array(id.string.utf8)
        let scheme = text(bytes.prefix { $0 != 0x3A })
        let rest = bytes.dropFirst(scheme.utf8.count + 1)
        let code = text(rest.prefix { $0 != 0x2F })
        let part = text(rest.dropFirst(code.utf8.count + 1))
        return part.isEmpty
            ? Link("/\(language)/vocabulary/\(scheme)/\(code)")
            : Link("/\(language)/vocabulary/\(scheme)/\(code)/\(part)")
    }

    /// The words that nobody could place yet.
    package static func terms(_ language: Language) -> Link {
        Link("/\(language)/secretariat/terms")
    }

    package static func term(_ id: ID<InboxTerm>, _ language: Language) -> Link {
        Link("/\(language)/secretariat/terms/\(id.string)")
    }

    /// Where a decision about a term is sent.
    static func decision(
        _ decision: TermDecision, _ id: ID<InboxTerm>, _ language: Language
    ) -> Link {
        Link("/\(language)/secretariat/terms/\(id.string)/\(decision.rawValue)")
    }

    private static func text(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: Array(bytes), as: UTF8.self)
    }
}

/// What may be done with a term of the inbox.
enum TermDecision: String, Sendable, CaseIterable {
    case link, local, reject, reopen
}
