# SPDX-License-Identifier: EUPL-1.2
"""What people are trusted with, and what is refused: rights that they lack, forms that are not
theirs."""

import time

from journeys import open_page
from people import MEMBER, MODERATOR, heading, rename, sign_in, sign_out

# Nothing of the site has this word; what is searched for in vain waits for a decision.
WORD = "qufuzugoq"


def search_in_vain(browser, base):
    visitor = open_page(browser)
    visitor.goto(f"{base}/fr/organisations?q={WORD}")
    visitor.context.close()


def foreign_form(browser, base, report):
    """Another site has a form that leads here, and somebody signed in presses its button."""
    page = open_page(browser)
    sign_in(page, base, MEMBER)
    page.route("http://elsewhere.example/", lambda route: route.fulfill(
        content_type="text/html",
        body=f'<form method="post" action="{base}/fr/account/details">'
             '<input name="name" value="Mallory"><input name="language" value="fr">'
             "<button>Win</button></form>"))
    page.goto("http://elsewhere.example/")
    with page.expect_response(base + "/fr/account/details") as answer:
        page.locator("button").click()
    report.check("a form of another site is refused", answer.value.status == 403)
    page.goto(base + "/fr/account")
    report.check("a form of another site changes nothing", heading(page) == "Yves Lambert",
                 heading(page))
    page.context.close()


def old_form(browser, base, report):
    """One tab still shows a form when the other has signed out and in again."""
    old = open_page(browser)
    sign_in(old, base, MEMBER)
    new = old.context.new_page()
    sign_out(new, base)
    sign_in(new, base, MEMBER)
    with old.expect_response(base + "/fr/account/details") as answer:
        rename(old, "Somebody Else")
    report.check("a form of an earlier session is refused", answer.value.status == 403)
    new.reload()
    report.check("a form of an earlier session changes nothing", heading(new) == "Yves Lambert",
                 heading(new))
    answer = new.goto(base + "/fr/secretariat/terms")
    report.check("what only others may see is refused", answer.status == 403, answer.status)
    old.context.close()


def decision(browser, base, report):
    page = open_page(browser)
    sign_in(page, base, MODERATOR)
    report.check("decision: the area leads to the words",
                 page.locator('main a[href="/fr/secretariat/terms"]').count() == 1)
    term = _waiting(page, base)
    report.check("decision: the word waits", term is not None)
    page.goto(base + term)
    page.locator('form[action$="/reject"] button').click()
    page.wait_for_url("**/secretariat/terms?done=*")
    report.check("decision: it says what was done",
                 page.locator('main [role="status"]').is_visible())
    page.goto(base + term)
    words = page.locator("main").inner_text()
    report.check("decision: who decided is told", "Tom Weydert" in words, words[-300:])
    page.locator('form[action$="/reopen"] button').click()
    page.wait_for_url("**/secretariat/terms?done=*")
    answer = page.goto(base + "/fr/administration/people")
    report.check("decision: what administrators see is refused",
                 answer.status == 403 and not page.locator("main table").count(), answer.status)
    shown = page.locator(".account-link").inner_text()
    report.check("decision: who is refused is still signed in", "Tom Weydert" in shown, shown)
    page.context.close()


def _waiting(page, base, seconds=90):
    """The address of the word; words are noted once a minute."""
    limit = time.monotonic() + seconds
    while time.monotonic() < limit:
        page.goto(base + "/fr/secretariat/terms")
        found = page.locator("main tbody a", has_text=WORD)
        if found.count():
            return found.first.get_attribute("href")
        page.wait_for_timeout(1000)
    return None
