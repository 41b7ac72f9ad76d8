# Two commands do everything on a fresh Debian or Ubuntu: `make demo` and `make test`. The rest is for daily work.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.posdesk-installed
PEERS := .venv-peers
JOBS ?= auto
export PIP_DISABLE_PIP_VERSION_CHECK := 1
# Every process that is started would compile the program anew: a third of a second of each command, and of each test of one.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help demo run test check lint types imports translations-check house setup setup-test translations qm bench bench-peers corpus gallery wheel wheels clean

help:
	@echo 'make demo          a made-up shop: reads, reconciles, prints what never arrived, opens the window'
	@echo 'make run           open the window'
	@echo 'make test          all tests, with coverage'
	@echo 'make check         the gate: style, types, imports, translations, the rules of the house'
	@echo 'make translations  collect new strings of the window into translations/*.ts'
	@echo 'make bench         the benchmark           make corpus    real statement files against their manifest'
	@echo 'make bench-peers   the matchers of others on the same days, in an environment of their own'
	@echo 'make gallery       pictures of every page  make wheel     dist/*.whl    make wheels  wheels of dependencies'

setup:
	@PYTHON=$(PYTHON) packaging/setup.sh run
	@$(MAKE) --silent --no-print-directory $(STAMP) qm

setup-test:
	@PYTHON=$(PYTHON) packaging/setup.sh test
	@$(MAKE) --silent --no-print-directory $(STAMP) qm

$(STAMP): pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo 'Installing posdesk and its tools into $(VENV) (the first time: a few minutes) ...'
	@$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@

qm: $(STAMP)
	@$(BIN)/python packaging/translations.py release

# Status 1 means that money is missing, which is what the demo is there to show.
demo: setup
	@$(BIN)/posdesk demo $(ARGS) || test $$? -eq 1

run: setup
	@$(BIN)/posdesk $(ARGS)

test: setup-test
	$(BIN)/python -m pytest -n $(JOBS) --dist worksteal --durations 8 --cov=posdesk --cov-report= $(ARGS)
	$(BIN)/python packaging/coverage_floor.py

# Set up first and by itself: what runs side by side would install side by side.
check: setup-test
	@$(MAKE) --no-print-directory lint types imports translations-check house
	@echo 'make check: all is well'

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(STAMP)
	$(BIN)/mypy

imports: $(STAMP)
	$(BIN)/lint-imports

translations-check: $(STAMP)
	$(BIN)/python packaging/translations.py check

house: $(STAMP)
	$(BIN)/python -m pytest -q tests/house

translations: $(STAMP)
	$(BIN)/python packaging/translations.py update
	$(BIN)/python packaging/translations.py release

bench: setup
	$(BIN)/python -m tests.benchmarks $(ARGS)
	$(BIN)/python -m tests.benchmarks.reconcile
	$(BIN)/python -m tests.benchmarks.verdicts
	$(BIN)/python -m tests.benchmarks.calibration
	$(BIN)/python -m tests.benchmarks.growth
	$(BIN)/python -m tests.benchmarks.more
	$(BIN)/python -m tests.benchmarks.vault
	$(BIN)/python -m tests.benchmarks.keeping

# Dependency groups want pip 25.1 or newer, which no environment of Python 3.11 begins with.
$(PEERS)/.installed: pyproject.toml
	@test -x $(PEERS)/bin/python || $(PYTHON) -m venv $(PEERS)
	@echo 'Installing the matchers of others into $(PEERS) ...'
	@$(PEERS)/bin/python -m pip install --quiet --upgrade 'pip>=25.1'
	@$(PEERS)/bin/python -m pip install --quiet --group peers
	@touch $@

bench-peers: setup $(PEERS)/.installed
	$(BIN)/python -m tests.benchmarks.peer_matchers $(PEERS)/bin/python $(ARGS)

corpus: setup
	$(BIN)/python -m tests.corpus $(ARGS)

gallery: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.gallery $(ARGS)

wheel: setup
	$(BIN)/python -m build --wheel --outdir dist .

wheels: $(STAMP)
	$(BIN)/python packaging/check-wheels.py

clean:
	rm -rf $(VENV) $(PEERS) dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage
