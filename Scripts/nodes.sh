#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Two nodes on one PostgreSQL behind nginx, for trying: invented organisations, everything in a
# temporary folder, gone with Ctrl-C. The site is on GRAPPE_PORT (8080), its nodes on the two ports
# after it.
set -euo pipefail
cd "$(dirname "$0")/.."

port=${GRAPPE_PORT:-8080}
program=${1:-.build/debug/grappe}
folder=$(mktemp -d)
children=()
trap stop EXIT
trap 'exit 0' INT TERM

main() {
    # PostgreSQL may run as another user.
    chmod 755 "$folder"
    GRAPPE_DATABASE=$(Scripts/postgres.sh start "$folder/postgres")
    export GRAPPE_DATABASE GRAPPE_URL="http://localhost:$port"
    # One after the other: the first makes the tables and the organisations.
    for node in 1 2; do
        GRAPPE_PORT=$((port + node)) "$program" demo 2>"$folder/node$node.log" &
        children+=($!)
        until_ready $((port + node)) "$folder/node$node.log"
    done
    configuration >"$folder/nginx.conf"
    nginx -p "$folder" -c "$folder/nginx.conf" -e "$folder/nginx.log" -g 'daemon off;' &
    children+=($!)
    until_ready "$port" "$folder/nginx.log"
    echo "Two nodes answer on http://localhost:$port, each also on $((port + 1)) and $((port + 2))."
    echo "Sign in as moderation@grappe.example; its mail is on http://localhost:$port/fr/mail."
    echo "Their logs are in $folder; Ctrl-C stops everything."
    wait
}

configuration() {
    cat <<CONF
pid nginx.pid;
events {}
http {
    access_log off;
    client_body_temp_path body;
    proxy_temp_path proxy;
    fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi;
    scgi_temp_path scgi;
    upstream nodes {
        server 127.0.0.1:$((port + 1));
        server 127.0.0.1:$((port + 2));
        keepalive 32;
    }
    server {
        listen 127.0.0.1:$port;
        location / {
            proxy_pass http://nodes;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_set_header Host \$host;
            proxy_next_upstream error timeout http_503;
        }
    }
}
CONF
}

until_ready() {
    local second
    for second in $(seq 120); do
        if curl --silent --fail --max-time 2 "http://127.0.0.1:$1/health/ready" >/dev/null; then
            return
        fi
        sleep 0.5
    done
    echo "Nothing answers on port $1:" >&2
    cat "$2" >&2
    return 1
}

stop() {
    local child
    for child in "${children[@]}"; do kill "$child" 2>/dev/null || true; done
    wait || true
    Scripts/postgres.sh stop "$folder/postgres" || true
    rm -rf "$folder"
}

main
