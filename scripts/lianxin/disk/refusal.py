"""Why something could not be read or written, in one plain line for a person."""

from __future__ import annotations

import errno
import os
from typing import Final

from lianxin.findings import Text
from lianxin.words import say

KNOWN: Final = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "quota",
    errno.EFBIG: "too-big",
    errno.EACCES: "denied",
    errno.EPERM: "denied",
    errno.EROFS: "read-only",
    errno.ENAMETOOLONG: "name-too-long",
    errno.ENOENT: "gone",
    errno.ENOTDIR: "no-folder",
    errno.EISDIR: "a-folder",
    errno.EEXIST: "there-already",
    errno.ELOOP: "links",
    errno.EIO: "broken",
    errno.EBUSY: "busy",
    errno.EXDEV: "other-disk",
    errno.EMFILE: "too-many",
    errno.ENFILE: "too-many",
    errno.ENOMEM: "memory",
}
"""Error numbers of the system that have a sentence of ours."""


class Refused(Exception):
    """The work stopped at something that a person can mend; one line says what, in `text`."""

    def __init__(self, text: Text) -> None:
        self.text = text
        super().__init__(text)  # as it is, so that it can come from another process

    def __str__(self) -> str:
        return self.text.en


def reason(number: int | None, otherwise: str = "") -> Text:
    """What an error number of the system means. otherwise: said where we have no sentence."""
    if number in KNOWN:
        return say(f"disk.{KNOWN[number]}")
    other = otherwise or (os.strerror(number) if number else "?")
    return Text(other, other)


def cause(error: OSError) -> Text:
    """The reason alone."""
    return reason(error.errno, error.strerror or type(error).__name__)


def why(error: OSError) -> Text:
    """The reason, and the file where the system named one."""
    said = cause(error)
    if error.filename is None or isinstance(error.filename, int):
        return said
    return say("disk.at", file=os.fsdecode(error.filename), why=said)
