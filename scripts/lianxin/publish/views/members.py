"""A member in the public role: position, promises, duties kept and not kept; no score."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lianxin.publish import addresses
from lianxin.publish.views.commitments import Summary
from lianxin.publish.views.common import Named
from lianxin.publish.views.duties import HeatMap, map_of_member
from lianxin.publish.views.shelf import Shelf
from lianxin.records.member import Member
from lianxin.records.post import Post
from lianxin.register import Entry

Promised = Mapping[str, tuple[Summary, ...]]
Posts = Mapping[str, tuple[Post, ...]]


@dataclass(frozen=True, slots=True)
class MemberView:
    """Everything on the page of one member."""

    href: str
    organisation: Named
    record: Member
    posts: tuple[Post, ...]
    commitments: tuple[Summary, ...]
    duties: HeatMap


def member_view(
    entry: Entry, record: Member, shelf: Shelf, promised: Promised, posts: Posts
) -> MemberView:
    """The page of one member. promised, posts: by the address of a member's page."""
    href = addresses.member(entry.organisation, entry.slug)
    return MemberView(
        href,
        shelf.organisation_named(entry.organisation),
        record,
        posts.get(href, ()),
        promised.get(href, ()),
        map_of_member(shelf, shelf.owed_by.get(entry.id, ())),
    )


def posts_by_holder(shelf: Shelf) -> dict[str, tuple[Post, ...]]:
    """Address of the holder's page -> the posts, the oldest first."""
    posts: dict[str, list[Post]] = {}
    for entry in shelf.open.of("post"):
        if isinstance(post := entry.record, Post):
            holder = shelf.member_named(post.member, entry.organisation)
            posts.setdefault(holder.href if holder else "", []).append(post)
    return {
        href: tuple(sorted(those, key=lambda post: (post.since, post.title)))
        for href, those in posts.items()
    }
