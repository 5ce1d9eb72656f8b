# SPDX-License-Identifier: EUPL-1.2
"""A directory in which every field is written by somebody who means harm: so many organisations,
each with another text in each field, written through the forms that the site has."""

import csv
import io
import time
import urllib.parse

from .http import Sender
from .texts import TEXTS

MODERATOR = "annuaire@grappe.example"
ADMINISTRATOR = "administration@grappe.example"

# The columns of the sheets, as the form names what they hold.
COLUMNS = [
    "record", "name", "tradeName", "shortName", "legalForm", "street", "houseNumber",
    "addressExtra", "postalCode", "municipality", "territory", "accreditations", "activities",
    "competences", "equipment", "summary", "description", "email", "website", "phone", "country",
    "founded", "latitude", "longitude",
]
SOURCE = ["name", "licence", "attribution"]


class Deal:
    """Which text stands where: with as many organisations as texts, each field sees each text;
    with fewer, each text stands in several fields."""

    def __init__(self, count):
        self.count = count
        self.places = {}

    def __call__(self, number, field, longest=None):
        """`longest`: what the field takes; what is longer is cut, where a form would refuse it."""
        place = self.places.setdefault(field, len(self.places))
        text = TEXTS[(number * len(TEXTS) // self.count + place) % len(TEXTS)]
        return text if longest is None or len(text) <= longest else text[-longest:]


class Stage:
    def __init__(self, base, store, count):
        self.base, self.store, self.count = base, store, count
        self.deal = Deal(count)
        self.moderator = Sender(base, store)
        self.moderator.sign_in(MODERATOR)
        self.administrator = Sender(base, store)
        self.administrator.sign_in(ADMINISTRATOR)
        store.run("UPDATE browser_session SET stage = 'double'")
        # Of each import: its job, its source and the organisation that came of it.
        self.jobs, self.sources, self.organisations, self.slugs = [], [], [], []

    def import_all(self):
        self.jobs = [self._bring(number) for number in range(self.count)]
        self._wait("checked")
        for job in self.jobs:
            self.moderator.post(f"/fr/secretariat/imports/{job}/apply", {})
        self._wait("applied")
        for number, job in enumerate(self.jobs):
            source = self.store.value("SELECT source_id FROM import_job WHERE id = ?", job)
            [[found, slug]] = self.store.rows(
                "SELECT o.id, o.slug FROM organisation o JOIN source_record r"
                " ON r.organisation_id = o.id WHERE r.source_id = ? ORDER BY o.id LIMIT 1", source)
            self.sources.append(source)
            self.organisations.append(found)
            self.slugs.append(slug)
            address = f"/fr/secretariat/sources/{source}"
            again = {field: self.deal(number, f"source {field} again") for field in SOURCE}
            self.moderator.post(address, again | {"url": _url(again["name"])}, (303, 422))
            self.moderator.post(address, {
                field: _short(text, 150) for field, text in again.items()} | {
                    "url": _plain_url(again["name"])})

    def _bring(self, number):
        deal = self.deal
        fields = [(field, _short(deal(number, f"source {field}"), 150)) for field in SOURCE]
        fields += [("source", "-"), ("url", _url(deal(number, "source url"))), ("language", "fr"),
                   ("country", "LU"), ("format", "federation"), ("precedence", "50")]
        files = [("files", deal(number, "file's name") + ".csv", self._sheet(number))]
        answer = self.moderator.upload("/fr/secretariat/imports/new", fields, files, (303, 422))
        if answer.status == 422:
            fields.append(("url", _plain_url(dict(fields).pop("url"))))
            fields.remove(next(field for field in fields if field[0] == "url"))
            answer = self.moderator.upload("/fr/secretariat/imports/new", fields, files)
        job = answer["location"].split("/imports/")[1].split("/")[0]
        columns = {f"column-{place + 1}": column for place, column in enumerate(COLUMNS)}
        self.moderator.post(f"/fr/secretariat/imports/{job}/columns", columns)
        return job

    def _sheet(self, number):
        """An organisation, one that is like it, one with mistakes, one that is refused."""
        deal = self.deal
        good = {
            "latitude": f"49.{6000 + number}", "longitude": f"6.{1000 + number}",
            "legalForm": "association sans but lucratif", "country": "LU", "phone": "+352 26 12 34",
            "founded": "1998", "territory": "",
        }
        rows = [[deal(number, f"heading {column}") for column in COLUMNS]]
        whole = {column: deal(number, column) for column in COLUMNS}
        whole |= good | {"email": _mailbox(whole["email"]), "website": _url(whole["website"])}
        rows.append([whole[column] for column in COLUMNS])
        like = whole | {"record": "b" + whole["record"], "name": whole["name"] + " asbl"}
        rows.append([like[column] for column in COLUMNS])
        wrong = {column: deal(number, f"wrong {column}") for column in COLUMNS}
        rows.append([wrong[column] for column in COLUMNS])
        rows.append(["" if column == "name" else deal(number, f"refused {column}")
                     for column in COLUMNS])
        sheet = io.StringIO()
        csv.writer(sheet).writerows(rows)
        # A file with NUL in it is refused as no text at all.
        return sheet.getvalue().replace("\0", "").encode()

    def _wait(self, stage, seconds=900):
        limit = time.monotonic() + seconds
        while time.monotonic() < limit:
            left = self.store.value(
                "SELECT COUNT(*) FROM import_job WHERE stage <> ? OR errand IS NOT NULL", stage)
            if not left:
                return
            time.sleep(0.5)
        trouble = self.store.rows("SELECT stage, trouble FROM import_job WHERE stage <> ?", stage)
        raise RuntimeError(f"{left} imports are not {stage}: {trouble[:3]}")


def _short(text, longest):
    """In bytes, from its end: there it does its harm."""
    return text.encode()[-longest:].decode(errors="ignore")


def _url(text):
    """An address that a form takes, with as much of the text as addresses may hold."""
    kept = "".join(sign for sign in text if sign > " " and sign not in '"<')
    return "https://a.example/" + kept[-200:]


def _plain_url(text):
    return "https://a.example/" + urllib.parse.quote(text[-60:], safe="'()=;:&!*")


def _mailbox(text):
    kept = "".join(sign for sign in text if sign > " " and sign not in '<>@,;\x7f')
    return kept[-100:] + "@a.example"
