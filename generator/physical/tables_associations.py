"""Fourth step: associations become foreign keys and link tables.

UML 2.5.1, 11.5: the multiplicity at an end says how many objects of that end's class go with one
object (or one of each other end's class) at the opposite end.
"""

from __future__ import annotations

from generator.constraints.condition import ExactlyOne
from generator.model.elements import (
    Aggregation,
    Association,
    Class,
    Classifier,
    ElementKey,
    End,
    Kind,
    Multiplicity,
)
from generator.physical.draft import Draft, Home, Workbench
from generator.physical.ledger import Outcome
from generator.physical.relational import InRow, InRows, SqlType
from generator.physical.tables_columns import (
    add_position,
    refer_to,
    require_where_it_applies,
    sql_type,
)
from generator.physical.values import Form


def connect_tables(bench: Workbench) -> None:
    """Every association of the model, association classes too."""
    for association in bench.model.elements(Association):
        ends = bench.model.ends(association)
        if not all(_is_entity(bench, end) for end in ends) or len(ends) < 2:
            bench.note(association, Outcome.LEFT_OUT, "an end is no class with a table")
        elif len(ends) > 2:
            _link(bench, association, ends)
        else:
            _connect(bench, association, ends[0], ends[1])
    for one in bench.model.elements(Class):
        if one.is_association and bench.own_homes.get(one.key) is not None:
            _join_class(bench, one)
    for draft in bench.drafts:
        _belong_to_one(bench, draft)


def _belong_to_one(bench: Workbench, draft: Draft) -> None:
    """What can be a part of several wholes is a part of one at a time (UML 2.5.1, 9.5.3)."""
    wholes: dict[ElementKey | None, str] = {}
    for key in draft.foreign_keys:
        end = None if key.element is None else bench.model.get(key.element)
        if key.cascades and isinstance(end, End):
            other = bench.associations.opposite(end)
            if other is not None and other.aggregation is Aggregation.COMPOSITE:
                wholes.setdefault(key.element, key.columns[0])
    marks = tuple(wholes.values())
    if len(marks) > 1 and all(draft.columns[name].is_nullable for name in marks):
        draft.check("one_whole", ExactlyOne(marks, or_none=True), draft.element)


def _is_entity(bench: Workbench, end: End) -> bool:
    classifier = bench.model.type_of(end)
    return (
        classifier is not None and classifier.kind is Kind.ENTITY and classifier.key in bench.homes
    )


def _class(bench: Workbench, end: End) -> Classifier:
    return bench.model.get(end.type)  # type: ignore[arg-type,return-value]


def role(bench: Workbench, end: End) -> str:
    """What an end is called: its role, else the name of the class at it."""
    return bench.name(end, _class(bench, end).name)


def _many(multiplicity: Multiplicity) -> bool:
    return multiplicity.upper != 1


def bounds(bench: Workbench, end: End, other: End) -> Multiplicity:
    """The multiplicity of an end; the whole of a composition is at most one (UML 2.5.1, 9.5.3)."""
    stated = bench.values.multiplicity(end)
    if other.aggregation is Aggregation.COMPOSITE and _many(stated):
        return Multiplicity(min(stated.lower, 1), 1)
    return stated


def _connect(bench: Workbench, association: Association, first: End, second: End) -> None:
    """A foreign key on the side that has at most one of the other, else a link table. Of two sides
    with at most one, the part of a whole, then the side that must have the other."""
    here, there = bounds(bench, first, second), bounds(bench, second, first)
    if bench.model.qualifiers(first) or bench.model.qualifiers(second):
        _qualify(bench, association, first, second)
    elif _many(here) and _many(there):
        _link(bench, association, (first, second))
    elif not _many(here) and (_many(there) or _holds(first, second, here, there)):
        _point(bench, holder=second, target=first, is_one=not _many(there))
    else:
        _point(bench, holder=first, target=second, is_one=not _many(here))


def _holds(first: End, second: End, here: Multiplicity, there: Multiplicity) -> bool:
    """Whether, of a one-to-one, the class at `second` holds the key of the one at `first`."""
    if Aggregation.COMPOSITE in (first.aggregation, second.aggregation):
        return second.aggregation is Aggregation.COMPOSITE
    if here.lower != there.lower:
        return here.lower > there.lower
    return first.is_navigable or not second.is_navigable


def _point(bench: Workbench, holder: End, target: End, *, is_one: bool) -> None:
    """The class at `holder` gets the key of the one object at `target`."""
    multiplicity = bounds(bench, target, holder)
    is_part = holder.aggregation is Aggregation.COMPOSITE
    for home in bench.homes_of(_class(bench, holder)):
        # What versions of an object point at may change; what it is a part of may not.
        draft = home.anchor if is_part else home.draft
        owner = Home(home.anchor, draft, home.only, home.others)
        optional = multiplicity.lower == 0 or home.only is not None
        groups = refer_to(
            bench,
            draft,
            role(bench, target),
            _class(bench, target),
            target,
            nullable=optional,
            cascades=is_part,
        )
        for group in groups:
            if multiplicity.lower and home.only is not None and len(groups) == 1:
                require_where_it_applies(owner, group[0], target.key)
            if is_one and draft is home.anchor and home.anchor is home.draft:
                draft.unique(group, target.key)
            bench.places[target.key,].append(InRow(draft.name, owner.key, group, home.only))
        _place_back(bench, holder, target, owner, groups)


def _place_back(
    bench: Workbench, holder: End, target: End, home: Home, groups: list[tuple[str, ...]]
) -> None:
    """Seen from the target, the holders are the rows that point at it."""
    anchors = list(
        {id(each.anchor): each for each in bench.homes_of(_class(bench, target))}.values()
    )
    for group, each in zip(groups, anchors, strict=False):
        place = InRows(
            each.anchor.name, each.anchor.primary_key, home.draft.name, group, (), each.only
        )
        bench.places[holder.key,].append(place)


def _qualify(bench: Workbench, association: Association, first: End, second: End) -> None:
    """A qualified object reaches at most one other by a value of the qualifier: unique (owner,
    qualifier) beside the objects reached, in their table or in a link table."""
    qualified, reached = (first, second) if bench.model.qualifiers(first) else (second, first)
    qualifiers = bench.model.qualifiers(qualified)
    if _many(bounds(bench, qualified, reached)):
        table = _link(bench, association, (first, second))
        drafts = [(table, None)]
    else:
        _point(bench, holder=reached, target=qualified, is_one=False)
        drafts = [(home.draft, home) for home in bench.homes_of(_class(bench, reached))]
    is_one = not _many(bench.values.multiplicity(reached))
    for draft, home in drafts:
        names = []
        for qualifier in qualifiers:
            known = next(
                (
                    one.name
                    for one in draft.columns.values()
                    if _same(bench, one.element, qualifier.name)
                ),
                None,
            )
            value = bench.values.of(qualifier)
            form = (
                SqlType("text")
                if value.form in (Form.STRUCTURE, Form.UNION, Form.REFERENCE)
                else sql_type(bench, value)
            )
            names.append(
                known
                or draft.add(
                    bench.name(qualifier), form, nullable=home is not None, element=qualifier.key
                )
            )
        keys = next((key.columns for key in draft.foreign_keys if key.element == qualified.key), ())
        if is_one and keys:
            draft.unique((*keys, *names), qualified.key)
            if home is None:  # the pair alone is no key any more
                draft.primary_key = (*keys, *names)
                draft.uniques = [one for one in draft.uniques if one.columns != draft.primary_key]


def _same(bench: Workbench, element: ElementKey | None, name: str) -> bool:
    return element is not None and bench.model.get(element).name == name


def _link(bench: Workbench, association: Association, ends: tuple[End, ...]) -> Draft:
    """A table of its own: a row for each combination."""
    named = [role(bench, end) for end in ends]
    draft = bench.draft(bench.name(association, "_".join(named)), association)
    columns = _add_ends(bench, draft, ends)
    flat = tuple(name for group in columns for name in group)
    if all(not draft.columns[name].is_nullable for name in flat):
        draft.primary_key = flat
    else:
        draft.primary_key = (
            draft.add("id", SqlType("uuid", is_key=True), nullable=False, fills="uuid"),
        )
    _keep_order(bench, draft, ends, columns)
    if len(ends) > 2:
        _hold_bounds(bench, association, draft, ends, columns)
    return draft


def _keep_order(
    bench: Workbench, draft: Draft, ends: tuple[End, ...], columns: list[tuple[str, ...]]
) -> None:
    """Objects at an ordered end have places, counted for each object at the other."""
    ordered = [number for number, end in enumerate(ends) if end.is_ordered]
    if not ordered:
        return
    position = add_position(bench, draft, ends[ordered[0]])
    if len(ends) == 2 and len(ordered) == 1:
        draft.unique((*columns[1 - ordered[0]], position), ends[ordered[0]].key)


def _hold_bounds(
    bench: Workbench,
    association: Association,
    draft: Draft,
    ends: tuple[End, ...],
    columns: list[tuple[str, ...]],
) -> None:
    """Of three or more, an end with at most one object: the others together meet one of it."""
    for number, end in enumerate(ends):
        bounds_of = bench.values.multiplicity(end)
        if bounds_of.upper == 1:
            others = [group for other, group in enumerate(columns) if other != number]
            draft.unique(tuple(name for group in others for name in group), end.key)
        if bounds_of.lower or (bounds_of.upper or 1) > 1:
            bench.note(association, Outcome.APPROXIMATED, "bounds of its ends are not checked")


def _add_ends(bench: Workbench, draft: Draft, ends: tuple[End, ...]) -> list[tuple[str, ...]]:
    groups_of = []
    for end in ends:
        groups = refer_to(
            bench, draft, role(bench, end), _class(bench, end), end, nullable=False, cascades=True
        )
        groups_of.append(groups)
    for number, end in enumerate(ends):
        for other in range(len(ends)):
            if other != number and len(ends) == 2:
                _place_link(bench, draft, end, ends[other], groups_of[number], groups_of[other])
    return [tuple(name for group in groups for name in group) for groups in groups_of]


def _place_link(
    bench: Workbench,
    draft: Draft,
    end: End,
    other: End,
    mine: list[tuple[str, ...]],
    theirs: list[tuple[str, ...]],
) -> None:
    columns = tuple(name for group in mine for name in group)
    anchors = list(
        {id(each.anchor): each for each in bench.homes_of(_class(bench, other))}.values()
    )
    for group, home in zip(theirs, anchors, strict=False):
        place = InRows(
            home.anchor.name, home.anchor.primary_key, draft.name, group, columns, home.only
        )
        bench.places[end.key,].append(place)


def _join_class(bench: Workbench, one: Class) -> None:
    """An association class has its own table already: it gets the keys of its ends, and a pair of
    objects is linked once (UML 2.5.1, 11.5.3.1; twice where an end is not unique)."""
    ends = bench.model.ends(one)
    home = bench.own_homes[one.key]
    assert home is not None
    if len(ends) < 2 or not all(_is_entity(bench, end) for end in ends):
        bench.note(one, Outcome.APPROXIMATED, "an end is no class with a table")
        return
    columns = _add_ends(bench, home.anchor, ends)
    if all(end.is_unique for end in ends):
        home.anchor.unique(tuple(name for group in columns for name in group), one.key)
    if len(ends) == 2:
        for number, end in enumerate(ends):
            if not _many(bench.values.multiplicity(end)):
                # At most one object at this end: an object at the other end is linked once.
                home.anchor.unique(columns[1 - number], one.key)
