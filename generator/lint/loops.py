"""Loops in what needs what, each found once, in time linear in what there is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.model.elements import ElementKey


def loops(
    needs: Mapping[ElementKey, Sequence[ElementKey]],
) -> Iterator[tuple[ElementKey, ...]]:
    """For each group of elements that lead to each other one loop through it, from its first element."""
    done: set[ElementKey] = set()
    for start in sorted(needs):
        if start in done:
            continue
        path: dict[ElementKey, int] = {start: 0}
        stack = [iter(sorted(set(needs.get(start, ()))))]
        told = False
        while stack:
            following = next(stack[-1], None)
            if following is None:
                stack.pop()
                done.add(path.popitem()[0])
            elif following in path:
                if not told:
                    yield tuple(list(path)[path[following] :])
                    told = True
            elif following not in done:
                path[following] = len(path)
                stack.append(iter(sorted(set(needs.get(following, ())))))
