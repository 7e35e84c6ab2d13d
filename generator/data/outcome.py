"""What came of holding a delivery to a profile's rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple, Protocol

from generator.data.checks import Check
from generator.diagnostics import Diagnostic, Severity
from generator.physical.rule_texts import pieces_of

MASK = "•••"


class Read(NamedTuple):
    """A file that was read: its name, the table its rows are of, and how many they are."""

    file: str
    table: str
    rows: int


class Violation(NamedTuple):
    """One rule broken in one place. `row` counts the rows of the file from 1, without the header; `path`
    leads to the object in a JSON document; `key` names the object; `values` are what the rule looked at.
    """

    rule: str
    verdict: str
    severity: Severity
    file: str
    row: int | None
    path: str
    entity: str
    key: str
    values: tuple[tuple[str, str | None], ...]
    message_da: str
    message_en: str

    @property
    def found(self) -> str:
        """The values as people read them: `slutdato = 2024-01-31, startdato = (none)`."""
        return ", ".join(
            f"{name} = {'(none)' if value is None else value}" for name, value in self.values
        )

    def message(self, language: str = "en") -> str:
        """What is wrong, with the values filled in where the text names them, or behind it."""
        text = self.message_da if language == "da" else self.message_en
        told = {name: "" if value is None else value for name, value in self.values}
        pieces = pieces_of(text, told)
        if len(pieces) > 1:
            return "".join(before + told.get(name, "") for before, name in pieces)
        return f"{text.rstrip('.')} ({self.found})." if self.values else text


class Told(NamedTuple):
    """What came of one rule: how many rows violate it, of how many it is undetermined, or why it was not
    checked."""

    check: Check
    violated: int = 0
    undetermined: int = 0
    why_not: str = ""


class Violations(Protocol):
    """The violations of a run, read when they are wanted: there may be more than memory holds."""

    def of(self, rule: str, most: int | None) -> Iterator[Violation]:
        """Those of one rule, in the order of files and rows, `most` of them at most."""
        ...

    def by_area(self, rule: str | None = None) -> dict[str, int]:
        """How many violations each municipality has, of one rule or of all; empty where the data do not
        tell."""
        ...

    def all(self, most_per_rule: int | None) -> Iterator[Violation]:
        """Those of all rules, rule by rule."""
        ...


class Outcome(NamedTuple):
    """All that a run found. `found` is what is wrong with the files themselves; `areas` what municipalities are
    called."""

    model: str
    version: str
    profile: str
    title: str
    files: tuple[Read, ...]
    rules: tuple[Told, ...]
    found: tuple[Diagnostic, ...]
    violations: Violations
    has_failed: bool = False
    areas: Mapping[str, str] = {}

    @property
    def broken(self) -> tuple[Told, ...]:
        """The rules that something breaks, the worst and most frequent first."""
        order = list(Severity)
        told = [one for one in self.rules if one.violated or one.undetermined]
        return tuple(
            sorted(
                told,
                key=lambda one: (
                    not one.violated,
                    order.index(one.check.severity),
                    -one.violated,
                    one.check.rule,
                ),
            )
        )

    @property
    def has_errors(self) -> bool:
        """Whether the delivery is refused."""
        return any(
            one.violated and one.check.severity is Severity.ERROR for one in self.rules
        ) or any(one.severity is Severity.ERROR for one in self.found)
