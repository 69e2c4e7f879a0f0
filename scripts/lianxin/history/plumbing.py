"""Runs git's plumbing on a repository; turns what git says into our own words."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import Final

from lianxin.disk.refusal import Refused
from lianxin.findings import Text
from lianxin.words import say

_OBJECT: Final = re.compile(rb"[0-9a-f]{40}(?:[0-9a-f]{24})?")
_SAFE: Final = (
    "--no-pager", "--no-replace-objects", "--literal-pathspecs",
    "-c", "core.fsmonitor=false", "-c", "core.quotePath=false", "-c", "protocol.allow=never",
    "-c", "log.showSignature=false", "-c", "log.showRoot=true", "-c", "log.follow=false",
    "-c", "log.diffMerges=separate", "-c", "i18n.logOutputEncoding=UTF-8",
)  # fmt: skip
"""Nothing that the repository's own configuration could turn into a program to be run."""


class HistoryError(Refused):
    """History cannot be read; `text` says so to the user."""


class Repository:
    """A git repository around a register.

    prefix: where the register lies in it, '' at its top or such as 'county/'.
    """

    def __init__(self, register: Path) -> None:
        """HistoryError if `register` does not lie in a git repository, or git is missing."""
        self.folder = register
        shown = self.ask("rev-parse", "--show-prefix").decode("utf-8", "surrogateescape")
        self.prefix = shown.rstrip("\n")

    def ask(self, *arguments: str, given: bytes | None = None) -> bytes:
        """What git answers to a plumbing command; HistoryError if it refuses."""
        try:
            done = subprocess.run(
                ["git", *_SAFE, *arguments],
                cwd=self.folder,
                input=given,
                stdin=subprocess.DEVNULL if given is None else None,
                capture_output=True,
                check=False,
                env=_environment(),
            )
        except FileNotFoundError:
            raise HistoryError(say("history.no-git")) from None
        if done.returncode != 0:
            raise HistoryError(_why(arguments, done.stderr))
        return done.stdout

    def commit(self, revision: str) -> str:
        """The full name of the commit that a revision means."""
        if revision.startswith("-") or not revision or "\0" in revision:
            raise HistoryError(say("history.no-such-commit", revision=_inert(revision)))
        try:
            found = self.ask(
                "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"
            )
        except HistoryError:
            raise HistoryError(say("history.no-such-commit", revision=_inert(revision))) from None
        name = found.strip()
        if not _OBJECT.fullmatch(name):
            raise HistoryError(say("history.no-such-commit", revision=_inert(revision)))
        return name.decode("ascii")

    def require_whole(self) -> None:
        """HistoryError if only a part of the history was fetched."""
        if self.ask("rev-parse", "--is-shallow-repository").strip() != b"false":
            raise HistoryError(say("history.shallow"))

    def fork(self, base: str, head: str) -> str:
        """The newest commit that both come from; HistoryError if they share none."""
        try:
            return self.ask("merge-base", base, head).split()[0].decode("ascii")
        except (HistoryError, IndexError):
            raise HistoryError(say("history.unrelated", base=base[:12], head=head[:12])) from None

    def contains(self, older: str, newer: str) -> bool:
        """Whether `newer` is `older` or comes after it."""
        try:
            self.ask("merge-base", "--is-ancestor", older, newer)
        except HistoryError:
            return False
        return True


def _environment() -> dict[str, str]:
    """Git's answers must not depend on language, home, replaced objects or a caller's index."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("GIT_")}
    return kept | {
        "LC_ALL": "C",
        "GIT_NO_REPLACE_OBJECTS": "1",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_ATTR_NOSYSTEM": "1",
    }


def _why(arguments: tuple[str, ...], answer: bytes) -> Text:
    said = answer.decode("utf-8", "replace").strip().splitlines()
    last = _inert(said[-1]) if said else "?"
    if "not a git repository" in last:
        return say("history.no-repository")
    if "dubious ownership" in " ".join(said):
        return say("history.not-ours")
    return say("history.refused", command=arguments[0], answer=last)


def _inert(text: str) -> str:
    """Foreign text short and without what a terminal would obey."""
    shown = "".join(c if c.isprintable() else "?" for c in text)
    return shown if len(shown) <= 120 else f"{shown[:119]}…"
