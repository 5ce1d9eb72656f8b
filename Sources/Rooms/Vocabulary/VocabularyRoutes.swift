// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeWeb
import Hummingbird

/// The public pages of the vocabulary.
struct VocabularyRoutes {
    let vocabulary: Vocabulary

    func addRoutes(to pages: RouteGroup<SiteContext>) {
        pages.get("vocabulary", for: .everyone, use: overview)
        pages.get("vocabulary/:scheme/:code", for: .everyone, use: concept)
        pages.get("vocabulary/:scheme/:code/:part", for: .everyone, use: concept)
    }

    @Sendable private func overview(
        _ request: Request, _ context: SiteContext
    ) async throws -> Page {
        let words = request.query["q"]
        let snapshot = vocabulary.replica.snapshot
        return VocabularyPage(
            words: words,
            found: snapshot.link(words, language: context.language, limit: 20).map(\.concept),
            snapshot: snapshot, language: context.language
        ).page
    }

    @Sendable private func concept(
        _ request: Request, _ context: SiteContext
    ) async throws -> Page {
        let scheme = try context.parameters.require("scheme")
        let code = try context.parameters.require("code")
        let part = context.parameters.get("part").map { "/\($0)" } ?? ""
        let snapshot = vocabulary.replica.snapshot
        guard let concept = snapshot.concept(ID("\(scheme):\(code)\(part)")) else {
            throw WebError.notFound()
        }
        return ConceptPage(
            concept: concept, snapshot: snapshot, language: context.language,
            searchLink: vocabulary.searchLink
        ).page
    }
}
