"""The register -> a CODEOWNERS file: who is asked for a review, folder by folder.

Of several lines that fit a path the last one counts (GitHub and GitLab alike), so the
general ones come first. Any one owner of a line may approve, but never their own proposal;
so the stewards of the organisation above stand beside an organisation's own. What makes
somebody a steward (the organisation's record, its members with their accounts) and what
binds it (its adoptions) is for those above alone: nobody widens their own powers.

Source: GitHub's 'About code owners', GitLab's 'Code Owners syntax'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from lianxin.records.base import SLUG
from lianxin.register import Register, resolve
from lianxin.words import say

ABOVE_ONLY: Final = ("organisation.yaml", "member/", "adoption/")
"""What of an organisation's folder its own stewards cannot approve."""

_SLUG: Final = re.compile(SLUG)
_ACCOUNT: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*")


def codeowners(register: Register) -> str:
    """The whole file; the same for the same records.

    An organisation that names no steward with an account belongs to those above it. A line
    without owners would mean that nobody is asked, so there never is one.
    """
    slugs = [e.slug for e in register.of("organisation") if _SLUG.fullmatch(e.slug)]
    accounts = {slug: _stewards(register, slug) for slug in slugs}
    top = {one for slug in slugs if len(register.above(slug)) == 1 for one in accounts[slug]}
    lines = [f"# {text}" for key in ("made", "renew", "order") for text in say(f"codeowners.{key}")]
    lines += ["", *_line("*", top)]
    if not top:
        lines += [f"# {text}" for text in say("codeowners.nobody")]
    for slug in slugs:
        lines += ["", *_of(register, slug, accounts)]
    return "\n".join(lines) + "\n"


def _of(register: Register, slug: str, accounts: dict[str, set[str]]) -> Iterator[str]:
    own, folder = accounts[slug], f"/records/{slug}/"
    parents = [accounts[name] for name in register.above(slug)[1:] if accounts.get(name)]
    above = parents[0] if parents else own
    yield from _line(folder, own | above)
    if own != above:
        for part in ABOVE_ONLY:
            yield from _line(folder + part, above)


def _line(pattern: str, owners: set[str]) -> Iterator[str]:
    if owners:
        yield " ".join((pattern, *(f"@{one}" for one in sorted(owners))))


def _stewards(register: Register, slug: str) -> set[str]:
    """The accounts of those stewards whose membership has no end.

    Without a date to judge by: whoever is known to leave is asked no more.
    """
    organisation: Any = register.entries[f"organisation/{slug}"].record
    found: set[str] = set()
    for ref in organisation.stewards:
        entry = register.entries.get(resolve(ref, "member", slug))
        member: Any = entry.record if entry else None
        if member is not None and member.until is None:
            found.update(one for one in member.accounts if _ACCOUNT.fullmatch(one))
    return found
