"""The folder on disk -> a register. The only file here that touches the disk."""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import parent_process
from multiprocessing.connection import wait
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from lianxin.filenames import read_bytes, walk
from lianxin.findings import Finding
from lianxin.source import load

if TYPE_CHECKING:  # pydantic takes a while; it loads while the first files are being read
    from lianxin.law.model import Regulation
    from lianxin.loading.assemble import Read
    from lianxin.register import Register

MANY = 2_000
"""Files from which a second process pays for its own start."""
CHUNK = 400
"""Files that a process reads at a time."""

_Chunk = tuple[str, Sequence[str]]
_Raw = tuple[str, object, tuple[Finding, ...]]


def load_register(root: Path, processes: int | None = None) -> Register:
    """The register under `root`: its records/ and regulations/, and all that is wrong.

    processes: that read files; without it 1, and 2 where there are many files.
    Findings name places, not lines; `lianxin.places.resolve` adds those. The result
    is the same for any number of processes. Never raises for what the files hold.
    """
    files, findings = walk(root)
    wanted = processes or (2 if len(files) > MANY else 1)
    with _no_collecting(), _readers(wanted) as pool:
        raw = _raw(root, files, pool)
        from lianxin.loading.assemble import Read, assemble

        regulations, found = _regulations(root)
        reads: Iterator[Read] = (Read(*one) for one in raw)
        return assemble(reads, regulations, (*findings, *found))


def law_root(root: Path) -> Path:
    """Where the regulations of a register lie: beside its records, else with the code.

    So a folder that holds nothing but records/ is judged by the regulations that
    this checkout ships.
    """
    shipped = Path(__file__).parents[3]
    beside = (root / "regulations").is_dir() or not (shipped / "regulations").is_dir()
    return root if beside else shipped


def _regulations(root: Path) -> tuple[dict[str, Regulation], tuple[Finding, ...]]:
    from lianxin.law.load import load_regulations

    return load_regulations(law_root(root))


def _raw(root: Path, files: Sequence[str], pool: Executor | None) -> Iterator[_Raw]:
    """Every file read, in order; by the processes of `pool` if there is one."""
    chunks = [(str(root), files[i : i + CHUNK]) for i in range(0, len(files), CHUNK)]
    if pool is None:
        return (one for chunk in chunks for one in _read_chunk(chunk))
    return _pooled(chunks, pool.map(_read_chunk, chunks))  # map begins at once


def _pooled(chunks: list[_Chunk], results: Iterator[list[_Raw]]) -> Iterator[_Raw]:
    """What the processes read; what is left is read here if one of them was ended."""
    done = 0
    try:
        for result in results:
            done += 1
            yield from result
    except BrokenExecutor:
        for chunk in chunks[done:]:
            yield from _read_chunk(chunk)


def _read_chunk(chunk: _Chunk) -> list[_Raw]:
    root, files = chunk
    return [_read_one(root, file) for file in files]


def _read_one(root: str, file: str) -> _Raw:
    """One file: its data, or None and why it cannot be read or understood."""
    content, findings = read_bytes(root, file)
    if content is None:
        return file, None, findings
    data, findings = load(content, file)
    if data is None or b"#" in content:
        from lianxin.loading.unfit import beside_data

        findings = (*findings, *beside_data(content, data, file))
    return file, data, findings


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Nothing that is loaded becomes garbage, so looking for it is time lost."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _begin_reading() -> None:
    """In a process that reads: Ctrl+C is the parent's affair, and none outlives the parent."""
    gc.disable()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    parent = parent_process()
    if parent is not None:
        Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)


@contextmanager
def _readers(processes: int) -> Iterator[Executor | None]:
    """Processes that read, or None where one is enough or more cannot be had."""
    pool = None
    if processes > 1:
        try:
            pool = ProcessPoolExecutor(processes, initializer=_begin_reading)
        except (OSError, ImportError, NotImplementedError):  # no semaphores here
            pool = None
    try:
        yield pool
    finally:
        if pool is not None:
            pool.shutdown(cancel_futures=True)
