// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import HTTPTypes
import Hummingbird
import NIOCore

/// Finished answers of pages that are the same for everybody, ready to be sent: rendered, packed
/// and tagged once.
///
/// A handler asks for it by wrapping what it makes, so that only routes that name it are kept. An
/// answer is used again while its stamp holds (what it was made from has not changed) and for at
/// most `maximumAge`, for what no stamp sees. Whoever sends a cookie or credentials is answered
/// anew, and what they get is not kept; nor is anything but a plain 200.
package final class PageCache: Sendable {
    /// What an answer depends on besides its address.
    package struct Stamp: Sendable, Hashable {
        package let version: Int
        package let day: CalendarDate

        package init(version: Int, day: CalendarDate) {
            (self.version, self.day) = (version, day)
        }
    }

    /// Addresses longer than this are not kept: no list of results needs them.
    private static let longestPath = 600

    private let shelf: Guarded<PageShelf>
    private let maximumAge: Duration
    private let start = ContinuousClock.now
    private let now: (@Sendable () -> Duration)?

    /// - Parameters:
    ///   - capacity: how many bytes of answers to keep; none at 0.
    ///   - now: a clock of one's own, for tests.
    package init(
        capacity: Int = 64 << 20, maximumAge: Duration = .seconds(60),
        now: (@Sendable () -> Duration)? = nil
    ) {
        shelf = Guarded(PageShelf(capacity: capacity))
        (self.maximumAge, self.now) = (maximumAge, now)
    }

    /// The bytes of all answers kept.
    package var size: Int { shelf.withLock { $0.size } }

    /// The answer kept for this request, or the one that `make` gives.
    ///
    /// `stamp` has to be read before `make` reads what it is about; both in this order is what the
    /// call does.
    package func response(
        to request: Request, stamp: Stamp, make: () async throws -> Response
    ) async throws -> Response {
        guard Self.isForEverybody(request) else { return try await make() }
        let key = PageShelf.Key(request)
        let moment = now?() ?? (ContinuousClock.now - start)
        if let kept = shelf.withLock({ $0.find(key, stamp, at: moment) }) { return kept.response }
        let response = try await make()
        guard Self.mayKeep(response), let bytes = try await response.wholeBody() else {
            return response
        }
        var tagged = response
        tagged.body = .init(byteBuffer: bytes)
        if tagged.headers[.eTag] == nil { tagged.headers[.eTag] = EntityTag.weak(bytes) }
        let packed = try await Compression.packed(tagged, takesGzip: key.takesGzip)
        guard let body = try await packed.wholeBody() else { return packed }
        let page = KeptPage(
            headers: packed.headers, body: body, stamp: stamp, until: moment + maximumAge)
        shelf.withLock { $0.keep(page, for: key) }
        return page.response
    }

    private static func isForEverybody(_ request: Request) -> Bool {
        request.method == .get && request.headers[.cookie] == nil
            && request.headers[.authorization] == nil && request.headers[.range] == nil
            && request.uri.string.utf8.count <= longestPath
    }

    private static func mayKeep(_ response: Response) -> Bool {
        response.status == .ok && response.headers[.setCookie] == nil
            && response.headers[.vary] == nil
            && response.headers[.cacheControl] == "no-cache"
    }
}
