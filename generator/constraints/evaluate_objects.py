"""The objects that formulas speak of, found in memory: one, or many.

Each way starts and ends at a home, which says what kind of object stands there; where an object can be in several
homes there is a way to each, and at most one of them leads to something.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, Protocol, Self

from generator.constraints import formula as f
from generator.model.elements import ElementKey

Bound = dict[str, Any]  # the objects that variables stand for; "" is the object itself
Asked = Callable[[Bound], Any]


class Way(NamedTuple):
    """From an object to others, all of one home."""

    go: Callable[[Any], Sequence[Any]]
    home: str


class Ways(Protocol):
    """Where values and other objects are found. Who asks for what cannot be found from a home gets
    LookupError."""

    def value(self, home: str, keys: tuple[ElementKey, ...]) -> Callable[[Any], Any]:
        """What gives an object's value."""
        ...

    def led(self, home: str, end: ElementKey, way: str) -> list[Way]:
        """To the objects that an end leads to."""
        ...

    def taken(self, home: str, target: ElementKey) -> list[Way]:
        """To the same object as one of a class."""
        ...

    def seen(self, home: str, target: ElementKey) -> list[Way]:
        """To the same object where it is one of a class."""
        ...

    def kind(self, home: str, target: ElementKey) -> Callable[[Any], bool]:
        """What tells whether an object is one of a class."""
        ...

    def entries(self, home: str, keys: tuple[ElementKey, ...]) -> list[Way]:
        """To the values of an attribute that has several."""
        ...

    def every(self, target: ElementKey) -> list[tuple[Callable[[], Sequence[Any]], str]]:
        """What gives the objects of a class, home by home."""
        ...

    def identity(self, home: str) -> Callable[[Any], tuple[Any, ...]]:
        """What tells an object from all others."""
        ...

    def pointer(self, home: str, end: ElementKey) -> Callable[[Any], tuple[Any, ...]] | None:
        """What tells the object that an end leads to from others, where the object itself holds that."""
        ...


class Flow(NamedTuple):
    """Objects that are meant, of one home. `walk` gives what variables are bound to at each of them, and whether
    it is known of every object if it is meant; `maker` knows the variables."""

    walk: Callable[[Bound], tuple[list[Bound], bool]]
    maker: Any


class Objects:
    """Finds objects. `homes` tells of each variable what kind of object it stands for."""

    def __init__(self, ways: Ways, homes: dict[str, str]) -> None:
        self.ways, self._homes = ways, homes

    def _with(self, home: str, *variables: str) -> Self:
        return type(self)(self.ways, {**self._homes, **dict.fromkeys(variables, home)})

    @abstractmethod
    def condition(self, one: f.Formula) -> Asked:
        """A condition: True, False or None."""

    # -- one ------------------------------------------------------------------------------------
    def home(self, one: f.Here | f.Each) -> str:
        """What kind of object a variable stands for."""
        return self._homes[one.variable if isinstance(one, f.Each) else ""]

    def objects(self, one: f.Object) -> list[tuple[Asked, str]]:
        """What gives the object, or None, for each home it can be in."""
        if isinstance(one, f.Here | f.Each):
            name = one.variable if isinstance(one, f.Each) else ""
            return [((lambda bound: bound[name]), self.home(one))]
        found = []
        for before, home in self.objects(one.source):
            ways = (
                self.ways.taken(home, one.target)
                if isinstance(one, f.As)
                else self.ways.led(home, one.end, one.way)
            )
            found += [(_first(before, way), way.home) for way in ways]
        return found

    # -- many -----------------------------------------------------------------------------------
    def reach(self, one: f.Source) -> list[tuple[Callable[[Bound], Sequence[Any]], str]]:
        """What gives the objects that are meant, whatever is said of them, for each home they can be in."""
        if isinstance(one, f.All):
            return [((lambda _bound, all_=all_: all_()), home) for all_, home in self.ways.every(one.target)]  # type: ignore[misc]
        if not isinstance(one, f.Reach | f.Entries | f.Seen):
            raise LookupError(f"{type(one).__name__} is not known")
        found = []
        for before, home in self.objects(one.source):
            if isinstance(one, f.Seen):
                ways = self.ways.seen(home, one.target)
            elif isinstance(one, f.Reach):
                ways = self.ways.led(home, one.end, one.way)
            else:
                ways = self.ways.entries(home, one.keys)
            found += [(_all(before, way), way.home) for way in ways]
        return found

    def flows(self, source: f.Source, *variables: str) -> list[Flow]:
        """The objects that are meant, under the variables that mean them."""
        names = (*variables, *(name for name, _condition in source.given))
        found = []
        if isinstance(source, f.Along):
            for outer in self.flows(source.outer, source.variable):
                for inner in outer.maker.flows(source.inner, *names):
                    found.append(Flow(_along(outer, inner), inner.maker))
        else:
            for reached, home in self.reach(source):
                found.append(Flow(_bound(reached, names), self._with(home, *names)))
        return [_chosen(source.given, flow) for flow in found]


def _first(before: Asked, way: Way) -> Asked:
    def step(bound: Bound) -> Any:
        start = before(bound)
        found = way.go(start) if start is not None else ()
        return found[0] if found else None

    return step


def _all(before: Asked, way: Way) -> Callable[[Bound], Sequence[Any]]:
    def reached(bound: Bound) -> Sequence[Any]:
        start = before(bound)
        return way.go(start) if start is not None else ()

    return reached


def _bound(
    reached: Callable[[Bound], Sequence[Any]], names: tuple[str, ...]
) -> Callable[[Bound], tuple[list[Bound], bool]]:
    def walk(bound: Bound) -> tuple[list[Bound], bool]:
        return [{**bound, **dict.fromkeys(names, each)} for each in reached(bound)], True

    return walk


def _along(outer: Flow, inner: Flow) -> Callable[[Bound], tuple[list[Bound], bool]]:
    def walk(bound: Bound) -> tuple[list[Bound], bool]:
        starts, is_decided = outer.walk(bound)
        found: list[Bound] = []
        for start in starts:
            some, is_sure = inner.walk(start)
            found += some
            is_decided = is_decided and is_sure
        return found, is_decided

    return walk


def _chosen(given: f.Conditions, flow: Flow) -> Flow:
    """Those for which all conditions are certainly so; of the others it must be known."""
    if not given:
        return flow
    conditions = [flow.maker.condition(condition) for _name, condition in given]

    def walk(bound: Bound) -> tuple[list[Bound], bool]:
        among, is_decided = flow.walk(bound)
        kept = []
        for each in among:
            told = [condition(each) for condition in conditions]
            if all(told):
                kept.append(each)
            is_decided = is_decided and None not in told
        return kept, is_decided

    return Flow(walk, flow.maker)
