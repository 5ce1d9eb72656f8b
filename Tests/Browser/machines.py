# SPDX-License-Identifier: EUPL-1.2
"""What programs read: the API and its description, feeds, exports, headers."""

import csv
import io
import json
import zipfile

import jsonschema
import openapi_spec_validator
from lxml import etree, html

from catalogue import LANGUAGES, first_slugs
from client import unpacked

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
HEADERS = {
    "content-security-policy": "default-src 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin",
    "permissions-policy": "camera=()",
    "cross-origin-opener-policy": "same-origin",
}


def check_machines(client, report):
    for name, check in [
        ("health", health), ("API", api), ("paging of the API", paging), ("exports", exports),
        ("feeds", feeds), ("map", map_data), ("site map", site_map), ("linked data", linked_data),
        ("caching", caching), ("compression", compression), ("headers", headers),
        ("languages", languages), ("refusals", refusals),
    ]:
        report.attempt(name, lambda: check(client, report))


def health(client, report):
    for name in ["live", "ready"]:
        report.check(f"health/{name}", client.get(f"/health/{name}").status == 200)


def api(client, report):
    answer = client.get("/api/v1/openapi.json")
    report.check("openapi.json is JSON", "json" in answer.kind, answer.kind)
    description = answer.json()
    mistakes = list(openapi_spec_validator.OpenAPIV31SpecValidator(description).iter_errors())
    report.check("openapi.json follows OpenAPI 3.1", not mistakes, str(mistakes[:2]))
    listing = client.get("/api/v1/organisations?limit=5").json()
    _matches(description, "/organisations", listing, "the list of the API", report)
    items = _items(listing)
    report.check("the API lists organisations", len(items) == 5, len(items))
    single = client.get(f"/api/v1/organisations/{items[0]['id']}")
    report.check("the API shows one organisation", single.status == 200, single.status)
    _matches(description, "}", single.json(), "one organisation of the API", report)
    structures = client.get("/api/v1/structures").json()
    rows = structures if isinstance(structures, list) else _items(structures)
    report.check(
        "structures have what data-inclusion requires",
        rows and all(
            {"id", "source", "nom", "date_maj"} <= row.keys() and "--" in row["id"]
            for row in rows),
        str(rows[:1])[:200])


def _items(listing):
    """The list within an answer, whatever it is called."""
    return next((value for value in listing.values() if isinstance(value, list)), [])


def _matches(description, ending, value, what, report):
    """Compares an answer with what the description of the API promises for it."""
    path = next((path for path in description["paths"] if path.endswith(ending)), None)
    if not report.check(f"{what} is described", path is not None, str(description["paths"].keys())):
        return
    pointer = f"#/paths/{path.replace('~', '~0').replace('/', '~1')}"
    content = description["paths"][path]["get"]["responses"]["200"]["content"]
    kind = next(iter(content)).replace("/", "~1").replace("+", "%2B")
    schema = description | {"$ref": f"{pointer}/get/responses/200/content/{kind}/schema"}
    validator = jsonschema.Draft202012Validator(schema)
    mistakes = [
        f"{'/'.join(map(str, mistake.path))}: {mistake.message[:120]}"
        for mistake in validator.iter_errors(value)]
    report.check(f"{what} is as described", not mistakes, "; ".join(mistakes[:3]))


def paging(client, report):
    """Walking through the cursor meets every organisation once."""
    ids, address = [], "/api/v1/organisations?limit=10"
    total = None
    for _ in range(200):
        page = client.get(address).json()
        ids += [item["id"] for item in _items(page)]
        total = page.get("total", total)
        cursor = page.get("next") or page.get("after")
        if not cursor:
            break
        address = cursor if "/" in cursor else f"/api/v1/organisations?limit=10&after={cursor}"
    report.check("the cursor repeats nothing", len(ids) == len(set(ids)), len(ids))
    report.check("the cursor misses nothing", total in (None, len(ids)), f"{len(ids)} of {total}")
    report.check("the cursor goes beyond a page", len(ids) > 10, len(ids))
    later = client.get("/api/v1/organisations?updated_since=2999-01-01T00:00:00Z").json()
    report.check("nothing was updated in the future", not _items(later))
    narrowed = client.get("/api/v1/organisations?territory=LU&limit=100").json()
    report.check("the API filters", 0 < len(_items(narrowed)) < len(ids), len(_items(narrowed)))


def exports(client, report):
    for language in LANGUAGES:
        links = _alternates(client, f"/{language}/organisations")
        for ending in ["csv", "xlsx", "json"]:
            path = next((link for link in links if link.split("?")[0].endswith("." + ending)), None)
            if not report.check(f"{language}: the search offers {ending}", path, str(links)[:300]):
                continue
            answer = client.get(path)
            report.check(f"{path} answers", answer.status == 200, answer.status)
            report.attempt(path, lambda: _EXPORTS[ending](path, answer, report))


def _csv(path, answer, report):
    text = answer.body.decode("utf-8-sig")
    separator = max(";,", key=text.split("\n")[0].count)
    rows = list(csv.reader(io.StringIO(text), delimiter=separator))
    report.check(f"{path} has rows", len(rows) > 10, len(rows))
    widths = {len(row) for row in rows}
    report.check(f"{path} has one width", len(widths) == 1, widths)
    starts = [cell for row in rows for cell in row if cell[:1] in ("=", "+", "@", "\t", "\r")]
    report.check(f"{path} holds no formula", not starts, starts[:3])
    report.check(f"{path} is text/csv", answer.kind == "text/csv", answer.kind)


def _xlsx(path, answer, report):
    with zipfile.ZipFile(io.BytesIO(answer.body)) as workbook:
        report.check(f"{path} is whole", workbook.testzip() is None)
        sheet = etree.fromstring(workbook.read("xl/worksheets/sheet1.xml"))
    rows = sheet.findall(".//{*}row")
    report.check(f"{path} has rows", len(rows) > 10, len(rows))


def _json(path, answer, report):
    report.check(f"{path} has content", len(json.loads(answer.body)) > 0)


_EXPORTS = {"csv": _csv, "xlsx": _xlsx, "json": _json}


def _alternates(client, path):
    document = html.fromstring(client.get(path).text)
    return [
        address for address in document.xpath("//a/@href | //link[@rel='alternate']/@href")
        if "export" in address or "atom" in address]


def feeds(client, report):
    for language in LANGUAGES:
        links = _alternates(client, f"/{language}/organisations")
        path = next((link for link in links if ".atom" in link), None)
        if not report.check(f"{language}: the search offers a feed", path):
            continue
        answer = client.get(path)
        feed = etree.fromstring(answer.body)
        report.check(f"{path} is Atom", feed.tag == ATOM + "feed", feed.tag)
        report.check(f"{path} says so", answer.kind == "application/atom+xml", answer.kind)
        entries = feed.findall(ATOM + "entry")
        needed = [ATOM + name for name in ("id", "title", "updated")]
        report.check(
            f"{path} has entries", entries and all(
                entry.find(name) is not None for entry in entries for name in needed))
        ids = [entry.findtext(ATOM + "id") for entry in entries]
        report.check(f"{path} names each entry once", len(ids) == len(set(ids)))


def map_data(client, report):
    answer = client.get("/fr/organisations/points.json", Accept_Encoding="gzip")
    report.check("map points are JSON", "json" in answer.kind, answer.kind)
    report.check("map points weigh little", len(answer.body) <= 250_000, len(answer.body))
    report.check("map points are some", len(json.loads(unpacked(answer))) > 0)
    outlines = client.get("/fr/territories/outlines.json").json()
    report.check("outlines are GeoJSON", outlines.get("type") == "FeatureCollection")


def site_map(client, report):
    robots = client.get("/robots.txt")
    report.check("robots.txt names the site map", "Sitemap: " in robots.text, robots.text[:200])
    places = _places(client, "/sitemap.xml")
    report.check("the site map lists pages", len(places) > 20, len(places))
    report.check(
        "the site map lists its own pages only",
        all(place.startswith(client.base + "/") for place in places))
    for place in places[:: max(1, len(places) // 60)]:
        status = client.get(place).status
        report.check(f"{place} of the site map", status == 200, status)


def _places(client, address):
    """The pages of a site map, or of all the maps that an index names."""
    document = etree.fromstring(client.get(address).body)
    places = [place.text.strip() for place in document.iter(SITEMAP + "loc")]
    if document.tag != SITEMAP + "sitemapindex":
        return places
    return [place for part in places for place in _places(client, part)]


def linked_data(client, report):
    slug = first_slugs(client)[0]
    for language in LANGUAGES:
        path = f"/{language}/organisations/{slug}"
        document = html.fromstring(client.get(path).text)
        scripts = document.xpath('//script[@type="application/ld+json"]/text()')
        data = [json.loads(script) for script in scripts]
        report.check(
            f"{path} has linked data", data and all("@context" in item for item in data))


def caching(client, report):
    assets = html.fromstring(client.get("/fr").text).xpath(
        "//link[@rel='stylesheet']/@href | //script/@src")
    for path in ["/fr", "/api/v1/organisations?limit=5", *assets[:2]]:
        first = client.get(path)
        report.check(f"{path} has a tag", first["etag"], str(first.fields))
        again = client.get(path, If_None_Match=first["etag"])
        report.check(f"{path} is not sent twice", again.status == 304, again.status)
        report.check(f"{path} unchanged has no body", again.body == b"")
        other = client.get(path, If_None_Match='"something-else"')
        report.check(f"{path} changed is sent", other.status == 200, other.status)
    for path in assets[:2]:
        report.check(f"{path} stays", "immutable" in client.get(path)["cache-control"])


def compression(client, report):
    plain = client.get("/fr/organisations")
    packed = client.get("/fr/organisations", Accept_Encoding="gzip")
    report.check("plain where gzip is not asked", not plain["content-encoding"])
    report.check("gzip where it is asked", packed["content-encoding"] == "gzip")
    report.check("gzip says the same", unpacked(packed) == plain.body)
    report.check("gzip saves", len(packed.body) * 2 < len(plain.body), len(packed.body))
    report.check("caches know", "accept-encoding" in packed["vary"].lower(), packed["vary"])


def headers(client, report):
    assets = html.fromstring(client.get("/fr").text).xpath("//script/@src")
    for path in ["/fr", "/fr/nothing-here", "/api/v1/organisations", "/robots.txt", *assets[:1]]:
        answer = client.get(path)
        for name, part in HEADERS.items():
            report.check(f"{path} sets {name}", part in answer[name], answer[name])
        policy = answer["content-security-policy"]
        report.check(f"{path} allows nothing unsafe", "unsafe" not in policy, policy)
        report.check(f"{path} sets no cookie", not answer["set-cookie"])


def languages(client, report):
    for accepted, wanted in [
        ("de-LU,de;q=0.9,en;q=0.5", "de"), ("lb", "lb"), ("en-GB", "en"), ("fr-BE", "fr"),
    ]:
        answer = client.get("/", Accept_Language=accepted)
        place = answer["location"].removeprefix(client.base)
        report.check(f"a reader of {accepted} is led to {wanted}", place == f"/{wanted}", place)
    for language in LANGUAGES:
        document = html.fromstring(client.get(f"/{language}/organisations").text)
        others = set(document.xpath("//link[@rel='alternate']/@hreflang"))
        report.check(f"{language} names its translations", set(LANGUAGES) <= others, str(others))


def refusals(client, report):
    for path, wanted in [
        ("/fr/organisations/no-such-organisation", (404,)), ("/xx", (404,)),
        ("/fr/territories/XX", (404,)), ("/api/v1/organisations/nothing", (400, 404)),
        ("/assets/../Package.swift", (400, 404)), ("/assets/%2e%2e/Package.swift", (400, 404)),
        ("/api/v1/organisations?limit=many", (400, 422)),
    ]:
        answer = client.get(path)
        report.check(f"{path} is refused", answer.status in wanted, answer.status)
    head = client.get("/fr", method="HEAD")
    report.check("HEAD answers without a body", head.status == 200 and not head.body, head.status)
    problem = client.get("/api/v1/organisations/nothing", Accept="application/json")
    report.check("the API explains refusals", problem.kind == "application/problem+json",
                 problem.kind)
    for method in ["POST", "DELETE", "TRACE"]:
        status = client.get("/fr", method=method, Origin=client.base).status
        report.check(f"{method} is refused", status in (404, 405, 501), status)
        status = client.get("/fr", method=method).status
        report.check(f"{method} from nowhere is refused", status == 403, status)
