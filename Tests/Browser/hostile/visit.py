# SPDX-License-Identifier: EUPL-1.2
"""Somebody looks at every page, with the site's own scripts and without its policy."""

import re

from playwright.sync_api import Error, TimeoutError

from .texts import numbers_in
from .watch import SCAN, Ear


class Reader:
    def __init__(self, browser, base):
        self.context = browser.new_context(
            bypass_csp=True, viewport={"width": 1280, "height": 900}, accept_downloads=False)
        self.context.set_default_timeout(20_000)
        self.base = base
        self.ear = Ear(self.context, base)
        self.page = self.context.new_page()
        self.who = None
        self.visits, self.bad, self.met, self.errors = 0, [], set(), []
        self.page.on("pageerror", lambda error: self.errors.append(f"{self.page.url} {error}"))

    def close(self):
        self.context.close()

    def read(self, answers):
        """What was the answer to a form, and the markup of letters: pairs of what and body."""
        self.context.route(self.base + "/given-back", lambda route: route.fulfill(
            content_type="text/html; charset=utf-8", body=body))
        for what, body in answers:
            self._open("/given-back", what)

    def become(self, sender):
        cookie = sender.cookie if sender else None
        if cookie != self.who:
            self.context.clear_cookies()
            if cookie:
                name, _, value = cookie.partition("=")
                self.context.add_cookies([{"name": name, "value": value, "url": self.base}])
            self.who = cookie

    def visit(self, sender, path):
        self.become(sender)
        self._open(path, path)

    def _open(self, path, what):
        self.visits += 1
        try:
            answer = self.page.goto(self.base + path, wait_until="domcontentloaded")
            if answer and answer.status >= 500:
                self.bad.append((what, f"status {answer.status}"))
            self.met |= numbers_in(self.page.content())
        except Error as error:
            if "Download is starting" not in str(error):
                self.bad.append((what, str(error).splitlines()[0]))
        self.check(what)

    def check(self, what):
        heard = self.ear.take()
        try:
            heard += self.page.evaluate(SCAN)
        except Error as error:
            heard.append(str(error).splitlines()[0])
        if not self.page.url.startswith((self.base + "/", "about:blank")):
            heard.append("led away to " + self.page.url)
        if heard:
            self.bad.append((what, heard[:3]))

    def type_and_point(self, words):
        """The scripts of the site put names into suggestions, results and the map's windows."""
        self.become(None)
        self._open("/fr/organisations", "search")
        field = self.page.locator("#q")
        field.click()
        field.fill(words)
        seen = 0
        for find in [self._suggestion, self._marker]:
            try:
                find()
                seen += 1
            except TimeoutError:
                pass
            self.check(f"{find.__name__} of {words}")
        return seen

    def _suggestion(self):
        self.page.locator("[role=option]").first.wait_for(timeout=2_500)

    def _marker(self):
        self.page.locator(".results-count", has_text=re.compile("«")).wait_for(timeout=2_500)
        self.page.keyboard.press("Escape")
        marker = self.page.locator(".map-marker").first
        marker.wait_for(timeout=2_500)
        marker.click(timeout=2_500, force=True)
        self.page.locator(".leaflet-popup a").first.wait_for(timeout=1_500)
