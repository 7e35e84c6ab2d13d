"""A profile's rules as checks on staged rows, in one engine's words.

A staged row has the columns of its table as typed values, and beside each the text as it was delivered. A
check whose condition looks at nothing but the row is made in the one pass that reads the file; the others
run when all tables are there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.constraints import condition as c
from generator.constraints import expression as e
from generator.data.document_rows import Mirror
from generator.data.expected import ExpectedTable, expected_tables, without_demands
from generator.data.forms import AS_TEXT, WRITTEN, digits_pattern
from generator.data.own_checks import LEADS, NEVER, Check, of_form, of_mirror, own, raw
from generator.physical.designs import Designs
from generator.physical.fit import fit
from generator.physical.fitted import Fitted
from generator.physical.relational import ForeignKey, InRow, InRows
from generator.physical.rule_breaks import BreakWriter, Broken, broken_rows
from generator.physical.rule_set import Rule
from generator.physical.sql_dialect import SqlDialect

_FEW_CODES = 16
_MOST_CODES = 2_000  # that stand in a condition; longer lists are joined


@dataclass(frozen=True, slots=True, kw_only=True)
class Checks:
    """All checks of a profile; `silent` are the rules that no delivery of tables can be held to."""

    tables: tuple[ExpectedTable, ...]
    checks: tuple[Check, ...]
    silent: tuple[tuple[Rule, str], ...]
    fitted: Fitted


class _Watched(dict[str, str]):
    """The names of a table's columns that remembers which were asked for."""

    def __init__(self, names: dict[str, str], used: set[str]) -> None:
        super().__init__(names)
        self.used = used

    def __getitem__(self, name: str) -> str:
        self.used.add(name)
        return super().__getitem__(name)


def checks_of(
    designs: Designs,
    dialect: str | SqlDialect,
    given_keys: frozenset[tuple[str, str]] = frozenset(),
    mirrors: Sequence[Mirror] = (),
) -> Checks:
    """The checks of a profile in a dialect's words; one that is no target is given itself. `given_keys` are the columns of keys that a delivery has
    not and that get the text of an object's own key instead; `mirrors` the references that documents tell
    twice."""
    return CheckMaker(designs, fitted_to(designs, dialect), given_keys).make(mirrors)


def fitted_to(designs: Designs, dialect: str | SqlDialect) -> Fitted:
    """The tables as one engine takes them, whether a profile can ask for it or not."""
    if isinstance(dialect, str):
        return designs.fitted(dialect)
    return fit(designs.relational, dialect, designs.narrowed.settings.profile.naming.reserved)


class CheckMaker:
    """Makes the checks on rows that were read from files: beside each value stands its text."""

    def __init__(
        self,
        designs: Designs,
        fitted: Fitted,
        given_keys: frozenset[tuple[str, str]] = frozenset(),
    ) -> None:
        self._given_keys = given_keys
        self._model = designs.narrowed.model
        self._rules = designs.rules.rules
        self._fitted = fitted
        self._tables = expected_tables(designs, self._fitted, given_keys)
        self._by_name = {one.name: one for one in self._tables}
        self._used: dict[str, set[str]] = {one.name: set() for one in self._tables}
        watched = _fitted_with(self._fitted, self._used)
        self._writer = BreakWriter(without_demands(designs.relational), watched)
        self._dialect: SqlDialect = self._fitted.dialect

    def make(self, mirrors: Sequence[Mirror] = ()) -> Checks:
        """All checks, rule by rule, and those of columns that no rule speaks of."""
        checks: list[Check] = []
        silent: list[tuple[Rule, str]] = []
        for rule in self._rules:
            made = list(self._of_rule(rule))
            checks += made
            if not made and not isinstance(rule.test, e.Specialised | e.Refers):
                silent.append((rule, "its values have no columns of their own"))
        covered = {(one.table, one.kind, column) for one in checks for _name, column in one.columns}
        checks += [one for table in self._tables for one in self._of_table(table, covered)]
        tables = list(self._tables)
        for mirror in mirrors:
            table, more = of_mirror(mirror, self._title(mirror), self._by_name[mirror.table])
            tables.append(table)
            checks += more
        checks += [one for table in tables for one in of_form(table)]
        return Checks(
            tables=tuple(tables), checks=tuple(checks), silent=tuple(silent), fitted=self._fitted
        )

    def _of_rule(self, rule: Rule) -> Iterator[Check]:
        if isinstance(rule.test, e.OfType | e.Digits):
            yield from self._of_text(rule, rule.test)
            return
        for names in self._used.values():
            names.clear()
        for broken in broken_rows(self._writer, rule):
            yield self._check(rule, broken)

    def _check(self, rule: Rule, broken: Broken) -> Check:
        table = self._by_name[broken.table]
        reads = frozenset(
            (name, column)
            for name, used in self._used.items()
            for column in used
            if any(one.name == column for one in self._by_name[name].columns)
        )
        by_final = {f"t.{one.final}": one.name for one in table.columns}
        columns = tuple(
            (name, by_final[column]) for name, column in broken.values if column in by_final
        )
        violated, kept, is_local = broken.violated, broken.kept, broken.is_local
        if rule.kind in ("required", "count") and is_local:  # what is no date, say, is still there
            there = (f"{self._delivered(table, column)} IS NULL" for _name, column in columns)
            violated = " AND ".join((violated, *there))
        if isinstance(rule.test, e.InCodeList | c.OneOf):
            codes = self._codes(table, columns, rule.test)
            violated, is_local = (codes, True) if codes else (violated, is_local)
        if broken.only:
            violated = f"({broken.only}) AND ({violated})"
            kept = kept and f"NOT ({broken.only}) OR ({kept})"
        return self._told(rule)._replace(
            table=broken.table,
            violated=violated,
            kept=kept,
            columns=columns,
            is_local=is_local,
            reads=frozenset() if is_local else reads,
        )

    def _codes(
        self,
        table: ExpectedTable,
        columns: tuple[tuple[str, str], ...],
        test: e.InCodeList | c.OneOf,
    ) -> str:
        """The condition that a value is none of some codes, where they are known and not too many to stand in
        a condition."""
        ((_operand, name),) = columns
        keys = [one for one in self._writer.keys[table.name] if one.columns == (name,)]
        rows = (row[0] for key in keys for row in self._by_name[key.table].codes)
        codes = (
            test.values if isinstance(test, c.OneOf) else [one for one in rows if one is not None]
        )
        if not codes or len(codes) > _MOST_CODES:
            return ""
        value = self._dialect.exact.format(column=f"t.{table.column(name).final}")
        if self._dialect.compares_one_by_one and len(codes) > _FEW_CODES:
            known = self._like(value, "|".join(map(re.escape, codes)))
        else:
            known = f"{value} IN ({', '.join(map(self._dialect.string, codes))})"
        return f"{value} IS NOT NULL AND NOT ({known})"

    def _told(self, rule: Rule) -> Check:
        name = self._model.get(rule.entity).qualified_name
        element = self._model.get(rule.element).qualified_name
        words = rule.message_da, rule.message_en
        return Check(rule.id, rule.kind, rule.severity, *words, name, element, "", "")

    # -- what the text of a value must be ---------------------------------------------------------
    def _delivered(self, table: ExpectedTable, name: str) -> str:
        """What is null exactly where a value was not delivered."""
        return raw(table.index(name))

    def _of_text(self, rule: Rule, test: e.OfType | e.Digits) -> Iterator[Check]:
        for place in self._writer.schema.places.get(rule.paths[0], ()):
            if not isinstance(place, InRow | InRows) or len(place.columns) != 1:
                continue
            table = self._by_name[place.table]
            name = place.columns[0]
            if not any(one.name == name for one in table.columns):
                continue  # the database makes the value
            if isinstance(test, e.OfType):
                condition = self._is_not_of(table, name)
            else:
                condition = self._has_more_digits(table, name, test)
            yield self._told(rule)._replace(
                table=place.table, violated=condition, columns=((test.operand, name),)
            )

    def _is_not_of(self, table: ExpectedTable, name: str) -> str:
        """The text is no value of the column's type."""
        column = table.column(name)
        text = raw(table.index(name))
        written = WRITTEN.get(column.type.primitive)
        if written is None:
            return NEVER
        unlike = f"NOT ({self._like(text, written.pattern)})"
        if column.type.primitive in AS_TEXT:
            return f"{text} IS NOT NULL AND {unlike}"
        if written.comes_back:
            again = self._dialect.to_text.format(column=f"t.{column.final}")
            unlike = f"{again} <> {text} AND {unlike}"
        lost = f"t.{column.final} IS NULL"
        if column.type.primitive == "decimal" and column.type.digits is not None:
            return f"{text} IS NOT NULL AND {unlike}"  # what has too many digits is told as such
        return f"{text} IS NOT NULL AND ({lost} OR {unlike})"

    def _has_more_digits(self, table: ExpectedTable, name: str, test: e.Digits) -> str:
        text = raw(table.index(name))
        few = self._like(text, digits_pattern(test.total, test.fraction))
        return (
            f"{text} IS NOT NULL AND NOT ({few}) AND {self._like(text, WRITTEN['decimal'].pattern)}"
        )

    def _like(self, text: str, pattern: str) -> str:
        assert self._dialect.matches is not None, "an engine of deliveries has regular expressions"
        return self._dialect.matches.format(
            column=text, pattern=self._dialect.string(f"^({pattern}){self._dialect.pattern_end}")
        )

    # -- columns that no rule speaks of -----------------------------------------------------------
    def _of_table(
        self, table: ExpectedTable, covered: set[tuple[str, str, str]]
    ) -> Iterator[Check]:
        """Surrogate keys and references are the tables' own: their demands have no rule of the model."""
        if table.is_code_list:
            return
        has_own_key = table.key != table.primary_key
        for column in table.columns:
            if (table.name, column.name) in self._given_keys:
                continue
            if column.must_be_there or column.name in table.primary_key:
                if not any(
                    (table.name, kind, column.name) in covered for kind in ("required", "count")
                ):
                    missing = f"{self._delivered(table, column.name)} IS NULL"
                    yield own(table, "required", column.name, missing)
            if (table.name, "type", column.name) not in covered:
                condition = self._is_not_of(table, column.name)
                if condition != NEVER:
                    yield own(table, "type", column.name, condition)
        for key in self._writer.keys[table.name]:
            if not any((table.name, kind, key.columns[0]) in covered for kind in LEADS):
                yield self._own_reference(table, key)
        first, *more = table.primary_key
        is_told = has_own_key and (table.name, first) in self._given_keys
        if not more and not is_told and (table.name, "key", first) not in covered:
            yield self._own_key(table, first)

    def _title(self, mirror: Mirror) -> str:
        rule = next((one for one in self._rules if one.element == mirror.end), None)
        return rule.id.rpartition("/")[0] if rule else self._model.get(mirror.end).qualified_name

    def _own_key(self, table: ExpectedTable, name: str) -> Check:
        final = table.column(name).final
        twice = (
            f"EXISTS (SELECT 1 FROM (SELECT g.{final} FROM {table.final} g WHERE g.{final} IS NOT NULL "
            f"GROUP BY g.{final} HAVING COUNT(*) > 1) d WHERE t.{final} = d.{final})"
        )
        check = own(table, "key", name, twice)
        return check._replace(is_local=False, reads=frozenset(((table.name, name),)))

    def _own_reference(self, table: ExpectedTable, key: ForeignKey) -> Check:
        there = self._by_name[key.table]
        finals = [f"t.{table.column(name).final}" for name in key.columns]
        same = " AND ".join(
            f"r.{there.column(far).final} = {near}"
            for near, far in zip(finals, key.references, strict=True)
        )
        present = " AND ".join(f"{one} IS NOT NULL" for one in finals)
        missing = f"NOT EXISTS (SELECT 1 FROM {there.final} r WHERE {same})"
        check = own(table, "reference", key.columns[0], f"{present} AND {missing}", there.title)
        reads = {(table.name, name) for name in key.columns}
        reads |= {(there.name, name) for name in key.references}
        return check._replace(is_local=False, reads=frozenset(reads))


def _fitted_with(fitted: Fitted, used: dict[str, set[str]]) -> Fitted:
    return replace(
        fitted,
        columns={name: _Watched(names, used[name]) for name, names in fitted.columns.items()},
    )
