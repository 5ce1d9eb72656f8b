// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import GrappeWeb
import Testing

@testable import Directory

/// Each page of imports in each of its states, with texts that try to leave their places.
@Suite("The states of the pages of imports")
struct ImportPageTests {
    private static let now = PageFixtures.instant
    private static let person = ID<Person>("person")
    private static let names = [person: HostileProfile.text]
    private static let source = Source(
        id: ID("source"), name: HostileProfile.text + HostileProfile.long,
        licence: HostileProfile.text, attribution: HostileProfile.text,
        url: "javascript:alert(1)")

    private static func job(
        _ stage: ImportJob.Stage, _ change: (inout ImportJob) -> Void = { _ in }
    ) -> ImportJob {
        var job = ImportJob(id: ID("job"), person: person, made: now)
        (job.source, job.format, job.stage) = (source, .federation, stage)
        job.files = [.init(name: "1-a", original: HostileProfile.text, bytes: 7)]
        job.country = "BE"
        change(&job)
        return job
    }

    private static func running(_ kind: ImportErrand.Kind, _ progress: ImportProgress?) -> ImportJob
    {
        job(kind == .undo ? .applied : .checked) { job in
            var errand = ImportErrand(kind, asked: now)
            (errand.runner, errand.progress) = ("runner", progress)
            errand.claimedUntil = now.advanced(by: 1000)
            job.errand = errand
        }
    }

    private static func troubled(_ kind: ImportTrouble.Kind) -> ImportJob {
        job(.uploaded) { job in
            var trouble = ImportTrouble(kind)
            (trouble.line, trouble.field) = (1234, HostileProfile.text)
            (trouble.importID, trouble.organisation) = (ID("run"), HostileProfile.long)
            job.trouble = trouble
        }
    }

    private static let summary: ImportSummary = {
        var summary = ImportSummary()
        (summary.read, summary.created, summary.updated) = (2160, 312, 41)
        (summary.unchanged, summary.rejected, summary.flagged) = (1498, 9, 1)
        (summary.gone, summary.duplicates, summary.importID) = (1, 17, ID("run"))
        summary.createdExamples = [.init(name: HostileProfile.text, fields: [])]
        summary.updatedExamples = [.init(name: HostileProfile.long, fields: ["names", "other"])]
        summary.likenesses = [
            .init(
                name: HostileProfile.text, organisation: HostileProfile.text,
                slug: HostileProfile.text, score: 0.9, reasons: MatchReason.allCases)
        ]
        return summary
    }()

    private static let problems = [
        ImportProblem(
            line: 7, field: HostileProfile.text, reason: .same(HostileProfile.text),
            severity: .rejected, value: HostileProfile.text),
        ImportProblem(line: nil, field: nil, reason: .same("x"), severity: .flagged),
    ]

    private static let jobs: [ImportJob] =
        [
            job(.uploaded), job(.uploaded) { $0.format = .kbo }, job(.undone), job(.discarded),
            job(.undone) { $0.source = nil }, job(.applied) { $0.importID = ID("run") },
            job(.checked) { $0.summary = summary }, job(.checked) { $0.summary = ImportSummary() },
            job(.applied) { ($0.summary, $0.importID) = (summary, ID("run")) },
            job(.applied) { $0.summary = ImportSummary() },
            job(.checked) { $0.errand = ImportErrand(.apply, asked: now) },
            running(.check, nil), running(.apply, .init(phase: .writing, records: 3, total: 0)),
            running(.undo, .init(phase: .takingBack, records: 300, total: 1200)),
            running(.check, .init(phase: .checking, records: 1000, total: nil)),
        ]
        + [ImportErrand.Kind.check, .apply, .undo].map { kind in
            job(.checked) { job in
                job.errand = ImportErrand(kind, asked: now)
                job.errand?.runner = "gone"
            }
        }
        + [
            ImportTrouble.Kind.file, .missingFile, .unfinished, .laterImport, .laterChange,
            .alreadyUndone, .cancelled, .noSpace, .failed,
        ].map { troubled($0) }

    private static func check(_ page: Page, _ language: Language) {
        let html = PageFixtures.render(page)
        #expect(PageChecker.problems(in: html, language: language) == [], "\(page.title)")
        #expect(!html.contains("<script>alert"))
        #expect(html.contains("name=\"robots\" content=\"noindex\""))
    }

    @Test("An import is shown in each of its states", arguments: Language.allCases)
    func job(language: Language) {
        for (number, job) in Self.jobs.enumerated() {
            var page = ImportJobPage(
                job: job, problems: number == 7 ? [] : Self.problems,
                problemCount: number == 7 ? 0 : 170, paging: Paging(number: 2, size: 50),
                names: Self.names, now: Self.now, language: language)
            page.isNotNow = number == 1
            Self.check(page.page, language)
        }
    }

    @Test("The list is shown empty and full", arguments: Language.allCases)
    func list(language: Language) {
        let runs = [ImportState.applying, .applied, .undoing, .undone].map { state in
            ImportHistoryEntry(
                run: ImportEntryInLog(
                    id: ID(state.rawValue), kind: state == .undone ? "merge" : "import",
                    source: nil, format: .rna, state: state, started: Self.now, finished: nil),
                person: state == .applied ? Self.person : state == .undone ? ID("gone") : nil,
                sourceName: HostileProfile.long, job: nil,
                summary: state == .applied ? Self.summary : nil)
        }
        for (open, history) in [([], []), (Self.jobs, runs)] {
            let page = ImportsPage(
                open: open, history: history, names: Self.names, total: history.count * 40,
                paging: Paging(number: 1, size: ImportsPage.pageSize), language: language)
            Self.check(page.page, language)
        }
        for entry in runs {
            let merged = (
                kept: PageFixtures.hostile.organisations.first, former: HostileProfile.text
            )
            let page = ImportRunPage(
                entry: entry, names: [:], merged: entry.run.state == .applied ? merged : nil,
                language: language)
            Self.check(page.page, language)
        }
    }

    @Test("The forms are shown empty, and filled with errors", arguments: Language.allCases)
    func forms(language: Language) throws {
        var new = NewImportPage(sources: [Self.source], language: language)
        Self.check(new.page, language)
        (new.typed, new.isAgain) = (
            FormFields([("name", HostileProfile.text), ("source", "-")]), true
        )
        for field in ["files", "source", "name", "precedence"] {
            new.errors.add(field, .same(HostileProfile.text))
        }
        Self.check(new.page, language)

        var job = Self.job(.uploaded)
        var columns = ImportColumnsPage(job: job, saved: nil, language: language)
        Self.check(columns.page, language)
        job.sheet = try Self.sheet()
        job.mapping = job.sheet?.proposal(saved: nil)
        columns = ImportColumnsPage(
            job: job, saved: ColumnMapping([HostileProfile.text: .name]), language: language)
        columns.errors.add("column-1", ImportText.noNameColumn)
        columns.errors.add("column-2", ImportColumnText.twice(HostileProfile.text, "x"))
        Self.check(columns.page, language)
    }

    private static func sheet() throws -> SheetPreview {
        let json = """
            {"columns":[{"name":"<b>","samples":["\\"<i>","b"]},{"name":"Nom","samples":[]}]}
            """
        return try JSONColumn.value(json)
    }

    @Test("Sources are shown, none and some, saved and refused", arguments: Language.allCases)
    func sources(language: Language) {
        let entries = [nil, ColumnMapping([HostileProfile.text: .name])].map { mapping in
            SourceEntry(
                source: Self.source, records: 1234, lastRead: mapping.map { _ in Self.now },
                mapping: mapping)
        }
        Self.check(SourceListPage(entries: [], language: language).page, language)
        Self.check(SourceListPage(entries: entries, language: language).page, language)
        for entry in entries {
            var page = SourcePage(entry: entry, language: language, isSaved: true)
            Self.check(page.page, language)
            page.errors.add("name", SourceText.nameWrong)
            page.typed = FormFields([("name", HostileProfile.text)])
            Self.check(page.page, language)
        }
    }

    @Test("Duplicates are shown side by side, in a queue, and where one is gone")
    func duplicates() {
        let all = PageFixtures.invented.organisations + PageFixtures.hostile.organisations
        let organisations = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
        let pairs = [0.8, 0.9, 1].map { score in
            DuplicatePair(
                all[0].id, score == 1 ? ID("gone") : all[1].id, score: score,
                reasons: MatchReason.allCases, found: Self.now)
        }
        for language in Language.allCases {
            for outcome in DuplicatePair.Outcome.allCases {
                var queue = DuplicatesPage(
                    pairs: outcome == .same ? [] : pairs, organisations: organisations,
                    counts: [outcome: 120], outcome: outcome,
                    paging: Paging(number: 2, size: 50), done: outcome, language: language)
                queue.merge = ID("run")
                Self.check(queue.page, language)
            }
            for (left, right) in [(all[0], all[1]), (all[2], all[40]), (all[40], nil)] {
                var page = DuplicatePairPage(
                    pair: pairs[0], left: left, right: right, language: language)
                page.problem = right == nil ? DuplicateText.busy : nil
                Self.check(page.page, language)
            }
        }
    }
}
