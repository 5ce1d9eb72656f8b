// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Hummingbird

/// A context that knows the frame its pages stand in.
package protocol LayoutContext: RequestContext {
    var layout: Layout? { get }
}

/// A context that knows who sends the request.
package protocol PersonContext: RequestContext {
    /// `nil` for whoever is not signed in.
    var signedIn: SignedIn? { get }
}

/// The context of every request: what is known before its address is looked at.
package struct ServerContext: LayoutContext, PersonContext {
    package var coreContext: CoreRequestContextStorage
    package var layout: Layout?
    /// Who sends it; nobody until it has been looked at.
    package var signedIn: SignedIn?
    /// The address asked for, with its query.
    package var path = "/"
    /// What the request proves of the right to the measurements.
    package var monitoring = MonitoringAccess.closed

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
    }

    /// A body larger than this is refused with 413: forms are text.
    package var maxUploadSize: Int { 1 << 20 }
}

/// The context of a page: the language is the first segment of its address.
package struct SiteContext: ChildRequestContext, LayoutContext, PersonContext {
    package var coreContext: CoreRequestContextStorage
    package let layout: Layout?
    package let language: Language
    package let signedIn: SignedIn?
    package let path: String

    /// Throws 404 where the first segment is none of the four languages.
    package init(context: ServerContext) throws {
        guard let segment = context.parameters.get("language"),
            let language = Language(rawValue: segment)
        else { throw WebError.notFound() }
        self.language = language
        coreContext = context.coreContext
        layout = context.layout
        (signedIn, path) = (context.signedIn, context.path)
    }

    package var maxUploadSize: Int { 1 << 20 }
}
