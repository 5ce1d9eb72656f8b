// SPDX-License-Identifier: EUPL-1.2

import GrappeStore
import Testing

@Suite struct DatabaseAddressTests {
    @Test(
        "A database is a file or a PostgreSQL server; anything else is refused with what to write")
    func kinds() throws {
        #expect(try DatabaseAddress.parse("sqlite:a/b.db") == .sqlite(path: "a/b.db"))
        for text in ["postgres://u@h:5433/d", "postgresql://h/d?sslmode=verify-full"] {
            guard case .postgres = try DatabaseAddress.parse(text) else {
                Issue.record("\(text)")
                continue
            }
        }
        for text in ["", "sqlite:", "a.db", "sqlite:\u{0}", "mysql://h/d", "postgres://h/d?no=1"] {
            let error = #expect(throws: StoreError.self) { try DatabaseAddress.parse(text) }
            guard case .address(let message) = error else { Issue.record("\(text)"); continue }
            #expect(message.contains("postgres://"))
        }
    }

    @Test("A password is never repeated, in no error and in no description")
    func password() throws {
        let address = try DatabaseAddress.parse("postgres://u:secret@h/d")
        #expect(!"\(address)".contains("secret"))
        #expect(!String(reflecting: address).contains("secret"))
        var dumped = ""
        dump(address, to: &dumped)
        #expect(!dumped.contains("secret"))
        #expect("\(address)".contains("postgres://h/d"))
        let error = #expect(throws: StoreError.self) {
            try DatabaseAddress.parse("postgres://u:secret@h/d?nonsense=1")
        }
        #expect(!"\(error as Any)".contains("secret"))
    }
}
