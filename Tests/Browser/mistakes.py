# SPDX-License-Identifier: EUPL-1.2
"""The forms of records and of the queue as they come back with mistakes, in four languages."""

from catalogue import LANGUAGES
from claims import ORGANISATIONS, QUEUE
from journeys import open_page
from page_checks import look_at
from people import DIRECTORY, state_of

# By section: what is typed, and into which field.
SECTIONS = [
    ("essentials", "textarea[name=email]", "personne à la maison"),
    ("texts", "textarea[name=summary-de]", "x" * 301),
    ("trades", "input[name=skill-0-amount]", "viel"),
    ("equipment", "input[name=machine-0-quantity]", "0"),
    ("places", "input[name=radius]", "9999"),
    ("proof", "input[name=reference-0-year]", "1"),
]


def check_mistakes(browser, base, client, one, report, screenshots):
    editor = open_page(browser, storage_state=one.keys.page.context.storage_state())
    moderator = open_page(browser, storage_state=state_of(browser, base, DIRECTORY))
    visitor, record = open_page(browser), one.record.removeprefix(ORGANISATIONS)
    moderator.goto(f"{base}{QUEUE}?kind=report")
    item = moderator.locator("main tbody a").first.get_attribute("href").removeprefix("/fr")
    slug = client.get("/api/v1/organisations?territory=BE-WAL&limit=1").json()["data"][0]["slug"]
    for language in LANGUAGES:
        start = f"{base}/{language}"
        organisations = f"{start}/account/organisations"
        for section, field, typed in SECTIONS:
            _send(editor, f"{organisations}{record}/edit/{section}", {field: typed},
                  f"{section} with mistakes {language}", report, screenshots)
        for page, address, typed, name in [
            (editor, f"{organisations}/new", {"input[name=number]": "12"}, "proposal"),
            (moderator, f"{start}/organisations/{slug}/claim", {}, "claim"),
            (visitor, f"{start}/organisations/{slug}/report", {"input[name=address]": "a@b"},
             "report"),
            (moderator, start + item, {}, "queue"),
            (moderator, f"{start}/account/privacy", {"input[name=name]": "?"}, "erasure"),
        ]:
            _send(page, address, typed, f"{name} with mistakes {language}", report, screenshots)
    for page in [editor, moderator, visitor]:
        page.context.close()


def _send(page, address, typed, name, report, screenshots):
    page.goto(address)
    for field, words in typed.items():
        page.fill(field, words)
    button = "button[value=refuse]" if "/queue/" in address else "button"
    page.locator("main form").last.locator(button).first.click()
    report.check(f"{name}: it is said what is wrong",
                 page.locator(".error-summary a").count() >= 1, page.url)
    look_at(page, name, report, screenshots)
