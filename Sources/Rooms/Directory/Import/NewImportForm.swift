// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What somebody says about the file that they bring.
enum NewImportForm {
    /// The choice that stands for a source that is not known yet. No slug begins like this.
    static let newSource = "-"

    static let languages = ["fr", "de", "lb", "en", "nl", "pt", "it"].compactMap { LanguageTag($0) }
    static let countries = ["LU", "BE", "FR", "DE", "NL"]

    /// `nil` with an error in `errors`.
    static func source(
        _ fields: FormFields, known: [Source], errors: inout FormErrors
    ) -> Source? {
        let chosen = fields["source"]
        guard chosen.utf8.elementsEqual(newSource.utf8) || chosen.isEmpty else {
            let source = known.first { $0.id.string.utf8.elementsEqual(chosen.utf8) }
            if source == nil { errors.add("source", ImportPageText.noSource) }
            return source
        }
        guard var source = SourceForm.source(fields, id: ID(""), errors: &errors) else {
            return nil
        }
        source = Source(
            id: freeID(for: source.name, known), name: source.name, licence: source.licence,
            attribution: source.attribution, url: source.url, precedence: source.precedence)
        return source
    }

    /// A short name of letters, digits and hyphens that no other source has.
    private static func freeID(for name: String, _ known: [Source]) -> ID<Source> {
        let base = Slug(folded: FoldedText.joined(name)).string
        let taken = Set(known.map(\.id.string) + [Statement.source.string])
        guard taken.contains(base) else { return ID(base) }
        let number = (2...).first { !taken.contains("\(base)-\($0)") } ?? 2
        return ID("\(base)-\(number)")
    }

    static func language(_ fields: FormFields) -> LanguageTag {
        languages.first { $0.string.utf8.elementsEqual(fields["language"].utf8) } ?? .undetermined
    }

    static func country(_ fields: FormFields) -> String? {
        countries.first { $0.utf8.elementsEqual(fields["country"].utf8) }
    }
}

/// What is said of a source.
enum SourceForm {
    /// `nil` with errors in `errors`.
    static func source(
        _ fields: FormFields, id: ID<Source>, errors: inout FormErrors
    ) -> Source? {
        let name = fields["name"]
        if name.isEmpty || name.utf8.count > 200 { errors.add("name", SourceText.nameWrong) }
        for field in ["licence", "attribution", "url"] where fields[field].utf8.count > 500 {
            errors.add(field, SourceText.tooLong)
        }
        let url = fields["url"]
        if !url.isEmpty, Link(external: url) == nil { errors.add("url", SourceText.urlWrong) }
        let precedence = fields["precedence"].isEmpty ? 50 : Int(fields["precedence"])
        guard let precedence, (0...100).contains(precedence) else {
            errors.add("precedence", SourceText.precedenceWrong)
            return nil
        }
        guard errors.isEmpty else { return nil }
        func given(_ field: String) -> String? { fields[field].isEmpty ? nil : fields[field] }
        return Source(
            id: id, name: name, licence: given("licence"), attribution: given("attribution"),
            url: given("url"), precedence: precedence)
    }
}
