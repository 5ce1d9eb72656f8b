// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// An organisation's photographs and documents on its public page.
struct ShownFiles {
    let files: [RecordFile]
    let language: Language

    var html: HTML? {
        let photographs = files.filter { $0.kind == .photograph }
        let documents = files.filter { $0.kind == .document }
        guard !files.isEmpty else { return nil }
        return """
            \(section(.photograph, photographs, "photographs", photograph))\
            \(section(.document, documents, "link-list") { FileMarkup.document($0, language) })
            """
    }

    private func section(
        _ kind: RecordFile.Kind, _ files: [RecordFile], _ style: String,
        _ draw: (RecordFile) -> HTML
    ) -> HTML? {
        guard !files.isEmpty else { return nil }
        let items = files.map { "<li>\(draw($0))</li>" as HTML }
        return """
            <section class="profile-section" aria-labelledby="\(kind.rawValue)s">\
            <h2 id="\(kind.rawValue)s">\(RecordFilesText.kind(kind)[language])</h2>
            <ul class="\(style)">\(items)</ul></section>
            """
    }

    /// Leads to the large version; what is to be seen is the link's name.
    private func photograph(_ file: RecordFile) -> HTML {
        let text = file.text(in: language)
        return """
            <a href="\(RecordFilesPaths.kept(file.name))">\
            \(FileMarkup.picture(
                file, alternative: text?.value ?? "",
                language: Components.lang(text?.language, unless: language)))</a>
            """
    }
}
