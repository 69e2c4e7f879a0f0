"""Two ledger files side by side, for whoever has the site and no repository."""

from __future__ import annotations

from lianxin.ledger.model import Ledger
from lianxin.ledger.verdict import Comparison


def compare(old: Ledger, new: Ledger) -> Comparison:
    """What of the old ledger the new one still holds. Both fit their own roots."""
    comparable = old.key_id == new.key_id
    paths = set(old.named)
    missing = tuple(sorted(paths - set(new.named)))
    if old.root == new.root:
        return Comparison(True, _listed(old, new), True, old.size, (), (), 0, 0, 0)
    held = set(new.leaves) if comparable else set(old.leaves)
    changed = tuple(
        sorted(p for p in paths & set(new.named) if old.leaves[old.named[p]] not in held)
    )
    gone = sum(leaf not in held for leaf in old.leaves)
    named_gone = sum(old.leaves[old.named[p]] not in held for p in paths)
    return Comparison(
        same=False,
        listed=_listed(old, new),
        comparable=comparable,
        unchanged=old.size - gone if comparable else 0,
        changed=changed,
        missing=missing,
        unnamed=gone - named_gone,
        erased=max(0, new.erased - old.erased),
        shrunk=max(0, old.size - new.size),
    )


def _listed(old: Ledger, new: Ledger) -> bool | None:
    """Whether the new ledger names the old root for the old commit; None: not that commit."""
    known = {month.commit: month.root for month in new.months}
    if new.commit is not None:
        known[new.commit] = new.root
    if old.commit is None or old.commit not in known:
        return None
    return known[old.commit] == old.root
