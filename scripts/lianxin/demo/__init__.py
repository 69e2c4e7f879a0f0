"""A living register of a county that does not exist, made from a seed.

子虚县: 'nowhere county', after the two gentlemen of the old rhapsody, 子虚 and 乌有.
"""

from __future__ import annotations

from lianxin.demo.make import DEFAULTS, TooFew, make

__all__ = ["DEFAULTS", "TooFew", "make"]
