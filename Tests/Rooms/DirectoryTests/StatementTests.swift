// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

@Suite("What organisations say of themselves")
struct StatementTests {
    private static func sheet(_ staff: Int, phone: String) -> [UInt8] {
        Array(
            """
            Id;Nom;Code postal;Commune;Effectif;Téléphone
            1;Atelier du Pont;6840;Neufchâteau;\(staff);\(phone)
            2;La Scierie;6800;Libramont;7;061 22 22 22

            """.utf8)
    }

    @Test("A field of their own outlives every import; the others follow it; undoing is refused")
    func imports() async throws {
        try await ImportBench.onEachEngine { bench in
            try await withFiles([
                "one.csv": Self.sheet(12, phone: "061 11 11 11"),
                "two.csv": Self.sheet(14, phone: "061 33 33 33"),
            ]) { folder in
                let first = try await bench.importer.run(.of(folder + "/one.csv"))
                let former = try #require(
                    try await bench.organisation(named: "Atelier du Pont"))
                var profile = former.profile
                profile.contacts = [Contact(.phone, "+3261999999")]
                var statement = Statement()
                statement.set(.contacts, as: profile)
                let (id, said) = (former.id, statement)
                bench.clock.move()
                let now = bench.clock.now
                let stated = try await bench.database.write {
                    try $0.state(said, of: id, at: now)
                }
                #expect(stated?.profile.contacts == profile.contacts)
                #expect(stated?.revision == former.revision + 1)

                bench.clock.move()
                let second = try await bench.importer.run(.of(folder + "/two.csv"))
                #expect(second.updated == 2 || second.updated == 1)
                let merged = try #require(
                    try await bench.organisation(named: "Atelier du Pont"))
                #expect(merged.profile.contacts == profile.contacts)
                #expect(merged.profile.staff?.least == 14)
                let others = try await bench.database.read { try $0.importedProfile(of: id) }
                #expect(others.contacts == [Contact(.phone, "061333333")])

                try await bench.undo.run(try #require(second.importID))
                let undone = try #require(
                    try await bench.organisation(named: "Atelier du Pont"))
                #expect(undone.profile.contacts == profile.contacts)
                #expect(undone.profile.staff?.least == 12)
                // Undoing the first would lose what the organisation said.
                await #expect(throws: ImportError.self) {
                    try await bench.undo.run(try #require(first.importID))
                }
            }
        }
    }

    @Test("A field that is their own may be empty, and released is what the others say")
    func emptyAndReleased() async throws {
        try await ImportBench.onEachEngine { bench in
            try await withFiles(["one.csv": Self.sheet(12, phone: "061 11 11 11")]) { folder in
                _ = try await bench.importer.run(.of(folder + "/one.csv"))
                let id = try #require(
                    try await bench.organisation(named: "Atelier du Pont")
                ).id
                let before = try await bench.dump()
                var statement = Statement()
                statement.set(.contacts, as: Profile())
                let (said, now) = (statement, bench.clock.now)
                let empty = try await bench.database.write { try $0.state(said, of: id, at: now) }
                #expect(empty?.profile.contacts == [])
                let again = try await bench.database.write { try $0.state(said, of: id, at: now) }
                #expect(again == nil)
                statement.release(.contacts)
                let released = statement
                let back = try await bench.database.write {
                    try $0.state(released, of: id, at: now)
                }
                #expect(back?.profile.contacts == [Contact(.phone, "061111111")])
                // But for the source of statements and the revision, all is as it was.
                let after = try await bench.dump()
                #expect(after.count == before.count + 1)
                #expect(Set(after).subtracting(before).count == 2)
            }
        }
    }

    @Test("An organisation that only itself speaks of is found by its number and has an address")
    func founded() async throws {
        try await ImportBench.onEachEngine { bench in
            var statement = Statement()
            for field in ProfileField.allCases where !field.isEmpty(in: Story.jardins) {
                statement.set(field, as: Story.jardins)
            }
            let (said, now) = (statement, bench.clock.now)
            let id = ID<Organisation>(at: now)
            let made = try await bench.database.write { try $0.found(said, as: id, at: now) }
            #expect(made.slug == "les-jardins-de-neufchateau-asbl")
            let stored = try #require(try await bench.database.read { try $0.organisation(id) })
            #expect(stored.profile == Story.jardins)
            let number = Identifier(stored: "1999000150", as: .beKBO)
            let slug = try await bench.database.read { try $0.slug(ofOwnerOf: [number]) }
            #expect(slug == made.slug)
            #expect(try await bench.database.read { try $0.statement(of: id) } == said)
        }
    }

    @Test("Two profiles differ exactly in the fields that were copied from another")
    func fields() {
        for field in ProfileField.allCases {
            var profile = Profile()
            field.copy(from: Story.jardins, to: &profile)
            let differing = profile.fields(differingFrom: Profile())
            #expect(differing == (field.isEmpty(in: Story.jardins) ? [] : [field]))
        }
        #expect(ProfileField.listed(ProfileField.list([.names, .sites])) == [.names, .sites])
    }
}
