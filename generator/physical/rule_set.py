"""What a rule set is: rules with ids, and the constraints whose text is carried along."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from generator.constraints import condition as c
from generator.constraints import expression as e
from generator.constraints import formula as f
from generator.diagnostics import Diagnostic, Severity
from generator.model.elements import ElementKey
from generator.physical.ledger import Entry
from generator.physical.relational import Path


class Scope(StrEnum):
    """How much of the data a rule has to see."""

    VALUE = "value"
    RECORD = "record"
    RECORDS = "across records"
    ENTITIES = "across entities"


_SCOPES: dict[type, Scope] = {
    c.AllOrNone: Scope.RECORD,
    c.ExactlyOne: Scope.RECORD,
    c.Ordered: Scope.RECORD,
    e.Unique: Scope.RECORDS,
    e.NoOverlap: Scope.RECORDS,
    e.Counted: Scope.RECORD,
    e.Distinct: Scope.RECORD,
    e.Refers: Scope.ENTITIES,
    e.InCodeList: Scope.ENTITIES,
    e.Specialised: Scope.ENTITIES,
}


class Rule(NamedTuple):
    """Something data must satisfy. `paths` are the element keys behind the test's operands, in
    their order; `element` is where the demand stands in the model."""

    id: str
    kind: str
    severity: Severity
    entity: ElementKey
    element: ElementKey
    paths: tuple[Path, ...]
    test: e.Test | f.Formula
    message_da: str
    message_en: str

    @property
    def scope(self) -> Scope:
        """How much of the data the test has to see."""
        if isinstance(self.test, f.Formula):
            if f.looks_around(self.test):
                return Scope.ENTITIES
            return Scope.RECORD if len(self.paths) > 1 else Scope.VALUE
        return _SCOPES.get(type(self.test), Scope.VALUE)


class Stated(NamedTuple):
    """A constraint of the model, and what became of its text: its state, and why or what was assumed.
    `id` is also that of its rule where it is compiled; on a data type it has a rule for each place. `rules` are
    the ids of all its rules."""

    id: str
    element: ElementKey
    constraint: ElementKey
    state: str
    reasons: tuple[str, ...] = ()
    is_compiled: bool = False
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSet:
    """All rules of a profile, in the order of the model."""

    rules: tuple[Rule, ...]
    constraints: tuple[Stated, ...] = ()
    found: tuple[Diagnostic, ...] = ()
    ledger: tuple[Entry, ...] = ()
