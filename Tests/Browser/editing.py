# SPDX-License-Identifier: EUPL-1.2
"""An organisation's record is kept by its own people: in two languages, as a draft first, and with
every former state at hand."""

import re

TRADE = "green-spaces"
MACHINE = "tondeuse autoportée"
FRENCH = "Nous soignons les jardins de la vallée."
GERMAN = "Wir pflegen die Gärten im Tal."
LATER = "Nous soignons les jardins et les vergers de la vallée."


def edit(one, client, report):
    """From the empty draft to the public page."""
    keys, record = one.keys, one.record
    keys.go(record)
    before = _completeness(keys)
    skill = _trades(one, report)
    _machines(one, report)
    _texts(one, FRENCH, GERMAN)
    _places(one)
    keys.go(record)
    report.check("edit: what is usual in the trade stands in the draft",
                 keys.page.locator("#draft ~ * ins", has_text=skill).count() >= 1, keys.words())
    report.check("edit: the record is not less complete than before",
                 _completeness(keys) >= before > 0, f"{before} to {_completeness(keys)}")
    keys.follow("/preview")
    report.check("edit: the preview shows the draft",
                 keys.says(MACHINE) and keys.says(FRENCH) and keys.says("Elle n’est pas publique"))
    public = _public(client, one)
    report.check("edit: nobody else sees the draft",
                 all(words not in public for words in [MACHINE, FRENCH, skill]))
    keys.go(record)
    keys.press("Publier")
    report.check("edit: it says that it is public",
                 keys.says("Vos modifications sont publiques") and not keys.says("Brouillon"),
                 keys.words()[:200])
    public = _public(client, one)
    report.check("edit: everybody sees it now",
                 all(words in public for words in [MACHINE, FRENCH, skill]))
    report.check("edit: in German too", GERMAN in _public(client, one, "de"))


def _completeness(keys):
    return int(re.search(r"(\d+)\s% de ce que", keys.words()).group(1))


def _public(client, one, language="fr"):
    return client.get(f"/{language}/organisations/{one.slug}").text


def _trades(one, report):
    """A trade is chosen, and one of the skills that are usual there."""
    keys = one.keys
    keys.go(f"{one.record}/edit/trades")
    box = keys.page.locator(f"input[name=trade][value={TRADE}]")
    if not box.is_checked():
        keys.tick("trade", TRADE)
    keys.press("Enregistrer et continuer ici")
    usual = keys.page.locator(f"input[name=usual][value^='{TRADE}/']")
    report.check("edit: a trade brings what is usual there", usual.count() > 2, usual.count())
    value = usual.first.get_attribute("value")
    skill = keys.page.locator(f"label[for='{usual.first.get_attribute('id')}']").inner_text()
    keys.tick("usual", value)
    keys.press("Enregistrer et continuer ici")
    texts = keys.page.locator("input[name^='skill-'][name$='-text']")
    typed = texts.evaluate_all("all => all.map(a => a.value)")
    report.check("edit: what was ticked is a skill", skill in typed, f"{skill}: {typed}")
    row = f"skill-{typed.index(skill)}"
    keys.type(f"{row}-amount", "12")
    keys.press("Enregistrer")
    report.check("edit: an amount needs a unit",
                 keys.page.locator(f".error-summary a[href='#{row}-unit']").count() == 1)
    report.check("edit: what was typed stays",
                 keys.page.locator(f"input[name={row}-amount]").input_value() == "12")
    keys.type(f"{row}-unit", "ha")
    keys.choose(f"{row}-period", "month")
    keys.press("Enregistrer")
    return skill


def _machines(one, report):
    keys = one.keys
    keys.go(f"{one.record}/edit/equipment")
    texts = keys.page.locator("input[name^='machine-'][name$='-text']")
    row = f"machine-{texts.evaluate_all('all => all.map(a => a.value)').index('')}"
    keys.type(f"{row}-text", MACHINE)
    keys.type(f"{row}-quantity", "2")
    keys.press("Enregistrer et continuer ici")
    codes = keys.page.locator(f"select[name={row}-cpv] option")
    report.check("edit: a machine in plain words finds the buyers' word", codes.count() > 1)
    keys.choose(f"{row}-cpv", codes.nth(1).get_attribute("value"))
    keys.press("Enregistrer")


def _texts(one, french, german=None):
    keys = one.keys
    keys.go(f"{one.record}/edit/texts")
    keys.choose("summary-original", "fr")
    keys.type("summary-fr", french)
    if german:
        keys.type("summary-de", german)
    keys.press("Enregistrer")


def _places(one):
    keys = one.keys
    keys.go(f"{one.record}/edit/places")
    if not keys.page.locator("input[name=territory][value=FR-LOR]").is_checked():
        keys.tick("territory", "FR-LOR")
    keys.type("radius", "40")
    keys.press("Enregistrer")


def revise(one, client, report):
    """The original goes on and the translation stays behind; then the first state comes back."""
    keys = one.keys
    keys.go(f"{one.record}/edit/texts")
    report.check("translation: up to date", keys.says("Traduction à jour (révision 1)"),
                 keys.words())
    _texts(one, LATER)
    keys.press("Publier")
    keys.go(f"{one.record}/edit/texts")
    hint = keys.page.locator("#summary-de-hint").inner_text()
    report.check("translation: it is told how far it is behind",
                 "Traduit à la révision 1" in hint and "en est à la révision 2" in hint, hint)
    keys.go(one.record)
    keys.follow("/history")
    report.check("history: both revisions are listed with their author",
                 keys.page.locator("main tbody tr", has_text=one.name).count() == 2, keys.words())
    keys.follow("/history/2")
    report.check("history: what went and what came",
                 FRENCH in keys.page.locator("del").inner_text()
                 and LATER in keys.page.locator("ins").inner_text(), keys.words())
    keys.page.go_back()
    keys.follow("/history/1")
    keys.press("Reprendre cette révision")
    report.check("history: a former revision is a draft first",
                 keys.says("copiée dans le brouillon") and LATER in _public(client, one))
    keys.press("Publier")
    public = _public(client, one)
    report.check("history: it is public again", FRENCH in public and LATER not in public)
