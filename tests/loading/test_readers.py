"""The processes that read files end with the one that they read for."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

READ = """
import os, sys, time
from lianxin.loading.load import _readers
def own(_):
    time.sleep(0.05)
    return os.getpid()
with _readers(2) as pool:
    print(*set(pool.map(own, range(8))), flush=True)
    os.kill(os.getpid(), int(sys.argv[1]))
"""


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_none_outlives_a_killed_parent(number: signal.Signals) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", READ, str(int(number))], stdout=subprocess.PIPE, text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    # The output ends only once nobody holds it any more, the readers included.
    said, _ = process.communicate(timeout=60)
    assert process.returncode == -number
    assert said.split()
