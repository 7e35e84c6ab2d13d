"""The relational design: from a narrowed model to tables, in six steps, each in its own file."""

from __future__ import annotations

from generator.physical.draft import Workbench
from generator.physical.relational import InRow, Schema
from generator.physical.tables_associations import connect_tables
from generator.physical.tables_classes import fill_tables
from generator.physical.tables_codes import add_lists_alone
from generator.physical.tables_expressions import check_expressions
from generator.physical.tables_keys import make_keyed_tables
from generator.physical.tables_order import in_order
from generator.physical.values import Values
from generator.profile.profile import Narrowed


def design_tables(narrowed: Narrowed, values: Values) -> Schema:
    """Tables for every entity, many-valued attribute, link and code list of a narrowed model."""
    bench = Workbench(narrowed, values)
    make_keyed_tables(bench)
    fill_tables(bench)
    connect_tables(bench)
    check_expressions(bench)
    add_lists_alone(bench)
    tables, late = in_order([draft.finished() for draft in bench.drafts])
    return Schema(
        tables=tables,
        late=late,
        places={path: tuple(found) for path, found in bench.places.items()},
        periods=bench.periods,
        homes={
            key: tuple(InRow(one.draft.name, one.key, (), one.only) for one in homes)
            for key, homes in bench.homes.items()
        },
        found=tuple(bench.found),
        ledger=tuple(bench.ledger),
    )
