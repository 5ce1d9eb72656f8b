# SPDX-License-Identifier: EUPL-1.2
"""The same as kill_store with the other engine: the writer dies, the server lives on."""

import kill_store
from postgres import Server


def run(setting):
    with Server(setting) as server:
        return kill_store.kill(
            setting, max(20, setting.kills // 5), server.database, lambda _: [])
