// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

@testable import Accounts

@Suite("The audit log")
struct AuditTests {
    private static func problems(_ site: AccountsSite) async throws -> [String] {
        try await site.database.read { try $0.auditProblems() }
    }

    /// A log of so many lines.
    private static func fill(_ site: AccountsSite, _ count: Int) async throws {
        let now = site.clock.now()
        try await site.database.write { session in
            for number in 0..<count {
                try session.audit(
                    AuditAction.allCases[number % AuditAction.allCases.count],
                    by: number.isMultiple(of: 3) ? nil : ID("person-\(number % 7)"),
                    "subject-\(number % 5)", number.isMultiple(of: 2) ? "" : "é \(number)",
                    at: now.advanced(by: Int64(number)))
            }
        }
    }

    @Test("What people do is written down, and the chain holds", arguments: StoreEngine.all)
    func chain(engine: StoreEngine) async throws {
        try await AccountsSite.with(engine: engine) { site in
            #expect(try await Self.problems(site) == [])
            let administrator = try await site.administrator()
            _ = try await site.signedIn("tom@grappe.example")
            let tom = try await site.person("tom@grappe.example").string
            let path = "/fr/administration/people/\(tom)"
            try await administrator.get(path)
            try await administrator.post(path + "/roles", "role=adviser")
            try await administrator.post(path + "/mandates", "organisation=jardins")
            let entries = try await site.database.read {
                try $0.auditEntries(Paging(number: 1, size: 100))
            }
            #expect(
                entries.map(\.action) == [
                    "mandate-given", "role-given", "signed-in", "account-made", "signed-in",
                    "account-made",
                ])
            #expect(entries.map(\.number) == [6, 5, 4, 3, 2, 1])
            #expect(try await Self.problems(site) == [])
            for language in Language.allCases {
                let page = try await administrator.get("/\(language)/administration/audit")
                #expect(page.status == 200)
                #expect(PageChecker.problems(in: page.text, language: language) == [])
            }
        }
    }

    /// One change to the log that whoever can write the database may make.
    private static func tamper(
        _ session: any WriteSession, _ count: Int, _ random: inout SeededRandom
    ) throws {
        let number = Int.random(in: 1...count, using: &random)
        switch Int.random(in: 0..<9, using: &random) {
        case 0: try session.run("UPDATE audit_entry SET at = at + 1 WHERE number = \(number)")
        case 1:
            try session.run(
                "UPDATE audit_entry SET person = 'eve' WHERE number = \(number)")
        case 2:
            try session.run(
                "UPDATE audit_entry SET detail = detail || ' ' WHERE number = \(number)")
        case 3: try session.run("DELETE FROM audit_entry WHERE number = \(number)")
        case 4:
            try session.run("DELETE FROM audit_entry WHERE number >= \(number)")
        case 5:
            try session.run(
                """
                UPDATE audit_entry SET subject = action, action = subject
                WHERE number = \(number)
                """)
        case 6:
            try session.run(
                """
                INSERT INTO audit_entry (number, at, person, action, subject, detail, hash)
                SELECT \(count + 1), at, person, action, subject, detail, hash FROM audit_entry
                WHERE number = \(number)
                """)
        case 7: try session.run("UPDATE audit_head SET number = number - 1")
        default:
            try session.run(
                """
                UPDATE audit_entry SET hash = \(String(repeating: "0", count: 64))
                WHERE number = \(number)
                """)
        }
    }

    @Test("1,000 of 1,000 tamperings are found")
    func tampering() async throws {
        struct Undo: Error {}
        try await AccountsSite.with { site in
            let count = 40
            try await Self.fill(site, count)
            #expect(try await Self.problems(site) == [])
            let found = Guarded(0)
            for seed in 0..<1000 {
                // Looked at within the transaction, which is then undone.
                try? await site.database.write { session in
                    var random = SeededRandom(seed: UInt64(seed))
                    try Self.tamper(session, count, &random)
                    if try session.auditProblems().count == 1 { found.withLock { $0 += 1 } }
                    throw Undo()
                }
            }
            #expect(found.withLock { $0 } == 1000)
            #expect(try await Self.problems(site) == [])
        }
    }

    @Test("No two lists of texts have the same bytes to hash")
    func lengths() {
        let entry = { (subject: String, detail: String) in
            AuditEntry(
                number: 1, at: TestDirectory.now, person: nil, action: "a", subject: subject,
                detail: detail, hash: "")
        }
        let hashes = [("ab", "c"), ("a", "bc"), ("", "abc"), ("abc", ""), ("a1:b", "c")].map {
            entry($0, $1).expectedHash(after: "")
        }
        #expect(Set(hashes).count == hashes.count)
    }
}
