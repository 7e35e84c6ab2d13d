"""What the rules about the codes of a list share."""

from __future__ import annotations

from generator.model.elements import Classifier, Literal
from generator.model.near import did_you_mean
from generator.physical.relational import Table
from generator.physical.rule_breaks import BreakWriter
from generator.physical.rule_given import Given, Operand
from generator.physical.values import Form

MOST_IN_TEXT = 900  # codes that stand in a condition: Oracle takes a thousand


def list_of(given: Given, here: Operand) -> Classifier | None:
    """The list that a value's codes are of: its type, or what the setting `vocabulary` names."""
    value = here.value
    named = given.text("vocabulary")
    if value is not None and value.form in (Form.CODES, Form.CODE_LIST):
        return given.world.model.get(value.classifier)  # type: ignore[arg-type,return-value]
    lists = given.world.lists()
    if named.rpartition("::")[2] in lists and here.primitive == "text":
        return lists[named.rpartition("::")[2]]
    if named and "://" not in named:
        hint = did_you_mean(named, lists, "Draw the list as an enumeration or «CodeList».")
        given.fault("unknown-list", f'its vocabulary "{named}" is no list of the profile', hint)
    else:
        hint = "Give the attribute a code list as its type, or name one of the model in vocabulary."
        given.fault("wrong-type", f"{here.name} has no code list", hint)
    return None


def codes_of(given: Given, one: Classifier) -> tuple[Literal, ...]:
    """The codes that the model or its files hold."""
    found = given.world.values.codes(one)
    if not found:
        hint = "Fill it, or name its file under [codelists] in model.toml."
        given.fault("no-codes", f"the list {one.name} has no codes here", hint)
    return found


def lookup_table(writer: BreakWriter, key: int, *needs: str) -> Table | None:
    """The table of a list's codes, where the profile has one with these columns."""
    for table in writer.of_element.get(key, ()):
        if {"code", *needs} <= {one.name for one in table.columns}:
            return table
    return None
