"""A schema in a dialect's terms."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from generator.model.elements import ElementKey
from generator.physical.ledger import Entry, Outcome
from generator.physical.naming import NameChange
from generator.physical.sql_dialect import SqlDialect


@dataclass(slots=True)
class Fitted:
    """A schema in a dialect's terms. Names are as they stand in a script, quoted where needed;
    `raw` ones are what the catalogue holds. Keys are the neutral names."""

    dialect: SqlDialect
    tables: dict[str, str] = field(default_factory=dict)
    columns: dict[str, dict[str, str]] = field(default_factory=dict)
    types: dict[str, dict[str, str]] = field(default_factory=dict)
    constraints: dict[tuple[str, str], str] = field(default_factory=dict)
    checks: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    cascading: frozenset[tuple[str, str]] = frozenset()
    deferred: set[tuple[str, str]] = field(default_factory=set)  # tables and foreign keys
    relaxed: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    raw: dict[str, str] = field(default_factory=dict)
    changes: list[NameChange] = field(default_factory=list)
    ledger: list[Entry] = field(default_factory=list)

    def note(self, element: ElementKey | None, outcome: Outcome, reason: str) -> None:
        """Enter in the ledger what this dialect does less than the design asks."""
        if element is not None:
            self.ledger.append(Entry(element, f"sql/{self.dialect.name}", outcome, reason))
