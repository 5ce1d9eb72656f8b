// SPDX-License-Identifier: EUPL-1.2

import Accounts
import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

@testable import Directory

@Suite("Imports that go on while nobody looks")
struct ImportJobTests {
    private static let large =
        "Nom;CP;Commune\n" + (1...2500).map { "Atelier \($0);\(6600 + $0 % 300);Arlon\n" }.joined()
    private static let minute: Int64 = 60_000

    /// A checked import of `large`, and the directory before it.
    private static func withChecked(
        _ body: (ImportSite, TestBrowser, String, [String]) async throws -> Void
    ) async throws {
        try await ImportSite.onEachEngine { site in
            let browser = site.browser()
            let path = try await site.bring(large, browser)
            try await browser.get(path)
            try await browser.post(path + "/check")
            #expect(try await site.worker().runNext())
            try await body(site, browser, path, try await site.bench.dump())
        }
    }

    @Test("What runs can be left and found again: how far it is, and how to stop it")
    func progress() async throws {
        try await ImportSite.onEachEngine { site in
            let browser = site.browser()
            let path = try await site.bring(Self.large, browser)
            try await browser.get(path)
            try await browser.post(path + "/check")
            let waiting = try await browser.get(path).text.read
            #expect(waiting.contains("En attente") && waiting.contains("Arrêter"))
            var job = try await site.job(path)
            job.errand?.runner = "another"
            job.errand?.claimedUntil = site.clock.now().advanced(by: Self.minute)
            job.errand?.progress = ImportProgress(phase: .writing, records: 1000, total: 2500)
            try await site.database.write { [job] in try $0.save(job) }
            let running = try await browser.get(path)
            #expect(running.text.read.contains("1 000 lignes sur 2 500"))
            #expect(running.text.contains("max=\"2500\" value=\"1000\""))
            #expect(running.text.contains("http-equiv=\"refresh\""))
            let still = try await browser.get(path + "?reload=off")
            #expect(!still.text.contains("http-equiv=\"refresh\""))
            #expect(try await site.worker().runNext() == false)
        }
    }

    @Test("A job whose worker is gone is told as interrupted and can be started again")
    func interrupted() async throws {
        try await Self.withChecked { site, browser, path, before in
            try await browser.post(path + "/apply")
            let failing = FailingDatabase(site.database, failing: 6...1_000_000)
            let jobs = ImportJobs(
                database: failing, folder: site.jobs.folder, references: [],
                now: site.clock.now)
            await #expect(throws: FailingDatabase.Full.self) {
                _ = try await site.worker(jobs).runNext()
            }
            #expect(try await site.bench.dump() != before)
            #expect(try await site.worker().runNext() == false)
            site.clock.advance(by: 2 * Self.minute)
            let page = try await browser.get(path)
            #expect(page.text.read.contains("Le travail a été interrompu"))
            #expect(!page.text.contains("http-equiv=\"refresh\""))
            #expect(try await site.worker().runNext() == false)
            #expect(try await browser.post(path + "/apply").status == 303)
            #expect(try await site.worker().runNext())
            let job = try await site.job(path)
            #expect(job.stage == .applied && job.summary?.created == 2500)
            #expect(try await site.bench.organisations().count == 2500)
        }
    }

    @Test("What an interrupted import has written can be taken back instead")
    func takenBack() async throws {
        try await Self.withChecked { site, browser, path, before in
            try await browser.post(path + "/apply")
            let failing = FailingDatabase(site.database, failing: 6...1_000_000)
            let jobs = ImportJobs(
                database: failing, folder: site.jobs.folder, references: [],
                now: site.clock.now)
            _ = try? await site.worker(jobs).runNext()
            site.clock.advance(by: 2 * Self.minute)
            #expect(try await browser.post(path + "/undo").status == 303)
            #expect(try await site.worker().runNext())
            #expect(try await site.bench.dump() == before)
            let job = try await site.job(path)
            #expect(job.stage == .checked && job.errand == nil && job.importID == nil)
            #expect(site.keptFiles().count == 1)
        }
    }

    @Test("An import that is stopped while it writes leaves nothing behind")
    func cancelled() async throws {
        try await Self.withChecked { site, browser, path, before in
            try await browser.post(path + "/apply")
            let gate = GatedDatabase(site.database) { try $0.organisationCount() >= 1000 }
            let jobs = ImportJobs(
                database: gate, folder: site.jobs.folder, references: [], now: site.clock.now)
            let (beats, beat) = AsyncStream.makeStream(of: Void.self)
            let (calls, call) = AsyncStream.makeStream(of: Void.self)
            let worker = site.worker(jobs) {
                call.yield()
                for await _ in beats { return }
                throw CancellationError()
            }
            let work = Task { try await worker.runNext() }
            await gate.reached()
            #expect(try await browser.post(path + "/cancel").status == 303)
            let stopping = try await browser.get(path).text.read
            #expect(stopping.contains("L’arrêt est demandé."))
            // At its next beat the worker sees it, and stops what it does before it waits again.
            beat.yield()
            var waits = calls.makeAsyncIterator()
            for _ in 0..<2 { await waits.next() }
            gate.open()
            #expect(try await work.value)
            beat.finish()
            #expect(try await site.bench.dump() == before)
            let job = try await site.job(path)
            #expect(job.stage == .checked && job.trouble?.kind == .cancelled)
            #expect(try await browser.get(path).text.read.contains("Arrêté"))
            #expect(try await browser.post(path + "/apply").status == 303)
            #expect(try await site.worker().runNext())
            #expect(try await site.job(path).stage == .applied)
        }
    }

    @Test("A server that stops takes back what it wrote, and says that it was interrupted")
    func stopped() async throws {
        try await Self.withChecked { site, browser, path, before in
            try await browser.post(path + "/apply")
            let gate = GatedDatabase(site.database) { try $0.organisationCount() >= 1000 }
            let jobs = ImportJobs(
                database: gate, folder: site.jobs.folder, references: [], now: site.clock.now)
            let worker = site.worker(jobs)
            let work = Task { try await worker.runNext() }
            await gate.reached()
            work.cancel()
            gate.open()
            _ = try await work.value
            #expect(try await site.bench.dump() == before)
            let job = try await site.job(path)
            #expect(job.errand?.standing(at: site.clock.now()) == .interrupted)
            #expect(job.trouble == nil)
            #expect(try await browser.get(path).text.read.contains("a été interrompu"))
            #expect(try await browser.post(path + "/apply").status == 303)
            #expect(try await site.worker().runNext())
            #expect(try await site.job(path).stage == .applied)
        }
    }

    @Test("One import at a time: the second begins when the first has ended")
    func oneAtATime() async throws {
        try await ImportSite.onEachEngine { site in
            let browser = site.browser()
            let first = try await site.bring("Nom\nA\n", name: "Un", browser)
            let second = try await site.bring("Nom\nB\n", name: "Deux", browser)
            for path in [first, second] {
                try await browser.get(path)
                try await browser.post(path + "/check")
                site.clock.advance(by: 1000)
            }
            let now = site.clock.now()
            let gate = GatedDatabase(site.database) { try $0.runningImportJob(at: now) != nil }
            let jobs = ImportJobs(
                database: gate, folder: site.jobs.folder, references: [], now: site.clock.now)
            let worker = site.worker(jobs)
            let work = Task { try await worker.runNext() }
            await gate.reached()
            #expect(try await site.worker().runNext() == false)
            gate.open()
            #expect(try await work.value)
            #expect(try await site.job(first).stage == .checked)
            #expect(try await site.job(second).errand?.standing(at: site.clock.now()) == .waiting)
            #expect(try await site.worker().runNext())
            #expect(try await site.job(second).stage == .checked)
        }
    }

    @Test("Somebody who was slower is told so, and nothing is done twice")
    func notNow() async throws {
        try await Self.withChecked { site, browser, path, _ in
            try await browser.post(path + "/apply")
            let again = try await browser.post(path + "/apply")
            #expect(again.status == 422)
            #expect(again.text.read.contains("quelqu’un d’autre a été plus rapide"))
            #expect(try await browser.post(path + "/discard").status == 422)
            #expect(try await browser.post(path + "/undo").status == 422)
            #expect(try await site.worker().runNext())
            #expect(try await site.worker().runNext() == false)
            let answer = try await browser.get("/fr/secretariat/imports/nothing")
            #expect(answer.status == 404)
        }
    }

    @Test("What is thrown away leaves no file; what nobody applied goes after a week")
    func discarded() async throws {
        try await ImportSite.onEachEngine { site in
            let browser = site.browser()
            let first = try await site.bring(ImportJourneyTests.mistaken, browser)
            let second = try await site.bring(ImportJourneyTests.mistaken, name: "B", browser)
            try await browser.get(first)
            #expect(try await browser.post(first + "/discard").status == 303)
            #expect(try await browser.get(first).text.read.contains("a été abandonné"))
            #expect(site.keptFiles().count == 1)
            site.clock.advance(by: 6 * 24 * 60 * Self.minute)
            try await site.jobs.removeOld()
            #expect(site.keptFiles().count == 1)
            site.clock.advance(by: 2 * 24 * 60 * Self.minute)
            try await site.jobs.removeOld()
            #expect(site.keptFiles() == [])
            let job = try await site.job(second)
            #expect(job.stage == .discarded && job.sheet == nil)
        }
    }

    @Test("A file that is gone is told, and a file that turns out broken, with line and column")
    func troubles() async throws {
        try await ImportSite.with { site in
            let browser = site.browser()
            let gone = try await site.bring("Nom\nA\n", browser)
            try await browser.get(gone)
            try await browser.post(gone + "/check")
            site.jobs.folder.remove(try await site.job(gone).id)
            #expect(try await site.worker().runNext() == false)
            site.clock.advance(by: Self.minute)
            #expect(try await site.worker().runNext())
            #expect(try await browser.get(gone).text.read.contains("n’est plus là"))

            // The mistake stands behind the rows that are looked at for their columns.
            let rows = (1...300).map { "Atelier \($0);6700\n" }.joined()
            let path = try await site.bring("Nom;CP\n\(rows)\"A;1\n", name: "B", browser)
            try await browser.get(path)
            try await browser.post(path + "/check")
            #expect(try await site.worker().runNext())
            let page = try await browser.get(path).text.read
            #expect(page.contains("Le fichier ne peut pas être lu Ligne"))
        }
    }

    @Test("A refused undo says which later import or change is in the way, and leads there")
    func refusedUndo() async throws {
        try await ImportSite.onEachEngine { site in
            let browser = site.browser()
            let first = try await site.importSheet(
                "Nom;N° entreprise\nLes Ateliers du Viroin;1999000150\n", name: "Un", browser)
            let second = try await site.importSheet(
                "Nom;N° entreprise;CP\nViroin;1999.000.150;5670\n", name: "Deux", browser)
            try await browser.post(first + "/undo")
            #expect(try await site.worker().runNext())
            let page = try await browser.get(first)
            #expect(page.text.read.contains("concerne aussi « Viroin »"))
            let run = try #require(try await site.job(second).importID)
            #expect(page.text.contains("href=\"/fr/secretariat/imports/runs/\(run.string)\""))
            let place = try await browser.get("/fr/secretariat/imports/runs/\(run.string)")
            #expect(place.headers["location"] == second)
            try await browser.get(second)
            try await browser.post(second + "/undo")
            #expect(try await site.worker().runNext())
            try await browser.post(first + "/undo")
            #expect(try await site.worker().runNext())
            #expect(try await site.job(first).stage == .undone)
            #expect(try await site.bench.organisations().isEmpty)
        }
    }
}
