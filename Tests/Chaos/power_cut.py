# SPDX-License-Identifier: EUPL-1.2
"""Power cuts: what the disk had received at a random moment must hold what was acknowledged.

Two filesystems, one in the other: the database lies on the inner one, whose disk is a file of the
outer one. Whatever the inner filesystem keeps in memory has not reached that file, so a copy of
the file is what a power cut leaves. Reading the inner loop device instead would read the kernel's
memory along with it. The outer filesystem stands still while the file is copied, so the copy is
of one moment; freezing the inner one would write its memory out, and hide every loss.
"""

import shutil
import time

import mounts
from writer import Broken, Found, Promises, Writer

# So many cuts hit one database; then a new one begins.
CUTS_A_DATABASE = 5
DISK_MEGABYTES = 96


def run(setting):
    mounts.need("mkfs.ext4", "losetup", "fsfreeze")
    try:
        return _run(setting, Disk(setting.folder))
    finally:
        mounts.unmount_all()


def _run(setting, disk):
    acked, lost = _cut(setting, disk, setting.cuts, "cut")
    if lost:
        raise Broken(f"{len(lost)} of {acked} acknowledged writes lost: {sorted(lost)[:3]}")
    control = max(3, setting.cuts // 20)
    control_acked, control_lost = _cut(setting, disk, control, "control", "--careless")
    if not control_lost:
        raise Broken("nothing was lost with synchronous=NORMAL: the test does not bite")
    return (f"{setting.cuts} cuts, {acked} acknowledged writes, 0 lost; control with "
            f"synchronous=NORMAL: {control} cuts, {len(control_lost)} of {control_acked} lost")


class Disk:
    def __init__(self, folder):
        # In memory, so that the machine's own disk does not set the pace.
        ground = mounts.tmpfs(folder / "ground", 3 * DISK_MEGABYTES + 64)
        mounts.ext4_image(ground / "outer", 2 * DISK_MEGABYTES)
        self.outer = mounts.mount(ground / "outer", folder / "outer")
        mounts.ext4_image(self.outer / "disk", DISK_MEGABYTES)
        self.inner = mounts.mount(self.outer / "disk", folder / "inner")
        self.copy = ground / "copy"
        self.after = folder / "after"

    def cut(self):
        """Keeps what the disk has received by now."""
        mounts.freeze(self.outer)
        try:
            shutil.copyfile(self.outer / "disk", self.copy)
        finally:
            mounts.thaw(self.outer)


def _cut(setting, disk, cuts, name, *options):
    """How many writes were acknowledged before a cut, and those that were lost."""
    acked, lost = set(), set()
    for cut in range(cuts):
        if cut % CUTS_A_DATABASE == 0:
            for file in disk.inner.glob("*.db*"):
                file.unlink()
            promises = Promises()
            # Every other database copies its log back often, so that cuts hit that too.
            log = ["--short-log"] if cut // CUTS_A_DATABASE % 2 else []
        file = f"{name}{cut // CUTS_A_DATABASE}"
        said = setting.folder / "said"
        writer = Writer(setting.writer, setting.address(file, disk.inner), said, cut,
                        *log, *options, *setting.sabotage)
        writer.wait_until_ready()
        time.sleep(setting.random.uniform(0.02, 0.3))
        before = writer.size()
        disk.cut()
        writer.kill()
        whole = said.read_bytes()
        promises.add(whole[:before])
        acked |= {f"{file} {name}" for name in promises.acked}
        found = _after(setting, disk, file)
        broken = promises.broken(found)
        lost |= {f"{file} {line}" for line in broken if "is lost" in line}
        others = [line for line in broken if "is lost" not in line]
        if others and not options:
            raise Broken(f"after cut {cut + 1} (seed {setting.seed}): {others[:5]}")
        # The site goes on from the disk that was not cut.
        promises.add(whole)
    return len(acked), lost


def _after(setting, disk, file):
    """What the copy holds, mounted and opened as after the power has come back."""
    folder = mounts.mount(disk.copy, disk.after)
    try:
        return Found(setting.writer, setting.address(file, folder))
    finally:
        mounts.unmount(folder)
