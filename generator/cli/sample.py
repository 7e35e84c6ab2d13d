"""`modelmill sample`: make up deliveries of a profile."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import click

from generator.cli import FAILED, FINE, FOUND
from generator.cli._options import IN_MODELS

_FORMS = ("csv", "ndjson", "json", "parquet")


@click.command("sample")
@click.argument("profile", metavar="PROFILE")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    help="The folder for the files.",
)
@click.option(
    "--rows",
    type=click.IntRange(min=1),
    default=1_000,
    show_default=True,
    help="At least so many rows in all tables together.",
)
@click.option("--seed", default="1", show_default=True, help="Another seed gives other data.")
@click.option("--form", type=click.Choice(_FORMS), default="csv", show_default=True)
@click.option(
    "--conformance",
    "is_kit",
    is_flag=True,
    help="Make the conformance kit: a small delivery for each rule that breaks it.",
)
@IN_MODELS
@click.option("--format", "answer", type=click.Choice(["text", "json"]), default="text")
@click.pass_context
def COMMAND(context: click.Context, **options: object) -> None:
    """Make up a delivery that obeys every rule of a PROFILE (`model/profile`).

    The same seed gives the same bytes on every machine. Persons and companies in it are nobody's.

    \b
    Example:
      modelmill sample sygefravaer/statistik --rows 100000 --out delivery
      modelmill sample sygefravaer/statistik --conformance --out kit
    """
    from generator.app.sample import SampleRequest, conformance, sample

    request = SampleRequest(
        profile=str(options["profile"]),
        out=options["out"],  # type: ignore[arg-type]
        rows=options["rows"],  # type: ignore[arg-type]
        seed=str(options["seed"]),
        form=str(options["form"]),
        home=options["home"],  # type: ignore[arg-type]
        day=datetime.date.today().isoformat(),
    )
    is_json = options["answer"] == "json"
    try:
        if options["is_kit"]:
            kitted = conformance(request)
            found, told = kitted.found, None if kitted.kit is None else _of_kit(kitted.kit)
        else:
            sampled = sample(request)
            found, told = sampled.found, None
            if sampled.sample is not None:
                told = {"files": [one._asdict() for one in sampled.sample.files]}
    except OSError as error:
        text = f"{request.out} cannot be written: {error.strerror or error}."
        raise click.BadParameter(text, param_hint="--out") from None
    _show(found, told, is_json, request.out)
    context.exit(FAILED if told is None else FOUND if _has_errors(found) else FINE)


def _of_kit(kit):  # type: ignore[no-untyped-def]
    wrong = [one for one in kit["cases"] if one.get("rule")]
    return {
        "cases": len(kit["cases"]),
        "right": len(kit["cases"]) - len(wrong),
        "rules": len({one["rule"] for one in wrong}),
        "without": kit["without"],
    }


def _has_errors(found) -> bool:  # type: ignore[no-untyped-def]
    from generator.diagnostics import has_errors

    return bool(has_errors(found))


def _show(found, told, is_json: bool, out: Path) -> None:  # type: ignore[no-untyped-def]
    from generator.report import terminal

    if is_json and told is not None:
        lines = [{"rule": one.rule, "message": one.message} for one in found]
        text = json.dumps({**told, "diagnostics": lines}, ensure_ascii=False, indent=2)
        click.echo(text)
        return
    terminal.show(found, every=True)
    if told is None:
        return
    if "files" in told:
        for one in told["files"]:
            click.echo(f"{one['rows']:>12,}  {one['file']}")
        click.echo(f"{sum(one['rows'] for one in told['files']):>12,}  rows in {out}")
        return
    click.echo(
        f"{told['cases']} cases in {out}: {told['right']} right, {told['rules']} rules broken."
    )
    for one in told["without"]:
        click.echo(f"  no case: {one['rule']}: {one['reason']}.")
