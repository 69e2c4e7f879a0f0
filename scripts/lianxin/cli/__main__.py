"""`python -m lianxin.cli` is the same as `lianxin`."""

from lianxin.cli import main

main()
