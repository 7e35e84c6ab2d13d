"""How large a formula is, before it is written."""

from __future__ import annotations

from generator.constraints.formula import Choice, Known, Pick


def size_of(one: object) -> int:
    """How many nodes a formula has as it is written out, what is written twice counted twice.

    >>> from generator.constraints.formula import Inverse, Truth
    >>> size_of(Inverse(Truth(True))), size_of(Known(Truth(True)))
    (2, 3)
    """
    known: dict[int, int] = {}

    def size(node: object) -> int:
        if not isinstance(node, tuple):
            return 0
        if id(node) not in known:
            is_node = hasattr(node, "_fields")
            names = getattr(node, "_fields", ())
            parts = [size(each) for each in node]
            if isinstance(node, Choice | Pick | Known):  # when it is so, and when it is not
                parts[0] *= 2
            elif "given" in names:
                parts[names.index("given")] *= 3
            known[id(node)] = is_node + sum(parts)
        return known[id(node)]

    return size(one)
