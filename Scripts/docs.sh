#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Renders the documentation comments of the foundations and kernels as a static site.
set -euo pipefail
cd "$(dirname "$0")/.."

modules=(GrappeKit GrappeStore GrappeWeb SearchKernel)
swift build
graphs=$(swift build --show-bin-path)/../symbolgraph
swift package dump-symbol-graph --minimum-access-level package --skip-synthesized-members \
    >/dev/null 2>&1 || true
mkdir -p .build/docs
for module in "${modules[@]}"; do
    rm -rf ".build/docs-input/$module" ".build/docs/$module"
    mkdir -p ".build/docs-input/$module"
    cp "$graphs/$module".symbols.json ".build/docs-input/$module/"
    docc convert --fallback-display-name "$module" --fallback-bundle-identifier "grappe.$module" \
        --additional-symbol-graph-dir ".build/docs-input/$module" \
        --transform-for-static-hosting --hosting-base-path "$module" \
        --output-path ".build/docs/$module"
    echo ".build/docs/$module"
done
