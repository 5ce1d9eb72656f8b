# SPDX-License-Identifier: EUPL-1.2
"""Somebody who uses nothing but keys, in a browser without scripts."""

from journeys import focused, open_page, tab_until
from people import state_of


class Keys:
    def __init__(self, browser, base, address=None):
        """`address`: of somebody invented, who is signed in then."""
        state = state_of(browser, base, address) if address else None
        self.base = base
        self.page = open_page(browser, java_script_enabled=False, storage_state=state)
        # Stops that did not show that they have the focus.
        self.unseen = []

    def go(self, path):
        return self.page.goto(self.base + path)

    def follow(self, ending):
        """A link, by the end of its address."""
        self._link(ending)
        self._enter()

    def save(self, ending):
        """What a link has the browser save."""
        self._link(ending)
        with self.page.expect_download() as download:
            self.page.keyboard.press("Enter")
        return download.value

    def press(self, words):
        """A button, by how its words begin."""
        self._reach(
            f"the button {words}",
            lambda stop: stop["html"].startswith("<button") and stop["text"].startswith(words))
        self._enter()

    def type(self, name, text):
        """In the place of what the field holds."""
        self._reach(name, lambda stop: stop["name"] == name)
        self.page.keyboard.press("Control+a")
        self.page.keyboard.type(text)

    def tick(self, name, value):
        self._reach(
            f"{name} {value}", lambda stop: (stop["name"], stop["value"]) == (name, value))
        self.page.keyboard.press("Space")

    def choose(self, name, value, limit=40):
        """One of a list or of several buttons; arrows go through them."""
        self._reach(name, lambda stop: stop["name"] == name)
        self.page.keyboard.press("Home")
        for _ in range(limit):
            stop = focused(self.page)
            if (stop["name"], stop["value"]) == (name, value):
                return
            self.page.keyboard.press("ArrowDown")
        raise LookupError(f"{name} offers no {value}")

    def words(self):
        return self.page.locator("main").inner_text()

    def says(self, words):
        return words in self.words()

    def close(self, who, report):
        report.check(f"{who}: every stop shows the focus", not self.unseen, str(self.unseen[:3]))
        self.page.context.close()

    def _link(self, ending):
        self._reach(
            f"a link to {ending}",
            lambda stop: stop["html"].startswith("<a") and stop["address"].endswith(ending))

    def _reach(self, what, is_there):
        stops = tab_until(self.page, is_there, 400)
        if stops is None:
            raise LookupError(f"{what} is not reached on {self.page.url}")
        self.unseen += [stop["html"] for stop in stops if not stop["ring"]]

    def _enter(self):
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")
