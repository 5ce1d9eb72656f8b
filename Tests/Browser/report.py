# SPDX-License-Identifier: EUPL-1.2
"""Counts what passed and says what did not."""

import time


class Report:
    def __init__(self):
        self.passed = 0
        self.failed = 0
        self._chapter = None

    def chapter(self, name):
        """Begins a chapter; its time and counts are printed when the next one begins."""
        self._close()
        self._chapter = (name, time.monotonic(), self.passed, self.failed)

    def check(self, what, holds, detail=""):
        """Counts one check; a failed one is printed at once. Returns whether it holds."""
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAILED  {what}" + (f": {detail}" if detail else ""), flush=True)
        return bool(holds)

    def attempt(self, what, action):
        """Runs a check that may break off; breaking off is a failure of its own."""
        try:
            return action()
        except Exception as error:  # a test that breaks off must not end the others
            first = (str(error).strip().splitlines() or [""])[0]
            self.check(what, False, f"{type(error).__name__}: {first}")
            return None

    def close(self):
        self._close()
        print(f"{self.passed} passed, {self.failed} failed", flush=True)
        return 1 if self.failed or not self.passed else 0

    def _close(self):
        if self._chapter:
            name, start, passed, failed = self._chapter
            print(
                f"{name}: {self.passed - passed} passed, {self.failed - failed} failed"
                f" in {time.monotonic() - start:.0f} s",
                flush=True,
            )
        self._chapter = None
