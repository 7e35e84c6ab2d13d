"""`modelmill validate`: hold a delivery to a profile."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import click

from generator.cli import FAILED, FINE, FOUND
from generator.cli._options import IN_MODELS

_ENGINES = ("duckdb", "spark")
_FORMS = ("text", "json", "csv", "parquet", "sarif", "html")
_UNITS = {"": 1, "k": 10**3, "m": 10**6, "g": 10**9, "t": 10**12}


def _bytes(_context: click.Context, _option: click.Parameter, value: str) -> int:
    number, unit = value.lower().removesuffix("b"), ""
    if number[-1:] in _UNITS:
        number, unit = number[:-1], number[-1]
    if not number.strip().isdecimal():
        raise click.BadParameter("say for instance 500MB or 20GB.")
    return int(number) * _UNITS[unit]


@click.command("validate")
@click.argument("profile", metavar="PROFILE")
@click.argument("data", nargs=-1, required=True, metavar="DATA…")
@IN_MODELS
@click.option(
    "--format",
    "form",
    type=click.Choice(_FORMS),
    default="text",
    help="For people, for machines, or for a pipeline.",
)
@click.option(
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the report to a file instead of the terminal.",
)
@click.option(
    "--max-per-rule",
    "most",
    type=click.IntRange(min=0),
    help="Show at most so many violations of a rule; all are counted.",
)
@click.option(
    "--language",
    type=click.Choice(["da", "en"]),
    default="en",
    show_default=True,
    help="The language of the rules' messages.",
)
@click.option("--show-personal", is_flag=True, help="Do not mask values of personal data.")
@click.option(
    "--memory", default="400MB", show_default=True, help="What the engine may hold in memory."
)
@click.option(
    "--on",
    "day",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day whose severities count, where a rule becomes graver on a date; today without it.",
)
@click.option("--threads", type=click.IntRange(1, 256), default=2, show_default=True)
@click.option(
    "--max-size",
    callback=_bytes,
    default="50GB",
    show_default=True,
    help="What may come out of archives.",
)
@click.option("--schema", metavar="NAME", default="", help="Where a database has its tables.")
@click.option(
    "--engine",
    type=click.Choice(_ENGINES),
    default=_ENGINES[0],
    show_default=True,
    help="What reads files.",
)
@click.option(
    "--spark-master",
    "master",
    default="local[2]",
    show_default=True,
    help="With --engine spark: which Spark, `local[N]` or a cluster's URL.",
)
@click.pass_context
def COMMAND(context: click.Context, **options: object) -> None:
    """Hold DATA to every rule of a PROFILE (`model/profile`).

    DATA are files, folders and archives: CSV, NDJSON, JSON, Parquet and Excel, a file a table, named by its
    table; or a database by its URL (postgresql, mysql, sqlite, duckdb) with the profile's tables. Nothing in
    them is changed.

    \b
    Example:
      modelmill validate sygefravaer/statistik delivery/
      modelmill validate sygefravaer/statistik delivery.zip --format html --output report.html
      modelmill validate my-model.xmi person.csv --format csv --output violations.csv
      modelmill validate sygefravaer/statistik postgresql://user@host/database --schema absence
    """
    from generator.app.validate import ValidateRequest, validate

    data: tuple[str, ...] = options["data"]  # type: ignore[assignment]
    url = next((one for one in data if "://" in one), "")
    if url and len(data) > 1:
        raise click.UsageError("A database is held to a profile by itself: give its URL alone.")
    request = ValidateRequest(
        profile=str(options["profile"]),
        paths=() if url else tuple(map(Path, data)),
        url=url,
        schema=str(options["schema"]),
        engine=str(options["engine"]),
        master=str(options["master"]),
        home=options["home"],  # type: ignore[arg-type]
        memory=str(options["memory"]),
        day=(options["day"] or datetime.datetime.now()).date().isoformat(),  # type: ignore[attr-defined]
        threads=options["threads"],  # type: ignore[arg-type]
        most_bytes=options["max_size"],  # type: ignore[arg-type]
        with_personal=bool(options["show_personal"]),
    )
    with _progress() as progress, validate(request, progress) as validated:
        progress.end()
        if validated.outcome is None:
            _complain(validated.found)
            context.exit(FAILED)
        _report(validated.outcome, options)
        failed = validated.outcome.has_failed
        context.exit(FAILED if failed else FOUND if validated.outcome.has_errors else FINE)


def _complain(found) -> None:  # type: ignore[no-untyped-def]
    from generator.report import terminal

    terminal.show(found, every=True)


def _report(outcome, options) -> None:  # type: ignore[no-untyped-def]
    from generator.data.report import Asked, reports

    form, output = options["form"], options["output"]
    report = reports()[form]
    asked = Asked(options["most"], options["language"])
    if output is None:
        if not report.is_text:
            raise click.UsageError(f"A {form} file cannot be shown; say --output FILE.")
        report.write(outcome, asked, sys.stdout.buffer)
        return
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        with output.open("wb") as file:
            report.write(outcome, asked, file)
    except OSError as error:
        message = f"{output} cannot be written: {error.strerror or error}."
        raise click.BadParameter(message, param_hint="--output") from None
    if form != "text":
        from generator.data.reports.text import verdict

        click.echo(f"{output}: {verdict(outcome)}", err=True)


class _Progress:
    """A bar on a terminal, and silence in a pipe."""

    def __init__(self) -> None:
        self._bar = None
        if sys.stderr.isatty():
            self._bar = click.progressbar(
                length=1, label="Validating", file=sys.stderr, show_eta=False
            )
            self._bar.item_show_func = lambda what: what or ""

    def __enter__(self) -> _Progress:
        if self._bar is not None:
            self._bar.__enter__()
        return self

    def __exit__(self, *fault: object) -> None:
        self.end()

    def end(self) -> None:
        """What follows is the report."""
        if self._bar is not None:
            self._bar.__exit__(None, None, None)
            self._bar = None

    def expect(self, steps: int) -> None:
        """So many steps more are to come."""
        if self._bar is not None:
            self._bar.length += steps

    def step(self, what: str) -> None:
        """A step begins."""
        if self._bar is not None:
            self._bar.update(1, what)


def _progress() -> _Progress:
    return _Progress()
