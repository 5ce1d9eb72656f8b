# SPDX-License-Identifier: EUPL-1.2
"""SIGKILL at a random moment, under eight writers: what was acknowledged is there, once."""

import time

from writer import Broken, Found, Promises, Writer

# So many kills hit one database; then a new one begins, so that reading it all stays quick.
KILLS_A_DATABASE = 20


def run(setting):
    acked = unanswered = 0
    for cycle in range(setting.kills):
        if cycle % KILLS_A_DATABASE == 0:
            address = setting.address(f"kill{cycle}")
            promises = Promises()
        said = setting.folder / "said"
        writer = Writer(setting.writer, address, said, cycle, *setting.sabotage)
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
    if acked < setting.kills:
        raise Broken(f"only {acked} writes were acknowledged: the test did not test")
    return (f"{setting.kills} kills, {acked} acknowledged writes, 0 lost; {unanswered} more were "
            "written but not yet answered")
