# SPDX-License-Identifier: EUPL-1.2
"""SIGTERM under load: what was asked before it is answered whole, and the program ends in time.

A connection that is closed without a word, for a request sent after the signal, breaks nothing:
its sender may ask again. Half an answer does, and so does silence to a request sent before.
"""

import socket
import threading
import time

from served import Served, copy_of, prepare
from writer import Broken

READERS = 12
# Not /health/ready, which says no once the program stops.
PATHS = ["/fr/organisations", "/de/organisations?q=holz", "/fr", "/fr/organisations/points.json",
         "/lb/territories", "/api/v1/organisations", "/health/live"]
ORGANISATIONS = 400
SECONDS_TO_START = 2


def run(setting):
    prepared, [account] = prepare(setting, ORGANISATIONS)
    answered, unasked, slowest_stop, starts, work = 0, 0, 0, [], 0
    for stop in range(setting.stops):
        database = copy_of(prepared, setting, "site")
        with Served(setting, database, GRAPPE_PAGES="0") as site:
            readers = [Reader(site.port, number) for number in range(READERS)]
            signal = threading.Event()
            readers += [LateSender(site.port, account, signal) for _ in range(2)]
            # One who never sends the rest may not keep the last stop from coming to an end.
            if stop + 1 == setting.stops:
                stuck = site.client(account)
                stuck.begin("/fr/secretariat/terms/none/local")
            for reader in readers:
                reader.start()
            time.sleep(setting.random.uniform(0.1, 0.4))
            at = time.monotonic()
            signal.set()
            code, seconds = site.stop(abruptly="kill" in setting.sabotage)
            for reader in readers:
                reader.join()
        broken = [told for reader in readers for told in reader.broken(at)]
        if broken:
            raise Broken(f"stop {stop + 1} (seed {setting.seed}): {len(broken)} requests of "
                         f"{READERS} readers broken: {broken[:4]}")
        if code != 0 or seconds > 10:
            raise Broken(f"stop {stop + 1}: code {code} after {seconds:.1f} s: "
                         f"{site.log.read_text()[-500:]}")
        answered += sum(reader.answered for reader in readers)
        unasked += sum(reader.end == "closed" for reader in readers)
        starts.append(site.seconds_to_start)
        work = max(work, site.processor_to_start)
        slowest_stop = max(slowest_stop, seconds)
    told = (f"{setting.stops} stops, {answered} requests answered, 0 broken ({unasked} sent after "
            f"the signal to a closing connection); slowest stop {slowest_stop:.1f} s; start with "
            f"{ORGANISATIONS} organisations {sorted(starts)[len(starts) // 2]:.1f} s, at most "
            f"{max(starts):.1f} s, with at most {work:.1f} s of processor time")
    # A machine that does other things delays a start, but adds no work to it.
    if work > SECONDS_TO_START and not setting.is_short:
        raise Broken(told)
    return told


class Reader(threading.Thread):
    """Asks one thing after the other on one connection, until it is closed."""

    def __init__(self, port, number):
        super().__init__(daemon=True)
        self.port, self.number = port, number
        self.answered, self.end = 0, None
        self.sent_at, self.got = None, b""

    def run(self):
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=15) as connection:
                while self._ask(connection):
                    self.answered += 1
        except ConnectionRefusedError:
            self.end = "refused"
        except TimeoutError:
            self.end = "no answer within 15 s"
        except OSError as error:
            self.end = self.end or ("closed" if not self.got else f"broke off: {error}")

    def _ask(self, connection):
        path = PATHS[(self.number + self.answered) % len(PATHS)]
        self.sent_at, self.got = None, b""
        request = f"GET {path} HTTP/1.1\r\nHost: localhost\r\nUser-Agent: chaos\r\n\r\n".encode()
        connection.sendall(request)
        self.sent_at = time.monotonic()
        return self._receive(connection) and self._is_good()

    def _is_good(self):
        good = self.got.startswith(b"HTTP/1.1 200")
        if not good:
            self.end = self.got[:40].decode(errors="replace")
        return good

    def _receive(self, connection):
        while not self._is_whole():
            piece = connection.recv(1 << 16)
            if not piece:
                self.end = "half an answer" if self.got else "closed"
                return False
            self.got += piece
        return True

    def _is_whole(self):
        head, found, body = self.got.partition(b"\r\n\r\n")
        if not found:
            return False
        for line in head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                return len(body) >= int(line.split(b":")[1])
        if b"transfer-encoding: chunked" in head.lower():
            return body.endswith(b"0\r\n\r\n")
        return True

    def broken(self, signalled_at):
        """What the program owed this reader."""
        if self.end == "closed" and self.sent_at and self.sent_at < signalled_at:
            early = (signalled_at - self.sent_at) * 1000
            return [f"no answer to a request sent {early:.1f} ms before the signal"]
        fine = ("answered", "closed", "refused")
        return [] if self.end in fine else [str(self.end)]


class LateSender(Reader):
    """Sends the head of a form before the signal and the rest after it."""

    def __init__(self, port, account, signal):
        super().__init__(port, 0)
        self.signal = signal
        form = f"form-token={account.token}".encode()
        self.begun = (
            b"POST /fr/secretariat/terms/none/local HTTP/1.1\r\nHost: localhost\r\n"
            b"Cookie: " + account.cookie.encode() + b"\r\nSec-Fetch-Site: same-origin\r\n"
            b"Content-Type: application/x-www-form-urlencoded\r\n"
            b"Content-Length: %d\r\n\r\n" % len(form) + form[:2])
        self.rest = form[2:]

    def _ask(self, connection):
        connection.sendall(self.begun)
        self.sent_at = time.monotonic()
        self.signal.wait(10)
        time.sleep(0.2)
        connection.sendall(self.rest)
        if self._receive(connection):
            # There is no such word.
            self.end = "answered" if b" 404 " in self.got[:16] else self.got[:40].decode()
        return False
