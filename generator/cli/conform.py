"""`modelmill conform`: try somebody's validator with the conformance kit of a profile."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import click

from generator.cli import FAILED, FINE, FOUND
from generator.cli._options import IN_MODELS

_WORDS = {
    "missed": "does not find that this rule is broken",
    "elsewhere": "tells other rows than those that break this rule",
    "refused": "refuses this right delivery",
    "failed": "gives no answer",
}


@click.command("conform")
@click.argument("profile", metavar="PROFILE")
@click.option(
    "--command",
    required=True,
    help="The validator: it gets a folder for {data}, or as its last argument.",
)
@click.option(
    "--timeout",
    type=click.FloatRange(min=0.1),
    default=60.0,
    show_default=True,
    help="Seconds for a case.",
)
@click.option("--jobs", type=click.IntRange(1, 64), default=2, show_default=True)
@click.option("--seed", default="1", show_default=True, help="Another seed gives other cases.")
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), help="Keep the kit in a folder."
)
@IN_MODELS
@click.option("--format", "answer", type=click.Choice(["text", "json"]), default="text")
@click.pass_context
def COMMAND(context: click.Context, **options: object) -> None:
    """Run a validator on the conformance kit of a PROFILE, and tell what it misses.

    It answers by exit status: 0 for a right delivery, 1 for a wrong one; and, if it likes, on its standard
    output in the form of `modelmill validate --format json`. It is run without a shell, in the case's folder.

    \b
    Example:
      modelmill conform sygefravaer/statistik --command "./check.sh {data}"
    """
    from generator.app.conform import ConformRequest, conform

    request = ConformRequest(
        profile=str(options["profile"]),
        command=str(options["command"]),
        timeout=options["timeout"],  # type: ignore[arg-type]
        jobs=options["jobs"],  # type: ignore[arg-type]
        seed=str(options["seed"]),
        out=options["out"],  # type: ignore[arg-type]
        home=options["home"],  # type: ignore[arg-type]
        day=datetime.date.today().isoformat(),
    )
    conformed = conform(request)
    if conformed.answers is None:
        from generator.report import terminal

        terminal.show(conformed.found, every=True)
        context.exit(FAILED)
    wrong = [one for one in conformed.answers if one.judged != "right"]
    if options["answer"] == "json":
        click.echo(json.dumps(_data(conformed), ensure_ascii=False, indent=2))
    else:
        _show(conformed, wrong)
    context.exit(_status(conformed.answers, wrong))


def _status(answers, wrong) -> int:  # type: ignore[no-untyped-def]
    """Without a single answer nothing can be said."""
    if all(one.judged == "failed" for one in answers):
        return FAILED
    return FOUND if wrong else FINE


def _data(conformed):  # type: ignore[no-untyped-def]
    answers = conformed.answers
    return {
        "cases": len(answers),
        "conforms": all(one.judged == "right" for one in answers),
        "missed": list(dict.fromkeys(one.rule for one in answers if one.judged == "missed")),
        "refused": [one.case for one in answers if one.judged == "refused"],
        "answers": [
            {
                "case": one.case,
                "rule": one.rule,
                "judged": one.judged.value,
                "also": list(one.also),
                "note": one.note,
            }
            for one in answers
        ],
        "without": conformed.kit["without"],
    }


def _show(conformed, wrong) -> None:  # type: ignore[no-untyped-def]
    for one in wrong:
        note = f" ({one.note})" if one.note else ""
        click.echo(f"{one.judged.value:<9}  {one.case}: it {_WORDS[one.judged.value]}{note}.")
    for one in conformed.answers:
        if one.also:
            click.echo(f"also       {one.case}: it tells {', '.join(one.also)} too.")
    missed = len({one.rule for one in wrong if one.judged == "missed"})
    refused = sum(one.judged == "refused" for one in wrong)
    click.echo(
        f"{len(conformed.answers)} cases: {len(conformed.answers) - len(wrong)} as expected, "
        f"{missed} rules missed, {refused} right deliveries refused."
    )
    for one in conformed.kit["without"]:
        click.echo(f"  no case: {one['rule']}: {one['reason']}.")
