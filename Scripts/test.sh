#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Builds once, then runs everything on both engines even if something fails: the Swift tests; then,
# in two lanes, those of the rooms again on PostgreSQL, chaos in its short form and the browser's
# journeys on PostgreSQL beside all that the browser looks at. Each runner's words come when it has
# ended. Closes with the sum; exits non-zero if anything failed or if a runner ran nothing.
set -uo pipefail
cd "$(dirname "$0")/.."

# Names without anything private in them: `PGHOST` and its kin would lead elsewhere.
unset "${!PG@}"
cluster=$(mktemp -d)
results=$(mktemp -d)
trap 'Scripts/postgres.sh stop "$cluster"; rm -rf "$results"' EXIT
passed=0 failed=0
rooms='^((Accounts|Directory|GrappeNet|Records|Upkeep|Vocabulary)Tests|ProgramTests\.AccessTests)[./]'
records=(records privacy imports uploads)
export PYTHONPYCACHEPREFIX=.build/pycache

main() {
    build || {
        echo "The build failed; no test was run."
        exit 1
    }
    GRAPPE_TEST_POSTGRES=$(Scripts/postgres.sh start "$cluster") || {
        echo "PostgreSQL did not start; no test was run."
        exit 1
    }
    export GRAPPE_TEST_POSTGRES
    swift_tests 1 "Swift"
    # Each of these keeps one processor busy, not two.
    {
        GRAPPE_TEST_ENGINE=postgres swift_tests 2 "Rooms on PostgreSQL" --filter "$rooms"
        python_tests 3 "Chaos, in short" python3 Tests/Chaos/run.py --short
        browser_tests 4 "Journeys on PostgreSQL" --only machines --only accounts --only journeys \
            --only privacy --database "$(Scripts/postgres.sh database "$cluster" journeys)"
        browser_tests 5 "Browser, records" "${records[@]/#/--only=}"
    } &
    browser_tests 6 "Browser, pages" --only=pages
    browser_tests 7 "Browser, the rest" --without=pages "${records[@]/#/--without=}"
    wait
    echo
    for runner in {1..7}; do
        # One that left no result has failed.
        IFS='|' read -r title unit total bad <"$results/$runner.result" ||
            { title="Runner $runner" unit=tests total=0 bad=1; }
        echo "$title: $total $unit, $bad failed"
        passed=$((passed + (total > bad ? total - bad : 0)))
        failed=$((failed + bad))
    done
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ]
}

# What the tests need, and nothing else of the packages that they come from.
build() {
    swift build --product grappePackageTests && swift build --product grappe &&
        swift build --product chaos-writer
}

# swift_tests NUMBER TITLE [option...]
swift_tests() {
    local log=$results/$1.log status total bad
    swift test --skip-build --disable-xctest "${@:3}" >"$log" 2>&1
    status=$?
    total=$(sed -nE 's/.*Test run with ([0-9]+) tests?.*/\1/p' "$log" | tail -1)
    bad=$(grep -E "^[^ ]+ +Test .* failed after" "$log" | grep -vc "Test run with")
    # A crash of the process has no line of its own for the test that caused it.
    [ "$status" -ne 0 ] && [ "$bad" -eq 0 ] && bad=1
    conclude "$1" "$2" tests "${total:-0}" "$bad"
}

# browser_tests NUMBER TITLE [option...]
browser_tests() { python_tests "$1" "$2" .venv/bin/python Tests/Browser/run.py "${@:3}"; }

# python_tests NUMBER TITLE COMMAND...: one whose last line is `N passed, N failed`.
python_tests() {
    local log=$results/$1.log status good bad
    "${@:3}" >"$log" 2>&1
    status=$?
    good=$(sed -nE 's/^([0-9]+) passed, [0-9]+ failed$/\1/p' "$log" | tail -1)
    bad=$(sed -nE 's/^[0-9]+ passed, ([0-9]+) failed$/\1/p' "$log" | tail -1)
    [ "$status" -ne 0 ] && [ "${bad:-0}" -eq 0 ] && bad=1
    conclude "$1" "$2" checks "$((${good:-0} + ${bad:-0}))" "${bad:-0}"
}

# conclude NUMBER TITLE UNIT TOTAL FAILED: says what was said, one runner after the other. A runner
# that ran nothing has failed.
conclude() {
    local bad=$5
    [ "$4" -eq 0 ] && bad=1
    echo "$2|$3|$4|$bad" >"$results/$1.result"
    flock "$results" bash -c 'echo "== $1 ($2 s)" && cat "$0"' "$results/$1.log" "$2" "$SECONDS"
}

main
