// SPDX-License-Identifier: EUPL-1.2

/// Where the database is, as an operator writes it: `sqlite:/var/lib/grappe/grappe.db`, or
/// `postgres://grappe@db.example/grappe`.
package enum DatabaseAddress: Sendable, Hashable {
    /// A file, by its path.
    case sqlite(path: String)
    /// A server.
    case postgres(PostgresAddress)

    /// - Throws: `StoreError.address` with what may be written instead.
    package static func parse(_ text: String) throws -> DatabaseAddress {
        let bytes = Array(text.utf8)
        if bytes.starts(with: "postgres://".utf8) || bytes.starts(with: "postgresql://".utf8) {
            return .postgres(try PostgresAddress(text))
        }
        let scheme = "sqlite:"
        guard bytes.starts(with: scheme.utf8), bytes.count > scheme.utf8.count,
            !bytes.contains(0)
        else {
            throw StoreError.address(
                "not the address of a database; write sqlite:PATH or postgres://HOST/DATABASE")
        }
        return .sqlite(path: String(decoding: bytes[scheme.utf8.count...], as: UTF8.self))
    }

    /// Opens the database; a file is created where it does not exist.
    package func open() throws -> any Database {
        switch self {
        case .sqlite(let path): try SQLiteDatabase(path: path)
        case .postgres(let address): try PostgresDatabase(address)
        }
    }
}
