// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// Whether the site's data are safe: the last backups and what became of them.
struct BackupsPage {
    /// So many attempts are shown.
    static let length = 30
    /// After a night that failed, and some hours to look into it.
    private static let tooOld: Int64 = 30 * 3_600_000

    /// `nil` where no backups are made.
    let plan: BackupPlan?
    /// Newest first.
    let runs: [ScheduledRun]
    let success: ScheduledRun?
    let due: Instant?
    let now: Instant
    let language: Language

    var page: Page {
        Page(
            language: language, title: UpkeepText.title[language], paths: UpkeepPaths.backups,
            breadcrumbs: [.init(UpkeepText.title[language])], robots: "noindex",
            content: """
                <div class="frame stack">
                <h1>\(UpkeepText.title[language])</h1>
                <p class="lead">\(UpkeepText.lead[language])</p>
                \(state)
                \(facts)
                \(table)
                </div>
                """)
    }

    private var state: HTML {
        guard plan != nil else {
            return notice(
                .warning, UpkeepText.offTitle,
                "<p>\(UpkeepText.off[language]) <code>GRAPPE_BACKUPS</code></p>")
        }
        if let last = runs.first(where: { $0.outcome != .running }), last.outcome.isFailure {
            return notice(.warning, UpkeepText.failedTitle, failure(last))
        }
        guard let end = success?.finished else {
            return notice(
                .information, UpkeepText.waitingTitle, "<p>\(UpkeepText.waiting[language])</p>")
        }
        let isOld = now.milliseconds - end.milliseconds > Self.tooOld
        return notice(
            isOld ? .warning : .success, isOld ? UpkeepText.oldTitle : UpkeepText.goodTitle,
            "<p>\(moment(end))</p>")
    }

    private func failure(_ run: ScheduledRun) -> HTML {
        let detail = run.detail.map { "<p lang=\"en\"><code>\($0)</code></p>" as HTML }
        return """
            <p>\(moment(run.started)): \(UpkeepText.outcome(run.outcome)[language])</p>\(detail)\
            <p>\(UpkeepText.failed[language])</p>
            """
    }

    private func notice(_ kind: NoticeKind, _ title: Text, _ content: HTML) -> HTML {
        Components.notice(kind, title: title[language], content)
    }

    private var facts: HTML? {
        guard let plan else { return nil }
        let last: HTML = success?.finished.map(moment) ?? "–"
        let next: HTML = due.map(moment) ?? "–"
        return Components.definitions([
            (UpkeepText.lastSuccess[language], last), (UpkeepText.next[language], next),
            (UpkeepText.kept[language], "\(Formatting.number(plan.kept, in: language))"),
            (UpkeepText.folder[language], "<code>\(plan.folder)</code>"),
        ])
    }

    private var table: HTML? {
        guard !runs.isEmpty else { return nil }
        return Components.table(
            caption: UpkeepText.runs[language],
            columns: [
                .init(UpkeepText.began[language]), .init(UpkeepText.outcome[language]),
                .init(UpkeepText.duration[language], isNumber: true),
                .init(UpkeepText.size[language], isNumber: true),
                .init(UpkeepText.rows[language], isNumber: true),
                .init(UpkeepText.file[language]),
            ], rows: runs.map(row), in: language)
    }

    private func row(_ run: ScheduledRun) -> [HTML] {
        [
            moment(run.started), "\(UpkeepText.outcome(run.outcome)[language])", duration(run),
            run.bytes.map { "\(size($0))" } ?? "–",
            run.rows.map { "\(Formatting.number($0, in: language))" } ?? "–",
            run.file.map { "<code>\($0)</code>" } ?? "–",
        ]
    }

    private func duration(_ run: ScheduledRun) -> HTML {
        guard let end = run.finished else { return "–" }
        let seconds = Int(max(0, end.milliseconds - run.started.milliseconds) / 1000)
        return seconds < 60
            ? "\(seconds)\u{A0}s" : "\(seconds / 60)\u{A0}min \(seconds % 60)\u{A0}s"
    }

    private func size(_ bytes: Int) -> String {
        Formatting.number(Double(bytes) / 1_000_000, decimals: 1, in: language) + "\u{A0}"
            + UpkeepText.megabytes[language]
    }

    /// Day and time in the one zone that needs no setting.
    private func moment(_ instant: Instant) -> HTML {
        let date = Formatting.date(CalendarDate(instant), in: language)
        let time = String(instant.rfc3339.dropFirst(11).prefix(5))
        return "<time datetime=\"\(instant.rfc3339)\">\(date), \(time)\u{A0}UTC</time>"
    }
}
