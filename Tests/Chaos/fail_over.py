# SPDX-License-Identifier: EUPL-1.2
"""The server dies and its replica takes over, under two nodes that know the addresses of both.

Commits wait for the replica, so nothing that was acknowledged may be lost; in the control they do
not wait, and something must be. Every other time the replica has stopped receiving before, and the
session that waits for it is ended: its commit is on the one server and not on the other.
"""

import time

from nodes import Figures, Nodes
from postgres import Server
from writer import Broken, Found, Promises


def run(setting):
    figures = Figures()
    servers = Server(setting, "postgres-a"), Server(setting, "postgres-b", begins=False)
    with servers[0], servers[1]:
        pair = list(servers)
        for number in range(setting.fail_overs):
            _fail_over(setting, pair, number, figures)
            pair.reverse()
        lost, acked = _control(setting, pair)
    if figures.acked < setting.fail_overs:
        raise Broken(f"only {figures.acked} writes were acknowledged: the test did not test")
    if not lost:
        raise Broken("a replica that nobody waited for lost nothing: the test sees nothing")
    return (f"{setting.fail_overs} fail-overs, {figures.words()}; control without waiting: "
            f"{lost} of {acked} lost")


def _fail_over(setting, pair, number, figures):
    name, (primary, replica) = f"over{number}", pair
    address = _address(primary, pair, name)
    replica.follow(primary, waits="lag" not in setting.sabotage)
    nodes = Nodes(setting, address, name)
    time.sleep(setting.random.uniform(0.2, 0.6))
    if "lag" in setting.sabotage:
        replica.stop_receiving()
        time.sleep(0.2)
    if number % 2:
        # Two would wait for each other's turn, and hardly ever for the replica.
        nodes.pair[1].kill()
        replica.stop_receiving()
        primary.end_what_waits("kill" if number % 4 == 1 else "terminate")
    primary.kill()
    replica.forget_unreceived()
    since = time.monotonic()
    time.sleep(setting.random.uniform(0, 0.3))
    replica.run("promote")
    if number % 2:
        nodes.replace(1)
    figures.seconds.append(
        nodes.seconds_until_both_go_on(since, f"no writes after fail-over {name}"))
    nodes.end()
    figures.add(nodes.hold(replica, name, f"after fail-over {name} (seed {setting.seed})"))


def _control(setting, pair):
    """The replica gets nothing for a moment, and nobody waits for it."""
    primary, replica = pair
    nodes = Nodes(setting, _address(primary, pair, "control"), "control")
    replica.follow(primary, waits=False)
    replica.stop_receiving()
    time.sleep(0.2)
    nodes.end()
    primary.kill()
    replica.forget_unreceived()
    replica.run("promote")
    promises = Promises()
    for node in nodes.all:
        promises.add(node.said.read_bytes())
    found = Found(setting.writer, nodes.address)
    return len(promises.acked - set(found.tokens)), len(promises.acked)


def _address(primary, pair, name):
    """libpq tries one after the other until one of them may be written."""
    primary.database(name)
    folders = ",".join(str(server.folder) for server in pair)
    return f"postgres:///{name}?host={folders}&user=grappe&target_session_attrs=read-write"
