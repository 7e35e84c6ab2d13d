"""Dates, moments and periods among the attributes of a classifier, by type and by name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.lint.name_forms import folded
from generator.lint.review import Review
from generator.model.elements import Attribute, Classifier, ElementKey, External, Kind, Property
from generator.model.graph import Model
from generator.model.indexes import Inheritance
from generator.model.primitives import primitive_named
from generator.model.words import words

TIMES = {"date": "a date", "datetime": "a moment", "time": "a time of the day", "year": "a year"}
"""The primitives that say when, and what to call them."""

_START_WORDS = "fra from start begin begyndelse begynder vanaf since".split()
_END_WORDS = "til to slut end ende stop ophør tot through thru until".split()
_DATE_WORDS = "dato date datum tid time tidspunkt datetime timestamp dag day".split()
# Danish and Dutch write these as one word with what comes before: ansættelsesstartdato.
_START_TAILS = "startdato startdatum starttidspunkt starttid begyndelsesdato begindatum".split()
_END_TAILS = "slutdato slutdatum sluttidspunkt sluttid ophørsdato einddatum stopdato".split()
_COUNTERPARTS = {
    "fra": "til",
    "from": "to",
    "startdato": "slutdato",
    "starttidspunkt": "sluttidspunkt",
    "starttid": "sluttid",
    "begyndelsesdato": "slutdato",
    "startdatum": "einddatum",
    "begindatum": "einddatum",
    "vanaf": "tot",
}
_BACK = {end: start for start, end in reversed(_COUNTERPARTS.items())} | {
    "slut": "start",
    "end": "start",
}
# What happens when something starts or ends: a date so named may stand for a bound.
_BEGINS = (
    "opret etabl indgå tiltr ikraft create issu open effective found påbeg ibrugt birth fødsel født ansætt"
    " registr modtag indfly"
).split()
_ENDS = (
    "ophør udløb afslut fratr nedl slet luk expir terminat complet finish clos death død dissol afgang"
    " udfly"
).split()
_DAYS = ("date", "dato", "datum")
HISTORIES = (
    "registrering virkning gyldig gyldighed gyldigheds valid validity effective effekt system"
    " transaction"
).split()
"""What a period is about when it tells how long a record held, not how long something lasted."""


class Bound(NamedTuple):
    """The start or end of a period. `stem` is what the period is about, empty where the name does not
    say; `word` is the word that makes it a bound."""

    prop: Attribute
    stem: str
    word: str
    is_start: bool

    @property
    def is_event(self) -> bool:
        """Whether it may just as well be a single day: `slutdatoForStudie` needs no start."""
        return bool(self.stem) and self.word in (*_START_TAILS, *_END_TAILS)

    @property
    def is_history(self) -> bool:
        """Whether it bounds the time that a record held."""
        return self.stem in HISTORIES


class Pair(NamedTuple):
    """Both bounds of a period."""

    start: Bound
    end: Bound


class Periods(NamedTuple):
    """The periods that a classifier's own attributes bound, whose other bound may be inherited, and its
    own bounds that stand alone."""

    pairs: tuple[Pair, ...] = ()
    alone: tuple[Bound, ...] = ()


class Times:
    """The dates, moments and durations of each classifier, and the periods they make: an index."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._inheritance = model.index(Inheritance)
        self._bounds: dict[ElementKey, list[Bound]] = defaultdict(list)
        self._told: dict[ElementKey, set[bool]] = defaultdict(set)
        self._periods: dict[ElementKey, Periods] = {}
        for one in model.elements(Attribute):
            primitive = primitive_in(model, one)
            if one.owner is None or primitive not in (*TIMES, "duration"):
                continue
            bound = bound_of(one) if primitive in TIMES else None
            if bound is not None:
                self._bounds[one.owner].append(bound)
            if bound is None or bound.is_event:
                self._told[one.owner].update(_said_by(one, bound, primitive))

    def periods(self, key: ElementKey) -> Periods:
        """The periods that a classifier's own attributes bound."""
        if not self._bounds.get(key):
            return Periods()
        if key not in self._periods:
            self._periods[key] = self._paired(key)
        return self._periods[key]

    def all_pairs(self, key: ElementKey) -> Iterator[Pair]:
        """The periods of a classifier and of everything above it, its own first."""
        for one in (key, *reversed(self._inheritance.ancestors(key))):
            yield from self.periods(one).pairs

    def tells(self, key: ElementKey, is_start: bool) -> bool:
        """Whether something else than a bound of that name may tell when things start, or else end: a
        date named by what happens then, or a duration. Inherited ones count."""
        lines = (key, *self._inheritance.ancestors(key))
        return any(is_start in self._told.get(one, ()) for one in lines)

    def _paired(self, key: ElementKey) -> Periods:
        own = self._bounds[key]
        inherited = {
            (bound.stem, bound.is_start): bound
            for one in self._inheritance.ancestors(key)
            for bound in self._bounds.get(one, ())
        }
        waiting: dict[tuple[str, bool], list[Bound]] = defaultdict(list)
        for bound in own:
            waiting[bound.stem, bound.is_start].append(bound)
        pairs, alone = [], []
        for (stem, is_start), bounds in waiting.items():
            opposites = waiting.get((stem, not is_start), ())
            if is_start:
                pairs += [Pair(*both) for both in zip(bounds, opposites, strict=False)]
            for bound in bounds[len(opposites) :]:
                above = inherited.get((stem, not is_start))
                if above is None:
                    alone.append(bound)
                else:
                    pairs.append(Pair(bound, above) if is_start else Pair(above, bound))
        return Periods(tuple(pairs), tuple(alone))


def _said_by(one: Attribute, bound: Bound | None, primitive: str | None) -> Iterator[bool]:
    """What a date that bounds no period says: when something starts (True), when it ends (False)."""
    if bound is not None:
        yield bound.is_start
    name = one.name.lower()
    for is_start, signs in ((True, _BEGINS), (False, _ENDS)):
        if primitive == "duration" or any(sign in name for sign in signs):
            yield is_start


def primitive_in(model: Model, prop: Property) -> str | None:
    """The primitive that a property's type means by its name or a superclass's; None where it is a
    class or list, or says nothing."""
    kind = model.type_of(prop)
    if kind is None or not (isinstance(kind, External) or kind.kind is Kind.PRIMITIVE):
        return None
    found = primitive_named(kind.name)
    if found is None:
        above = (model.get(key).name for key in model.index(Inheritance).ancestors(kind.key))
        found = next(filter(None, map(primitive_named, above)), None)
    return found


def primitive_of(prop: Property, review: Review) -> str | None:
    """The primitive that a property's type means, as `primitive_in` has it."""
    return primitive_in(review.model, prop)


def periods_of(classifier: Classifier, review: Review) -> Periods:
    """The periods that a classifier's own attributes bound."""
    return review.model.index(Times).periods(classifier.key)


def bound_of(attribute: Attribute) -> Bound | None:
    """What an attribute is the bound of, by its name; None where it is none.

    `virkningFra`, `fromDate`, `startdatoForYdelse` and `ansættelsesslutdato` are bounds;
    `datoForTilladelseTilUdtræden` is none, because its `til` is no more than a preposition.
    """
    said = _bound_said(attribute.name)
    return None if said is None else Bound(attribute, *said)


@lru_cache(maxsize=65536)
def _bound_said(name: str) -> tuple[str, str, bool] | None:
    parts = [part.lower() for part in words(name) if not part.isdigit()]
    while len(parts) > 1 and parts[-1] in _DATE_WORDS:
        parts.pop()
    for place in dict.fromkeys((len(parts) - 1, 0)) if parts else ():
        for known, tails, is_start in (
            (_START_WORDS, _START_TAILS, True),
            (_END_WORDS, _END_TAILS, False),
        ):
            tail = next((tail for tail in tails if parts[place].endswith(tail)), None)
            if tail is None and parts[place] in known and place == len(parts) - 1:
                tail = parts[place]
            if tail is not None:
                rest = [*parts[:place], parts[place].removesuffix(tail), *parts[place + 1 :]]
                return _stem(rest), tail, is_start
    return None


def _stem(parts: Iterable[str]) -> str:
    """Without the s that joins Danish words: `ansættelses` is the ansættelse of `ansættelseFra`."""
    joined = folded("".join(parts)) if any(parts) else ""
    return joined.removesuffix("s") if len(joined) > 3 else joined


def counterpart(bound: Bound, language: str) -> str:
    """How the other bound would be called."""
    known = _COUNTERPARTS if bound.is_start else _BACK
    other = known.get(bound.word)
    if other is None:
        other = {True: ("slut", "end"), False: ("fra", "from")}[bound.is_start][language != "da"]
    name = bound.prop.name
    place = name.lower().rfind(bound.word)
    if name[place].isupper():
        other = other.capitalize()
    return name[:place] + other + name[place + len(bound.word) :]


def is_dated(name: str) -> bool:
    """Whether a name promises a day: `fødselsdato`, `dateOfBirth`, `DatoForAnsøgning`."""
    parts = [part.lower() for part in words(name) if not part.isdigit()]
    if not parts or any(part in ("update", "updated") for part in parts):
        return False
    follows = zip(parts, parts[1:], strict=False)
    return (
        parts[-1].endswith(("dato", "datum"))
        or parts[-1] == "date"
        or any(one in _DAYS and after in ("of", "for", "van", "af") for one, after in follows)
    )


def is_moment(name: str) -> bool:
    """Whether a name promises a day with the time of the day: `ankomsttidspunkt`, `timestamp`."""
    parts = [part.lower() for part in words(name) if not part.isdigit()]
    return bool(parts) and parts[-1].endswith(("tidspunkt", "timestamp", "datetime", "tidsstempel"))
