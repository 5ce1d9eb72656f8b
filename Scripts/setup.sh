#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Installs what is missing, and only that: `setup.sh build` for the program, `setup.sh test` for
# its tests, `setup.sh bench` for what measures, `setup.sh nodes` for several nodes, `setup.sh
# chaos` for what breaks the machine under it. With nothing missing it only looks.
set -euo pipefail
cd "$(dirname "$0")/.."

build_packages=(
    git pkg-config libsqlite3-dev libpq-dev zlib1g-dev libxlsxwriter-dev libargon2-dev
    libcurl4-openssl-dev libturbojpeg0-dev libpng-dev libwebp-dev
    libjs-leaflet libjs-leaflet.markercluster
)
test_packages=(python3-venv openssl chromium fonts-dejavu-core postgresql-15)
bench_packages=(wrk gcc libc6-dev)
nodes_packages=(postgresql-15 nginx-light curl)
chaos_packages=(python3 python3-venv e2fsprogs mount util-linux)

main() {
    case "${1:-}" in
        build) need_packages "${build_packages[@]}" && copy_map_scripts && need_swift ;;
        test)
            need_packages "${test_packages[@]}" "${chaos_packages[@]}" && make_python_environment
            ;;
        bench) need_packages "${bench_packages[@]}" ;;
        nodes) need_packages "${nodes_packages[@]}" ;;
        chaos) need_packages "${chaos_packages[@]}" && make_python_environment ;;
        *) echo "usage: setup.sh build|test|bench|nodes|chaos" >&2 && return 2 ;;
    esac
}

need_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        explain_elsewhere
        return
    fi
    local installed missing=() package
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
    for package in "$@"; do
        grep -qx "installed $package" <<<"$installed" || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] || install "${missing[@]}"
}

install() {
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get)
    [ "$(id -u)" -eq 0 ] || apt=(sudo "${apt[@]}")
    echo "Installing: $*"
    # Fresh images carry no package lists; old lists name versions that are gone.
    if ! compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null; then
        "${apt[@]}" update -q
    fi
    "${apt[@]}" install -y -q --no-install-recommends "$@" && return
    "${apt[@]}" update -q
    "${apt[@]}" install -y -q --no-install-recommends "$@"
}

# Not Debian or one of its kin: say what has to be there, and stop only if it is not.
explain_elsewhere() {
    local missing=() library
    command -v git >/dev/null || missing+=("git")
    if command -v pkg-config >/dev/null; then
        for library in sqlite3 libpq zlib xlsxwriter libargon2 libcurl libturbojpeg libpng \
            libwebp; do
            pkg-config --exists "$library" || missing+=("$library (library with its headers)")
        done
    else
        missing+=("pkg-config" "sqlite3, libpq, zlib, libxlsxwriter, libargon2, libcurl, \
libturbojpeg, libpng, libwebp (with headers)")
    fi
    [ ${#missing[@]} -eq 0 ] && return
    echo "This system has no apt-get. Please install, with its own package tool:" >&2
    printf '  - %s\n' "${missing[@]}" >&2
    return 1
}

# Leaflet is Debian's; the copies are never committed.
copy_map_scripts() {
    local from=/usr/share/javascript/leaflet to=Public/vendor
    if [ ! -f "$from/leaflet.min.js" ]; then
        [ -f "$to/leaflet/leaflet.js" ] && return
        echo "No Leaflet in $from: maps stay off until leaflet.js, leaflet.css and images/ lie" \
            "in $to/leaflet, and the marker cluster's files in $to/leaflet.markercluster." >&2
        return
    fi
    [ "$to/leaflet/leaflet.js" -nt "$from/leaflet.min.js" ] &&
        [ "$to/leaflet.markercluster/leaflet.markercluster.js" \
            -nt "$from/leaflet.markercluster.min.js" ] && return
    mkdir -p "$to/leaflet/images" "$to/leaflet.markercluster"
    without_source_map "$from/leaflet.min.js" >"$to/leaflet/leaflet.js"
    cp "$from/leaflet.css" "$to/leaflet/leaflet.css"
    cp "$from"/images/*.png "$to/leaflet/images/"
    without_source_map "$from/leaflet.markercluster.min.js" \
        >"$to/leaflet.markercluster/leaflet.markercluster.js"
    cp "$from/MarkerCluster.css" "$from/MarkerCluster.Default.css" "$to/leaflet.markercluster/"
}

# The maps of the minified scripts are not copied, so no tool should ask for them.
without_source_map() { sed '/^\/\/# sourceMappingURL=/d' "$1"; }

need_swift() {
    command -v swift >/dev/null && return
    echo "Swift 6.3 or later is missing: see https://www.swift.org/install/linux/" >&2
    return 1
}

make_python_environment() {
    local wanted=Tests/Browser/requirements.txt have=.venv/requirements.txt
    cmp -s "$wanted" "$have" && return
    echo "Preparing .venv: the browser and the mail server of the tests"
    python3 -m venv .venv
    .venv/bin/python -m pip install --quiet --disable-pip-version-check -r "$wanted"
    cp "$wanted" "$have"
}

main "$@"
