"""What can go wrong around a command: told in one line, never as a traceback.

The disk is full, nobody reads the output on, Ctrl+C: no fault of ours and none of the
records. A mistake of ours keeps its traceback.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Final, NoReturn

import click

from lianxin.findings import Text
from lianxin.words import say

LANGUAGE: Final = "lianxin.language"
"""Where the context keeps 0 for Chinese or 1 for English, once --lang was read."""
INTERRUPTED: Final = 130
"""Exit code after Ctrl+C, as shells have it: 128 and the number of the signal."""
GARBAGE: Final = 50_000
"""New values after which Python looks for garbage; nearly all that a command makes, its modules
first of all, stays until its end."""
UNREAD: Final = 141
"""Exit code when the reader of our output went away, such as `| head -1`."""


def prepare() -> None:
    """UTF-8 output whatever the locale says; an end by signal clears up behind itself."""
    gc.set_threshold(GARBAGE)
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by whoever started us
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115
        reconfigure = getattr(getattr(sys, name), "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _end)


def leave(end: SystemExit) -> None:
    """End the process now. Taking all its values apart one by one would be a tenth of a build."""
    if end.code is None or isinstance(end.code, int):
        with suppress(OSError, ValueError):  # then the interpreter ends as it always does
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(end.code or 0)


def _end(number: int, _frame: object) -> NoReturn:
    raise SystemExit(128 + number)


@contextmanager
def told(ctx: click.Context) -> Iterator[None]:
    """Run the block and write its output out; what stops it becomes a line and an exit code."""
    try:
        yield
        _flushed()
    except SystemExit:
        _flushed_or_end(ctx)
        raise
    except KeyboardInterrupt:
        _end_with(ctx, say("disk.interrupted"), INTERRUPTED)
    except click.Abort as error:
        if isinstance(error.__context__, KeyboardInterrupt):
            _end_with(ctx, say("disk.interrupted"), INTERRUPTED)
        _end_with(ctx, say("disk.no-answer"), 1)
    except click.ClickException as error:
        from lianxin.reporters.lines import inert

        vars(error)["message"] = inert(error.message)  # it may repeat what somebody typed
        raise
    except BrokenPipeError:
        _unheard()
        raise SystemExit(UNREAD) from None
    except OSError as error:
        from lianxin.disk.refusal import why

        _end_with(ctx, say("disk.stopped", why=why(error)), 1)
    except Exception as error:
        from lianxin.disk.refusal import Refused

        if not isinstance(error, Refused):
            raise
        _end_with(ctx, error.text, 1)


def _flushed() -> None:
    """Write out what is still held back: at the interpreter's end it would be too late."""
    sys.stdout.flush()


def _flushed_or_end(ctx: click.Context) -> None:
    try:
        _flushed()
    except BrokenPipeError:
        _unheard()
        raise SystemExit(UNREAD) from None
    except OSError as error:
        from lianxin.disk.refusal import cause

        _end_with(ctx, say("disk.output", why=cause(error)), 1)


def _end_with(ctx: click.Context, text: Text, code: int) -> NoReturn:
    """Say one line on standard error and end."""
    from lianxin.reporters.lines import inert

    _unheard()
    language = ctx.meta.get(LANGUAGE, 1 if os.environ.get("LIANXIN_LANG") == "en" else 0)
    with suppress(OSError):
        click.echo(inert(text[language]), err=True)
    raise SystemExit(code) from None


def _unheard() -> None:
    """If the output can be written no longer, drop it; the interpreter would complain again."""
    try:
        sys.stdout.flush()
    except OSError:
        with suppress(OSError, ValueError):
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, sys.stdout.fileno())
            os.close(nowhere)
