"""All designs of one narrowed model, each made when it is first asked for."""

from __future__ import annotations

from functools import cached_property

from generator.diagnostics import Diagnostic
from generator.physical.api import Api, design_api
from generator.physical.documents import Documents, design_documents
from generator.physical.fit import fit
from generator.physical.fitted import Fitted
from generator.physical.ledger import Entry
from generator.physical.python_package import PythonPackage, design_python
from generator.physical.relational import Schema
from generator.physical.rule_set import RuleSet
from generator.physical.rules import design_rules
from generator.physical.rules_lowered import Tables, lowered
from generator.physical.sql_dialect import SqlDialect
from generator.physical.tables import design_tables
from generator.physical.tables_rules import with_constraints
from generator.physical.values import Values
from generator.plugins import load_plugins
from generator.profile.profile import Narrowed


class Designs:
    """What a view may look at. A target that nobody asks for costs nothing."""

    def __init__(self, narrowed: Narrowed) -> None:
        self.narrowed = narrowed
        self.values = Values(narrowed)
        self._fitted: dict[str, Fitted] = {}

    @cached_property
    def _tables(self) -> Schema:
        return design_tables(self.narrowed, self.values)

    @cached_property
    def relational(self) -> Schema:
        """Tables, neutral of any database, with the checks that constraints become."""
        return with_constraints(self._tables, self.rules, self.narrowed)

    def fitted(self, dialect: str) -> Fitted:
        """The tables as one database takes them."""
        if dialect not in self._fitted:
            facts = load_plugins("generator.physical.dialects", "DIALECT", SqlDialect)[dialect]
            reserved = self.narrowed.settings.profile.naming.reserved
            self._fitted[dialect] = fit(self.relational, facts, reserved)  # type: ignore[arg-type]
        return self._fitted[dialect]

    def all_fitted(self) -> tuple[tuple[str, Fitted], ...]:
        """What has been fitted so far, in the profile's order of dialects."""
        names = self.narrowed.settings.profile.dialects
        return tuple((name, self._fitted[name]) for name in names if name in self._fitted)

    @cached_property
    def documents(self) -> Documents:
        """Object types for JSON."""
        return design_documents(self.narrowed, self.values)

    @cached_property
    def api(self) -> Api:
        """Resources over the documents."""
        return design_api(self.narrowed, self.values, self.documents)

    @cached_property
    def rules(self) -> RuleSet:
        """What data must satisfy."""
        found = design_rules(self.narrowed, self.values)
        dialects = load_plugins("generator.physical.dialects", "DIALECT", SqlDialect)
        eloquent = next(one for one in dialects.values() if one.has_all_words)  # type: ignore[attr-defined]
        tables = Tables(self._tables, eloquent)  # type: ignore[arg-type]
        return lowered(found, tables, self.narrowed.model)

    @cached_property
    def python(self) -> PythonPackage:
        """Classes and checks over the documents."""
        return design_python(self.narrowed, self.documents, self.rules)

    def as_of(self, day: str) -> None:
        """From here on the rules are as grave as they are on a day (ISO 8601)."""
        self.rules = self.rules.on(day)

    def made(self) -> tuple[object, ...]:
        """The designs that some view has asked for, in a fixed order."""
        names = ("relational", "documents", "api", "rules", "python")
        return tuple(self.__dict__[name] for name in names if name in self.__dict__)

    @property
    def found(self) -> tuple[Diagnostic, ...]:
        """The diagnostics of what has been designed so far."""
        made = (one for design in self.made() for one in design.found)
        return (*self.values.found, *made)

    @property
    def ledger(self) -> tuple[Entry, ...]:
        """What became of each element in what has been designed so far."""
        made = (*self.made(), *self._fitted.values())
        return tuple(one for design in made for one in design.ledger)
