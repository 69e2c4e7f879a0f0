"""Files of the committed register that no seed makes: a story that needs its own words.

Everything else under records/ comes from `lianxin demo` with its defaults.
"""

from __future__ import annotations

from typing import Final

BY_HAND: Final = (
    "records/liuxi/opinion/2026/0312-harvest-road.yaml",
    "records/liuxi/opinion/2026/0316-harvest-road-again.yaml",
    "records/qingshi/commitment/2026/night-bus.yaml",
    "records/wuyou/commitment/2026/harvest-road.yaml",
    "records/wuyou/meeting/2026/0415-harvest-road.yaml",
    "records/zixu/inspection/2026/1022-wuyou.yaml",
)
"""The harvest road: raised in one village, passed up twice, promised, delayed by rain, kept.
The night bus: promised and broken, and said so."""
