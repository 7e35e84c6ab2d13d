"""Checks on one column: what its values may be beyond their type."""

from __future__ import annotations

from generator.constraints.condition import Compared, Condition, LongerThan, Matches, OneOf
from generator.constraints.literals import is_literal
from generator.constraints.pattern import Pattern, read_pattern
from generator.model.elements import Classifier, Literal, Property
from generator.physical.draft import Draft, Workbench
from generator.physical.ledger import Outcome
from generator.physical.tables_codes import lookup_of
from generator.physical.values import Form, Value

_BOUNDS = (("minimum", ">="), ("maximum", "<="), ("above", ">"), ("below", "<"))


def constrain(bench: Workbench, draft: Draft, column: str, prop: Property, value: Value) -> None:
    """The checks and foreign keys that hold a column to its facets or codes."""
    if value.form in (Form.CODES, Form.CODE_LIST):
        _constrain_codes(bench, draft, column, prop, value)
    for topic, condition in facet_conditions(column, value, prop, bench):
        draft.check(bench.join(column, topic), condition, prop.key)
    if value.facets.pattern is not None:
        read = read_pattern(value.facets.pattern)
        if isinstance(read, Pattern):
            draft.check(
                bench.join(column, "pattern"), Matches(column, value.facets.pattern), prop.key
            )
        else:
            bench.note(prop, Outcome.DOCUMENTED, f"pattern: {read.reason}")


def facet_conditions(
    column: str, value: Value, prop: Property, bench: Workbench
) -> list[tuple[str, Condition]]:
    """Conditions from facets that the type does not hold, each with its topic. The longest length
    and the digits are the column's type."""
    found: list[tuple[str, Condition]] = []
    if value.facets.min_length:
        found.append(("length", LongerThan(column, value.facets.min_length, None)))
    for facet, operator in _BOUNDS:
        bound = getattr(value.facets, facet)
        if bound is None:
            continue
        if is_literal(value.primitive, bound):
            found.append((facet, Compared(column, operator, bound, value.primitive)))
        else:
            reason = f"the {facet} {bound!r} is no {value.primitive or 'value'} to compare with"
            bench.note(prop, Outcome.DOCUMENTED, reason)
    return found


def _constrain_codes(
    bench: Workbench, draft: Draft, column: str, prop: Property, value: Value
) -> None:
    classifier: Classifier = bench.model.get(value.classifier)  # type: ignore[arg-type,assignment]
    codes = bench.values.codes_of(prop, classifier)
    topic = "enumeration" if value.form is Form.CODES else "code-list"
    choice = bench.settings.choice(topic, prop.key, classifier.key)
    if choice == "lookup":
        if value.facets.max_length is None:  # the rows say how long a code is, and may change
            here = draft.columns[column]
            draft.columns[column] = here._replace(type=here.type._replace(length=None))
        draft.refer((column,), lookup_of(bench, classifier), prop.key)
        if prop.key in bench.settings.codes:  # this property may only hold some of the list's codes
            _check_codes(bench, draft, column, prop, codes)
        if not codes:
            bench.note(
                classifier, Outcome.APPROXIMATED, "the model holds no codes: fill its lookup table"
            )
    elif choice == "check" and codes:
        _check_codes(bench, draft, column, prop, codes)
    else:
        bench.note(
            prop,
            Outcome.DOCUMENTED,
            "its codes are not checked" if codes else "the model holds no codes",
        )


def _check_codes(
    bench: Workbench, draft: Draft, column: str, prop: Property, codes: tuple[Literal, ...]
) -> None:
    condition = OneOf(column, tuple(one.value for one in codes))
    draft.check(bench.join(column, "code"), condition, prop.key)
