# SPDX-License-Identifier: EUPL-1.2
"""A full disk: writes are refused with a reason, reads go on, and once there is room again writes
succeed without a restart."""

import errno
import os

import mounts
from writer import Broken, Found, Promises, Writer

REASON = "no space is left for the database"


def run(setting):
    mounts.need("mount")
    refused = acked = 0
    try:
        for fill in range(setting.fills):
            megabytes = setting.random.randint(8, 32)
            disk = mounts.tmpfs(setting.folder / f"disk{fill}", megabytes)
            promises = _fill(setting, disk, megabytes, fill)
            refused += len(promises.failed)
            acked += len(promises.acked)
            mounts.unmount(disk)
    finally:
        mounts.unmount_all()
    return (f"{setting.fills} disks of 8 to 32 MB filled, {refused} writes refused with a reason, "
            f"{acked} acknowledged, 0 lost, reads and later writes went on")


def _fill(setting, disk, megabytes, fill):
    address = setting.address("full", disk)
    said = setting.folder / "said"
    writer = Writer(setting.writer, address, said, fill, *setting.sabotage)
    try:
        writer.wait_until_ready()
        # Some room is left in most cases, so that the database itself meets the end of it.
        ballast = fill_up(disk, setting.random.randint(0, 2 << 20))
        writer.wait_for(lambda lines: lines.count(b"\nfailed ") >= 20, "no write failed", 30)
        _check_reads(writer)
        ballast.unlink()
        size = writer.size()
        writer.wait_for(
            lambda lines: lines[size:].count(b"\nacked ") >= 50,
            "writes did not succeed again after room had been made")
    finally:
        writer.kill()
    promises = Promises()
    promises.add(said.read_bytes())
    others = {reason for reason in promises.failed.values() if reason != REASON}
    if others:
        raise Broken(f"refused for no clear reason: {sorted(others)[:3]} (seed {setting.seed})")
    promises.hold(Found(setting.writer, address), f"after fill {fill + 1} (seed {setting.seed})")
    return promises


def fill_up(disk, room):
    """Fills the disk but for so many bytes, while others write to it too."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        while os.statvfs(disk).f_bavail * os.statvfs(disk).f_bsize > room:
            try:
                file.write(bytes(4096))
            except OSError as error:
                if error.errno != errno.ENOSPC:
                    raise
                break
    return ballast


def _check_reads(writer):
    size = writer.size()
    writer.wait_for(
        lambda lines: lines[size:].count(b"\nread ") >= 3, "reads stopped on a full disk")
    unread = [line for line in writer.said.read_bytes().split(b"\n") if line.startswith(b"unread")]
    if unread:
        raise Broken(f"a read failed on a full disk: {unread[0].decode()}")
