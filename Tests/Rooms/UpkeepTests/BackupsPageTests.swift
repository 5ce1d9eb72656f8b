// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import GrappeWeb
import Testing

@testable import Upkeep

@Suite("The secretariat sees whether the data are safe")
struct BackupsPageTests {
    private static let plan = BackupPlan(folder: "/srv/<b>&\"backups\"", kept: 14)
    private static let now = TestDirectory.now

    private static func run(
        _ outcome: ScheduledRun.Outcome, hoursAgo hours: Int64, detail: String? = nil
    ) -> ScheduledRun {
        var run = ScheduledRun(started: now.advanced(by: -hours * 3_600_000), runner: "one")
        run.outcome = outcome
        if outcome != .running { run.finished = run.started.advanced(by: 95_000) }
        if outcome == .done { (run.file, run.bytes, run.rows) = ("a.db", 1_234_567, 98_765) }
        run.detail = detail
        return run
    }

    private static func html(
        _ runs: [ScheduledRun], plan: BackupPlan? = plan, _ language: Language
    ) -> String {
        let page = BackupsPage(
            plan: plan, runs: runs, success: runs.first { $0.outcome == .done },
            due: now.advanced(by: 3_600_000), now: now, language: language
        ).page
        return String(decoding: UpkeepPages.layout.render(page).utf8, as: UTF8.self)
    }

    @Test("Whatever became of the last ones, the page is sound", arguments: Language.allCases)
    func states(language: Language) {
        let hostile = "\"><script>alert(1)</script>\u{200D}\u{301}' onload="
        let cases: [(String, Text, [ScheduledRun], BackupPlan?)] = [
            ("off", UpkeepText.offTitle, [], nil),
            ("waiting", UpkeepText.waitingTitle, [], Self.plan),
            ("first", UpkeepText.waitingTitle, [Self.run(.running, hoursAgo: 0)], Self.plan),
            ("good", UpkeepText.goodTitle, [Self.run(.done, hoursAgo: 3)], Self.plan),
            ("old", UpkeepText.oldTitle, [Self.run(.done, hoursAgo: 31)], Self.plan),
            (
                "failed", UpkeepText.failedTitle,
                [
                    Self.run(.running, hoursAgo: 0),
                    Self.run(.full, hoursAgo: 1, detail: hostile), Self.run(.done, hoursAgo: 25),
                ], Self.plan
            ),
            (
                "all", UpkeepText.goodTitle,
                [.done].map { Self.run($0, hoursAgo: 1) }
                    + ScheduledRun.Outcome.allCases.enumerated().map {
                        Self.run($1, hoursAgo: Int64($0) + 2)
                    }, Self.plan
            ),
        ]
        for (name, title, runs, plan) in cases {
            let html = Self.html(runs, plan: plan, language)
            #expect(PageChecker.problems(in: html, language: language) == [], "\(name)")
            #expect(html.contains(title[language]), "\(name)")
            #expect(!html.contains("<script>alert"), "\(name)")
        }
    }

    @Test("It shows when, how long, how much and where")
    func figures() {
        let html = Self.html([Self.run(.done, hoursAgo: 3)], .fr)
        for part in [
            "21\u{A0}novembre 2026, 05:00\u{A0}UTC", "1\u{A0}min 35\u{A0}s", "1,2\u{A0}Mo",
            "98\u{202F}765", "a.db", "2026-11-21T05:00:00Z", "14",
        ] {
            #expect(html.contains(part), "\(part)")
        }
    }

    @Test("It is for administrators only, and tells what became of a real backup")
    func access() async throws {
        try await UpkeepSite.with { site in
            #expect(try await site.ask("/fr/secretariat/backups").status == 401)
            let moderator = Persona.moderator.headers()
            #expect(
                try await site.ask("/fr/secretariat/backups", headers: moderator).status == 403)
            let before = try await site.asAdministrator("/de/secretariat/backups")
            #expect(before.status == 200)
            #expect(before.text.contains(UpkeepText.waitingTitle[.de]))
            _ = try await site.upkeep.schedule.runDue()
            let after = try await site.asAdministrator("/de/secretariat/backups")
            #expect(after.text.contains(UpkeepText.goodTitle[.de]))
            let file = try #require(site.backups().first)
            #expect(after.text.contains(file))
            #expect(after.headers["x-robots-tag"] == "noindex")
        }
    }
}
