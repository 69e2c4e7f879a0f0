"""Small registers and their ledgers, for tests."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from lianxin.ledger.entries import Entry, Key, entry_of, key_of_file, key_of_records
from lianxin.ledger.model import Ledger, State, ledger_of
from lianxin.publish.policy import address_is_public

DAY = date(2026, 11, 20)
KEY = "5a" * 32 + "\n"
OTHER_KEY = "a5" * 32 + "\n"

FILES = {
    "records/dong-cun/organisation.yaml": "name: 东村支部\n",
    "records/dong-cun/commitment/2026/lu-deng.yaml": "title: 换六盏路灯\n",
    "records/dong-cun/commitment/2026/shui-qu.yaml": "title: 清淤水渠\n",
    "records/dong-cun/person/jia-01.yaml": "groups: [resident]\n",
    "records/dong-cun/contact/2026/chun-jie.yaml": "date: 2026-02-11\n",
}
ERASURE = "date: 2026-09-01\nreason: consent-withdrawn\nrecords: 1\napproved_by: [m1, m2]\n"
ERASED = "records/dong-cun/erasure/2026/jiu-yue.yaml"
PERSON = "records/dong-cun/person/jia-01.yaml"
LIGHTS = "records/dong-cun/commitment/2026/lu-deng.yaml"


def file_key(text: str = KEY) -> Key:
    key = key_of_file(text.encode())
    assert key is not None
    return key


def entries(files: dict[str, str]) -> tuple[Entry, ...]:
    return tuple(sorted(entry_of(path, text.encode()) for path, text in files.items()))


def state(files: dict[str, str], key: Key | None = None, erased: int = 0) -> State:
    found = entries(files)
    return State(found, key or key_of_records(found), erased)


def ledger(
    files: dict[str, str], key: Key | None = None, commit: str | None = None, erased: int = 0
) -> Ledger:
    return ledger_of(state(files, key, erased), commit, DAY, address_is_public)


def without(files: dict[str, str], paths: Iterable[str]) -> dict[str, str]:
    gone = set(paths)
    return {path: text for path, text in files.items() if path not in gone}
