// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import HTTPTypes
import Hummingbird

/// Routes under a common path whose handlers receive the same kind of context.
package struct RouteGroup<Context: PersonContext> {
    private let group: RouterGroup<Context>
    private let prefix: String
    private let table: RouteTable
    private let uploads: UploadFolder

    init(
        _ group: RouterGroup<Context>, prefix: String, table: RouteTable, uploads: UploadFolder
    ) {
        (self.group, self.prefix, self.table) = (group, prefix, table)
        self.uploads = uploads
    }

    /// `path` is relative (`organisations/:slug`) or empty for the group's own address.
    package func get(
        _ path: String, for policy: Policy,
        use handler: @escaping @Sendable (Request, Context) async throws -> some ResponseGenerator
    ) {
        on(path, .get, for: policy, use: handler)
    }

    /// A form that changes something. It is read, and its token compared with the session's, before
    /// the handler has it.
    package func post(
        _ path: String, for policy: Policy,
        use handler:
            @escaping @Sendable (FormFields, Request, Context) async throws ->
            some ResponseGenerator
    ) {
        on(path, .post, for: policy) { request, context in
            let fields = try await request.form()
            try FormToken.check(fields, for: context.signedIn)
            return try await handler(fields, request, context)
        }
    }

    /// A form with files (`multipart/form-data`). As with `post`, the handler has it once it has
    /// been read and its token compared; the files are there until the handler returns, longer
    /// where it moves them away.
    ///
    /// - Parameter limit: of the whole form, in bytes.
    package func upload(
        _ path: String, for policy: Policy, limit: Int,
        use handler:
            @escaping @Sendable (UploadForm, Request, Context) async throws ->
            some ResponseGenerator
    ) {
        on(path, .post, for: policy, takesFiles: true) { [uploads] request, context in
            let form = try await request.upload(limit: limit, into: uploads)
            defer { form.discard() }
            try FormToken.check(form.fields, for: context.signedIn)
            return try await handler(form, request, context)
        }
    }

    func on(
        _ path: String, _ method: HTTPRequest.Method, for policy: Policy,
        takesFiles: Bool = false,
        use handler: @escaping @Sendable (Request, Context) async throws -> some ResponseGenerator
    ) {
        table.add(
            method, prefix + (path.isEmpty ? "" : "/" + path), policy, takesFiles: takesFiles)
        group.on(RouterPath(path), method: method, use: handler)
    }

    /// Routes below these, for people whose right the context proves: its initialiser throws
    /// where the right is missing.
    package func group<Child: ChildRequestContext>(
        _ path: String = "", context: Child.Type
    ) -> RouteGroup<Child> where Child.ParentContext == Context, Child: PersonContext {
        RouteGroup<Child>(
            group.group(RouterPath(path), context: context),
            prefix: prefix + (path.isEmpty ? "" : "/" + path), table: table, uploads: uploads)
    }
}

/// A part of the product that has addresses of its own.
package protocol Room: Sendable {
    func addRoutes(to routes: Routes)
}

/// Where a room's routes go.
package struct Routes {
    /// What is the same in every language: `/api/…`, `/robots.txt`, `/sitemap.xml`.
    package let root: RouteGroup<ServerContext>
    /// Pages: below `/fr`, `/de`, `/lb` and `/en`.
    package let pages: RouteGroup<SiteContext>
    /// All of them, with their policies.
    package let table: RouteTable
}
