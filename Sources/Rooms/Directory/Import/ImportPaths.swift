// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The addresses of imports, and of the sources that they come from.
enum ImportPaths {
    static func imports(_ language: Language) -> Link { Link("/\(language)/secretariat/imports") }

    static func new(_ language: Language) -> Link { Link("/\(language)/secretariat/imports/new") }

    static func job(_ id: ID<ImportJob>, _ language: Language) -> Link {
        Link("/\(language)/secretariat/imports/\(id.string)")
    }

    static func columns(_ id: ID<ImportJob>, _ language: Language) -> Link {
        Link("/\(language)/secretariat/imports/\(id.string)/columns")
    }

    /// The rows that are left out, as a table to download.
    static func refused(_ id: ID<ImportJob>, _ language: Language) -> Link {
        Link("/\(language)/secretariat/imports/\(id.string)/refused.csv")
    }

    static func act(_ act: ImportAct, _ id: ID<ImportJob>, _ language: Language) -> Link {
        Link("/\(language)/secretariat/imports/\(id.string)/\(act.rawValue)")
    }

    /// An import or a merge of the past.
    static func run(_ id: ID<ImportRun>, _ language: Language) -> Link {
        Link("/\(language)/secretariat/imports/runs/\(id.string)")
    }

    static func undoRun(_ id: ID<ImportRun>, _ language: Language) -> Link {
        Link("/\(language)/secretariat/imports/runs/\(id.string)/undo")
    }

    static func sources(_ language: Language) -> Link { Link("/\(language)/secretariat/sources") }

    static func source(_ id: ID<Source>, _ language: Language) -> Link {
        Link("/\(language)/secretariat/sources/\(id.string)")
    }
}

/// What a button of an import does.
enum ImportAct: String, Sendable, CaseIterable {
    case check, apply, undo, cancel, discard
}
