// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What somebody decides before an import.
package struct ImportOptions: Sendable, Hashable {
    /// One file, or the files (or the folder) of one delivery.
    package var paths: [String]
    /// `nil`: found out from names and columns.
    package var format: ImportFormat?
    /// The source the records belong to; created if it is new, else its name, licence and
    /// attribution are brought up to date.
    package var source: Source
    /// For federations' sheets. `nil`: as saved with the source, else proposed from the header.
    package var mapping: ColumnMapping?
    /// ISO 3166-1 alpha-2, for records that do not tell their country.
    package var country: String?
    /// The language of names and texts.
    package var language: LanguageTag
    /// Only organisations with a site in one of these territories; all of them where it is empty.
    package var territories: Set<String> = []
    /// One rejected row is enough to change nothing at all.
    package var isStrict = false
    /// Who imports; `nil` at the command line.
    package var person: ID<Person>?
    /// The id that the import gets; `nil`: a new one.
    package var importID: ID<ImportRun>?

    package init(paths: [String], source: Source, language: LanguageTag = .undetermined) {
        (self.paths, self.source, self.language) = (paths, source, language)
    }

    var context: ImportContext {
        var context = ImportContext(country: country, language: language)
        context.territories = territories
        return context
    }
}

/// Why an import, or the undoing of one, did not happen. Nothing was changed, or what had been
/// was taken back.
package enum ImportError: Error, Sendable, Hashable {
    /// Rows were rejected and the import was strict.
    case rejected(ImportSummary)
    /// An import has begun and not ended: it still runs, or was interrupted and must be undone.
    case unfinished(ID<ImportRun>)
    case unknownImport(ID<ImportRun>)
    case alreadyUndone(ID<ImportRun>)
    /// A later import touched organisations of this one; it must be undone first.
    case laterImport(ID<ImportRun>, organisation: String)
    /// Somebody changed the organisation after the import.
    case laterChange(organisation: String)
    /// There is no such pair, or one of its organisations is gone.
    case unknownPair

    package var message: Text {
        switch self {
        case .rejected: ImportErrorText.rejected
        case .unfinished(let id): ImportErrorText.unfinished(id.string)
        case .unknownImport(let id): ImportErrorText.unknownImport(id.string)
        case .alreadyUndone(let id): ImportErrorText.alreadyUndone(id.string)
        case .laterImport(let id, let organisation):
            ImportErrorText.laterImport(id.string, organisation)
        case .laterChange(let organisation): ImportErrorText.laterChange(organisation)
        case .unknownPair: ImportErrorText.unknownPair
        }
    }
}
