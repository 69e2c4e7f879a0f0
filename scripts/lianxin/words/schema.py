"""Schemas for editors."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "schema.help": (
        "给编辑器用的 JSON Schema：制度写 regulation，记录写它的种类，如 contact。",
        "The JSON Schema for editors: `regulation`, or a kind of record such as contact.",
    ),
    "schema.out": ("写到这个文件", "write it to this file"),
    "schema.unknown": (
        "没有“{name}”的 Schema。最接近的是：{nearest}",
        "there is no schema of '{name}'. Nearest: {nearest}",
    ),
    "schema.cannot-write": (
        "不能写入 {file}：{why}",
        "{file} cannot be written: {why}",
    ),
    "schema.written": ("已写好 {file}", "{file} is written"),
}
