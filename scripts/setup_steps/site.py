"""Checking the register, building the site and showing it on this machine."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from setup_steps import posters
from setup_steps.exclusive import only_one
from setup_steps.layout import Layout
from setup_steps.messages import Trouble, complain, say
from setup_steps.running import run

CLEAN = 0
FINDINGS = 1
"""Exit code: the site is built, and the register has findings."""
NOT_BUILT = 2
"""Exit code: there is no new site."""
HOST = "127.0.0.1"
"""This machine only: the page may show what is not published yet."""


def build(layout: Layout, options: list[str]) -> int:
    """Check the register, then build the site whatever was found.

    A bad record must not keep the good ones from the public; it is left out
    of the site, and the exit code says that something is to be mended.
    options: of `lianxin site`, such as --register and --as-of. Once `posters` has been run
    here, the sheets for the wall are made as well.
    """
    with only_one(layout.lock("site")):
        command: list[str | Path] = [layout.lianxin, "site", "--check", "--out", layout.site]
        command += ["--posters", "auto" if posters.installed(layout) else "no", *options]
        before = _folder(layout.site)
        code = run(layout, command)
    page = layout.site / "index.html"
    # Errors in the register and a full disk have the same code; a new site is a new folder.
    built = code == CLEAN or (code == FINDINGS and _folder(layout.site) != before)
    if not built or not page.is_file():
        complain("site-failed")
        return NOT_BUILT
    if code == FINDINGS:
        complain("site-with-findings", path=page)
        return FINDINGS
    say("site-done", path=page)
    return CLEAN


def _folder(path: Path) -> tuple[int, int] | None:
    """What tells a folder from every other one of its time; None if there is none."""
    with suppress(FileNotFoundError):
        about = path.stat()
        return about.st_dev, about.st_ino
    return None


def serve(layout: Layout, port: int) -> int:
    """Show the built site until the user ends it."""
    handler = partial(SimpleHTTPRequestHandler, directory=str(layout.site))
    try:
        server = ThreadingHTTPServer((HOST, port), handler)
    except OSError as error:
        raise Trouble("port-taken", port=port) from error
    with server:
        say("serving", address=f"http://{HOST}:{server.server_port}/")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            # The way it is meant to end.
            return 0
    return 0
