// SPDX-License-Identifier: EUPL-1.2

import CPostgres
import GrappeKit

/// One answer of libpq, freed with its last reference.
final class PostgresResult {
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    deinit { PQclear(pointer) }

    var status: ExecStatusType { PQresultStatus(pointer) }

    var isFailure: Bool {
        [PGRES_FATAL_ERROR, PGRES_BAD_RESPONSE, PGRES_PIPELINE_ABORTED].contains(status)
    }

    /// The words with which the server says what it did, such as `COMMIT`.
    var command: String { String(cString: PQcmdStatus(pointer)) }

    /// Rows inserted, updated or deleted; those that a `SELECT` found do not count.
    var changedRows: Int {
        let words = command.split(separator: " ")
        guard let verb = words.first, ["INSERT", "UPDATE", "DELETE", "MERGE"].contains(verb)
        else { return 0 }
        return words.last.flatMap { Int($0) } ?? 0
    }

    var rowCount: Int { Int(PQntuples(pointer)) }

    func header(_ statement: String) -> Row.Header {
        let names = (0..<PQnfields(pointer)).map { String(cString: PQfname(pointer, $0)) }
        return Row.Header(names: names, statement: statement)
    }

    func row(_ number: Int, _ header: Row.Header) throws -> Row {
        let values = try (0..<PQnfields(pointer)).map { column in
            try value(Int32(number), column, header.statement)
        }
        return Row(values: values, header: header)
    }

    private func value(_ row: Int32, _ column: Int32, _ statement: String) throws -> SQLValue {
        if PQgetisnull(pointer, row, column) != 0 { return .null }
        let bytes = UnsafeRawBufferPointer(
            start: PQgetvalue(pointer, row, column), count: Int(PQgetlength(pointer, row, column)))
        switch PQftype(pointer, column) {
        case PostgresType.bigint: return .integer(bytes.loadBig(as: Int64.self))
        case PostgresType.integer: return .integer(Int64(bytes.loadBig(as: Int32.self)))
        case PostgresType.smallint: return .integer(Int64(bytes.loadBig(as: Int16.self)))
        case PostgresType.boolean: return .integer(bytes[0] == 0 ? 0 : 1)
        case PostgresType.double: return .real(Double(bitPattern: bytes.loadBig(as: UInt64.self)))
        case PostgresType.float:
            return .real(Double(Float(bitPattern: bytes.loadBig(as: UInt32.self))))
        case PostgresType.bytes: return .blob(Array(bytes))
        case PostgresType.numeric:
            guard let number = PostgresNumeric(bytes) else {
                throw StoreError.other(
                    code: 0, message: "a number too large for this program", statement: statement)
            }
            return number.value
        // text, varchar, name, the words of enumerations: all are their UTF-8.
        default: return .text(String(decoding: bytes, as: UTF8.self))
        }
    }
}

/// An exact number, as sums of `bigint` are: digits to the base 10,000
/// (https://www.postgresql.org/docs/15/datatype-numeric.html, `numeric_send`).
struct PostgresNumeric {
    /// An integer where there is nothing behind the point, else a number.
    let value: SQLValue

    /// `nil` for what is no number, or a whole one beyond 64 bits.
    init?(_ bytes: UnsafeRawBufferPointer) {
        let words = (0..<bytes.count / 2).map { place in
            Int(UnsafeRawBufferPointer(rebasing: bytes[(2 * place)...]).loadBig(as: UInt16.self))
        }
        guard words.count >= 4, words.count == 4 + words[0], words[2] == 0 || words[2] == 0x4000
        else { return nil }
        let weight = Int(Int16(truncatingIfNeeded: words[1]))
        let sign: Int64 = words[2] == 0 ? 1 : -1
        guard words[3] == 0 else {
            var (number, scale) = (0.0, Self.power(weight))
            for digit in words[4...] {
                (number, scale) = (number + Double(digit) * scale, scale / 1e4)
            }
            value = .real(Double(sign) * number)
            return
        }
        var number: Int64 = 0
        for place in 0..<max(0, weight + 1) {
            let digit = 4 + place < words.count ? Int64(words[4 + place]) * sign : 0
            let (tens, over) = number.multipliedReportingOverflow(by: 10_000)
            let (sum, overflow) = tens.addingReportingOverflow(digit)
            if over || overflow { return nil }
            number = sum
        }
        value = .integer(number)
    }

    private static func power(_ weight: Int) -> Double {
        var power = 1.0
        for _ in 0..<abs(weight) { power *= 1e4 }
        return weight < 0 ? 1 / power : power
    }
}

extension UnsafeRawBufferPointer {
    /// A number in network order; bytes that are missing count as 0.
    fileprivate func loadBig<Number: FixedWidthInteger>(as type: Number.Type) -> Number {
        var number: Number = 0
        for index in 0..<Swift.min(count, MemoryLayout<Number>.size) {
            number = number << 8 | Number(truncatingIfNeeded: self[index])
        }
        return number
    }
}
