"""Lianxin (连心): promises kept in Git, checked against the clauses that demand them."""

__version__ = "0.1.0"
