"""A second process for a part of the work that the first does not wait for."""

from __future__ import annotations

import gc
import multiprocessing
import os
import pickle
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from threading import Thread
from typing import Any, Final, Generic, TypeVar

T = TypeVar("T")
Word = Callable[[], Any]
"""Waits until the first process says that the second may go on; gives what it says."""


class Second(Generic[T]):
    """Work in a second process, or in this one once its result is asked for."""

    def __init__(self, work: Callable[[Word], T]) -> None:
        """work: is given what waits for the word to go on. Its result is pickled."""
        self._work = work
        self._words: list[object] = []
        self._pipe: Connection | None = None
        self._notes = -1
        """A file in memory: a pipe would take a long word only once somebody listens."""

    @property
    def is_beside(self) -> bool:
        """Whether there is a second process."""
        return self._pipe is not None

    def go(self, word: object = None) -> None:
        """Give the word: what the second process waits for is there. word: is pickled. It may
        wait as often as there is a word; the first word is what its first waiting gives."""
        self._words.append(word)
        if self._pipe is not None:
            with suppress(OSError):  # it has come to its end already, a good one or not
                length = os.write(self._notes, pickle.dumps(word))
                self._pipe.send(length)

    def result(self) -> T:
        """What came of the work, or the error that ended it."""
        if self._pipe is not None:
            try:
                done, value = self._pipe.recv()
            except (EOFError, OSError):
                pass  # somebody ended the process: the work is done here
            else:
                if done:
                    return value  # type: ignore[no-any-return]
                raise value
        words = iter(self._words)
        return self._work(lambda: next(words, None))

    def _begin(self) -> multiprocessing.process.BaseProcess:
        context = multiprocessing.get_context("fork")
        self._pipe, theirs = context.Pipe()
        self._notes = os.memfd_create("words")
        arguments = self._work, theirs, self._pipe, self._notes
        process = context.Process(target=_run, args=arguments, daemon=True)
        process.start()
        theirs.close()
        return process

    def _end(self) -> None:
        os.close(self._notes)


@contextmanager
def beside(work: Callable[[Word], T], *, wanted: bool) -> Iterator[Second[T]]:
    """Work in a second process while the block runs; without one where none can be had.

    wanted: whether it is worth its start. Only on Linux, where a copy of this process is
    safe and cheap; it holds all that this one has looked up so far. A block that fails
    ends the work.
    """
    second = Second(work)
    if not (wanted and sys.platform == "linux"):
        yield second
        return
    process = None
    try:
        with undisturbed():
            process = second._begin()
        yield second
    finally:
        if process is not None:
            process.kill()
            process.join()
            second._end()


@contextmanager
def undisturbed() -> Iterator[None]:
    """Signals that end a program wait until the block is over.

    For a fork: what a handler raises while Python sets its locks right is dropped, and the
    program would go on as if nobody had asked it to end. A child calls `as_a_child`.
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows knows neither
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


_ENDING: Final = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)


def as_a_child() -> None:
    """In a second process: Ctrl+C is the parent's affair, and none outlives the parent."""
    gc.disable()
    for number in _ENDING:
        ignored = number == signal.SIGINT
        signal.signal(number, signal.SIG_IGN if ignored else signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDING)
    parent = parent_process()
    if parent is not None:
        Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)


def _run(work: Callable[[Word], T], pipe: Connection, others: Connection, notes: int) -> None:
    as_a_child()
    others.close()
    begin = 0

    def word() -> Any:
        nonlocal begin
        length = pipe.recv()
        begin += length
        return pickle.loads(os.pread(notes, length, begin - length))  # noqa: S301  our own

    try:
        pipe.send((True, work(word)))
    except BaseException as error:  # the first process says what went wrong
        pipe.send((False, error))
