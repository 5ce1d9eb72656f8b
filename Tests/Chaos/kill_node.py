# SPDX-License-Identifier: EUPL-1.2
"""One of two nodes is killed while both write: the other goes on, its turn does not wait for the
dead, and what both had acknowledged is there, once."""

import time

from nodes import Figures, Nodes
from postgres import Server
from writer import Broken

KILLS_A_DATABASE = 20
# The lock of a dead node ends with its session, when the server reads from its closed socket.
LONGEST_WAIT = 5


def run(setting):
    figures = Figures()
    with Server(setting) as server:
        for first in range(0, setting.node_kills, KILLS_A_DATABASE):
            name = f"node{first}"
            nodes = Nodes(setting, server.database(name), name)
            for number in range(first, min(first + KILLS_A_DATABASE, setting.node_kills)):
                time.sleep(setting.random.uniform(0, 0.1))
                figures.seconds.append(_kill(setting, nodes, number))
            nodes.end()
            figures.add(nodes.hold(server, name, f"after kill {number + 1} (seed {setting.seed})"))
    if figures.failed or figures.unknown:
        raise Broken(f"writes failed although the server lived: {figures.words()}")
    if figures.acked < setting.node_kills:
        raise Broken(f"only {figures.acked} writes were acknowledged: the test did not test")
    return f"{setting.node_kills} kills, {figures.words()}"


def _kill(setting, nodes, number):
    """How long the other then waited until it had written."""
    place = setting.random.randrange(2)
    if number % 2:
        nodes.wait_for_answer(place)
    if "hang" in setting.sabotage:
        nodes.pair[place].hang()
    else:
        nodes.pair[place].kill()
    waited = nodes.seconds_until_goes_on(
        1 - place, f"the other hangs after kill {number + 1} (seed {setting.seed})", LONGEST_WAIT)
    nodes.replace(place)
    return waited
