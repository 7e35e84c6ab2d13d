"""A stated rule, asked setting by setting. A wrong setting is noted, and answered with a stand-in, so that
all that is wrong is found at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.constraints.literals import is_literal
from generator.model.elements import Attribute, Classifier, ElementKey, End, External, Kind
from generator.model.graph import Model
from generator.model.indexes import Associations, Inheritance
from generator.model.near import did_you_mean, listed
from generator.physical.relational import Path
from generator.physical.rule_kind import COMMON, RuleKind, Statement
from generator.physical.values import Form, Value, Values

_SHOWN = 12
DAYS = ("date",)
TIMES = ("date", "datetime")
ORDERED = ("date", "datetime", "time", "year", "integer", "decimal", "real")
NUMBERS = ("integer", "decimal", "real")
_WORDS = {
    DAYS: "a date",
    TIMES: "a date or a moment",
    ORDERED: "a date, a time or a number",
    NUMBERS: "a number",
    ("integer",): "a whole number",
    ("text",): "a text",
}


class Operand(NamedTuple):
    """A single value of the objects: its name from the object inwards, its keys, and what it is. `target` is
    the class of the objects that it refers to, `end` the end that leads there."""

    name: str
    path: Path
    value: Value | None = None
    target: Classifier | None = None
    end: End | None = None

    @property
    def primitive(self) -> str:
        """What it is as a simple value; nothing where it is another object."""
        return self.value.primitive if self.value is not None else ""


class Fault(NamedTuple):
    """What is wrong with a statement, and what to do."""

    rule: str
    message: str
    hint: str


class World:
    """The narrowed model, asked for the names in statements."""

    def __init__(self, model: Model, values: Values) -> None:
        self.model, self.values = model, values
        self._inheritance = model.index(Inheritance)
        self._associations = model.index(Associations)
        self._entities = {
            one.name: one
            for one in model.elements(Classifier)
            if one.kind is Kind.ENTITY and not isinstance(one, External)
        }

    def operands(self, classifier: Classifier, before: tuple[Attribute, ...]) -> dict[str, Operand]:
        """The single values in a class or structure and what they are called there; `before` leads to it."""
        found: dict[str, Operand] = {}
        start = ".".join(one.name for one in before)
        for part in self.values.parts(classifier):
            if self.values.multiplicity(part).upper == 1:
                name = f"{start}.{part.name}" if start else part.name
                path = (*(one.key for one in before), part.key)
                value = self.values.of(part)
                target = self._class(value.classifier) if value.form is Form.REFERENCE else None
                found[part.name] = Operand(name, path, value, target)
        if not before:
            for key in (*self._inheritance.ancestors(classifier.key), classifier.key):
                for end in self._associations.from_(key):
                    target = self.model.type_of(end)
                    called = end.name or (target.name if target else "")
                    if target is not None and self.values.multiplicity(end).upper == 1:
                        found.setdefault(called, Operand(called, (end.key,), None, target, end))
        return found

    def _class(self, key: ElementKey | None) -> Classifier | None:
        found = None if key is None else self.model.get(key)
        return found if isinstance(found, Classifier) else None

    def inside(self, operand: Operand) -> Classifier | None:
        """The structure of a value, or None."""
        value = operand.value
        if value is None or value.form not in (Form.STRUCTURE, Form.UNION):
            return None
        return self._class(value.classifier)

    def attribute(self, key: ElementKey) -> Attribute:
        """The attribute of a key."""
        return self.model.get(key)  # type: ignore[return-value]

    def entity(self, name: str) -> Classifier | None:
        """The class of a name, or of the end of a qualified name."""
        found = self._entities.get(name)
        if found is None and "::" in name:
            ending = f"::{name}"
            return next(
                (
                    one
                    for one in self._entities.values()
                    if f"::{one.qualified_name}".endswith(ending)
                ),
                None,
            )
        return found

    def entity_names(self) -> tuple[str, ...]:
        """The names of all classes of objects."""
        return tuple(self._entities)

    def lists(self) -> dict[str, Classifier]:
        """The enumerations and code lists by name."""
        kinds = (Kind.ENUMERATION, Kind.CODE_LIST)
        return {one.name: one for one in self.model.elements(Classifier) if one.kind in kinds}


class Given:
    """A statement with the world around it. `faults` are what is wrong with what was asked so far."""

    def __init__(self, statement: Statement, kind: RuleKind, world: World) -> None:
        self.statement, self.kind, self.world = statement, kind, world
        self.faults: list[Fault] = []

    # -- plain settings ---------------------------------------------------------------------------
    def text(self, name: str) -> str:
        """What a setting says, or its default."""
        setting = self.kind.setting(name)
        found = self.statement.values.get(name.casefold(), "").strip()
        if found:
            return found
        if setting is not None and setting.is_needed:
            self._missing(name)
        return "" if setting is None else setting.default

    def words(self, name: str) -> tuple[str, ...]:
        """The names in a list with commas."""
        return tuple(one.strip() for one in self.text(name).split(",") if one.strip())

    def choice(self, name: str) -> str:
        """One of the values that a setting can have."""
        setting = self.kind.setting(name)
        assert setting is not None
        found = self.text(name)
        known = {one.casefold(): one for one in setting.values}
        if found.casefold() not in known:
            hint = did_you_mean(found, setting.values, f"It can be {listed(setting.values, 'or')}.")
            self.fault("unknown-value", f'its {name} cannot be "{found}"', hint)
            return setting.default or setting.values[0]
        return known[found.casefold()]

    def number(self, name: str) -> int:
        """A whole number above zero."""
        found = self.text(name)
        if found.isascii() and found.isdecimal() and 0 < int(found) < 10**9:
            return int(found)
        if found:
            self.fault("unknown-value", f'its {name} cannot be "{found}"', "Write a whole number.")
        return 1

    def literal(self, name: str, primitive: str) -> str | None:
        """A value of a primitive, or None where nothing is said."""
        found = self.text(name)
        if not found:
            return None
        if is_literal(primitive, found):
            return found
        hint = "Write it as 2025-01-31." if primitive == "date" else "Write a number, such as 37.5."
        self.fault("unknown-value", f'its {name}, "{found}", is no {primitive}', hint)
        return None

    # -- names of the model -----------------------------------------------------------------------
    def here(self) -> Operand:
        """The value at which the rule stands."""
        *before, last = self.statement.path
        name = ".".join(one.name or self._called(one) for one in self.statement.path)
        keys = tuple(one.key for one in self.statement.path)
        if isinstance(last, End):
            return Operand(name, keys, None, self.world.model.type_of(last), last)
        value = self.world.values.of(last)
        target = self.world._class(value.classifier) if value.form is Form.REFERENCE else None
        return Operand(name, keys, value, target)

    def _called(self, prop: Attribute | End) -> str:
        target = self.world.model.type_of(prop)
        return target.name if target is not None else ""

    def operand(
        self, name: str, primitives: tuple[str, ...] = (), at: Classifier | None = None
    ) -> Operand:
        """The value that a setting names: beside the rule, in the object, or in a class it leads to."""
        written = self.text(name)
        if not written:
            return Operand("", ())
        return self.named(name, written, primitives, at)

    def operands(self, name: str) -> tuple[Operand, ...]:
        """The values in a list."""
        found = tuple(self.named(name, one) for one in self.words(name))
        if not found:
            self.text(name)
        twice = {
            one.name for one in found if one.name and [e.name for e in found].count(one.name) > 1
        }
        for one in sorted(twice):
            self.fault("unknown-value", f'its {name} names "{one}" twice', "Name it once.")
        return found

    def named(
        self,
        setting: str,
        written: str,
        primitives: tuple[str, ...] = (),
        at: Classifier | None = None,
    ) -> Operand:
        """The value of a name; `at` is another class than the rule's own."""
        known: dict[str, Operand] = {}
        for scope in self._scopes(at):
            known = {**scope, **known}
            found = self._walk(scope, written)
            if found is not None:
                return self._typed(setting, found, primitives)
        where = (at or self.statement.entity).name
        shown = ", ".join(list(known)[:_SHOWN])
        has = f"{where} has the single values {shown}." if shown else f"{where} has none."
        last = written.rpartition(".")[2]
        hint = did_you_mean(last, known, has)
        message = f'its {setting} names "{written}", which {where} has not as a single value here'
        self.fault("unknown-property", message, f"{hint} Or the profile leaves it out.")
        return Operand("", ())

    def _scopes(self, at: Classifier | None) -> Iterator[dict[str, Operand]]:
        before = tuple(one for one in self.statement.path[:-1] if isinstance(one, Attribute))
        if at is None and before:
            inner = self.world.values.of(before[-1]).classifier
            if inner is not None:
                yield self.world.operands(self.world.model.get(inner), before)  # type: ignore[arg-type]
        yield self.world.operands(at or self.statement.entity, ())

    def _walk(self, scope: dict[str, Operand], written: str) -> Operand | None:
        """Through structures: `periode.fra`."""
        if written in scope:
            return scope[written]
        first, _dot, rest = written.partition(".")
        here = scope.get(first)
        inner = None if here is None or not rest else self.world.inside(here)
        if here is None or inner is None:
            return None
        before = tuple(self.world.attribute(key) for key in here.path)
        return self._walk(self.world.operands(inner, before), rest)

    def _typed(self, setting: str, found: Operand, primitives: tuple[str, ...]) -> Operand:
        if self.world.inside(found) is not None:
            message = f'its {setting} names "{found.name}", which is a structure'
            self.fault("unknown-property", message, f"Name a value in it: {found.name}.x")
        elif primitives and found.primitive not in primitives:
            message = f'its {setting} names "{found.name}", which is not {_WORDS[primitives]}'
            fitting = [
                name
                for scope in self._scopes(None)
                for name, one in scope.items()
                if one.primitive in primitives
            ]
            have = f"Of that type are {listed(fitting[:_SHOWN])}." if fitting else "There is none."
            self.fault("not-a-date" if primitives in (DAYS, TIMES) else "wrong-type", message, have)
        return found

    # -- mistakes ---------------------------------------------------------------------------------
    def fault(self, rule: str, message: str, hint: str) -> None:
        """Note that something is wrong."""
        fault = Fault(f"rules/{rule}", message, hint)
        if fault not in self.faults:
            self.faults.append(fault)

    def _missing(self, name: str) -> None:
        known = {one.name.casefold() for one in (*self.kind.settings, *COMMON)}
        present = [one for one in self.statement.values if one not in known]
        tags = {tag.name.casefold(): tag.name for tag in self.statement.element.tags}
        for low, tag in tags.items():
            if low not in known and low not in present:
                present.append(tag)
        near = did_you_mean(name, present, "")
        setting = self.kind.setting(name)
        meaning = setting.meaning if setting is not None else ""
        hint = (
            f"Is {near.removeprefix('Did you mean ').removesuffix('?')} meant for it?"
            if near
            else ""
        )
        told = hint or f"{name}: {meaning}."
        self.fault("missing-tag", f"it has no {name}", told)
