"""Read by every Python of a world, MkDocs too: folders come in another order, on another day.

WORLD_ORDER: seed of the order in which folders list their entries. WORLD_LATER: seconds by
which the clock is ahead.
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Iterator
from typing import Any

_scandir, _listdir, _time = os.scandir, os.listdir, time.time
_chance = random.Random(int(os.environ["WORLD_ORDER"]))
_later = float(os.environ["WORLD_LATER"])


class Shuffled:
    """What os.scandir gives, in another order."""

    def __init__(self, *arguments: Any) -> None:
        with _scandir(*arguments) as real:
            self.entries = list(real)
        _chance.shuffle(self.entries)
        self.rest: Iterator[Any] = iter(self.entries)

    def __iter__(self) -> Shuffled:
        return self

    def __next__(self) -> Any:
        return next(self.rest)

    def __enter__(self) -> Shuffled:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self.rest = iter(())


def listdir(*arguments: Any) -> list[Any]:
    names = _listdir(*arguments)
    _chance.shuffle(names)
    return names


os.scandir = Shuffled  # type: ignore[assignment,misc]
os.listdir = listdir
time.time = lambda: _time() + _later
