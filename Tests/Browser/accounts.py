# SPDX-License-Identifier: EUPL-1.2
"""What people do with their accounts: sign up, in and out, and look after their sessions."""

import secrets
import time

from catalogue import LANGUAGES
from journeys import focused, open_page, tab_until
from page_checks import Watch, look_at
from people import (
    EDITOR, MEMBER, SIGN_IN, ask_for_link, heading, newest_link, rename, sign_in, sign_out)
from trust import decision, foreign_form, old_form, search_in_vain


def check_accounts(browser, base, report, screenshots=None):
    search_in_vain(browser, base)
    for language in LANGUAGES:
        report.attempt(
            f"sign-up {language}", lambda: sign_up(browser, base, language, report))
        report.attempt(
            f"sign-up seen {language}",
            lambda: look_at_sign_up(browser, base, language, report, screenshots))
    for name, journey in [
        ("sign-in by keyboard", by_keyboard), ("details", details), ("sessions", sessions),
        ("foreign forms", foreign_form), ("old forms", old_form), ("decision", decision),
    ]:
        report.attempt(name, lambda: journey(browser, base, report))


def sign_up(browser, base, language, report):
    page = open_page(browser, java_script_enabled=False)
    address = f"{language}-{secrets.token_hex(4)}@nouveau.example"
    page.goto(f"{base}/{language}")
    page.locator(".account-link a").click()
    page.wait_for_url(f"**/{language}/sign-in")
    # Browsers take it for an address; no mail goes there.
    page.fill("input[name=address]", "jeanne@nowhere")
    page.locator("main form button").click()
    kept = page.locator("input[name=address]").input_value()
    report.check(f"sign-up {language}: a wrong address is told and kept",
                 page.locator(".error-summary").is_visible() and kept == "jeanne@nowhere", kept)
    ask_for_link(page, address)
    link = newest_link(page, base, address)
    answer = page.goto(link)
    report.check(f"sign-up {language}: the link tells no other page of itself",
                 answer.headers.get("referrer-policy") == "no-referrer", answer.headers)
    page.locator("main form button").click()
    report.check(f"sign-up {language}: a name is asked for",
                 page.locator(".error-summary").is_visible())
    page.fill("input[name=name]", "Jeanne Nouvelle")
    page.locator("main form button").click()
    page.wait_for_url(f"**/{language}/account")
    report.check(f"sign-up {language}: the area opens", heading(page) == "Jeanne Nouvelle",
                 heading(page))
    _check_cookie(page, f"sign-up {language}", report)
    answer = page.goto(link)
    report.check(f"sign-up {language}: a link works once",
                 answer.status == 410 and not page.locator("main form").count(), answer.status)
    sign_out(page, base, language)
    report.check(f"sign-up {language}: no cookie is left", not page.context.cookies())
    page.goto(f"{base}/{language}/account")
    report.check(f"sign-up {language}: the area is shut", SIGN_IN.search(page.url), page.url)
    page.context.close()


def _check_cookie(page, what, report):
    [cookie] = page.context.cookies()
    days = (cookie["expires"] - time.time()) / 86_400
    report.check(
        f"{what}: the cookie is kept from scripts and other sites for thirty days",
        cookie["httpOnly"] and cookie["sameSite"] == "Lax" and 29 < days <= 30.1, cookie)


def look_at_sign_up(browser, base, language, report, screenshots):
    """What only forms lead to, in its states."""
    page = open_page(browser)
    page.goto(f"{base}/{language}/sign-in")
    page.fill("input[name=address]", "jeanne@nowhere")
    page.locator("main form button").click()
    look_at(page, f"sign-in with mistakes {language}", report, screenshots)
    address = f"{language}-{secrets.token_hex(4)}@nouveau.example"
    ask_for_link(page, address)
    page.goto(newest_link(page, base, address))
    look_at(page, f"link {language}", report, screenshots)
    page.locator("main form button").click()
    look_at(page, f"link with mistakes {language}", report, screenshots)
    page.context.close()


def by_keyboard(browser, base, report):
    page = open_page(browser)
    page.goto(base + "/fr/account/sessions")
    report.check("keyboard: signing in comes first", SIGN_IN.search(page.url), page.url)
    stops = tab_until(page, lambda stop: stop["name"] == "address", 60)
    report.check("keyboard: the address is reached", stops is not None)
    page.keyboard.type(MEMBER)
    page.keyboard.press("Enter")
    page.wait_for_url("**/sign-in/sent")
    page.goto(base + "/fr/mail")
    stops += tab_until(page, lambda stop: "/sign-in/link/" in stop["address"], 60) or []
    page.keyboard.press("Enter")
    page.wait_for_url("**/sign-in/link/*")
    stops += tab_until(page, _is_button, 60) or []
    page.keyboard.press("Enter")
    page.wait_for_url("**/fr/account/sessions")
    report.check("keyboard: the page that was asked for opens",
                 page.locator("main tbody tr").count() == 1)
    report.check("keyboard: every stop shows the focus", all(stop["ring"] for stop in stops),
                 str([stop["html"] for stop in stops if not stop["ring"]][:3]))
    page.goto(base + "/fr/account")
    found = tab_until(page, lambda stop: "Me déconnecter" in stop["html"], 80)
    report.check("keyboard: the way out is reached", found is not None, focused(page))
    page.keyboard.press("Enter")
    page.wait_for_url("**/fr")
    report.check("keyboard: signed out",
                 "Se connecter" in page.locator(".account-link").inner_text())
    page.context.close()


def _is_button(stop):
    return stop["html"].startswith('<button class="button"')


def details(browser, base, report):
    page = open_page(browser)
    watch = Watch(page, base)
    sign_in(page, base, EDITOR, "de")
    rename(page, "")
    report.check("details: a name is needed", page.locator(".error-summary").is_visible())
    rename(page, "Marc Thill-Weber", "lb")
    page.wait_for_url("**/de/account?saved=yes")
    report.check("details: it says that they are kept",
                 page.locator('main [role="status"]').is_visible())
    shown = page.locator(".account-link").inner_text()
    report.check("details: the bar has the new name", "Marc Thill-Weber" in shown, shown)
    kept = page.locator("main select[name=language]").input_value()
    report.check("details: the language is kept", kept == "lb", kept)
    report.check("details: no errors of scripts", not watch.errors, "; ".join(watch.errors[:3]))
    report.check("details: no other host", not watch.strangers, str(watch.strangers[:3]))
    page.context.close()


def sessions(browser, base, report):
    here, there = open_page(browser), open_page(browser)
    for page in [here, there]:
        sign_in(page, base, EDITOR)
    here.goto(base + "/fr/account/sessions")
    before = here.locator("main tbody tr").count()
    here.locator('main form[action$="/end"] button').first.click()
    here.wait_for_url("**/sessions?ended=yes")
    report.check("sessions: one is ended", here.locator("main tbody tr").count() == before - 1)
    there.goto(base + "/fr/account")
    report.check("sessions: it is over at once", SIGN_IN.search(there.url), there.url)
    sign_in(there, base, EDITOR)
    here.goto(base + "/fr/account/sessions")
    here.locator('form[action$="/end-others"] button').click()
    here.wait_for_url("**/sessions?ended=yes")
    report.check("sessions: only this one is left", here.locator("main tbody tr").count() == 1)
    there.goto(base + "/fr/account")
    report.check("sessions: the others are over", SIGN_IN.search(there.url), there.url)
    here.context.close()
    there.context.close()
