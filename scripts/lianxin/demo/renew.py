"""Make the committed register again: `python -m lianxin.demo.renew [ROOT]`.

Writes what the seed makes, deletes what it no longer makes, and leaves alone the files
written by hand. Only changed files are touched. For maintainers, after a change here.
"""

from __future__ import annotations

import sys
from pathlib import Path

from lianxin.demo.by_hand import BY_HAND
from lianxin.demo.making import DEFAULTS, make


def renew(root: Path) -> tuple[int, int]:
    """Bring root/records up to date; give how many files were written and deleted."""
    files = make(*DEFAULTS)
    written = deleted = 0
    for path in sorted((root / "records").rglob("*.yaml")):
        name = path.relative_to(root).as_posix()
        if name not in files and name not in BY_HAND:
            path.unlink()
            deleted += 1
    for name, content in files.items():
        path = root / name
        if not path.exists() or path.read_bytes() != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            written += 1
    for folder in sorted((root / "records").rglob("*"), reverse=True):
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
    return written, deleted


if __name__ == "__main__":
    here = Path(sys.argv[1]) if len(sys.argv) > 1 else Path.cwd()
    new, gone = renew(here)
    sys.stdout.write(f"{new} written, {gone} deleted\n")
