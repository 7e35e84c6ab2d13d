"""First step: a table for each entity as its inheritance asks, and the key of each table."""

from __future__ import annotations

from generator.constraints.condition import OneOf, Ordered
from generator.model.elements import Attribute, Classifier, ElementKey, External, Kind
from generator.physical.draft import Draft, Home, Workbench
from generator.physical.history import Period, periods_of
from generator.physical.ledger import Outcome
from generator.physical.phrases import IN_TABLES
from generator.physical.relational import PeriodColumns, SqlType
from generator.physical.values import Form
from generator.physical.tables_columns import add_simple_column, owner_column

_DISCRIMINATOR = "type"


def entities(bench: Workbench) -> tuple[Classifier, ...]:
    """The classifiers that have objects of their own in this model."""
    return tuple(
        one
        for one in bench.model.elements(Classifier)
        if one.kind is Kind.ENTITY and not isinstance(one, External)
    )


def make_keyed_tables(bench: Workbench) -> None:
    """Every entity gets its home, superclasses before subclasses."""
    found = entities(bench)
    keys = {one.key for one in found}
    strategy = _strategies(bench, found, keys)
    bench.strategies = strategy
    for one in _parents_first(bench, found, keys):
        bench.own_homes[one.key] = _MAKE[strategy[one.key]](bench, one, keys)
    _find_subclasses(bench, found, keys)


def entity_parents(bench: Workbench, key: ElementKey, keys: set[ElementKey]) -> list[Classifier]:
    """Direct superclasses that are entities, by way of mixins that are not."""
    parents: dict[ElementKey, None] = {}
    queue, seen = list(bench.inheritance.parents(key)), set()
    while queue:
        parent = queue.pop(0)
        if parent in keys:
            parents[parent] = None
        elif parent not in seen:
            seen.add(parent)
            queue.extend(bench.inheritance.parents(parent))
    parents.pop(key, None)
    return [bench.model.get(parent) for parent in parents]  # type: ignore[misc]


def _parents_first(
    bench: Workbench, found: tuple[Classifier, ...], keys: set[ElementKey]
) -> list[Classifier]:
    order: dict[ElementKey, Classifier] = {}
    for one in found:
        for ancestor in bench.inheritance.ancestors(one.key):
            if ancestor in keys and ancestor not in order:
                order[ancestor] = bench.model.get(ancestor)  # type: ignore[assignment]
        order.setdefault(one.key, one)
    return list(order.values())


def _strategies(
    bench: Workbench, found: tuple[Classifier, ...], keys: set[ElementKey]
) -> dict[ElementKey, str]:
    """The strategy of each family: what its top class states. A family with multiple inheritance
    can only be joined, since one row cannot be in two hierarchies' single tables."""
    parents = {one.key: entity_parents(bench, one.key, keys) for one in found}
    family: dict[ElementKey, ElementKey] = {}

    def top(key: ElementKey) -> ElementKey:
        while family.setdefault(key, key) != key:
            family[key] = family[family[key]]
            key = family[key]
        return key

    for key, above in parents.items():
        for parent in above:
            first, second = sorted((top(key), top(parent.key)))
            family[second] = first
    stated: dict[ElementKey, str] = {}
    multiple: dict[ElementKey, Classifier] = {}
    for one in found:
        if not parents[one.key]:
            stated.setdefault(top(one.key), bench.settings.choice("inheritance", one.key))
        elif len(parents[one.key]) > 1:
            multiple.setdefault(top(one.key), one)
    for head, one in multiple.items():
        if stated.get(head, "joined") != "joined":
            bench.warn(
                "sql/multiple-inheritance",
                one,
                f"{one.qualified_name} has several superclasses, so its family cannot be mapped "
                f"as {stated[head]}; it is joined.",
                "Map the top class as joined in model.toml, or give the class one superclass.",
            )
            stated[head] = "joined"
    return {one.key: stated.get(top(one.key), "joined") for one in found}


def _make_joined(bench: Workbench, one: Classifier, keys: set[ElementKey]) -> Home:
    draft = bench.draft(bench.name(one, "unnamed"), one)
    above = (bench.own_homes.get(parent.key) for parent in entity_parents(bench, one.key, keys))
    parents = [home.anchor for home in above if home is not None]
    if not parents:
        _give_key(bench, one, draft)
    for number, parent in enumerate(parents):
        _share_key(one, draft, parent, is_first=number == 0)
    return _with_history(bench, one, draft)


def _share_key(one: Classifier, draft: Draft, parent: Draft, *, is_first: bool) -> None:
    """A subclass's row has the key of its superclass's row; with several superclasses that do not
    share a key's form, a further one is referred to by unique columns of its own."""
    forms = [parent.columns[name].type for name in parent.primary_key]
    if is_first:
        names = tuple(
            draft.add(name, form, nullable=False, comment=parent.columns[name].comment)
            for name, form in zip(parent.primary_key, forms, strict=True)
        )
        draft.primary_key = names
    elif [draft.columns[name].type for name in draft.primary_key] == forms:
        names = draft.primary_key
    else:
        names = tuple(
            draft.add(f"{parent.name}_{name}", form, nullable=False)
            for name, form in zip(parent.primary_key, forms, strict=True)
        )
        draft.unique(names, one.key)
    draft.refer(names, parent, one.key, cascades=True)


def _make_single(bench: Workbench, one: Classifier, keys: set[ElementKey]) -> Home:
    parents = entity_parents(bench, one.key, keys)
    if parents:
        return _row_of_root(bench, one, bench.own_homes[parents[0].key], keys)  # type: ignore[arg-type]
    draft = bench.draft(bench.name(one, "unnamed"), one)
    _give_key(bench, one, draft)
    home = _with_history(bench, one, draft)
    if len(_family(bench, one, keys)) > 1:
        marks = _marks(bench, one, keys)
        name = home.draft.add(
            _DISCRIMINATOR,
            SqlType("text", max(map(len, marks), default=1)),
            nullable=False,
            comment=IN_TABLES("kind", bench.language),
        )
        home.draft.check(name, OneOf(name, marks), one.key)
    return home


def _row_of_root(bench: Workbench, one: Classifier, root: Home, keys: set[ElementKey]) -> Home:
    """Objects of a subclass are the rows of the root's table marked with it or its subclasses."""
    check = next(each.condition for each in root.draft.checks if isinstance(each.condition, OneOf))
    column, every = check.operand, check.values
    mine = _marks(bench, one, keys)
    others = tuple(mark for mark in every if mark not in mine)
    return Home(
        root.anchor, root.draft, OneOf(column, mine), OneOf(column, others) if others else None
    )


def _family(bench: Workbench, one: Classifier, keys: set[ElementKey]) -> list[ElementKey]:
    return [one.key, *(key for key in bench.inheritance.descendants(one.key) if key in keys)]


def _marks(bench: Workbench, one: Classifier, keys: set[ElementKey]) -> tuple[str, ...]:
    members = (bench.model.get(key) for key in _family(bench, one, keys))
    return tuple(dict.fromkeys(bench.name(each) for each in members if not each.is_abstract))  # type: ignore[attr-defined]


def _make_concrete(bench: Workbench, one: Classifier, _keys: set[ElementKey]) -> Home | None:
    if one.is_abstract:
        return None
    draft = bench.draft(bench.name(one, "unnamed"), one)
    _give_key(bench, one, draft)
    return _with_history(bench, one, draft)


_MAKE = {"joined": _make_joined, "single-table": _make_single, "concrete": _make_concrete}


def _find_subclasses(
    bench: Workbench, found: tuple[Classifier, ...], keys: set[ElementKey]
) -> None:
    """In a concrete family the objects of a class are also in its subclasses' tables."""
    for one in found:
        family = _family(bench, one, keys) if bench.strategies[one.key] == "concrete" else [one.key]
        homes = (bench.own_homes[key] for key in family)
        bench.homes[one.key] = tuple(home for home in homes if home is not None)


def _give_key(bench: Workbench, one: Classifier, draft: Draft) -> None:
    kind = bench.settings.choice("key", one.key)
    if kind == "none":
        natural = _natural_key(bench, one)
        if natural:
            names = tuple(
                add_simple_column(bench, draft, (part,), optional=False) for part in natural
            )
            draft.primary_key = names
            draft.mark_key(names)
            return
        bench.warn(
            "sql/no-natural-key",
            one,
            f"{one.qualified_name} has no natural key of single values, so it gets a surrogate key.",
            "Mark the identifying attributes as {id} in the model, or map the class with another key.",
        )
        kind = "uuid"
    taken = {bench.name(part) for part in bench.values.parts(one)}
    name = next(
        name for name in ("id", "row_id", "surrogate_id", "key_of_row") if name not in taken
    )
    name = draft.add(
        name,
        SqlType("uuid" if kind == "uuid" else "identity", is_key=True),
        nullable=False,
        comment=IN_TABLES("surrogate", bench.language),
        fills=kind,
    )
    draft.primary_key = (name,)


def _natural_key(bench: Workbench, one: Classifier) -> tuple[Attribute, ...]:
    parts = bench.values.keys(one)
    for part in parts:
        single = bench.values.multiplicity(part).upper == 1
        if not single or bench.values.of(part).form in (Form.STRUCTURE, Form.UNION, Form.REFERENCE):
            return ()
    return parts


def _with_history(bench: Workbench, one: Classifier, draft: Draft) -> Home:
    """A class that keeps history has a table of its objects and one of their versions."""
    periods = periods_of(bench.narrowed, one)
    if not periods:
        return Home(draft, draft)
    versions = bench.draft(bench.join(draft.name, "version"), one)
    owner = tuple(
        versions.add(owner_column(bench, draft, name), draft.columns[name].type, nullable=False)
        for name in draft.primary_key
    )
    starts = tuple(_add_period(bench, versions, owner, period, one) for period in periods)
    versions.primary_key = (*owner, *starts)
    versions.refer(owner, draft, one.key, cascades=True)
    bench.note(
        one,
        Outcome.APPROXIMATED,
        "versions are kept; that their periods do not overlap is checked by a rule",
    )
    return Home(draft, versions)


def _add_period(
    bench: Workbench, versions: Draft, owner: tuple[str, ...], period: Period, one: Classifier
) -> str:
    moment = SqlType("datetime", is_key=True)
    start = versions.add(
        bench.spell(period.start),
        moment,
        nullable=False,
        comment=IN_TABLES("from", bench.language, period.meaning(bench.language)),
    )
    end = versions.add(
        bench.spell(period.end),
        SqlType("datetime"),
        nullable=True,
        comment=IN_TABLES("to", bench.language, period.meaning(bench.language)),
    )
    versions.check(bench.join(start, end), Ordered(start, "<", end), one.key)
    bench.periods[one.key, period.start] = PeriodColumns(versions.name, owner, start, end)
    return start
