"""No two versions of one object are valid at the same time in what was registered at the same time."""

from __future__ import annotations

from collections.abc import Iterator

from generator.constraints.kinds import Bitemporal
from generator.physical.rule_breaks import Broken, BreakWriter
from generator.physical.rule_given import TIMES, Given
from generator.physical.rule_kind import Demanded, RuleKind, Setting
from generator.physical.rule_rows import Standing, every, objects
from generator.physical.rule_set import Rule

_TIMES = ("validFrom", "validTo", "registeredFrom", "registeredTo")


def _read(given: Given) -> Iterator[Demanded]:
    owner = given.operands("owner")
    times = [given.operand(name, TIMES) for name in _TIMES]
    for start, end in (times[:2], times[2:]):
        if start.name and end.name and start.primitive != end.primitive:
            what = f"{start.name} is a {start.primitive} and {end.name} a {end.primitive}"
            given.fault("wrong-type", what, "Let both be days, or both moments.")
    names = [one.name for one in times]
    whose = tuple(one.name for one in owner)
    yield Demanded(
        Bitemporal(whose, (names[0], names[1]), (names[2], names[3])),
        (*(one.path for one in owner), *(one.path for one in times)),
        f"to versioner med samme {', '.join(whose)} gælder samtidig i samme registrering.",
        f"two versions with the same {', '.join(whose)} are valid at once in one registration.",
    )


def _breaks(writer: BreakWriter, rule: Rule) -> Iterator[Broken]:
    """Another row of the same object meets it on both axes."""
    test: Bitemporal = rule.test  # type: ignore[assignment]
    *owner, valid_from, valid_to, from_, to = rule.paths
    for rows in objects(writer, rule):
        other = rows.under("o")
        pairs = [
            (one, two)
            for path in owner
            for one, two in zip(other.values(path), rows.values(path), strict=True)
        ]
        same = [f"{one} = {two}" for one, two in pairs]
        keys = zip(other.identity, rows.identity, strict=True)
        differs = " OR ".join(f"{one} <> {two}" for one, two in keys)
        conditions = [*other.counts(), *same, f"({differs})"]
        for start, end in ((valid_from, valid_to), (from_, to)):
            conditions += [_is_some(rows, start, end), _is_some(other, start, end)]
            conditions += [_before(rows, start, other, end), _before(other, start, rows, end)]
        violated = f"EXISTS (SELECT 1 FROM {other.rows} WHERE {every(conditions)})"
        names = (*test.owner, *test.valid, *test.registered)
        yield rows.broken(violated, rule, dict(zip(names, rule.paths, strict=True)))


def _before(one: Standing, start: tuple[int, ...], two: Standing, end: tuple[int, ...]) -> str:
    return f"({two.value(end)} IS NULL OR {one.value(start)} < {two.value(end)})"


def _is_some(rows: Standing, start: tuple[int, ...], end: tuple[int, ...]) -> str:
    """A period that begins, and does not end before that."""
    begins = rows.value(start)
    return f"{begins} IS NOT NULL AND {_before(rows, start, rows, end)}"


KIND = RuleKind(
    name="bitemporal",
    meaning="No two versions of one object are valid at once in what was registered at once.",
    on=("Class",),
    has_own_meaning=True,  # alone it asks for tables that keep history
    settings=(
        Setting("owner", "the attributes or roles that name the object, with commas", True),
        Setting("validFrom", "from when on it holds in the world", True),
        Setting("validTo", "when it no longer holds; missing, it goes on", True),
        Setting("registeredFrom", "when it was registered", True),
        Setting("registeredTo", "when that was put right; missing, it stands", True),
    ),
    read=_read,
    tests=(Bitemporal,),
    breaks=_breaks,
)
