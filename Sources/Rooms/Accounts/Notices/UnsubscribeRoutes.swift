// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeWeb
import HTTPTypes
import Hummingbird

/// Ending a subscription by the link in its mails, without signing in: a page with a button for
/// people, one POST for their mail programs (RFC 8058). Opening the link does nothing, because
/// programs that look through mail open links.
struct UnsubscribeRoutes {
    let accounts: Accounts

    func addRoutes(to pages: RouteGroup<SiteContext>) {
        pages.get("unsubscribe/:token", for: .everyone) { request, context in
            let token = try context.parameters.require("token")
            let hash = Secret(token)?.unsubscriptionHash
            let subject = try await accounts.database.read { session in
                try hash.flatMap { try session.subscription(tokenHash: $0)?.subject }
            }
            return try answer(subject, isDone: false, token, request, context)
        }
        pages.postOneClick("unsubscribe/:token", for: .everyone) { request, context in
            let token = try context.parameters.require("token")
            let (hash, now) = (Secret(token)?.unsubscriptionHash, accounts.now())
            let subject = try await accounts.database.write { session in
                try hash.flatMap { try session.unsubscribe(tokenHash: $0, at: now) }
            }
            return try answer(subject, isDone: true, token, request, context)
        }
    }

    /// The address in the bar is a secret: no page that is linked from here may see it.
    private func answer(
        _ subject: MailSubject?, isDone: Bool, _ token: String, _ request: Request,
        _ context: SiteContext
    ) throws -> Response {
        let topic = subject.flatMap { subject in
            accounts.topics.first { $0.name.utf8.elementsEqual(subject.name.utf8) }
        }
        let page = UnsubscribePage(
            token: token, isKnown: subject != nil, topic: topic?.title, isDone: isDone,
            language: context.language)
        return try page.page.response(from: request, context: context).withSecretAddress()
    }
}
