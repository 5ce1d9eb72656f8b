# SPDX-License-Identifier: EUPL-1.2
"""Breaks the machine under the program and checks that every promise is kept.

    python3 Tests/Chaos/run.py [--short] [--only SCENARIO] [--seed N] [--build FOLDER]

One line a scenario; the last line is always `N passed, N failed`. See README.md beside this file.
"""

import argparse
import importlib
import pathlib
import random
import signal
import sys
import tempfile

from report import Report
from setting import ROOT, Setting

SCENARIOS = {
    "kill-store": "kill_store",
    "kill-postgres": "kill_postgres",
    "kill-server": "kill_server",
    "kill-node": "kill_node",
    "fail-over": "fail_over",
    "two-nodes": "two_nodes",
    "kill-site": "kill_site",
    "kill-mail": "kill_mail",
    "power-cut": "power_cut",
    "disk-full": "disk_full",
    "disk-full-site": "disk_full_site",
    "stop": "stop",
    "slow-clients": "slow_clients",
}


def main():
    options = _options()
    # So that what is frozen or mounted is undone when the run is asked to end.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    report = Report()
    for name in options.only or SCENARIOS:
        with tempfile.TemporaryDirectory(prefix="grappe-chaos-") as folder:
            setting = Setting(
                build=options.build, folder=pathlib.Path(folder), seed=options.seed,
                is_short=options.short, sabotage=options.sabotage)
            scenario = importlib.import_module(SCENARIOS[name])
            report.scenario(name, lambda: scenario.run(setting))
    return report.close()


def _options():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--short", action="store_true", help="a few minutes instead of an hour")
    parser.add_argument("--only", action="append", choices=SCENARIOS, help="leave out the others")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32),
                        help="repeats the same chances")
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / ".build/debug",
                        help="the folder of the programs")
    parser.add_argument("--sabotage", action="append", default=[], metavar="OPTION",
                        help="an option of the writer that breaks promises: --sabotage=--hasty")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
