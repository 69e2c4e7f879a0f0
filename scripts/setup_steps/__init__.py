"""The steps of `scripts/setup.py`. Standard library only: nothing is installed yet."""
