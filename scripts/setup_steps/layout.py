"""Where things lie in a checkout, on every system."""

from __future__ import annotations

import os
import sysconfig
from dataclasses import dataclass
from pathlib import Path

WINDOWS = os.name == "nt"


@dataclass(frozen=True)
class Layout:
    """The places that the set-up reads and writes, all under one checkout."""

    root: Path

    @property
    def venv(self) -> Path:
        """The virtual environment with everything installed."""
        return self.root / ".venv"

    @property
    def programs(self) -> Path:
        """The folder of the environment's commands."""
        return self.venv / ("Scripts" if WINDOWS else "bin")

    @property
    def python(self) -> Path:
        """The environment's Python."""
        return self.programs / ("python.exe" if WINDOWS else "python")

    @property
    def lianxin(self) -> Path:
        """The command that users run."""
        return self.programs / ("lianxin.cmd" if WINDOWS else "lianxin")

    @property
    def packages(self) -> Path:
        """The environment's site-packages."""
        base = {"base": str(self.venv), "platbase": str(self.venv)}
        return Path(sysconfig.get_path("purelib", "nt_venv" if WINDOWS else "posix_venv", base))

    @property
    def pointer(self) -> Path:
        """The file that makes scripts/ importable in the environment."""
        return self.packages / "lianxin-checkout.pth"

    @property
    def stamp(self) -> Path:
        """Written last, when the environment is whole."""
        return self.venv / "setup-stamp.json"

    @property
    def scripts(self) -> Path:
        """The source root of all Python."""
        return self.root / "scripts"

    @property
    def locks(self) -> Path:
        """The folder of the lock files."""
        return self.scripts / "requirements"

    @property
    def build(self) -> Path:
        """Everything generated."""
        return self.root / "build"

    @property
    def site(self) -> Path:
        """The built site."""
        return self.build / "site"

    @property
    def log(self) -> Path:
        """What the installers said."""
        return self.build / "setup.log"

    def lock(self, name: str) -> Path:
        """Return the file that lets one run at a time do what the name says."""
        return self.venv / f"{name}.lock"


def here() -> Layout:
    """Return the layout of the checkout that this file lies in."""
    return Layout(Path(__file__).resolve().parents[2])
