# SPDX-License-Identifier: EUPL-1.2
"""PostgreSQL is killed in four ways under two nodes, which go on by themselves: what was
acknowledged is there, once, and the change log grows in the order of commits."""

import time

from nodes import Figures, Nodes
from postgres import BREAKS, Server
from writer import Broken, Found, Promises

KILLS_A_DATABASE = 20


def run(setting):
    figures = Figures()
    with Server(setting) as server:
        for first in range(0, setting.server_kills, KILLS_A_DATABASE):
            kills = range(first, min(first + KILLS_A_DATABASE, setting.server_kills))
            _kill(setting, server, kills, figures)
        # What was acknowledged last may have reached the log with what came before it.
        controls = (_control(setting, server, f"control{number}") for number in range(5))
        lost, acked = next((one for one in controls if one[0]), (0, 0))
    if figures.acked < setting.server_kills:
        raise Broken(f"only {figures.acked} writes were acknowledged: the test did not test")
    if not lost:
        raise Broken("a server that does not wait for its log lost nothing: the test sees nothing")
    return (f"{setting.server_kills} kills, {figures.words()}; control: "
            f"{lost} of {acked} lost")


def _kill(setting, server, kills, figures):
    name = f"server{kills.start}"
    nodes = Nodes(setting, server.database(name), name)
    for number in kills:
        time.sleep(setting.random.uniform(0.02, 0.4))
        kind = BREAKS[number % len(BREAKS)]
        server.break_and_resume(kind)
        figures.seconds.append(nodes.seconds_until_both_go_on(
            time.monotonic(), f"no writes after kill {number + 1} ({kind})"))
    nodes.end()
    figures.add(nodes.hold(server, name, f"after kill {kills.stop} (seed {setting.seed})"))


def _control(setting, server, name):
    """Commits that are answered before the log is written are lost with the server."""
    nodes = Nodes(setting, server.database(name), name)
    # Refused by the store at its start, so it is set after that.
    server.set("wal_writer_delay", 10_000)
    server.set("synchronous_commit", "off")
    time.sleep(0.3)
    server.break_and_resume("kill")
    nodes.end()
    promises = Promises()
    for node in nodes.all:
        promises.add(node.said.read_bytes())
    server.set("synchronous_commit", "on")
    found = Found(setting.writer, nodes.address)
    return len(promises.acked - set(found.tokens)), len(promises.acked)
