"""A living register of a county that does not exist, made from a seed.

子虚县: 'nowhere county', after the two gentlemen of the old rhapsody, 子虚 and 乌有.
The one that is committed under records/ is `lianxin demo` with its defaults, and
the few files named in `by_hand.py` beside it.
"""

from __future__ import annotations

from lianxin.demo.making import DEFAULTS, CannotMake, make
from lianxin.demo.putting import write

__all__ = ["DEFAULTS", "CannotMake", "make", "write"]
