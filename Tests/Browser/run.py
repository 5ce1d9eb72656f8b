# SPDX-License-Identifier: EUPL-1.2
"""Runs the site of invented organisations and checks it as people and programs meet it.

    .venv/bin/python Tests/Browser/run.py [--screenshots DIR] [--all]
        [--only CHAPTER… | --without CHAPTER…]
        [--database ADDRESS | --base URL]

`--all` writes every hostile text into every field and looks at all of it.

The last line is always `N passed, N failed`.
"""

import argparse
import contextlib
import pathlib
import shutil
import sys

from playwright.sync_api import sync_playwright

from accounts import check_accounts
from catalogue import account_pages, page_types
from client import Client
from crawl import crawl
from hostile import check_hostile
from imports import check_imports
from journeys import check_large_text, run_journeys
from machines import check_machines
from page_checks import check_pages
from passkeys import check_passkeys
from people import People
from privacy import check_privacy
from record_pages import record_pages
from records import check_records
from report import Report
from server import Server
from suggestions import check_suggestions
from uploads import check_uploads

CHAPTERS = [
    "machines", "crawl", "records", "privacy", "accounts", "hostile", "imports", "journeys",
    "passkeys", "suggestions", "uploads", "pages",
]
# Takes longest, and so has to be asked for.
ASKED_FOR = {"hostile"}
BROWSERS = ["chromium", "chromium-browser", "google-chrome"]


def main():
    options = _options()
    report = Report()
    report.attempt("the run", lambda: _run(options, report))
    return report.close()


def _run(options, report):
    if options.base:
        _check(Client(options.base.rstrip("/")), None, options, report)
        return
    with Server(database=options.database) as server:
        try:
            _check(Client(server.base), server.database, options, report)
        finally:
            report.chapter("stop")
            code, seconds = server.stop()
            report.check("the program stops when asked to", code == 0 and seconds < 10,
                         f"code {code} after {seconds:.1f} s\n{server.words()[-2000:]}")


def _check(client, database, options, report):
    chapters = options.only or [
        name for name in CHAPTERS if name not in ASKED_FOR.union(options.without)]
    if "machines" in chapters:
        report.chapter("machines")
        check_machines(client, report)
    if "crawl" in chapters:
        report.chapter("crawl")
        report.attempt("crawl", lambda: crawl(client, report))
    if set(chapters) - {"machines", "crawl"}:
        with _chromium() as launch:
            _look(launch, client, database, chapters, options, report)


def _look(launch, client, database, chapters, options, report):
    browser, base = launch(), client.base
    if "records" in chapters:
        report.chapter("records")
        check_records(browser, base, client, report, options.screenshots)
    if "privacy" in chapters:
        report.chapter("privacy")
        check_privacy(browser, base, client, database, report)
    if "accounts" in chapters:
        report.chapter("accounts")
        check_accounts(browser, base, report, options.screenshots)
    if "imports" in chapters:
        report.chapter("imports")
        check_imports(browser, base, report, options.screenshots)
    if "hostile" in chapters and not options.base:
        # On a site of its own: nobody else wants to read this.
        report.chapter("hostile")
        check_hostile(launch, report, options.all)
    if {"journeys", "pages"} & set(chapters):
        people = People(browser, base, database)
        if not people.has_second_factor:
            print("What administrators see is left out: nobody can show a second factor.")
        pages = page_types(client, report) + account_pages(people, browser, base)
        pages += record_pages(people, browser, base, client)
    if "journeys" in chapters:
        report.chapter("journeys")
        run_journeys(browser, base, pages, people, report)
        large = launch("--blink-settings=defaultFontSize=32")
        report.attempt(
            "large text", lambda: check_large_text(large, base, pages, people, report))
        large.close()
    if "passkeys" in chapters:
        report.chapter("passkeys")
        check_passkeys(browser, base, report)
    if "suggestions" in chapters:
        report.chapter("suggestions")
        check_suggestions(browser, base, report, options.screenshots)
    if "uploads" in chapters:
        report.chapter("uploads")
        check_uploads(browser, base, report)
    if "pages" in chapters:
        report.chapter("pages")
        check_pages(browser, base, pages, people, report, options.screenshots)
    browser.close()


@contextlib.contextmanager
def _chromium():
    """The browser's launcher: `launch(*arguments)` starts one."""
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    if not program:
        raise RuntimeError("no Chromium found; `make setup` installs it")
    with sync_playwright() as playwright:
        # Chromium's own sandbox needs rights that containers and root do not have; the only
        # pages it opens here are ours.
        def launch(*arguments):
            return playwright.chromium.launch(
                executable_path=program, args=["--no-sandbox", *arguments])

        yield launch


def _options():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--screenshots", type=pathlib.Path, help="a folder for pictures")
    parser.add_argument("--only", action="append", choices=CHAPTERS, help="leave out the others")
    parser.add_argument(
        "--without", action="append", choices=CHAPTERS, default=[], help="leave out these")
    parser.add_argument("--all", action="store_true", help="every hostile text in every field")
    parser.add_argument("--database", help="an empty one, instead of a new file")
    parser.add_argument("--base", help="check a site that runs already")
    options = parser.parse_args()
    if options.screenshots:
        options.screenshots.mkdir(parents=True, exist_ok=True)
    return options


if __name__ == "__main__":
    sys.exit(main())
