// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Knows whose session a cookie belongs to.
package protocol IdentitySource: Sendable {
    /// `nil` where the session is unknown, over, or revoked.
    func signedIn(cookie: String) async throws -> SignedIn?
}
