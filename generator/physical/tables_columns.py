"""Second step: what the attributes of a class become in its table.

A single value is a column or a few; a structure is flattened with a prefix, or kept as JSON; many
values are rows of a child table.
"""

from __future__ import annotations

from typing import NamedTuple

from generator.constraints.condition import (
    AllOrNone,
    Compared,
    Condition,
    ExactlyOne,
    Or,
    Present,
)
from generator.model.elements import Attribute, Classifier, ElementKey, Property
from generator.physical.draft import Draft, Home, Workbench
from generator.physical.ledger import Outcome
from generator.physical.phrases import IN_TABLES
from generator.physical.relational import InRow, InRows, Path, SqlType
from generator.physical.tables_checks import constrain
from generator.physical.values import Form, Value

_LONG = frozenset(("text", "uri", "json", "binary", "geometry"))
_DEEPEST = 2  # structures within structures; each level more multiplies columns and tables
_INDEXED = 255  # characters that MySQL and SQL Server can index together with an owner's key
_TRUTH = {"true": True, "false": False, "1": True, "0": False, "sand": True, "falsk": False}


class Added(NamedTuple):
    """The columns that an attribute became; `required` of them hold a value if it does."""

    members: tuple[str, ...]
    required: tuple[str, ...]


class Spot(NamedTuple):
    """Where an attribute is being added: whose rows, the attributes that lead to it through
    structures, what leads to those from elsewhere, and whether what surrounds it may be missing."""

    home: Home
    path: tuple[Attribute, ...]
    outer: Path = ()
    optional: bool = False

    @property
    def keys(self) -> Path:
        """The path as the rules know it."""
        return (*self.outer, *(one.key for one in self.path))


def add_attribute(bench: Workbench, spot: Spot) -> Added:
    """The columns or child table of the attribute at the end of the path."""
    attribute = spot.path[-1]
    if bench.values.multiplicity(attribute).upper != 1:
        if bench.settings.choice("many-values", attribute.key, attribute.owner) == "json":
            return _add_json(bench, spot, "several values as one JSON value")
        add_child_table(bench, spot)
        return Added((), ())
    value = bench.values.of(attribute)
    if value.form in (Form.STRUCTURE, Form.UNION):
        return _add_structure(bench, spot, value)
    if value.form is Form.REFERENCE:
        return _add_reference(bench, spot, value)
    optional = _is_optional(bench, spot)
    name = add_simple_column(bench, spot.home.draft, spot.path, optional=optional)
    return _placed(bench, spot, [(name,)])


def _placed(bench: Workbench, spot: Spot, groups: list[tuple[str, ...]]) -> Added:
    """Remember where the attribute went."""
    home = spot.home
    for group in groups:
        bench.places[spot.keys].append(InRow(home.draft.name, home.key, group, home.only))
    every = tuple(name for group in groups for name in group)
    is_required = bench.values.multiplicity(spot.path[-1]).lower > 0 and len(groups) == 1
    return Added(every, every if is_required else ())


def _is_optional(bench: Workbench, spot: Spot) -> bool:
    lower = bench.values.multiplicity(spot.path[-1]).lower
    return lower == 0 or spot.optional or spot.home.only is not None


def _column_name(bench: Workbench, path: tuple[Attribute, ...]) -> str:
    return bench.join(*(bench.name(part) for part in path))


def add_simple_column(
    bench: Workbench,
    draft: Draft,
    path: tuple[Attribute, ...],
    *,
    optional: bool,
) -> str:
    """A column for one simple or coded value, with its checks; its name."""
    attribute = path[-1]
    value = bench.values.of(attribute)
    name = draft.add(
        _column_name(bench, path),
        sql_type(bench, value),
        nullable=optional,
        element=attribute.key,
        comment=bench.comment(attribute),
        default=_default(bench, attribute, value),
        attribute=attribute.name if len(path) == 1 else "",
        expression=bench.settings.expressions.get(attribute.key) if attribute.is_derived else None,
    )
    constrain(bench, draft, name, attribute, value)
    return name


def sql_type(bench: Workbench, value: Value) -> SqlType:
    """The neutral type of one simple or coded value."""
    facets = value.facets
    if value.form is Form.SIMPLE:
        return SqlType(
            value.primitive, facets.max_length, facets.total_digits, facets.fraction_digits
        )
    classifier = bench.model.get(value.classifier)  # type: ignore[arg-type]
    codes = bench.values.codes(classifier)  # type: ignore[arg-type]
    longest = max((len(one.value) for one in codes), default=0)
    closed = value.form is Form.CODES and longest
    return SqlType("text", facets.max_length or (longest if closed else None), is_key=True)


def _default(bench: Workbench, attribute: Attribute, value: Value) -> str | int | bool | None:
    """The model's default, where it is a value of the type; anything else is documented."""
    text = attribute.default
    if text is None or not text.strip():
        return None
    text = text.strip().strip("\"'") if value.primitive != "text" else text.strip().strip('"')
    if value.form in (Form.CODES, Form.CODE_LIST):
        codes = bench.values.codes(bench.model.get(value.classifier))  # type: ignore[arg-type]
        known = {one.name: one.value for one in codes} | {one.value: one.value for one in codes}
        if text in known:
            return known[text]
    elif value.primitive == "boolean" and text.lower() in _TRUTH:
        return _TRUTH[text.lower()]
    elif value.primitive == "integer" and text.lstrip("+-").isdecimal() and text.isascii():
        return int(text)
    elif value.primitive == "text":
        return text
    bench.note(attribute, Outcome.DOCUMENTED, f"its default {text!r} is no literal of its type")
    return None


def _add_structure(bench: Workbench, spot: Spot, value: Value) -> Added:
    attribute = spot.path[-1]
    if bench.settings.choice("data-type", attribute.key, value.classifier) == "json":
        return _add_json(bench, spot, "a structure as one JSON value")
    whole = _kept_whole(bench, spot, value)
    if whole is not None:
        return _add_json(bench, spot, whole)
    return _flatten(bench, spot, value)


def _kept_whole(bench: Workbench, spot: Spot, value: Value) -> str | None:
    """Why a structure has no columns of its own, or None: it leads to itself, in these rows or through
    the rows they belong to, or lies very deep."""
    if len(spot.keys) > _DEEPEST:
        return f"a structure more than {_DEEPEST} levels deep"
    around = (bench.model.get(key) for key in spot.keys[:-1])
    attributes = (one for one in around if isinstance(one, Attribute))
    if any(bench.values.of(one).classifier == value.classifier for one in attributes):
        return "a structure that contains itself"
    return None


def _add_json(bench: Workbench, spot: Spot, reason: str) -> Added:
    attribute = spot.path[-1]
    name = spot.home.draft.add(
        _column_name(bench, spot.path),
        SqlType("json"),
        nullable=_is_optional(bench, spot),
        element=attribute.key,
        comment=bench.comment(attribute),
    )
    bench.note(attribute, Outcome.APPROXIMATED, f"{reason}: its parts are not checked")
    return Added((name,), () if bench.values.multiplicity(attribute).lower == 0 else (name,))


def _flatten(bench: Workbench, spot: Spot, value: Value) -> Added:
    """One column a part; a part that is there is there whole, and of a union there is just one."""
    attribute, draft = spot.path[-1], spot.home.draft
    optional = _is_optional(bench, spot)
    is_union = value.form is Form.UNION
    members: list[str] = []
    required: list[str] = []
    marks: list[str] = []
    for part in bench.values.parts(bench.model.get(value.classifier)):  # type: ignore[arg-type]
        inner = Spot(spot.home, (*spot.path, part), spot.outer, optional or is_union)
        added = add_attribute(bench, inner)
        members += added.members
        required += () if is_union else added.required
        marks += (added.required or added.members)[:1]
    topic = _column_name(bench, spot.path)
    if is_union and len(marks) > 1:
        draft.check(bench.join(topic, "one_of"), ExactlyOne(tuple(marks), optional), attribute.key)
    elif required and optional and len(members) > 1:
        whole = AllOrNone(tuple(members), tuple(required))
        draft.check(bench.join(topic, "whole"), whole, attribute.key)
    lower = bench.values.multiplicity(attribute).lower
    return Added(tuple(members), tuple(required if lower else ()))


def _add_reference(bench: Workbench, spot: Spot, value: Value) -> Added:
    target: Classifier = bench.model.get(value.classifier)  # type: ignore[arg-type,assignment]
    name, optional = _column_name(bench, spot.path), _is_optional(bench, spot)
    groups = refer_to(bench, spot.home.draft, name, target, spot.path[-1], nullable=optional)
    return _placed(bench, spot, groups)


def refer_to(
    bench: Workbench,
    draft: Draft,
    name: str,
    target: Classifier,
    element: Property,
    *,
    nullable: bool,
    cascades: bool = False,
) -> list[tuple[str, ...]]:
    """Columns that hold the key of an object of `target`: one group for each table its objects can
    be in, of which exactly one is filled."""
    homes = list({id(home.anchor): home for home in bench.homes_of(target)}.values())
    if not homes:
        bench.note(
            element, Outcome.APPROXIMATED, f"{target.name} has no table here: its key is text"
        )
        key = draft.add(
            bench.join(name, "id"), SqlType("text"), nullable=nullable, element=element.key
        )
        return [(key,)]
    if len(homes) == 1 and homes[0].only is not None:
        bench.note(element, Outcome.APPROXIMATED, "the table referred to also holds other classes")
    groups = []
    for home in homes:
        prefix = name if len(homes) == 1 else bench.join(name, home.anchor.name)
        group = tuple(
            draft.add(
                bench.join(prefix, key),
                home.anchor.columns[key].type,
                nullable=nullable or len(homes) > 1,
                element=element.key,
                comment=bench.comment(element),
            )
            for key in home.anchor.primary_key
        )
        draft.refer(group, home.anchor, element.key, cascades=cascades)
        groups.append(group)
    if len(groups) > 1:
        marks = tuple(group[0] for group in groups)
        draft.check(bench.join(name, "one_of"), ExactlyOne(marks, nullable), element.key)
    return groups


def add_child_table(bench: Workbench, spot: Spot) -> None:
    """Many values: a row each, numbered where the order counts or nothing else can be the key."""
    attribute, home = spot.path[-1], spot.home.draft
    value = bench.values.of(attribute)
    child = bench.draft(bench.join(home.name, _column_name(bench, spot.path)), attribute)
    owner = tuple(
        child.add(owner_column(bench, home, key), home.columns[key].type, nullable=False)
        for key in home.primary_key
    )
    child.refer(owner, home, attribute.key, cascades=True)
    is_set = attribute.is_unique and _is_short(value)
    if attribute.is_ordered or not is_set:
        child.primary_key = (*owner, add_position(bench, child, attribute))
    columns = _add_value(bench, child, spot, value)
    if is_set and child.primary_key:
        child.unique((*owner, *columns), attribute.key)
    elif is_set:
        child.primary_key = (*owner, *columns)
        child.mark_key(child.primary_key)
    elif attribute.is_unique:
        is_whole = value.form in (Form.STRUCTURE, Form.UNION)
        checked = "is not checked" if is_whole else "is checked by a rule"
        bench.note(attribute, Outcome.APPROXIMATED, f"that its values differ {checked}")
    place = InRows(home.name, home.primary_key, child.name, owner, columns, spot.home.only)
    bench.places[spot.keys].append(place)


def owner_column(bench: Workbench, owner: Draft, key: str) -> str:
    """What a part's table calls its owner's key: a natural key keeps its name."""
    return bench.join(owner.name, key) if owner.columns[key].fills or key == "id" else key


def _is_short(value: Value) -> bool:
    """Whether every engine can index the values."""
    if value.form is Form.SIMPLE:
        return value.primitive not in _LONG or (value.facets.max_length or _INDEXED + 1) <= _INDEXED
    return value.form in (Form.CODES, Form.CODE_LIST)


def add_position(bench: Workbench, child: Draft, attribute: Property) -> str:
    """The column that numbers rows; its name."""
    form = SqlType("integer", is_key=True)
    comment = IN_TABLES("position", bench.language)
    name = child.add("position", form, nullable=False, comment=comment)
    child.check(name, Compared(name, ">=", "1", "integer"), attribute.key)
    return name


def _add_value(bench: Workbench, child: Draft, spot: Spot, value: Value) -> tuple[str, ...]:
    """The columns of one value in its row of the child table."""
    attribute = spot.path[-1]
    if value.form is Form.SIMPLE or value.form in (Form.CODES, Form.CODE_LIST):
        return (add_simple_column(bench, child, (attribute,), optional=False),)
    target: Classifier = bench.model.get(value.classifier)  # type: ignore[arg-type,assignment]
    if value.form is Form.REFERENCE:
        groups = refer_to(bench, child, bench.name(attribute), target, attribute, nullable=False)
        return tuple(name for group in groups for name in group)
    whole = _kept_whole(bench, spot, value)
    if whole is not None:
        bench.note(attribute, Outcome.APPROXIMATED, f"{whole} is one JSON value")
        return (
            child.add(
                bench.name(attribute), SqlType("json"), nullable=False, element=attribute.key
            ),
        )
    is_union = value.form is Form.UNION
    rows = Home(child, child)
    added = [
        add_attribute(bench, Spot(rows, (part,), spot.keys, is_union))
        for part in bench.values.parts(target)
    ]
    if is_union:
        marks = tuple(one.members[0] for one in added if one.members)
        child.check("one_of", ExactlyOne(marks), attribute.key)
    return tuple(name for one in added for name in one.members)


def require_where_it_applies(home: Home, column: str, element: ElementKey) -> None:
    """In a table of several classes, what one of them requires is required in its own rows."""
    condition: Condition = Present(column)
    if home.others is not None:
        condition = Or((home.others, condition))
    home.draft.check(f"{column}_required", condition, element)
