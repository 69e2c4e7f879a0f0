"""Whose account is whose in the demo, and who looks after each organisation's records.

The accounts are nobody's: no forge gives out a name with two hyphens in a row (GitHub: only
single hyphens; GitLab: no special characters one after another), so no real person is
ever asked for a review, or held to have written one of these records.
"""

from __future__ import annotations

from typing import Any, Final

from lianxin.demo.book import Book

PREFIX: Final = "zixu--"
"""Before the slug of a member: the account."""

ENOUGH: Final = 2
"""Stewards of an organisation: one may be away, or may be the one to be looked at."""

_ORDER: Final = ("leader", "committee-member", "department-head", "cadre")


def stewards(book: Book) -> None:
    """Give every member an account, and every organisation its stewards where it has members."""
    for path, organisation in list(book.records.items()):
        _, slug, name = path.split("/")[:3]
        if name != "organisation.yaml":
            continue
        people = [
            (file.rpartition("/")[2].removesuffix(".yaml"), member)
            for file, member in book.folder(f"records/{slug}/member/")
        ]
        for who, member in people:
            member["accounts"] = [PREFIX + who]
        able = [one for one in people if _may_be(one[1])]
        organisation["stewards"] = [who for who, _ in sorted(able, key=_rank)[:ENOUGH]]


def _may_be(member: dict[str, Any]) -> bool:
    return member["position"] != "retired" and member.get("until") is None


def _rank(one: tuple[str, dict[str, Any]]) -> int:
    """The secretary first, then by position; the sort keeps the order of writing."""
    office, position = one[1].get("office") or "", one[1]["position"]
    if "书记" in office and "副书记" not in office:
        return -1
    return _ORDER.index(position) if position in _ORDER else len(_ORDER)
