"""QR codes as SVG, from `segno`: made here, so that no service learns who prints what."""

from __future__ import annotations

import io

import segno
from markupsafe import Markup

QUIET = 4
"""Modules of white around the code, as ISO/IEC 18004 asks for."""


def svg(address: str) -> Markup:
    """An SVG element with the code of an address, as wide as it is let be.

    Error correction M: 15 percent may be dirt or a drawing pin. The element is one path of
    numbers; nothing of the address stands in it as text. Raises ValueError where the address
    is too long for any code (2,331 bytes).
    """
    code = segno.make(address, micro=False, error="m", boost_error=False)
    out = io.BytesIO()
    code.save(out, kind="svg", xmldecl=False, border=QUIET, omitsize=True, svgclass=None, nl=False)
    return Markup(out.getvalue().decode("ascii"))  # noqa: S704
