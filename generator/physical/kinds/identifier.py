"""A value is a well-known identifier: its digits fit together."""

from __future__ import annotations

from collections.abc import Iterator

from generator.constraints.kinds import BornOnADay, Checksum
from generator.diagnostics import Severity
from generator.model.identifiers import CHECKED, TYPES
from generator.physical.rule_breaks import Broken, BreakWriter
from generator.physical.rule_given import Given
from generator.physical.rule_kind import Demanded, RuleKind, Setting
from generator.physical.rule_rows import values
from generator.physical.rule_set import Rule
from generator.physical.sql_conditions import pattern_sql

_LONG = ("01", "03", "05", "07", "08", "10", "12")
_SHORT = ("04", "06", "09", "11")


def _read(given: Given) -> Iterator[Demanded]:
    here = given.here()
    called = given.statement.values.get("called", "")
    written = given.text("identifier") or (called if called in TYPES else "")
    known = {one.casefold(): one for one in TYPES}
    name = known.get(written.casefold())
    if name is None:
        what = f'its identifier cannot be "{written}"' if written else "it has no identifier"
        given.fault("unknown-value", what, f"It can be {', '.join(TYPES)}.")
        return
    if here.primitive != "text":
        hint = "Give it a text as its type: a number loses zeros at its start."
        given.fault("wrong-type", f"{here.name} is no text", hint)
        return
    check = CHECKED.get(name)
    if given.choice("checksum") == "yes" and check is not None:
        severity = Severity.ERROR if check.is_certain else Severity.WARNING
        yield Demanded(
            Checksum(here.name, name, check.weights, check.modulus),
            (here.path,),
            f"cifrene passer ikke sammen i et {name}-nummer.",
            f"the digits do not fit together in a {name} number.",
            severity,
            topic="checksum",
        )
    if name == "CPR":
        yield Demanded(
            BornOnADay(here.name),
            (here.path,),
            "de første seks cifre er ikke en dag.",
            "the first six digits are not a day.",
            topic="birthday",
        )


def _breaks(writer: BreakWriter, rule: Rule) -> Iterator[Broken]:
    test = rule.test
    for rows in values(writer, rule):
        text = rows.value(rule.paths[0])
        if isinstance(test, Checksum):
            wrong = _sum_is_wrong(writer, text, test)
            length = len(test.weights)
        else:
            wrong, length = f"NOT ({_is_day(writer, text)})", 10
        shape = pattern_sql(f"[0-9]{{{length}}}", rows.plain(rule.paths[0]), writer.dialect)
        # Digits are read as numbers only where there are digits: CASE looks at its condition first.
        violated = f"CASE WHEN {shape} THEN CASE WHEN {wrong} THEN 1 ELSE 0 END ELSE 0 END = 1"
        named = {test.operand: rule.paths[0]}  # type: ignore[union-attr]
        yield rows.broken(violated, rule, named, is_local=True)


def _part(writer: BreakWriter, text: str, first: int, length: int = 1) -> str:
    return writer.dialect.part.format(text=text, first=first, length=length)


def _sum_is_wrong(writer: BreakWriter, text: str, test: Checksum) -> str:
    digits = (
        writer.dialect.to_integer.format(text=_part(writer, text, place))
        for place in range(1, len(test.weights) + 1)
    )
    total = " + ".join(
        digit if weight == 1 else f"{weight} * {digit}"
        for weight, digit in zip(test.weights, digits, strict=True)
    )
    return f"{writer.dialect.modulus.format(number=total, by=test.modulus)} <> 0"


def _is_day(writer: BreakWriter, text: str) -> str:
    """The day is in the month; 29 February only in leap years, and 1900 was none."""
    string = writer.dialect.string
    day, month, year = (_part(writer, text, first, 2) for first in (1, 3, 5))
    number = writer.dialect.to_integer.format(text=year)
    leap = writer.dialect.modulus.format(number=number, by=4)
    century = _part(writer, text, 7)
    zero, three = string("00"), string("3")

    def days(months: tuple[str, ...], last: str) -> str:
        named = ", ".join(map(string, months))
        return f"{month} IN ({named}) AND {day} <= {string(last)}"

    in_february = (
        f"{month} = {string('02')} AND ({day} <= {string('28')} OR ({day} = {string('29')} "
        f"AND {leap} = 0 AND NOT ({year} = {zero} AND {century} <= {three})))"
    )
    return f"{day} >= {string('01')} AND (({days(_LONG, '31')}) OR ({days(_SHORT, '30')}) OR ({in_february}))"


KIND = RuleKind(
    name="identifier",
    meaning="A value is a well-known identifier: its form is right and its digits fit together.",
    on=("Attribute", "DataType"),
    starts=("identifier",),
    other_names=TYPES,
    settings=(
        Setting("identifier", "which one, where the stereotype does not say it", values=TYPES),
        Setting("checksum", "whether its digits are added up", values=("yes", "no"), default="yes"),
    ),
    read=_read,
    tests=(Checksum, BornOnADay),
    breaks=_breaks,
)
