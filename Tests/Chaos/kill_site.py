# SPDX-License-Identifier: EUPL-1.2
"""SIGKILL under eight clients of the secretariat: every decision that a 303 acknowledged is there.

Each client decides about words of its own, giving a name with each decision that no other has, so
the name beside a word tells which decision stands.
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
    database = copy_of(prepare(setting, 20, CLIENTS * WORDS_A_CLIENT), setting, "site")
    with Served(setting, database) as site:
        words = words_of(site)
        site.stop()
    standing, clerks, acked = {}, [], 0
    for cycle in range(setting.site_kills):
        with Served(setting, database) as site:
            verify(site, clerks, standing, f"before kill {cycle + 1} (seed {setting.seed})")
            clerks = [
                Clerk(site, words[number::CLIENTS], standing, f"c{cycle}x{number}")
                for number in range(CLIENTS)]
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
        verify(site, clerks, standing, f"after all kills (seed {setting.seed})")
        if site.stop()[0] != 0:
            raise Broken("the site did not stop when it was asked to")
    check(setting, database)
    if acked < setting.site_kills:
        raise Broken(f"only {acked} decisions were acknowledged: the test did not test")
    return f"{setting.site_kills} kills, {acked} acknowledged decisions, 0 lost"


class Clerk(threading.Thread):
    """Decides about one word after the other until nobody answers."""

    def __init__(self, site, words, standing, name):
        super().__init__(daemon=True)
        self.site, self.words, self.name_of_clerk = site, words, name
        # The name beside each word, with whether it is open; only decisions that were answered.
        self.stands = {word: standing.get(word, (None, True)) for word in words}
        # The decision that was sent last: word, name, whether it opens.
        self.in_flight = None
        self.acked, self.wrong = 0, None

    def run(self):
        client = self.site.client()
        number = 0
        while not self.wrong:
            word = self.words[number % len(self.words)]
            number += 1
            opens = not self.stands[word][1]
            client.name = f"{self.name_of_clerk}x{number}"
            self.in_flight = (word, client.name, opens)
            verb = "reopen" if opens else "local" if number % 4 == 0 else "reject"
            try:
                answer = client.post(
                    f"/fr/secretariat/terms/{word}/{verb}",
                    **{"label-fr": client.name, "word-language": "fr"} if verb == "local" else {})
            except OSError:
                return
            if answer.status != 303 or "decided=" in answer.headers["Location"]:
                self.wrong = f"{verb}: {answer.status} {answer.headers['Location']}"
                return
            self.stands[word] = (client.name, opens)
            self.acked += 1
            self.in_flight = None


def verify(site, clerks, standing, when):
    """Compares what the site says after a new start; what was in flight may stand or not."""
    client = site.client()
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


def words_of(site):
    """The ids of the words that wait for a decision."""
    client, found = site.client(), set()
    for number in range(1, 20):
        page = client.get(f"/fr/secretariat/terms?page={number}").text
        found.update(WORD.findall(page))
    if len(found) < CLIENTS:
        raise Broken(f"only {len(found)} words wait for the secretariat")
    return sorted(found)
