// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeMedia

/// The addresses of photographs and documents.
package enum RecordFilesPaths {
    /// Where an organisation's people look after them.
    package static func files(_ id: ID<Organisation>, _ language: Language) -> Link {
        Link("/\(language)/account/organisations/\(id.string)/files")
    }

    static func photographs(_ id: ID<Organisation>, _ language: Language) -> Link {
        Link("/\(language)/account/organisations/\(id.string)/files/photographs")
    }

    static func documents(_ id: ID<Organisation>, _ language: Language) -> Link {
        Link("/\(language)/account/organisations/\(id.string)/files/documents")
    }

    static func file(_ file: RecordFile, _ language: Language) -> Link {
        Link(
            "/\(language)/account/organisations/\(file.organisation.string)/files/\(file.id.string)"
        )
    }

    static func move(_ file: RecordFile, _ language: Language) -> Link {
        let (organisation, id) = (file.organisation.string, file.id.string)
        return Link("/\(language)/account/organisations/\(organisation)/files/\(id)/move")
    }

    static func remove(_ file: RecordFile, _ language: Language) -> Link {
        let (organisation, id) = (file.organisation.string, file.id.string)
        return Link("/\(language)/account/organisations/\(organisation)/files/\(id)/remove")
    }

    /// Where everybody has a kept file.
    static func kept(_ name: StoredName) -> Link { Link("/files/\(name.string)") }
}
