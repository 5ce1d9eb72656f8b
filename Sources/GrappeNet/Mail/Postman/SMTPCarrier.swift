// SPDX-License-Identifier: EUPL-1.2

import CCurl
import Dispatch
import GrappeKit

/// Speaks SMTP through libcurl, on a thread of its own, over one connection for letters that follow
/// each other.
package final class SMTPCarrier: MailCarrier {
    /// RFC 5321, section 4.5.3.2: a client that gives up waiting for the last answer earlier makes
    /// doubles. Connecting may take half a minute.
    private static let time = TransferTime(connect: 30_000, whole: 900_000)
    private static let answer = 600

    private let settings: MailSettings
    private let thread = DispatchQueue(label: "net.smtp")
    private let handle = Guarded<CurlHandle?>(nil)

    /// - Parameter settings: where and as whom.
    package init(_ settings: MailSettings) { self.settings = settings }

    /// Offers it; see `MailCarrier`.
    package func carry(
        _ message: MailMessage, beforeEnd: @escaping @Sendable () async throws -> Void
    ) async -> Carriage {
        await onThread { self.carry(message) { Self.wait(for: beforeEnd) } }
    }

    /// Closes the connection.
    package func rest() async { await onThread { self.handle.withLock { $0 = nil } } }

    private func onThread<T: Sendable>(_ work: @escaping @Sendable () -> T) async -> T {
        await withCheckedContinuation { continuation in
            thread.async { continuation.resume(returning: work()) }
        }
    }

    /// Blocks libcurl's thread, on which no task runs.
    private static func wait(for work: @escaping @Sendable () async throws -> Void) -> Bool {
        let (done, isDone) = (Guarded(false), DispatchSemaphore(value: 0))
        Task {
            let succeeded: Bool
            do {
                try await work()
                succeeded = true
            } catch { succeeded = false }
            done.withLock { $0 = succeeded }
            isDone.signal()
        }
        isDone.wait()
        return done.withLock { $0 }
    }

    private func carry(_ message: MailMessage, beforeEnd: @escaping () -> Bool) -> Carriage {
        let transfer = Transfer(upload: message.bytes, beforeEnd: beforeEnd)
        var status = 0
        do {
            let handle = try openHandle()
            try prepare(handle, message)
            defer { status = handle.status }
            try handle.perform(transfer)
            return .accepted
        } catch let error as CurlError {
            // What a broken dialogue leaves behind is not built on.
            handle.withLock { $0 = nil }
            let reply = SMTPReply(status: status, lines: transfer.lines)
            return reply.carriage(error, isEndTold: transfer.isEndTold)
        } catch {
            return .unreachable("\(error)")
        }
    }

    private func openHandle() throws -> CurlHandle {
        try handle.withLock { handle in
            let open = try handle ?? CurlHandle()
            handle = open
            return open
        }
    }

    private func prepare(_ handle: CurlHandle, _ message: MailMessage) throws {
        try handle.begin(protocols: "smtp,smtps", time: Self.time)
        let scheme = settings.encryption == .tls ? "smtps" : "smtp"
        // The path is the name by which the server is greeted.
        try handle.set(
            CURLOPT_URL, "\(scheme)://\(settings.host):\(settings.port)/\(settings.domain)")
        if settings.encryption == .startTLS {
            try handle.set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
        }
        if let authorities = settings.authorities { try handle.set(CURLOPT_CAINFO, authorities) }
        if let user = settings.user, let password = settings.password {
            try handle.set(CURLOPT_USERNAME, user)
            try handle.set(CURLOPT_PASSWORD, password)
        }
        try handle.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, Self.answer)
        try handle.set(CURLOPT_MAIL_FROM, "<\(message.sender.ascii)>")
        try handle.set(CURLOPT_MAIL_RCPT, list: ["<\(message.recipient.ascii)>"])
        try handle.set(CURLOPT_UPLOAD, 1)
    }
}
