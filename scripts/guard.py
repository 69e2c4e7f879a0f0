#!/usr/bin/env python3
"""The guard against private data alone: `python3 scripts/guard.py [--message] -- FILES`.

Needs Python 3.11 and nothing else, so that git can run it on any machine before a commit; a
whole installation brings `lianxin guard`, which shows the lines as well.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lianxin.privacy.near import Near

SHOWN = "{file}:{line}: 像是{zh}（{value}）· this looks like {en} ({value})\n"


def main(arguments: Sequence[str]) -> int:
    """1 if something in the files or their names is surely private or cannot be read."""
    from lianxin.privacy.near import near

    message = "--message" in arguments[:1]
    files = arguments[arguments.index("--") + 1 :] if "--" in arguments else arguments
    register = near(Path.cwd())
    bad = [_is_bad(Path(file), register, message) for file in files]  # all of them are told
    return int(any(bad))


def _is_bad(file: Path, register: Near | None, message: bool) -> bool:
    """Look through one file, say what is seen; whether it may not pass."""
    from lianxin.privacy import mask_path
    from lianxin.privacy.files import TooLarge, seen_in
    from lianxin.words import say

    shown, bad = _printable(mask_path(file.as_posix())), False
    try:
        found = seen_in(file, register.members if register else frozenset(), message)
    except TooLarge as error:
        sys.stderr.write("{} · {}\n".format(*say("guard.too-large", file=shown, why=error.most)))
        return True
    except OSError as error:
        sys.stderr.write(
            "{} · {}\n".format(*say("guard.unreadable", file=shown, why=error.strerror))
        )
        return True
    if found is None:
        sys.stderr.write("{} · {}\n".format(*say("guard.no-text", file=shown)))
        return False
    for line, _, one in found:
        if register is None or not register.waives(file, one):
            kind = say(f"privacy.{one.kind}")
            bad = bad or one.sure
            sys.stdout.write(
                SHOWN.format(file=shown, line=line, zh=kind.zh, en=kind.en, value=one.masked)
            )
    return bad


def _printable(name: str) -> str:
    """A name of a file fit for a terminal."""
    text = os.fsencode(name).decode("utf-8", "backslashreplace")
    return "".join(c if c.isprintable() else f"<U+{ord(c):04X}>" for c in text)


if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036 - nothing has checked it before
        sys.exit("需要 Python 3.11 以上 · Python 3.11 or later is needed")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(main(sys.argv[1:]))
