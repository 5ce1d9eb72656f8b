# SPDX-License-Identifier: EUPL-1.2
"""SIGKILL at a random moment, under eight writers: what was acknowledged is there, once."""

import time

from writer import Broken, Found, Promises, Writer

# So many kills hit one database; then a new one begins, so that reading it all stays quick.
KILLS_A_DATABASE = 20


def run(setting):
    # Every other database copies its log back often, so that kills hit that too.
    return kill(setting, setting.kills, setting.address,
                lambda number: ["--short-log"] if number % 2 else [])


def kill(setting, kills, address_of, options_of):
    """`address_of` makes a database by a name, `options_of` gives the writer's options for each."""
    acked = unanswered = 0
    for cycle in range(kills):
        number, first = divmod(cycle, KILLS_A_DATABASE)
        if first == 0:
            address, promises = address_of(f"kill{number}"), Promises()
        said = setting.folder / "said"
        writer = Writer(
            setting.writer, address, said, cycle, *options_of(number), *setting.sabotage)
        writer.wait_until_ready()
        time.sleep(setting.random.uniform(0, 0.06))
        writer.kill()
        before = len(promises.acked)
        promises.add(said.read_bytes())
        acked += len(promises.acked) - before
        found = Found(setting.writer, address)
        promises.hold(found, f"after kill {cycle + 1} (seed {setting.seed})")
        if promises.failed:
            raise Broken(f"a write failed: {next(iter(promises.failed.items()))}")
        unanswered += len(set(found.tokens)) - len(promises.acked)
        # Written, but killed before the answer: whoever wrote cannot know. Both are right.
        promises.acked.update(found.tokens)
    if acked < kills:
        raise Broken(f"only {acked} writes were acknowledged: the test did not test")
    return (f"{kills} kills, {acked} acknowledged writes, 0 lost; {unanswered} more were written "
            "but not yet answered")
