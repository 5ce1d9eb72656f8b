# SPDX-License-Identifier: EUPL-1.2
"""What every scenario is given: programs, a folder, chance, and how much to do."""

import ctypes
import pathlib
import random
import signal
from dataclasses import dataclass, field

ROOT = pathlib.Path(__file__).resolve().parents[2]


PR_SET_PDEATHSIG = 1


def die_with_us():
    """For a child before it becomes another program: however this run ends, it ends too."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


@dataclass
class Setting:
    # The folder of the programs, such as `.build/debug`.
    build: pathlib.Path
    # Scratch space, removed afterwards.
    folder: pathlib.Path
    seed: int
    is_short: bool
    # Options of the writer that make it break its promises, to see that a scenario fails then.
    sabotage: list = field(default_factory=list)

    def __post_init__(self):
        self.random = random.Random(self.seed)
        counts = SHORT if self.is_short else FULL
        self.__dict__.update(counts)

    @property
    def writer(self):
        return str(self.build / "chaos-writer")

    @property
    def grappe(self):
        return str(self.build / "grappe")

    def address(self, name, folder=None):
        return f"sqlite:{folder or self.folder}/{name}.db"


FULL = {
    "kills": 1000, "site_kills": 100, "cuts": 200, "fills": 20, "stops": 100,
    "slow_clients": (1000, 200, 200), "slow_seconds": 300,
    "server_kills": 100, "node_kills": 100, "fail_overs": 10, "two_nodes_kills": 10,
    "mail_kills": (1000, 50), "decisions_seen": 100, "concepts_seen": 100,
}
SHORT = {
    "kills": 50, "site_kills": 5, "cuts": 10, "fills": 3, "stops": 5,
    "slow_clients": (100, 20, 20), "slow_seconds": 20,
    "server_kills": 4, "node_kills": 4, "fail_overs": 2, "two_nodes_kills": 1,
    "mail_kills": (6, 4), "decisions_seen": 20, "concepts_seen": 2,
}
