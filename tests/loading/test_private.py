"""Private data in records is found wherever a person can write, and is never shown."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from lianxin.findings import Severity
from lianxin.law.case_records import laid_over, record
from lianxin.loading.private import check_private, comments, without_private
from lianxin.loading.written import FREE, MACHINE, texts
from lianxin.privacy.fingerprint import fingerprint, matches
from lianxin.records import KINDS
from lianxin.records.fields import fields_of
from lianxin.register import Entry, register_of

from tests.law.small import entry, register

MOBILE = "13800000000"


def found(*entries: Entry) -> list[tuple[str, tuple[Any, ...]]]:
    return [(f.rule, f.place.path) for f in check_private(register(*entries))]


def written(kind: str, *path: str) -> Iterator[tuple[str, ...]]:
    """Every field in which a person writes, as the models describe them."""
    for field in fields_of(kind, *path):
        if field.shape == "part":
            yield from written(kind, *path, field.name)
        elif field.shape in FREE and field.name not in MACHINE:
            yield (*path, field.name)


def filled(model: Any, path: tuple[str, ...]) -> Any:
    """A record, unchecked, in which that field holds a number; built from the inside."""
    name, *rest = path
    field = type(model).model_fields[name]
    if not rest:
        many = "tuple" in str(field.annotation)
        if "dict" in str(field.annotation):
            return model.model_copy(update={name: {MOBILE: "1"}})
        return model.model_copy(update={name: (MOBILE,) if many else MOBILE})
    text = str(field.annotation)
    part = next(p for p in PARTS if p.__name__ in text)
    inner = filled(part.model_construct(**dict.fromkeys(part.model_fields)), tuple(rest))
    return model.model_copy(update={name: (inner,) if "tuple" in text else inner})


def subclasses(cls: Any) -> Iterator[Any]:
    for sub in cls.__subclasses__():
        yield sub
        yield from subclasses(sub)


PARTS = [p for p in subclasses(next(iter(KINDS.values())).__mro__[2]) if not hasattr(p, "KIND")]
PATHS = [(kind, path) for kind in KINDS for path in written(kind)]


@pytest.mark.parametrize(("kind", "path"), PATHS, ids=str)
def test_every_field_in_which_people_write_is_looked_at(kind: str, path: tuple[str, ...]) -> None:
    model = filled(record(kind, laid_over(kind, {}, None)), path)
    at = [p for p, text in texts(kind, model) if text == MOBILE]
    assert [tuple(s for s in one if isinstance(s, str) and s != MOBILE) for one in at] == [path]


@pytest.mark.parametrize(("kind", "path"), PATHS, ids=str)
def test_what_is_found_is_hidden_in_the_register_itself(kind: str, path: tuple[str, ...]) -> None:
    model = filled(record(kind, laid_over(kind, {}, None)), path)
    spoilt = Entry(f"{kind}/b1/x", kind, "b1", "x", f"records/b1/{kind}/x.yaml", model)
    hidden, findings = without_private(register_of([spoilt], {}))
    assert "privacy/mobile" in {f.rule for f in findings}
    assert MOBILE not in repr(hidden)
    assert "1**********" in repr(hidden)


def test_a_finding_says_what_and_where_but_never_the_value() -> None:
    (seen,) = check_private(register(entry("contact", "c1", deed=f"打{MOBILE}问过了")))
    assert (seen.rule, seen.place.path) == ("privacy/mobile", ("deed",))
    assert seen.severity is Severity.ERROR
    shown = " ".join((*seen.message, *seen.remedy))
    assert MOBILE not in shown
    assert MOBILE[3:] not in shown


def test_a_file_name_is_read_too() -> None:
    assert found(entry("contact", "138-0000-0000")) == [("privacy/mobile", ())]
    assert found(entry("contact", "0305-du-zhong-2")) == []
    assert found(entry("contact", "zhang13800000000")) == [("privacy/mobile", ())]


def test_a_record_with_a_private_name_is_left_out() -> None:
    spoilt, sound = entry("contact", "138-0000-0000"), entry("contact", "c1")
    hidden, _ = without_private(register(spoilt, sound))
    assert spoilt.id not in hidden.entries
    assert sound.id in hidden.entries
    assert hidden.unpublished == (spoilt.file,)


def test_a_sound_register_is_left_as_it_is() -> None:
    sound = register(entry("contact", "c1"))
    assert without_private(sound) == (sound, ())


def test_comments_are_read_and_switch_nothing_off() -> None:
    text = f"deed: 路灯 # noqa: 打{MOBILE}\n# lianxin: ignore\nsays: 'a #{MOBILE}'\n".encode()
    (seen,) = comments(text, {"deed": "路灯", "says": f"a #{MOBILE}"}, "a.yaml")
    assert (seen.rule, seen.place.line, seen.place.column) == ("privacy/mobile", 1, 19)
    for off in ("# noqa", "# lianxin: ignore", "# nosec", "# pragma: allowlist secret"):
        assert found(entry("contact", "c1", deed=f"打{MOBILE} {off}")) == [
            ("privacy/mobile", ("deed",))
        ]


def test_an_organisation_may_say_how_it_is_reached() -> None:
    assert found(entry("organisation", "b3", reach="来电010-66660000")) == []
    assert found(entry("organisation", "b3", reach=f"书记手机{MOBILE}")) == [
        ("privacy/mobile", ("reach",))
    ]
    assert found(entry("organisation", "b3", about="来电010-66660000")) == [
        ("privacy/landline", ("about",))
    ]


def test_a_likely_name_is_shown_to_a_person_unless_it_is_a_member() -> None:
    visit = entry("contact", "c1", deed="看望王杜仲家中情况")
    (seen,) = check_private(register(visit))
    assert (seen.rule, seen.severity) == ("privacy/name", Severity.WARNING)
    assert found(visit, entry("member", "m1", name="王杜仲")) == []


def test_a_false_alarm_is_waived_by_its_fingerprint_and_by_nothing_else() -> None:
    number = entry("contact", "c1", deed=f"合同编号{MOBILE}")
    good = fingerprint("mobile", MOBILE, b"saltsalt")
    waiver: dict[str, Any] = {"rule": "privacy/mobile", "subject": None}
    assert found(number, entry("waiver", "w1", **waiver, fingerprint=good)) == []
    other = fingerprint("mobile", "13900000000", b"saltsalt")
    assert found(number, entry("waiver", "w1", **waiver, fingerprint=other)) == [
        ("privacy/mobile", ("deed",)),
        ("privacy/unused-waiver", ("fingerprint",)),
    ]
    elsewhere = entry("waiver", "w1", "b2", **waiver, fingerprint=good)
    assert ("privacy/mobile", ("deed",)) in found(number, elsewhere)


def test_nobody_waives_what_they_wrote_themselves() -> None:
    good = fingerprint("mobile", MOBILE, b"saltsalt")
    promise = entry("commitment", "p1", title=f"合同编号{MOBILE}", member="m1")
    waiver: dict[str, Any] = {"rule": "privacy/mobile", "subject": None, "fingerprint": good}
    assert found(promise, entry("waiver", "w1", **waiver, approved_by="m2")) == []
    assert found(promise, entry("waiver", "w1", **waiver, approved_by="m1")) == [
        ("privacy/mobile", ("title",)),
        ("privacy/own-waiver", ("approved_by",)),
    ]


def test_a_waiver_of_one_kind_is_none_of_another() -> None:
    number = entry("contact", "c1", deed=f"合同编号{MOBILE}")
    other: dict[str, Any] = {"rule": "privacy/bank-card", "subject": None}
    made = fingerprint("mobile", MOBILE, b"saltsalt")
    assert found(number, entry("waiver", "w1", **other, fingerprint=made)) == [
        ("privacy/mobile", ("deed",)),
        ("privacy/unused-waiver", ("fingerprint",)),
    ]


def test_fingerprints_differ_by_salt_and_say_nothing_readable() -> None:
    one, two = (fingerprint("mobile", MOBILE, salt) for salt in (b"12345678", b"87654321"))
    assert one.partition("-")[2] != two.partition("-")[2]
    assert MOBILE not in one
    assert matches("mobile", MOBILE, one)
    assert not matches("bank-card", MOBILE, one)
    assert not matches("mobile", "13800000001", one)
    for broken in ("", "-", "xyz-1", one[:-1], one.replace("-", "")):
        assert not matches("mobile", MOBILE, broken)


@pytest.mark.parametrize(
    ("old", "new"),
    [("form: home-visit", "form: home-vist"), ("form: home-visit", "\tform: home-visit"),
     ("form: home-visit", "fomr: home-visit"), ("deed: ", "13912345678: ")],
)  # fmt: skip
def test_a_number_in_what_is_no_record_is_told_at_once(old: str, new: str) -> None:
    from tests.audit.world import CONTACT, FILES, register

    text = FILES[CONTACT].replace("帮助", "打13812345678，帮助")
    assert old in text
    found = register({**FILES, CONTACT: text.replace(old, new)})
    assert CONTACT in found.unpublished
    rules = [f.rule for f in found.findings]
    assert "privacy/mobile" in rules
    assert len(rules) > 1, "and what makes it no record is told as well"
    assert "13812345678" not in str(found.findings)
