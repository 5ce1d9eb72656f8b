// SPDX-License-Identifier: EUPL-1.2

import CPostgres
import GrappeKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A connection in libpq's pipeline mode: what is sent waits for the next answer that is needed,
/// so that `BEGIN` or a savepoint costs no round trip of its own.
///
/// Used by one thread at a time; whoever lends it out sees to that.
final class PostgresConnection: @unchecked Sendable {
    /// Something sent whose answer has not been read.
    private enum Sent {
        /// The key of the plan it makes, if it makes one; whether nobody waits for the answer.
        case command(plan: String?, isPosted: Bool)
        case sync
    }

    /// Plans kept; where there are more, all are made anew.
    private static let keptPlans = 256
    /// Statements with more values are not kept: lists for `IN` come in any length.
    private static let keptValues = 64
    /// The protocol counts them in 16 bits.
    private static let mostValues = 65_535

    private let handle: OpaquePointer
    private var plans: [String: String] = [:]
    private var planNumber = 0
    /// Whether a plan no longer fits its tables: another node has changed them.
    private var plansAreOld = false
    private var sent: ArraySlice<Sent> = []
    private var stream: PostgresStream?
    private var hasEnded = false
    /// Whether the server has warned of something since this was last set to `false`.
    var hasWarned = false

    /// - Parameter settings: options of the session, `name=value`.
    /// - Throws: `PostgresConnectionLost` where nobody answers or lets it in.
    init(_ address: PostgresAddress, settings: [String]) throws {
        var parameters = address.parameters
        // Those of the address come last, and so win.
        let options = settings.map { "-c \($0)" } + [parameters["options"] ?? ""]
        parameters["options"] = options.joined(separator: " ")
        parameters["client_encoding"] = "UTF8"
        guard let handle = Self.connect(parameters) else {
            throw PostgresConnectionLost(message: "no memory for a connection")
        }
        self.handle = handle
        guard PQstatus(handle) == CONNECTION_OK, PQenterPipelineMode(handle) == 1 else {
            throw lost()
        }
        let here = Unmanaged.passUnretained(self).toOpaque()
        PQsetNoticeReceiver(handle, Self.hear, here)
    }

    deinit { PQfinish(handle) }

    private static func connect(_ parameters: [String: String]) -> OpaquePointer? {
        var keywords: [UnsafePointer<CChar>?] = []
        var values: [UnsafePointer<CChar>?] = []
        var copies: [UnsafeMutablePointer<CChar>?] = []
        for (name, value) in parameters {
            let pair = (strdup(name), strdup(value))
            copies += [pair.0, pair.1]
            keywords.append(UnsafePointer(pair.0))
            values.append(UnsafePointer(pair.1))
        }
        defer { for copy in copies { free(copy) } }
        return PQconnectdbParams(keywords + [nil], values + [nil], 0)
    }

    /// Notices are for people at a terminal; that there was a warning is remembered.
    private static let hear: PQnoticeReceiver = { connection, notice in
        guard let connection, let notice, PostgresFailure.isWarning(notice) else { return }
        Unmanaged<PostgresConnection>.fromOpaque(connection).takeUnretainedValue().hasWarned = true
    }

    /// Whether it can no longer be used: libpq says so, or the server has said good-bye.
    var isLost: Bool { hasEnded || PQstatus(handle) == CONNECTION_BAD }

    /// Whether no transaction is open. With something queued it is not known, and taken for open.
    var isOutsideTransaction: Bool { PQtransactionStatus(handle) == PQTRANS_IDLE }

    /// Whether the open transaction has failed and takes no more statements.
    var hasFailedTransaction: Bool { PQtransactionStatus(handle) == PQTRANS_INERROR }

    var socket: Int32 { PQsocket(handle) }

    // MARK: Sending

    /// Sends a command without values with whatever follows it; its failure is that one's.
    func queue(_ command: String) throws { try send(command: command) }

    /// Sends a command now and reads its answer with the next; its failure is nobody's.
    func post(_ command: String) throws {
        try send(command: command, isPosted: true)
        try sync()
    }

    /// Runs a statement and whatever waited before it.
    func run(_ text: String, _ values: [SQLValue]) throws -> PostgresResult {
        try makeRoom()
        let parameters = try PostgresParameters(values, statement: text)
        try send(text, parameters, try plan(text, parameters))
        try sync()
        return try answer(text)
    }

    /// Runs a statement that cannot be prepared, such as a definition; plans are made anew.
    func define(_ text: String) throws {
        try send(command: text)
        try sync()
        _ = try answer(text)
        try forgetPlans()
    }

    /// Runs one statement for many rows of values, and reads all the answers at the end.
    func run(_ text: String, rows: ArraySlice<[SQLValue]>, types: [Oid]) throws {
        try makeRoom()
        // All are looked at before any is sent: half of them would wait for an end for ever.
        let bound = try rows.map { try PostgresParameters($0, types: types, statement: text) }
        guard let first = bound.first else { return }
        let plan = try plan(text, first)
        for parameters in bound { try send(text, parameters, plan) }
        try sync()
        _ = try answer(text)
    }

    /// Begins a statement whose rows are read one by one.
    func stream(_ text: String, _ values: [SQLValue]) throws -> PostgresStream {
        try makeRoom()
        let parameters = try PostgresParameters(values, statement: text)
        try send(text, parameters, try plan(text, parameters))
        try sync()
        let stream = PostgresStream(self, statement: text)
        do {
            // What was sent before it has answers of its own.
            while sent.count > 2 { _ = try readNext(text) }
            guard PQsetSingleRowMode(handle) == 1 else { throw lost() }
        } catch {
            while !sent.isEmpty { _ = try? readNext(text) }
            throw error
        }
        self.stream = stream
        return stream
    }

    /// Rows that are still being read have to be in memory before anything else is sent.
    private func makeRoom() throws {
        if let stream {
            self.stream = nil
            stream.readToEnd()
        }
        if isLost { throw lost() }
    }

    private func send(command: String, isPosted: Bool = false) throws {
        try makeRoom()
        try check(PQsendQueryParams(handle, command, 0, nil, nil, nil, nil, 1))
        sent.append(.command(plan: nil, isPosted: isPosted))
    }

    private func send(_ text: String, _ parameters: PostgresParameters, _ plan: String?) throws {
        try check(
            parameters.withPointers { count, types, values, lengths, formats in
                if let plan {
                    PQsendQueryPrepared(handle, plan, count, values, lengths, formats, 1)
                } else {
                    PQsendQueryParams(handle, text, count, types, values, lengths, formats, 1)
                }
            })
        sent.append(.command(plan: nil, isPosted: false))
    }

    /// The name of the statement's plan, which is sent to be made where there is none; `nil` for a
    /// statement whose plan is not worth keeping.
    private func plan(_ text: String, _ parameters: PostgresParameters) throws -> String? {
        guard parameters.count <= Self.mostValues else {
            throw StoreError.other(code: 0, message: "too many values", statement: "")
        }
        guard parameters.count <= Self.keptValues else { return nil }
        let key = parameters.signature + text
        if let name = plans[key] { return name }
        if plansAreOld || plans.count >= Self.keptPlans { try forgetPlans() }
        planNumber += 1
        let name = "p\(planNumber)"
        try check(
            parameters.withPointers { count, types, _, _, _ in
                PQsendPrepare(handle, name, text, count, types)
            })
        sent.append(.command(plan: key, isPosted: false))
        plans[key] = name
        return name
    }

    private func forgetPlans() throws {
        (plans, plansAreOld) = ([:], false)
        try queue("DEALLOCATE ALL")
    }

    private func sync() throws {
        try check(PQpipelineSync(handle))
        sent.append(.sync)
    }

    private func check(_ success: Int32) throws {
        guard success == 1 else { throw lost() }
    }

    /// It is not to be used any more, whatever libpq says.
    func end() { hasEnded = true }

    private func lost() -> PostgresConnectionLost {
        end()
        return PostgresConnectionLost(message: message)
    }

    // MARK: Reading

    /// Reads every answer that is due: the last of them, or the first failure.
    private func answer(_ text: String) throws -> PostgresResult {
        var last: PostgresResult?
        var failure: (any Error)?
        while !sent.isEmpty {
            do { last = try readNext(text) ?? last } catch {
                if error is PostgresConnectionLost { throw error }
                failure = failure ?? error
            }
        }
        if let failure { throw failure }
        guard let last else { throw lost() }
        return last
    }

    /// Reads the answer to what was sent first.
    private func readNext(_ text: String) throws -> PostgresResult? {
        guard let first = sent.popFirst() else { return nil }
        guard case .command(let plan, let isPosted) = first else {
            guard let result = next(), result.status == PGRES_PIPELINE_SYNC else { throw lost() }
            // libpq knows the state of the transaction once it was asked for more.
            if sent.isEmpty { _ = next() }
            return nil
        }
        var last: PostgresResult?
        var failed: PostgresResult?
        while let result = next() {
            if result.isFailure { failed = failed ?? result }
            last = result
        }
        if let plan, failed != nil || last == nil { plans[plan] = nil }
        let failure = failed.map { PostgresFailure.error($0, statement: text) }
        if let goodBye = failure as? PostgresConnectionLost {
            end()
            throw goodBye
        }
        if isLost { throw lost() }
        if let failed, PostgresFailure.isOldPlan(failed) { plansAreOld = true }
        if let failure, !isPosted { throw failure }
        return last
    }

    /// The next row or end of the statement that is read row by row.
    func nextOfStream() -> PostgresResult? { next() }

    /// The rows have all been read, or failed.
    func endStream(_ text: String) {
        stream = nil
        _ = sent.popFirst()
        while !sent.isEmpty {
            if (try? readNext(text)) == nil, isLost { sent = [] }
        }
    }

    private func next() -> PostgresResult? { PQgetResult(handle).map(PostgresResult.init) }

    // MARK: Hearing

    /// What was told to a channel that this connection listens to; `nil` where it is lost.
    func notifications() -> [String]? {
        guard PQconsumeInput(handle) == 1 else { return nil }
        var payloads: [String] = []
        while let notice = PQnotifies(handle) {
            payloads.append(String(cString: notice.pointee.extra))
            PQfreemem(notice)
        }
        return payloads
    }

    /// libpq's last words, on one line.
    var message: String {
        String(cString: PQerrorMessage(handle)).split(separator: "\n").joined(separator: " ")
    }
}
