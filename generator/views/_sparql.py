"""Constraints as SPARQL for SHACL: the objects of which a formula is certainly not so (SHACL, section 5).

Each group asks for the values it compares by itself, from the objects that are known around it: what SHACL
binds beforehand, and the object that EXISTS is about. A comparison of what is not there is an error in SPARQL,
and COALESCE makes it false.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import count
from typing import NamedTuple

from generator.constraints import formula as f
from generator.model.elements import ElementKey
from generator.physical.certainly import NO_WORDS, Certainly
from generator.physical.documents_ways import (
    NO_KIND,
    NO_SITE,
    Hop,
    Site,
    Unsayable,
    Ways,
    reach_of,
    target_of,
)
from generator.views._turtle import iri, literal, sparql_text
from generator.views._vocabulary import XSD, Vocabulary

_NUMBERS = ("integer", "decimal", "real", "year")
_NOTHING = "(1 / 0)"  # an error, as a value that is not there is
_INDENT = "  "


class World(NamedTuple):
    """What the writers of one profile ask."""

    ways: Ways
    vocabulary: Vocabulary
    numbers: count[int]


class Query(NamedTuple):
    """A query for the objects that break a rule, and its variables by the names that messages use."""

    text: str
    values: Mapping[str, str] = {}


def violating(world: World, entity: ElementKey, formula: f.Formula) -> Query:
    """The query for the objects that certainly break a constraint, with the values that it is about."""
    group = _Group(world, entity, {})
    condition = group.write(formula, False)
    values = {".".join(one.names): group.optional(one) for one in f.fields_of(formula)}
    patterns = [*group.patterns, f"FILTER ({condition})"]
    return Query(group.selecting(patterns, tuple(values.values())), values)


def doubled(world: World, entity: ElementKey, paths: Sequence[tuple[ElementKey, ...]]) -> Query:
    """The query for the objects of which there is another with the same values."""
    group, patterns = _Group(world, entity, {}), []
    for keys in paths:
        found = world.ways.value(entity, keys)
        path = "/".join(iri(world.vocabulary.property(one.name)) for one in found)
        patterns.append(f"$this {path} ?k{len(patterns)} . ?other {path} ?k{len(patterns)} .")
    standing = group.standing("?other", entity)
    return Query(group.selecting([*patterns, standing, "FILTER (!sameTerm(?other, $this))"]))


def dangling(world: World, entity: ElementKey, hop: Hop) -> Query:
    """The query for the objects that refer to what is not in the delivery."""
    group = _Group(world, entity, {})
    keys = [
        (iri(world.vocabulary.property(name)), f"?k{number}") for number, name in enumerate(hop.key)
    ]
    reference = [f"$this {iri(world.vocabulary.property(hop.name))} ?r ."]
    reference += [f"?r {key} {value} ." for key, value in keys]
    target = [f"?t {key} {value} ." for key, value in keys]
    missing = _lines("FILTER NOT EXISTS {", [*target, group.standing("?t", hop.target)])
    return Query(group.selecting([*reference, missing]))


def _lines(opening: str, inside: Sequence[str]) -> str:
    indented = [f"{_INDENT}{line}" for one in inside for line in one.split("\n")]
    return "\n".join((opening, *indented, "}"))


class _Group(Certainly):
    """One group of patterns: a whole query, or what stands inside an EXISTS or a query of its own."""

    ALWAYS, NEVER, AND, OR = "true", "false", "&&", "||"

    def __init__(
        self, world: World, here: ElementKey, variables: dict[str, tuple[str, ElementKey]]
    ) -> None:
        self._world, self._here, self._variables = world, here, variables
        self._values: dict[f.Field | f.Step, str] = {}
        self.patterns: list[str] = []
        self.around: dict[str, ElementKey] = {}  # the objects known outside that it asks about

    def _new(self, letter: str) -> str:
        return f"?{letter}{next(self._world.numbers)}"

    def _class_of(self, one: f.Object) -> ElementKey:
        classes = {name: of for name, (_variable, of) in self._variables.items()}
        return target_of(one, self._here, classes)

    def selecting(self, patterns: Sequence[str], values: Sequence[str] = ()) -> str:
        """The query for objects of the class, among those that may stand beside them, with variables of theirs."""
        sites = self._world.ways.sites(self._here)
        is_alone = all(site.told_by is None for site in sites)
        among = [] if is_alone else [_closed(self.standing("$this", self._here))]
        return _lines(
            f"SELECT DISTINCT {' '.join(('$this', *values))} WHERE {{", [*among, *patterns]
        )

    # -- objects --------------------------------------------------------------------------------
    def _chain(self, one: f.Object) -> tuple[str, list[str]]:
        """The variable of an object, and the patterns that lead to it."""
        if isinstance(one, f.Step | f.As):
            if isinstance(one, f.As) or one.way:
                raise Unsayable(NO_KIND)
            source, patterns = self._chain(one.source)
            target = self._new("o")
            return target, [*patterns, self._led(source, one.end, target)]
        variable, entity = (
            ("$this", self._here) if isinstance(one, f.Here) else self._variables[one.variable]
        )
        self.around[variable] = entity
        return variable, []

    def _led(self, source: str, end: ElementKey, target: str) -> str:
        ways = []
        for way in self._world.ways.led(end):
            between = [source, *(self._new("o") for _hop in way[:-1]), target]
            hops = zip(way, between, between[1:], strict=False)
            ways.append(" ".join(self._hop(hop, one, other) for hop, one, other in hops))
        return ways[0] if len(ways) == 1 else " UNION ".join(f"{{ {one} }}" for one in ways)

    def _hop(self, hop: Hop, source: str, target: str) -> str:
        predicate = iri(self._world.vocabulary.property(hop.name))
        holder, held = (target, source) if hop.is_back else (source, target)
        standing = self.standing(target, hop.target)
        if not hop.key:
            return f"{holder} {predicate} {held} . {standing}"
        reference, keys = self._new("r"), []
        for name in hop.key:
            key, value = iri(self._world.vocabulary.property(name)), self._new("k")
            keys.append(f"{reference} {key} {value} . {held} {key} {value} .")
        return f"{holder} {predicate} {reference} . {' '.join(keys)} {standing}"

    def standing(self, variable: str, entity: ElementKey) -> str:
        """It is an object of a class, by where it stands."""
        found = [self._standing(variable, site) for site in self._world.ways.sites(entity)]
        found = list(dict.fromkeys(found))
        return found[0] if len(found) == 1 else " UNION ".join(f"{{ {one} }}" for one in found)

    def _standing(self, variable: str, site: Site) -> str:
        vocabulary, name = self._world.vocabulary, site.names[-1]
        is_root = len(site.names) == 1
        if not is_root and not vocabulary.leads_to(name):
            raise Unsayable(NO_SITE)
        predicate = iri(vocabulary.delivered(name) if is_root else vocabulary.property(name))
        told = ""
        if site.told_by is not None:
            discriminator, value = site.told_by
            told = f" {variable} {iri(vocabulary.property(discriminator))} {literal(value)} ."
        return f"{self._new('d')} {predicate} {variable} .{told}"

    # -- values ---------------------------------------------------------------------------------
    def optional(self, key: f.Field | f.Step) -> str:
        """The variable of a value or an object, which may be unbound."""
        if key not in self._values:
            if isinstance(key, f.Step):
                variable, patterns = self._chain(key)
            else:
                variable, patterns = self._value(key)
            self._values[key] = variable
            self.patterns.append(f"OPTIONAL {{ {' '.join(patterns)} }}")
        return self._values[key]

    def _value(self, field: f.Field) -> tuple[str, list[str]]:
        source, patterns = self._chain(field.of)
        found = self._world.ways.value(self._class_of(field.of), field.keys)
        vocabulary = self._world.vocabulary
        if not vocabulary.is_read(found[-1]) or field.primitive == "time":
            raise Unsayable("their values are read as texts")
        path = "/".join(iri(vocabulary.property(one.name)) for one in found)
        variable = self._new("v")
        return variable, [*patterns, f"{source} {path} {variable} ."]

    def there(self, one: f.Field) -> str:
        """A value is there."""
        return f"BOUND({self.optional(one)})"

    def led(self, one: f.Step) -> str:
        """An object is there."""
        return f"BOUND({self.optional(one)})"

    def absent(self, condition: str) -> str:
        """A condition without unknown does not hold."""
        return f"!({condition})"

    def same(self, left: f.Object, right: f.Object) -> str:
        """Two objects are one node."""
        one, other = (
            self.optional(each) if isinstance(each, f.Step) else self._chain(each)[0]
            for each in (left, right)
        )
        return f"COALESCE(sameTerm({one}, {other}), false)"

    def compared(self, operator: str, left: f.Term, right: f.Term) -> str:
        """Both have a value, and these stand in a relation."""
        word = "!=" if operator == "<>" else operator
        return f"COALESCE({self.term(left)} {word} {self.term(right)}, false)"

    def matches(self, text: f.Term, pattern: str, wanted: bool) -> str:
        """A text is there, and matches a pattern or does not."""
        told = f"REGEX({self.term(text)}, {sparql_text(pattern)})"
        return f"COALESCE({told if wanted else self.absent(told)}, false)"

    # -- terms ----------------------------------------------------------------------------------
    def term(self, one: f.Term) -> str:
        """A term as an expression."""
        match one:
            case f.Constant(primitive, text):
                return _constant(primitive, text)
            case f.Field():
                return self.optional(one)
            case f.Arithmetic("div" | "mod"):
                raise Unsayable(NO_WORDS)
            case f.Arithmetic(operator, left, right):
                calculated = f"({self.term(left)} {operator} {self.term(right)})"
                if operator != "/":
                    return calculated
                return f"IF({self.term(right)} = 0, {_NOTHING}, {calculated})"
            case f.Length(text):
                return f"STRLEN({self.term(text)})"
            case f.Part(text, first, last):
                told = self.term(text)
                part = f"SUBSTR({told}, {first}, {last - first + 1})"
                return f"IF(STRLEN({told}) >= {last}, {part}, {_NOTHING})"
            case f.Presence(field):
                return f"IF({self.there(field)}, 1, 0)"
            case f.Count(reach):
                return self._counted(reach)
            case f.Sum(reach, field, variable):
                return self._summed(reach, field, variable)
        raise Unsayable(NO_WORDS)

    # -- several objects ------------------------------------------------------------------------
    def _among(self, source_: f.Source, *names: str) -> tuple[str, _Group, str]:
        """The variable of the objects, the group inside, and the pattern that leads to them."""
        reach = reach_of(source_)
        variable = self._new("e")
        named = (*names, *(name for name, _condition in reach.given))
        inside = _Group(
            self._world,
            self._here,
            {**self._variables, **dict.fromkeys(named, (variable, reach.target))},
        )
        source, patterns = inside._chain(reach.source)
        led = inside._led(source, reach.end, variable)
        return variable, inside, " ".join((*patterns, _closed(led)))

    @staticmethod
    def _exists(led: str, inside: _Group, conditions: Sequence[str]) -> str:
        told = " && ".join(f"({one})" for one in conditions)
        filtered = (f"FILTER ({told})",) if told else ()
        return _lines("EXISTS {", [led, *inside.patterns, *filtered])

    def some(self, one: f.Some, wanted: bool) -> str:
        """True where one is certainly so; false where each that may be among them is certainly not so."""
        variable, inside, led = self._among(one.source, one.variable)
        among = [inside.write(condition, True) for _name, condition in one.source.given]
        told = inside.write(one.condition, wanted)
        told = told if wanted else inside.absent(told)
        exists = self._exists(led, inside, (*among, told))
        self._asks(inside, variable)
        return " && ".join((*self._decided(one.source), exists if wanted else self.absent(exists)))

    def _asks(self, inside: _Group, variable: str) -> None:
        self.around |= {name: of for name, of in inside.around.items() if name != variable}

    def _decided(self, reach: f.Reach) -> tuple[str, ...]:
        """Of each object it is known whether it belongs."""
        if not reach.given:
            return ()
        variable, inside, led = self._among(reach)
        unknown = " || ".join(
            f"!({inside.write(condition, True)}) && !({inside.write(condition, False)})"
            for _name, condition in reach.given
        )
        self._asks(inside, variable)
        return (self.absent(self._exists(led, inside, (unknown,))),)

    def _counted(self, reach: f.Reach) -> str:
        variable, inside, led = self._among(reach)
        among = [inside.write(condition, True) for _name, condition in reach.given]
        number = self._grouped(f"COUNT(DISTINCT {variable})", variable, inside, led, among)
        return self._where(self._decided(reach), f"COALESCE({number}, 0)")

    def _summed(self, reach: f.Reach, field: f.Field, variable_name: str) -> str:
        variable, inside, led = self._among(reach, variable_name)
        among = [inside.write(condition, True) for _name, condition in reach.given]
        value = inside.optional(field)
        lacking = self._exists(led, inside, (*among, f"!(BOUND({value}) && isNumeric({value}))"))
        distinct = (variable, value)
        # Not every engine goes on where it shall add up what is no number.
        added = f"SUM(IF(isNumeric({value}), {value}, 0))"
        number = self._grouped(added, variable, inside, led, among, distinct)
        decided = (*self._decided(reach), self.absent(lacking))
        return self._where(decided, f"COALESCE({number}, 0)")

    @staticmethod
    def _where(conditions: Sequence[str], value: str) -> str:
        return f"IF({' && '.join(conditions)}, {value}, {_NOTHING})" if conditions else value

    def _grouped(
        self,
        aggregate: str,
        variable: str,
        inside: _Group,
        led: str,
        among: Sequence[str],
        distinct: Sequence[str] = (),
    ) -> str:
        """The variable of an aggregate over objects, for each of the objects that it is asked about."""
        self._asks(inside, variable)
        around = {name: of for name, of in inside.around.items() if name != variable}
        standing = [_closed(self.standing(name, of)) for name, of in around.items()]
        told = " && ".join(f"({one})" for one in among)
        body = [*standing, led, *inside.patterns, *((f"FILTER ({told})",) if told else ())]
        known = " ".join(around)
        if distinct:
            body = [
                _lines(f"{{ SELECT DISTINCT {known} {' '.join(distinct)} WHERE {{", body) + " }"
            ]
        number = self._new("n")
        opening = f"OPTIONAL {{ SELECT {known} ({aggregate} AS {number}) WHERE {{"
        self.patterns.append(f"{_lines(opening, body)} GROUP BY {known} }}")
        return number


def _closed(pattern: str) -> str:
    """A pattern that can stand before others."""
    return f"{{ {pattern} }}" if " UNION " in pattern else pattern


def _constant(primitive: str, text: str) -> str:
    if primitive == "boolean":
        return "true" if text == "true" else "false"
    if primitive in _NUMBERS:
        return text
    if primitive in ("date", "datetime"):
        return f"{literal(text)}^^{iri(XSD + ('date' if primitive == 'date' else 'dateTime'))}"
    if primitive == "text":
        return sparql_text(text)
    raise Unsayable(NO_WORDS)
