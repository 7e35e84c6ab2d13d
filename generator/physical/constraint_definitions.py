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
from generator.model.elements import Classifier, Constraint, ElementKey, Operation
from generator.model.graph import Model

DEFINING = re.compile(r"\b(?:def|body|derive)\b[^:]*:|\A\s*result\s*=")
_RESULT = re.compile(r"\A\s*result\s*=\s*")


class Definitions:
    """What classes define, by the class and the name."""

    def __init__(self, model: Model, named: Callable[[tuple[str, ...]], Classifier | None]) -> None:
        self._model, self._named = model, named
        self._found: dict[tuple[ElementKey, str], Definition] = {}
        for one in model.elements(Constraint):
            if one.owner is not None and DEFINING.search(one.body):
                for key, definition in self._of(one):
                    self._found.setdefault((key, definition.name), definition)

    def of(self, classifier: ElementKey, name: str) -> Definition | None:
        """What a class itself defines."""
        return self._found.get((classifier, name))

    def _of(self, one: Constraint) -> Iterator[tuple[ElementKey, Definition]]:
        from generator.constraints.ocl.parse import NotOcl, parse

        owner = self._model.get(one.owner)  # type: ignore[arg-type]
        statements = parse(_RESULT.sub("", repair(one.body).text))
        if isinstance(statements, NotOcl):
            return
        if isinstance(owner, Operation):
            if len(statements) == 1 and _says_result(one.body, statements[0]):
                if owner.owner is not None:
                    yield owner.owner, Definition(owner.name, (), statements[0].body)
            return
        for each in statements:
            if each.kind != "def":
                continue
            context = self._named(each.context) if each.context else owner
            if isinstance(context, Classifier):
                names = tuple(parameter.name for parameter in each.parameters)
                yield context.key, Definition(each.name, names, each.body)


def _says_result(text: str, statement: s.Statement) -> bool:
    return statement.kind == "body" or bool(_RESULT.match(text))
