"""Pictures as SVG, drawn when the site is made: real text, readable without colour.

Functions from values to places, in pixels; the templates write the marks and the table
that stands beside every picture.
"""

from __future__ import annotations

from lianxin.publish.charts.bars import Bars, bars
from lianxin.publish.charts.heatmap import Cell, Grid, grid, shade
from lianxin.publish.charts.histogram import Bin, binned
from lianxin.publish.charts.organogram import Node, Organogram, organogram
from lianxin.publish.charts.text import text_width, wrapped
from lianxin.publish.charts.trend import Trend, trend

__all__ = [
    "Bars",
    "Bin",
    "Cell",
    "Grid",
    "Node",
    "Organogram",
    "Trend",
    "bars",
    "binned",
    "grid",
    "organogram",
    "shade",
    "text_width",
    "trend",
    "wrapped",
]
