// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import HTTPTypes

/// Who may use a route. A route that asks for more than `everyone` lives in a group whose
/// context carries that right, so that a forgotten check does not compile; the policy declares
/// it once more for the matrix that a test reads.
package enum Policy: String, Sendable, CaseIterable {
    case everyone
    /// Whoever is signed in (`MemberContext`).
    case member
    /// Whoever keeps the record of the organisation in the address (`EditorContext`).
    case editor
    /// Whoever looks after records, in their territories (`ModeratorContext`).
    case moderator
    /// Whoever looks after records everywhere, for what concerns the whole directory
    /// (`UnboundedModeratorContext`).
    case unboundedModerator = "unbounded-moderator"
    /// Whoever looks after the site, after a second factor (`AdministratorContext`).
    case administrator
    /// Whoever has the operator's key of the measurements (`MonitoringContext`).
    case monitoring
}

/// Every route of the server with its method and policy, in the order of registration.
package final class RouteTable: Sendable {
    /// One route: `GET /:language/organisations/:slug`, for `everyone`.
    package struct Entry: Sendable, Hashable {
        package let method: String
        package let path: String
        package let policy: Policy
        /// Whether its form is sent as `multipart/form-data`.
        package var takesFiles = false
    }

    private let stored = Guarded<[Entry]>([])

    package init() {}

    package var entries: [Entry] { stored.withLock { $0 } }

    func add(
        _ method: HTTPRequest.Method, _ path: String, _ policy: Policy, takesFiles: Bool = false
    ) {
        let entry = Entry(
            method: method.rawValue, path: path, policy: policy, takesFiles: takesFiles)
        stored.withLock { $0.append(entry) }
    }

    /// The methods that the address would answer, for 405 and its `Allow` (RFC 9110, 15.5.6).
    package func methods(at path: String) -> [String] {
        let segments = path.utf8.split(separator: 0x2F)
        let matching = entries.filter { Self.matches($0.path, segments) }.map(\.method)
        let all = matching.contains("GET") ? matching + ["HEAD"] : matching
        return Set(all).sorted()
    }

    private static func matches(_ pattern: String, _ segments: [Substring.UTF8View]) -> Bool {
        let parts = pattern.utf8.split(separator: 0x2F)
        guard parts.count == segments.count else { return false }
        return zip(parts, segments).allSatisfy { part, segment in
            part.first == 0x3A || part.elementsEqual("*".utf8) || part.elementsEqual(segment)
        }
    }
}
