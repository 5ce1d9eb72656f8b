# SPDX-License-Identifier: EUPL-1.2
"""Two writing programs on one PostgreSQL, and what both of them promised together."""

import collections
import statistics
import time

from writer import Broken, Found, Promises, Writer

WRITERS = ["--writers", "4"]


class Nodes:
    """Two of them, each a run of its own; one may be killed and replaced."""

    def __init__(self, setting, address, name):
        self.setting, self.address, self.name = setting, address, name
        self.started, self.all = 0, []
        self.pair = [self._start(), self._start()]

    def _start(self):
        said = self.setting.folder / f"said-{self.name}-{self.started}"
        node = Writer(
            self.setting.writer, self.address, said, self.started, *WRITERS,
            *(option for option in self.setting.sabotage if option.startswith("--")))
        self.started += 1
        self.all.append(node)
        node.wait_until_ready()
        return node

    def replace(self, place):
        self.pair[place] = self._start()

    def seconds_until_both_go_on(self, since, otherwise):
        """From `since` until each has had a write acknowledged that was sent after this call."""
        sizes = [node.size() for node in self.pair]
        for node, size in zip(self.pair, sizes):
            _wait_until_goes_on(node, size, otherwise, 30)
        return time.monotonic() - since

    def seconds_until_goes_on(self, place, otherwise, seconds):
        """The same for one of them."""
        since = time.monotonic()
        _wait_until_goes_on(self.pair[place], self.pair[place].size(), otherwise, seconds)
        return time.monotonic() - since

    def wait_for_answer(self, place):
        """Until it has just acknowledged something: whoever does so too early is caught then."""
        node = self.pair[place]
        with node.said.open("rb") as said:
            said.seek(0, 2)
            while b"acked" not in said.read() and node.process.poll() is None:
                pass

    def end(self):
        for node in self.pair:
            node.kill()

    def hold(self, server, database, when):
        """Compares what was promised with what is there; the promises."""
        promises = Promises()
        for node in self.all:
            said = node.said.read_bytes()
            promises.add(said)
            _check_followers(said)
        found = Found(self.setting.writer, self.address)
        promises.hold(found, when)
        _check_order(server, database)
        for node in self.all:
            node.said.unlink()
        return promises


def _wait_until_goes_on(node, size, otherwise, seconds):
    # The first answers may be to what was kept before; each writer's next is not.
    node.wait_for(lambda said: said.count(b"\nacked ", size) > 8, otherwise, seconds)


def _check_followers(said):
    changes = [int(line[7:]) for line in said.splitlines() if line.startswith(b"change ")]
    if any(after <= before for before, after in zip(changes, changes[1:])):
        raise Broken("a follower was told of a change twice, or of an earlier one")


def _check_order(server, database):
    """Transactions are numbered when it is their turn, and so must be the changes in them."""
    disorder = server.ask(
        "SELECT count(*) FROM (SELECT xmin::text::bigint AS own, lag(xmin::text::bigint) "
        "OVER (ORDER BY sequence) AS before FROM change_log) AS log WHERE own < before", database)
    if disorder != ["0"]:
        raise Broken(f"{disorder[0]} changes are numbered before an earlier transaction's")


class Figures:
    """What is counted over several databases."""

    def __init__(self):
        self.acked, self.unknown = 0, 0
        self.failed = collections.Counter()
        self.seconds = []

    def add(self, promises):
        self.acked += len(promises.acked)
        self.unknown += len(promises.unknown)
        self.failed.update(promises.failed.values())

    def words(self):
        told = [f"{self.acked} acknowledged writes, 0 lost"]
        if self.failed:
            reason, count = self.failed.most_common(1)[0]
            told.append(f"{self.failed.total()} failed ({count} times: {reason[:120]})")
        told.append(f"{self.unknown} of unknown outcome")
        if self.seconds:
            told.append(
                f"went on after {statistics.median(self.seconds):.2f} s, at most "
                f"{max(self.seconds):.2f} s")
        return ", ".join(told)
