"""The publication policy in one place: which field of which kind is public, in which wording,
and which figures about people served are safe to publish."""

from lianxin.publish.policy.counts import THRESHOLD, enough, rounded, votes
from lianxin.publish.policy.fields import (
    FIELDS,
    QUIET_FINDINGS,
    SUMMED,
    Shown,
    address_is_public,
    published,
    rounded_fields,
    withheld_fields,
)

__all__ = [
    "FIELDS", "QUIET_FINDINGS", "SUMMED", "THRESHOLD", "Shown", "address_is_public",
    "enough", "published", "rounded", "rounded_fields", "votes", "withheld_fields",
]  # fmt: skip
