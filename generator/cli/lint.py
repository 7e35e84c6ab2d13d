"""`modelmill lint`: the review of a model."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator.cli import FAILED, FINE, FOUND
from generator.cli._options import IN_MODELS

FORMS = ("text", "json", "sarif", "github", "azure", "markdown")


@click.command("lint")
@click.argument("models", nargs=-1, metavar="[MODEL…]")
@IN_MODELS
@click.option("--set", "sets", multiple=True, help="Only this rule set (more than one is fine).")
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMS),
    default="text",
    help="For people, for machines, or for a pipeline.",
)
@click.option(
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the report to a file instead of the terminal.",
)
@click.option(
    "--baseline",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Findings that were there before: only new ones count.",
)
@click.option("--update-baseline", is_flag=True, help="Write today's findings to the baseline.")
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "note"]),
    default="error",
    show_default=True,
    help="The mildest finding that fails.",
)
@click.option("--all", "every", is_flag=True, help="Show every finding, notes too.")
@click.option("--profile", "timed", is_flag=True, help="Tell how long each rule took.")
@click.pass_context
def COMMAND(context: click.Context, **options: object) -> None:
    """Review MODELs: names in models/, folders with a model.toml, or export files.

    Which rules a model is held to stands in its model.toml; without one, those that fit it. `modelmill
    explain` lists the rules.

    \b
    Example:
      modelmill lint
      modelmill lint my-export.xmi --set structure --set fda
      modelmill lint --format sarif --output lint.sarif --fail-on warning
    """
    import time

    from generator.app.lint import LintRequest, lint

    request = LintRequest(
        models=options["models"],
        home=options["home"],
        sets=options["sets"],
        baseline=options["baseline"],
        update_baseline=options["update_baseline"],
        clock=time.perf_counter if options["timed"] else None,
    )
    report = lint(request)
    _tell(report, str(options["form"]), options["output"], bool(options["every"]))
    if options["timed"]:
        _tell_times(report)
    failed = report.fails_at(options["fail_on"])
    context.exit(FAILED if report.has_failed else FOUND if failed else FINE)


def _tell(report, form: str, output: Path | None, every: bool) -> None:  # type: ignore[no-untyped-def]
    if form == "text" and output is None:
        _print_text(report, every)
        return
    from generator.report import forms

    # Code hosts show what is suppressed like all else.
    findings = report.findings.only_open() if form == "sarif" and not every else report.findings
    text = forms.render(form, findings, [(one.model, one.tells) for one in report.models])
    if output is None:
        click.echo(text, nl=False)
    else:
        try:
            output.parent.mkdir(parents=True, exist_ok=True)
            output.write_text(text, encoding="utf-8", newline="\n")
        except OSError as error:
            message = f"{output} cannot be written: {error.strerror or error}."
            raise click.BadParameter(message, param_hint="--output") from None


def _print_text(report, every: bool) -> None:  # type: ignore[no-untyped-def]
    from generator.report import terminal
    from generator.visible import visible

    for one in report.models:
        if one.tells:
            click.secho(visible(f"{one.model}: {one.tells}"), bold=True)
    open_ = report.findings.open
    terminal.show(open_, every=every, lines=True)
    rules = max((one.rules for one in report.models), default=0)
    quiet = len(report.findings.found) - len(open_)
    rest = f" ({quiet} accepted or known before)" if quiet else ""
    click.echo(f"{terminal.summary(open_)}{rest}, by {rules} rules")


def _tell_times(report) -> None:  # type: ignore[no-untyped-def]
    """The rules by the time they took, the slowest first."""
    total: dict[str, float] = {}
    for one in report.models:
        for rule, seconds in one.seconds.items():
            total[rule] = total.get(rule, 0.0) + seconds
    whole = sum(total.values()) or 1.0
    click.echo(f"{'seconds':>8}  share  rule", file=sys.stderr)
    for rule, seconds in sorted(total.items(), key=lambda one: (-one[1], one[0])):
        click.echo(f"{seconds:8.3f}  {seconds / whole:5.1%}  {rule}", file=sys.stderr)
    click.echo(f"{whole:8.3f}  100 %  {len(total)} rules", file=sys.stderr)
