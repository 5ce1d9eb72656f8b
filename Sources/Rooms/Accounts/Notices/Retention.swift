// SPDX-License-Identifier: EUPL-1.2

/// How long is kept what people were told, in milliseconds. docs/operations.md says the same.
enum Retention {
    private static let day: Int64 = 86_400_000

    /// Letters that nobody will send any more.
    static let letters = 30 * day
    /// Read or not.
    static let notices = 365 * day
    /// Links that end subscriptions: longer than mails are looked at again.
    static let unsubscriptions = 400 * day
}
