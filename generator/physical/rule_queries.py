"""Rules as queries: for one dialect, the rows that break a rule.

Every query returns the same columns: the rule's id, the key of the row as text, the verdict, the message
in Danish and English, and the values it is about.
"""

from __future__ import annotations

from typing import NamedTuple

from generator.constraints import condition as c
from generator.constraints import expression as e
from generator.physical.fitted import Fitted
from generator.physical.relational import Schema
from generator.physical.rule_breaks import BreakWriter, Broken, broken_rows
from generator.physical.rule_set import Rule
from generator.physical.rule_texts import pieces_of

_HELD_BY_TYPE = "the column's type holds it"
_NOT_IN_TABLES = "its values have no columns of their own"
_REASONS: dict[type, str] = {
    e.OfType: _HELD_BY_TYPE,
    e.Digits: "the column's type rounds to it",
    c.Matches: "it has no regular expressions",
    e.Refers: "the table referred to holds the key",
    e.Specialised: "its subclasses share its table or it has none",
}


class Queries(NamedTuple):
    """One rule in one dialect: when the rows of each table it is about break it, or why there is none."""

    rule: Rule
    broken: tuple[Broken, ...]
    selects: tuple[str, ...] = ()
    reason: str = ""


def queries(schema: Schema, fitted: Fitted, rules: tuple[Rule, ...]) -> list[Queries]:
    """The queries of all rules in one dialect."""
    writer = BreakWriter(schema, fitted)
    return [_queries(writer, rule) for rule in rules]


def _queries(writer: BreakWriter, rule: Rule) -> Queries:
    broken = broken_rows(writer, rule)
    if broken:
        return Queries(rule, broken, tuple(_select(writer, rule, one) for one in broken))
    return Queries(rule, (), reason=_REASONS.get(type(rule.test), _NOT_IN_TABLES))


def _text_of(writer: BreakWriter, columns: list[str]) -> str:
    """A key as text; of several columns, joined with a slash."""
    texts = [writer.dialect.to_text.format(column=one) for one in columns]
    if len(texts) == 1:
        return texts[0]
    return writer.dialect.concat(texts, writer.dialect.string("/"))


def _select(writer: BreakWriter, rule: Rule, broken: Broken) -> str:
    """The select of the rows that break a rule, or of which it is not known."""
    verdict = writer.dialect.string("violated")
    wanted = broken.violated
    if broken.kept:
        undetermined = writer.dialect.string("undetermined")
        verdict = f"CASE WHEN {broken.violated} THEN {verdict} ELSE {undetermined} END"
        wanted = f"NOT ({broken.kept})"
    if broken.only:
        wanted = f"({broken.only}) AND ({wanted})"
    parts = (
        f"{writer.dialect.string(rule.id)} AS rule_id",
        f"{_text_of(writer, writer.columns(broken.table, broken.key, 't'))} AS entity_key",
        f"{verdict} AS verdict",
        f"{_filled(writer, rule.message_da, broken.values)} AS message_da",
        f"{_filled(writer, rule.message_en, broken.values)} AS message_en",
        f"{_found(writer, broken.values)} AS found",
    )
    return f"SELECT {', '.join(parts)} FROM {writer.table(broken.table)} t WHERE {wanted}"


def _filled(writer: BreakWriter, message: str, values: tuple[tuple[str, str], ...]) -> str:
    """A message with values where it names them."""
    columns = dict(values)
    pieces = []
    for text, name in pieces_of(message, columns):
        pieces += [writer.dialect.string(text)] if text else []
        pieces += [_text_or_nothing(writer, columns[name])] if name else []
    return (
        writer.dialect.concat(pieces)
        if pieces[1:]
        else "".join(pieces) or writer.dialect.string("")
    )


def _text_or_nothing(writer: BreakWriter, column: str) -> str:
    text = writer.dialect.to_text.format(column=column)
    return f"COALESCE({text}, {writer.dialect.string('')})"


def _found(writer: BreakWriter, values: tuple[tuple[str, str], ...]) -> str:
    """The operands and what they hold, as one text: `slutdato = 2024-01-31, startdato = `."""
    if not values:
        return writer.dialect.string("")
    pieces = []
    for number, (name, column) in enumerate(values):
        pieces.append(writer.dialect.string(f"{', ' if number else ''}{name} = "))
        pieces.append(_text_or_nothing(writer, column))
    return writer.dialect.concat(pieces)
