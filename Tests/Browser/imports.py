# SPDX-License-Identifier: EUPL-1.2
"""A moderator imports a spreadsheet with mistakes in it and undoes it, without scripts."""

import re

from catalogue import LANGUAGES
from journeys import open_page
from page_checks import look_at
from people import DIRECTORY, heading, state_of

JOB = re.compile(r"/secretariat/imports/[0-9a-f-]{36}$")

# The second row has no name, the third a number whose check digits are wrong.
SHEET = """Dénomination;N° entreprise;CP;Commune;E-mail;Divers
Les Ateliers du Viroin;1999000150;5670;Viroinval;info@viroin.example;couture
;1999000249;6700;Arlon;;bois
Coopérative du Bois;1999000999;6700;Arlon;pas une adresse;bois
"""
LIKE_IT = """Dénomination;CP;Commune
ATELIERS DU VIROIN asbl;5670;Viroinval
"""


def check_imports(browser, base, report, screenshots=None):
    report.attempt("an import and its end", lambda: by_keyboard(browser, base, report))
    report.attempt(
        "the pages of imports", lambda: every_page(browser, base, report, screenshots))


def by_keyboard(browser, base, report):
    """What is typed and chosen is sent with Enter; only the file needs the browser's own window."""
    page = open_page(
        browser, java_script_enabled=False, storage_state=state_of(browser, base, DIRECTORY))
    page.goto(base + "/fr/account")
    page.locator('main a[href="/fr/secretariat/imports"]').press("Enter")
    page.locator('main a[href$="/imports/new"]').press("Enter")
    page.wait_for_url("**/imports/new")
    page.fill("input[name=name]", "Fédération des ateliers")
    page.locator("main form button").press("Enter")
    kept = page.input_value("input[name=name]")
    report.check("import: a form without a file says so and keeps what was typed",
                 page.locator(".error-summary").is_visible() and kept.startswith("Féd"), kept)
    bring(page, SHEET)
    samples = page.locator("#column-1-hint").inner_text()
    report.check("import: the columns show what they hold", "Ateliers du Viroin" in samples, samples)
    page.select_option("#column-6", "competences")
    page.locator("main form button").press("Enter")
    page.wait_for_url(JOB)
    # The page asks for itself again until the file has been read.
    page.locator('main form[action$="/apply"] button').wait_for()
    words = page.locator("main").inner_text()
    report.check("import: what it would do is counted",
                 "Rien n’est encore écrit" in words and "3 lignes lues" in words, words[:400])
    report.check("import: a refused row is told with its line",
                 page.locator("main table tbody tr th").first.inner_text() == "3")
    with page.expect_download() as download:
        page.locator('main a[href$="/refused.csv"]').press("Enter")
    rows = open(download.value.path(), encoding="utf-8-sig").read().splitlines()
    report.check("import: the refused rows can be taken away",
                 len(rows) == 2 and rows[1].startswith("3,Dénomination,"), rows)
    page.locator('main form[action$="/apply"] button').press("Enter")
    page.locator('main form[action$="/undo"] button').wait_for()
    report.check("import: it says that it is in the directory",
                 "L’import est dans l’annuaire" in page.locator("main").inner_text())
    page.locator('main form[action$="/undo"] button').press("Enter")
    page.locator(".notice-success").wait_for()
    report.check("import: it says that it is undone",
                 "L’import est annulé" in page.locator("main").inner_text())
    page.context.close()


def bring(page, sheet):
    page.set_input_files("input[name=files]", {
        "name": "liste.csv", "mimeType": "text/csv", "buffer": sheet.encode()})
    page.locator("main form button").press("Enter")
    page.wait_for_url("**/columns")


def every_page(browser, base, report, screenshots):
    page = open_page(browser, storage_state=state_of(browser, base, DIRECTORY))
    for name in ["Ateliers", "Ateliers bis"]:
        page.goto(f"{base}/fr/secretariat/imports/new")
        page.fill("input[name=name]", name)
        page.select_option("#country", "BE")
        bring(page, SHEET if name == "Ateliers" else LIKE_IT)
        columns = page.url
        # In French again at its end.
        look_in_all(page, "columns of an import", columns, report, screenshots)
        page.locator("main form button").click()
        page.locator('main form[action$="/apply"] button').wait_for()
        checked = page.url
        look_in_all(page, "checked import", checked, report, screenshots)
        page.locator('main form[action$="/apply"] button').click()
        page.locator('main form[action$="/undo"] button').wait_for()
        look_in_all(page, "applied import", checked, report, screenshots)
    for name, path in [
        ("imports", "imports"), ("new import", "imports/new"), ("list of sources", "sources"),
        ("source", "sources/ateliers"), ("duplicates", "duplicates"),
    ]:
        look_in_all(page, name, f"{base}/fr/secretariat/{path}", report, screenshots)
    page.goto(f"{base}/fr/secretariat/duplicates")
    page.locator("main table a").first.click()
    look_in_all(page, "two organisations", page.url, report, screenshots)
    page.goto(f"{base}/fr/secretariat/imports/new")
    page.locator("main form button").click()
    look_at(page, "new import with mistakes", report, screenshots)
    report.check("imports: the form comes back", heading(page) == "Nouvel import", heading(page))
    page.context.close()


def look_in_all(page, name, address, report, screenshots):
    for language in reversed(LANGUAGES):
        page.goto(address.replace("/fr/", f"/{language}/", 1))
        look_at(page, f"{name} {language}", report, screenshots)
