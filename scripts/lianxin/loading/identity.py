"""Path is identity: what kind of record a file is, whose, and under which name."""

from __future__ import annotations

import re
from typing import NamedTuple

from lianxin.findings import Finding, Place
from lianxin.loading.hints import nearest
from lianxin.loading.report import finding
from lianxin.records import KINDS
from lianxin.records.base import SLUG
from lianxin.register import entry_id

FOLDER = "records"
"""The folder of a register that holds its records."""

_SLUG = re.compile(SLUG)
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_KIND_FOLDERS = sorted(kind for kind in KINDS if kind != "organisation")


class Identity(NamedTuple):
    """What the path of a file says. year: of the folder; None for kinds that last."""

    kind: str
    organisation: str
    slug: str
    year: int | None = None

    @property
    def id(self) -> str:
        """The id of the entry."""
        return entry_id(self.kind, self.organisation, self.slug)


def place_of(kind: str, organisation: str, slug: str, year: int | None = None) -> str:
    """The path of a record's file; the inverse of `identify`. year: for yearly kinds."""
    if kind == "organisation":
        return f"{FOLDER}/{slug}/organisation.yaml"
    steps = [FOLDER, organisation, kind, *([str(year)] if KINDS[kind].YEARLY else [])]
    return "/".join((*steps, f"{slug}.yaml"))


def identify(file: str) -> tuple[Identity | None, tuple[Finding, ...]]:
    """The identity that a path gives, or what is wrong with it.

    records/<organisation>/organisation.yaml, records/<organisation>/<kind>/<slug>.yaml
    for kinds that last and records/<organisation>/<kind>/<year>/<slug>.yaml for the others.
    """
    found = _read(file)
    if isinstance(found, Finding):
        return None, (found,)
    return found, ()


def _read(file: str) -> Identity | Finding:
    place = Place(file)
    if not file.endswith(".yaml"):
        return finding(place, "not-yaml")
    root, *steps = file.removesuffix(".yaml").split("/")
    if root != FOLDER or not 2 <= len(steps) <= 4:
        return finding(place, "misplaced")
    for step in steps:
        if not _SLUG.fullmatch(step):
            return finding(place, "bad-file-name", name=step)
    if len(steps) == 2:
        organisation, name = steps
        if name != "organisation":
            return finding(place, "no-kind-folder", name=name, organisation=organisation)
        return Identity("organisation", organisation, organisation)
    organisation, kind, *years, slug = steps
    if kind not in _KIND_FOLDERS:
        return _unknown_kind(place, kind)
    return _dated(place, organisation, kind, years, slug)


def _unknown_kind(place: Place, kind: str) -> Finding:
    near = nearest(kind, _KIND_FOLDERS)
    if near:
        return finding(place, "unknown-kind-near", kind=kind, near=near)
    return finding(place, "unknown-kind", kind=kind, kinds=", ".join(_KIND_FOLDERS))


def _dated(
    place: Place, organisation: str, kind: str, years: list[str], slug: str
) -> Identity | Finding:
    """The last steps of a path: with a year for kinds that happen, without for those that last."""
    if not KINDS[kind].YEARLY:
        if years:
            return finding(place, "needless-year", file=place_of(kind, organisation, slug))
        return Identity(kind, organisation, slug)
    if not years:
        return finding(place, "no-year", kind=kind, slug=slug, organisation=organisation)
    if not _YEAR.fullmatch(years[0]):
        return finding(place, "bad-year", year=years[0])
    return Identity(kind, organisation, slug, int(years[0]))
