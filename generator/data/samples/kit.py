"""The conformance kit: small deliveries that a validator must take, and for each rule one that breaks it.

Each is sought: a right delivery as small as can be, changed until the rule is broken and nothing else is, as
far as that can be. What each must be told of is known from the rules themselves, row by row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from generator.constraints import expression as e
from generator.constraints import formula as f
from generator.constraints import kinds as k
from generator.data.expected import ExpectedTable
from generator.data.samples.breaks import breaks, unknown
from generator.data.samples.fill import Style
from generator.data.samples.grow import Grower
from generator.data.samples.held import UNDETERMINED, VIOLATED, Held
from generator.data.samples.judge import Judge, Verdict
from generator.data.samples.mend import Target, cost_of, mend, others
from generator.data.samples.plan import Plan
from generator.data.samples.rows import Row, View, key_of
from generator.data.samples.state import Change, State
from generator.diagnostics import Severity

_SMALL = Style(budget=0, shared=2, missing=0, links=100)
_SPARSE = Style(budget=0, shared=2, missing=100, links=0)
_SEVERAL = Style(budget=40, shared=4)
_ROWS = 3  # of a table that are tried
_MENDED = 6  # ways that break more than asked that are tried to be mended
_FIRST_STEPS = 60  # first steps of two, where one does not break the rule
_UNBROKEN = 1_000
_TRIES = 12
_FIRST_TRIES = 40  # of the smallest delivery, without which no rule has a case


class Expected(NamedTuple):
    """What a validator must tell: the rule, the verdict, and the row of a table's file, from 1."""

    rule: str
    verdict: str
    table: str
    row: int
    key: str


class Texts(NamedTuple):
    """A table's rows as texts, in the order of its file."""

    table: str
    rows: tuple[tuple[str | None, ...], ...]


class Case(NamedTuple):
    """A delivery and what must be told of it. `rule` is empty where it is right."""

    id: str
    rule: str
    kind: str
    tables: tuple[Texts, ...]
    expected: tuple[Expected, ...]
    is_accepted: bool
    message_da: str = ""
    message_en: str = ""


class Left(NamedTuple):
    """A rule without a case, and why."""

    rule: str
    reason: str


class Kit(NamedTuple):
    """All cases of a profile, the rules without one, and those that not even right deliveries keep."""

    cases: tuple[Case, ...]
    left: tuple[Left, ...]
    unmet: tuple[str, ...]


def kit(plan: Plan, seed: str, step: Callable[[str], None]) -> Kit:
    """The kit of a profile."""
    return _Maker(plan, seed, step).make()


def cases_of(plan: Plan, seed: str, rule: str) -> list[Case]:
    """The cases of one rule."""
    return list(_Maker(plan, seed, lambda _step: None).of_rule(rule))


class _Maker:
    def __init__(self, plan: Plan, seed: str, step: Callable[[str], None]) -> None:
        self._plan, self._seed, self._step = plan, seed, step
        self._judge = Judge(plan)
        self._unmet: tuple[str, ...] = ()
        self._bases = [one for one in (self._base(_SMALL, each) for each in (1, 2, 3, 4)) if one]

    # -- right deliveries -----------------------------------------------------------------------
    def _base(self, style: Style, each: int) -> State | None:
        """A right delivery with one row of each table, with two, or with two or four below a row where there can
        be so many."""
        state = None
        for attempt in range(_FIRST_TRIES if each == 1 else _TRIES):
            grower = Grower(self._plan, f"{self._seed}/{each}", style)
            grower.part(attempt)
            for table in self._plan.made if each > 1 else ():
                if len(grower.view.of(table.name)) < each:
                    grower.whole(table.name)
            if each > 2:
                self._widen(grower, 2 if each == 3 else 4)
            state = State(self._plan, self._judge, grower, least=min(each, 2))
            left = mend(state, grower.chance)
            if not left:
                return state
        if style is _SMALL and each == 1 and state is not None:
            self._unmet = tuple(dict.fromkeys(one.held.id for one in state.verdicts()))
            self._judge = Judge(self._plan, frozenset(self._unmet))
            return self._base(style, each)
        return None

    def _widen(self, grower: Grower, wanted: int) -> None:
        for table, columns in self._plan.only_if.items():
            classes = [one for one in self._plan.kinds(table) if one not in columns]
            for name in classes:
                for code in self._plan.facts[table][name].codes or ():
                    grower.whole(table, {name: code})
        for group in self._plan.groups:
            for home in grower.view.of(group.home)[:1]:
                for table, columns in group.members:
                    keys = tuple(home.values[name] for name in group.key)
                    below = grower.view.by(table, columns, key_of(group.key)(home.values))
                    most = wanted if group.most is None else min(wanted, group.most)
                    for _ in range(most - len(below)):
                        grower.whole(table, dict(zip(columns, keys, strict=True)))

    def make(self) -> Kit:
        """Every case."""
        cases = [*self._right()]
        left: list[Left] = [Left(one.id, _why_silent(one.test)) for one in self._plan.book.silent]
        by_rule: dict[str, list[Held]] = {}
        for held in self._plan.book.held:
            if held.rule is not None:
                by_rule.setdefault(held.id, []).append(held)
        for rule, helds in by_rule.items():
            self._step(rule)
            found = [*self.of_rule(rule)]
            cases += found
            if not any(_breaks(one, rule) for one in found):
                is_empty = not any(one.view.of(helds[0].table) for one in self._bases)
                left.append(Left(rule, _why_not(helds[0], rule in self._unmet, is_empty)))
        return Kit(tuple(cases), tuple(left), self._unmet)

    def _right(self) -> Iterator[Case]:
        named = (
            ("right/small", self._bases[0] if self._bases else None),
            ("right/optional-values-missing", self._base(_SPARSE, 1)),
            ("right/several-rows", self._base(_SEVERAL, 1)),
        )
        for id_, state in named:
            if state is not None:
                yield Case(id_, "", "right", self._texts(state.view), (), True)

    # -- one rule -------------------------------------------------------------------------------
    def of_rule(self, rule: str) -> Iterator[Case]:
        """The cases of a rule; none of one that not even right deliveries keep."""
        helds = [one for one in self._plan.book.held if one.id == rule and one.rule is not None]
        if rule not in self._unmet:
            yield from self._broken(helds)

    def _broken(self, helds: list[Held]) -> Iterator[Case]:
        for held in {one.table: one for one in reversed(helds)}.values():
            name = held.id if len(helds) == 1 else f"{held.id} in {held.table}"
            rule = held.rule
            assert rule is not None
            case = self._search(held, Target(held.id, held.table, VIOLATED), name, breaks)
            if case is not None:
                yield case
            if (
                isinstance(rule.test, f.Formula)
                or getattr(rule.test, "missing", "") == UNDETERMINED
            ):
                target = Target(held.id, held.table, UNDETERMINED)
                case = self._search(held, target, f"{name} undetermined", unknown)
                if case is not None and {one.verdict for one in case.expected} == {UNDETERMINED}:
                    yield case

    def _search(
        self,
        held: Held,
        target: Target,
        name: str,
        ways: Callable[[State, Held, Row], Iterator[Change]],
    ) -> Case | None:
        """The change that breaks a rule and the least besides."""
        best: tuple[int, State, list[Change]] | None = None
        for state in self._bases:
            found = self._near(state, held, target, ways)
            for cost, changes in sorted(found, key=lambda one: one[0])[:_MENDED]:
                if best is not None and cost >= best[0] == 0:
                    break
                depth = state.depth
                for change in changes:
                    state.apply(change)
                # What is made anew is not the same again.
                if 0 < cost_of(state, target) < _UNBROKEN:
                    mend(state, state.grower.chance, target, steps=8)
                cost = cost_of(state, target)
                if cost < _UNBROKEN and (best is None or cost < best[0]):
                    best = cost, state, changes
                    case = self._case(state, held, target, name)
                state.back_to(depth)
            if best is not None and best[0] == 0:
                break
        return case if best is not None else None

    def _near(
        self,
        state: State,
        held: Held,
        target: Target,
        ways: Callable[[State, Held, Row], Iterator[Change]],
    ) -> list[tuple[int, list[Change]]]:
        """The changes that break the rule, by one step or two, with what else they break."""
        found = []
        firsts: list[Change] = []
        every = state.view.of(held.table)
        rows = [one for one in every if held.only is None or held.only(one)][:_ROWS]
        for change in (each for row in rows for each in ways(state, held, row)):
            cost = self._tried(state, [change], target)
            if cost < _UNBROKEN:
                found.append((cost, [change]))
            if cost == 0:
                return found
            firsts.append(change)
        if found or not isinstance(held.rule.test if held.rule else None, f.Formula | k.Demand):
            return found
        for first in firsts[:_FIRST_STEPS]:
            depth = state.depth
            state.apply(first)
            seconds = list(each for row in rows for each in ways(state, held, row))
            for second in seconds[:_FIRST_STEPS]:
                cost = self._tried(state, [second], target)
                if cost < _UNBROKEN:
                    found.append((cost, [first, second]))
            state.back_to(depth)
            if any(cost == 0 for cost, _changes in found):
                break
        return found

    @staticmethod
    def _tried(state: State, changes: list[Change], target: Target) -> int:
        depth = state.depth
        for change in changes:
            state.apply(change)
        cost = cost_of(state, target)
        state.back_to(depth)
        return cost

    # -- results --------------------------------------------------------------------------------
    def _case(self, state: State, held: Held, target: Target, name: str) -> Case:
        hits = [one for one in state.verdicts() if target.is_hit(one)]
        places = {
            id(row): (table, at)
            for table, rows in state.view.rows.items()
            for at, row in enumerate(rows, 1)
        }
        told = (*hits, *others(state, target))
        expected = [self._expected(one, places) for one in told]
        rule: Any = held.rule
        return Case(
            name,
            held.id,
            held.kind,
            self._texts(state.view),
            tuple(dict.fromkeys(expected)),
            not any(_is_error(one) for one in told),
            rule.message_da,
            rule.message_en,
        )

    def _expected(self, one: Verdict, places: dict[int, tuple[str, int]]) -> Expected:
        table, row = places[id(one.row)]
        names = self._plan.delivered[table].key
        key = "/".join(one.row.text(name) or "" for name in names)
        return Expected(one.held.id, one.verdict, table, row, key)

    def _texts(self, view: View) -> tuple[Texts, ...]:
        return tuple(
            Texts(table.name, tuple(_rows(self._plan.delivered[table.name], view.of(table.name))))
            for table in self._plan.made
        )


def _breaks(case: Case, rule: str) -> bool:
    return any((one.rule, one.verdict) == (rule, VIOLATED) for one in case.expected)


def _is_error(one: Verdict) -> bool:
    """Whether a delivery is refused for it: rules can be warnings."""
    is_grave = one.held.rule is None or one.held.rule.severity is Severity.ERROR
    return is_grave and one.verdict == VIOLATED


def _rows(table: ExpectedTable, rows: Iterable[Row]) -> Iterator[tuple[str | None, ...]]:
    for row in rows:
        yield tuple(row.text(one.name) for one in table.columns)


def _why_silent(test: Any) -> str:
    if isinstance(test, e.Refers):
        return "the rows that refer are held to it by the rule of the other end"
    if isinstance(test, e.Specialised):
        return "no table holds objects of the abstract class"
    return "its values have no columns of their own"


def _why_not(held: Held, is_unmet: bool, is_empty: bool) -> str:
    if is_empty:
        return f"no rows of {held.table} were found that obey all rules"
    if is_unmet:
        return "no delivery was found that keeps it"
    if held.kind == "length":
        return "in a file, a text cannot be shorter and still be there"
    return "no small delivery was found that breaks it"
