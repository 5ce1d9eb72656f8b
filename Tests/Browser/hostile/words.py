# SPDX-License-Identifier: EUPL-1.2
"""What is stored besides: words that people search for and what is decided about them, names of
passkeys and identities, files of other formats, roles."""

import json
import time
import urllib.parse

from .stage import _plain_url


def search_all(stage):
    """The words that nothing answers to are noted within a minute; nobody's patience is tried by
    doing this first."""
    for number in range(stage.count):
        words = stage.deal(number, "search")
        stage.moderator.get("/fr/organisations?q=" + urllib.parse.quote(words, safe=""))


def decide_terms(stage, seconds=100):
    """Half of the words become concepts, by a moderator whose own name is another of the texts."""
    limit = time.monotonic() + seconds
    while not (terms := stage.store.rows("SELECT id FROM term_inbox ORDER BY id")):
        if time.monotonic() > limit:
            raise RuntimeError("no word was noted")
        time.sleep(1)
    for number, [term] in enumerate(terms[:stage.count]):
        labels = {f"label-{language}": stage.deal(number, f"label {language}", 110)
                  for language in ["fr", "de", "lb", "en"]}
        name = stage.deal(number, "moderator's name", 100)
        stage.moderator.post("/fr/account/details", {"name": name, "language": "fr"}, (303, 422))
        way, fields = [("local", labels | {"word-language": "fr"}), ("reject", {})][number % 2]
        stage.moderator.post(
            f"/fr/secretariat/terms/{term}/{way}", fields, (303, 422))
    return [term for [term] in terms]


def other_formats(stage):
    """Structures in JSON, read twice, the second time with other words: what stood there before is
    kept, so that the import can be undone. And a file that is no table."""
    for edition in ["first", "second"]:
        structures = [{
            "id": stage.deal(number, "structure's id"),
            "nom": stage.deal(number, f"{edition} structure"),
            "description": stage.deal(number, f"{edition} structure's description"),
            "adresse": stage.deal(number, f"{edition} structure's street"),
            "code_postal": stage.deal(number, f"{edition} structure's code"),
            "commune": stage.deal(number, f"{edition} structure's town"),
            "site_web": _plain_url(stage.deal(number, f"{edition} structure's site")),
            "lien_source": _plain_url(stage.deal(number, f"{edition} structure's link")),
            "courriel": stage.deal(number, f"{edition} structure's address"),
            "telephone": stage.deal(number, f"{edition} structure's phone"),
            "reseaux_porteurs": [stage.deal(number, f"{edition} structure's network")],
        } for number in range(stage.count)]
        _import(stage, json.dumps(structures).encode(), edition == "first")
    stage._wait("applied")


def _import(stage, data, is_new):
    source = "-" if is_new else "structures"
    answer = stage.moderator.upload(
        "/fr/secretariat/imports/new",
        [("source", source), ("name", "Structures"), ("language", "fr"), ("country", "FR"),
         ("format", "data-inclusion")], [("files", "structures.json", data)])
    job = answer["location"].split("/imports/")[1].split("/")[0]
    _until(stage, job, "checked")
    stage.moderator.post(f"/fr/secretariat/imports/{job}/apply", {})
    _until(stage, job, "applied")
    stage.jobs.append(job)


def _until(stage, job, wanted, seconds=300):
    limit = time.monotonic() + seconds
    while time.monotonic() < limit:
        [[state, errand, trouble]] = stage.store.rows(
            "SELECT stage, errand, trouble FROM import_job WHERE id = ?", job)
        if state == wanted and not errand:
            return
        if trouble and not errand:
            raise RuntimeError(f"import {job}: {trouble}")
        time.sleep(0.5)
    raise RuntimeError(f"import {job} is not {wanted}")


def past_forms(stage):
    """What only a key or a provider of identities says comes past its form; it is shown all the
    same."""
    for number in range(stage.count):
        for role in ["person", "other"]:
            person = stage.store.value(
                "SELECT person FROM person_address WHERE folded = ?",
                f"{role}-{number}@people.example")
            stage.store.run(
                "INSERT INTO passkey VALUES (?, ?, ?, x'00', 0, 0, 1, NULL)",
                f"key-{role}-{number}", person, stage.deal(number, f"{role}'s key"))
            stage.store.run(
                "INSERT INTO external_identity VALUES (?, ?, ?, ?, 1, NULL)",
                f"identity-{role}-{number}", stage.deal(number, f"{role}'s issuer"),
                stage.deal(number, f"{role}'s subject"), person)
        stage.store.run(
            "UPDATE organisation_accreditation SET authority = ? WHERE organisation_id = ?",
            stage.deal(number, "authority"), stage.organisations[number])
        stage.store.run(
            "INSERT INTO mail SELECT ?, NULL, kind, NULL, recipient, mailbox, language, ?, ?, html,"
            " NULL, made, expires, state, due, attempts, doubts, NULL, NULL, sent, ?, NULL"
            " FROM mail LIMIT 1", f"letter-{number}", stage.deal(number, "letter's subject"),
            stage.deal(number, "letter's text"), stage.deal(number, "letter's error"))
        stage.store.run(
            "INSERT INTO scheduled_run VALUES ('back-up', ?, ?, ?, ?, ?, 1, 1, ?)", number,
            f"node-{number}", number + 1, "failed", stage.deal(number, "back-up's file"),
            stage.deal(number, "back-up's detail"))
