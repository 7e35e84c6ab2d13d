"""`modelmill build`: make the artefacts."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator.cli import FAILED, FINE, FOUND
from generator.cli._options import IN_MODELS


@click.command("build")
@click.argument("models", nargs=-1, metavar="[MODEL…]")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("generated"),
    show_default=True,
    help="Where the artefacts go.",
)
@IN_MODELS
@click.option(
    "--profile", "profiles", multiple=True, help="Only this profile (more than one is fine)."
)
@click.option(
    "--target",
    "targets",
    multiple=True,
    help="Only this target: sql, json-schema, openapi or rules.",
)
@click.option(
    "--templates",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Templates of your own, before ours file by file.",
)
@click.option("--check", is_flag=True, help="Write nothing; fail where an artefact is not current.")
@click.option("--prune", is_flag=True, help="Remove artefacts that no model makes any more.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="For people or for machines.",
)
@click.option("--all", "every", is_flag=True, help="Show every diagnostic, notes too.")
@click.pass_context
def COMMAND(context: click.Context, **options: object) -> None:
    """Build the artefacts of MODELs: names in models/, folders with a model.toml, or export files.

    Without MODEL all of models/ is built.

    \b
    Example:
      modelmill build
      modelmill build sygefravaer --profile statistik --target sql
      modelmill build my-export.xmi --out my-artefacts
    """
    from generator.app.build import Request, build

    request = Request(
        models=options["models"],
        home=options["home"],
        out=options["out"],
        profiles=options["profiles"],
        targets=options["targets"],
        templates=options["templates"],
        check=options["check"],
        prune=options["prune"],
    )
    report = _run(build, request)
    if options["form"] == "json":
        _print_json(report)
    else:
        _print_text(report, bool(options["every"]), bool(options["check"]))
    context.exit(FAILED if report.has_failed else FOUND if report.has_findings else FINE)


def _run(build, request):  # type: ignore[no-untyped-def]  # imported when it runs
    """The build, with a progress bar on a terminal and none in a pipe."""
    if not sys.stderr.isatty():
        return build(request)
    with click.progressbar(length=0, label="Building", file=sys.stderr, show_pos=True) as bar:
        bar.item_show_func = lambda what: what or ""
        return build(request, _Bar(bar))


class _Bar:
    """Tells a progress bar, whose length grows as more becomes known."""

    def __init__(self, bar) -> None:  # type: ignore[no-untyped-def]
        self._bar = bar

    def expect(self, steps: int) -> None:
        """So many steps more are to come."""
        self._bar.length += steps

    def step(self, what: str) -> None:
        """A step begins."""
        self._bar.update(1, what)


def _print_json(report) -> None:  # type: ignore[no-untyped-def]
    import json

    from generator.report.machine import as_data

    data = {
        "models": [
            {
                "model": one.model,
                "written": one.written,
                "unchanged": one.unchanged,
                "stale": one.stale,
                "orphans": one.orphans,
                "removed": one.removed,
            }
            for one in report.models
        ],
        "diagnostics": as_data(report.found),
    }
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))


def _print_text(report, every: bool, check: bool) -> None:  # type: ignore[no-untyped-def]
    from generator.report import terminal

    terminal.show(report.found, every=every)
    for one in report.models:
        for path in (*one.stale, *one.written)[: None if every else 12]:
            click.echo(f"  {'stale' if check else 'wrote'} {path}")
        for path in one.orphans:
            click.echo(f"  no longer made: {path} (--prune removes it)")
        for path in one.removed:
            click.echo(f"  removed {path}")
        changed = len(one.stale) if check else len(one.written)
        word = "stale" if check else "written"
        click.echo(f"{one.model}: {changed} {word}, {one.unchanged} unchanged")
    click.echo(terminal.summary(report.found))
