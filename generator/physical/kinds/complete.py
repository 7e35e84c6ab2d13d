"""There is an object for each unit and period."""

from __future__ import annotations

from collections.abc import Iterator

from generator.constraints.kinds import Complete
from generator.physical.relational import InRow, Path
from generator.physical.rule_breaks import Broken, BreakWriter, Elsewhere
from generator.physical.rule_given import DAYS, TIMES, Given, Operand
from generator.physical.rule_kind import Demanded, RuleKind, Setting
from generator.physical.rule_rows import Standing, every, objects
from generator.physical.rule_set import Rule

_TIMES = ("unitFrom", "unitTo", "periodFrom", "periodTo")


def _read(given: Given) -> Iterator[Demanded]:
    unit, calendar = given.operand("unit"), given.operand("calendar")
    if unit.name and unit.target is None:
        hint = "Name a role, or an attribute whose type is a class."
        given.fault("wrong-type", f'its unit "{unit.name}" is no object of its own', hint)
    due, paths = "", [unit.path, calendar.path]
    if given.text("due"):
        day = _at(given, "due", calendar, DAYS)
        due = day.name
        paths.append(day.path)
    stated = [name for name in _TIMES if given.text(name)]
    times: tuple[str, ...] = ()
    if stated and len(stated) < len(_TIMES):
        missing = [name for name in _TIMES if name not in stated]
        given.fault("missing-tag", f"it has no {missing[0]}", "Write all four, or none.")
    elif stated:
        found = [
            _at(given, name, unit if name.startswith("unit") else calendar, TIMES)
            for name in _TIMES
        ]
        times = tuple(one.name for one in found)
        paths += [one.path for one in found]
    name = given.statement.entity.name
    yield Demanded(
        Complete(unit.name, calendar.name, due, times),
        tuple(paths),
        f"{unit.name} har ikke {name} for hver {calendar.name}.",
        f"{unit.name} has not {name} for every {calendar.name}.",
    )


def _at(given: Given, name: str, operand: Operand, primitives: tuple[str, ...]) -> Operand:
    """A value in the class that a role leads to."""
    if operand.target is None:
        if operand.name:
            hint = f"Let {operand.name} be a role to a class that has it."
            given.fault("wrong-type", f"its {name} needs a class of its own", hint)
        return Operand("", ())
    return given.operand(name, primitives, operand.target)


def _breaks(writer: BreakWriter, rule: Rule) -> Iterator[Broken]:
    """A row of the unit's table for which, in some period, there is no row of the rule's class."""
    test: Complete = rule.test  # type: ignore[assignment]
    unit, calendar, *more = rule.paths
    due = more.pop(0) if test.due else None
    for record in objects(writer, rule):
        record = record.under("r")
        target, keys = _referred(writer, record, unit)
        rows = Standing(writer, target, writer.tables[target].primary_key)
        near, beside, given = _near(rows)
        same = zip(record.values(unit), writer.columns(target, keys, near.alias), strict=True)
        matched = [f"{one} = {two}" for one, two in same]
        source, periods = _periods(writer, record, calendar)
        matched += [f"{one} = {two}" for one, two in periods]
        if due is not None:
            given.append(f"{source.value(due)} < {writer.dialect.today}")  # type: ignore[union-attr]
        if more:
            given += _meet(near, source, more)  # type: ignore[arg-type]
        none = (
            f"NOT EXISTS (SELECT 1 FROM {record.rows} WHERE {every((*record.counts(), *matched))})"
        )
        tables = source.rows if isinstance(source, Standing) else source
        violated = f"EXISTS (SELECT 1 FROM {tables}{beside} WHERE {every((*given, none))})"
        yield rows.broken(violated, rule, {})


def _near(rows: Standing) -> tuple[Standing, str, list[str]]:
    """The row itself; where a subquery sees only what is right around it, the same row once more there."""
    mark = rows.writer.dialect.row_mark
    if not mark:
        return rows, "", []
    near = rows.under("n")
    return near, f", {near.rows}", [f"{near.alias}.{mark} = {rows.alias}.{mark}"]


def _referred(writer: BreakWriter, rows: Standing, path: Path) -> tuple[str, tuple[str, ...]]:
    """The table that a value refers to, and its columns."""
    for place in writer.schema.places.get(path, ()):
        if isinstance(place, InRow) and place.table == rows.table:
            for key in writer.keys[rows.table]:
                if key.columns == place.columns:
                    return key.table, key.references
    raise Elsewhere("it refers to objects in several tables")


def _periods(
    writer: BreakWriter, record: Standing, calendar: Path
) -> tuple[Standing | str, list[tuple[str, str]]]:
    """The periods: objects of a class of their own, or the values that occur; and how a record is of one."""
    columns = record.values(calendar)
    try:
        table, keys = _referred(writer, record, calendar)
    except Elsewhere:
        among = record.under("c")
        (value,) = among.values(calendar)
        where = every((*among.counts(), f"{value} IS NOT NULL"))
        occurring = f"(SELECT DISTINCT {value} AS period FROM {among.rows} WHERE {where}) p"
        return occurring, [(columns[0], "p.period")]
    source = Standing(writer, table, writer.tables[table].primary_key, alias="p")
    return source, list(zip(columns, writer.columns(table, keys, "p"), strict=True))


def _meet(unit: Standing, period: Standing, times: list[Path]) -> list[str]:
    """The unit's time and the period share a day; a missing bound is open."""
    unit_from, unit_to = (unit.value(path) for path in times[:2])
    period_from, period_to = (period.value(path) for path in times[2:])
    return [
        f"({unit_from} IS NULL OR {period_to} IS NULL OR {unit_from} <= {period_to})",
        f"({unit_to} IS NULL OR {period_from} IS NULL OR {period_from} <= {unit_to})",
    ]


KIND = RuleKind(
    name="complete",
    meaning="There is an object for each unit and period.",
    on=("Class",),
    settings=(
        Setting("unit", "the role of the object that each period needs one for", True),
        Setting(
            "calendar",
            "the role of the period, whose objects are all periods; or an attribute, whose values that occur are",
            True,
        ),
        Setting(
            "due", "the period's attribute with the last day for it; before that nothing is missing"
        ),
        Setting("unitFrom", "from which day on the unit needs one"),
        Setting("unitTo", "the last day on which it does"),
        Setting("periodFrom", "the first day of the period"),
        Setting("periodTo", "the last day of the period"),
    ),
    read=_read,
    tests=(Complete,),
    breaks=_breaks,
)
