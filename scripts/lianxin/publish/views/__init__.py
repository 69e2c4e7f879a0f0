"""Frozen values for the pages, made from a public register and a result; no HTML here."""
