# Grappe. `make` alone lists the targets; `make demo` and `make test` are all that a newcomer needs.
SHELL := /bin/bash
PYTHON := .venv/bin/python
SWIFT_FILES := Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources
GRAPPE_PORT ?= 8080
# The short form takes the build that the tests have made already.
CHAOS_BUILD := $(if $(SHORT),,-c release)
CHAOS_FORM := $(if $(SHORT),--short,--build .build/release)

.DEFAULT_GOAL := help
.PHONY: help setup setup-build setup-test setup-chaos build demo run nodes test check chaos format
.PHONY: docs clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

setup: setup-build setup-test ## Install whatever is missing (quick when nothing is)

setup-build: # What the program needs: C libraries and the map's scripts
	@Scripts/setup.sh build

setup-test: # What the tests need on top: a browser and Python packages
	@Scripts/setup.sh test

build: setup-build ## Build the program
	swift build --product grappe

demo: build ## Start a site of invented organisations on port 8080 (or GRAPPE_PORT)
	GRAPPE_PORT=$(GRAPPE_PORT) .build/debug/grappe demo

run: build ## Start the site on its own database
	GRAPPE_PORT=$(GRAPPE_PORT) .build/debug/grappe serve

nodes: build ## Start two nodes on one PostgreSQL behind nginx, for trying
	@Scripts/setup.sh nodes
	Scripts/nodes.sh

test: setup ## Run all tests: Swift, then the browser
	@Scripts/test.sh

check: setup ## Run the gates: format, architecture, Python syntax; warnings are errors
	swift format lint --strict --recursive --parallel $(SWIFT_FILES)
	swift test --filter ArchitectureTests
	PYTHONPYCACHEPREFIX=.build/pycache $(PYTHON) -m compileall -q Tests/Browser Tests/Chaos Tests/Oracles

format: ## Format all Swift files in place
	swift format --in-place --recursive --parallel $(SWIFT_FILES)

setup-chaos: # What breaking the machine needs: filesystems of its own
	@Scripts/setup.sh chaos

chaos: setup-build setup-chaos ## Break the machine under the program (SHORT=1: four minutes)
	swift build $(CHAOS_BUILD) --product chaos-writer
	swift build $(CHAOS_BUILD) --product grappe
	PYTHONPYCACHEPREFIX=.build/pycache python3 Tests/Chaos/run.py $(CHAOS_FORM)

docs: setup-build ## Render the API pages of the foundations and kernels into .build/docs
	@Scripts/docs.sh

clean: ## Remove what was built, the browser tests' packages and the copied map scripts
	rm -rf .build .venv Public/vendor

ifneq ($(wildcard Benchmarks/Package.swift),)
.PHONY: bench setup-bench
setup-bench: # What the load on a served site needs: wrk
	@Scripts/setup.sh bench

bench: setup-build setup-bench ## Load a site built for release (a package of its own)
	swift build -c release --product grappe
	swift run --package-path Benchmarks -c release grappe-bench serve-load \
		--grappe .build/release/grappe
	swift run --package-path Benchmarks -c release grappe-bench serve-decisions \
		--grappe .build/release/grappe
	swift build -c release --product chaos-writer
	swift run --package-path Benchmarks -c release grappe-bench commit \
		--writer .build/release/chaos-writer
endif
