# Everything that is done with this project by hand or by CI. `make` prints what there is.
VENV ?= .venv
PORT ?= 8000
UV ?= uv==0.13.9
# One more than two cores: a test waits for the disk half of its time.
WORKERS ?= 3
ARGS ?=
# Looked for only when a target needs it: the first of at least 3.11 that can make a venv, else the first of at least 3.11.
# The system's own before others on the PATH: Debian and Ubuntu compile theirs with profiles, so it takes two thirds of the time of
# one that was compiled without (docs/decisions/how-the-tests-run.md).
new_enough = $(foreach name,/usr/bin/python3 python3 python3.13 python3.12 python3.11 python3.14,$(shell \
	$(name) -c 'import sys; $(1) sys.version_info >= (3, 11) and print(sys.executable)' 2>/dev/null))
PYTHON ?= $(firstword $(call new_enough,import ensurepip; import venv;) $(call new_enough))

python := $(VENV)/bin/python
pip := $(python) -m pip -qq --disable-pip-version-check
pytest := $(python) -m pytest -n $(WORKERS) --dist=worksteal
oxfmt := $(VENV)/bin/oxfmt -c tests/oxfmt.json static tests/browser
lock := $(python) -m uv pip compile --no-config --universal --python-version 3.11 --generate-hashes --no-build \
	--no-annotate --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" --quiet

# Compiled once and kept, also where that is turned off: the tests start tens of processes, and each would compile all of it again.
unexport PYTHONDONTWRITEBYTECODE

# Databases and photos of tests, in memory where there is room: a test that is killed loses them as well on a disk.
with_room = TMPDIR=$${TMPDIR:-$$(tests/room_in_memory.sh)}

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run test quick measure pages check format docs learn bench mutants lock clean

help: ## print these targets
	@awk 'BEGIN {FS = ":.*## "} /^[a-z]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
	@echo
	@echo "  PORT=8000 VENV=.venv PYTHON=python3 ARGS='what pytest or the benchmarks should also get'"

run: $(VENV)/.installed ## install, make the database and the demo world once, serve on http://127.0.0.1:8000 (PORT=...)
	@JOBTEASE_PORT=$(PORT) JOBTEASE_ORIGIN=$${JOBTEASE_ORIGIN:-http://127.0.0.1:$(PORT)} $(python) main.py run

test: $(VENV)/.installed-tests $(VENV)/provider/.installed ## everything: style, types, SQLite, PostgreSQL, browser
	@tests/system_packages.sh test
	@$(MAKE) --no-print-directory check
	@$(with_room) $(pytest) --postgres $(ARGS) tests

quick: $(VENV)/.installed-tests ## the loop while working, 20 s: SQLite only, no browser, nothing that takes much computing
	@$(with_room) $(python) -m pytest -n 2 --dist=worksteal -q -m "not slow" --quick --ignore=tests/browser $(ARGS) tests

measure: $(VENV)/.installed-tests ## say anew which tests are too slow for `make quick`; some minutes
	@$(with_room) $(python) -m pytest -q -n 0 -m "not slow" --measure --ignore=tests/browser tests

pages: $(VENV)/.installed-tests ## write tests/pages and tests/readings anew: what is said, written and found; then read the difference
	@$(with_room) $(python) -m pytest -q -n 0 --pages tests/test_pages.py tests/test_lists.py tests/test_commands.py tests/test_writes.py \
	  tests/test_others_try.py $$(grep -rl --include='test_*.py' 'stored\.READINGS' tests)

check: $(VENV)/.installed-tests ## style and types: Python, scripts, style sheets, templates
	@$(python) -m ruff check --quiet .
	@$(python) -m ruff format --check --quiet . || { echo "Not formatted: give 'make format'."; exit 1; }
	@$(oxfmt) --check >/dev/null || { $(oxfmt) --list-different; echo "Not formatted: give 'make format'."; exit 1; }
	@said=$$($(VENV)/bin/oxlint -c tests/oxlint.json static tests/browser) || { echo "$$said"; exit 1; }
	@$(VENV)/bin/djlint --lint --quiet templates
	@$(python) -m mypy --no-error-summary platform tests

format: $(VENV)/.installed-tests ## put the code in the house style
	@$(python) -m ruff check --fix --quiet . ; $(python) -m ruff format . ; $(oxfmt)

docs: $(VENV)/.installed-tests ## write docs/routes.md and docs/events.md again from the code
	@PYTHONPATH=platform:. $(python) -m tests.reference

learn: $(VENV)/.installed-tests ## learn platform/jobtease/words/text_classifier.tsv again from tests/screening/examples; four minutes
	@PYTHONPATH=platform:. $(python) -m tests.screening.learn

bench: $(VENV)/.installed-tests ## measure: a table, and bench.json (ARGS='photo feed --large')
	@tests/system_packages.sh bench
	@$(python) -m tests.benchmarks $(ARGS)

mutants: $(VENV)/.installed-mutants ## does a test notice a wrong line? A sample of 200, half an hour (ARGS='--seed 2 --only helping')
	@PYTHONPATH=platform:. $(with_room) $(python) -m tests.mutants $(ARGS)

lock: $(python) ## pin the dependencies of pyproject.toml again (ARGS=--upgrade for newer versions)
	@$(pip) install '$(UV)'
	@$(lock) $(ARGS) pyproject.toml -o requirements.txt
	@$(lock) $(ARGS) --extra test -c requirements.txt pyproject.toml -o requirements-test.txt
	@$(lock) $(ARGS) tests/accounts/directory/provider.in -o requirements-provider.txt
	@$(lock) $(ARGS) --extra test --extra mutants -c requirements-test.txt pyproject.toml -o requirements-mutants.txt

clean: ## remove what was made here, but for ./data
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis bench.json
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The stamps: a folder of packages is as new as the list it was made from.
$(VENV)/.installed: requirements.txt $(python)
	@echo "Installing into $(VENV)"
	@$(pip) install --require-hashes -r requirements.txt
	@touch $@

$(VENV)/.installed-tests: requirements-test.txt $(VENV)/.installed
	@echo "Installing what the tests need into $(VENV)"
	@$(pip) install --require-hashes -r requirements-test.txt
	@touch $@

# A real OpenID Connect provider that tests sign in at (tests/accounts/directory), with packages of its own.
$(VENV)/provider/.installed: requirements-provider.txt $(python)
	@echo "Installing a provider to sign in at into $(VENV)/provider"
	@$(python) -m venv $(VENV)/provider
	@$(VENV)/provider/bin/python -m pip -qq --disable-pip-version-check install --require-hashes -r requirements-provider.txt
	@touch $@

$(VENV)/.installed-mutants: requirements-mutants.txt $(VENV)/.installed-tests
	@$(pip) install --require-hashes -r requirements-mutants.txt
	@touch $@

# Made again when its Python is gone, as after an upgrade of the system: the link then points to nothing.
$(python):
	@test -n "$(PYTHON)" || { \
		echo "Python 3.11 or newer is needed, and was not found. On Debian or Ubuntu give this command and try again:"; \
		echo "    sudo apt-get install python3 python3-venv"; \
		echo "Is it in another place? make PYTHON=/path/to/python3 ..."; exit 1; }
	@PYTHON="$(PYTHON)" tests/system_packages.sh python
	@rm -f $(VENV)/bin/python*
	@$(PYTHON) -m venv $(VENV)
