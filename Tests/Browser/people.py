# SPDX-License-Identifier: EUPL-1.2
"""The invented people of a demonstration, and how they sign in."""

import contextlib
import re
import sqlite3

MEMBER = "membre@grappe.example"
EDITOR = "atelier@grappe.example"
# Of Luxembourg, and of every territory.
MODERATOR = "moderation@grappe.example"
DIRECTORY = "annuaire@grappe.example"
ADMINISTRATOR = "administration@grappe.example"

SIGN_IN = re.compile(r"/sign-in\?next=")


def sign_in(page, base, address, language="fr"):
    """By the link in the person's mail; the page is the members' area then."""
    page.goto(f"{base}/{language}/sign-in")
    ask_for_link(page, address)
    page.goto(newest_link(page, base, address))
    page.locator("main form button").click()
    page.wait_for_url(f"**/{language}/account")


def ask_for_link(page, address):
    field = page.locator("main input[name=address]")
    field.fill(address)
    field.press("Enter")
    page.wait_for_url("**/sign-in/sent")


def newest_link(page, base, address, part="/sign-in/link/"):
    """From the demonstration's mail, the latest first."""
    page.goto(f"{base}/fr/mail")
    link = page.locator(f'a[href*="{part}"]')
    letters = page.locator("main article").filter(has_text=address).filter(has=link)
    return letters.first.locator(link).get_attribute("href")


_states = {}


def state_of(browser, base, address):
    """What a browser keeps once they are signed in: an address gets five letters in a quarter of
    an hour at most, so that they sign in once for all chapters."""
    if (base, address) not in _states:
        context = browser.new_context()
        sign_in(context.new_page(), base, address)
        _states[base, address] = context.storage_state()
        context.close()
    return _states[base, address]


def sign_up(page, base, name, address, language="fr"):
    """Somebody new, by the link in their mail; the page is the members' area then."""
    page.goto(f"{base}/{language}/sign-in")
    ask_for_link(page, address)
    page.goto(newest_link(page, base, address))
    page.fill("main input[name=name]", name)
    page.locator("main form button").click()
    page.wait_for_url(f"**/{language}/account")


def sign_out(page, base, language="fr"):
    page.goto(f"{base}/{language}/account")
    page.locator('form[action$="/sign-out"] button').click()
    page.wait_for_url(f"**/{language}")


def rename(page, name, language=None):
    """In the members' area that the page shows."""
    page.fill("main input[name=name]", name)
    if language:
        page.select_option("main select[name=language]", language)
    page.locator('form[action$="/details"] button').click()


def heading(page):
    return page.locator("h1").inner_text()


class People:
    """Those whose pages are looked at, each signed in once; any browser may go on from there."""

    def __init__(self, browser, base, database):
        self.states = {None: None}
        for address in [MODERATOR, ADMINISTRATOR, EDITOR, DIRECTORY]:
            self.states[address] = state_of(browser, base, address)
        self.has_second_factor = _prove_twice(database)


class Tabs:
    """A page of one browser for each of the people, and one for nobody."""

    def __init__(self, browser, people, **options):
        self.pages = {}
        for address, state in people.states.items():
            context = browser.new_context(storage_state=state, **options)
            context.set_default_timeout(10_000)
            self.pages[address] = context.new_page()

    def close(self):
        for page in self.pages.values():
            page.context.close()


def _prove_twice(database):
    """Takes open sessions for such as began with two proofs, where the file can be written."""
    kind, _, path = (database or "").partition(":")
    if kind != "sqlite":
        return False
    with contextlib.closing(sqlite3.connect(path, timeout=20)) as connection, connection:
        connection.execute("UPDATE browser_session SET stage = 'double'")
    return True
