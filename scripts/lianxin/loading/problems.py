"""One complaint of a model -> one finding, in words that a person understands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic_core import ErrorDetails

from lianxin.findings import Finding, Place, Step
from lianxin.loading import hints
from lianxin.loading.problem import Problem, shown
from lianxin.loading.report import finding
from lianxin.loading.values import wrong_value
from lianxin.records.fields import Field, field_at, fields_of, kind_title
from lianxin.words import say


def explain(kind: str, data: Any, file: str, error: ErrorDetails) -> Finding:
    """The finding for one of pydantic's errors about `data`, the whole record."""
    path = tuple(step for step in error["loc"] if step != "[key]")
    problem = Problem(kind, file, path, field_at(kind, path), error["input"], data)
    kind_of_error = error["type"]
    if kind_of_error == "extra_forbidden":
        return _unknown(problem)
    if kind_of_error == "missing":
        return _missing(problem)
    if kind_of_error == "one_side":
        return finding(Place(file), "one-side")
    if problem.at is None:  # a check of a whole model that has no words here yet
        return finding(problem.place, "invalid", what=error["msg"])
    if "[key]" in error["loc"]:
        return finding(_key(problem), "bad-name", value=shown(path[-1]), **problem.names())
    return _wrong_shape(problem) or wrong_value(problem)


def _key(problem: Problem) -> Place:
    return Place(problem.file, problem.path, on_key=True)


def meant_field(kind: str, data: Any, error: ErrorDetails) -> tuple[Step, ...] | None:
    """For an unknown field: the place of the field that was probably meant."""
    if error["type"] != "extra_forbidden":
        return None
    near = _nearest(kind, data, error["loc"])
    return (*error["loc"][:-1], near.name) if near else None


def _nearest(kind: str, data: Any, path: tuple[Step, ...]) -> Field | None:
    *above, word = path
    used = _inside(data, tuple(above))
    taken = used if isinstance(used, Mapping) else ()
    return hints.nearest_field(str(word), _fields_at(kind, tuple(above)), taken)


def _fields_at(kind: str, path: tuple[Step, ...]) -> tuple[Field, ...]:
    holder = field_at(kind, path)
    return fields_of(kind, *(holder.path if holder else ()))


def _unknown(problem: Problem) -> Finding:
    *above, word = problem.path
    near = _nearest(problem.kind, problem.data, problem.path)
    if near is not None:
        remedy = say("records.unknown-field.near", field=near.name, label=near.label)
    else:
        fields = hints.fields_listed(_fields_at(problem.kind, tuple(above)))
        remedy = say("records.unknown-field.remedy", fields=fields)
    holder = field_at(problem.kind, tuple(above))
    where = holder.label if holder else kind_title(problem.kind)
    return finding(_key(problem), "unknown-field", remedy=remedy, field=shown(word), where=where)


def _missing(problem: Problem) -> Finding:
    at = problem.at
    assert at is not None
    place = Place(problem.file, problem.path[:-1])
    return finding(place, "missing-field", example=hints.example_line(at), **problem.names())


def _wrong_shape(problem: Problem) -> Finding | None:
    """A list where one value belongs, a value where a list belongs, and the like."""
    at = problem.at
    assert at is not None
    if at.many and not isinstance(problem.path[-1], int):
        wanted = "list"
    elif at.shape == "part" or (at.shape == "mapping" and at.name == problem.path[-1]):
        wanted = "fields"
    else:
        wanted = "text"
    given = _shape_of(problem.given)
    if given == wanted:
        return None
    return finding(
        problem.place,
        "wrong-shape",
        wanted=say(f"records.shape.{wanted}"),
        given=say(f"records.shape.{given}"),
        example=hints.example_line(at),
        **problem.names(),
    )


def _shape_of(value: Any) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, Mapping):
        return "fields"
    return "list" if isinstance(value, tuple) else "text"


def _inside(data: Any, path: tuple[Step, ...]) -> Any:
    for step in path:
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):
            return None
    return data
