# What scripts and people may rely on. `make help` lists it; docs/contributing.md explains it.
SHELL := /bin/sh
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

BIN := node_modules/.bin
CLI := node --import tsx src/cli/main.ts
JEST := node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js
# For example: make test ARGS="--testPathPatterns sql"
ARGS :=

CHECKS := check-types check-lint check-format check-layers check-dead-code check-generated

.PHONY: help install build run dev new generate check $(CHECKS) test test-browser coverage mock migrate rollback seed reset bench doctor

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

# The lock file of the last installation tells whether this one has anything to do. Once it is done, no network is needed.
install: ## the packages of package-lock.json, exactly
	@cmp -s package-lock.json node_modules/.installed-lock || { \
	  echo 'installing packages (the first time this takes a minute)' && \
	  npm ci --prefer-offline --no-audit --no-fund && \
	  cp package-lock.json node_modules/.installed-lock; }

run: install ## database, migrations, seeds and API; prints where to look; Ctrl-C ends it
	@exec $(CLI) run

dev: install ## like run, and follows changes of document and code
	@exec $(CLI) dev

new: install ## an operation, from the document to its test: OP="POST /api/v1/workouts/{workoutId}/duplicate" (ARGS=--dry-run)
	@$(CLI) new "$(OP)" $(ARGS)

generate: install ## openapi/ -> generated/
	@npm run --silent generate

build: install ## dist/, for production: node dist/server.js
	@echo 'compiling to dist/'
	@rm -rf dist
	@$(BIN)/tsc -p ops/tsconfig.build.json
	@node ops/finish-build.mjs
	@npm sbom --sbom-format cyclonedx --omit dev --package-lock-only > dist/sbom.json

check: install ## what CI checks without tests: format, lint, types, layers, dead code, document, stale files
	@$(MAKE) --jobs=2 --output-sync=target --keep-going $(CHECKS)
	@echo 'all checks passed'

check-types:
	@echo '- types (tsc)' && $(BIN)/tsc -p .
check-lint:
	@echo '- lint (eslint)' && $(BIN)/eslint . --max-warnings 0
check-format:
	@echo '- format (prettier)' && $(BIN)/prettier --check --log-level warn .
check-layers:
	@echo '- who imports whom (dependency-cruiser)' && $(BIN)/depcruise --config .dependency-cruiser.cjs --output-type err src seeds migrations
check-dead-code:
	@echo '- dead code (knip)' && $(BIN)/knip
check-generated:
	@echo '- the document, and what is made from it' && npm run --silent generate -- --check && $(CLI) configuration --check

test: check ## check, then every test, on a database that the tests start themselves
	@echo 'tests (jest)'
	@$(JEST) $(ARGS)

test-browser: install ## the pages for people in Chromium (CHROMIUM=/usr/bin/chromium)
	@$(JEST) --reporters default --testMatch '**/test/browser/*.browser.ts' $(ARGS)

coverage: install ## every test, with the coverage of src/
	@$(JEST) --coverage $(ARGS)

mock: generate ## the whole API from the document alone, on port 4010 (Prism)
	@exec $(BIN)/prism mock --port 4010 generated/openapi.json

migrate: install ## bring the schema up to date
	@$(CLI) migrate

rollback: install ## undo the newest migration
	@$(CLI) rollback

seed: install ## add the catalogue and the demo athlete
	@$(CLI) seed

reset: install ## throw all data away and begin anew
	@$(CLI) reset

bench: install ## benchmarks, side by side, with their ratios
	@npm --prefix bench ci --prefer-offline --no-audit --no-fund
	@npm --prefix bench start --silent -- $(ARGS)

doctor: ## what is wrong with this machine or set-up, each line with its fix
	@$(CLI) doctor
