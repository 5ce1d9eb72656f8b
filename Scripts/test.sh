#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Builds once, then runs everything on both engines even if something fails: the Swift tests, those
# of the rooms again on PostgreSQL, chaos in its short form, the browser, and its journeys again on
# PostgreSQL. Closes with the sum; exits non-zero if anything failed or if a runner ran nothing.
set -uo pipefail
cd "$(dirname "$0")/.."

# Names without anything private in them: `PGHOST` and its kin would lead elsewhere.
unset "${!PG@}"
cluster=$(mktemp -d)
log=$(mktemp)
trap 'Scripts/postgres.sh stop "$cluster"; rm -f "$log"' EXIT
lines=() passed=0 failed=0
rooms='^((Accounts|Directory|GrappeNet|Records|Upkeep|Vocabulary)Tests|ProgramTests\.AccessTests)[./]'
export PYTHONPYCACHEPREFIX=.build/pycache

main() {
    swift build --build-tests || {
        echo "The build failed; no test was run."
        exit 1
    }
    GRAPPE_TEST_POSTGRES=$(Scripts/postgres.sh start "$cluster") || {
        echo "PostgreSQL did not start; no test was run."
        exit 1
    }
    export GRAPPE_TEST_POSTGRES
    swift_tests "Swift"
    GRAPPE_TEST_ENGINE=postgres swift_tests "Rooms on PostgreSQL" --filter "$rooms"
    python_tests "Chaos, in short" python3 Tests/Chaos/run.py --short
    browser_tests "Browser"
    browser_tests "Journeys on PostgreSQL" \
        --only machines --only privacy --only accounts --only journeys \
        --database "$(Scripts/postgres.sh database "$cluster" journeys)"
    echo
    printf '%s\n' "${lines[@]}"
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ]
}

# swift_tests TITLE [option...]
swift_tests() {
    local title=$1 status total bad
    swift test --skip-build --disable-xctest "${@:2}" 2>&1 | tee "$log"
    status=${PIPESTATUS[0]}
    total=$(sed -nE 's/.*Test run with ([0-9]+) tests?.*/\1/p' "$log" | tail -1)
    bad=$(grep -E "^[^ ]+ +Test .* failed after" "$log" | grep -vc "Test run with")
    # A crash of the process has no line of its own for the test that caused it.
    [ "$status" -ne 0 ] && [ "$bad" -eq 0 ] && bad=1
    count "$title" tests "${total:-0}" "$bad"
}

# browser_tests TITLE [option...]
browser_tests() { python_tests "$1" .venv/bin/python Tests/Browser/run.py "${@:2}"; }

# python_tests TITLE COMMAND...: one whose last line is `N passed, N failed`.
python_tests() {
    local title=$1 status good bad
    "${@:2}" 2>&1 | tee "$log"
    status=${PIPESTATUS[0]}
    good=$(sed -nE 's/^([0-9]+) passed, [0-9]+ failed$/\1/p' "$log" | tail -1)
    bad=$(sed -nE 's/^[0-9]+ passed, ([0-9]+) failed$/\1/p' "$log" | tail -1)
    [ "$status" -ne 0 ] && [ "${bad:-0}" -eq 0 ] && bad=1
    count "$title" checks "$((${good:-0} + ${bad:-0}))" "${bad:-0}"
}

# count TITLE UNIT TOTAL FAILED: a runner that ran nothing has failed.
count() {
    local bad=$4
    [ "$3" -eq 0 ] && bad=1
    lines+=("$1: $3 $2, $bad failed")
    passed=$((passed + ($3 > bad ? $3 - bad : 0)))
    failed=$((failed + bad))
}

main
