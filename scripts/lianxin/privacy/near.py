"""What the register near a file knows: who are members, and which false alarms are waived.

Read straight from the few files that say so, line by line, with nothing but the standard
library: the guard runs before every commit and on machines where nothing else is installed.
Whether a waiver is in order is for `lianxin check` to say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lianxin.privacy.fingerprint import matches
from lianxin.privacy.sighting import Sighting

_LARGEST: Final = 64 * 1024
_KEY: Final = re.compile(r"^([a-z_]+):[ \t]*[\"']?([^\"'#\n]*?)[\"']?[ \t]*(?:#.*)?$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Near:
    """root: the folder with records/ in it. members: their names. waivers: organisation, rule
    and fingerprint of each. tops: organisations with none above them."""

    root: Path
    members: frozenset[str]
    waivers: tuple[tuple[str, str, str], ...]
    tops: frozenset[str]

    def waives(self, file: Path, seen: Sighting) -> bool:
        """Whether a waiver covers what was seen in a file. One covers the files of its
        organisation; one of an organisation with none above it, what lies outside records/."""
        owner = self._owner(file)
        return any(
            rule == f"privacy/{seen.kind}"
            and (home == owner or (owner is None and home in self.tops))
            and matches(seen.kind, seen.value, written)
            for home, rule, written in self.waivers
        )

    def _owner(self, file: Path) -> str | None:
        parts = file.absolute().parts[len(self.root.parts) :]
        return parts[1] if len(parts) > 2 and parts[0] == "records" else None


def near(here: Path) -> Near | None:
    """What the register in or above a folder knows; None without one."""
    here = here.absolute()
    root = next((f for f in (here, *here.parents) if (f / "records").is_dir()), None)
    if root is None:
        return None
    records = root / "records"
    members = {_facts(file).get("name", "") for file in records.glob("*/member/*.yaml")}
    waivers = []
    for file in sorted(records.glob("*/waiver/*.yaml")):
        facts = _facts(file)
        if "fingerprint" in facts:
            waivers.append((file.parts[-3], facts.get("rule", ""), facts["fingerprint"]))
    tops = frozenset(
        home
        for home in {home for home, *_ in waivers}
        if not _facts(records / home / "organisation.yaml").get("parent")
    )
    return Near(root, frozenset(members) - {""}, tuple(waivers), tops)


def _facts(file: Path) -> dict[str, str]:
    """The single values at the top of a record; none where it cannot be read."""
    try:
        with file.open("rb") as stream:
            text = stream.read(_LARGEST).decode("utf-8", "replace")
    except OSError:
        return {}
    return dict(_KEY.findall(text.replace("\r\n", "\n")))
