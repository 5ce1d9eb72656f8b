// SPDX-License-Identifier: EUPL-1.2

import CPostgres

/// Where a PostgreSQL database is and how to get in, as libpq reads it from a URI
/// (https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNSTRING); TLS by `sslmode`.
package struct PostgresAddress: Sendable, Hashable {
    /// What is set unless the address or libpq's environment says otherwise: a server that does
    /// not answer is given up after seconds, not hours.
    private static let defaults: [(name: String, value: String)] = [
        ("application_name", "grappe"), ("connect_timeout", "5"), ("keepalives_idle", "10"),
        ("keepalives_interval", "5"), ("keepalives_count", "3"), ("tcp_user_timeout", "20000"),
        // Of several hosts the one that may be written: a standby knows neither lock nor mark.
        ("target_session_attrs", "read-write"),
    ]

    /// Name and value of each parameter; the password is one of them.
    let parameters: [String: String]

    /// - Throws: `StoreError.address`, without the address: it may carry a password.
    package init(_ uri: String) throws {
        guard !uri.utf8.contains(0), let options = PQconninfoParse(uri, nil) else {
            throw StoreError.address(
                "not the address of a database; write postgres://USER:PASSWORD@HOST:PORT/DATABASE")
        }
        defer { PQconninfoFree(options) }
        var found = Dictionary(uniqueKeysWithValues: Self.defaults.map { ($0.name, $0.value) })
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val {
                found[String(cString: keyword)] = String(cString: value)
            }
            option += 1
        }
        parameters = found
    }

    /// The same server and way in, another database; for tools and tests.
    package func database(_ name: String) -> PostgresAddress {
        var parameters = parameters
        parameters["dbname"] = name
        return PostgresAddress(parameters: parameters)
    }

    /// The same with an option of the session, `name=value`, over ours.
    package func setting(_ option: String) -> PostgresAddress {
        var parameters = parameters
        parameters["options"] = "\(parameters["options"] ?? "") -c \(option)"
        return PostgresAddress(parameters: parameters)
    }

    private init(parameters: [String: String]) { self.parameters = parameters }
}

extension PostgresAddress: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{
    /// Host and database, for people; never the password.
    package var description: String {
        "postgres://\(parameters["host"] ?? "")/\(parameters["dbname"] ?? "")"
    }

    /// As `description`.
    package var debugDescription: String { description }

    /// Nothing: dumps would show the password.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
