# SPDX-License-Identifier: EUPL-1.2
"""Hears whether a text runs in a page: calls, dialogs, other hosts, pages that lead away, and what
would run if somebody touched it."""

import re
import urllib.parse

from .texts import CARELESS, FUNCTION, TEXTS

# Nothing leaves this machine, whatever runs; asking is heard before. (To stop requests one by one
# would make the browser forget what it has fetched already.)
ARGUMENTS = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost"]

# What would run when touched. The site has no handler and no script in its pages.
SCAN = """() => {
  // The browser's own view of other formats has scripts of its own.
  if (document.contentType !== 'text/html') return []
  const found = [], runs = /^\\s*(javascript|vbscript|data\\s*:\\s*(text|image.svg))/i
  const clean = text => (text || '').replace(/[\\x00-\\x20]/g, '')
  const stranger = text => /elsewhere\\.example$/.test(new URL(text, location.href).host)
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName
    for (const attribute of element.attributes) {
      const key = attribute.name.toLowerCase(), value = clean(attribute.value)
      const leads = ['href', 'xlink:href', 'src', 'action', 'formaction', 'data', 'srcdoc', 'ping']
      if (key.startsWith('on') || key === 'srcdoc' || key === 'style' && /url\\(/.test(value)
          || leads.includes(key) && (runs.test(value) || name !== 'a' && canLead(value)))
        found.push(`${name} ${key}=${attribute.value.slice(0, 60)}`)
    }
    if (name === 'base' || name === 'meta' && element.httpEquiv.toLowerCase() === 'refresh'
        && !/^\\d+$/.test(element.content))
      found.push(name)
    if (name === 'script' && !element.src && element.type !== 'application/ld+json')
      found.push('script ' + element.textContent.slice(0, 60))
    if (name === 'style') found.push('style ' + element.textContent.slice(0, 60))
  }
  return found

  function canLead(value) {
    try { return stranger(value) } catch { return false }
  }
}"""


class Ear:
    """Listens in a context of the browser, in every page and frame of it."""

    def __init__(self, context, base=None):
        self.heard = []
        self.host = urllib.parse.urlsplit(base).netloc if base else None
        # Through the console: a frame that is gone at once has still said it.
        context.add_init_script(
            f"window.{FUNCTION} = number => {{ console.info('{FUNCTION}', number); return '' }}")
        context.on("console", self._words)
        context.on("dialog", self._dialog)
        context.on("request", self._request)
        context.on("page", self._window)
        self.windows = 0

    def take(self):
        """What was heard since the last time."""
        heard, self.heard = self.heard, []
        return heard

    def _words(self, message):
        if message.text.startswith(FUNCTION):
            self.heard.append(message.text)

    def _dialog(self, dialog):
        self.heard.append(f"dialog {dialog.message[:60]}")
        dialog.dismiss()

    def _request(self, request):
        parts = urllib.parse.urlsplit(request.url)
        strange = parts.scheme in ("http", "https", "ws", "wss") and parts.netloc != self.host
        if strange or parts.scheme == "data" and request.is_navigation_request():
            self.heard.append(f"request {request.url[:90]}")

    def _window(self, _):
        self.windows += 1
        if self.windows > 1:
            self.heard.append("another window")


CARELESS_SITE = "http://careless.example"
# What the site sends with each page; with it no text would ever run.
POLICY = "default-src 'none'; script-src 'self'; form-action 'self'; base-uri 'none'"


def check_ear(browser, report, numbers, asleep):
    """A text that no page of a careless program would run says nothing about this one."""
    with CarelessSite(browser) as site:
        silent = {number for number in numbers if not site.runs(number)}
    wrong = sorted(silent ^ (asleep & set(numbers)))
    report.check(f"{len(numbers) - len(silent)} texts run in pages that do not escape them",
                 not wrong, [(number, TEXTS[number][:70]) for number in wrong[:5]])


class CarelessSite:
    """Puts texts into its pages as they are, under the same policy as the site's."""

    def __init__(self, browser):
        self.context = browser.new_context(bypass_csp=True)
        self.ear = Ear(self.context, CARELESS_SITE)
        self.page = self.context.new_page()
        self.body = ""
        self.page.route(CARELESS_SITE + "/", self._answer)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.context.close()

    def _answer(self, route):
        route.fulfill(
            content_type="text/html; charset=utf-8", body=self.body,
            headers={"Content-Security-Policy": POLICY})

    def runs(self, number):
        return any(self._runs(careless, number) for careless in CARELESS)

    def _runs(self, careless, number):
        self.body = "<!DOCTYPE html><body>" + careless(TEXTS[number])
        self.page.goto(CARELESS_SITE + "/", wait_until="commit")
        self.page.wait_for_timeout(15)
        # Not what a page before still had to say, nor the page's own script or style.
        mine = [what for what in self.ear.take() if re.search(rf"(?<!\d){number}(?!\d)", what)]
        is_bare = "<script" not in careless("") and "<style" not in careless("")
        return bool(mine or is_bare and self.page.evaluate(SCAN))
