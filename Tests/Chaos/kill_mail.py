# SPDX-License-Identifier: EUPL-1.2
"""SIGKILL under a server that writes and sends mail: each acknowledged letter arrives, and once.

First the server alone is killed, as it dies by a fault or for want of memory; its postman, a process
of its own, brings the letter in its hands to its end. Then server and postman are killed together, as
a machine dies: a letter whose end the mail server had, and whose answer was not written down, is sent
again under the same Message-ID. Those who compare Message-IDs see one; what others see is counted.
"""

import os
import signal
import subprocess
import time

from mail_server import MailServer
from writer import Broken, Found, Promises, Writer

# Servers take their time between keeping a letter and saying so; the longer, the more is in doubt.
PAUSE = 0.02


def run(setting):
    alone, together = setting.mail_kills
    return (kill(setting, "server", alone, 60_000) + "; "
            + kill(setting, "machine", together, 1000))


def kill(setting, what, kills, claim):
    address, promises = setting.address(f"mail-{what}"), Promises()
    postmen = []
    with MailServer(setting.folder / f"mailbox-{what}", PAUSE) as server:
        for cycle in range(kills):
            postmen += one(setting, what, cycle, address, server, claim, promises)
        wait_for_end(postmen)
        drain(setting, address, server, claim)
        return count(setting, what, kills, address, server, promises)


def one(setting, what, cycle, address, server, claim, promises):
    """One life of the server, and the kernel's numbers of its postmen."""
    said = setting.folder / f"said-{what}-{cycle}"
    writer = Writer(
        setting.writer, address, said, cycle, "--server", server.url, "--claim", str(claim),
        *setting.sabotage, command="write-mail")
    writer.wait_until_ready()
    # Both that nothing has been sent yet and that a letter is under way.
    writer.wait_for(lambda lines: b"postman " in lines, "no postman came")
    time.sleep(setting.random.uniform(0, 0.6))
    writer.kill()
    lines = said.read_bytes()
    postmen = [int(line.split()[1]) for line in lines.splitlines() if line.startswith(b"postman ")]
    if what == "machine":
        for postman in postmen:
            os.kill(postman, signal.SIGKILL)
    promises.add(said.read_bytes())
    if promises.failed:
        raise Broken(f"a write failed: {next(iter(promises.failed.items()))}")
    return postmen


def wait_for_end(postmen, seconds=30):
    limit = time.monotonic() + seconds
    while left := [postman for postman in postmen if is_alive(postman)]:
        if time.monotonic() > limit:
            raise Broken(f"postmen outlive their server: {left}")
        time.sleep(0.05)


def is_alive(process):
    try:
        with open(f"/proc/{process}/stat") as stat:
            # What has ended may wait for somebody to notice (proc(5), state Z).
            return stat.read().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def drain(setting, address, server, claim):
    subprocess.run(
        [setting.writer, "carry-mail", address, "--server", server.url, "--claim", str(claim),
         "--drain"], check=True, timeout=300)


def count(setting, what, kills, address, server, promises):
    found = Found(setting.writer, address)
    promises.hold(found, f"{what} (seed {setting.seed})")
    listed = subprocess.run(
        [setting.writer, "list-mail", address], capture_output=True, text=True, check=True)
    letters = [line.split()[1:] for line in listed.stdout.splitlines()]
    accepted = server.accepted()
    names = {name for _, name, _, _ in letters}
    lost = [name for identity, name, _, _ in letters if not accepted[identity]]
    lost += [name for name in set(found.tokens) | promises.acked if name not in names]
    strangers = accepted.keys() - {identity for identity, *_ in letters}
    doubles = {identity for identity, times in accepted.items() if times > 1}
    surprises = doubles - {identity for identity, _, _, doubts in letters if int(doubts)}
    told = [f"{name} is lost" for name in lost]
    told += [f"{identity} was sent and never posted" for identity in strangers]
    told += [f"{identity} came twice and nobody doubted it" for identity in surprises]
    if what == "server":
        told += [f"{identity} came twice" for identity in doubles]
    if len(promises.acked) < kills:
        told.append(f"only {len(promises.acked)} letters were posted: the test did not test")
    if told:
        raise Broken(f"{what} (seed {setting.seed}): {len(told)} broken promises: "
                     + "; ".join(told[:5]))
    return (f"{what} killed {kills} times, {len(promises.acked)} acknowledged letters, 0 lost, "
            f"0 twice by Message-ID, {sum(accepted.values()) - len(accepted)} transmitted again")
