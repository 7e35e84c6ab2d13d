"""`modelmill inspect`: what is in a model file."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli import FAILED, FINE


@click.command("inspect")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="For people or for machines.",
)
@click.option("--all", "every", is_flag=True, help="Show every diagnostic, notes too.")
@click.pass_context
def COMMAND(context: click.Context, file: Path, form: str, every: bool) -> None:
    """Show what is in a model FILE: counts, kinds, and what could not be read.

    \b
    Example:
      modelmill inspect models/sygefravaer/sygefravaer.xmi
    """
    from generator.app.inspect import inspect

    answer = inspect(file)
    if form == "json":
        _print_json(answer)
    else:
        _print_table(answer, every)
    context.exit(FINE if answer.is_readable else FAILED)


def _print_json(answer) -> None:  # type: ignore[no-untyped-def]  # app is imported when it runs
    import json

    from generator.report.machine import as_data

    data = {
        "file": answer.file,
        "dialect": answer.dialect,
        "tool": answer.tool,
        "counts": answer.counts,
        "kinds": answer.kinds,
        "diagnostics": as_data(answer.found),
    }
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))


def _print_table(answer, every: bool) -> None:  # type: ignore[no-untyped-def]
    from generator.report import terminal

    if answer.is_readable:
        click.echo(
            f"{click.style(answer.file, bold=True)}: {answer.dialect}, written by {answer.tool or 'an unknown tool'}"
        )
        terminal.table(
            [(name.replace("_", " "), count) for name, count in answer.counts.items()],
            "What is in it",
        )
        terminal.table(
            [(name, count) for name, count in answer.kinds.items() if count],
            "What its classifiers mean",
        )
    terminal.show(answer.found, every=every)
    click.echo(terminal.summary(answer.found))
