"""Looking at what was found."""

from __future__ import annotations

from collections.abc import Callable

from lianxin.findings import Finding, Step
from lianxin.register import Register

# Records of tests/fixtures/county that many tests spoil.
LAMPS = "dong-cun/commitment/2026/lu-deng"
WISH = "dong-cun/opinion/2026/lu-deng"
DRAIN = "dong-cun/contact/2026/pai-shui"
PAIR = "dong-cun/link/du-zhong-jia-01"
POINT = "dong-cun/link/lian-qiao-dong-cun"
Change = tuple[str, str, str]
"""The file, what stands there, what it becomes."""
Spoil = Callable[..., Register]
"""spoil((name, old, new), ...): the county with `old` in records/<name>.yaml read as `new`;
an empty `old` makes a file, or puts `new` in front."""


def told(register: Register) -> list[tuple[str, tuple[Step, ...]]]:
    """Rule and path of every finding."""
    return [(f.rule, f.place.path) for f in register.findings]


def the_one(register: Register) -> Finding:
    """The only finding."""
    assert len(register.findings) == 1, [(f.rule, f.place) for f in register.findings]
    return register.findings[0]
