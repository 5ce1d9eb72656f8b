# SPDX-License-Identifier: EUPL-1.2
"""What search fields propose while somebody types, in French and German, on wide and narrow
screens."""

import re

from page_checks import CONTRAST, OVERFLOW, RULES, Watch, violations

WIDE, PHONE = 1280, 360
BEGINNINGS = {"fr": "jardi", "de": "Gart"}
OPEN = '[role="listbox"]:visible'
SETTLED = '[role="listbox"]:not([aria-busy="true"]):visible'
PROFILE = re.compile(r"/(fr|de)/organisations/[a-z0-9-]+$")

# Where a search field is: its path, itself, and whether results follow the typing there.
FIELDS = [
    ("home", "", "#home-q", False),
    ("bar", "/territories", "#site-search", False),
    ("search", "/organisations", "#q", True),
]


def check_suggestions(browser, base, report, screenshots=None):
    for language, beginning in BEGINNINGS.items():
        for width in [WIDE, PHONE]:
            for place, path, field, is_live in FIELDS:
                name = f"{place} {language} at {width}"
                visit = Visit(browser, base, language, width, path, field, report, name)
                for journey in [_keys, _escape, _enter, _click]:
                    report.attempt(
                        f"{name}, {journey.__name__}", lambda: journey(visit, beginning))
                if is_live:
                    report.attempt(f"{name}, live", lambda: _live(visit, beginning))
                report.attempt(f"{name}, look", lambda: _look(visit, beginning, screenshots))
                visit.close()
    report.attempt("other widths", lambda: _widths(browser, base, report))
    report.attempt("over the map", lambda: _over_the_map(browser, base, report))
    report.attempt("other searches", lambda: _other_searches(browser, base, report))
    report.attempt("no scripts", lambda: _without_scripts(browser, base, report))


class Visit:
    """A reader at one search field."""

    def __init__(self, browser, base, language, width, path, field, report, name):
        context = browser.new_context(viewport={"width": width, "height": 900})
        context.set_default_timeout(10_000)
        self.page = context.new_page()
        self.watch = Watch(self.page, base)
        self.address = f"{base}/{language}{path}"
        self.name, self.width, self._report = name, width, report
        self.field = self.page.locator(field)
        self.options = self.page.locator(OPEN).get_by_role("option")

    def type(self, beginning):
        """Opens the page and types until the list for all of it is there."""
        self.page.goto(self.address)
        self.field.click()
        self.field.press_sequentially(beginning, delay=20)
        self.page.locator(SETTLED).wait_for()

    def attribute(self, name):
        return self.field.get_attribute(name)

    def is_closed(self):
        return not self.page.locator(OPEN).count() and self.attribute("aria-expanded") == "false"

    def has_focus(self):
        return self.field.evaluate("field => field === document.activeElement")

    def check(self, what, holds, detail=""):
        self._report.check(f"{self.name}: {what}", holds, str(detail))

    def violations(self, rules):
        violations(self.page, f"{self.name}, list open", rules, self._report)

    def close(self):
        self.check("no errors of scripts", not self.watch.errors, self.watch.errors[:3])
        self.check("asks no other host", not self.watch.strangers, self.watch.strangers[:3])
        self.page.context.close()


def _keys(visit, beginning):
    visit.page.goto(visit.address)
    visit.check("begins closed", visit.is_closed())
    visit.type(beginning)
    count = visit.options.count()
    visit.check("proposes several", count > 2, count)
    visit.check("the field is a combobox", visit.attribute("role") == "combobox")
    visit.check("says that it is open", visit.attribute("aria-expanded") == "true")
    listed = visit.page.locator(OPEN).get_attribute("id")
    visit.check("names its list", visit.attribute("aria-controls") == listed, listed)
    visit.check("nothing is chosen at first", visit.attribute("aria-activedescendant") is None)
    for keys, place in [
        (["ArrowDown"], 0), (["ArrowDown"], 1), (["ArrowUp"], 0), (["ArrowUp"], None),
        (["ArrowUp"], count - 1), (["ArrowDown", "ArrowDown"], 0),
    ]:
        for key in keys:
            visit.field.press(key)
        wanted = None if place is None else visit.options.nth(place).get_attribute("id")
        active = visit.attribute("aria-activedescendant")
        visit.check(f"{'+'.join(keys)} leads to {place}", active == wanted, active)
        selected = visit.page.locator(f'{OPEN} [aria-selected="true"]')
        visit.check(
            f"only {place} is marked", selected.count() == (0 if place is None else 1))
    visit.check("the typed text stays", visit.field.input_value() == beginning)
    visit.check("the focus stays in the field", visit.has_focus())

    # Whoever chooses while more is awaited chooses from what they see.
    visit.type(beginning)
    visit.field.press_sequentially("n")
    visit.field.press("ArrowDown")
    visit.page.wait_for_timeout(700)
    active = visit.attribute("aria-activedescendant")
    visit.check("a choice stays chosen", active == visit.options.first.get_attribute("id"), active)


def _escape(visit, beginning):
    visit.type(beginning)
    visit.field.press("ArrowDown")
    visit.field.press("Escape")
    visit.check("Escape closes", visit.is_closed())
    visit.check("Escape keeps the text", visit.field.input_value() == beginning)
    visit.check("Escape keeps the focus", visit.has_focus())
    visit.check("Escape forgets the choice", visit.attribute("aria-activedescendant") is None)
    visit.field.press("ArrowDown")
    visit.page.locator(OPEN).wait_for()
    visit.check("an arrow opens again", visit.attribute("aria-activedescendant") is not None)
    visit.field.press("Tab")
    visit.check("leaving the field closes", visit.is_closed())


def _enter(visit, beginning):
    visit.type(beginning)
    visit.field.press("ArrowDown")
    word = visit.options.first.locator("span").first.inner_text()
    visit.field.press("Enter")
    _arrives(visit, word)
    visit.type(beginning)
    visit.field.press("Enter")
    _arrives(visit, beginning)


def _click(visit, beginning):
    visit.type(beginning)
    word = visit.options.nth(1).locator("span").first.inner_text()
    visit.options.nth(1).click()
    _arrives(visit, word)
    visit.type(beginning)
    enterprise = visit.page.locator(f"{OPEN} [data-url]").first
    name = enterprise.locator("span").first.inner_text()
    enterprise.click()
    visit.page.wait_for_url(PROFILE)
    heading = visit.page.locator("h1").inner_text()
    visit.check("an enterprise opens", name in heading, f"{name}, {heading}")


def _arrives(visit, word):
    """The results for the word, with the word in the field and no list over them."""
    visit.page.wait_for_function(
        "word => new URLSearchParams(location.search).get('q') === word", arg=word)
    visit.page.locator(".results-count", has_text=word).wait_for()
    field = visit.page.locator("#q")
    visit.check(f"“{word}” is searched for", field.input_value() == word, field.input_value())
    visit.check(f"“{word}”: finds", visit.page.locator("main ol h3 a").count() > 0)
    visit.check(f"“{word}”: no list is left open", not visit.page.locator(OPEN).count())


def _live(visit, beginning):
    """Results follow the typing below the list; neither opens or closes the other."""
    visit.type(beginning)
    visit.page.locator(".results-count", has_text=beginning).wait_for()
    visit.check("results follow with the list open", visit.page.locator(OPEN).count() == 1)
    visit.check("live: the focus stays", visit.has_focus())
    told = visit.page.locator("live-search > [role=status]").inner_text()
    visit.check("live: the count is told", beginning in told, told)
    told = visit.page.locator("live-search search-suggestions [role=status]").inner_text()
    visit.check("live: the number of proposals is told", re.match(r"\d+ \w+$", told), told)
    visit.field.press("Escape")
    visit.page.wait_for_timeout(2000)
    visit.check("live: the list stays closed after Escape", visit.is_closed())
    visit.check("live: the text stays", visit.field.input_value() == beginning)

    # Taken before the results of what was typed are there.
    visit.type(beginning)
    visit.field.press("ArrowDown")
    word = visit.options.first.locator("span").first.inner_text()
    visit.field.press("Enter")
    visit.page.wait_for_timeout(2000)
    _arrives(visit, word)
    visit.check("live: the list stays closed after taking", visit.is_closed())
    visit.check("live: the focus stays after taking", visit.has_focus())

    # Nothing is awaited between the last letter and Enter.
    visit.page.goto(visit.address)
    visit.field.fill(beginning)
    visit.field.press("Enter")
    visit.page.wait_for_timeout(1000)
    visit.check("live: the list does not come after Enter", visit.is_closed())


def _look(visit, beginning, screenshots):
    visit.type(beginning)
    visit.field.press("ArrowDown")
    box = visit.page.locator(OPEN).bounding_box()
    visit.check(
        "the list lies in the window", box["x"] >= 0 and box["x"] + box["width"] <= visit.width, box)
    visit.check("no sideways scrolling", visit.page.evaluate(OVERFLOW) is None)
    heights = visit.options.evaluate_all("all => all.map(o => o.getBoundingClientRect().height)")
    visit.check("options are 44 pixels high", min(heights) >= 44, heights)
    for scheme in ["light", "dark"]:
        visit.page.emulate_media(color_scheme=scheme)
        visit.violations(RULES if scheme == "light" else CONTRAST)
        if screenshots:
            file = f"suggestions {visit.name} {scheme}.png".replace(" ", "-")
            visit.page.screenshot(path=str(screenshots / file))
    visit.page.emulate_media(color_scheme="light")


def _widths(browser, base, report):
    """The list stays in windows of any width, with the longest words."""
    for width in [320, 500, 700, 800, 900, 1024]:
        for place, path, field, _ in FIELDS:
            visit = Visit(browser, base, "de", width, path, field, report, f"{place} at {width}")
            visit.type(BEGINNINGS["de"])
            widest = visit.page.evaluate(OVERFLOW)
            visit.check("the list fits", widest is None, widest)
            visit.close()


def _over_the_map(browser, base, report):
    """Beside the map, and where the list lies over it, every option can be pointed at."""
    for width in [800, WIDE]:
        for place, path, field, _ in [FIELDS[2], ("bar", "/organisations", "#site-search", True)]:
            visit = Visit(browser, base, "fr", width, path, field, report, f"{place} at {width}")
            visit.page.goto(visit.address)
            visit.page.locator(".leaflet-container").first.wait_for()
            visit.type(BEGINNINGS["fr"])
            visit.page.wait_for_timeout(500)
            hidden = visit.options.evaluate_all("""all => all.filter(option => {
              const box = option.getBoundingClientRect()
              const list = option.parentElement.getBoundingClientRect()
              if (box.bottom > Math.min(list.bottom, innerHeight)) return false
              return [box.left + 4, box.right - 4].some(
                x => !option.contains(document.elementFromPoint(x, box.top + box.height / 2)))
            }).map(option => option.textContent)""")
            visit.check("nothing lies over the list", not hidden, hidden)
            visit.close()


def _other_searches(browser, base, report):
    """Only searches for organisations propose anything."""
    visit = Visit(browser, base, "fr", WIDE, "/vocabulary", "#vocabulary-search", report, "words")
    visit.page.goto(visit.address)
    visit.field.press_sequentially("jardi", delay=20)
    visit.page.wait_for_timeout(500)
    visit.check("nothing is proposed", not visit.page.locator(OPEN).count())
    visit.check("an ordinary field", visit.attribute("role") is None)
    visit.close()


def _without_scripts(browser, base, report):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for place, path, field, _ in FIELDS:
        page.goto(f"{base}/fr{path}")
        report.check(f"{place}, no scripts: no list", not page.locator("[role=listbox]").count())
        role = page.locator(field).get_attribute("role")
        report.check(f"{place}, no scripts: an ordinary field", role is None, role)
        page.locator(field).fill("jardinage")
        page.locator(field).press("Enter")
        page.wait_for_url(re.compile(r"[?&]q=jardinage"))
        report.check(f"{place}, no scripts: searches", page.locator("main ol h3 a").count() > 0)
    context.close()
