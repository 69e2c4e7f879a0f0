"""Findings and obligations as text, annotations and JSON; each a pure function."""
