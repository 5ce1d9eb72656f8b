#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Builds once, runs the Swift tests and the browser tests even if the former fail, and closes with
# the sum of both. Exits non-zero if anything failed or if a runner ran nothing.
set -uo pipefail
cd "$(dirname "$0")/.."

log=$(mktemp)
trap 'rm -f "$log"' EXIT
passed=0 failed=0

swift build --build-tests || {
    echo "The build failed; no test was run."
    exit 1
}

swift test --skip-build --disable-xctest 2>&1 | tee "$log"
swift_status=${PIPESTATUS[0]}
swift_total=$(sed -nE 's/.*Test run with ([0-9]+) tests?.*/\1/p' "$log" | tail -1)
swift_failed=$(grep -E "^[^ ]+ +Test .* failed after" "$log" | grep -vc "Test run with")
# A crash of the process has no line of its own for the test that caused it.
[ "$swift_status" -ne 0 ] && [ "$swift_failed" -eq 0 ] && swift_failed=1
[ "${swift_total:-0}" -eq 0 ] && swift_failed=1
passed=$((${swift_total:-0} > swift_failed ? ${swift_total:-0} - swift_failed : 0))
failed=$swift_failed

export PYTHONPYCACHEPREFIX=.build/pycache
.venv/bin/python Tests/Browser/run.py 2>&1 | tee "$log"
browser_status=${PIPESTATUS[0]}
browser_passed=$(sed -nE 's/^([0-9]+) passed, [0-9]+ failed$/\1/p' "$log" | tail -1)
browser_failed=$(sed -nE 's/^[0-9]+ passed, ([0-9]+) failed$/\1/p' "$log" | tail -1)
[ "$browser_status" -ne 0 ] && [ "${browser_failed:-0}" -eq 0 ] && browser_failed=1
passed=$((passed + ${browser_passed:-0}))
failed=$((failed + ${browser_failed:-0}))

echo
echo "Swift:   ${swift_total:-0} tests, $swift_failed failed"
echo "Browser: ${browser_passed:-0} checks passed, ${browser_failed:-0} failed"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$swift_status" -eq 0 ] && [ "$browser_status" -eq 0 ]
