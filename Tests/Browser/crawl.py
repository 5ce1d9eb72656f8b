# SPDX-License-Identifier: EUPL-1.2
"""Follows the site's own links as a visitor's browser would find them."""

import collections
import urllib.parse

from lxml import html

MOST = 400
MOST_SEARCHES = 60
DEEPEST = 4


def crawl(client, report):
    seen = {"/fr"}
    queue = collections.deque([("/fr", "the start", 0)])
    searches = asked = 0
    broken_fragments = []
    while queue and asked < MOST:
        path, origin, depth = queue.popleft()
        answer = client.get(path)
        asked += 1
        # A language switch on an error page would be a fault; a redirect is not.
        if answer.status in (301, 302, 303, 308):
            path = answer["location"]
            answer = client.get(path)
        if not report.check(f"link {path} on {origin}", answer.status == 200, answer.status):
            continue
        if answer.kind != "text/html" or depth >= DEEPEST:
            continue
        document = html.fromstring(answer.text)
        ids = set(document.xpath("//@id"))
        for address in _addresses(document, client.base + path, client.base):
            parts = urllib.parse.urlsplit(address)
            target = parts.path + (f"?{parts.query}" if parts.query else "")
            if parts.fragment and target == path and parts.fragment not in ids:
                broken_fragments.append(f"{path}#{parts.fragment}")
            if target in seen:
                continue
            # Facets combine without end; a sample of searches is enough.
            searches += bool(parts.query)
            if parts.query and searches > MOST_SEARCHES:
                continue
            seen.add(target)
            queue.append((target, path, depth + 1))
    report.check("the crawl found the site", asked > 40, asked)
    report.check("links within a page lead somewhere", not broken_fragments, broken_fragments[:5])


def _addresses(document, page, base):
    """Absolute addresses on the same site, of links and of what the page loads."""
    written = document.xpath("//a/@href | //link/@href | //script/@src | //img/@src")
    for address in written:
        absolute = urllib.parse.urljoin(page, address)
        if absolute.startswith(base + "/"):
            yield absolute
