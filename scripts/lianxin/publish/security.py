"""A Content-Security-Policy by meta tag: only scripts that the theme itself put there run.

The hashes of the theme's inline scripts are taken from the empty frames, which
hold no word of any record, never from pages that do.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable
from typing import Final

_SCRIPT: Final = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_CHARSET: Final = '<meta charset="utf-8">'


def policy(frames: Iterable[str]) -> str:
    """The policy for a site whose empty pages are `frames`."""
    scripts = sorted({script for html in frames for script in _SCRIPT.findall(html)})
    hashes = "".join(f" '{_hash(script)}'" for script in scripts)
    return (
        f"default-src 'none'; script-src 'self'{hashes}; style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; "
        "base-uri 'none'; form-action 'none'"
    )


def with_policy(html: str, csp: str) -> str:
    """The page with the policy, before anything that could load or run."""
    tag = f'{_CHARSET}<meta http-equiv="Content-Security-Policy" content="{csp}">'
    return html.replace(_CHARSET, tag, 1)


def _hash(script: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
