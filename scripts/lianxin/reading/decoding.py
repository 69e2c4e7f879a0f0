"""From bytes to text: strict UTF-8 without a byte-order mark, and no more of it than allowed.

Other encodings are not converted but named, so that the message can say what
to do in the editor.
"""

from __future__ import annotations

from lianxin.reading.characters import ORDINARY
from lianxin.reading.limits import KIB
from lianxin.reading.report import Report, spot_of

_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")  # UTF-32 begins with the same or with NULs


def decode(data: bytes, report: Report) -> str:
    """The text of a file. Raises Enough after reporting why it is none."""
    if len(data) > report.limits.size:
        raise report.stop("too-large", (1, 1), most=report.limits.size // KIB)
    if data.startswith(b"\xef\xbb\xbf"):
        raise report.stop("byte-order-mark", (1, 1))
    if data.startswith(_UTF16_MARKS) or _looks_like_utf16(data):
        raise report.stop("utf-16", (1, 1))
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start].decode()
        what = "gbk" if _plausible(data, "gb18030") else "not-utf-8"
        raise report.stop(what, spot_of(before, len(before))) from None


def _looks_like_utf16(data: bytes) -> bool:
    """Without a mark: NULs, and text that makes sense once they are taken as halves."""
    return (
        b"\0" in data
        and len(data) % 2 == 0
        and (_plausible(data, "utf-16-le") or _plausible(data, "utf-16-be"))
    )


def _plausible(data: bytes, encoding: str) -> bool:
    """Whether a guess gives ordinary Chinese text; a wrong one gives rare characters."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return ORDINARY.fullmatch(text.replace("\r", "").replace("\t", "")) is not None
