// SPDX-License-Identifier: EUPL-1.2

import Accounts
import GrappeKit
import GrappeStore
import GrappeTesting
import GrappeWeb
import Testing

@testable import Directory

@Suite("Importing a sheet on pages")
struct ImportJourneyTests {
    /// The second row has no name, the third a wrong number and a formula, the heading of the last
    /// column says nothing.
    static let mistaken = """
        Dénomination;N° entreprise;CP;Commune;E-mail;Divers
        Les Ateliers du Viroin;1999000150;5670;Viroinval;info@viroin.example;couture
        ;1999000249;6700;Arlon;;bois
        =Coopérative du Bois;1999000999;6700;Arlon;@pas une adresse;bois
        """

    @Test("A moderator brings a sheet with mistakes, looks at them, applies it and undoes it")
    func whole() async throws {
        try await ImportSite.onEachEngine { site in
            let browser = site.browser()
            let before = try await site.bench.dump()
            let path = try await site.bring(Self.mistaken, browser)
            #expect(try await site.bench.dump() == before)

            let columns = try await browser.get(path + "/columns")
            #expect(columns.text.read.contains("Par exemple : Les Ateliers du Viroin"))
            let chosen = try await browser.post(path + "/columns", Self.columns("competences"))
            #expect(chosen.headers["location"] == path)
            #expect(try await browser.get(path).text.contains("http-equiv=\"refresh\""))
            #expect(try await site.worker().runNext())

            let checked = try await browser.get(path)
            #expect(!checked.text.contains("http-equiv=\"refresh\""))
            let words = checked.text.read
            #expect(words.contains("3 lignes lues"))
            for count in ["2 nouvelles", "1 refusée", "Rien n’est encore écrit"] {
                #expect(words.contains(count), "\(count) in \(words)")
            }
            #expect(words.contains("3 Dénomination – Cette ligne n’a pas de nom"))
            #expect(try await site.bench.dump() == before)
            try await Self.checkRefused(browser, path)

            #expect(try await browser.post(path + "/apply").status == 303)
            #expect(try await site.worker().runNext())
            #expect(try await browser.get(path).text.read.contains("L’import est dans l’annuaire"))
            let viroin = try #require(
                try await site.bench.organisation(named: "Les Ateliers du Viroin"))
            #expect(viroin.profile.competences.map(\.text) == ["couture"])
            #expect(site.keptFiles() == [])

            #expect(try await browser.post(path + "/undo").status == 303)
            #expect(try await site.worker().runNext())
            #expect(try await browser.get(path).text.read.contains("L’import est annulé"))
            #expect(try await site.bench.dump() == before)
            #expect(
                try await site.audited() == [
                    "import-uploaded", "import-checked", "import-applied", "import-undone",
                ])
            let damage = try await site.database.read { try $0.auditProblems() }
            #expect(damage == [])
        }
    }

    private static func checkRefused(_ browser: TestBrowser, _ path: String) async throws {
        let file = try await browser.get(path + "/refused.csv")
        #expect(file.headers["content-type"]?.hasPrefix("text/csv") == true)
        #expect(file.headers["cache-control"] == "no-store")
        #expect(file.headers["content-disposition"]?.contains("lignes-refusees.csv") == true)
        #expect(file.text.hasPrefix("\u{FEFF}Ligne,Colonne,Valeur,Raison\r\n3,Dénomination,,"))
    }

    /// The form of the columns as proposed, the last one with that field.
    static func columns(_ last: String) -> String {
        let fields = ["name", "number", "postalCode", "municipality", "email", last]
        return fields.enumerated().map { "column-\($0 + 1)=\($1)" }.joined(separator: "&")
    }

    @Test("What is chosen for the columns is proposed for the source’s next file")
    func mappingIsKept() async throws {
        try await ImportSite.with { site in
            let browser = site.browser()
            let path = try await site.bring(Self.mistaken, browser)
            try await browser.get(path + "/columns")
            try await browser.post(path + "/columns", Self.columns("competences"))
            #expect(try await site.worker().runNext())
            try await browser.post(path + "/apply")
            #expect(try await site.worker().runNext())
            try await browser.get("/fr/secretariat/imports/new?source=federation")
            let again = try await browser.upload(
                "/fr/secretariat/imports/new", [("source", "federation"), ("language", "fr")],
                files: [
                    SampleFile(
                        "files", name: "b.csv", content: Array("Dénomination;Divers\nA;b\n".utf8))
                ])
            let columns = try await browser.get(try #require(again.headers["location"]))
            #expect(columns.text.contains("<option value=\"competences\" selected>"))
            let words = columns.text.read
            #expect(words.contains("manquent dans ce fichier CP Commune E-mail N° entreprise"))
            let source = try await browser.get("/fr/secretariat/sources/federation")
            #expect(source.text.read.contains("Divers compétences, prestations"))
        }
    }

    @Test("A column for the names is needed, and no field is read from two columns that takes one")
    func columnErrors() async throws {
        try await ImportSite.with { site in
            let browser = site.browser()
            let path = try await site.bring(Self.mistaken, browser)
            try await browser.get(path + "/columns")
            let nameless = try await browser.post(path + "/columns", "column-1=&column-2=number")
            #expect(nameless.status == 422)
            #expect(nameless.text.read.contains("Aucune colonne ne contient le nom"))
            #expect(nameless.text.contains("<option value=\"number\" selected>"))
            let twice = try await browser.post(
                path + "/columns", "column-1=name&column-3=postalCode&column-4=postalCode")
            #expect(twice.status == 422)
            #expect(twice.text.contains("id=\"column-4-error\""))
            #expect(twice.text.read.contains("« code postal » est déjà la colonne « CP »"))
            #expect(try await site.job(path).errand == nil)
        }
    }

    @Test("A form without a file, or with one that cannot be read, keeps what was typed")
    func uploadErrors() async throws {
        try await ImportSite.with { site in
            let browser = site.browser()
            try await browser.get("/de/secretariat/imports/new")
            let empty = try await browser.upload(
                "/de/secretariat/imports/new",
                [("source", "-"), ("name", "Verband"), ("precedence", "300")], files: [])
            #expect(empty.status == 422)
            let words = empty.text.read
            #expect(words.contains("Wählen Sie eine Datei."))
            #expect(words.contains("Geben Sie eine Zahl von 0 bis 100 an."))
            #expect(empty.text.contains("value=\"Verband\""))
            #expect(empty.text.contains("value=\"300\""))
            let broken = try await browser.upload(
                "/de/secretariat/imports/new", [("source", "-"), ("name", "Verband")],
                files: [SampleFile("files", name: "a.csv", content: Array("A;A\n1;2\n".utf8))])
            #expect(broken.status == 422)
            #expect(broken.text.contains("id=\"files-error\""))
            #expect(broken.text.read.contains("Zeile 1, Spalte A:"))
            #expect(site.keptFiles() == [])
            let open = try await site.database.read { try $0.openImportJobs() }
            #expect(open.isEmpty)
        }
    }

    @Test("Who moderates some territories only may not import")
    func bounds() async throws {
        try await ImportSite.with { site in
            for persona in [Persona.moderator, .administrator, .member] {
                let browser = site.browser(persona)
                for page in ["imports", "imports/new", "sources"] {
                    let answer = try await browser.get("/fr/secretariat/" + page)
                    #expect(answer.status == 403, "\(persona) \(page)")
                }
            }
        }
    }

    @Test("The members’ area leads to imports who may import, and to duplicates all moderators")
    func area() {
        let paths = Persona.allCases.reduce(into: [String: [Persona]]()) { paths, persona in
            guard let person = persona.signedIn else { return }
            for entry in Directory.area where entry.isFor(person) {
                paths[entry.path(.fr).string, default: []].append(persona)
            }
        }
        #expect(
            paths == [
                "/fr/secretariat/imports": [.unboundedModerator],
                "/fr/secretariat/duplicates": [
                    .moderator, .moderatorElsewhere, .unboundedModerator,
                ],
            ])
    }

    @Test("The history tells who imported what and when, also what was done at the command line")
    func history() async throws {
        try await ImportSite.onEachEngine { site in
            let browser = site.browser()
            try await site.database.write { session in
                try session.run(
                    """
                    INSERT INTO person (id, name, language, made)
                    VALUES ('person-unboundedModerator', 'Sophie', 'fr', 0)
                    """)
            }
            try await withFile("Nom;CP\nAtelier;6700\n") { path in
                _ = try await site.bench.importer.run(.of(path, source: "shell"))
            }
            _ = try await site.importSheet(Self.mistaken, browser)
            let list = try await browser.get("/fr/secretariat/imports").text.read
            #expect(list.contains("Fédération Sophie 2 0 1 appliqué"))
            #expect(list.contains("shell ligne de commande – – – appliqué"))

            let runs = try await site.database.read { try $0.imports() }
            let shell = try #require(runs.first { $0.source == ID("shell") }).id.string
            let page = try await browser.get("/fr/secretariat/imports/runs/\(shell)")
            #expect(page.text.read.contains("Annuler cet import"))
            let undo = try await browser.post("/fr/secretariat/imports/runs/\(shell)/undo")
            #expect(try await site.worker().runNext())
            let place = try #require(undo.headers["location"])
            #expect(try await browser.get(place).text.read.contains("L’import est annulé"))
            #expect(try await site.bench.organisation(named: "Atelier") == nil)
        }
    }
}
