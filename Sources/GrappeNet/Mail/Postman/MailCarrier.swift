// SPDX-License-Identifier: EUPL-1.2

/// Takes one letter after the other to a mail server.
package protocol MailCarrier: Sendable {
    /// Offers a letter to the mail server.
    ///
    /// - Parameter beforeEnd: awaited once everything but the letter's end was handed over. Where
    ///   it throws, the end is not told, and the mail server forgets the letter.
    func carry(
        _ message: MailMessage, beforeEnd: @escaping @Sendable () async throws -> Void
    ) async -> Carriage

    /// Nothing more is to be carried for now: says good-bye to the mail server.
    func rest() async
}

/// What a mail server made of a letter.
package enum Carriage: Sendable, Hashable {
    /// It answers for it from now on.
    case accepted
    /// It will never take it (a reply of 5xx).
    case refused(String)
    /// It may take it later (a reply of 4xx).
    case deferred(String)
    /// It was not asked: no connection, no TLS, no sign-in. This has nothing to do with the letter.
    case unreachable(String)
    /// The letter's end was told and no answer came.
    case unknown(String)
}
