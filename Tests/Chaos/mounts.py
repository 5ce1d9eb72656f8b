# SPDX-License-Identifier: EUPL-1.2
"""Filesystems of our own, in a mount namespace of our own: the kernel takes all of it down with
the process, however that ends."""

import ctypes
import os
import pathlib
import shutil
import subprocess

from report import Skipped

CLONE_NEWNS = 0x00020000
_mounted = []


def need(*programs):
    """Skips the scenario where these filesystems cannot be made."""
    if os.geteuid() != 0:
        raise Skipped("needs root, to mount filesystems")
    missing = [program for program in programs if not shutil.which(program)]
    if missing:
        raise Skipped(f"needs {', '.join(missing)} (Scripts/setup.sh chaos)")
    if ctypes.CDLL(None, use_errno=True).unshare(CLONE_NEWNS) != 0:
        raise Skipped(f"needs a mount namespace: {os.strerror(ctypes.get_errno())}")
    _tell("mount", "--make-rprivate", "/")


def tmpfs(folder, megabytes):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    _tell("mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", folder)
    _mounted.append(folder)
    return folder


def ext4_image(image, megabytes):
    """An empty filesystem in a file."""
    with open(image, "wb") as file:
        file.truncate(megabytes << 20)
    _tell("mkfs.ext4", "-q", "-F", "-E", "lazy_itable_init=0,lazy_journal_init=0", image)


def mount(image, folder):
    """Mounts it through a loop device, which goes away with the mount."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    _tell("mount", "-o", "loop", image, folder)
    _mounted.append(folder)
    return folder


def unmount(folder):
    _tell("umount", folder)
    _mounted.remove(folder)


def unmount_all():
    """The inner ones first."""
    while _mounted:
        _tell("umount", _mounted.pop())


def freeze(folder):
    _tell("fsfreeze", "--freeze", folder)


def thaw(folder):
    _tell("fsfreeze", "--unfreeze", folder)


def _tell(*words):
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True)
    if done.returncode:
        what = f"{' '.join(map(str, words))}: {done.stderr.strip()}"
        if words[0] == "mount" and "loop device" in done.stderr:
            raise Skipped(f"needs loop devices: {what}")
        raise OSError(what)
