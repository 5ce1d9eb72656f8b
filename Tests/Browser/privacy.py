# SPDX-License-Identifier: EUPL-1.2
"""People take their data away, and have their account erased."""

import csv
import json
import pathlib
import secrets
import urllib.parse

from claims import ORGANISATIONS, QUEUE, claim, claimant, confirm_by_letter, item_of
from keys import Keys
from people import DIRECTORY, ask_for_link, heading, newest_link

PRIVACY = "/fr/account/privacy"


def check_privacy(browser, base, client, database, report):
    one = report.attempt("somebody with data", lambda: somebody(browser, base, client, "Ada"))
    other = report.attempt("somebody else", lambda: claimed(browser, base, client, "Bea"))
    if one and other:
        report.attempt("export", lambda: export(one, other, report))
        report.attempt("erasure", lambda: erase(browser, one, other, client, database, report))


def claimed(browser, base, client, name):
    """Somebody with a word of their own in their name, and in a claim that was accepted."""
    one = claimant(browser, base, client, "BE-WAL", f"{name} {secrets.token_hex(4)}")
    claim(one, "address", f"Direction {one.word}")
    confirm_by_letter(browser, one).page.context.close()
    return one


def somebody(browser, base, client, name):
    """With the word and the address in what is public, in what waits, and in a draft besides."""
    one = claimed(browser, base, client, name)
    write(one, "texts", "summary-fr", f"Écrivez à {one.address} sans attendre.")
    write(one, "essentials", "name-0-text", f"{one.organisation} ({one.address})")
    one.keys.press("Publier")
    write(one, "texts", "summary-fr", f"Écrivez à {one.address} ou demandez {one.word}.")
    return one


def write(one, section, field, text):
    one.keys.go(f"{one.record}/edit/{section}")
    one.keys.type(field, text)
    one.keys.press("Enregistrer")


def export(one, other, report):
    keys = one.keys
    files = {}
    for kind in ["json", "csv"]:
        keys.go(PRIVACY)
        saved = keys.save(f"/export.{kind}")
        report.check(f"export: the file has a name ({kind})",
                     saved.suggested_filename == f"grappe.{kind}", saved.suggested_filename)
        files[kind] = pathlib.Path(saved.path()).read_text(encoding="utf-8-sig")
    tables = json.loads(files["json"])
    report.check("export: one's own name and address",
                 tables["person"][0]["name"] == one.name
                 and tables["person_address"][0]["written"] == one.address, tables.keys())
    report.check("export: what one claimed and wrote",
                 one.word in tables["record_claim"][0]["words"]
                 and one.address in str(tables["record_revision"])
                 and one.word in str(tables["record_draft"]))
    report.check("export: what one was told and may do",
                 {"notice", "mail", "mandate", "browser_session"} <= tables.keys(), tables.keys())
    rows = list(csv.DictReader(files["csv"].splitlines(True)))
    report.check("export: the table holds the same",
                 {row["table"] for row in rows} == tables.keys()
                 and len(rows) == sum(len(row) for table in tables.values() for row in table))
    for kind, text in files.items():
        found = [word for word in [other.word, other.address] if word in text]
        report.check(f"export: nothing of anybody else ({kind})", not found, found)


def erase(browser, one, other, client, database, report):
    keys, base = one.keys, one.keys.base
    moderator = Keys(browser, base, DIRECTORY)
    moderator.go(QUEUE)
    item = item_of(moderator, one.organisation)
    public = f"/fr/organisations/{one.slug}"
    search = f"/fr/organisations?q={urllib.parse.quote(one.organisation)}"
    report.check("erase: before, the address is public", one.address in client.get(public).text)
    moderator.go(item)
    report.check("erase: before, the queue names who proposes", moderator.says(one.name))

    keys.go(PRIVACY)
    keys.type("name", "Quelqu’un d’autre")
    keys.press("Effacer définitivement")
    report.check("erase: nobody does it by mistake",
                 keys.page.locator(".error-summary a[href='#name']").count() == 1)
    keys.type("name", one.name)
    keys.press("Effacer définitivement")
    report.check("erase: it says that it is done", keys.says("Votre compte est effacé"),
                 keys.page.url)
    keys.go(PRIVACY)
    report.check("erase: the session is over", "/fr/sign-in" in keys.page.url, keys.page.url)

    gone = [one.word, one.address]
    for path in [public, search, QUEUE, "/fr/account/notices", "/fr/mail", item]:
        moderator.go(path)
        content = moderator.page.content()
        found = [word for word in gone if word in content]
        report.check(f"erase: nothing is left on {path.split('?')[0]}", not found, found)
    report.check("erase: what was proposed still waits", moderator.says("Nom"), moderator.words())
    found = left(database, gone)
    report.check("erase: nothing is left in the files of the database", not found, found)
    other.keys.go(ORGANISATIONS)
    report.check("erase: others keep what is theirs", other.keys.says(other.organisation))
    again(one, report)
    moderator.close("queue", report)


def left(database, words):
    """Which of the words the files of the database hold, where they are at hand."""
    kind, _, path = (database or "").partition(":")
    if kind != "sqlite":
        return []
    files = pathlib.Path(path).parent.glob(pathlib.Path(path).name + "*")
    return [(file.name, word) for file in files for word in words
            if word.encode() in file.read_bytes()]


def again(one, report):
    """The address is free: whoever signs in with it is somebody new."""
    page, base = one.keys.page, one.keys.base
    page.goto(f"{base}/fr/sign-in")
    ask_for_link(page, one.address)
    page.goto(newest_link(page, base, one.address))
    report.check("erase: the address leads to a new account",
                 page.locator("main input[name=name]").count() == 1)
    page.fill("main input[name=name]", "Ada Neuve")
    page.locator("main form button").click()
    page.wait_for_url("**/fr/account")
    report.check("erase: it is empty", heading(page) == "Ada Neuve", heading(page))
    one.keys.go(ORGANISATIONS)
    report.check("erase: and acts for nobody", one.keys.says("Vous n’agissez encore pour aucune"))
    one.keys.close("erasure", report)
