# SPDX-License-Identifier: EUPL-1.2
"""One line for each scenario, and a sum at the end."""

import time


class Skipped(Exception):
    """What a scenario needs is not here; it says so and is counted as skipped."""


class Report:
    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def scenario(self, name, run):
        """Runs one scenario: it returns a sentence about what it did, and raises what is wrong."""
        start = time.monotonic()
        try:
            verdict, words = "passed", run()
            self.passed += 1
        except Skipped as reason:
            verdict, words = "SKIPPED", str(reason)
            self.skipped += 1
        except Exception as error:  # one scenario that breaks off must not end the others
            verdict, words = "FAILED", f"{type(error).__name__}: {error}"
            self.failed += 1
        print(f"{verdict:8}{name} ({time.monotonic() - start:.0f} s): {words}", flush=True)

    def close(self):
        if self.skipped:
            print(f"{self.skipped} skipped")
        print(f"{self.passed} passed, {self.failed} failed", flush=True)
        return 1 if self.failed or not self.passed else 0
