"""The built site as static hosts serve it: compressed and with a time to live."""

from __future__ import annotations

import gzip
import http.server
import mimetypes
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from tests.serving import served as served_by

SECONDS = 600
"""How long a page may be kept: what GitHub Pages says of all files."""
COMPRESSED = ("text/", "application/json", "application/javascript", "application/xml", "image/svg")
TYPES = {".js": "text/javascript", ".svg": "image/svg+xml", ".json": "application/json"}
"""As the hosts say it, whatever this system's own table holds."""


def content_type(path: Path) -> str:
    """The media type of a file by its name, with a charset where it is text."""
    kind = TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0]
    if kind and (kind.startswith("text/") or kind == "image/svg+xml"):
        return f"{kind}; charset=utf-8"
    return kind or "application/octet-stream"


class Handler(http.server.SimpleHTTPRequestHandler):
    """Files of a folder, as a static host sends them."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_: Any) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        """Send a file, compressed where it is text and the reader takes that."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        body, kind = path.read_bytes(), content_type(path)
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Cache-Control", f"max-age={SECONDS}")
        if kind.startswith(COMPRESSED) and "gzip" in self.headers.get("Accept-Encoding", ""):
            body = gzip.compress(body, 6, mtime=0)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def served(folder: Path) -> AbstractContextManager[str]:
    """The address under which `folder` is served, as a good server would, while a block runs."""
    return served_by(folder, Handler)
