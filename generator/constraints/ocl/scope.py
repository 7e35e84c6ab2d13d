"""What names mean at a place of an expression, and how far its reading may go."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeVar

from generator.constraints import formula as f
from generator.constraints.folding import both, provided
from generator.constraints.ocl import syntax as s
from generator.constraints.ocl.world import Operand, Stop, Unlowered, World

T = TypeVar("T")
_DEEPEST = 90  # expressions within each other, a call for three; people write ten
_MOST = 2000  # steps: a `let` that is used twice in another, and so on, doubles with each


class Later(NamedTuple):
    """What a name stands for, read where it is used and as it was meant where it was written."""

    expression: s.Expression
    scope: Scope


class Scope(NamedTuple):
    """`this` is self; `around` are those whose properties can stand without a source, the innermost last."""

    this: Operand
    around: tuple[Operand, ...]
    named: Mapping[str, Operand | Later]


class Scoped(ABC):
    """Keeps the scope while an expression is read. `assumed` tells what was read as meant and not as written."""

    def __init__(self, this: Operand, world: World, named: Mapping[str, Operand]) -> None:
        self._world = world
        self._scope = Scope(this, (this,), dict(named))
        self._count = self._depth = self._steps = 0
        self._needs: list[f.Formula] = []
        self._inside: tuple[tuple[int, str], ...] = ()  # the definitions that are being read
        self.assumed: dict[str, None] = {}

    @property
    def this(self) -> Operand:
        """What self is here."""
        return self._scope.this

    @abstractmethod
    def condition(self, one: s.Expression) -> f.Formula:
        """A Boolean expression as a formula."""

    @abstractmethod
    def operand(self, one: s.Expression) -> Operand:
        """What an expression that is no condition stands for."""

    def entered(self, one: s.Expression, make: Callable[[], T]) -> T:
        """What is made one level further in."""
        self._steps += 1
        deep = 3 if isinstance(one, s.Call | s.Iterate) else 1
        self._depth += deep
        if self._depth > _DEEPEST or self._steps > _MOST:
            raise Stop(Unlowered("it is too large to be compiled", one.span))
        found = make()
        self._depth -= deep
        return found

    def attempt(self, make: Callable[[], T]) -> T | None:
        """What is made, or None where it cannot be; then it is as if nobody had tried."""
        depth = self._depth
        try:
            return make()
        except Stop:
            self._depth = depth
            return None

    def fresh(self, name: str = "") -> str:
        """A variable of its own for each quantifier, however often its name is used."""
        self._count += 1
        return f"{name or 'x'}{self._count}"

    # -- scopes ---------------------------------------------------------------------------------
    def within(self, scope: Scope, make: Callable[[], T]) -> T:
        """What is made in another scope."""
        before, self._scope = self._scope, scope
        try:
            return make()
        finally:
            self._scope = before

    def with_variable(self, variable: s.Variable, make: Callable[[], T]) -> T:
        """Inside a `let` its variable stands for its value."""
        assert variable.value is not None
        later = Later(variable.value, self._scope)
        return self.within(
            self._scope._replace(named={**self._scope.named, variable.name: later}), make
        )

    def with_element(self, name: str | None, element: Operand, make: Callable[[], T]) -> T:
        """Inside an iterator there is one thing more; without a name its properties stand alone."""
        scope = self._scope
        if name is not None:
            named = {**scope.named, name: element}
            return self.within(scope._replace(named=named), make)
        return self.within(scope._replace(around=(*scope.around, element)), make)

    # -- what must be so ------------------------------------------------------------------------
    def need(self, condition: f.Formula) -> None:
        """Without this the value that is being read is invalid."""
        self._needs.append(condition)

    def needing(self, make: Callable[[], T]) -> tuple[T, f.Formula]:
        """What is made, and what must be so for it."""
        before, self._needs = self._needs, []
        try:
            found = make()
            return found, both(*self._needs)
        finally:
            self._needs = before

    def guarded(self, make: Callable[[], f.Formula]) -> f.Formula:
        """A formula that is undetermined where a value it needs is invalid."""
        found, needs = self.needing(make)
        return provided(needs, found)
