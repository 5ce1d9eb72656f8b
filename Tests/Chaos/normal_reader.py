# SPDX-License-Identifier: EUPL-1.2
"""A reader like others, who measures how long answers take while something is going on."""

import http.client
import threading
import time

PATHS = ["/fr/organisations", "/de/organisations?q=holz", "/fr", "/lb/territories"]


class NormalReader(threading.Thread):
    """Asks twenty times a second on one connection; `with` lets it ask meanwhile."""

    def __init__(self, port):
        super().__init__(daemon=True)
        self.port, self.waits, self.failures = port, [], 0
        self._is_over = threading.Event()

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self._is_over.set()
        self.join()

    def during(self, seconds):
        """The wait that 95 of 100 stay below, in seconds, over so many seconds."""
        with self:
            time.sleep(seconds)
        return self.quantile(0.95)

    def quantile(self, share):
        waits = sorted(self.waits)
        return waits[int((len(waits) - 1) * share)]

    def run(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        while not self._is_over.is_set():
            start = time.monotonic()
            try:
                connection.request("GET", PATHS[len(self.waits) % len(PATHS)])
                answer = connection.getresponse()
                answer.read()
                self.failures += answer.status != 200
            except (http.client.HTTPException, OSError):
                connection.close()
                self.failures += 1
            self.waits.append(time.monotonic() - start)
            self._is_over.wait(0.05)
