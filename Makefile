# A thin wrapper: everything is in scripts/setup.py, which works without make too.
# Options go through ARGS: make test ARGS="-k calendar"

PYTHON ?= python3

.DEFAULT_GOAL := help
.PHONY: site posters test serve ready bench quality golden mutants fuzz mutation lock clean help

site posters test serve ready bench quality golden mutants fuzz mutation lock clean help:
	@$(PYTHON) scripts/setup.py $@ $(ARGS)
