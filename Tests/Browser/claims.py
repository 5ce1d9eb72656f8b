# SPDX-License-Identifier: EUPL-1.2
"""Somebody says that an organisation is theirs, and others confirm it."""

import re
import secrets
from dataclasses import dataclass

from keys import Keys
from people import MODERATOR, newest_link, sign_up

ORGANISATIONS = "/fr/account/organisations"
QUEUE = "/fr/secretariat/queue"


@dataclass
class Claimant:
    """Somebody with an account, and the organisation that is theirs."""

    keys: Keys
    name: str
    address: str
    slug: str
    organisation: str
    # Where the organisation is written to.
    mail: str

    @property
    def word(self):
        """The last of their name."""
        return self.name.split()[-1]

    @property
    def record(self):
        """The address of the record, which its people alone see; `None` where it is not theirs."""
        self.keys.go(ORGANISATIONS)
        found = re.search(rf'"({ORGANISATIONS}/[0-9a-f-]{{36}})"', self.keys.page.content())
        return found and found.group(1)


def claimant(browser, base, client, territory, name):
    """Somebody new, and an organisation of that territory whose record nobody keeps."""
    keys, local = Keys(browser, base), name.split()[0].lower()
    address = f"{local}-{secrets.token_hex(4)}@nouveau.example"
    sign_up(keys.page, base, name, address)
    listing = client.get(f"/api/v1/organisations?territory={territory}&limit=50").json()
    for item in listing["data"]:
        keys.go(f"/fr/organisations/{item['slug']}/claim")
        proofs = keys.page.locator("input[name=proof]").evaluate_all("all => all.map(a => a.value)")
        if proofs == ["address", "moderator"]:
            mail = next(way["value"] for way in item["contacts"] if way["kind"] == "email")
            organisation = keys.page.locator("main .lead").inner_text()
            return Claimant(keys, name, address, item["slug"], organisation, mail)
    raise LookupError(f"every record of {territory} is kept by somebody")


def claim(one, proof, words):
    """From the public page on, by keyboard."""
    one.keys.go(f"/fr/organisations/{one.slug}")
    one.keys.follow("/claim")
    one.keys.choose("proof", proof)
    one.keys.type("words", words)
    one.keys.press("Demander")


def confirm_by_letter(browser, one):
    """Whoever reads the published address says yes; a page of theirs that says so."""
    office = Keys(browser, one.keys.base)
    path = newest_link(office.page, office.base, one.mail, "/claims/").removeprefix(office.base)
    office.follow(path)
    office.press("Oui, cette personne agit pour nous")
    return office


def by_letter(browser, base, client, report):
    """The claimant is the editor of the record in the end."""
    one = claimant(browser, base, client, "DE-SL", "Lena Faber")
    keys = one.keys
    keys.go(f"/fr/organisations/{one.slug}/claim")
    keys.press("Demander")
    report.check("claim: it is asked what the person does there",
                 keys.page.locator(".error-summary a[href='#words']").count() == 1)
    claim(one, "address", "Responsable d’atelier")
    report.check("claim: it says that it is on its way",
                 keys.says("Votre demande est partie") and keys.says("en attente"), keys.words())
    office = Keys(browser, base)
    path = newest_link(office.page, base, one.mail, "/claims/").removeprefix(base)
    office.follow(path)
    report.check("claim: the letter names who asks",
                 office.says(f"{one.name} ({one.address})") and office.says("d’atelier"),
                 office.words())
    keys.go(ORGANISATIONS)
    report.check("claim: to open the link decides nothing", keys.says("en attente"), keys.words())
    office.press("Oui, cette personne agit pour nous")
    report.check("claim: whoever confirms is thanked", office.says("c’est noté"), office.words())
    office.go(path)
    report.check("claim: the link works once",
                 office.says("Ce lien a déjà servi") and not office.page.locator("main form").count())
    office.close("claim by letter", report)
    keys.go("/fr/account/notices")
    report.check("claim: the claimant is told",
                 keys.says(f"«\u00a0{one.organisation}\u00a0» est acceptée"), keys.words())
    report.check("claim: the record is theirs", one.record)
    keys.go(one.record)
    report.check("claim: the record opens", keys.says("Modifier la fiche"), keys.words()[:200])
    return one


def by_moderator(browser, base, client, report):
    """A question and its answer come before the decision."""
    one = claimant(browser, base, client, "LU", "Paul Neu")
    keys = one.keys
    claim(one, "moderator", "Comptable")
    moderator = Keys(browser, base, MODERATOR)
    moderator.go("/fr/account")
    moderator.follow(QUEUE)
    item = item_of(moderator, one.organisation)
    moderator.follow(item)
    report.check("claim: the moderator sees who asks",
                 moderator.says(f"{one.name} ({one.address})"), moderator.words())
    moderator.type("reason", "Depuis quand ?")
    moderator.press("Poser la question")
    report.check("claim: what was asked about is not in the queue",
                 moderator.says("C’est fait") and not item_of(moderator, one.organisation))
    keys.go(ORGANISATIONS)
    report.check("claim: the question arrives",
                 keys.says("question du secrétariat") and keys.says("Depuis quand ?"), keys.words())
    keys.type("words", "Depuis 2019, demandez à la direction")
    keys.press("Envoyer")
    moderator.go(QUEUE)
    moderator.follow(item)
    report.check("claim: the answer arrives", moderator.says("Depuis 2019"), moderator.words())
    moderator.press("Accepter")
    moderator.go(item)
    report.check("claim: what is decided has left the queue",
                 "n’existe pas" in moderator.page.title(),
                 moderator.page.title())
    report.check("claim: the moderator's word is enough", one.record)
    keys.go("/fr/account/notices")
    report.check("claim: the decision is told", keys.says("est acceptée"), keys.words())
    moderator.close("queue", report)
    return one


def item_of(moderator, organisation):
    """The address of what waits about the organisation, in the list that is shown."""
    links = moderator.page.get_by_role("link", name=organisation, exact=True)
    return links.first.get_attribute("href") if links.count() else None
