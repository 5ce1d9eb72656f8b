# SPDX-License-Identifier: EUPL-1.2
"""A web server on the loopback interface, for tests.

    http_server.py FOLDER

In FOLDER it leaves `port` once it is ready. It ends with its standard input. Paths: `/echo` answers
with what it was sent, `/tagged` by an entity tag, `/moved` by a redirect, `/long` by a mebibyte and a
byte, `/endless` by bytes without end, `/slow` after ten seconds.
"""

import http.server
import pathlib
import sys
import threading
import time


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/tagged":
            same = self.headers["If-None-Match"] == '"v1"'
            self.answer(304 if same else 200, b"" if same else b"text", ETag='"v1"')
        elif self.path == "/moved":
            self.answer(302, b"", Location="/echo")
        elif self.path == "/long":
            self.answer(200, b"x" * ((1 << 20) + 1))
        elif self.path == "/endless":
            self.send_response(200)
            self.end_headers()
            while True:
                self.wfile.write(b"x" * 65536)
        elif self.path == "/slow":
            time.sleep(10)
            self.answer(200, b"late")
        else:
            self.answer(200, str(self.headers).encode())

    def do_POST(self):
        self.answer(201, self.rfile.read(int(self.headers["Content-Length"])))

    def answer(self, status, body, **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def main():
    folder = pathlib.Path(sys.argv[1])
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    (folder / "port.new").write_text(str(server.server_address[1]))
    (folder / "port.new").rename(folder / "port")
    sys.stdin.read()


main()
