// SPDX-License-Identifier: EUPL-1.2

import CPostgres
import GrappeKit

/// The rows of one statement, read as they arrive; those not read yet are taken into memory when
/// the connection is needed for something else meanwhile.
final class PostgresStream {
    private unowned let connection: PostgresConnection
    private let statement: String
    private var header: Row.Header?
    private var taken: ArraySlice<Row> = []
    private var isAtEnd = false
    /// Why the rows ended early, also where nobody wanted the rest.
    private(set) var failure: (any Error)?

    init(_ connection: PostgresConnection, statement: String) {
        (self.connection, self.statement) = (connection, statement)
    }

    func next() throws -> Row? {
        if let row = taken.popFirst() { return row }
        if !isAtEnd, let row = read() { return row }
        if let failure { throw failure }
        return nil
    }

    /// Takes the rest into memory.
    func readToEnd() {
        while !isAtEnd, let row = read() { taken.append(row) }
    }

    /// Reads past the rest, of which nobody wants anything.
    func drop() {
        while !isAtEnd {
            guard let result = connection.nextOfStream() else {
                end()
                return
            }
            if result.isFailure { fail(result) }
        }
    }

    private func read() -> Row? {
        while let result = connection.nextOfStream() {
            if result.isFailure { fail(result) }
            guard failure == nil, result.status == PGRES_SINGLE_TUPLE else { continue }
            do { return try row(result) } catch { failure = error }
        }
        end()
        return nil
    }

    private func fail(_ result: PostgresResult) {
        let error = PostgresFailure.error(result, statement: statement)
        if error is PostgresConnectionLost { connection.end() }
        failure = failure ?? error
    }

    private func row(_ result: PostgresResult) throws -> Row {
        let header = header ?? result.header(statement)
        self.header = header
        return try result.row(0, header)
    }

    private func end() {
        isAtEnd = true
        connection.endStream(statement)
        if connection.isLost {
            failure = failure ?? PostgresConnectionLost(message: connection.message)
        }
    }
}
