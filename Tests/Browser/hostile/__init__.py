# SPDX-License-Identifier: EUPL-1.2
"""Texts that are markup, formulas or header fields to whoever does not take them for text, written
into every field that is stored, and every page that they reach looked at without the site's policy
for contents. Nothing may run, ask another host or lead away.

Every day each text stands in some fields; with `--all` every text in every field."""

import html
import time

from .columns import check_columns
from .headers import check_headers
from .http import Sender, Store
from .letters import check_letters
from .pages import common, pages_of
from .people import Harm
from .sheets import check_sheets
from .stage import Stage
from .texts import ASLEEP, TEXTS
from .visit import Reader
from .watch import ARGUMENTS, check_ear
from .words import decide_terms, other_formats, past_forms, search_all
from server import Server

EVERY_DAY = 6


def check_hostile(launch, report, whole=False):
    browser = launch(*ARGUMENTS)
    report.check("there are two hundred texts and more, none twice",
                 len(set(TEXTS)) == len(TEXTS) > 200)
    numbers = range(len(TEXTS)) if whole else range(0, len(TEXTS), 9)
    report.attempt("the ear", lambda: check_ear(browser, report, numbers, ASLEEP))
    with Server() as server:
        report.attempt("the texts", lambda: _check(browser, server, report, whole, numbers))
    browser.close()


def _check(browser, server, report, whole, numbers):
    store = Store(server.database)
    stage = Stage(server.base, store, len(TEXTS) if whole else EVERY_DAY)
    clock = Clock()
    search_all(stage)
    stage.import_all()
    other_formats(stage)
    clock.say("imported")
    photograph = _photograph(browser)
    harms = [Harm(stage, number, photograph) for number in range(stage.count)]
    for harm in harms:
        harm.do_all()
    past_forms(stage)
    terms = decide_terms(stage)
    clock.say("written")
    check_columns(store, report, stage.count)
    undoing = Reader(browser, server.base)
    report.attempt("undone", lambda: _undone(undoing, stage, report))
    undoing.close()
    reader = Reader(browser, server.base)
    _look(reader, stage, harms, terms, store, report)
    clock.say("looked at")
    check_sheets(stage, harms, report)
    check_headers(stage, harms, report, numbers)
    clock.say("read")
    check_letters(server, store, report)
    clock.say("letters")


def _undone(reader, stage, report):
    """A page whose escaping is undone on its way is heard, so that the rest means something."""
    reader.become(None)
    pages = [(slug, html.unescape(stage.moderator.get(f"/fr/organisations/{slug}").text).encode())
             for slug in stage.slugs[:3]]
    reader.read(pages)
    heard = {slug for slug, _ in reader.bad}
    report.check("pages whose escaping is undone are heard", len(heard) == len(pages),
                 f"{len(heard)} of {len(pages)}")
    reader.bad, reader.errors, reader.visits = [], [], 0


def _look(reader, stage, harms, terms, store, report):
    pages = list(common(stage, terms))
    for number, harm in enumerate(harms):
        pages += pages_of(stage, number, harm)
    for place, (who, path) in enumerate(pages):
        reader.visit(who, path)
        if place % 1000 == 999:
            print(f"  hostile: {place + 1} of {len(pages)} pages", flush=True)
    looked = reader.visits
    pointed = sum(reader.type_and_point(slug.replace("-", " ")[:40]) for slug in stage.slugs)
    letters = store.rows("SELECT DISTINCT subject, html FROM mail WHERE kind <> 'sign-in'")
    reader.read([("given back: " + path, body) for path, body in Sender.refused])
    reader.read([("letter: " + subject[:40], markup.encode()) for subject, markup in letters])
    report.check(f"{looked} pages, {len(Sender.refused)} forms given back and {len(letters)}"
                 f" letters with {len(reader.met)} of the texts in them: nothing runs",
                 not reader.bad, reader.bad[:8])
    report.check("every text is met on a page", len(reader.met) == len(TEXTS),
                 sorted(set(range(len(TEXTS))) - reader.met)[:20])
    report.check(f"suggestions and windows of the map open ({pointed})",
                 pointed >= len(stage.slugs), pointed)
    report.check("no script of the site stumbles", not reader.errors, reader.errors[:3])
    reader.close()


def _photograph(browser):
    page = browser.new_page()
    page.set_content("<h1>Atelier</h1>")
    picture = page.screenshot(type="jpeg")
    page.close()
    return picture


class Clock:
    def __init__(self):
        self.start = time.monotonic()

    def say(self, what):
        print(f"  hostile: {what} after {time.monotonic() - self.start:.0f} s,"
              f" {Sender.sent} requests", flush=True)
