# What scripts and people may rely on. `make help` lists it; docs/contributing.md explains it.
SHELL := /bin/sh
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

BIN := node_modules/.bin
CLI := node --import tsx src/cli/main.ts
JEST := node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js
# For example: make test ARGS="--testPathPatterns sql"
ARGS :=
# For example: make diff BASE=main FORMAT=markdown; without BASE the newest releases.
BASE :=
FORMAT := text
VERSION :=
TODAY :=
TAG :=
DIFF = npm run --silent contract:diff -- $(if $(BASE),'$(BASE)') --format '$(FORMAT)' $(if $(VERSION),--version '$(VERSION)') $(if $(TODAY),--today '$(TODAY)')

CHECKS := check-types check-lint check-format check-layers check-dead-code check-generated check-releases

.PHONY: help install build run dev new generate deprecations diff release changelog check $(CHECKS) test test-only test-browser coverage mock client migrate rollback seed reset bench doctor

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

deprecations: install ## what is deprecated, where, and how long it is still served; fails for what is over (TODAY=2027-12-01 FORMAT=json)
	@npm run --silent contract:deprecations -- $(if $(TODAY),--today $(TODAY)) $(if $(FORMAT),--format $(FORMAT)) $(ARGS)

diff: install ## what changed for clients since the newest release, or since BASE=<git ref or file> (FORMAT=text|json|markdown|github)
	@$(DIFF) $(ARGS)

release: install ## keeps the document as a release, if its version says enough (VERSION=v1); TAG=1 tags what is committed
	@npm run --silent contract:release -- $(if $(TAG),tag,release) $(if $(VERSION),--version '$(VERSION)') $(if $(TODAY),--today '$(TODAY)')

changelog: install ## writes openapi/CHANGELOG.md from the releases; ARGS=--tags prints it from the git tags
	@npm run --silent contract:release -- changelog $(ARGS)

build: install ## dist/, for production: node dist/server.js
	@echo 'compiling to dist/'
	@rm -rf dist
	@$(BIN)/tsc -p ops/tsconfig.build.json
	@node ops/finish-build.mjs
	@npm sbom --sbom-format cyclonedx --omit dev --package-lock-only > dist/sbom.json

client: install ## dist/client/, the typed client as a package: npm publish dist/client
	@npm run --silent client:build

check: install ## what CI checks without tests: format, lint, types, layers, dead code, document, releases, stale files
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
check-releases:
	@echo '- releases, and their changelog' && npm run --silent contract:release -- check

test: check ## check, then every test, on a database that the tests start themselves
	@echo 'tests (jest)'
	@$(JEST) $(ARGS)

test-only: install ## some tests and nothing else: make test-only ARGS="test/api/sets.test.ts -t updateSet"
	@$(JEST) $(ARGS)

test-browser: install ## the pages for people in Chromium (CHROMIUM=/usr/bin/chromium)
	@$(JEST) --reporters default --testMatch '**/test/browser/*.browser.ts' $(ARGS)

# PROPERTY_RUNS=1000 asks for more requests of each operation, PROPERTY_SEED for others.
proof: generate ## that server, mock, document and tests say the same; a table at the end (a few minutes)
	@PROPERTY_RUNS=$${PROPERTY_RUNS:-200} PROPERTY_SEED=$${PROPERTY_SEED:-20260302} \
	  $(JEST) --reporters default --reporters '<rootDir>/test/support/proof-reporter.mjs' \
	  --testMatch '**/test/proof/*.proof.ts' --testMatch '**/test/contract/proof/{properties,twins}.test.ts' $(ARGS)

coverage: install ## every test, with the coverage of src/
	@$(JEST) --coverage $(ARGS)

# DYNAMIC=1: answers made up from the schemas; SEED=42: the same ones each time; PORT=4011, or MOCK_PORT in the environment,
# where PORT is the server's.
mock: generate ## the whole API from the document alone, on port 4010 (Prism)
	@exec $(CLI) mock --port $(if $(filter command,$(firstword $(origin PORT))),$(PORT),$(or $(MOCK_PORT),4010)) $(if $(DYNAMIC),--dynamic) $(if $(SEED),--seed $(SEED))

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
