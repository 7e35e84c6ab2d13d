"""What in a model is a standard's, and no business of its architects: ISO's types, drawn as stubs so that
attributes can have them."""

from __future__ import annotations

import re
from collections import defaultdict

from generator.model.elements import Classifier, Element, ElementKey, External
from generator.model.graph import Model

_STANDARD = re.compile(r"(?:GM|TM|TP|CV|SC|CI|EX|MD|LI|DQ|LE|PT|GF)_[A-Z]\w*")
"""Classes of ISO 19103, 19107, 19108, 19109, 19111, 19115, 19123 and 19139 bear the initials of their package."""


class Libraries:
    """The elements of libraries: an index. Where no package is of anything else, the model is the
    standard itself, and its architects answer for all of it."""

    def __init__(self, model: Model) -> None:
        named: dict[ElementKey | None, list[Classifier]] = defaultdict(list)
        others: dict[ElementKey | None, int] = defaultdict(int)
        for one in model.elements(Classifier):
            if _STANDARD.fullmatch(one.name):
                named[one.owner].append(one)
            elif not isinstance(one, External):
                others[one.owner] += 1
        own = [package for package, number in others.items() if number > len(named[package])]
        keys: set[ElementKey] = set()
        for package, found in named.items() if own else ():
            keys.update(one.key for one in found)
            keys.update(each.key for one in found for each in model.children(one.key))
            if package is not None and not others[package]:
                keys.add(package)
        self._keys = frozenset(keys)

    def __contains__(self, element: Element) -> bool:
        return element.key in self._keys
