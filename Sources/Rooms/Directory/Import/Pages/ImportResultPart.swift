// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// What a file would bring, or brought.
struct ImportResultPart {
    let job: ImportJob
    let problems: [ImportProblem]
    let problemCount: Int
    let paging: Paging
    let language: Language

    private var summary: ImportSummary { job.summary ?? ImportSummary() }

    var checked: HTML {
        """
        \(counts)
        \(decision)
        \(details)
        """
    }

    var applied: HTML {
        let isNothing = job.summary != nil && job.importID == nil
        let kind = ImportPageText.self
        let notice: HTML? =
            job.summary == nil || job.trouble != nil
            ? nil
            : Components.notice(
                .success, title: isNothing ? nil : kind.appliedTitle[language], isStatus: true,
                isNothing
                    ? "<p>\(kind.appliedNothing[language])</p>" : "<p>\(duplicates)</p>")
        return """
            \(notice)
            \(job.summary == nil ? nil : counts)
            \(undo)
            \(job.summary == nil ? nil : details)
            """
    }

    private var counts: HTML {
        let gone: HTML? =
            summary.gone > 0
            ? "<p class=\"hint\">\(ImportPageText.goneStays[language])</p>" : nil
        func count(_ number: Int, _ label: Plural) -> HTML {
            ImportMarkup.count(number, label, in: language)
        }
        return """
            <section class="section stack" aria-labelledby="result">
            <h2 id="result">\(ImportPageText.result[language])</h2>
            <p>\(ImportPageText.read.text(summary.read, in: language))</p>
            <div class="columns-3">
            \(count(summary.created, ImportPageText.created))
            \(count(summary.updated, ImportPageText.changed))
            \(count(summary.unchanged, ImportPageText.unchanged))
            \(count(summary.rejected, ImportPageText.refused))
            \(count(summary.flagged, ImportPageText.flagged))
            \(count(summary.gone, ImportPageText.gone))
            </div>
            \(gone)
            </section>
            """
    }

    private var decision: HTML {
        let isNothing = summary.changes == 0
        let title = isNothing ? nil : ImportPageText.nothingWritten[language]
        let text = isNothing ? ImportPageText.nothingToApply : ImportPageText.applyHint
        let apply: HTML? =
            isNothing
            ? nil : ImportMarkup.button(.apply, job.id, ImportPageText.apply, in: language)
        let columns: HTML? =
            job.needsMapping
            ? """
            <a class="button-quiet" href="\(ImportPaths.columns(job.id, language))">\
            \(ImportPageText.changeColumns[language])</a>
            """ : nil
        return """
            \(Components.notice(.information, title: title, "<p>\(text[language])</p>"))
            <div class="button-row">\(apply)\(columns)
            \(ImportMarkup.button(
                .discard, job.id, ImportPageText.discard, isQuiet: true, in: language))</div>
            """
    }

    private var duplicates: HTML {
        guard summary.duplicates > 0 else { return "\(ImportPageText.appliedHint[language])" }
        let count = ImportPageText.foundDuplicates.text(summary.duplicates, in: language)
        return """
            \(count) – <a href="\(DuplicatePaths.queue(language))">\
            \(ImportPageText.compare[language])</a>
            """
    }

    private var undo: HTML? {
        guard job.importID != nil else { return nil }
        let verb = job.source == nil ? ImportPageText.undoMerge : ImportPageText.undo
        return """
            <div class="stack-tight">
            \(ImportMarkup.button(.undo, job.id, verb, isQuiet: true, in: language))
            <p class="hint">\(ImportPageText.undoHint[language])</p>
            </div>
            """
    }

    private var details: HTML {
        let examples = ImportExamplesPart(summary: summary, language: language)
        return """
            \(ImportProblemsPart(
                job: job.id, problems: problems, total: problemCount, paging: paging,
                hasRefused: summary.rejected > 0, language: language
            ).html)
            \(examples.likenesses)
            \(examples.created)
            \(examples.changed)
            """
    }
}
