"""Reading a model's annotations: what a field's type says about its values."""

from __future__ import annotations

from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

from pydantic import StringConstraints

from lianxin.records.base import Names, Part, RefTo, Written
from lianxin.terms import Term

Shape = Literal["text", "web", "date", "number", "term", "reference", "name", "part", "mapping"]


def unwrap(annotation: Any, many: bool = False) -> tuple[Any, list[Any], bool]:
    """Take off `| None`, `tuple[..., ...]` and `Annotated`: kernel, marks, whether a list."""
    marks: list[Any] = []
    while True:
        origin = get_origin(annotation)
        if hasattr(annotation, "__metadata__"):
            marks += annotation.__metadata__
            annotation = annotation.__origin__
        elif origin in (Union, UnionType):
            (annotation,) = (a for a in get_args(annotation) if a is not NoneType)
        elif origin is tuple:
            annotation, many = get_args(annotation)[0], True
        else:
            return origin or annotation, marks, many


def facts(mark: Any) -> dict[str, Any]:
    """What one mark in an annotation says."""
    match mark:
        case RefTo(kind):
            return {"refers_to": kind}
        case Names(what):
            return {"names": what}
        case Written(form):
            return {"form": form}
        case StringConstraints():
            limits = {
                "shortest": mark.min_length,
                "longest": mark.max_length,
                "form": mark.pattern,
            }
            return {name: value for name, value in limits.items() if value is not None}
    return {}


def inside(mapping: Any) -> dict[str, Any]:
    """The forms of the names and of the values of a mapping, `dict[name, value]`."""
    name, value = (unwrap(annotation)[1] for annotation in get_args(mapping))
    return {"key_form": _form(name), "form": _form(value)}


def _form(marks: list[Any]) -> str | None:
    return next((form for mark in marks if (form := facts(mark).get("form"))), None)


def length(marks: list[Any]) -> dict[str, int]:
    """The limits of a list, which stand beside the annotation and not inside it."""
    names = {"min_length": "fewest", "max_length": "most"}
    return {names[n]: v for m in marks for n in names if (v := getattr(m, n, None)) is not None}


def shape(kernel: Any, marks: dict[str, Any]) -> Shape:
    """What one value of a field is."""
    if "refers_to" in marks:
        return "reference"
    if "names" in marks:
        return "name"
    if kernel is dict:
        return "mapping"
    if isinstance(kernel, type) and issubclass(kernel, Part):
        return "part"
    if isinstance(kernel, type) and issubclass(kernel, Term):
        return "term"
    if kernel is str:
        form = str(marks.get("form", ""))
        return "web" if "http" in form else "number" if form.startswith("^[0-9]") else "text"
    return "number" if kernel is int else "date"
