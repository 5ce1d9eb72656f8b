# SPDX-License-Identifier: EUPL-1.2
"""Two nodes of a site on one PostgreSQL, whose server is killed: they serve again by themselves,
what one acknowledged is on both, and both answer the same."""

import collections
import re
import threading
import time

from kill_site import verify, words_of
from postgres import Server
from served import Served, prepare
from writer import Broken

ORGANISATIONS = 40
WORDS_A_CLERK = 6
# Seconds after the server is there again: the page of an error asks to come back after more.
PATIENCE = 15
# One read from memory, one kept, one from the database.
PAGES = ["/fr/organisations?q=bois", "/api/v1/organisations", "/fr/secretariat/terms",
         "/health/ready"]
# A change is seen on the other node within a second in 99 of 100 cases.
LONGEST_UNTIL_SEEN = 1


def run(setting):
    counts = setting.decisions_seen, setting.concepts_seen, 2 * WORDS_A_CLERK
    with Server(setting) as server:
        settings = {
            "GRAPPE_DATABASE": server.database("site"), "GRAPPE_URL": "http://chaos.example"}
        prepare(setting, ORGANISATIONS, sum(counts), **settings)
        with Served(setting, None, **settings) as one, Served(setting, None, **settings) as other:
            nodes, words = [one, other], words_of(one)
            decisions = _measure_decisions(nodes, words[: counts[0]])
            concepts = _measure_concepts(nodes, words[counts[0] : sum(counts[:2])])
            acked, seconds, statuses = _break(setting, server, nodes, words[sum(counts[:2]) :])
            _compare(nodes)
            for node in nodes:
                if node.stop()[0] != 0:
                    raise Broken("a node did not stop when it was asked to")
    # The vocabulary is built for seconds by a program that was not made for speed.
    barred = decisions if setting.is_short else decisions + concepts
    if _at(sorted(barred), 0.99) > LONGEST_UNTIL_SEEN:
        raise Broken(f"seen on the other node too late: {_words(decisions)}, {_words(concepts)}")
    told = ", ".join(f"{count} times {status}" for status, count in sorted(statuses.items()))
    return (f"{setting.two_nodes_kills} kills, both serve again after at most {max(seconds):.1f} s "
            f"({told}); {acked} acknowledged decisions on both; seen on the other node: "
            f"decisions {_words(decisions)}, concepts {_words(concepts)}")


def _words(seconds):
    return (f"{len(seconds)} after {1000 * _at(seconds, 0.5):.0f} ms (p50), "
            f"{1000 * _at(seconds, 0.99):.0f} ms (p99)")


def _at(seconds, share):
    return seconds[int((len(seconds) - 1) * share)]


def _measure_decisions(nodes, words):
    """A name beside a word, which pages read from the database."""
    return _seen(
        nodes, words, lambda client, word: client.post(f"/fr/secretariat/terms/{word}/reject"),
        lambda client, word, name: name in client.get(f"/fr/secretariat/terms/{word}").text)


def _measure_concepts(nodes, words):
    """A new concept, which each node has in memory and builds its vocabulary anew for."""
    return _seen(
        nodes, words, lambda client, word: client.post(
            f"/fr/secretariat/terms/{word}/local",
            **{"label-fr": client.name, "word-language": "fr"}),
        lambda client, _, name: re.search(
            rf">\s*{name}\s*<", client.get(f"/fr/vocabulary?q={name}").text))


def _seen(nodes, words, write, shows):
    """Seconds from the answer of one node until the other shows it, sorted."""
    clients, seconds = [node.client() for node in nodes], []
    for number, word in enumerate(words):
        writes, reads = clients[number % 2], clients[1 - number % 2]
        writes.name = "chose" + "".join(chr(ord("a") + int(digit)) for digit in str(number))
        answer = write(writes, word)
        start = time.monotonic()
        if answer.status != 303:
            raise Broken(f"a decision before any kill: {answer.status}")
        while not shows(reads, word, writes.name):
            if time.monotonic() > start + 30:
                raise Broken(f"{writes.name} is not on the other node after 30 s")
            time.sleep(0.01)
        seconds.append(time.monotonic() - start)
    return sorted(seconds)


def _break(setting, server, nodes, words):
    standing, statuses, seconds, acked = {}, collections.Counter(), [], 0
    for number in range(setting.two_nodes_kills):
        when = f"after kill {number + 1} (seed {setting.seed})"
        clerks = [
            Clerk(node, words[place::2], standing, f"k{number}x{place}")
            for place, node in enumerate(nodes)]
        for clerk in clerks:
            clerk.start()
        time.sleep(setting.random.uniform(0.1, 0.4))
        server.kill()
        for node in nodes:
            _look(node, statuses, when)
        server.run("resume")
        seconds.append(_until_served(nodes, statuses, when))
        for clerk in clerks:
            clerk.end()
            if not clerk.goes_on:
                raise Broken(f"no decision was acknowledged {when}")
        acked += sum(clerk.acked for clerk in clerks)
        for clerk in clerks:
            statuses.update(clerk.statuses)
        for node in nodes:
            verify(node, clerks, standing, when)
    return acked, seconds, statuses


def _look(node, statuses, when):
    """Whether each page was answered well; 503 is right where the database is needed."""
    client, well = node.client(), True
    for page in PAGES:
        status = client.get(page).status
        statuses[status] += 1
        if status not in (200, 503):
            raise Broken(f"{page}: {status} {when}")
        well = well and status == 200
    return well


def _until_served(nodes, statuses, when):
    start = time.monotonic()
    while not all([_look(node, statuses, when) for node in nodes]):
        if time.monotonic() > start + PATIENCE:
            raise Broken(f"not served again after {PATIENCE} s, {when}")
        time.sleep(0.02)
    return time.monotonic() - start


def _compare(nodes):
    """Both search as of the same change, so their pages are the same, byte for byte."""
    pages = ["/api/v1/organisations", "/api/v1/organisations?limit=7", "/fr/organisations?q=bois",
             "/de/organisations?q=garten", "/fr/vocabulary?q=chosea"]
    limit = time.monotonic() + 5
    while True:
        answers = [[node.client().get(page).text for page in pages] for node in nodes]
        differ = [page for page, one, other in zip(pages, *answers) if one != other]
        if not differ:
            return
        if time.monotonic() > limit:
            raise Broken(f"the nodes do not answer the same to {differ}")
        time.sleep(0.1)


class Clerk(threading.Thread):
    """Decides about words of its own through a break of the server, until it is asked to end."""

    def __init__(self, node, words, standing, name):
        super().__init__(daemon=True)
        self.node, self.words, self.name_of_clerk = node, words, name
        self.stands = {word: standing.get(word, (None, True)) for word in words}
        self.in_flight, self.wrong = None, None
        self.acked, self.goes_on = 0, False
        self.statuses = collections.Counter()
        self.ends = threading.Event()

    def end(self):
        self.ends.set()
        self.join(30)

    def run(self):
        client, number = self.node.client(), 0
        while not self.wrong and not (self.ends.is_set() and self.goes_on):
            word = self.words[number % len(self.words)]
            number += 1
            opens = not self.stands[word][1]
            client.name = f"{self.name_of_clerk}x{number}"
            try:
                answer = client.post(
                    f"/fr/secretariat/terms/{word}/{'reopen' if opens else 'reject'}")
            except OSError as error:
                self.wrong = str(error)
                return
            self.statuses[answer.status] += 1
            if answer.status == 303 and "decided=" not in answer.headers["Location"]:
                self.stands[word] = (client.name, opens)
                self.acked += 1
                self.goes_on = self.ends.is_set()
            elif answer.status == 503:
                time.sleep(0.02)
            else:
                self.wrong = f"{answer.status} {answer.headers['Location']}"
