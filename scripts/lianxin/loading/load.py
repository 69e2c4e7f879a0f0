"""The folder on disk -> a register. The only file here that touches the disk."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from lianxin.beside import as_a_child, undisturbed
from lianxin.filenames import read_bytes, walk
from lianxin.findings import Finding
from lianxin.source import load

if TYPE_CHECKING:  # pydantic takes a while; it loads while the first files are being read
    from lianxin.law.model import Regulation
    from lianxin.loading.assemble import Read
    from lianxin.loading.known import Known
    from lianxin.register import Register

MANY = 2_000
"""Files from which a second process pays for its own start."""
CHUNK = 400
"""Files that a process reads at a time."""

Chunk = TypeVar("Chunk")
File = tuple[str, bytes]
"""Path and content."""

_Raw = tuple[str, object, tuple[Finding, ...]]
_Chunk = tuple[str, Sequence[str]]


def load_register(root: Path, processes: int | None = None, known: Known | None = None) -> Register:
    """The register under `root`: its records/ and regulations/, and all that is wrong.

    processes: that read files; without it 1, and 2 where there are many files.
    known: from an earlier load; files whose content is the same are not judged again, and
    what is known afterwards is put there. Findings name places, not lines;
    `lianxin.places.resolve` adds those. The result is the same for any number of processes
    and whatever is known. Never raises for what the files hold.
    """
    files, findings = walk(root)
    wanted = processes or (2 if len(files) > MANY and not (known and known.files) else 1)
    with no_collecting(), _readers(wanted) as pool:
        if known is None:
            raw = _raw(root, files, pool)
            from lianxin.loading.assemble import Read, assemble

            regulations, found = _regulations(root)
            reads: Iterator[Read] = (Read(*one) for one in raw)
            return assemble(reads, regulations, (*findings, *found))
        from lianxin.loading.assemble import put_together

        regulations, found = known.regulations(law_root(root))
        judged = known.judged(root, files, _parsing(pool))
        return put_together(judged, regulations, (*findings, *found), known.sightings)


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
    return _each(_read_chunk, chunks, pool)


def _parsing(pool: Executor | None) -> Callable[[Sequence[File]], Iterator[_Raw]]:
    """What parses files whose content is at hand, by the processes of `pool` if there is one."""

    def parse(files: Sequence[File]) -> Iterator[_Raw]:
        chunks = [files[i : i + CHUNK] for i in range(0, len(files), CHUNK)]
        return _each(_parse_chunk, chunks, pool)

    return parse


def _each(
    work: Callable[[Chunk], list[_Raw]], chunks: list[Chunk], pool: Executor | None
) -> Iterator[_Raw]:
    if pool is None:
        return (one for chunk in chunks for one in work(chunk))
    return _pooled(work, chunks, pool.map(work, chunks))  # map begins at once


def _pooled(
    work: Callable[[Chunk], list[_Raw]], chunks: list[Chunk], results: Iterator[list[_Raw]]
) -> Iterator[_Raw]:
    """What the processes did; what is left is done here if one of them was ended."""
    done = 0
    try:
        for result in results:
            done += 1
            yield from result
    except BrokenExecutor:
        for chunk in chunks[done:]:
            yield from work(chunk)


def _read_chunk(chunk: _Chunk) -> list[_Raw]:
    root, files = chunk
    return [_read_one(root, file) for file in files]


def _parse_chunk(files: Sequence[File]) -> list[_Raw]:
    return [_parse_one(file, content) for file, content in files]


def _read_one(root: str, file: str) -> _Raw:
    """One file: its data, or None and why it cannot be read or understood."""
    content, findings = read_bytes(root, file)
    return (file, None, findings) if content is None else _parse_one(file, content)


def _parse_one(file: str, content: bytes) -> _Raw:
    data, findings = load(content, file)
    if data is None or b"#" in content:
        from lianxin.loading.unfit import beside_data

        findings = (*findings, *beside_data(content, data, file))
    return file, data, findings


@contextmanager
def no_collecting() -> Iterator[None]:
    """Nothing that is loaded becomes garbage, so looking for it is time lost."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


@contextmanager
def _readers(processes: int) -> Iterator[Executor | None]:
    """Processes that read, or None where one is enough or more cannot be had."""
    pool = None
    if processes > 1:
        try:
            pool = ProcessPoolExecutor(processes, initializer=as_a_child)
        except (OSError, ImportError, NotImplementedError):  # no semaphores here
            pool = None
    try:
        if pool is not None:
            with undisturbed():
                pool.submit(int)  # starts them all
        yield pool
    finally:
        if pool is not None:
            pool.shutdown(cancel_futures=True)
