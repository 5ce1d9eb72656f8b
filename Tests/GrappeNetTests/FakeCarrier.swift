// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

@testable import GrappeNet

/// A mail server that says what a test wants, and remembers what it was given.
final class FakeCarrier: MailCarrier {
    private let script: Guarded<@Sendable (MailMessage) async throws -> Carriage>
    private let seen = Guarded<[String]>([])

    init(_ answer: @escaping @Sendable (MailMessage) async throws -> Carriage) {
        script = Guarded(answer)
    }

    /// One answer for all.
    convenience init(_ answer: Carriage) { self.init { _ in answer } }

    /// The Message-IDs of letters whose end it was told.
    var messages: [String] { seen.withLock { $0 } }

    func answer(_ answer: Carriage) { script.withLock { $0 = { _ in answer } } }

    func carry(
        _ message: MailMessage, beforeEnd: @escaping @Sendable () async throws -> Void
    ) async -> Carriage {
        let script = script.withLock { $0 }
        do {
            let answer = try await script(message)
            if case .unreachable = answer { return answer }
            try await beforeEnd()
            seen.withLock { $0.append(message.messageID) }
            return answer
        } catch { return .unreachable("\(error)") }
    }

    func rest() async {}
}

/// A clock that stands until it is moved.
final class FakeClock: Sendable {
    private let instant = Guarded(Sample.start)

    var now: Instant { instant.withLock { $0 } }

    func move(_ milliseconds: Int64) {
        instant.withLock { $0 = Instant(milliseconds: $0.milliseconds + milliseconds) }
    }
}
