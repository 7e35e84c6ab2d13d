"""Tables while they are being made, and what the makers share."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from generator.constraints.condition import Condition, LongerThan
from generator.diagnostics import Diagnostic, Severity
from generator.model.elements import Classifier, Element, ElementKey, Text
from generator.model.indexes import Associations, Inheritance
from generator.physical.ledger import Entry, Outcome
from generator.physical.naming import Scope, Speller
from generator.physical.relational import (
    Check,
    Column,
    ForeignKey,
    Index,
    Location,
    Path,
    PeriodColumns,
    SqlType,
    Table,
    UniqueKey,
)
from generator.physical.values import Values
from generator.profile.profile import Narrowed

_UNLIMITED = 10**6  # names are made to fit by each dialect, here they only have to differ


@dataclass(slots=True, eq=False)
class Draft:
    """A table in the making. `primary_key` is decided before anything refers to it."""

    name: str
    element: ElementKey | None
    comment: str = ""
    columns: dict[str, Column] = field(default_factory=dict)
    primary_key: tuple[str, ...] = ()
    uniques: list[UniqueKey] = field(default_factory=list)
    foreign_keys: list[ForeignKey] = field(default_factory=list)
    checks: list[Check] = field(default_factory=list)
    indexes: list[Index] = field(default_factory=list)
    rows: tuple[tuple[str | None, ...], ...] = ()
    names: Scope = field(default_factory=lambda: Scope(_UNLIMITED))
    constraints: Scope = field(default_factory=lambda: Scope(_UNLIMITED))

    def add(self, wanted: str, type_: SqlType, *, nullable: bool, **rest: object) -> str:
        """A column under the wanted name or the next free one; its name."""
        name = self.names.take(wanted)
        self.columns[name] = Column(name, type_, nullable, **rest)  # type: ignore[arg-type]
        return name

    def mark_key(self, columns: tuple[str, ...]) -> None:
        """Say that columns stand in a key, so that every engine can index them."""
        for name in columns:
            column = self.columns[name]
            if not column.type.is_key:
                self.columns[name] = column._replace(type=column.type._replace(is_key=True))

    def unique(self, columns: tuple[str, ...], element: ElementKey | None) -> None:
        """No two rows agree on these columns."""
        if columns == self.primary_key or any(one.columns == columns for one in self.uniques):
            return
        self.mark_key(columns)
        name = self.constraints.take(f"uq_{self.name}_{'_'.join(columns)}")
        self.uniques.append(UniqueKey(name, columns, element))

    def check(self, topic: str, condition: Condition, element: ElementKey | None) -> None:
        """Every row satisfies a condition; `topic` says in the constraint's name what broke."""
        self.checks.append(
            Check(self.constraints.take(f"ck_{self.name}_{topic}"), condition, element)
        )

    def refer(
        self,
        columns: tuple[str, ...],
        target: Draft,
        element: ElementKey | None,
        *,
        cascades: bool = False,
    ) -> None:
        """The columns hold the key of a row of `target`."""
        for name, key in zip(columns, target.primary_key, strict=True):
            self._like(name, target.columns[key].type, element)
        self.mark_key(columns)
        name = self.constraints.take(f"fk_{self.name}_{'_'.join(columns)}")
        self.foreign_keys.append(
            ForeignKey(name, columns, target.name, target.primary_key, cascades, element)
        )

    def _like(self, name: str, form: SqlType, element: ElementKey | None) -> None:
        """A column that refers has the type it refers to, to the letter: some databases demand it.
        A limit of its own becomes a check."""
        column = self.columns[name]
        own, other = column.type._replace(is_key=True), form._replace(is_key=True)
        if own != other:
            self.columns[name] = column._replace(type=other)
            if own.length is not None and own.length != other.length:
                self.check(f"{name}_max_length", LongerThan(name, None, own.length), element)

    def finished(self) -> Table:
        """The table as a value, with an index for each foreign key that no key begins with."""
        keyed = [self.primary_key, *(one.columns for one in self.uniques)]
        for one in self.foreign_keys:
            if not any(key[: len(one.columns)] == one.columns for key in keyed):
                keyed.append(one.columns)
                name = self.constraints.take(f"ix_{self.name}_{'_'.join(one.columns)}")
                self.indexes.append(Index(name, one.columns))
        return Table(
            name=self.name,
            columns=tuple(self.columns.values()),
            primary_key=self.primary_key,
            uniques=tuple(self.uniques),
            foreign_keys=tuple(self.foreign_keys),
            checks=tuple(self.checks),
            indexes=tuple(self.indexes),
            element=self.element,
            comment=self.comment,
            rows=self.rows,
        )


@dataclass(frozen=True, slots=True, eq=False)
class Home:
    """Where the objects of one class live: `anchor` is what others refer to, `draft` holds the
    class's own columns (the same table, or its versions where the class keeps history). `only` is
    the discriminator's condition where the table holds other classes too, `others` the condition
    that a row is of one of those."""

    anchor: Draft
    draft: Draft
    only: Condition | None = None
    others: Condition | None = None

    @property
    def key(self) -> tuple[str, ...]:
        """The columns of `draft` that hold the object's key."""
        return self.draft.primary_key[: len(self.anchor.primary_key)]


class Workbench:
    """What the makers of tables share: the model, names, drafts, places, and what was found."""

    def __init__(self, narrowed: Narrowed, values: Values) -> None:
        self.narrowed, self.values = narrowed, values
        self.model, self.settings = narrowed.model, narrowed.settings
        self.inheritance = narrowed.model.index(Inheritance)
        self.associations = narrowed.model.index(Associations)
        naming = narrowed.settings.profile.naming
        self.spell = Speller(naming.sql, naming.letters if naming.transliterate else None)
        self.language = narrowed.info.language
        self.drafts: list[Draft] = []
        self.strategies: dict[ElementKey, str] = {}
        self.own_homes: dict[ElementKey, Home | None] = {}  # None: no rows of exactly this class
        self.homes: dict[ElementKey, tuple[Home, ...]] = {}  # its subclasses' included
        self.places: dict[Path, list[Location]] = defaultdict(list)
        self.periods: dict[tuple[ElementKey, str], PeriodColumns] = {}
        self.found: list[Diagnostic] = []
        self.ledger: list[Entry] = []
        self._tables = Scope(_UNLIMITED)
        self.lookups: dict[ElementKey, Draft] = {}

    def name(self, element: Element, otherwise: str = "") -> str:
        """What an element is called in SQL: as the profile says, or its own name spelt."""
        explicit = self.settings.names.get((element.key, "sql"))
        return explicit or self.spell(element.name or otherwise)

    def join(self, *parts: str) -> str:
        """One name of parts that are spelt already."""
        if self.narrowed.settings.profile.naming.sql in ("snake_case", "as-written"):
            return "_".join(parts)
        return self.spell.join(*parts)

    def draft(self, wanted: str, element: Element | None, comment: str = "") -> Draft:
        """A new table under the wanted name or the next free one."""
        key = None if element is None else element.key
        made = Draft(self._tables.take(wanted), key, comment or self.comment(element))
        self.drafts.append(made)
        return made

    def comment(self, element: Element | None) -> str:
        """The definition of an element in the model's language, else in any, else nothing."""
        return "" if element is None else in_language(element.documentation, self.language)

    def note(self, element: Element, outcome: Outcome, reason: str) -> None:
        """Enter in the ledger what SQL does less than enforce."""
        self.ledger.append(Entry(element.key, "sql", outcome, reason))

    def warn(self, rule: str, element: Element, message: str, hint: str) -> None:
        """Tell the user of a choice that could not be kept."""
        self.found.append(
            Diagnostic(rule, Severity.WARNING, message, element.place, element.qualified_name, hint)
        )

    def homes_of(self, classifier: Classifier) -> tuple[Home, ...]:
        """Where objects of a class can be found, its subclasses' included; empty where nowhere."""
        return self.homes.get(classifier.key, ())


def in_language(texts: tuple[Text, ...], language: str) -> str:
    """The text in a language, else the one in no stated language, else the first."""
    by_language = {one.language: one.text for one in reversed(texts)}
    return by_language.get(language) or by_language.get(None) or (texts[0].text if texts else "")
