# SPDX-License-Identifier: EUPL-1.2
"""The pages that each text reaches, with whoever may see them."""

import urllib.parse

LANGUAGES = ["fr", "de", "lb", "en"]
# Every parameter that a page reads or repeats.
PARAMETERS = {
    "/organisations": [
        "q", "near", "km", "order", "page", "trade", "territory", "family", "accreditation",
        "language", "equipment", "size", "bbox", "unknown"],
    "/sign-in": ["next", "address", "done"],
    "/sign-in/trouble": ["why"],
    "/sign-in/code": ["next"],
    "/sign-in/password": ["next"],
    "/vocabulary": ["q", "find"],
}


def pages_of(stage, number, harm):
    """Pairs of a person and a path, of one organisation and those around it."""
    slug, home = stage.slugs[number], harm.home
    for language in LANGUAGES:
        yield None, f"/{language}/organisations/{slug}"
    yield None, f"/fr/organisations/{slug}/report"
    yield from ((None, path) for path in reflections(stage, number))
    own = ["", "/preview", "/history", "/files"]
    own += [f"/edit/{name}" for name in [
        "essentials", "texts", "trades", "equipment", "places", "proof"]]
    own += [f"/history/{row[0]}" for row in stage.store.rows(
        "SELECT number FROM record_revision WHERE organisation = ?", harm.organisation)]
    own += [f"/files/{row[0]}" for row in stage.store.rows(
        "SELECT id FROM record_file WHERE organisation = ?", harm.organisation)]
    yield from ((harm.me, home + path) for path in own)
    for person in [harm.me, harm.other]:
        for path in ["", "/organisations", "/notices", "/passkeys", "/identities"]:
            yield person, f"/{LANGUAGES[number % 4]}/account{path}"
    yield from ((harm.stage.moderator, path) for path in moderators(stage, number, harm))
    yield from ((harm.stage.administrator, path) for path in administrators(stage, harm))


def reflections(stage, number):
    """Everything that an address can hold, one text in each place of it."""
    def quoted(field):
        return urllib.parse.quote(stage.deal(number, field)[-400:].encode(), safe="")
    for path, names in PARAMETERS.items():
        query = "&".join(f"{name}={quoted(f'{path}?{name}')}" for name in names)
        yield f"/{LANGUAGES[number % 4]}{path}?{query}"
    for place in ["organisations/", "vocabulary/trade/", "sign-in/link/", "unsubscribe/"]:
        text = quoted(f"/{place}").replace(".", "%2E")
        yield f"/fr/{place}{text}"
    yield f"/fr/organisations?{quoted('/?name')}=1&{quoted('/?other')}"
    yield f"/{quoted('/')}"


def moderators(stage, number, harm):
    base, job, source = "/fr/secretariat", stage.jobs[number], stage.sources[number]
    run = stage.store.value("SELECT import_id FROM import_job WHERE id = ?", job)
    yield from [f"{base}/imports/{job}", f"{base}/imports/runs/{run}",
                f"{base}/sources/{source}", f"{base}/imports/new?source={source}"]
    for left, right in stage.store.rows(
            "SELECT left_id, right_id FROM duplicate_pair WHERE ? IN (left_id, right_id) LIMIT 2",
            harm.organisation):
        yield f"{base}/duplicates/{left}/{right}"
    for kind, statement in [
            ("claim", "SELECT id FROM record_claim WHERE state = 'open' AND organisation = ?"),
            ("report", "SELECT id FROM record_report WHERE state = 'open' AND organisation = ?"),
            ("change", "SELECT organisation || '.' || number FROM record_revision"
                       " WHERE state = 'proposed' AND organisation = ?")]:
        for [key] in stage.store.rows(statement, harm.organisation):
            yield f"{base}/queue/{kind}/{key}"
    [key] = [row[0] for row in stage.store.rows(
        "SELECT organisation || '.1' FROM record_revision WHERE state = 'proposed' AND number = 1"
        " AND author = (SELECT person FROM person_address WHERE folded = ?)",
        f"other-{number}@people.example")]
    yield f"{base}/queue/organisation/{key}"


def administrators(stage, harm):
    for role in ["person", "other"]:
        person = stage.store.value(
            "SELECT person FROM person_address WHERE folded = ?",
            f"{role}-{harm.number}@people.example")
        yield f"/fr/administration/people/{person}"


# For programs: a browser is told that they are nothing to show.
DATA = ["/api/v1/organisations?limit=200", "/api/v1/structures", "/fr/organisations/points.json",
        "/fr/organisations/export.json", "/fr/organisations/suggestions.json?q=grappehit"]


def common(stage, terms):
    """Pages that hold many of the texts at once."""
    for language in LANGUAGES:
        yield None, f"/{language}"
        yield None, f"/{language}/sources"
        yield None, f"/{language}/territories/LU"
        yield None, f"/{language}/mail"
        yield None, f"/{language}/organisations/feed.atom"
    for path in ["/sitemap.xml", "/fr/vocabulary", "/fr/privacy/register"]:
        yield None, path
    for page in range(1, len(stage.slugs) // 10 + 2):
        yield None, f"/fr/organisations?territory=LU&page={page}"
        yield stage.administrator, f"/fr/administration/people?page={page}"
        yield stage.administrator, f"/fr/administration/audit?page={page}"
        yield stage.moderator, f"/fr/secretariat/duplicates?page={page}"
        yield stage.moderator, f"/fr/secretariat/terms?page={page}"
        yield stage.moderator, f"/fr/secretariat/terms?state=local&page={page}"
        yield stage.moderator, f"/fr/secretariat/imports?page={page}"
    for path in ["queue", "sources", "imports/new", "terms?state=rejected"]:
        yield stage.moderator, f"/fr/secretariat/{path}"
    yield stage.administrator, "/fr/secretariat/backups"
    for term in terms:
        yield stage.moderator, f"/fr/secretariat/terms/{term}"
    for scheme, code in stage.store.rows(
            "SELECT scheme, code FROM concept WHERE scheme = 'local'"):
        yield None, f"/fr/vocabulary/{scheme}/{urllib.parse.quote(code, safe='')}"
