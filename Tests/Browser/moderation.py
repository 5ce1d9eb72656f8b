# SPDX-License-Identifier: EUPL-1.2
"""What waits for a moderator is asked about, refused or accepted; a visitor's report is answered;
and the yearly letter needs one click."""

import secrets

from claims import QUEUE, item_of
from imports import look_in_all
from journeys import open_page
from keys import Keys
from people import DIRECTORY, MODERATOR, newest_link

# The demonstration asks one organisation whether its record is still true.
STILL_TRUE = "/still-true/"


def sensitive(browser, base, client, one, report):
    """A new name waits; what was accepted last stays public."""
    keys, name = one.keys, f"{one.organisation} Plus"
    moderator = Keys(browser, base, DIRECTORY)
    _rename(keys, one, name)
    report.check("name: it says that it waits", keys.says("attendent la relecture"), keys.words())
    report.check("name: the last accepted one stays public", name not in _heading(client, one))
    elsewhere(browser, base, one, report)

    item = _open(moderator, one)
    report.check("name: the moderator sees what would change",
                 moderator.page.locator("ins", has_text=name).count() == 1, moderator.words())
    moderator.press("Refuser")
    report.check("name: nothing is refused without a reason",
                 moderator.page.locator(".error-summary a[href='#reason']").count() == 1)
    moderator.type("reason", "Avec quels statuts ?")
    moderator.press("Poser la question")
    keys.go(one.record)
    report.check("name: the question arrives", keys.says("Avec quels statuts ?"), keys.words())
    keys.press("Reprendre dans le brouillon")
    keys.press("Publier")
    answer = moderator.go(item)
    report.check("name: what was taken back waits no more", answer.status == 404, answer.status)

    _open(moderator, one)
    moderator.type("reason", "Ce nom n’est pas déposé.")
    moderator.press("Refuser")
    report.check("name: it says that it is done", moderator.says("C’est fait"), moderator.words())
    keys.go("/fr/account/notices")
    report.check("name: the refusal is told with its reason",
                 keys.says("n’a pas été acceptée. Ce nom n’est pas déposé."), keys.words())
    keys.go(f"{one.record}/history")
    report.check("name: the history says so", keys.says("refusée") and keys.says("retirée"))
    report.check("name: what was refused is not public", name not in _heading(client, one))

    _rename(keys, one, name)
    _open(moderator, one)
    moderator.press("Accepter")
    report.check("name: what was accepted is public", name in _heading(client, one))
    moderator.close("moderation", report)


def elsewhere(browser, base, one, report):
    """A moderator of another territory sees nothing of it."""
    other, everywhere = (Keys(browser, base, address) for address in [MODERATOR, DIRECTORY])
    other.go(QUEUE)
    report.check("name: it is not in the queue of another territory",
                 not item_of(other, one.organisation), other.words())
    everywhere.go(QUEUE)
    answer = other.go(item_of(everywhere, one.organisation))
    report.check("name: nor is it opened there",
                 answer.status == 404 and not other.page.locator("main form").count(),
                 answer.status)
    for keys in [other, everywhere]:
        keys.page.context.close()


def _rename(keys, one, name):
    keys.go(f"{one.record}/edit/essentials")
    keys.type("name-0-text", name)
    keys.press("Enregistrer")
    keys.press("Publier")


def _open(moderator, one):
    """From the list; the address of the entry."""
    moderator.go(QUEUE)
    item = item_of(moderator, one.organisation)
    moderator.follow(item)
    return item


def _heading(client, one):
    return client.get(f"/fr/organisations/{one.slug}").text.split("<h1", 1)[1].split("</h1>")[0]


def reports(browser, base, client, report):
    """A visitor without an account says what is wrong, and is answered."""
    visitor, address = Keys(browser, base), f"lecteur-{secrets.token_hex(4)}@nouveau.example"
    place = client.get("/api/v1/organisations?territory=LU&limit=9").json()["data"][-1]
    words = f"Le téléphone ne répond plus ({secrets.token_hex(4)})."
    visitor.go(f"/fr/organisations/{place['slug']}")
    visitor.follow("/report")
    visitor.press("Signaler")
    report.check("report: it has to say something",
                 visitor.page.locator(".error-summary a[href='#words']").count() == 1)
    visitor.choose("kind", "closed")
    visitor.type("words", words)
    visitor.type("address", address)
    visitor.press("Signaler")
    report.check("report: the visitor is thanked", visitor.says("Le secrétariat regarde cela"))

    moderator = Keys(browser, base, MODERATOR)
    moderator.go(QUEUE + "?kind=report")
    item = moderator.page.locator("main tbody a").last.get_attribute("href")
    moderator.follow(item)
    report.check("report: the moderator reads it",
                 moderator.says(words) and moderator.says("n’existe plus"), moderator.words())
    moderator.type("reason", "Le numéro est à jour.")
    moderator.press("C’est corrigé")
    moderator.go(QUEUE)
    report.check("report: it has left the queue",
                 not moderator.page.locator(f"main a[href='{item}']").count())
    visitor.go("/fr/mail")
    letter = visitor.page.locator("main article").filter(has_text=address).inner_text()
    report.check("report: the visitor is answered",
                 "nous avons corrigé" in letter and "Le numéro est à jour." in letter, letter)
    moderator.close("report", report)
    visitor.close("visitor", report)


def still_true(browser, base, report, screenshots):
    """The page to which the yearly letter leads, which anybody may have."""
    reader = Keys(browser, base)
    link = newest_link(reader.page, base, "", STILL_TRUE)
    reader.follow(link)
    path = "/fr" + link.removeprefix(base)[3:]
    page = open_page(browser)
    look_in_all(page, "still true", base + path, report, screenshots)
    page.context.close()
    reader.go(path)
    words = reader.words()
    report.check("still true: it says what stands in the record", "Oui, tout est exact" in words)
    reader.page.reload()
    report.check("still true: to look at it confirms nothing", reader.words() == words)
    reader.press("Oui, tout est exact")
    report.check("still true: one click is enough",
                 reader.says("porte désormais la date d’aujourd’hui"), reader.words())
    reader.go(path)
    report.check("still true: the link works once", reader.says("Ce lien a déjà servi"))
    reader.close("still true", report)
