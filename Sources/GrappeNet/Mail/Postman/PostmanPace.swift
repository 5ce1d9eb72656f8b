// SPDX-License-Identifier: EUPL-1.2

/// How much a postman takes and for how long; times in milliseconds.
package struct PostmanPace: Sendable {
    /// How many letters are claimed in one go.
    package var batch = 20
    /// So long nobody else takes what is claimed, unless the claim is renewed.
    package var claim: Int64 = 60_000
    /// The claim is renewed so often.
    package var renewal: Int64 = 15_000
    /// The outbox is looked at so often, whether or not the change log told of anything.
    package var look: Int64 = 5_000
    /// How long to leave a mail server alone that cannot be reached; doubles up to `longestPause`.
    package var pause: Int64 = 10_000
    /// The longest such time.
    package var longestPause: Int64 = 300_000

    /// As a site uses it.
    package static let usual = PostmanPace()

    /// The usual one, to be changed.
    package init() {}
}
