"""Where atheris begins: every record and fixture there is, and the words that matter in them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from lianxin.records import KINDS
from lianxin.records.fields import every_field

from tests.fuzz.targets import ORDER

ROOT = Path(__file__).resolve().parents[2]
SIGNS = (
    ": ", "- ", "\n", "\n  ", "\n- ", "? ", "|", "|-", ">", ">-", "'", "''", '"', "\\", "\\n",
    "\\x07", "\\u202e", "[", "]", "{", "}", ", ", "#", " #", "&a", "*a", "<<: *a", "!", "!!str",
    "!!binary", "%YAML 1.2", "%TAG", "---", "...", "~", "null", "no", "yes", ".nan", "1e999",
    "0x1F", "0o17", "1_000", "12:30", "2026-03-05", "2026-02-30", "\t", "\r\n", "\ufeff", "\u200b",
    "\u3000", "\u2028", "\x85", "\0", "日期", "。", "：", "😀",
)  # fmt: skip


def seeds(target: str) -> Iterator[bytes]:
    """The contents of all records and fixtures; for the register with their kind in front."""
    for path in sorted([*(ROOT / "records").rglob("*.yaml"), *FIXTURES.rglob("*.yaml")]):
        data = path.read_bytes()
        if target == "source":
            yield data
        elif (kind := _kind(path)) is not None:
            yield bytes([ord("A") + ORDER.index(kind)]) + data
    if target == "register":
        for number, kind in enumerate(ORDER):
            yield bytes([ord("A") + number]) + KINDS[kind].EXAMPLE.encode()


FIXTURES = ROOT / "tests" / "fixtures"


def _kind(path: Path) -> str | None:
    if path.name == "organisation.yaml":
        return "organisation"
    return next((name for name in reversed(path.parts[:-1]) if name in KINDS), None)


def dictionary() -> str:
    """A dictionary as libFuzzer reads it: signs of YAML, names of fields, words of lists."""
    words = list(SIGNS)
    for kind in KINDS:
        for field in every_field(kind):
            words.append(f"{field.name}: ")
            words += [term.value for term in field.term or ()]
    return "".join(f'"{_quoted(word)}"\n' for word in dict.fromkeys(words))


def _quoted(word: str) -> str:
    plain = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 :-_"
    return "".join(chr(byte) if byte in plain else f"\\x{byte:02X}" for byte in word.encode())


def write(folder: Path, target: str, most: int = 2_000) -> Path:
    """Write the seeds of a target, evenly chosen if they are too many, and the dictionary."""
    corpus = folder / "seeds"
    corpus.mkdir(parents=True, exist_ok=True)
    found = list(dict.fromkeys(seeds(target)))
    for data in found[:: len(found) // most + 1]:
        (corpus / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)
    (folder / "words.dict").write_text(dictionary(), encoding="ascii")
    return corpus
