# SPDX-License-Identifier: EUPL-1.2
"""The types of pages, with an address of each."""

from dataclasses import dataclass
from typing import Callable

import pyotp
from lxml import html

from people import ADMINISTRATOR, MODERATOR, Tabs

LANGUAGES = ["fr", "de", "lb", "en"]
TERRITORIES = ["LU", "BE-WAL", "FR-LOR", "DE-SL", "DE-RP"]


@dataclass
class PageType:
    name: str
    path: Callable[[str], str]
    status: tuple = (200,)
    languages: tuple = tuple(LANGUAGES)
    # Whether the page must hold a summary of errors.
    has_errors: bool = False
    # Whose page it is; nobody's in particular where none is named.
    reader: str | None = None


def page_types(client, report):
    """All of them; profiles are found by asking the site for the first and later results."""
    slugs = first_slugs(client)
    report.check("the search lists organisations", slugs)
    pages = [
        PageType("home", lambda language: f"/{language}"),
        PageType("search", lambda language: f"/{language}/organisations"),
        PageType(
            "search with words", lambda language: f"/{language}/organisations?q=jardin&order=name"),
        PageType("search without result", lambda language: f"/{language}/organisations?q=zzzzqqq"),
        PageType(
            "search with mistakes", lambda language: f"/{language}/organisations?near=&km=-5",
            status=(400, 422), has_errors=True),
        PageType(
            "search of an unknown place",
            lambda language: f"/{language}/organisations?near=Atlantis%20Nord&km=25",
            status=(200, 400, 422), languages=("de",), has_errors=True),
        PageType("territories", lambda language: f"/{language}/territories"),
        PageType("sources", lambda language: f"/{language}/sources"),
        PageType("search by meaning", lambda language: f"/{language}/organisations?q=jardinage"),
        PageType("vocabulary", lambda language: f"/{language}/vocabulary"),
        PageType("concept", lambda language: f"/{language}/vocabulary/trade/green-spaces/hedges"),
        PageType("data", lambda language: f"/{language}/data"),
        PageType("accessibility", lambda language: f"/{language}/accessibility"),
        PageType("privacy", lambda language: f"/{language}/privacy"),
        PageType("not found", lambda language: f"/{language}/nothing-here", status=(404,)),
    ]
    pages += [
        PageType(f"profile {slug}", lambda language, slug=slug: f"/{language}/organisations/{slug}",
                 languages=tuple(LANGUAGES) if index == 0 else ("de",))
        for index, slug in enumerate(slugs)
    ]
    pages += [
        PageType(f"territory {code}", lambda language, code=code: f"/{language}/territories/{code}",
                 languages=tuple(LANGUAGES) if code == "BE-WAL" else ("fr",))
        for code in TERRITORIES
    ]
    return pages


def account_pages(people, browser, base):
    """Those of signing in, and of people who have."""
    tabs = Tabs(browser, people)
    begin_codes(tabs.pages[MODERATOR], base)
    tabs.close()
    pages = [
        PageType("sign-in", lambda language: f"/{language}/sign-in"),
        PageType("link sent", lambda language: f"/{language}/sign-in/sent"),
        PageType(
            "used link", lambda language: f"/{language}/sign-in/link/none", status=(410,)),
        PageType("passkey sign-in", lambda language: f"/{language}/sign-in/passkey"),
        PageType("password sign-in", lambda language: f"/{language}/sign-in/password"),
        PageType("trouble", lambda language: f"/{language}/sign-in/trouble?why=down"),
        PageType(
            "nothing to tie", lambda language: f"/{language}/sign-in/tie", status=(410,)),
        PageType(
            "dead unsubscription", lambda language: f"/{language}/unsubscribe/none",
            status=(410,)),
        PageType("mail", lambda language: f"/{language}/mail"),
        PageType("area", lambda language: f"/{language}/account", reader=MODERATOR),
        PageType(
            "sessions", lambda language: f"/{language}/account/sessions", reader=MODERATOR),
        PageType(
            "security", lambda language: f"/{language}/account/security", reader=MODERATOR),
        PageType("key of codes", lambda language: f"/{language}/account/security/codes",
                 reader=MODERATOR),
        PageType(
            "password", lambda language: f"/{language}/account/password", reader=MODERATOR),
        PageType(
            "passkeys", lambda language: f"/{language}/account/passkeys", reader=MODERATOR),
        PageType(
            "identities", lambda language: f"/{language}/account/identities", reader=MODERATOR),
        PageType("notices", lambda language: f"/{language}/account/notices", reader=MODERATOR),
        PageType(
            "notifications", lambda language: f"/{language}/account/notifications",
            reader=MODERATOR),
        PageType("words", lambda language: f"/{language}/secretariat/terms", reader=MODERATOR),
        PageType(
            "refused", lambda language: f"/{language}/administration/people", reader=MODERATOR,
            status=(403,)),
    ]
    return pages + administrators_pages(people, browser, base)


def begin_codes(page, base):
    """A key for one-time codes, which waits for its first code; the page shows it."""
    page.goto(base + "/fr/account/security")
    page.locator('form[action$="/security/codes"] button').click()
    page.wait_for_url("**/account/security/codes")
    return page.locator(".code-key").inner_text().replace(" ", "")


def administrators_pages(people, browser, base):
    if not people.has_second_factor:
        return []
    tabs = Tabs(browser, people)
    page = tabs.pages[ADMINISTRATOR]
    page.fill("main input[name=code]", pyotp.TOTP(begin_codes(page, base)).now())
    page.locator('form[action$="/codes/confirm"] button').click()
    page.goto(base + "/fr/administration/people")
    person = page.locator("main tbody a").first.get_attribute("href").removeprefix("/fr")
    # Somebody is told something: a role makes a notice.
    page.get_by_role("link", name="Tom Weydert").click()
    page.select_option("main select[name=role]", "adviser")
    page.locator('form[action$="/roles"] button').click()
    page.wait_for_url("**done=yes")
    tabs.close()
    return [
        PageType("code", lambda language: f"/{language}/sign-in/code", reader=ADMINISTRATOR),
        PageType("area of an administrator", lambda language: f"/{language}/account",
                 reader=ADMINISTRATOR),
        PageType("people", lambda language: f"/{language}/administration/people",
                 reader=ADMINISTRATOR),
        PageType("person", lambda language: f"/{language}{person}", reader=ADMINISTRATOR),
        PageType("audit", lambda language: f"/{language}/administration/audit",
                 reader=ADMINISTRATOR),
        PageType("backups", lambda language: f"/{language}/secretariat/backups",
                 reader=ADMINISTRATOR),
    ]


def first_slugs(client, language="fr"):
    """The slugs of a few organisations, from the first page of the search."""
    document = html.fromstring(client.get(f"/{language}/organisations").text)
    prefix = f"/{language}/organisations/"
    slugs = []
    for address in document.xpath("//main//ol//h3//a/@href"):
        slug = address.removeprefix(prefix)
        if address.startswith(prefix) and "/" not in slug and slug not in slugs:
            slugs.append(slug)
    return [slugs[0], slugs[len(slugs) // 2], slugs[-1]] if len(slugs) > 2 else slugs
