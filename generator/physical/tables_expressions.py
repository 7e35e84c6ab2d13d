"""Fifth step: the expressions a profile states for derived attributes are read and held to their table.

An expression is written in PostgreSQL's words, over the names of the class's attributes or of the table's
columns; each dialect says it in its own.
"""

from __future__ import annotations

from generator.diagnostics import Diagnostic, Severity
from generator.physical.draft import Draft, Workbench
from generator.physical.relational import Column
from generator.physical.sql_text import fault_of


def check_expressions(bench: Workbench) -> None:
    """Report what is no expression over its own table; such a column is an ordinary one."""
    for draft in bench.drafts:
        for column in list(draft.columns.values()):
            if column.expression is not None:
                _check(bench, draft, column)


def _check(bench: Workbench, draft: Draft, column: Column) -> None:
    others = [one for one in draft.columns.values() if one is not column]
    known = {one.name for one in others} | {one.attribute for one in others}
    fault = fault_of(column.expression or "", frozenset(known))
    if fault is None:
        return
    draft.columns[column.name] = column._replace(expression=None, is_nullable=True)
    element = bench.model.get(column.element)  # type: ignore[arg-type]
    bench.found.append(
        Diagnostic(
            "sql/bad-expression",
            Severity.ERROR,
            f"The expression of {element.qualified_name} cannot be used: {fault}.",
            element.place,
            element.qualified_name,
            "Write one SQL expression over attributes of the same class in model.toml.",
        )
    )
