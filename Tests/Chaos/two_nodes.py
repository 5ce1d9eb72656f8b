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
        _, accounts = prepare(setting, ORGANISATIONS, sum(counts), clerks=2, **settings)
        with Served(setting, None, **settings) as one, Served(setting, None, **settings) as other:
            nodes, words = [one, other], words_of(one.client(accounts[0]))
            clients = [node.client(accounts[0]) for node in nodes]
            decisions = _measure_decisions(clients, words[: counts[0]])
            concepts = _measure_concepts(clients, words[counts[0] : sum(counts[:2])])
            acked, seconds, statuses = _break(
                setting, server, nodes, accounts, words[sum(counts[:2]) :])
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


def _measure_decisions(clients, words):
    """A name beside a word, which pages read from the database."""
    return _seen(
        clients, words, lambda client, word, _: client.post(f"/fr/secretariat/terms/{word}/reject"),
        lambda client, word, name: name in client.get(f"/fr/secretariat/terms/{word}").text)


def _measure_concepts(clients, words):
    """A new concept, which each node has in memory and builds its vocabulary anew for."""
    return _seen(
        clients, words, lambda client, word, name: client.post(
            f"/fr/secretariat/terms/{word}/local", **{"label-fr": name, "word-language": "fr"}),
        lambda client, _, name: re.search(
            rf">\s*{name}\s*<", client.get(f"/fr/vocabulary?q={name}").text))


def _seen(clients, words, write, shows):
    """Seconds from the answer of one node until the other shows it, sorted. Both clients are in
    one session: what one node knows of it the other knows too."""
    seconds = []
    for number, word in enumerate(words):
        writes, reads = clients[number % 2], clients[1 - number % 2]
        name = "chose" + "".join(chr(ord("a") + int(digit)) for digit in str(number))
        statuses = writes.rename(name).status, write(writes, word, name).status
        start = time.monotonic()
        if statuses != (303, 303):
            raise Broken(f"a name and a decision before any kill: {statuses}")
        while not shows(reads, word, name):
            if time.monotonic() > start + 30:
                raise Broken(f"{name} is not on the other node after 30 s")
            time.sleep(0.01)
        seconds.append(time.monotonic() - start)
    return sorted(seconds)


def _break(setting, server, nodes, accounts, words):
    standing, statuses, seconds, acked = {}, collections.Counter(), [], 0
    for number in range(setting.two_nodes_kills):
        when = f"after kill {number + 1} (seed {setting.seed})"
        clerks = [
            Clerk(node.client(account), words[place::2], standing, f"k{number}x{place}")
            for place, (node, account) in enumerate(zip(nodes, accounts))]
        for clerk in clerks:
            clerk.start()
        time.sleep(setting.random.uniform(0.1, 0.4))
        server.kill()
        lookers = [node.client(accounts[0]) for node in nodes]
        for looker in lookers:
            _look(looker, statuses, when)
        server.run("resume")
        seconds.append(_until_served(lookers, statuses, when))
        for clerk in clerks:
            clerk.end()
            if not clerk.goes_on:
                raise Broken(f"no decision was acknowledged {when}")
        acked += sum(clerk.acked for clerk in clerks)
        for clerk in clerks:
            statuses.update(clerk.statuses)
        for node in nodes:
            verify(node.client(accounts[0]), clerks, standing, when)
    return acked, seconds, statuses


def _look(client, statuses, when):
    """Whether each page was answered well; 503 is right where the database is needed."""
    well = True
    for page in PAGES:
        status = client.get(page).status
        statuses[status] += 1
        if status not in (200, 503):
            raise Broken(f"{page}: {status} {when}")
        well = well and status == 200
    return well


def _until_served(clients, statuses, when):
    start = time.monotonic()
    while not all([_look(client, statuses, when) for client in clients]):
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

    def __init__(self, client, words, standing, name):
        super().__init__(daemon=True)
        self.client, self.words, self.name_of_clerk = client, words, name
        self.stands = {word: standing.get(word, (None, True)) for word in words}
        self.in_flight, self.wrong = None, None
        self.acked, self.goes_on = 0, False
        self.statuses = collections.Counter()
        self.ends = threading.Event()

    def end(self):
        self.ends.set()
        self.join(30)

    def run(self):
        number = 0
        while not self.wrong and not (self.ends.is_set() and self.goes_on):
            word = self.words[number % len(self.words)]
            number += 1
            opens = not self.stands[word][1]
            name = f"{self.name_of_clerk}x{number}"
            verb = "reopen" if opens else "reject"
            try:
                # The name beside a decision tells which one stands.
                if not self._is_kept(self.client.rename(name)):
                    continue
                answer = self.client.post(f"/fr/secretariat/terms/{word}/{verb}")
            except OSError as error:
                self.wrong = str(error)
                return
            if self._is_kept(answer):
                self.stands[word] = (name, opens)
                self.acked += 1
                self.goes_on = self.ends.is_set()

    def _is_kept(self, answer):
        """Whether it was acknowledged; where the database is gone, after a pause."""
        self.statuses[answer.status] += 1
        place = answer.headers["Location"] or ""
        if answer.status == 503:
            time.sleep(0.02)
        elif answer.status != 303 or "decided=" in place or "sign-in" in place:
            self.wrong = f"{answer.status} {place}"
        return answer.status == 303 and not self.wrong
