"""MkDocs takes seconds; where a test builds many sites, what it made of a tree is used again."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from lianxin.publish import mkdocs_run
from lianxin.publish.exchange import read


@contextmanager
def once(kept: Path) -> Iterator[None]:
    """Let it work once for each tree while the block runs; what it made is kept in a folder."""
    usual = mkdocs_run.building

    @contextmanager
    def building(
        tree: Path, out: Path, as_of: date, held: int | None = None, config: str = "mkdocs.yml"
    ) -> Iterator[Callable[[], None]]:
        digest = hashlib.sha256(f"{as_of} {config}".encode())
        for name, content in sorted(read(tree).items()):
            digest.update(f"{name}\0".encode() + content)
        known = kept / digest.hexdigest()
        if known.is_dir():
            shutil.copytree(known, out)
            yield lambda: None
            return
        with usual(tree, out, as_of, held, config) as done:

            def wait() -> None:
                done()
                shutil.copytree(out, known)

            yield wait

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(mkdocs_run, "building", building)
        yield
