# SPDX-License-Identifier: EUPL-1.2
"""The pages of records and of what is kept about people, each with something to show."""

import re

from catalogue import PageType
from claims import ORGANISATIONS, QUEUE
from people import DIRECTORY, EDITOR, MODERATOR, Tabs, newest_link

SECTIONS = ["essentials", "texts", "trades", "equipment", "places", "proof"]
KINDS = ["claim", "organisation", "change", "report", "stale"]


def record_pages(people, browser, base, client):
    tabs = Tabs(browser, people)
    editor, moderator, directory = (
        tabs.pages[address] for address in [EDITOR, MODERATOR, DIRECTORY])
    record = write_record(editor, base)
    slugs = [item["slug"] for item in client.get(
        "/api/v1/organisations?territory=DE-RP&limit=9").json()["data"]]
    ask_for(directory, base, editor_slug(editor, base, record), "editor")
    letter = ask_for_all(moderator, directory, base, slugs)
    items = {kind: first_item(directory, base, kind) for kind in KINDS}
    tabs.close()
    own = [("record", ""), ("preview", "/preview"), ("history", "/history"),
           ("revision", "/history/2"), ("photographs and documents", "/files")]
    own += [(f"section {name}", f"/edit/{name}") for name in SECTIONS]
    pages = [_page(name, record + path, EDITOR) for name, path in own]
    pages += [_page(f"queue: {kind}", path, DIRECTORY) for kind, path in items.items() if path]
    return pages + [
        _page("queue", QUEUE, DIRECTORY),
        _page("own organisations", ORGANISATIONS, MODERATOR),
        _page("proposal", ORGANISATIONS + "/new", MODERATOR),
        _page("claim", f"/fr/organisations/{slugs[2]}/claim", EDITOR),
        _page("answer to a claim", letter),
        _page("used claim", "/fr/claims/none"),
        _page("used question", "/fr/still-true/none"),
        _page("report", f"/fr/organisations/{slugs[2]}/report"),
        _page("report sent", f"/fr/organisations/{slugs[2]}/report?sent=yes"),
        _page("own data", "/fr/account/privacy", EDITOR),
        _page("account erased", "/fr/sign-in?erased=yes"),
        _page("register", "/fr/privacy/register"),
    ]


def _page(name, path, reader=None):
    return PageType(name, lambda language: f"/{language}{path[3:]}", reader=reader)


def write_record(page, base):
    """The editor's record gets two revisions, the later in one language only, and a draft; its
    address."""
    page.goto(base + ORGANISATIONS)
    links = page.locator("main a").evaluate_all("all => all.map(a => a.getAttribute('href'))")
    record = next(
        link for link in links if re.fullmatch(ORGANISATIONS + "/[0-9a-f-]{36}", link or ""))
    for french, german in [("Bois et jardin.", "Holz und Garten."), ("Bois.", None), ("Fer.", None)]:
        page.goto(f"{base}{record}/edit/texts")
        page.select_option("select[name=summary-original]", "fr")
        page.fill("textarea[name=summary-fr]", french)
        if german:
            page.fill("textarea[name=summary-de]", german)
        page.locator("button[value=overview]").click()
        if french != "Fer.":
            page.locator("form[action$='/publish'] button").click()
    return record


def editor_slug(page, base, record):
    page.goto(base + record)
    return page.locator("main a[href*='/fr/organisations/']").first.get_attribute("href")[18:]


def ask_for(page, base, slug, proof):
    page.goto(f"{base}/fr/organisations/{slug}/claim")
    page.check(f"input[name=proof][value={proof}]")
    page.fill("textarea[name=words]", "Nous travaillons ensemble depuis dix ans.")
    page.locator("main form button").click()


def ask_for_all(page, moderator, base, slugs):
    """Claims and a proposal of one person; the way to the letter about the first of them."""
    ask_for(page, base, slugs[0], "address")
    letter = newest_link(page, base, "", "/claims/").removeprefix(base)
    ask_for(page, base, slugs[1], "moderator")
    moderator.goto(base + QUEUE + "?kind=claim")
    moderator.locator("main tbody a").last.click()
    moderator.fill("textarea[name=reason]", "Depuis quand ?")
    moderator.locator("button[value=ask]").click()
    page.goto(f"{base}{ORGANISATIONS}/new")
    for name, words in [("name", "Tiers-lieu du Pont"), ("code", "57000"), ("town", "Metz")]:
        page.fill(f"input[name={name}]", words)
    page.select_option("select[name=country]", "FR")
    page.locator("main form button").last.click()
    return letter


def first_item(page, base, kind):
    page.goto(f"{base}{QUEUE}?kind={kind}")
    links = page.locator("main tbody a")
    return links.first.get_attribute("href") if links.count() else None
