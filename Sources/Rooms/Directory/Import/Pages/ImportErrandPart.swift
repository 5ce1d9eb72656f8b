// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// What is being done with an import, or was interrupted.
struct ImportErrandPart {
    let job: ImportJob
    let errand: ImportErrand
    let now: Instant
    let reloads: Bool
    let language: Language

    var html: HTML {
        switch errand.standing(at: now) {
        case .waiting: waiting
        case .running: running
        case .interrupted: interrupted
        }
    }

    private var waiting: HTML {
        """
        \(Components.notice(
            .information, title: ImportPageText.waitingTitle[language], isStatus: true,
            "<p>\(ImportPageText.waiting[language])</p>"))
        \(whileItLasts)
        """
    }

    private var running: HTML {
        let phase = errand.progress?.phase ?? (errand.kind == .undo ? .takingBack : .checking)
        return """
            <section class="section stack" aria-labelledby="progress-title">
            <h2 id="progress-title">\(ImportPageText.running(phase)[language])</h2>
            <p role="status">\(figures(phase))</p>
            \(bar)
            </section>
            \(whileItLasts)
            """
    }

    private func figures(_ phase: ImportProgress.Phase) -> String {
        let count = errand.progress?.records ?? 0
        let words = phase == .takingBack ? ImportPageText.changesBack : ImportPageText.records
        let done = words.text(count, in: language)
        guard let total = errand.progress?.total else { return done }
        return done + " "
            + ImportPageText.of(Formatting.number(total, in: language))[language]
    }

    /// How much is done, where it is known how much there is.
    private var bar: HTML? {
        guard let progress = errand.progress, let total = progress.total, total > 0 else {
            return nil
        }
        return """
            <progress class="progress" aria-label="\(ImportPageText.progress[language])" \
            max="\(total)" value="\(min(progress.records, total))">\
            \(min(progress.records, total) * 100 / total)\u{A0}%</progress>
            """
    }

    private var whileItLasts: HTML {
        let other = ImportPaths.job(job.id, language).query([("reload", reloads ? "off" : "")])
        let verb = reloads ? ImportPageText.stopReloading : ImportPageText.startReloading
        return """
            <p>\(ImportPageText.leave[language])</p>
            <p><a href="\(other)">\(verb[language])</a></p>
            \(stop)
            """
    }

    private var stop: HTML? {
        if errand.isCancelled { return "<p>\(ImportPageText.stopping[language])</p>" }
        guard job.mayBeCancelled(at: now) else { return nil }
        let isWriting = errand.kind == .apply && errand.standing(at: now) == .running
        return ImportMarkup.button(
            .cancel, job.id, isWriting ? ImportPageText.cancelWriting : ImportPageText.cancel,
            isQuiet: true, in: language)
    }

    private var interrupted: HTML {
        let act: ImportAct =
            switch errand.kind {
            case .check: .check
            case .apply: .apply
            case .undo: .undo
            }
        let verb = errand.kind == .undo ? ImportPageText.goOn : ImportPageText.again
        let other: HTML? =
            switch errand.kind {
            case .check:
                ImportMarkup.button(
                    .discard, job.id, ImportPageText.discard, isQuiet: true, in: language)
            case .apply:
                ImportMarkup.button(
                    .undo, job.id, ImportPageText.takeBack, isQuiet: true, in: language)
            case .undo: nil
            }
        return """
            \(Components.notice(
                .warning, title: ImportPageText.interruptedTitle[language],
                "<p>\(ImportPageText.interrupted(errand.kind)[language])</p>"))
            <div class="button-row">\(ImportMarkup.button(act, job.id, verb, in: language))
            \(other)</div>
            """
    }
}
