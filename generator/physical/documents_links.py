"""Second step: which associations give which classes a property.

UML 2.5.1, 11.5 and 9.5.3. An end becomes a property of the class opposite where it is navigable or
named, or is the part of a whole; an association of which neither end does is kept by the end that
its class can name, on the side that sees at most one. Parts and embedded objects stand inside what
holds them, so their way back is implied.
"""

from __future__ import annotations

from generator.model.elements import (
    Aggregation,
    Association,
    Class,
    Element,
    ElementKey,
    End,
    Multiplicity,
)
from generator.physical.documents_draft import DocumentBench, Reach
from generator.physical.ledger import Outcome


def plan_links(bench: DocumentBench) -> None:
    """Every association of the model, association classes too."""
    for association in bench.model.elements(Association):
        ends = _known_ends(bench, association)
        if len(ends) == 2:
            _plan_binary(bench, association, ends[0], ends[1])
        elif len(ends) > 2:
            holder = ends[0].type
            assert holder is not None
            bench.link_names[association.key] = bench.type_name(association, _joined(bench, ends))
            bench.link_ends[association.key] = ends[1:]
            reach = Reach(holder, ends[1], True, association.key, ends[1:])
            bench.reaches[holder].append(reach)
            bench.note(
                association, Outcome.APPROXIMATED, "an n-ary association is a list without bounds"
            )
    for one in bench.model.elements(Class):
        if one.is_association:
            _plan_class(bench, one)
    _mark_parts(bench)


def _joined(bench: DocumentBench, ends: tuple[End, ...]) -> str:
    return " ".join(end.name or bench.model.get(end.type).name for end in ends)  # type: ignore[arg-type]


def _known_ends(bench: DocumentBench, association: Association) -> tuple[End, ...]:
    """The ends with a type, if they can make a link; else none, and the ledger says so."""
    ends = tuple(end for end in bench.model.ends(association) if end.type is not None)
    if len(ends) < len(bench.model.ends(association)) or len(ends) < 2:
        bench.note(association, Outcome.LEFT_OUT, "an end has no class")
        return ()
    if not any(bench.values.is_kept(end) for end in ends):
        bench.note(association, Outcome.LEFT_OUT, "its ends are derived")
        return ()
    holders = [end for end in ends if bench.is_object(end.type)]
    if not holders or (len(ends) > 2 and holders[0] is not ends[0]):
        bench.note(association, Outcome.LEFT_OUT, "no class at its ends is written as an object")
        return ()
    return ends


def bounds(bench: DocumentBench, end: End, other: End | None = None) -> Multiplicity:
    """The multiplicity of an end; the whole of a composition is at most one (UML 2.5.1, 9.5.3)."""
    stated = bench.values.multiplicity(end)
    if other is not None and other.aggregation is Aggregation.COMPOSITE and stated.upper != 1:
        return Multiplicity(min(stated.lower, 1), 1)
    return stated


def _qualifies(end: End) -> bool:
    return bool(end.name) or end.is_navigable or end.aggregation is Aggregation.COMPOSITE


def _embeds(bench: DocumentBench, association: Element, end: End) -> bool:
    if end.aggregation is Aggregation.COMPOSITE:
        return True
    return bench.settings.choice("document-association", end.key, association.key) == "embedded"


def _plan_binary(bench: DocumentBench, association: Association, first: End, second: End) -> None:
    seen = [(second, first), (first, second)]  # (the end, the one it is seen from)
    able = [
        pair for pair in seen if bench.is_object(pair[1].type) and bench.values.is_kept(pair[0])
    ]
    if not able:
        bench.note(association, Outcome.LEFT_OUT, "the end that could be kept is derived")
        return
    # What is embedded stands inside its holder, so nothing leads back; of two embedded ends, the
    # part of a whole, then the first.
    inner = [pair for pair in able if _embeds(bench, association, pair[0])]
    inner.sort(key=lambda pair: pair[0].aggregation is not Aggregation.COMPOSITE)
    kept = inner[:1] or [pair for pair in able if _qualifies(pair[0])]
    kept = kept or [_nameable(bench, able)]
    for end, other in kept:
        assert other.type is not None
        bench.reaches[other.type].append(Reach(other.type, end, end is kept[0][0] and bool(inner)))


def _nameable(bench: DocumentBench, able: list[tuple[End, End]]) -> tuple[End, End]:
    """Of ends that say nothing: one that is at most one, else the far end as it was drawn."""
    single = (pair for pair in able if bounds(bench, pair[0], pair[1]).upper == 1)
    return next(single, able[0])


def _plan_class(bench: DocumentBench, one: Class) -> None:
    """An association class is a list of objects inside the class that its association leads from,
    each with its attributes and references to the other ends."""
    ends = tuple(end for end in bench.model.ends(one) if end.type is not None)
    bench.link_ends[one.key] = ends
    if one.key not in bench.names:
        bench.note(one, Outcome.LEFT_OUT, "it is not written as an object")
        return
    if len(ends) < 2:
        bench.note(one, Outcome.APPROXIMATED, "an end has no class")
        return
    # The side from which a navigable or named end is seen; else the first.
    turned = len(ends) == 2 and _qualifies(ends[0]) and not _qualifies(ends[1])
    order = ends[::-1] if turned else ends
    holder = next((end for end in order if _can_hold(bench, one, end)), None)
    if holder is None:
        return
    rest = tuple(end for end in ends if end is not holder)
    bench.link_ends[one.key] = rest
    assert holder.type is not None
    bench.reaches[holder.type].append(Reach(holder.type, rest[0], True, one.key, rest))
    if len(ends) > 2:
        bench.note(one, Outcome.APPROXIMATED, "an n-ary association is a list without bounds")


def _can_hold(bench: DocumentBench, one: Class, end: End) -> bool:
    return bench.is_object(end.type) and end.type != one.key


def _mark_parts(bench: DocumentBench) -> None:
    """The classes whose objects stand inside objects of another class. A class that only holds its
    own kind (a folder in a folder) is a part of nothing else."""
    inner: dict[ElementKey, None] = {}
    for reaches in bench.reaches.values():
        for reach in reaches:
            inside = reach.link if reach.link is not None else reach.end.type
            if not reach.is_embedded or inside not in bench.names or inside is None:
                continue
            if inside not in bench.lines(reach.holder) and reach.holder not in bench.lines(inside):
                inner[inside] = None
    for inside in inner:
        bench.parts.update((inside, *bench.inheritance.descendants(inside)))
