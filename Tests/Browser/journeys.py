# SPDX-License-Identifier: EUPL-1.2
"""What people come to do, by keyboard alone, without scripts, enlarged and on paper."""

import re

from page_checks import OVERFLOW, Watch
from people import Tabs

PROFILE = re.compile(r"/fr/organisations/[a-z0-9-]+$")


def run_journeys(browser, base, pages, people, report):
    for name, journey in [
        ("by keyboard", by_keyboard), ("without scripts", without_scripts),
        ("with scripts", with_scripts), ("on paper", on_paper),
    ]:
        report.attempt(name, lambda: journey(browser, base, pages, report))
    report.attempt("enlarged", lambda: enlarged(browser, base, pages, people, report))


def open_page(browser, **options):
    """A page of a reader of its own; nothing on this site may take ten seconds."""
    context = browser.new_context(**({"viewport": {"width": 1280, "height": 900}} | options))
    context.set_default_timeout(10_000)
    return context.new_page()


def by_keyboard(browser, base, _, report):
    page = open_page(browser)
    page.goto(base + "/fr")
    page.keyboard.press("Tab")
    first = focused(page)
    report.check("keyboard: the first stop skips to the content", first["href"] == "#main", first)
    report.check("keyboard: the skip link shows", first["height"] > 10 and first["top"] >= 0, first)
    page.keyboard.press("Enter")
    report.check("keyboard: the content takes the focus", focused(page)["id"] == "main")

    page.goto(base + "/fr")
    stops = tab_until(page, lambda stop: stop["name"] == "q", 60)
    report.check("keyboard: the search is reached", stops is not None)
    report.check(
        "keyboard: every stop shows the focus", all(stop["ring"] for stop in stops or []),
        str([stop["html"] for stop in stops or [] if not stop["ring"]][:3]))
    page.keyboard.type("jardin")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"[?&]q=jardin"))
    report.check("keyboard: the search finds", page.locator("main ol h3 a").count() > 0)

    found = tab_until(page, lambda stop: PROFILE.search(stop["address"]), 400)
    report.check("keyboard: a result is reached", found is not None)
    page.keyboard.press("Enter")
    page.wait_for_url(PROFILE)
    report.check("keyboard: the profile opens", page.locator("h1").count() == 1)
    page.go_back()
    page.wait_for_url(re.compile(r"[?&]q=jardin"))
    kept = page.locator('input[name="q"]').first.input_value()
    report.check("keyboard: going back keeps the search", kept == "jardin", kept)
    page.context.close()


def tab_until(page, is_there, limit):
    """Tabs on until a stop fits; returns the stops on the way, or None."""
    stops = []
    for _ in range(limit):
        page.keyboard.press("Tab")
        stop = focused(page)
        stops.append(stop)
        if is_there(stop):
            return stops
    return None


def focused(page):
    return page.evaluate("""() => {
      const element = document.activeElement, box = element.getBoundingClientRect()
      const style = getComputedStyle(element)
      return {
        id: element.id, name: element.name || '', href: element.getAttribute('href') || '',
        address: element.href || '', html: element.outerHTML.slice(0, 80), top: box.top,
        height: box.height, value: element.value || '', text: element.textContent.trim(),
        ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
          || style.boxShadow !== 'none',
      }
    }""")


def without_scripts(browser, base, _, report):
    page = open_page(browser, java_script_enabled=False)
    page.goto(base + "/fr/organisations")
    everything = _count(page)
    field = page.locator('main input[name="q"]').first
    field.fill("nettoyage")
    field.press("Enter")
    page.wait_for_url(re.compile(r"[?&]q=nettoyage"))
    words = _count(page)
    report.check(
        "no scripts: the form searches", 0 < words < everything, f"{words} of {everything}")

    page.goto(base + "/fr/organisations")
    page.locator('main a[href*="territory="]').first.click()
    page.wait_for_url(re.compile(r"territory="))
    fewer = _count(page)
    report.check(
        "no scripts: a facet narrows down", 0 < fewer < everything, f"{fewer} of {everything}")

    page.goto(base + "/fr/organisations")
    before = page.locator("main ol h3 a").first.get_attribute("href")
    page.locator('main a[rel~="next"]').first.click()
    page.wait_for_url(re.compile(r"page=2"))
    after = page.locator("main ol h3 a").first.get_attribute("href")
    report.check("no scripts: the next page shows others", after != before, after)

    page.locator("main ol h3 a").first.click()
    page.wait_for_url(PROFILE)
    title = page.locator("h1").inner_text()
    report.check("no scripts: the profile opens", len(title) > 1)
    page.locator('nav a[hreflang="de"]').first.click()
    page.wait_for_url(re.compile(r"/de/organisations/"))
    report.check(
        "no scripts: the language changes and the page stays",
        page.locator("html").get_attribute("lang") == "de")

    page.goto(base + "/lb/territories")
    page.locator('main a[href*="/lb/territories/"]').first.click()
    page.wait_for_url(re.compile(r"/lb/territories/[A-Z-]+"))
    report.check("no scripts: a territory opens", page.locator("h1").count() == 1)
    page.context.close()


def _count(page):
    """The number that heads the results."""
    text = page.locator(".results-count").first.inner_text()
    digits = re.sub(r"[^0-9]", "", re.split(r"[a-zA-Zé“]", text, maxsplit=1)[0])
    return int(digits or 0)


def with_scripts(browser, base, _, report):
    page = open_page(browser)
    watch = Watch(page, base)
    page.goto(base + "/fr/organisations")
    page.locator(".leaflet-container").first.wait_for(timeout=10_000)
    report.check("scripts: the map is drawn", True)
    field = page.locator('main input[name="q"]').first
    field.click()
    field.press_sequentially("blanchisserie", delay=15)
    page.locator(".results-count", has_text="blanchisserie").wait_for(timeout=10_000)
    report.check("scripts: results follow the typing", "q=blanchisserie" in page.url, page.url)
    kept = page.evaluate("document.activeElement.name")
    report.check("scripts: the focus stays in the field", kept == "q", kept)
    report.check("scripts: no errors", not watch.errors, "; ".join(watch.errors[:3]))
    report.check("scripts: no other host", not watch.strangers, str(watch.strangers[:3]))
    page.context.close()


def enlarged(browser, base, pages, people, report):
    """A window of 320 pixels (WCAG 1.4.10)."""
    tabs = Tabs(browser, people, viewport={"width": 320, "height": 640})
    for kind in pages:
        page = tabs.pages[kind.reader]
        page.goto(base + kind.path(_longest(kind)))
        widest = page.evaluate(OVERFLOW)
        report.check(f"{kind.name}: 320 pixels are enough", widest is None, str(widest))
    tabs.close()


def check_large_text(browser, base, pages, people, report):
    """Text at 200 % (WCAG 1.4.4), in a browser whose reader has chosen letters twice as large."""
    tabs = Tabs(browser, people, viewport={"width": 1280, "height": 900})
    for kind in pages:
        page = tabs.pages[kind.reader]
        page.goto(base + kind.path(_longest(kind)))
        size = page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)")
        report.check(f"{kind.name}: text follows the reader's size", size >= 30, size)
        widest = page.evaluate(OVERFLOW)
        report.check(f"{kind.name}: text at 200 % fits", widest is None, str(widest))
    tabs.close()


def _longest(kind):
    """German has the longest words."""
    return "de" if "de" in kind.languages else kind.languages[0]


def on_paper(browser, base, pages, report):
    page = open_page(browser)
    for kind in [kind for kind in pages if kind.name.startswith(("profile", "search with words"))]:
        page.goto(base + kind.path(kind.languages[0]))
        paper = page.pdf(format="A4")
        # A blank sheet of Chromium weighs about a kilobyte.
        report.check(
            f"{kind.name}: prints", paper.startswith(b"%PDF") and len(paper) > 8_000, len(paper))
        page.emulate_media(media="print")
        report.check(
            f"{kind.name}: paper shows the content", page.locator("main h1").first.is_visible())
        report.check(
            f"{kind.name}: paper leaves out the navigation",
            not page.locator("nav:visible").count(),
            page.locator("nav:visible").count())
        page.emulate_media(media="screen")
    page.context.close()
