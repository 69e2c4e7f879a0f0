"""Measures the built site: Lighthouse on a phone, and the markup of every page.

Needs Node and Chromium, so it is no part of `make test` but a program of its own, `make quality`.
Exit code 0 when all targets are met, 1 when one is missed, 2 when it could not be measured.
"""
