# The two commands: `make run` and `make test`. Everything else is for those who work on Comity.
# They need make and python3 with pip; what is missing is installed into .tools and .venv here, nothing outside.
SHELL := /bin/bash
.DEFAULT_GOAL := help
COMITY := .venv/bin/comity
# Bytecode is written: pytest rewrites every test file at each run otherwise, in each process.
PYTEST := PYTHONDONTWRITEBYTECODE= .venv/bin/python -m pytest -q

.PHONY: help run install train test fast lint types clean

help:
	@echo "make run    start Comity with a demonstration shop"
	@echo "make test   all tests that this machine has the parts for"
	@echo "make fast   only the fast ones: no Rasa, no browser"

run: install
	@exec $(COMITY) up --demo

install: .venv/.synced

.venv/.synced: pyproject.toml uv.lock tools/bootstrap.sh
	@bash tools/bootstrap.sh

train: install
	@$(COMITY) train

fast: install lint types
	@$(PYTEST) -n 2 -m "not rasa and not e2e and not browser"

test: install lint types
	@$(PYTEST) -n 2 -m "not rasa and not e2e and not browser"
	@$(PYTEST) -m "rasa or e2e or browser"

lint: install
	@.venv/bin/ruff check bot tests tools benchmarks
	@.venv/bin/ruff format --check bot tests tools benchmarks
	@$(COMITY) schema --check
	@$(COMITY) lint --strict

types: install
	@.venv/bin/mypy

clean:
	@rm -rf .venv .tools var models
