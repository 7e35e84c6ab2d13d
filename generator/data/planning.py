"""What every engine settles before it looks at a row, and how what it found becomes an outcome."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from generator.data.areas import Area, labels_of
from generator.data.checks import Check, Checks
from generator.data.expected import ExpectedTable
from generator.data.outcome import Outcome, Read, Told, Violations
from generator.diagnostics import Diagnostic, in_order
from generator.physical.designs import Designs
from generator.physical.draft import in_language


def kept_columns(
    table: ExpectedTable, checks: Iterable[Check], areas: Mapping[str, Area]
) -> tuple[str, ...]:
    """The columns that stay: for checks across rows, to name a row, and to tell its municipality."""
    across = [one for one in checks if not one.is_local]
    read = {column for one in across for name, column in one.reads if name == table.name}
    shown = {column for one in across if one.table == table.name for _name, column in one.columns}
    places = {column for one in areas.values() for name, column in one.reads if name == table.name}
    wanted = read | shown | places
    if any(one.table == table.name for one in across):
        wanted |= set(table.key)
    return tuple(one.name for one in table.columns if one.name in wanted) or table.key[:1]


def lacks(check: Check, given: set[str]) -> bool:
    """Whether a table has no column of a value that must be there: it is told once, of the table."""
    columns = {column for _name, column in check.columns}
    return check.kind in ("required", "count") and bool(columns) and not columns & given


def outcome_of(
    designs: Designs,
    checks: Checks,
    files: Sequence[Read],
    rules: Iterable[Told],
    found: Iterable[Diagnostic],
    violations: Violations,
) -> Outcome:
    """All that a run found."""
    info, profile = designs.narrowed.info, designs.narrowed.settings.profile
    return Outcome(
        model=info.id,
        version=info.version,
        profile=profile.id,
        title=in_language(info.title, info.language) or info.id,
        files=tuple(files),
        rules=tuple(rules),
        found=in_order(found),
        violations=violations,
        has_failed=not files,
        areas=labels_of(checks.tables),
    )
