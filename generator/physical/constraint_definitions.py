"""Operations and properties that a model defines in OCL: `def`, the body of an operation, a derived value.

They are no rules; rules that ask for them hold them. An operation's parameters are known where a `def` or a
context names them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from generator.constraints.ocl import syntax as s
from generator.constraints.ocl.repair import repair
from generator.constraints.ocl.world import Definition
from generator.model.elements import Classifier, Constraint, ElementKey
from generator.model.graph import Model
from generator.profile.profile import Body

DEFINING = re.compile(r"\b(?:def|body|derive)\b[^:]*:|\A\s*result\s*=")
_RESULT = re.compile(r"\A\s*result\s*=\s*")


class Definitions:
    """What classes define, by the class and the name."""

    def __init__(
        self,
        model: Model,
        named: Callable[[tuple[str, ...]], Classifier | None],
        operations: tuple[Body, ...],
    ) -> None:
        self._model, self._named = model, named
        self._found: dict[tuple[ElementKey, str], Definition] = {}
        for one in model.elements(Constraint):
            if one.owner is not None and DEFINING.search(one.body):
                for key, definition in self._of(one):
                    self._found.setdefault((key, definition.name), definition)
        for body in operations:
            found = _of_operation(body)
            if found is not None:
                self._found.setdefault((body.classifier, body.name), found)

    def of(self, classifier: ElementKey, name: str) -> Definition | None:
        """What a class itself defines."""
        return self._found.get((classifier, name))

    def _of(self, one: Constraint) -> Iterator[tuple[ElementKey, Definition]]:
        owner = self._model.get(one.owner)  # type: ignore[arg-type]
        for each in _statements(one.body):
            context = self._named(each.context) if each.context else owner
            if each.kind == "def" and isinstance(context, Classifier):
                names = tuple(parameter.name for parameter in each.parameters)
                yield context.key, Definition(each.name, names, each.body)


def _statements(text: str) -> tuple[s.Statement, ...]:
    from generator.constraints.ocl.parse import NotOcl, parse

    found = parse(repair(text).text)
    return () if isinstance(found, NotOcl) else found


def _of_operation(body: Body) -> Definition | None:
    """`result = …`, or `body: …`, is what an operation gives; another condition on it is not."""
    is_result = _RESULT.match(body.text)
    found = _statements(_RESULT.sub("", body.text))
    if len(found) != 1 or not (is_result or found[0].kind == "body"):
        return None
    return Definition(body.name, None, found[0].body)
