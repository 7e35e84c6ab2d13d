"""Where the values of objects stand that the kinds of rules speak of: in a row itself, or in another row of the same
object."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.constraints import kinds as k
from generator.data.samples.rows import Row, View
from generator.physical.relational import InRow, InRows, Location, Path
from generator.physical.rule_set import Rule

if TYPE_CHECKING:
    from generator.data.samples.held import Rulebook


class Spot(NamedTuple):
    """Columns that hold a value, and what leads from a row to the row that has them, where that is another."""

    table: str
    columns: tuple[str, ...]
    go: Callable[[Row], Any] | None = None

    def row(self, row: Row) -> Row | None:
        """The row that holds the value."""
        if self.go is None:
            return row
        found = self.go(row)
        return found[0] if found else None

    def values(self, row: Row) -> tuple[Any, ...]:
        """The value, in as many columns as it takes."""
        found = self.row(row)
        if found is None:
            return (None,) * len(self.columns)
        return tuple(found.values[name] for name in self.columns)

    def value(self, row: Row) -> Any:
        """A value of one column."""
        return self.values(row)[0]


class Stand(NamedTuple):
    """Rows of a table that are objects of a class, or hold their values."""

    book: Rulebook
    table: str
    key: tuple[str, ...]
    only: Callable[[Row], bool]
    place: Location | None = None

    def spot(self, path: Path) -> Spot:
        """Where a value stands. Raises LookupError where that is no one place."""
        tracks = self.book.tracks
        places = self._places(path)
        here = [one for one in places if one.table == self.table]
        if len(here) > 1:
            raise LookupError("it refers to objects in several tables")
        if here:
            tracks.reads |= {(self.table, name) for name in here[0].columns}
            return Spot(self.table, here[0].columns)
        far = [one for one in places if isinstance(one, InRow) and self._is_beside(one)]
        if len(far) != 1:
            raise LookupError("its values stand in more than one table")
        go = tracks.step(self.table, self.key, far[0].table, far[0].key)
        tracks.reads |= {(far[0].table, name) for name in far[0].columns}
        return Spot(far[0].table, far[0].columns, go)

    def _places(self, path: Path) -> list[Location]:
        found = self.book.schema.places.get(path, ())
        if self.place is not None and self.place in found:
            return [self.place]
        return [one for one in found if isinstance(one, InRow)]

    def _is_beside(self, place: InRow) -> bool:
        is_one = self.book.tables[place.table].primary_key == place.key
        return is_one and len(place.key) == len(self.key)

    @property
    def home(self) -> InRow:
        """The rows as a place."""
        where = self.place.where if isinstance(self.place, InRow) else None
        return InRow(self.table, self.key, (), where)

    def rows(self, view: View) -> list[Row]:
        """All of them."""
        return [row for row in view.of(self.table) if self.only(row)]


def objects(book: Rulebook, rule: Rule) -> Iterator[Stand]:
    """The rows that are objects of the rule's class, table by table."""
    for home in book.schema.homes.get(rule.entity, ()):
        only = book.tracks.only(home)
        place = home._replace(columns=())
        yield Stand(book, home.table, home.key, only, place)


def values(book: Rulebook, rule: Rule) -> Iterator[Stand]:
    """The rows in which the value that a rule is about stands, of objects of its class."""
    homes = {book.tables[one.table].element for one in book.schema.homes.get(rule.entity, ())}
    for place in book.schema.places.get(rule.paths[0], ()):
        home = place.table if isinstance(place, InRow) else place.home
        if book.tables[home].element in homes and place.columns:
            if isinstance(place, InRows):
                yield Stand(book, place.table, place.owner, lambda _row: True, place)
            else:
                yield Stand(book, place.table, place.key, book.tracks.only(place), place)


def time_spots(spots: tuple[Spot, ...], test: object) -> tuple[tuple[Spot, ...], tuple[Spot, ...]]:
    """Where owners stand, and where starts and ends do."""
    number = 4 if isinstance(test, k.Bitemporal) else 2
    return spots[:-number], spots[-number:]
