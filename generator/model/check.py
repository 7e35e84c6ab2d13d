"""What does not add up in a graph that could be built all the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Place, Severity
from generator.model.elements import (
    Class,
    Classifier,
    DataType,
    ElementKey,
    Enumeration,
    External,
    Kind,
)
from generator.model.graph import Model, Relation


def model(graph: Model) -> Iterator[Diagnostic]:
    """Two classifiers of one name in one package, and none that data could be of."""
    yield from _namesakes(graph)
    kinds = {one.kind for one in graph.elements(Classifier) if not isinstance(one, External)}
    if kinds <= {Kind.PRIMITIVE, Kind.OTHER}:
        is_library = Kind.PRIMITIVE in kinds
        yield Diagnostic(
            "read/empty-model",
            Severity.WARNING,
            f"There are {'only primitive types' if is_library else 'no classes'} in the file.",
            Place(graph.origin.file, 1, 1),
            "",
            "Export the package that holds the classes.",
        )


def without_cycles(graph: Model) -> tuple[Model, tuple[Diagnostic, ...]]:
    """The graph without the generalizations that close a cycle, so that nothing after this has to fear
    one; and a diagnostic for each."""
    closing: set[tuple[ElementKey, ElementKey]] = set()
    found = []
    for key, above, names in _cycles(graph):
        closing.add((key, above))
        found.append(_cycle(graph, above, names))
    if not closing:
        return graph, ()
    relations = (
        one
        for one in graph.relations()
        if one[2] is not Relation.GENERALIZES or (one[0], one[1]) not in closing
    )
    return Model(graph.origin, graph.elements(), relations), tuple(found)


def _cycles(graph: Model) -> Iterator[tuple[ElementKey, ElementKey, list[str]]]:
    """The generalizations that close a cycle, with the names along it; depth first, no recursion."""
    parents = {
        one.key: [each.key for each in graph.parents(one)] for one in graph.elements(Classifier)
    }
    done: set[ElementKey] = set()
    for start in parents:
        if start in done:
            continue
        path: dict[ElementKey, None] = {start: None}
        stack = [(start, iter(parents[start]))]
        while stack:
            key, above = stack[-1]
            following = next(above, None)
            if following is None:
                stack.pop()
                path.pop(key, None)
                done.add(key)
            elif following in path:
                along = list(path)[list(path).index(following) :]
                yield key, following, [graph.get(each).name for each in along]
            elif following not in done:
                path[following] = None
                stack.append((following, iter(parents.get(following, ()))))


def _cycle(graph: Model, key: ElementKey, names: list[str]) -> Diagnostic:
    one = graph.get(key)
    return Diagnostic(
        "read/generalization-cycle",
        Severity.ERROR,
        f"{one.qualified_name} is a kind of itself: {' → '.join((*names, names[0]))}.",
        one.place,
        one.qualified_name,
        "Remove one of these generalizations; until then the last is left out.",
    )


def _namesakes(graph: Model) -> Iterator[Diagnostic]:
    by_name: dict[str, list[Classifier]] = defaultdict(list)
    for kind in (Class, DataType, Enumeration):
        for one in graph.elements(kind):
            by_name[one.qualified_name].append(one)
    for name, found in by_name.items():
        for one in found[1:]:
            yield Diagnostic(
                "read/same-name",
                Severity.WARNING,
                f"There are {len(found)} classifiers called {name}, the first at {found[0].place}; "
                "their artefacts are told apart by a number.",
                one.place,
                name,
                "Rename one of them, or move it to another package.",
            )
