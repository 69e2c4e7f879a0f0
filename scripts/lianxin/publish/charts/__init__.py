"""Pictures as SVG, drawn when the site is made: real text, readable without colour."""

from __future__ import annotations

from lianxin.publish.charts.heatmap import Cell, Grid, grid, shade

__all__ = ["Cell", "Grid", "grid", "shade"]
