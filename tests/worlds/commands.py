"""Run commands in this world, `python commands.py < JSON list of argument lists`.

Writes a JSON list: what this world is like, then [exit code, standard output] for each.
"""

from __future__ import annotations

import json
import os
import sys
import time
from datetime import date
from pathlib import Path

import lianxin
from click.testing import CliRunner
from lianxin import clock

# This is the world that the test means to be in.
assert lianxin.__file__.startswith(os.environ["PYTHONPATH"].split(os.pathsep)[1])
assert os.scandir.__name__ == "Shuffled"
# Whoever asks for today gets a day far off, and the worlds differ.
clock.today_in_shanghai = lambda: date(2031, 2, 3)


def main() -> None:
    from lianxin.cli import group

    # First what makes this world this one, so that the test can see that both differ.
    told = [
        [
            hash("lianxin"),
            [
                *time.tzname,
                int(time.time()) // 10**6,
                [p.name for p in Path("register/records").iterdir()],
            ],
        ]
    ]
    for arguments in json.load(sys.stdin):
        result = CliRunner().invoke(group, arguments, catch_exceptions=False)
        told.append([result.exit_code, result.stdout])
    json.dump(told, sys.stdout)


main()
