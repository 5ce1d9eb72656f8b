# SPDX-License-Identifier: EUPL-1.2
"""People who mean harm keep records, ask, answer, report and propose; a moderator who means harm
answers them."""

from .http import Sender
from .record import Record, _form, _plain
from .stage import _url

PDF = b"%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n"


class Harm(Record):
    """All that one of them does to one organisation."""

    def __init__(self, stage, number, photograph):
        self.stage, self.number, self.photograph = stage, number, photograph
        self.store, self.moderator = stage.store, stage.moderator
        self.organisation, self.slug = stage.organisations[number], stage.slugs[number]
        self.home = f"/fr/account/organisations/{self.organisation}"
        self.me, self.name = self._person("person")
        self.other, _ = self._person("other")

    def do_all(self):
        self._claim()
        self._keep_record("published")
        self._decide_changes()
        self._keep_record("waiting")
        self._keep_record("draft")
        self._others_claim()
        self._files()
        self._report()
        self._propose()

    def _text(self, field, longest=None):
        return self.stage.deal(self.number, field, longest)

    def _person(self, field):
        """Names with controls in them are refused; those are told under another name."""
        sender = Sender(self.stage.base, self.store, self._agent())
        address = f"{field}-{self.number}@people.example"
        name = self._text(f"{field}'s name", 100)
        sender.sign_in(address, name)
        if not sender.cookie:
            text = " ".join("".join(sign for sign in name if sign.isprintable()).split())
            sender.sign_in(address, text[-100:] or "Jo")
        return sender, address

    def _agent(self):
        text = "".join(sign for sign in self._text("User-Agent") if sign.isprintable())
        return "Firefox/140.0 Linux " + text.encode()[:300].decode("latin-1")

    def _claim(self):
        self.me.post(f"/fr/organisations/{self.slug}/claim", {
            "proof": "moderator", "words": self._text("claim's words", 900)})
        claim = self._newest("record_claim")
        self._decide("claim", claim, "ask", "claim's question")
        self.me.post(f"/fr/account/claims/{claim}/answer", {
            "words": self._text("claim's answer", 900)})
        self._decide("claim", claim, "accept", "claim's acceptance")
        self.other.post(f"/fr/organisations/{self.slug}/claim", {
            "proof": "moderator", "words": self._text("refused claim", 900)})
        self._decide("claim", self._newest("record_claim"), "refuse", "claim's refusal")

    def _others_claim(self):
        """Open ones: at an editor, and at the published address."""
        for proof in ["editor", "address"]:
            if proof == "editor" or self._has_address():
                asker = self.other if proof == "editor" else Sender(self.stage.base, self.store)
                if proof == "address":
                    asker.sign_in(f"third-{self.number}@people.example", "Jo Third")
                asker.post(f"/fr/organisations/{self.slug}/claim", {
                    "proof": proof, "words": self._text(f"claim by {proof}", 900)}, (303, 422))

    def _has_address(self):
        return self.store.value(
            "SELECT value FROM organisation_contact WHERE organisation_id = ? AND kind = 'email'",
            self.organisation)

    def _newest(self, table):
        return self.store.value(
            f"SELECT id FROM {table} WHERE organisation = ? ORDER BY id DESC LIMIT 1",
            self.organisation)

    def _decide(self, kind, key, verdict, field):
        reason = self._text(field, 1900)
        self.moderator.post(
            f"/fr/secretariat/queue/{kind}/{key}", {"verdict": verdict, "reason": reason})

    def _decide_changes(self):
        rows = self.store.rows(
            "SELECT number FROM record_revision WHERE organisation = ? AND decided IS NULL"
            " AND state = 'proposed'", self.organisation)
        for [number] in rows:
            self._decide("change", f"{self.organisation}.{number}", "accept", "change's reason")

    def _files(self):
        for kind, field, data in [
                ("photograph", "seen", self.photograph), ("document", "title", PDF)]:
            name = self._text(f"{kind}'s file") + (".jpg" if kind == "photograph" else ".pdf")
            self.me.upload(f"{self.home}/files/{kind}s", [
                (field, self._text(f"{kind}'s {field}", 140))], [(kind, name, data)])
            file = self._newest("record_file")
            page = self.me.get(f"{self.home}/files/{file}").text
            texts = [(name, self._text(f"{kind}'s {name}", 140))
                     for name, value in _form(page, file) if name != "form-token"]
            self.me.post(f"{self.home}/files/{file}", texts)

    def _report(self):
        anybody = Sender(self.stage.base, self.store)
        for state in ["decided", "open"]:
            anybody.post(f"/fr/organisations/{self.slug}/report", {
                "kind": "other", "words": self._text(f"{state} report", 1900),
                "address": f"reader-{self.number}@readers.example"})
            if state == "decided":
                self._decide("report", self._newest("record_report"), "accept", "report's answer")

    def _propose(self):
        for state in ["asked", "refused", "open"]:
            self.other.post("/fr/account/organisations/new", {
                "name": self._text(f"{state} proposal's name", 190), "language": "fr",
                "country": "LU", "code": self._text(f"{state} proposal's code", 100),
                "town": self._text(f"{state} proposal's town", 190),
                "email": _plain(self._text(f"{state} proposal's address")),
                "website": _url(self._text(f"{state} proposal's website"))})
            if state != "open":
                key = self.store.rows(
                    "SELECT organisation, number FROM record_revision WHERE number = 1"
                    " ORDER BY made DESC, organisation DESC LIMIT 1")[0]
                self._decide("organisation", f"{key[0]}.{key[1]}",
                             "ask" if state == "asked" else "refuse", f"{state} proposal's reason")
