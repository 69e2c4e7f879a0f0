"""An old ledger against today's history in git: what is as it was, and what is not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from lianxin.filenames import FOLDER
from lianxin.history import HistoryError, trees
from lianxin.ledger.entries import Entry, is_record, kind_of, leaf_of
from lianxin.ledger.gathering import Reader
from lianxin.ledger.merkle import Hash
from lianxin.ledger.model import Ledger, Month, State
from lianxin.ledger.verdict import Verdict, Way


def verify(old: Ledger, reader: Reader, today: str) -> Verdict:
    """What became of the records of `old` up to the commit `today` (a full name).

    `old` fits its own root. HistoryError if the history cannot be read or is not whole.
    """
    repository = reader.repository
    repository.require_whole()
    now = reader.state(today)
    if old.commit is None:
        return _by_leaves(old, reader, today, now, "uncommitted", None)
    then = _state(reader, old.commit)
    if then is None:
        return _by_leaves(old, reader, today, now, "rewritten", None)
    if then.root() != old.root:
        return _other(old, then)
    if not repository.contains(old.commit, today):
        return _by_leaves(old, reader, today, now, "elsewhere", then)
    return _since(then, reader, old.commit, today, now)


def verify_month(month: Month, reader: Reader, today: str) -> Verdict:
    """The same for a root that a ledger lists for the end of a month: only commit and root are
    known of it, so where the commit is gone, nothing can be named."""
    reader.repository.require_whole()
    then = _state(reader, month.commit)
    if then is None:
        return Verdict("rewritten", compared=False)
    if then.root() != month.root:
        return Verdict("differs", compared=False)
    now = reader.state(today)
    if not reader.repository.contains(month.commit, today):
        return Verdict("elsewhere", compared=False)
    return _since(then, reader, month.commit, today, now)


def _state(reader: Reader, commit: str) -> State | None:
    """The state of a commit, or None if git does not know it."""
    try:
        reader.repository.commit(commit)
    except HistoryError:
        return None
    return reader.state(commit)


def _other(old: Ledger, then: State) -> Verdict:
    """The commit is there, but the ledger says something else about it."""
    leaves = then.leaves()
    lost = set(old.leaves) - set(leaves)
    named = {path for leaf, path in old.path_of().items() if leaf in lost}
    added = sorted(entry.path for leaf, entry in leaves.items() if leaf not in set(old.leaves))
    return Verdict(
        "differs", old.size - len(lost), lost=tuple(sorted(named)),
        lost_unnamed=len(lost) - len(named), added=tuple(added),
    )  # fmt: skip


def _since(then: State, reader: Reader, old: str, today: str, now: State) -> Verdict:
    """The ordinary case: today's history comes after the old commit."""
    blobs = {entry.path: entry.blob for entry in now.entries}
    removals = _removals(reader, today, old)
    unchanged, changed, removed, erased = 0, [], [], 0
    for entry in then.entries:
        if blobs.get(entry.path) == entry.blob:
            unchanged += 1
        elif entry.path in removals.bare or (
            entry.path not in blobs and entry.path not in removals.covered
        ):
            removed.append(entry.path)
        elif entry.path in blobs:
            changed.append(entry.path)
        else:
            erased += 1
    return Verdict("extends", unchanged, tuple(changed), erased, tuple(removed))


@dataclass(slots=True)
class _Removals:
    """Paths that were taken out: with an erasure in the same commit that covers as many, or
    without."""

    covered: set[str] = field(default_factory=set)
    bare: set[str] = field(default_factory=set)


def _removals(reader: Reader, newest: str, without: str) -> _Removals:
    """Every removal on the main line since a commit. Where an erasure covers fewer than its
    commit removes, none of them is covered: nobody can tell which were meant."""
    found = _Removals()
    for commit in trees.log(reader.repository, newest, FOLDER, without):
        gone, erasures = set(), []
        for change in commit.changes:
            path = reader.inside(change.path) or ""
            if not is_record(path):
                continue
            if change.status == "deleted":
                gone.add(path)
            elif change.status == "added" and kind_of(path) == "erasure":
                erasures.append((path, change.new.blob))
        covered = len(gone) <= reader.erased(erasures)
        (found.covered if covered else found.bare).update(gone)
    found.covered -= found.bare
    return found


def _by_leaves(
    old: Ledger, reader: Reader, today: str, now: State, way: Way, then: State | None
) -> Verdict:
    """Where commits do not help: each old leaf looked for among all that history ever held."""
    ever = _ever(reader, today)
    known = _known(old, reader, today, now, ever, then)
    if known is None:
        lost = sorted(set(old.named) - {entry.path for entry in now.entries})
        return Verdict(way, lost=tuple(lost), compared=False)
    names = {leaf: entry.path for leaf, entry in then.leaves().items()} if then else {}
    names |= old.path_of()
    blobs = {entry.path: entry.blob for entry in now.entries}
    found: dict[str, list[str]] = {"changed": [], "gone": [], "lost": []}
    unchanged = unnamed = 0
    for leaf in old.leaves:
        entry = known.get(leaf)
        if entry is None and leaf in names:
            found["lost"].append(names[leaf])
        elif entry is None:
            unnamed += 1
        elif entry.path not in blobs:
            found["gone"].append(entry.path)
        elif blobs[entry.path] == entry.blob:
            unchanged += 1
        else:
            found["changed"].append(entry.path)
    erased, removed, lost, unnamed = _covered(
        max(0, now.erased - old.erased), found["gone"], found["lost"], unnamed, set(blobs)
    )
    return Verdict(
        way, unchanged, tuple(sorted(found["changed"])), erased, tuple(sorted(removed)),
        tuple(sorted(lost)), unnamed,
    )  # fmt: skip


def _covered(
    allowed: int, gone: list[str], lost: list[str], unnamed: int, today: set[str]
) -> tuple[int, list[str], list[str], int]:
    """What the erasures since then cover: all that is gone, or nothing. A record that is still
    there with a content that history never held is not erased but rewritten."""
    rewritten = [path for path in lost if path in today]
    away = len(gone) + len(lost) - len(rewritten) + unnamed
    if away <= allowed:
        return away, [], rewritten, 0
    return 0, gone, lost, unnamed


def _ever(reader: Reader, today: str) -> tuple[Entry, ...]:
    """Every content that every record had on the main line, the present one included."""
    pairs: Counter[tuple[str, str]] = Counter()
    for commit in trees.log(reader.repository, today, FOLDER):
        for change in commit.changes:
            path = reader.inside(change.path) or ""
            if is_record(path):
                pairs.update((path, f.blob) for f in (change.old, change.new) if _regular(f))
    pairs.update((e.path, e.blob) for e in reader.state(today).entries)
    return reader.entries(pairs)


def _known(
    old: Ledger, reader: Reader, today: str, now: State, ever: Iterable[Entry], then: State | None
) -> Mapping[Hash, Entry] | None:
    """Leaf -> record under the old ledger's key; None if no key here is that one."""
    keys = [now.key, *([then.key] if then else []), *reader.keys(today)]
    key = next((key for key in keys if key.id == old.key_id), None)
    return None if key is None else {leaf_of(entry, key): entry for entry in ever}


def _regular(file: trees.File) -> bool:
    return file.mode in (trees.FILE, trees.RUNNABLE)
