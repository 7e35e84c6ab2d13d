"""Shapes of the document design as annotations of Python."""

from __future__ import annotations

import math

from generator.physical.documents_types import (
    Among,
    Constant,
    Keyed,
    Limits,
    Listed,
    Role,
    Shape,
    Simple,
    Typed,
)
from generator.physical.python_value_checks import portable
from generator.physical.python_classes import Field, PythonClass, PythonClasses
from generator.views._python_text import literal

_PRIMITIVES = {
    "text": "str",
    "integer": "Integer",
    "decimal": "Number",
    "real": "Real",
    "boolean": "bool",
    "date": "Date",
    "time": "Time",
    "datetime": "DateTime",
    "duration": "Duration",
    "year": "Integer",
    "uri": "Uri",
    "uuid": "Uuid",
    "binary": "Binary",
    "json": "Json",
    "geometry": "Geometry",
}
_BOUNDS = (("minimum", "ge"), ("maximum", "le"), ("above", "gt"), ("below", "lt"))
# A whole number is at least 0.5 where it is at least 1.
_ROUNDED = {"ge": math.ceil, "le": math.floor, "gt": math.floor, "lt": math.ceil}
# Keys of a JSON object are texts, whatever the qualifier is.
_WRITTEN = {
    "integer": "-?[0-9]+",
    "year": "-?[0-9]+",
    "decimal": "-?[0-9]+([.][0-9]+)?",
    "real": "-?[0-9]+([.][0-9]+)?",
    "boolean": "(true|false)",
}
_TEXTS = frozenset(("text", "uri"))
_FREE = frozenset(("binary", "json", "geometry", "time"))


class Annotations:
    """Writes the shapes of one package."""

    def __init__(self, classes: PythonClasses) -> None:
        self._classes = classes

    def field(self, one: Field, of: PythonClass) -> str:
        """A field with its annotation and its names in JSON."""
        shape, default = self.shape(one.of.shape), ""
        if one.is_nullable:
            shape, default = f"{shape} | None", "default=None"
        elif not one.of.is_required:
            default = "default_factory=" + ("dict" if isinstance(one.of.shape, Keyed) else "list")
        arguments = [default] if default else []
        if one.alias != one.name:
            alias = literal(one.alias)
            arguments += [f"validation_alias={alias}", f"serialization_alias={alias}"]
        given = f" = Field({', '.join(arguments)})" if arguments else ""
        if arguments == ["default=None"]:
            given = " = None"
        return f"{one.name}: {shape}{given}"

    def shape(self, shape: Shape) -> str:
        """A shape as an annotation."""
        match shape:
            case Simple(primitive, limits):
                return _limited(primitive, limits)
            case Typed(name, role):
                return self.named(name, role)
            case Constant(value):
                return f"Literal[{literal(value)}]"
            case Among(values):
                return f"Literal[{', '.join(map(literal, dict.fromkeys(values)))}]"
            case Listed(item, lower, upper, is_unique):
                kind = "Unique" if is_unique else "list"
                bounds = [f"min_length={lower}"] if lower else []
                bounds += [f"max_length={upper}"] if upper is not None else []
                return _with(f"{kind}[{self.shape(item)}]", bounds)
            case Keyed(key, value):
                return f"dict[{self._key(key)}, {self.shape(value)}]"
        raise TypeError(type(shape).__name__)

    def named(self, name: str, role: Role) -> str:
        """A type of the package."""
        known = self._classes.codes.get(name)
        if known is not None:
            return f"codes.{known.name}" if known.is_table else f"Coded[codes.{known.name}]"
        well_known = self._classes.well_known.get(name)
        if well_known is not None:
            return _PRIMITIVES[well_known.primitive]
        return self._classes.names[name]

    def reference(self, name: str) -> str:
        """A type of objects, by its name in the documents."""
        return self._classes.names[name]

    def _key(self, key: Simple | Typed) -> str:
        if isinstance(key, Typed):
            return self.named(key.type, key.role)
        if key.primitive in _WRITTEN:
            return f"Annotated[str, matching({literal(_WRITTEN[key.primitive])})]"
        return "str" if key.primitive in _FREE else _limited(key.primitive, key.limits)


def _limited(primitive: str, limits: Limits) -> str:
    bounds = []
    if limits.min_length is not None:
        bounds.append(f"min_length={limits.min_length}")
    if limits.max_length is not None:
        bounds.append(f"max_length={limits.max_length}")
    for limit, word in _BOUNDS:
        bound = getattr(limits, limit)
        if bound is not None:
            is_whole = primitive in ("integer", "year")
            text = repr(_ROUNDED[word](bound) if is_whole else bound)
            bounds.append(f"{word}=" + (f"Decimal({text!r})" if primitive == "decimal" else text))
    form = limits.pattern
    more = [f"matching({literal(portable(form[1:-1]))})"] if form is not None else []
    return _with(_PRIMITIVES[primitive], bounds, more)


def _with(kind: str, bounds: list[str], more: list[str] | None = None) -> str:
    told = [kind, *([f"Field({', '.join(bounds)})"] if bounds else []), *(more or [])]
    return f"Annotated[{', '.join(told)}]" if len(told) > 1 else kind
