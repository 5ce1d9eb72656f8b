# SPDX-License-Identifier: EUPL-1.2
"""The same as kill_store with the other engine: the writer dies, the server lives on."""

import shutil
import subprocess

import kill_store
from report import Skipped
from setting import ROOT


def run(setting):
    if not shutil.which("psql"):
        raise Skipped("needs PostgreSQL (Scripts/setup.sh test)")
    # Not below the scratch folder, which only its owner may enter.
    server = setting.folder.with_name(setting.folder.name + "-postgres")
    _postgres("start", server)
    try:
        return kill_store.kill(
            setting, max(20, setting.kills // 5),
            lambda name: _postgres("database", server, name), lambda _: [])
    finally:
        _postgres("stop", server)


def _postgres(*words):
    done = subprocess.run(
        [ROOT / "Scripts/postgres.sh", *words], capture_output=True, text=True, timeout=60)
    if done.returncode:
        raise OSError(f"postgres.sh {words[0]}: {done.stderr[-500:]}")
    return done.stdout.strip()
