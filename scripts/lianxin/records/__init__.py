"""The kinds of record, one model each, and the list of them."""

from __future__ import annotations

from lianxin.records.adoption import Adoption
from lianxin.records.appraisal import Appraisal
from lianxin.records.base import Record
from lianxin.records.commitment import Commitment
from lianxin.records.contact import Contact
from lianxin.records.correction import Correction
from lianxin.records.decision import Decision
from lianxin.records.erasure import Erasure
from lianxin.records.evaluation import Evaluation
from lianxin.records.inspection import Inspection
from lianxin.records.leave import Leave
from lianxin.records.link import Link
from lianxin.records.meeting import Meeting
from lianxin.records.member import Member
from lianxin.records.opinion import Opinion
from lianxin.records.organisation import Organisation
from lianxin.records.person import Person
from lianxin.records.post import Post
from lianxin.records.recognition import Recognition
from lianxin.records.report import Report
from lianxin.records.survey import Survey
from lianxin.records.waiver import Waiver

KINDS: dict[str, type[Record]] = {
    model.KIND: model
    for model in (
        Organisation,
        Member,
        Person,
        Link,
        Contact,
        Commitment,
        Opinion,
        Meeting,
        Survey,
        Report,
        Post,
        Inspection,
        Evaluation,
        Appraisal,
        Recognition,
        Decision,
        Adoption,
        Leave,
        Waiver,
        Correction,
        Erasure,
    )
}
"""Slug of the kind -> its model, in the order in which people read them."""
