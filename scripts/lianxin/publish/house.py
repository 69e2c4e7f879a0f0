"""The checkout of the code, and the libraries it runs with."""

from __future__ import annotations

import sysconfig
from pathlib import Path
from typing import Final

HOUSE: Final = Path(__file__).resolve().parents[3]
"""The checkout, with mkdocs.yml and site_src; records may lie elsewhere."""


def installed() -> list[str]:
    """The libraries and their versions, by the names of their folders."""
    places = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    return sorted(path.name for place in places for path in Path(place).glob("*.dist-info"))
