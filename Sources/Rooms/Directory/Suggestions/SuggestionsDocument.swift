// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The suggestions as `search-suggestions.js` reads them.
struct SuggestionsDocument {
    let suggestions: [DirectorySuggestions.Suggestion]
    let language: Language

    var bytes: [UInt8] {
        let list = JSONValue.list(suggestions) { suggestion in
            var members = [
                JSONMember("text", .string(suggestion.text)),
                JSONMember("kind", .string(label(of: suggestion))),
            ]
            if let tag = suggestion.language { members.append(.init("language", .string(tag))) }
            if let link = link(to: suggestion) {
                members.append(.init("url", .string(link.string)))
            }
            return .object(members)
        }
        return JSONWriter.bytes(
            of: .object([
                JSONMember("label", .string(DirectoryText.suggestions[language])),
                JSONMember(
                    "status",
                    .string(DirectoryText.suggestionCount.text(suggestions.count, in: language))),
                JSONMember("suggestions", list),
            ]))
    }

    private func label(of suggestion: DirectorySuggestions.Suggestion) -> String {
        switch suggestion.kind {
        case .concept: DirectoryText.suggestedWord[language]
        case .organisation: DirectoryText.suggestedOrganisation[language]
        case .place: DirectoryText.suggestedPlace[language]
        }
    }

    /// A word is searched for; an enterprise is gone to; round a place is looked.
    private func link(to suggestion: DirectorySuggestions.Suggestion) -> Link? {
        switch suggestion.kind {
        case .concept: nil
        case .organisation: DirectoryPaths.organisation(suggestion.key, language)
        case .place:
            DirectoryPaths.organisations(language).query([("near", suggestion.key)])
        }
    }
}
