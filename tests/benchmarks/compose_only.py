"""The yardstick: read and compose every file with PyYAML's C loader, one core, nothing else.

Usage: python compose_only.py FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

import yaml

for file in sorted(Path(sys.argv[1]).rglob("*.yaml")):
    yaml.compose(file.read_bytes(), Loader=yaml.CLoader)
