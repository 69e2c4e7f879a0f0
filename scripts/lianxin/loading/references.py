"""Does what a record names exist; and if not, what was probably meant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from lianxin.findings import Finding, Place, Severity, Step, Text
from lianxin.loading.hints import nearest
from lianxin.loading.report import finding
from lianxin.records.fields import field_at, kind_title
from lianxin.records.references import references_in
from lianxin.register import Entry, Register, resolve
from lianxin.words import say

MOST_NEAREST = 300
"""References for which the nearest existing record is looked for; a search takes
milliseconds in a large register, and who has more than these has another problem."""
MOST_RELATED = 5
"""Places listed that refer to a record which could not be read."""


def check_references(register: Register, unread: Mapping[str, str]) -> Iterator[Finding]:
    """A finding for each reference that leads nowhere.

    unread: id -> file, of files that exist but gave no record. References to those
        are not dangling; each such file gets one warning that says who waits for it.
    """
    search = _Search(register)
    waiting: dict[str, list[Place]] = {}
    entries = register.entries
    for entry in entries.values():
        organisation = entry.organisation
        for path, kind, ref in references_in(entry.record):
            target = resolve(ref, kind, organisation)
            if target in entries:
                continue
            if target in unread:
                waiting.setdefault(unread[target], []).append(Place(entry.file, path))
            else:
                yield _dangling(entry, path, kind, ref, search)
    yield from _waiting(waiting)


def _waiting(waiting: Mapping[str, list[Place]]) -> Iterator[Finding]:
    for file, places in sorted(waiting.items()):
        related = tuple((p, say("records.unread.here")) for p in sorted(places)[:MOST_RELATED])
        yield finding(
            Place(file),
            "unread",
            severity=Severity.WARNING,
            related=related,
            number=len(places),
        )


def _dangling(
    entry: Entry, path: tuple[Step, ...], kind: str, ref: str, search: _Search
) -> Finding:
    at = field_at(entry.kind, path)
    label = at.label if at is not None else Text(str(path[-1]), str(path[-1]))
    near = search.near(ref, kind, entry.organisation)
    if near is not None:
        remedy = say("records.dangling.near", near=near)
    elif kind:
        remedy = say("records.dangling.remedy", kind=kind_title(kind))
    else:
        remedy = say("records.dangling.any")
    return finding(Place(entry.file, path), "dangling", remedy=remedy, ref=ref, label=label)


@dataclass
class _Search:
    """Looks for the record that was meant, as it would be written at that place."""

    register: Register
    done: dict[tuple[str, str, str], str | None] = field(default_factory=dict)

    @cached_property
    def slugs(self) -> dict[str, dict[str, list[str]]]:
        """kind -> organisation -> slugs."""
        found: dict[str, dict[str, list[str]]] = {}
        for entry in self.register.entries.values():
            found.setdefault(entry.kind, {}).setdefault(entry.organisation, []).append(entry.slug)
        return found

    def near(self, ref: str, kind: str, organisation: str) -> str | None:
        """The nearest existing reference, or None."""
        key = (ref, kind, organisation)
        if key not in self.done:
            if len(self.done) >= MOST_NEAREST:
                return None
            self.done[key] = self._near(ref, kind, organisation)
        return self.done[key]

    def _near(self, ref: str, kind: str, organisation: str) -> str | None:
        if kind:
            return self._of_kind(ref, kind, organisation)
        word, _, rest = ref.partition("/")
        meant = word if word in self.slugs else nearest(word, self.slugs)
        if meant is None:
            return None
        if resolve(rest, meant, organisation) in self.register.entries:
            return f"{meant}/{rest}"
        found = self._of_kind(rest, meant, organisation)
        return f"{meant}/{found}" if found else None

    def _of_kind(self, ref: str, kind: str, organisation: str) -> str | None:
        by_organisation = self.slugs.get(kind, {})
        if kind == "organisation":
            return nearest(ref, by_organisation)
        above, _, slug = ref.rpartition("/")
        if above and above not in by_organisation:  # the organisation is misspelt
            above = nearest(above, by_organisation) or above
        home = above or organisation
        if slug in by_organisation.get(home, ()):
            return f"{home}/{slug}"
        elsewhere = [o for o in sorted(by_organisation) if slug in by_organisation[o]]
        if elsewhere:  # the same name in another organisation
            return f"{elsewhere[0]}/{slug}"
        found = nearest(slug, by_organisation.get(home, ()))
        if found is None:
            return None
        return f"{above}/{found}" if above else found
