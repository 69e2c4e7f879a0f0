"""A member in the public role: position, promises, duties kept and not kept; no score."""

from __future__ import annotations

from dataclasses import dataclass

from lianxin.publish import addresses
from lianxin.publish.views.commitments import Summary
from lianxin.publish.views.common import Named
from lianxin.publish.views.duties import HeatMap, map_of_member
from lianxin.publish.views.shelf import Shelf
from lianxin.records.member import Member
from lianxin.records.post import Post


@dataclass(frozen=True, slots=True)
class MemberView:
    """Everything on the page of one member."""

    href: str
    organisation: Named
    record: Member
    posts: tuple[Post, ...]
    commitments: tuple[Summary, ...]
    duties: HeatMap


def member_views(shelf: Shelf, promised: dict[str, tuple[Summary, ...]]) -> tuple[MemberView, ...]:
    """All members. promised: address of a member's page -> the commitments made there."""
    posts: dict[str, list[Post]] = {}
    for entry in shelf.open.of("post"):
        if isinstance(post := entry.record, Post):
            holder = shelf.member_named(post.member, entry.organisation)
            posts.setdefault(holder.href if holder else "", []).append(post)
    return tuple(
        MemberView(
            href := addresses.member(entry.organisation, entry.slug),
            shelf.organisation_named(entry.organisation),
            record,
            tuple(sorted(posts.get(href, ()), key=lambda post: (post.since, post.title))),
            promised.get(href, ()),
            map_of_member(shelf, shelf.owed_by.get(entry.id, ())),
        )
        for entry in shelf.open.of("member")
        if isinstance(record := entry.record, Member)
    )
