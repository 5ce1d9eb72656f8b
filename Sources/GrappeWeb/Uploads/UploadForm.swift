// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// A form with files, read to its end.
package struct UploadForm: Sendable {
    /// What was typed and chosen, as in any other form.
    package let fields: FormFields
    /// In the order in which they came; fields in which no file was chosen are left out.
    package let files: [UploadedFile]

    /// The first file of that field.
    package func file(_ field: String) -> UploadedFile? { files(field).first }

    /// All files of that field.
    package func files(_ field: String) -> [UploadedFile] {
        files.filter { $0.field.utf8.elementsEqual(field.utf8) }
    }

    func discard() { for file in files { file.storage.discard() } }
}

/// A file that somebody sends. It is removed once its request is answered, unless it has been moved
/// to another path (`rename`) by then.
package struct UploadedFile: Sendable {
    /// The name of the form's field.
    package let field: String
    /// As the sender calls it: one component without control characters, at most 120 characters.
    /// For people; it says nothing about what the file is.
    package let name: String
    /// What the sender takes it for; not to be believed.
    package let declaredType: String
    /// In bytes, at least 1.
    package let size: Int
    let storage: TemporaryFile

    /// Where its content lies, for us alone (mode 0600).
    package var path: String { storage.path }
}
