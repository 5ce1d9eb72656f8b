#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# A private PostgreSQL for tests: data and socket in a folder of its own, no port, no password.
#   postgres.sh start FOLDER           makes and starts it, and prints its address
#   postgres.sh database FOLDER NAME   makes an empty database, and prints its address
#   postgres.sh resume FOLDER          starts it again after it was killed
#   postgres.sh replica FOLDER OTHER   makes and starts a copy that follows the one in OTHER
#   postgres.sh promote FOLDER         makes that copy a server of its own
#   postgres.sh stop FOLDER            stops it and removes the folder
# PostgreSQL refuses to run as root; then it runs as Debian's user `postgres`.
set -euo pipefail
usage="usage: postgres.sh start|database|resume|replica|promote|stop FOLDER [NAME|OTHER]"

main() {
    local folder=${2:?$usage}
    case "${1:-}" in
        start) start "$folder" ;;
        database) database "$folder" "${3:?a name}" ;;
        resume) resume "$folder" ;;
        replica) replica "$folder" "${3:?the folder of the other}" ;;
        promote) promote "$folder" ;;
        stop) stop "$folder" ;;
        *) echo "$usage" >&2 && return 2 ;;
    esac
}

start() {
    new_folder "$1"
    as_owner "$(binaries)/initdb" --pgdata "$1/data" --encoding UTF8 --locale C.UTF-8 \
        --auth trust --username grappe --no-sync >/dev/null
    resume "$1"
    echo "postgres:///postgres?host=$1&user=grappe"
}

resume() {
    as_owner "$(binaries)/pg_ctl" start --pgdata "$1/data" --log "$1/log" --wait --silent \
        --options "-k $1 -c listen_addresses= -c max_connections=1500 -c shared_buffers=64MB" ||
        { cat "$1/log" >&2 && return 1; }
}

replica() {
    new_folder "$1"
    as_owner "$(binaries)/pg_basebackup" --host "$2" --username grappe --pgdata "$1/data" \
        --write-recovery-conf --checkpoint fast --no-sync
    resume "$1"
}

promote() {
    as_owner "$(binaries)/pg_ctl" promote --pgdata "$1/data" --wait --silent
}

database() {
    as_owner "$(binaries)/createdb" --host "$1" --username grappe "$2"
    echo "postgres:///$2?host=$1&user=grappe"
}

stop() {
    as_owner "$(binaries)/pg_ctl" stop --pgdata "$1/data" --mode immediate --silent || true
    rm -rf "$1"
}

new_folder() {
    mkdir -p "$1"
    chmod 755 "$1"
    [ "$(id -u)" -ne 0 ] || chown postgres "$1"
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
