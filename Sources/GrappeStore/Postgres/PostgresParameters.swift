// SPDX-License-Identifier: EUPL-1.2

import CPostgres
import GrappeKit

/// Bound values in PostgreSQL's binary formats, in one piece of memory.
///
/// Integers are `bigint`, numbers `double precision`, texts `text` and bytes `bytea`; the type of a
/// NULL is left to the statement.
struct PostgresParameters {
    let count: Int
    private var types: [Oid] = []
    private var lengths: [Int32] = []
    private var starts: [Int?] = []
    private var bytes: [UInt8] = []

    /// - Parameter types: how many to announce, where not what each value says (`insert`).
    /// - Throws: `StoreError.unstorable` where a value cannot be kept.
    init(_ values: [SQLValue], types given: [Oid]? = nil, statement: String) throws {
        count = values.count
        types.reserveCapacity(values.count + 1)
        for (index, value) in values.enumerated() {
            let type = given?[index] ?? Self.type(of: value)
            types.append(type)
            let start = bytes.count
            let isNull = value == .null
            if !isNull { try append(value, as: type, statement) }
            starts.append(isNull ? nil : start)
            lengths.append(Int32(clamping: bytes.count - start))
        }
        // One more of each: an empty last value starts somewhere too.
        types.append(0)
        lengths.append(0)
        bytes.append(0)
    }

    /// What tells apart plans of one text: `bigint` here and `text` there.
    var signature: String {
        String(decoding: types.map { UInt8(truncatingIfNeeded: $0 % 79 + 40) }, as: UTF8.self)
    }

    static func type(of value: SQLValue) -> Oid {
        switch value {
        case .null: 0
        case .integer: PostgresType.bigint
        case .real: PostgresType.double
        case .text: PostgresType.text
        case .blob: PostgresType.bytes
        }
    }

    /// The types of columns of rows: what their values are, numbers where some are whole.
    static func types(of rows: [[SQLValue]]) -> [Oid] {
        var types = [Oid](repeating: 0, count: rows.first?.count ?? 0)
        for row in rows {
            for (column, value) in row.enumerated() where value != .null {
                let type = type(of: value)
                if types[column] == 0 || type == PostgresType.double { types[column] = type }
            }
        }
        return types
    }

    /// The pointers that libpq wants: types, values, lengths, and formats (1 is binary).
    func withPointers<Result>(
        _ body: (
            Int32, UnsafePointer<Oid>, UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<Int32>,
            UnsafePointer<Int32>
        ) -> Result
    ) -> Result {
        let formats = [Int32](repeating: 1, count: types.count)
        return bytes.withUnsafeBytes { buffer in
            let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            let values = starts.map { start in start.flatMap { base?.advanced(by: $0) } } + [nil]
            return body(Int32(count), types, values, lengths, formats)
        }
    }

    private mutating func append(_ value: SQLValue, as type: Oid, _ statement: String) throws {
        let isWhole = Self.type(of: value) == PostgresType.bigint && type == PostgresType.double
        guard Self.type(of: value) == type || isWhole else {
            throw StoreError.constraint(.type, message: "values of two types in one column")
        }
        switch value {
        case .null: break
        case .integer(let number) where isWhole:
            guard Int64(exactly: Double(number)) == number else {
                throw StoreError.unstorable("\(number) among broken numbers", statement: statement)
            }
            append(Double(number).bitPattern)
        case .integer(let number): append(UInt64(bitPattern: number))
        case .real(let number):
            if number.isNaN {
                throw StoreError.unstorable("a number that is not one (NaN)", statement: statement)
            }
            append(number.bitPattern)
        case .text(let text):
            let utf8 = text.utf8
            if utf8.contains(0) {
                throw StoreError.unstorable("text with U+0000", statement: statement)
            }
            bytes.append(contentsOf: utf8)
        case .blob(let blob): bytes.append(contentsOf: blob)
        }
    }

    private mutating func append(_ word: UInt64) {
        withUnsafeBytes(of: word.bigEndian) { bytes.append(contentsOf: $0) }
    }
}

/// The numbers of the types that come and go (`pg_type.dat`, fixed since PostgreSQL 7).
enum PostgresType {
    static let boolean: Oid = 16
    static let bytes: Oid = 17
    static let bigint: Oid = 20
    static let smallint: Oid = 21
    static let integer: Oid = 23
    static let text: Oid = 25
    static let float: Oid = 700
    static let double: Oid = 701
    static let numeric: Oid = 1700
}
