// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// Why an import did not go on, and what leads out of it.
struct ImportTroublePart {
    let trouble: ImportTrouble
    let language: Language

    var html: HTML {
        let place = ImportTroubleText.place(
            line: trouble.line, field: trouble.field, in: language)
        let placed: HTML? = place.isEmpty ? nil : "<p><strong>\(place)</strong></p>"
        return Components.notice(
            trouble.kind == .cancelled ? .information : .warning,
            title: ImportTroubleText.title(trouble.kind)[language], isStatus: true,
            "\(placed)<p>\(reason)</p>\(links)")
    }

    private var reason: String {
        if let reason = trouble.reason(in: language) { return reason }
        return ImportTroubleText.text(
            trouble.kind, organisation: trouble.organisation ?? "")[language]
    }

    private var links: HTML? {
        let other = trouble.importID.map { id -> HTML in
            """
            <li><a href="\(ImportPaths.run(id, language))">\
            \(ImportTroubleText.openOther[language])</a></li>
            """
        }
        let organisation = trouble.organisation.map { name -> HTML in
            """
            <li><a href="\(DirectoryPaths.organisations(language).query([("q", name)]))">\
            \(ImportTroubleText.find(name)[language])</a></li>
            """
        }
        guard other != nil || organisation != nil else { return nil }
        return "<ul>\(other)\(organisation)</ul>"
    }
}
