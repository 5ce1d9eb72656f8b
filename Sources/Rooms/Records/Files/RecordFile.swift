// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeMedia

/// A photograph or a document with which an organisation shows what it does.
struct RecordFile: Sendable, Hashable {
    enum Kind: String, Sendable, CaseIterable {
        case photograph, document

        /// How many of them an organisation may have.
        var limit: Int { self == .photograph ? 12 : 10 }

        /// How long its text may be, in characters.
        var textLimit: Int { self == .photograph ? 300 : 150 }
    }

    let id: ID<RecordFile>
    let organisation: ID<Organisation>
    let kind: Kind
    let name: StoredName
    /// Of a photograph.
    let small: StoredName?
    /// Of a photograph, in pixels.
    let width, height: Int
    /// In bytes.
    let size: Int
    /// What is to be seen on a photograph, or the title of a document; the original first.
    var texts: Translated<String>

    /// The small version's size, in pixels.
    var smallSize: (width: Int, height: Int) {
        let longest = 480
        let side = max(width, height, 1)
        guard side > longest else { return (width, height) }
        return (
            max(1, (width * longest + side / 2) / side),
            max(1, (height * longest + side / 2) / side)
        )
    }

    func text(in language: Language) -> Translated<String>.Version? {
        texts.version(for: language)
    }
}
