# SPDX-License-Identifier: EUPL-1.2
"""SIGKILL under eight people at work: every decision that a 303 acknowledged is there.

Each has an account and decides about words of their own. Before each decision they give their
account a name that it never had, so the name beside a word tells which decision stands.
"""

import re
import threading
import time

from served import Served, check, copy_of, prepare
from writer import Broken

CLIENTS = 8
WORDS_A_CLIENT = 12
WORD = re.compile(r"/fr/secretariat/terms/([0-9a-f-]{36})")


def run(setting):
    prepared, accounts = prepare(setting, 20, CLIENTS * WORDS_A_CLIENT, CLIENTS)
    database = copy_of(prepared, setting, "site")
    with Served(setting, database) as site:
        words = words_of(site.client(accounts[0]))
        site.stop()
    standing, clerks, acked = {}, [], 0
    for cycle in range(setting.site_kills):
        with Served(setting, database) as site:
            when = f"before kill {cycle + 1} (seed {setting.seed})"
            verify(site.client(accounts[0]), clerks, standing, when)
            clerks = [
                Clerk(site.client(account), words[number::CLIENTS], standing, f"c{cycle}x{number}")
                for number, account in enumerate(accounts)]
            for clerk in clerks:
                clerk.start()
            time.sleep(setting.random.uniform(0.05, 0.5))
            site.kill()
            for clerk in clerks:
                clerk.join()
        acked += sum(clerk.acked for clerk in clerks)
        if "drop-log" in setting.sabotage:
            database.with_name(database.name + "-wal").unlink()
    with Served(setting, database) as site:
        verify(
            site.client(accounts[0]), clerks, standing, f"after all kills (seed {setting.seed})")
        if site.stop()[0] != 0:
            raise Broken("the site did not stop when it was asked to")
    check(setting, database)
    if acked < setting.site_kills:
        raise Broken(f"only {acked} decisions were acknowledged: the test did not test")
    return f"{setting.site_kills} kills, {acked} acknowledged decisions, 0 lost"


class Clerk(threading.Thread):
    """Decides about one word after the other until nobody answers."""

    def __init__(self, client, words, standing, name):
        super().__init__(daemon=True)
        self.client, self.words, self.name_of_clerk = client, words, name
        # The name beside each word, with whether it is open; only decisions that were answered.
        self.stands = {word: standing.get(word, (None, True)) for word in words}
        # The decision that was sent last: word, name, whether it opens.
        self.in_flight = None
        self.acked, self.wrong = 0, None

    def run(self):
        number = 0
        while not self.wrong:
            word = self.words[number % len(self.words)]
            number += 1
            opens = not self.stands[word][1]
            name = f"{self.name_of_clerk}x{number}"
            verb = "reopen" if opens else "local" if number % 4 == 0 else "reject"
            try:
                self._check("rename", self.client.rename(name))
                self.in_flight = (word, name, opens)
                answer = self.client.post(
                    f"/fr/secretariat/terms/{word}/{verb}",
                    **{"label-fr": name, "word-language": "fr"} if verb == "local" else {})
            except OSError:
                return
            if self._check(verb, answer):
                self.stands[word] = (name, opens)
                self.acked += 1
                self.in_flight = None

    def _check(self, verb, answer):
        place = answer.headers["Location"] or ""
        if answer.status != 303 or "decided=" in place or "sign-in" in place:
            self.wrong = f"{verb}: {answer.status} {place}"
        return not self.wrong


def verify(client, clerks, standing, when):
    """Compares what the site says after a new start; what was in flight may stand or not."""
    for clerk in clerks:
        if clerk.wrong:
            raise Broken(f"{clerk.wrong}, {when}")
        for word, stands in clerk.stands.items():
            page = client.get(f"/fr/secretariat/terms/{word}")
            allowed = [stands]
            if clerk.in_flight and clerk.in_flight[0] == word:
                allowed.append(clerk.in_flight[1:])
            found = next((one for one in allowed if _shows(page, *one)), None)
            if page.status != 200 or not found:
                raise Broken(
                    f"{when}: {word} should be as one of {allowed}, status {page.status}")
            standing[word] = found


def _shows(page, name, is_open):
    """An open word names nobody."""
    if is_open:
        return "/reject\"" in page.text
    return "/reopen\"" in page.text and re.search(rf"\b{name}\b", page.text) is not None


def words_of(client):
    """The ids of the words that wait for a decision."""
    found = set()
    for number in range(1, 20):
        page = client.get(f"/fr/secretariat/terms?page={number}").text
        found.update(WORD.findall(page))
    if len(found) < CLIENTS:
        raise Broken(f"only {len(found)} words wait for a decision")
    return sorted(found)
