# SPDX-License-Identifier: EUPL-1.2
"""Photographs and documents in a real browser without scripts: somebody who keeps a record brings
them, visitors see them, and what is something else is refused."""

import re
import tempfile
from pathlib import Path

from page_checks import OVERFLOW, RULES, Watch, violations
from people import EDITOR, state_of

LANGUAGES = ["fr", "de", "lb", "en"]
PDF = b"%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n"
SVG = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"


def check_uploads(browser, base, report):
    with tempfile.TemporaryDirectory() as folder:
        report.attempt(
            "photographs and documents", lambda: _journey(browser, base, report, Path(folder)))


def _journey(browser, base, report, folder):
    context = browser.new_context(
        java_script_enabled=False, storage_state=state_of(browser, base, EDITOR))
    context.set_default_timeout(20_000)
    page = context.new_page()
    files = _files_page(page, base)
    page.goto(base + files)
    photograph = folder / "Atelier é.jpg"
    photograph.write_bytes(page.screenshot(type="jpeg"))
    (folder / "catalogue.pdf").write_bytes(PDF)
    (folder / "dessin.jpg").write_bytes(SVG)

    _send(page, "photograph", folder / "dessin.jpg", "seen", "Un atelier")
    report.check(
        "a drawing with a script is no photograph",
        page.locator(".error-summary a[href='#photograph']").count() == 1)
    report.check(
        "what was typed stays", page.input_value("input[name=seen]") == "Un atelier")
    _send(page, "photograph", photograph, "seen", "Deux personnes devant une haie")
    report.check("the photograph is added", page.locator("[role=status]").count() == 1)
    _send(page, "document", folder / "catalogue.pdf", "title", "Catalogue 2026")
    report.check("the document is added", page.locator(".kept-files a[href$='.pdf']").count() == 1)

    page.get_by_role("link", name="Voir la fiche publique").click()
    profile = page.url.removeprefix(base)
    picture = page.locator(".photographs img")
    report.check(
        "visitors are told what is to be seen",
        picture.get_attribute("alt") == "Deux personnes devant une haie")
    kept = context.request.get(base + page.locator(".photographs a").get_attribute("href"))
    report.check(
        "what they get is another file than was sent",
        kept.body()[:3] == b"\xff\xd8\xff" and kept.body() != photograph.read_bytes())
    with page.expect_download() as download:
        page.get_by_role("link", name="Catalogue 2026").click()
    report.check(
        "a document is saved, not shown",
        download.value.suggested_filename == "Catalogue 2026.pdf")

    _look(browser, base, context.storage_state(), [files, profile], report)
    page.goto(base + files)
    for name in ["Retirer"] * 2:
        page.get_by_role("button", name=re.compile(name)).first.click()
    report.check("both are removed", page.locator(".kept-files li").count() == 0)
    context.close()


def _files_page(page, base):
    """That of the first organisation whose record the person keeps."""
    page.goto(base + "/fr/account/organisations")
    links = page.locator("main a").evaluate_all("all => all.map(a => a.getAttribute('href'))")
    pattern = re.compile(r"/fr/account/organisations/[0-9a-f-]{36}$")
    return next(link for link in links if link and pattern.match(link)) + "/files"


def _send(page, field, file, text_field, text):
    page.set_input_files(f"input[name={field}]", file)
    page.fill(f"input[name={text_field}]", text)
    page.locator("form", has=page.locator(f"input[name={field}]")).locator("button").click()


def _look(browser, base, state, paths, report):
    """The same pages with scripts, in each language, wide and narrow."""
    for width in [1280, 320]:
        context = browser.new_context(
            storage_state=state, viewport={"width": width, "height": 800})
        page = context.new_page()
        watch = Watch(page, base)
        for path in paths:
            for language in LANGUAGES:
                name = f"files, {language}, {width} px, {path.rsplit('/', 1)[-1]}"
                page.goto(base + f"/{language}" + path[3:])
                violations(page, name, RULES, report)
                widest = page.evaluate(OVERFLOW)
                report.check(f"{name}: nothing is wider than the page", widest is None, widest)
        report.check(f"files, {width} px: quiet", not watch.errors + watch.strangers,
                     str(watch.errors + watch.strangers))
        context.close()
