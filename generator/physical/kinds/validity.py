"""A code is valid on the day of the record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.constraints.kinds import Code, ValidOn
from generator.physical.kinds._codes import codes_of, list_of, lookup_table
from generator.physical.rule_breaks import Broken, BreakWriter
from generator.physical.rule_given import DAYS, Given
from generator.physical.rule_kind import Demanded, RuleKind, Setting
from generator.physical.rule_rows import Standing, values
from generator.physical.rule_set import Rule
from generator.physical.sql_conditions import literal_sql


def _read(given: Given) -> Iterator[Demanded]:
    here = given.here()
    day = given.operand("validityDate", DAYS)
    one = list_of(given, here)
    if one is None:
        return
    codes = tuple((each.value, each.valid_from, each.valid_to) for each in codes_of(given, one))
    yield Demanded(
        ValidOn(here.name, day.name, one.name, one.key, codes),
        (here.path, day.path),
        f"koden gælder ikke i {one.name} på {day.name}.",
        f"the code is not valid in {one.name} on {day.name}.",
    )


def _breaks(writer: BreakWriter, rule: Rule) -> Iterator[Broken]:
    test: ValidOn = rule.test  # type: ignore[assignment]
    for rows in values(writer, rule):
        code, day = (rows.value(path) for path in rule.paths)
        table = lookup_table(writer, test.target, "valid_from", "valid_to")
        if table is None:
            valid = _among(writer, test.keys, code, day)
        else:
            valid = _looked_up(rows, table.name, code, day)
        violated = f"{code} IS NOT NULL AND {day} IS NOT NULL AND NOT ({valid})"
        named = dict(zip((test.operand, test.day), rule.paths, strict=True))
        is_local = table is None and not rows.looks_around
        yield rows.broken(violated, rule, named, is_local=is_local)


def _looked_up(rows: Standing, table: str, code: str, day: str) -> str:
    codes = Standing(rows.writer, table, (), alias="c")
    at = {name: rows.writer.column(table, name, "c") for name in ("code", "valid_from", "valid_to")}
    text = rows.writer.dialect.exact.format(column=at["code"])
    return (
        f"EXISTS (SELECT 1 FROM {codes.rows} WHERE {text} = {code} "
        f"AND ({at['valid_from']} IS NULL OR {at['valid_from']} <= {day}) "
        f"AND ({at['valid_to']} IS NULL OR {day} <= {at['valid_to']}))"
    )


def _among(writer: BreakWriter, codes: tuple[Code, ...], code: str, day: str) -> str:
    """Codes with the same days together, where no table holds them."""
    groups: dict[tuple[str | None, str | None], list[str]] = defaultdict(list)
    for value, first, last in codes:
        groups[first, last].append(writer.dialect.string(value))
    told = []
    for (first, last), some in groups.items():
        bounds = ((first, ">="), (last, "<="))
        days = [
            f"{day} {sign} {literal_sql(bound, 'date', writer.dialect)}"
            for bound, sign in bounds
            if bound
        ]
        told.append(" AND ".join((f"{code} IN ({', '.join(some)})", *days)))
    return " OR ".join(f"({one})" for one in told)


KIND = RuleKind(
    name="validity",
    meaning="A code is valid on the day of the record.",
    on=("Attribute",),
    starts=("validityDate",),
    settings=(
        Setting("validityDate", "the attribute with the day on which the code is used", True),
        Setting("vocabulary", "the code list, where it is not the attribute's type"),
    ),
    read=_read,
    tests=(ValidOn,),
    breaks=_breaks,
)
