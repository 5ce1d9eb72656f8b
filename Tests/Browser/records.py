# SPDX-License-Identifier: EUPL-1.2
"""The life of a record: claimed, kept by its people, moderated, reported about, confirmed."""

from claims import by_letter, by_moderator
from editing import edit, revise
from mistakes import check_mistakes
from moderation import reports, sensitive, still_true


def check_records(browser, base, client, report, screenshots=None):
    # First: the demonstration shows its last letters only.
    report.attempt("still true", lambda: still_true(browser, base, report, screenshots))
    one = report.attempt("claim by letter", lambda: by_letter(browser, base, client, report))
    report.attempt("claim by moderator", lambda: by_moderator(browser, base, client, report))
    report.attempt("reports", lambda: reports(browser, base, client, report))
    if not one:
        return
    report.attempt("edit", lambda: edit(one, client, report))
    report.attempt("revise", lambda: revise(one, client, report))
    report.attempt("sensitive fields", lambda: sensitive(browser, base, client, one, report))
    report.attempt(
        "mistakes", lambda: check_mistakes(browser, base, client, one, report, screenshots))
    one.keys.close("editor", report)
