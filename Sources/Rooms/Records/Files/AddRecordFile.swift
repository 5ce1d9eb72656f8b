// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeMedia
import GrappeStore
import GrappeWeb

/// Takes a photograph or a document from the form that brings it.
struct AddRecordFile {
    let room: RecordFiles
    let kind: RecordFile.Kind
    let organisation: ID<Organisation>
    /// In which the text is written.
    let language: Language

    /// The names of the form's fields.
    static func field(_ kind: RecordFile.Kind) -> (file: String, text: String) {
        kind == .photograph ? ("photograph", "seen") : ("document", "title")
    }

    /// Takes it, or tells what is wrong. Nothing is kept where anything is.
    func run(_ form: UploadForm) async throws -> FormErrors {
        let names = Self.field(kind)
        var errors = FormErrors()
        let text = Self.text(form.fields[names.text], names.text, kind, &errors)
        guard let sent = form.file(names.file) else {
            errors.add(names.file, RecordFilesText.chooseFile)
            return errors
        }
        guard errors.isEmpty else {
            errors.add(names.file, RecordFilesText.chooseAgain)
            return errors
        }
        do {
            let now = room.now()
            let file = try await file(sent, Translated([.init(text, in: language.tag)]), now)
            let organisation = organisation
            let outcome = try await room.database.write { session in
                try RecordFileChange.add(file).run(on: organisation, in: session, at: now)
            }
            if outcome != .done { errors.add(names.file, RecordFilesText.full(kind)) }
        } catch let refusal as MediaRefusal {
            errors.add(names.file, refusal.text)
        }
        return errors
    }

    /// A text on one line that is neither missing nor too long.
    static func text(
        _ typed: String, _ field: String, _ kind: RecordFile.Kind, _ errors: inout FormErrors
    ) -> String {
        let text = oneLine(typed)
        if text.isEmpty { errors.add(field, RecordFilesText.writeText(kind)) }
        if text.unicodeScalars.count > kind.textLimit {
            errors.add(field, RecordFilesText.tooLong(kind.textLimit))
        }
        return text
    }

    static func oneLine(_ typed: String) -> String {
        let words = typed.unicodeScalars.split { scalar in
            scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
        }
        return words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
    }

    private func file(
        _ sent: UploadedFile, _ texts: Translated<String>, _ now: Instant
    ) async throws -> RecordFile {
        switch kind {
        case .document:
            let type = try DocumentInspection.type(of: sent.path)
            return RecordFile(
                id: ID(at: now), organisation: organisation, kind: kind,
                name: try await room.store.keep(sent.path, as: type), small: nil, width: 0,
                height: 0, size: sent.size, texts: texts)
        case .photograph:
            let made = try await room.pictures.render(sent.path)
            defer { made.discard() }
            return RecordFile(
                id: ID(at: now), organisation: organisation, kind: kind,
                name: try await room.store.keep(made.large, as: .jpeg),
                small: try await room.store.keep(made.small, as: .jpeg), width: made.width,
                height: made.height, size: sent.size, texts: texts)
        }
    }
}
