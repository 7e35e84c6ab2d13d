"""The constraints that architects wrote, compiled: each becomes a rule, or is published as text with the
reason why it is none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.constraints import formula as f
from generator.constraints.ocl.bind import bind
from generator.constraints.ocl.repair import repair
from generator.constraints.ocl.syntax import Name
from generator.constraints.ocl.world import Unbound, Unlowered
from generator.diagnostics import Diagnostic, Place, Severity
from generator.model.elements import (
    Attribute,
    Classifier,
    Constraint,
    End,
    External,
    Kind,
    Literal,
)
from generator.model.graph import Model
from generator.model.indexes import Associations, Inheritance
from generator.physical.rule_set import Stated
from generator.physical.values import Form, Values
from generator.profile.profile import Narrowed

_COMPARED = frozenset(
    (
        "text",
        "integer",
        "decimal",
        "real",
        "boolean",
        "date",
        "time",
        "datetime",
        "year",
        "uri",
        "uuid",
    )
)
_TEXTS = frozenset(("uri", "uuid"))


class Compiled(NamedTuple):
    """A constraint's invariant as a formula on the objects of a class. `assumptions` say what was done
    to the text."""

    name: str
    formula: f.Formula
    remarks: str
    assumptions: tuple[str, ...]


class Told(NamedTuple):
    """A constraint that is published as text: `state` of it, and why."""

    state: str
    reason: str


COMPILED, ASSUMED = "compiled", "compiled with assumption"
TEXT, NOT_BOUND, NOT_LOWERED = "text", "parsed but not bound", "bound but not lowered"
STATES = (COMPILED, ASSUMED, NOT_BOUND, NOT_LOWERED, TEXT)


def compile_constraint(
    constraint: Constraint, context: Classifier, narrowed: Narrowed, values: Values
) -> Compiled | Told:
    """What becomes of a constraint on a class."""
    from generator.constraints.ocl.parse import NotOcl, parse

    repaired = repair(constraint.body)
    statements = parse(repaired.text)
    if isinstance(statements, NotOcl):
        return Told(TEXT, f"it is no OCL: {statements.why}")
    if len(statements) != 1 or statements[0].kind != "inv":
        return Told(NOT_LOWERED, "it is not one invariant")
    if isinstance(statements[0].body, Name):
        return Told(TEXT, "it is a word")  # the name of a rule, not its text
    if context.kind is not Kind.ENTITY:
        return Told(NOT_LOWERED, "it is about a value and not about an object")
    found = bind(statements[0].body, context, ProfileWorld(narrowed, values))
    if isinstance(found, Unbound):
        return Told(NOT_BOUND, found.reason)
    if isinstance(found, Unlowered):
        return Told(NOT_LOWERED, found.reason)
    return Compiled(constraint.name, found, repaired.remarks, repaired.repairs)


def told_of(stated: Sequence[Stated], model: Model) -> Iterator[Diagnostic]:
    """What became of the constraints, for those who build: the reasons, and how many end in which state."""
    for one in stated:
        constraint = model.get(one.constraint)
        name = constraint.qualified_name
        if one.is_compiled and one.reasons:
            rule, what = "rules/repaired", f"In {name}, {'; '.join(one.reasons)}."
            hint = "Write it so in the model, so that every tool reads the same."
        elif not one.is_compiled:
            rule, what = (
                "rules/not-compiled",
                f"{name} is no rule ({one.state}): {'; '.join(one.reasons)}.",
            )
            hint = "Its text is published. Where data are to be held to it, write it in OCL on classes of the profile."
        else:
            continue
        yield Diagnostic(rule, Severity.NOTE, what, constraint.place, name, hint)
    if stated:
        counts = Counter(one.state for one in stated)
        states = ", ".join(f"{counts[state]} {state}" for state in STATES if counts[state])
        yield Diagnostic(
            "rules/constraints",
            Severity.NOTE,
            f"Of {len(stated)} constraints: {states}.",
            Place(model.origin.file),
            "",
            "What became of each stands in rules.json.",
        )


class ProfileWorld:
    """The model as a profile has it, for the binder."""

    def __init__(self, narrowed: Narrowed, values: Values) -> None:
        self._model, self._values = narrowed.model, values
        self._inheritance = narrowed.model.index(Inheritance)
        self._associations = narrowed.model.index(Associations)

    def parts(self, classifier: Classifier) -> tuple[Attribute, ...]:
        """Own and inherited attributes that the profile keeps."""
        return self._values.parts(classifier)

    def target(self, attribute: Attribute) -> Classifier | None:
        """The data type of a single structured value."""
        value = self._values.of(attribute)
        is_whole = value.form in (Form.STRUCTURE, Form.UNION) and value.classifier is not None
        if not is_whole or self._values.multiplicity(attribute).upper != 1:
            return None
        found = self._model.get(value.classifier)  # type: ignore[arg-type]
        return found if isinstance(found, Classifier) else None

    def primitive(self, attribute: Attribute) -> str | None:
        """What a single simple value is; codes are texts."""
        value = self._values.of(attribute)
        if self._values.multiplicity(attribute).upper != 1 or value.form in (
            Form.STRUCTURE,
            Form.UNION,
            Form.REFERENCE,
        ):
            return None
        if value.primitive not in _COMPARED:
            return None
        return "text" if value.primitive in _TEXTS else value.primitive

    def values(self, attribute: Attribute) -> tuple[Literal, ...]:
        """The codes of an attribute with a list."""
        value = self._values.of(attribute)
        if value.form not in (Form.CODES, Form.CODE_LIST) or value.classifier is None:
            return ()
        return self._model.literals(self._model.get(value.classifier))  # type: ignore[arg-type]

    def list_named(self, path: tuple[str, ...]) -> tuple[Literal, ...] | None:
        """The values of an enumeration or code list by the end of its qualified name."""
        ending = "::".join(path)
        for one in self._model.elements(Classifier):
            is_list = one.kind in (Kind.ENUMERATION, Kind.CODE_LIST)
            if is_list and f"::{one.qualified_name}".endswith(f"::{ending}"):
                return self._model.literals(one)
        return None

    def ends(self, classifier: Classifier) -> tuple[End, ...]:
        """The ends seen from a class or a superclass of it, by the names people use."""
        keys = (*self._inheritance.ancestors(classifier.key), classifier.key)
        return tuple(end for key in keys for end in self._associations.from_(key) if end.name)

    def class_at(self, end: End) -> Classifier | None:
        """The class at an end of a line between two classes of objects."""
        target = self._model.type_of(end)
        is_plain = self._associations.opposite(end) is not None
        if target is None or isinstance(target, External) or target.kind is not Kind.ENTITY:
            return None
        return target if is_plain else None

    def is_single(self, end: End) -> bool:
        """Whether there is one object at most."""
        return self._values.multiplicity(end).upper == 1
