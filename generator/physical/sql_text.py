"""The door to sqlglot: SQL that a person wrote in a profile, read, checked and said again.

Whole scripts are not made here: a syntax tree costs milliseconds a table and dialect, and
transpiling DDL keeps clauses that the other database does not have.
"""

from __future__ import annotations

from collections.abc import Mapping


def translate(
    expression: str, dialect: str, names: Mapping[str, str], *, has_truth: bool = True
) -> str:
    """A PostgreSQL expression in another dialect's words, with columns under their final names.
    A dialect without truth values holds 1 and 0 where a condition's outcome is kept.

    Raises ValueError where it is no single expression; a profile's expressions are checked with
    `fault_of` when the profile is applied.
    """
    tree = _parse(expression)
    from sqlglot import exp

    for column in tree.find_all(exp.Column):
        final = names.get(column.name)
        if final is not None:
            column.replace(exp.Var(this=final))
    if not has_truth:
        tree = _as_number(tree)
    return tree.sql(dialect=dialect)


def _as_number(tree):  # type: ignore[no-untyped-def]
    """Truth values as 1 and 0; of a condition, too, whose outcome stays unknown where it is."""
    from sqlglot import exp

    tree = tree.transform(
        lambda node: (exp.Literal.number(int(node.this)) if isinstance(node, exp.Boolean) else node)
    )
    bare = tree.unnest()
    if not isinstance(bare, exp.Predicate | exp.Connector | exp.Not):
        return tree
    holds = exp.Case().when(bare, exp.Literal.number(1))
    return holds.when(exp.not_(exp.paren(bare.copy())), exp.Literal.number(0))


def fault_of(expression: str, columns: frozenset[str] | None = None) -> str | None:
    """What is wrong with an expression, or None. Only operators and functions over the table's own
    columns are allowed: no subquery, no statement, no comment that could end the one around it."""
    from sqlglot import exp

    try:
        tree = _parse(expression)
    except ValueError as error:
        return str(error)
    if tree.find(exp.Query, exp.Command, exp.Placeholder):
        return "a subquery or statement cannot stand in a generated column"
    for column in tree.find_all(exp.Column):
        if columns is not None and column.name not in columns:
            return f"there is no column {column.name!r} in the table"
    return None


def _parse(expression: str):  # type: ignore[no-untyped-def]  # sqlglot is imported when it is used
    import sqlglot
    from sqlglot.errors import SqlglotError

    try:
        (tree,) = sqlglot.parse(f"SELECT {expression}", read="postgres")
    except (SqlglotError, ValueError) as error:
        raise ValueError(f"it is not one SQL expression: {str(error).splitlines()[0]}") from error
    from sqlglot import exp

    if not isinstance(tree, exp.Select) or len(tree.expressions) != 1 or tree.args.get("from_"):
        raise ValueError("it is not one SQL expression")
    for node in tree.walk():
        node.comments = None
    return tree.expressions[0]
