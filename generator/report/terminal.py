"""What people read: diagnostics and tables on a terminal, plain in a pipe."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterable, Sequence

import click

from generator.diagnostics import Diagnostic, Severity
from generator.report.excerpts import Excerpts
from generator.visible import visible, visible_place

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "blue"}
_SHOWN = 10  # diagnostics of one rule that are shown before the rest is counted


def show(
    found: Sequence[Diagnostic], *, every: bool = False, notes: bool = False, lines: bool = False
) -> None:
    """Print diagnostics: where, what, and what to do; with `lines` also the line of the file. Of one
    rule the first ten, unless `every`."""
    excerpts = Excerpts(shutil.get_terminal_size((100, 20)).columns - 4) if lines else None
    shown: Counter[str] = Counter()
    hidden: Counter[tuple[str, Severity]] = Counter()
    for one in found:
        if one.severity is Severity.NOTE and not (notes or every):
            hidden[one.rule, one.severity] += 1
            continue
        shown[one.rule] += 1
        if shown[one.rule] > _SHOWN and not every:
            hidden[one.rule, one.severity] += 1
        else:
            _show_one(one, excerpts)
    for (rule, severity), count in sorted(hidden.items()):
        what = f"{count} {severity}{'s' if count != 1 else ''} of {rule}"
        click.secho(f"{what} not shown (--all shows them)", fg=_COLOURS[severity], err=True)


def _show_one(one: Diagnostic, excerpts: Excerpts | None) -> None:
    colour = _COLOURS[one.severity]
    level = click.style(one.severity, fg=colour)
    place = visible_place(one.place)
    click.echo(f"{place}: {level} [{one.rule}] {visible(one.message)}", err=True)
    excerpt = excerpts.at(one.place) if excerpts is not None else None
    if excerpt is not None:
        line, column = excerpt
        # With a bar before it, no line of a file can be taken for a command of a build service.
        click.echo(f"  | {line}", err=True)
        click.secho(f"  | {' ' * column}^", fg=colour, err=True)
    if one.hint:
        click.echo(f"    {visible(one.hint)}", err=True)


def summary(found: Iterable[Diagnostic]) -> str:
    """How many of each severity: `2 errors, 1 warning`."""
    count = Counter(one.severity for one in found)
    parts = [f"{count[s]} {s}{'s' if count[s] != 1 else ''}" for s in Severity if count[s]]
    return ", ".join(parts) or "nothing to report"


def table(rows: Sequence[tuple[str, object]], title: str = "") -> None:
    """Two columns, the second to the right."""
    if title:
        click.secho(title, bold=True)
    width = max((len(name) for name, _value in rows), default=0)
    for name, value in rows:
        click.echo(f"  {name:<{width}}  {value!s:>8}")
