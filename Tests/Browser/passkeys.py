# SPDX-License-Identifier: EUPL-1.2
"""Passkeys in a real browser with an authenticator that Chromium pretends to have: a member of the
demonstration adds one, signs out, signs in by it, and removes it."""

import re

from page_checks import OVERFLOW, RULES, Watch, violations

MEMBER = "membre@grappe.example"
ADD, USE = "Ajouter une clé d’accès", "Utiliser ma clé d’accès"


def check_passkeys(browser, base, report):
    for name, journey in [
        ("added, used and removed", _whole_life), ("cancelled", _cancelled),
        ("without scripts", _without_scripts),
    ]:
        report.attempt(f"passkeys, {name}", lambda: journey(browser, base, report))


class Person:
    """A member at a browser of their own, with a device that checks their finger."""

    def __init__(self, browser, base, **options):
        context = browser.new_context(**options)
        context.set_default_timeout(10_000)
        self.page, self.base = context.new_page(), base
        self.watch = Watch(self.page, base)
        self.devtools = context.new_cdp_session(self.page)
        self.devtools.send("WebAuthn.enable")
        self.device = self.devtools.send("WebAuthn.addVirtualAuthenticator", {"options": {
            "protocol": "ctap2", "transport": "internal", "hasResidentKey": True,
            "hasUserVerification": True, "isUserVerified": True,
            "automaticPresenceSimulation": True,
        }})["authenticatorId"]

    def go(self, path):
        self.page.goto(self.base + path)

    def press(self, name):
        self.page.locator("main").get_by_role("button", name=name).click()

    def sign_in_by_link(self):
        self.go("/fr/sign-in")
        self.page.locator("main input[name=address]").fill(MEMBER)
        self.press("Recevoir le lien")
        self.page.wait_for_url(re.compile("/sign-in/sent"))
        self.go("/fr/mail")
        self.page.locator('main a[href*="/sign-in/link/"]').first.click()
        self.press("Me connecter")
        self.page.wait_for_url(re.compile("/fr/account$"))

    def sign_out(self):
        self.go("/fr/account")
        self.press("Me déconnecter")
        self.page.wait_for_url(re.compile("/fr$"))

    def passkeys(self):
        """What the device holds."""
        return self.devtools.send(
            "WebAuthn.getCredentials", {"authenticatorId": self.device})["credentials"]

    def look(self, name, report):
        violations(self.page, name, RULES, report)
        widest = self.page.evaluate(OVERFLOW)
        report.check(f"{name}: nothing is wider than the page", widest is None, widest)

    def close(self):
        self.page.context.close()


def _whole_life(browser, base, report):
    person = Person(browser, base)
    page = person.page
    person.sign_in_by_link()
    person.go("/fr/account/security")
    page.locator('main a[href$="/account/passkeys"]').click()
    person.look("passkeys, none yet", report)
    page.locator("main input[name=name]").fill("Téléphone de Yves")
    person.press(ADD)
    page.wait_for_url(re.compile("done=added"))
    report.check("passkeys: one is added", page.get_by_role("rowheader", name="Yves").count() == 1)
    kept = person.passkeys()
    report.check("passkeys: the device finds it by itself",
                 len(kept) == 1 and kept[0]["isResidentCredential"], kept)
    person.look("passkeys, one", report)

    person.sign_out()
    person.go("/fr/sign-in?next=/fr/account/sessions")
    page.locator('main a[href*="/sign-in/passkey"]').click()
    person.look("sign-in by passkey", report)
    person.press(USE)
    page.wait_for_url(re.compile("/fr/account/sessions$"))
    report.check("passkeys: one signs in and goes on where wanted",
                 page.locator("main td", has_text="clé d’accès").count() >= 1)

    person.go("/fr/account/passkeys")
    person.press("Retirer")
    page.wait_for_url(re.compile("done=removed"))
    person.sign_out()
    person.go("/fr/sign-in/passkey")
    person.press(USE)
    page.locator("main .notice-warning").wait_for()
    report.check("passkeys: a removed one opens nothing", "/sign-in/passkey" in page.url, page.url)
    report.check("passkeys: no errors", not person.watch.errors, "; ".join(person.watch.errors[:3]))
    report.check("passkeys: no other host", not person.watch.strangers)
    person.close()


def _cancelled(browser, base, report):
    """A device that does not know the finger: the page says so, and can be used again."""
    person = Person(browser, base)
    person.devtools.send("WebAuthn.setUserVerified", {
        "authenticatorId": person.device, "isUserVerified": False})
    person.go("/fr/sign-in/passkey")
    person.press(USE)
    status = person.page.locator("passkey-button [role=status]")
    status.get_by_text("Rien ne s’est passé").wait_for()
    button = person.page.get_by_role("button", name=USE)
    report.check("passkeys: after a refusal the button works again", button.is_enabled())
    person.close()


def _without_scripts(browser, base, report):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(base + "/fr/sign-in/passkey")
    report.check("passkeys: without scripts there is no button",
                 not page.get_by_role("button", name=USE).is_visible())
    report.check("passkeys: without scripts the link is named",
                 page.locator("passkey-button [role=status]").is_visible())
    context.close()
