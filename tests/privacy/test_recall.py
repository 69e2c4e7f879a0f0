"""How much the guard sees and how often it cries wolf, kind by kind, on the corpus."""

from __future__ import annotations

from collections import Counter

from lianxin.privacy import scan

from tests.privacy.disguises import private, quiet

LEAST = {"name": 0.95}
"""Share that must be seen of each kind; what is not named here has 0.98."""
MOST_FALSE = 0.01
ENOUGH = 400


def test_it_sees_what_is_private_however_it_is_written() -> None:
    all_of, seen, missed = Counter[str](), Counter[str](), []
    for kind, disguise, text in private():
        all_of[kind] += 1
        if kind in {one.kind for one in scan(text)}:
            seen[kind] += 1
        else:
            missed.append(f"{kind:<14} {disguise:<24} {text!r} -> {scan(text)}")
    print("\nkind             texts  seen  recall")
    for kind, count in all_of.items():
        print(f"{kind:<16} {count:>5} {seen[kind]:>5}  {seen[kind] / count:.4f}")
    print("\n".join(missed))
    assert sum(all_of.values()) >= ENOUGH
    too_few = {k: seen[k] / n for k, n in all_of.items() if seen[k] / n < LEAST.get(k, 0.98)}
    assert too_few == {}


def test_it_is_quiet_about_everything_else() -> None:
    all_of, false, wrong = Counter[str](), Counter[str](), []
    for kind, text in quiet():
        all_of[kind] += 1
        if found := scan(text):
            false[kind] += 1
            wrong.append(f"{kind:<14} {text!r} -> {found}")
    print("\nthing                                 texts  false")
    for kind, count in all_of.items():
        print(f"{kind:<38} {count:>4} {false[kind]:>6}")
    print("\n".join(wrong))
    total, alarms = sum(all_of.values()), sum(false.values())
    print(f"false alarms: {alarms} of {total} = {alarms / total:.4f}")
    assert total >= ENOUGH
    assert alarms / total <= MOST_FALSE
