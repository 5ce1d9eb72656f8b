#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# A private PostgreSQL for tests: data and socket in a folder of its own, no port, no password.
#   postgres.sh start FOLDER           makes and starts it, and prints its address
#   postgres.sh database FOLDER NAME   makes an empty database, and prints its address
#   postgres.sh stop FOLDER            stops it and removes the folder
# PostgreSQL refuses to run as root; then it runs as Debian's user `postgres`.
set -euo pipefail

main() {
    local folder=${2:?usage: postgres.sh start|database|stop FOLDER [NAME]}
    case "${1:-}" in
        start) start "$folder" ;;
        database) database "$folder" "${3:?a name}" ;;
        stop) stop "$folder" ;;
        *) echo "usage: postgres.sh start|database|stop FOLDER [NAME]" >&2 && return 2 ;;
    esac
}

start() {
    mkdir -p "$1"
    chmod 755 "$1"
    [ "$(id -u)" -ne 0 ] || chown postgres "$1"
    as_owner "$(binaries)/initdb" --pgdata "$1/data" --encoding UTF8 --locale C.UTF-8 \
        --auth trust --username grappe --no-sync >/dev/null
    as_owner "$(binaries)/pg_ctl" start --pgdata "$1/data" --log "$1/log" --wait --silent \
        --options "-k $1 -c listen_addresses= -c max_connections=400 -c shared_buffers=64MB" ||
        { cat "$1/log" >&2 && return 1; }
    echo "postgres:///postgres?host=$1&user=grappe"
}

database() {
    as_owner "$(binaries)/createdb" --host "$1" --username grappe "$2"
    echo "postgres:///$2?host=$1&user=grappe"
}

stop() {
    as_owner "$(binaries)/pg_ctl" stop --pgdata "$1/data" --mode immediate --silent || true
    rm -rf "$1"
}

binaries() {
    local found
    found=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
    [ -n "$found" ] || found=$(pg_config --bindir)
    echo "$found"
}

as_owner() {
    if [ "$(id -u)" -eq 0 ]; then
        (cd / && exec setpriv --reuid=postgres --regid=postgres --init-groups "$@")
    else
        "$@"
    fi
}

main "$@"
