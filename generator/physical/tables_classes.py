"""Third step: every class fills its own table, and its natural key becomes unique."""

from __future__ import annotations

from generator.model.elements import Attribute, Classifier, ElementKey, Kind
from generator.physical.draft import Home, Workbench
from generator.physical.relational import InRow
from generator.physical.tables_columns import Spot, add_attribute, require_where_it_applies
from generator.physical.tables_keys import entities


def fill_tables(bench: Workbench) -> None:
    """The attributes of every entity, where its inheritance strategy puts them."""
    for one in entities(bench):
        home = bench.own_homes[one.key]
        if home is not None:
            _fill(bench, one, home)


def carried(bench: Workbench, one: Classifier) -> tuple[Attribute, ...]:
    """The attributes that stand in a class's own table: all of them in a concrete family, else its
    own and those of superclasses that are no entities and so have no table."""
    if bench.strategies[one.key] == "concrete":
        return bench.values.parts(one)
    mixed: dict[ElementKey, None] = {}
    _mixins(bench, one.key, mixed)
    above = (bench.model.get(key) for key in mixed)
    inherited = [part for line in above for part in bench.values.own(line)]  # type: ignore[arg-type]
    return (*inherited, *bench.values.own(one))


def _mixins(bench: Workbench, key: ElementKey, found: dict[ElementKey, None]) -> None:
    for parent in bench.inheritance.parents(key):
        line = bench.model.get(parent)
        if isinstance(line, Classifier) and line.kind is not Kind.ENTITY and parent not in found:
            found[parent] = None
            _mixins(bench, parent, found)


def _fill(bench: Workbench, one: Classifier, home: Home) -> None:
    identifying = {part.key for part in bench.values.keys(one)}
    columns_of: dict[ElementKey, tuple[str, ...]] = {}
    there = {column.element: column.name for column in home.anchor.columns.values()}
    for part in carried(bench, one):
        # What identifies an object does not change with its versions.
        spot_home = (
            Home(home.anchor, home.anchor, home.only, home.others)
            if part.key in identifying
            else home
        )
        if part.key in there and part.key in identifying:
            name = there[part.key]
            bench.places[part.key,].append(
                InRow(home.anchor.name, home.anchor.primary_key, (name,))
            )
            continue
        added = add_attribute(bench, Spot(spot_home, (part,)))
        if home.only is not None:
            for name in added.required:
                require_where_it_applies(spot_home, name, part.key)
        if part.key in identifying:
            columns_of[part.key] = added.members
    key = tuple(name for names in columns_of.values() for name in names)
    if key and len(columns_of) == len([part for part in identifying if part not in there]):
        home.anchor.unique(key, one.key)
