"""Two worlds that differ in everything that must not matter; see tests/test_same_bytes.py."""
