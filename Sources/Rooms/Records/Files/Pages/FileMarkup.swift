// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeMedia
import GrappeWeb

/// How a photograph and a document are drawn.
enum FileMarkup {
    /// The small version. `alternative`: what is to be seen; empty where the text stands beside it.
    static func picture(
        _ file: RecordFile, alternative: String, language: HTML? = nil
    ) -> HTML {
        let size = file.smallSize
        return """
            <img src="\(RecordFilesPaths.kept(file.small ?? file.name))" alt="\(alternative)"\
            \(language) width="\(String(size.width))" height="\(String(size.height))" \
            loading="lazy">
            """
    }

    /// A link with what it leads to and how large that is.
    static func document(_ file: RecordFile, _ language: Language) -> HTML {
        let text = file.text(in: language)
        return """
            <a href="\(RecordFilesPaths.kept(file.name))"\
            \(Components.lang(text?.language, unless: language))>\(text?.value ?? "")</a> \
            <span class="muted">\(file.name.type.name), \
            \(RecordFilesText.size(file.size, language))</span>
            """
    }
}
