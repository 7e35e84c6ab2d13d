"""Values of one column: one for a number, others for other numbers, and such as real data have."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from functools import cached_property
from typing import Any

from generator.constraints.language import Language, language_of
from generator.data.samples.chance import Chance, Weights, spread
from generator.data.samples.danish import wording_of
from generator.data.samples.digits import fitting
from generator.data.samples.facts import NUMBERS, WHOLE, Facts
from generator.model.words import words

_START = datetime.date(2019, 1, 1)
_DAYS = 2_500
_MINUTE, _DAY = datetime.timedelta(minutes=1), datetime.timedelta(days=1)
_DIGITS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"
_YEARS = frozenset(("år", "aar", "year", "årstal", "aarstal"))
_BORN = frozenset(("fødsel", "foedsel", "fødselsdag", "fødselsdato", "født", "birth", "birthday"))
_TRIES = 20


class Domain:
    """The values of a column. `size` tells how many can be numbered, or None where there is no end."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self._words = {part.lower() for part in words(facts.shown)}
        self._wording = wording_of(facts.shown, facts.owner)
        self._used: set[str] = set()
        self._weights: Weights | None = None
        if facts.codes is not None:
            self._weights = Weights(facts.codes, 1 if len(facts.codes) < 20 else 8)

    # -- numbered -------------------------------------------------------------------------------
    @cached_property
    def size(self) -> int | None:
        """How many values there are for keys."""
        facts = self.facts
        if facts.codes is not None:
            return len(facts.codes)
        if facts.primitive in NUMBERS:
            low, high = self._limits(None, None)
            is_open = facts.high is None and facts.digits is None
            return None if is_open else max(int((high - low) / facts.step) + 1, 0)
        if facts.primitive == "boolean":
            return 2
        if facts.primitive == "time":
            return 24 * 60
        if facts.primitive in ("date", "datetime"):
            return 36_500 if facts.primitive == "date" else 10**7
        if facts.primitive in ("uuid", "uri"):
            return None
        return self._texts[1]

    def nth(self, number: int) -> Any:
        """The value of a number below the size."""
        facts = self.facts
        if facts.codes is not None:
            return facts.codes[spread(number, len(facts.codes))]
        if facts.primitive in NUMBERS:
            return self._nth_number(number)
        if facts.primitive == "date":
            return _START + number * _DAY
        if facts.primitive == "datetime":
            return datetime.datetime.combine(_START, datetime.time(8)) + number * 7 * _MINUTE
        if facts.primitive == "time":
            return datetime.time(*divmod(number, 60))
        if facts.primitive == "boolean":
            return number == 0
        if facts.primitive == "uri":
            return f"https://example.org/{number}"
        if facts.primitive == "uuid":
            chance = Chance(facts.table, facts.name, number)
            return uuid_of(chance.word(), chance.word())
        return self._texts[0](number)

    def _nth_number(self, number: int) -> Any:
        low, high = self._limits(None, None)
        if self.is_year and low <= 2019 <= high:  # the years around now come first
            size = int(high - low) + 1
            return int(low) + (number + 2019 - int(low)) % size
        if self.size is None:
            first = 1001 if low <= 1001 else low
            return self._exact(first + number * self.facts.step)
        return self._exact(low + spread(number, self.size) * self.facts.step)

    @cached_property
    def _texts(self) -> tuple[Callable[[int], str], int]:
        facts, wording = self.facts, self._wording
        numbered = wording.numbered
        if numbered is not None and all(
            facts.accepts(self._fitting(numbered(one))) for one in (0, 1, 7, wording.size - 1)
        ):
            return (lambda number: self._fitting(numbered(number))), wording.size
        if facts.patterns:
            language = self._language
            assert language is not None
            size = language.size
            return (lambda number: self._fitting(language.nth(spread(number, size)))), size
        return _numbered(facts, "".join(words(facts.shown)))

    def _fitting(self, text: str) -> str:
        return fitting(text, self.facts.digits_fit) if self.facts.digits_fit else text

    @cached_property
    def _language(self) -> Language | None:
        if not self.facts.patterns:
            return None
        return language_of(self.facts.patterns[0].text, self.facts.least, self.facts.most)

    def fresh(self, number: int) -> Any:
        """The value of a number where two numbers can have one: none is given twice."""
        value = self.nth(number)
        language = self._language
        is_of_language = language is not None and self._texts[1] == language.size
        is_certain = language is None or language.is_certain or not is_of_language
        if is_certain and not self.facts.digits_fit:
            return value
        if value in self._used or not self.facts.accepts(value):
            return None
        self._used.add(value)
        return value

    # -- as real data have them -----------------------------------------------------------------
    @property
    def is_year(self) -> bool:
        """Whether the values are years."""
        return self.facts.primitive == "year" or (
            self.facts.primitive in WHOLE and bool(self._words & _YEARS)
        )

    def draw(
        self,
        chance: Chance,
        who: int,
        near: datetime.date,
        low: Any = None,
        high: Any = None,
        days: int = 400,
    ) -> Any:
        """A value. What is of one row shares `who`; days are not far from `near`, numbers and days within
        bounds, and days at most so many after the lower one."""
        facts = self.facts
        if self._weights is not None:
            return self._weights.pick(chance)
        if facts.primitive in NUMBERS:
            return self._number(chance, near, low, high)
        if facts.primitive in ("date", "datetime"):
            return self._moment(chance, near, low, high, days)
        make = _MADE.get(facts.primitive)
        return make(chance) if make is not None else self._text(chance, who)

    def _text(self, chance: Chance, who: int) -> str:
        text = self._fitting(self._wording.made(who))
        if self.facts.accepts(text):
            return text
        language = self._language
        if language is not None:
            for _ in range(_TRIES):
                text = self._fitting(language.nth(chance.below(language.size)))
                if self.facts.accepts(text):
                    break
            return text
        text = text[: self.facts.most].strip() or "x"
        return text.ljust(self.facts.least, "x")[: self.facts.most]

    def _limits(self, low: Any, high: Any) -> tuple[Any, Any]:
        facts = self.facts
        low = max((one for one in (low, facts.low) if one is not None), default=None)
        high = min((one for one in (high, facts.high) if one is not None), default=None)
        if facts.digits is not None:
            most = 10 ** (facts.digits - (facts.fraction or 0)) - facts.step
            high = most if high is None else min(high, most)
        elif facts.primitive == "year":
            high = 9999 if high is None else high
        if low is None:
            low = 0 if high is None or high >= 0 else high - 1000
        return low, low + 10**9 if high is None else high

    def _number(self, chance: Chance, near: datetime.date, low: Any, high: Any) -> Any:
        is_open = high is None and self.facts.high is None
        low, high = self._limits(low, high)
        if self.is_year and low <= near.year <= high:
            return chance.between(max(int(low), near.year - 1), min(int(high), near.year + 1))
        steps = int((high - low) / self.facts.step)
        if steps <= 0:
            return self._exact(low)
        if is_open:
            most = min(steps, int(200 / self.facts.step))
            return self._exact(
                low + min(chance.below(most + 1), chance.below(most + 1)) * self.facts.step
            )
        if chance.percent(40):
            return self._exact(high)  # the whole of what there can be is the most frequent
        grain = steps // 20 if steps >= 40 and chance.percent(70) else 1
        return self._exact(low + chance.below(steps // grain + 1) * grain * self.facts.step)

    def _exact(self, value: Any) -> Any:
        if self.facts.primitive in WHOLE:
            return int(value)
        low, high = self.facts.low, self.facts.high
        exact = Decimal(value).quantize(self.facts.step, ROUND_FLOOR)
        if low is not None and exact < low:
            exact = Decimal(value).quantize(self.facts.step, ROUND_CEILING)
        return exact if high is None or exact <= high else Decimal(value)

    def _moment(self, chance: Chance, near: datetime.date, low: Any, high: Any, days: int) -> Any:
        low = max((one for one in (low, self.facts.low) if one is not None), default=None)
        high = min((one for one in (high, self.facts.high) if one is not None), default=None)
        if low is None and high is None and self._words & _BORN:
            low, high = near - 25_000 * _DAY, near - 6_500 * _DAY
            days = 20_000
        first, last = _day(low), _day(high)
        if first is None:
            first = near - 200 * _DAY if last is None else min(near, last - min(days, 30) * _DAY)
        longest = days if last is None else min(days, max((last - first).days, 0))
        found = first + chance.below(longest + 1) * _DAY
        if self.facts.primitive == "date":
            return found
        time = datetime.time(7 + chance.below(10), 15 * chance.below(4))
        moment = datetime.datetime.combine(found, time)
        if isinstance(high, datetime.datetime):
            moment = min(moment, high)
        return max(moment, low) if isinstance(low, datetime.datetime) else moment


def _day(one: Any) -> Any:
    return one.date() if isinstance(one, datetime.datetime) else one


def _numbered(facts: Facts, name: str) -> tuple[Callable[[int], str], int]:
    """Texts for a key that nothing is known of: letters of its name and a number, or a number alone where there
    is little room."""
    most = facts.most if facts.most is not None else 40
    prefix = "".join(one for one in name.upper() if one.isalpha())[:3]
    digits = min(most, 8)
    if most >= len(prefix) + 9:
        size, room = 10**8, max(facts.least - len(prefix) - 1, 8)
        return (lambda number: f"{prefix}-{spread(number, size):0{room}d}"), size
    size = len(_DIGITS) ** digits

    def short(number: int) -> str:
        number, text = spread(number, size), ""
        for _ in range(max(digits, facts.least)):
            number, digit = divmod(number, len(_DIGITS))
            text = _DIGITS[digit] + text
        return text

    return short, size


def uuid_of(high: int, low: int) -> str:
    """A UUID of random bits (RFC 9562, version 4)."""
    text = f"{high:016x}{low:016x}"
    variant = "89ab"[int(text[16], 16) & 3]
    return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-{variant}{text[17:20]}-{text[20:]}"


_MADE: dict[str, Callable[[Chance], Any]] = {
    "boolean": lambda chance: chance.percent(30),
    "time": lambda chance: datetime.time(6 + chance.below(12), 15 * chance.below(4)),
    "uuid": lambda chance: uuid_of(chance.word(), chance.word()),
    "uri": lambda chance: f"https://example.org/{chance.below(10**6)}",
    "duration": lambda chance: f"P{chance.between(1, 30)}D",
    "json": lambda chance: f'{{"nummer": {chance.below(1000)}}}',
    "geometry": lambda chance: f"POINT ({chance.between(441, 893)}000 {chance.between(6049, 6402)}000)",
    "binary": lambda chance: "bW9kZWxtaWxs",
}
