// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Why an import did not go on, for the page that tells it.
package struct ImportTrouble: Sendable, Hashable, Codable {
    package enum Kind: String, Sendable, Hashable, Codable {
        /// The file as a whole cannot be used; `reason` says why.
        case file
        /// The file is not where it was kept.
        case missingFile
        /// Another import has begun and not ended.
        case unfinished
        /// A later import concerns an organisation of this one.
        case laterImport
        /// An organisation was changed after the import.
        case laterChange
        /// What was to be undone has been undone.
        case alreadyUndone
        /// Somebody stopped it.
        case cancelled
        case noSpace
        /// A fault; the log has it.
        case failed
    }

    package var kind: Kind
    package var line: Int?
    package var field: String?
    /// By the codes of the four languages.
    private var reasons: [String: String]?
    /// The import that is in the way.
    package var importID: ID<ImportRun>?
    /// The name of the organisation concerned.
    package var organisation: String?

    init(_ kind: Kind) { self.kind = kind }

    package func reason(in language: Language) -> String? { reasons?[language.rawValue] }

    init(_ error: any Error) {
        switch error {
        case let error as InterchangeError:
            self.init(.file)
            (line, field) = (error.line, error.field)
            reasons = Dictionary(
                uniqueKeysWithValues: Language.allCases.map {
                    ($0.rawValue, error.reason[$0])
                })
        case let error as ImportError: self.init(error)
        case ImportJobError.missingFile: self.init(.missingFile)
        case is CancellationError: self.init(.cancelled)
        case let error as any HinderedError where error.hindrance == .noSpace:
            self.init(.noSpace)
        default: self.init(.failed)
        }
    }

    private init(_ error: ImportError) {
        switch error {
        case .unfinished(let id):
            self.init(.unfinished)
            importID = id
        case .laterImport(let id, let name):
            self.init(.laterImport)
            (importID, organisation) = (id, name)
        case .laterChange(let name):
            self.init(.laterChange)
            organisation = name
        case .alreadyUndone: self.init(.alreadyUndone)
        default: self.init(.failed)
        }
    }
}

/// Why something cannot be done with an import.
package enum ImportJobError: Error, Sendable, Hashable {
    /// There is no such import.
    case unknown
    /// It stands elsewhere by now: somebody else was faster.
    case notNow
    /// The file that was brought is gone.
    case missingFile
}
