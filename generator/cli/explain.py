"""`modelmill explain`: a rule's page, or the list of rules."""

from __future__ import annotations

import click

from generator.cli import FAILED, FINE


@click.command("explain")
@click.argument("name", required=False, metavar="[RULE|SET]")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="For people or for machines.",
)
@click.pass_context
def COMMAND(context: click.Context, name: str | None, form: str) -> None:
    """Show the page of a RULE, the rules of a SET, or all rules.

    \b
    Example:
      modelmill explain
      modelmill explain fda
      modelmill explain structure/unknown-type
    """
    from generator.app.explain import explain

    answer = explain(name)
    if answer.hint:
        click.echo(answer.hint, err=True)
    elif form == "json":
        import json

        click.echo(json.dumps(answer.as_data(), ensure_ascii=False, indent=2))
    else:
        _print(answer)
    context.exit(FAILED if answer.hint else FINE)


def _print(answer) -> None:  # type: ignore[no-untyped-def]  # app is imported when it runs
    if answer.is_page:
        _print_page(*answer.rules[0])
        return
    for title, rules in answer.sets:
        click.secho(title, bold=True)
        for id_, page in rules:
            click.echo(f"  {id_:<44} {page.severity:<8} {page.title}")
        click.echo()


def _print_page(id_: str, page) -> None:  # type: ignore[no-untyped-def]
    click.secho(f"{id_} ({page.severity})", bold=True)
    click.echo(page.title)
    for word in ("why", "example", "instead"):
        click.echo(f"\n{click.style(word.capitalize(), bold=True)}\n{getattr(page, word)}")
    if page.sources:
        click.echo(f"\n{click.style('Rule books', bold=True)}\n{', '.join(page.sources)}")
