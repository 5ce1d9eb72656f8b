// SPDX-License-Identifier: EUPL-1.2

import CPostgres
import GrappeKit

/// The bodies of one transaction on PostgreSQL.
///
/// A savepoint before each undoes it alone, as on SQLite; it travels with the body's first
/// statement. Where the whole transaction is lost for no fault of a body (the connection broke,
/// another program's transaction stood in the way), the bodies are run again.
struct PostgresWriteGroup: WriteGroup {
    private static let attempts = 3

    private(set) var outcome = WriteOutcome()

    private let writer: PostgresWriter
    private var open: (connection: PostgresConnection, session: PostgresWriteSession)?
    /// Those that were run and wait for the commit.
    private var standing: [WriteRequest] = []
    private var attempt = 1

    init(_ writer: PostgresWriter) { self.writer = writer }

    mutating func run(_ request: WriteRequest) {
        let (connection, session): (PostgresConnection, PostgresWriteSession)
        do { (connection, session) = try opened() } catch {
            return fail([request], because: error)
        }
        do {
            let hadChanges = session.hasChanges
            do {
                try perform(request, connection, session)
                standing.append(request)
            } catch {
                try undo(connection, because: error)
                session.hasChanges = hadChanges
                outcome.failed.append((request, PostgresFailure.translate(error)))
            }
        } catch {
            runAgain(standing + [request], because: error)
        }
    }

    mutating func commit() {
        guard let (connection, session) = open else { return }
        open = nil
        guard !standing.isEmpty else {
            if !connection.isLost { try? connection.post("ROLLBACK") }
            return
        }
        let requests = standing
        standing = []
        do {
            let lastChange = try writer.commit(session, on: connection)
            settle(requests, lastChange)
        } catch {
            // Where COMMIT itself failed there is nothing left to undo, and this only a warning.
            if !connection.isLost { try? connection.post("ROLLBACK") }
            commitFailed(requests, because: error, connection)
        }
    }

    private mutating func opened() throws -> (PostgresConnection, PostgresWriteSession) {
        if let open { return open }
        let begun = try writer.begin()
        open = begun
        return begun
    }

    private func perform(
        _ request: WriteRequest, _ connection: PostgresConnection, _ session: PostgresWriteSession
    ) throws {
        if !standing.isEmpty { try connection.queue("SAVEPOINT request") }
        session.begin()
        try request.run(session)
        if let failure = session.failure { throw failure }
        guard !connection.hasFailedTransaction else {
            throw StoreError.other(
                code: 0, message: "a statement of the body failed", statement: "")
        }
        guard !connection.isOutsideTransaction else {
            throw StoreError.other(
                code: 0, message: "the body ended its transaction", statement: "")
        }
        if !standing.isEmpty { try connection.queue("RELEASE request") }
    }

    /// Takes back what the failed body did.
    ///
    /// - Throws: where the others are lost with it.
    private mutating func undo(
        _ connection: PostgresConnection, because error: any Error
    ) throws {
        if error is PostgresConflict { throw error }
        if connection.isLost || error is PostgresConnectionLost { throw Self.lost(error) }
        if standing.isEmpty {
            try connection.post("ROLLBACK")
            open = nil
        } else if connection.isOutsideTransaction {
            // The body ended the transaction of all.
            fail(standing, because: error)
            (open, standing) = (nil, [])
        } else {
            try connection.queue("ROLLBACK TO request")
            try connection.queue("RELEASE request")
        }
    }

    private mutating func commitFailed(
        _ requests: [WriteRequest], because error: any Error, _ connection: PostgresConnection
    ) {
        if connection.isLost || error is PostgresConnectionLost {
            let error = Self.lost(error)
            switch Result(catching: { try writer.wasKept() }) {
            case .success(true): settle(requests, nil)
            case .success(false): commitAgain(requests, because: error)
            case .failure: fail(requests, because: StoreError.outcomeUnknown)
            }
        } else if requests.count == 1, !(error is PostgresConflict) {
            fail(requests, because: error)
        } else {
            // A promise about foreign keys that one of them left open: each for itself.
            for request in requests { commitAgain([request], because: error) }
        }
    }

    private mutating func commitAgain(_ requests: [WriteRequest], because error: any Error) {
        runAgain(requests, because: error)
        commit()
    }

    private mutating func runAgain(_ requests: [WriteRequest], because error: any Error) {
        if let connection = open?.connection, !connection.isLost {
            try? connection.post("ROLLBACK")
        }
        (open, standing) = (nil, [])
        if error is PostgresConnectionLost || error is PostgresConflict {
            attempt += 1
            if attempt > Self.attempts { return fail(requests, because: error) }
        }
        for request in requests { run(request) }
    }

    /// The loss itself, whatever a body made of it.
    private static func lost(_ error: any Error) -> PostgresConnectionLost {
        error as? PostgresConnectionLost ?? PostgresConnectionLost(message: "\(error)")
    }

    private mutating func fail(_ requests: [WriteRequest], because error: any Error) {
        outcome.failed += requests.map { ($0, PostgresFailure.translate(error)) }
    }

    private mutating func settle(_ requests: [WriteRequest], _ lastChange: Int64?) {
        outcome.committed += requests
        outcome.lastChange = lastChange ?? outcome.lastChange
    }
}
