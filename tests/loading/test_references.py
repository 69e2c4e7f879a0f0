"""Every reference leads somewhere, or the finding says where it was meant to."""

from __future__ import annotations

import pytest
from lianxin.findings import Severity

from tests.loading.helpers import DRAIN, Spoil, the_one, told

# file, old, new, path, part of the remedy
DANGLING = [
    (DRAIN, "member: du-zhong", "member: du-zong", ("member",), "“du-zhong”"),
    (DRAIN, "[bai-zhi]", "[bai-zi]", ("together_with", 0), "“bai-zhi”"),
    (DRAIN, "[bai-zhi]", "[su-mu]", ("together_with", 0), "“xi-cun/su-mu”"),
    (DRAIN, "[bai-zhi]", "[xi-cum/su-mu]", ("together_with", 0), "“xi-cun/su-mu”"),
    (DRAIN, "[bai-zhi]", "[bai-zhi, xyzzy]", ("together_with", 1), "党员"),
    ("dong-cun/organisation", "[xi-cun]", "[xi-cunn]", ("neighbours", 0), "“xi-cun”"),
    (
        "dong-cun/commitment/2026/lu-deng",
        "opinions: [lu-deng]",
        "opinions: [lu-den]",
        ("source", "opinions", 0),
        "“lu-deng”",
    ),
    (
        "dong-cun/commitment/2026/lu-deng",
        "record: meeting/zuo-tan",
        "record: meting/zuo-tan",
        ("evidence", 0, "record"),
        "“meeting/zuo-tan”",
    ),
    (
        "dong-cun/report/2026/du-zhong-1",
        "[contact/pai-shui]",
        "[contact/pai-sui]",
        ("cites", 0),
        "“contact/pai-shui”",
    ),
    (
        "dong-cun/report/2026/du-zhong-1",
        "[contact/pai-shui]",
        "[qqqq/zzzz]",
        ("cites", 0),
        "类别/文件名",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "path", "remedy"), DANGLING)
def test_a_dangling_reference_names_the_nearest(
    spoil: Spoil, file: str, old: str, new: str, path: tuple[str | int, ...], remedy: str
) -> None:
    register = spoil((file, old, new))
    finding = the_one(register)
    assert (finding.rule, finding.place.path) == ("record/dangling", path)
    assert remedy in finding.remedy.zh
    assert register.unpublished == ()  # it stays published; the finding fails the check


def test_a_file_that_could_not_be_read_is_not_missing(spoil: Spoil) -> None:
    register = spoil(("dong-cun/member/du-zhong", "position: ordinary", "position: ordinry"))
    assert told(register) == [("record/unread", ()), ("record/wrong-term", ("position",))]
    waiting = register.findings[0]
    assert waiting.severity is Severity.WARNING
    assert waiting.place.file == "records/dong-cun/member/du-zhong.yaml"
    assert len(waiting.related) == 5
    assert register.unpublished == ("records/dong-cun/member/du-zhong.yaml",)
