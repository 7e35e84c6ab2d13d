"""What a rule set is: rules with ids, and the constraints whose text is carried along."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from generator.constraints import condition as c
from generator.constraints import expression as e
from generator.constraints import formula as f
from generator.constraints import kinds as k
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
    k.InOrder: Scope.RECORD,
    k.ValidOn: Scope.ENTITIES,
    k.Under: Scope.ENTITIES,
    k.Apart: Scope.RECORDS,
    k.Seamless: Scope.RECORDS,
    k.Complete: Scope.ENTITIES,
    k.Known: Scope.ENTITIES,
    k.UniqueBy: Scope.RECORDS,
    k.Bitemporal: Scope.RECORDS,
    k.Among: Scope.RECORDS,
}


class Rule(NamedTuple):
    """Something data must satisfy. `paths` are the element keys behind the test's operands, in
    their order; `element` is where the demand stands in the model. `severity` is how grave it is today, and
    `later` from which day on it is another; `source` is what the architect wrote."""

    id: str
    kind: str
    severity: Severity
    entity: ElementKey
    element: ElementKey
    paths: tuple[Path, ...]
    test: e.Test | f.Formula | k.Demand
    message_da: str
    message_en: str
    later: tuple[tuple[str, Severity], ...] = ()
    owner: str = ""
    laws: tuple[str, ...] = ()
    source: str = ""

    def severity_on(self, day: str) -> Severity:
        """How grave a break of it is on a day (ISO 8601)."""
        return next(
            (severity for start, severity in reversed(self.later) if start <= day), self.severity
        )

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

    def on(self, day: str) -> RuleSet:
        """The rules as grave as they are on a day (ISO 8601)."""
        rules = tuple(one._replace(severity=one.severity_on(day)) for one in self.rules)
        return replace(self, rules=rules)
