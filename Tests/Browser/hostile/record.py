# SPDX-License-Identifier: EUPL-1.2
"""The sections of an organisation's record, each with a text in every line of it."""

from lxml import html

from .stage import _mailbox, _url

SECTIONS = ["essentials", "texts", "trades", "equipment", "places", "proof"]
LANGUAGES = ["fr", "de", "lb", "en"]
# Of these a form has several.
MANY = ("trade", "territory", "language")
LINE = 190


class Record:
    """What somebody writes who keeps a record: `me`, `home` and `_text` are theirs."""

    def _keep_record(self, state):
        for section in SECTIONS:
            self._write(section, state)
        if state != "draft":
            self.me.post(self.home + "/publish", {})

    def _write(self, section, state):
        """The form as it is, with a text in each empty line of it."""
        path = f"{self.home}/edit/{section}"
        fields = _form(self.me.get(path).text, f"/edit/{section}")
        fields += getattr(self, f"_{section}")(state, dict(fields))
        # The last one said holds.
        last = {name: value for name, value in fields if name not in MANY}
        many = [(name, value) for name, value in fields if name in MANY]
        everything = list(last.items()) + many
        answer = self.me.post(path, everything + [("next", "overview")], (303, 422))
        if answer.status == 422:
            short = [(name, _plain(value) if name == "email" else value[-LINE:])
                     for name, value in everything]
            self.me.post(path, short + [("next", "overview")])

    def _essentials(self, state, fields):
        def text(field):
            return self._text(f"{state} {field}")
        place = _first_empty(fields, "name", "text")
        return [
            (f"name-{place}-text", text("name")), (f"name-{place}-kind", "trade"),
            (f"name-{place}-language", "de"), ("email", _mailbox(text("contact"))),
            ("website", _url(text("website"))),
        ]

    def _texts(self, state, fields):
        return [(f"{field}-{language}", self._text(f"{state} {field} {language}", longest))
                for field, longest in [("summary", 290), ("description", 4900)]
                for language in LANGUAGES]

    def _trades(self, state, fields):
        place = _first_empty(fields, "skill", "text")
        return [(f"skill-{place}-text", self._text(f"{state} skill")),
                (f"skill-{place}-amount", "3"),
                (f"skill-{place}-unit", self._text(f"{state} unit"))]

    def _equipment(self, state, fields):
        place = _first_empty(fields, "machine", "text")
        name, value = (self._text(f"{state} property {part}", 80) for part in ["name", "value"])
        unit = "".join(self._text(f"{state} property unit", 80).split())
        return [(f"machine-{place}-text", self._text(f"{state} machine")),
                (f"machine-{place}-details", f"{name.replace(':', ';')}: {value}\na: 3 {unit}")]

    def _places(self, state, fields):
        place = _first_empty(fields, "site", "country")
        return [(f"site-{place}-country", "LU")] + [
            (f"site-{place}-{field}", self._text(f"{state} site's {field}"))
            for field in ["name", "street", "code", "town"]]

    def _proof(self, state, fields):
        agreement, claim, work = (
            _first_empty(fields, *row) for row in [
                ("accreditation", "reference"), ("claim", "statement"), ("reference", "title")])
        return [
            (f"accreditation-{agreement}-kind", "lu-sis"),
            (f"accreditation-{agreement}-reference", self._text(f"{state} accreditation")),
            (f"claim-{claim}-criterion", "socialImpact"),
            (f"claim-{claim}-statement", self._text(f"{state} statement", 900)),
            (f"claim-{claim}-evidence", self._text(f"{state} evidence", 400)),
            (f"reference-{work}-title", self._text(f"{state} work")),
            (f"reference-{work}-client", self._text(f"{state} client")),
        ]


def _plain(mailbox):
    """With the signs only that a mailbox may hold unquoted (RFC 5322, atext)."""
    kept = "".join(
        sign for sign in mailbox.split("@")[0]
        if sign.isascii() and sign.isalnum() or sign in "'`{}|&=")
    return kept[-60:] + "@a.example"


def _form(text, action):
    """The fields of the form with that end of its address, as a browser would send them."""
    document = html.fromstring(text.encode(), parser=html.HTMLParser(encoding="utf-8"))
    [form] = [form for form in document.forms if (form.action or "").endswith(action)]
    return [(name, value) for name, value in form.form_values() if name != "form-token"]


def _first_empty(fields, prefix, name):
    return next(place for place in range(200) if not fields.get(f"{prefix}-{place}-{name}"))
