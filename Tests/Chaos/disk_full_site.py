# SPDX-License-Identifier: EUPL-1.2
"""A full disk under the served site: decisions are answered by 507, pages are still served, also to
people whose visit would be noted, and decisions are kept again once there is room, without a
restart."""

import contextlib
import sqlite3
import time

import mounts
from disk_full import fill_up
from kill_site import words_of
from served import Served, check, copy_of, prepare
from writer import Broken

MEGABYTES = 16
READ = ["/fr", "/fr/organisations", "/fr/secretariat/terms", "/health/ready"]


def run(setting):
    mounts.need("mount")
    prepared, [account] = prepare(setting, 20, 40)
    refused = 0
    try:
        for fill in range(max(2, setting.fills // 4)):
            disk = mounts.tmpfs(setting.folder / f"disk{fill}", MEGABYTES)
            refused += _fill(setting, prepared, account, disk)
            mounts.unmount(disk)
    finally:
        mounts.unmount_all()
    return (f"{fill + 1} disks filled under the site, {refused} decisions answered by 507, pages "
            "served meanwhile, decisions kept again without a restart")


def _fill(setting, prepared, account, disk):
    database = copy_of(prepared, setting, "site", disk)
    _age_sessions(database)
    with Served(setting, database) as site:
        client = site.client(account)
        ballast = fill_up(disk, 0)
        words = words_of(client)
        refused = 0
        for word in words:
            answer = client.post(f"/fr/secretariat/terms/{word}/reject")
            if answer.status == 507:
                refused += 1
            elif answer.status != 303:
                raise Broken(f"a decision on a full disk was answered by {answer.status}")
        if not refused:
            raise Broken("no decision was refused: the disk was not full")
        for path in READ:
            if (status := client.get(path).status) != 200:
                raise Broken(f"{path} answered {status} on a full disk")
        ballast.unlink()
        word = _again(client, words)
        if site.stop()[0] != 0:
            raise Broken("the site did not stop when it was asked to")
    check(setting, database)
    with Served(setting, database) as site:
        if "/reopen\"" not in site.client(account).get(f"/fr/secretariat/terms/{word}").text:
            raise Broken("a decision made after there was room again is lost")
    return refused


def _age_sessions(database):
    """The last visit was two hours ago, so that the next one is to be noted."""
    with contextlib.closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE browser_session SET seen = seen - 7200000")


def _again(client, words):
    """Decides about the last word as soon as it is accepted."""
    limit = time.monotonic() + 5
    while time.monotonic() < limit:
        answer = client.post(f"/fr/secretariat/terms/{words[-1]}/reject")
        if answer.status == 303:
            return words[-1]
        time.sleep(0.1)
    raise Broken(f"still {answer.status} five seconds after there was room again")
