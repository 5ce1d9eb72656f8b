# SPDX-License-Identifier: EUPL-1.2
"""What must hold on every page, at two widths and in each language."""

import urllib.parse

from axe_playwright_python.sync_playwright import Axe

from people import Tabs

WIDTHS = [1280, 360]
NARROW = ["fr", "de"]
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
RULES = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}
CONTRAST = {"runOnly": {"type": "rule", "values": ["color-contrast"]}}


class Watch:
    """Listens to a page: errors of scripts and requests that leave the site."""

    def __init__(self, page, base):
        self.errors = []
        self.strangers = []
        self.host = urllib.parse.urlsplit(base).netloc
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", self._console)
        page.on("request", self._request)

    def clear(self):
        self.errors.clear()
        self.strangers.clear()

    def _console(self, message):
        # The browser reports the status of the page itself here; it is checked on its own.
        if message.type == "error" and not self._is_page(message):
            self.errors.append(message.text)

    @staticmethod
    def _is_page(message):
        address = (message.location or {}).get("url", "")
        return "Failed to load resource" in message.text and address == message.page.url

    def _request(self, request):
        parts = urllib.parse.urlsplit(request.url)
        if parts.scheme in ("http", "https", "ws", "wss") and parts.netloc != self.host:
            self.strangers.append(request.url)


def check_pages(browser, base, pages, people, report, screenshots=None):
    tabs = Tabs(browser, people)
    watches = {address: Watch(page, base) for address, page in tabs.pages.items()}
    for kind in pages:
        for language in kind.languages:
            name = f"{kind.name} {language}"
            report.attempt(
                name,
                lambda: _check(
                    tabs.pages[kind.reader], watches[kind.reader], base, kind, language, name,
                    report, screenshots))
    tabs.close()


def _check(page, watch, base, kind, language, name, report, screenshots):
    watch.clear()
    page.set_viewport_size({"width": WIDTHS[0], "height": 900})
    answer = page.goto(base + kind.path(language), wait_until="load")
    report.check(f"{name}: status", answer.status in kind.status, str(answer.status))
    declared = page.evaluate("document.documentElement.lang")
    report.check(f"{name}: language", declared == language, declared)
    report.check(f"{name}: title", len(page.title()) > 3)
    report.check(f"{name}: one main heading", page.locator("h1").count() == 1)
    if kind.reader:
        kept = answer.headers.get("cache-control")
        report.check(f"{name}: kept by no cache", kept == "no-store", kept)
    if kind.has_errors:
        summary = page.locator('[role="alert"], .error-summary')
        report.check(f"{name}: says what is wrong", summary.count() >= 1)
    look_at(page, name, report, screenshots)
    if language == "fr":
        page.emulate_media(color_scheme="dark")
        violations(page, f"{name} in the dark", CONTRAST, report)
        _picture(page, f"{name} dark", screenshots)
        page.emulate_media(color_scheme="light")
    report.check(f"{name}: no errors of scripts", not watch.errors, "; ".join(watch.errors[:3]))
    report.check(f"{name}: asks no other host", not watch.strangers, str(watch.strangers[:3]))


def look_at(page, name, report, screenshots=None):
    """What must hold at each width of what a page shows, however it came to show it. What depends
    on width and not on words is looked at in two languages."""
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        label = f"{name} at {width}"
        _no_overflow(page, label, report)
        if width == WIDTHS[0] or page.evaluate("document.documentElement.lang") in NARROW:
            violations(page, label, RULES, report)
        _picture(page, f"{name} {width}", screenshots)


def _picture(page, name, folder):
    if folder:
        file = f"{name}.png".replace(" ", "-").replace("/", "-")
        page.screenshot(path=str(folder / file), full_page=True)


def _no_overflow(page, label, report):
    widest = page.evaluate(OVERFLOW)
    report.check(f"{label}: no sideways scrolling", widest is None, str(widest))


# The element that reaches furthest beyond the window, if the window can scroll sideways. What a
# box around it clips or scrolls does not count.
OVERFLOW = """() => {
  const root = document.documentElement
  if (root.scrollWidth <= root.clientWidth + 1) return null
  const clipped = element => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
      if (getComputedStyle(box).overflowX !== 'visible') return true
    return false
  }
  let widest = null, right = root.clientWidth
  for (const element of document.body.querySelectorAll('*')) {
    const edge = element.getBoundingClientRect().right
    if (edge > right + 1 && !clipped(element)) { widest = element; right = edge }
  }
  const name = widest ? widest.outerHTML.slice(0, 100) : '?'
  return `${name} reaches ${Math.round(right)} of ${root.clientWidth}`
}"""


def violations(page, label, options, report):
    found = [
        rule | {"nodes": nodes}
        for rule in Axe().run(page, options=options).response["violations"]
        if (nodes := [node for node in rule["nodes"] if not _is_essential(rule, node)])]
    detail = "; ".join(
        f"{rule['id']} ({len(rule['nodes'])}×, {rule['nodes'][0]['html'][:120]})"
        for rule in found[:4])
    report.check(f"{label}: accessible", not found, detail)


def _is_essential(rule, node):
    """Pins of a map may lie close together: where they lie is what they say (WCAG 2.2, 2.5.8,
    exception "essential", which W3C explains with this very example). The list beside the map
    leads to the same pages."""
    return rule["id"] == "target-size" and "leaflet-marker-icon" in node["html"]
