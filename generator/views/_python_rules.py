"""The tables and functions of a Python package that rules are made of, each as a piece of code."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.physical.python_classes import spelt_union
from generator.physical.python_package import Method, PythonPackage
from generator.physical.python_places import Hop, Leading
from generator.views._python_models import body, places
from generator.views._python_text import docstring, literal, tidy
from generator.views._text import one_line


# -- rules and what is refused ----------------------------------------------------------------------
def rules(package: PythonPackage) -> str:
    """Every rule that is held, by its id."""
    rows = (
        f"Rule({literal(one.id)}, {literal(one.severity.value)}, {literal(one.message_da)}, "
        f"{literal(one.message_en)}),"
        for one in package.rules
    )
    listed = "\n".join(rows)
    return tidy(
        f"_ALL: tuple[Rule, ...] = (\n{listed}\n)\n"
        "RULES: dict[str, Rule] = {one.id: one for one in _ALL}"
    )


def refused(package: PythonPackage) -> str:
    """Which rule a refused value breaks, by class, place and kind of error."""
    found: dict[str, dict[tuple[str, ...], dict[str, str]]] = defaultdict(lambda: defaultdict(dict))
    for one in package.refusals:
        if one.place:
            found[one.one.name][one.place].setdefault(one.kind, one.rule.id)
    plain = {
        name: {place: dict(kinds) for place, kinds in of.items()} for name, of in found.items()
    }
    return tidy(f"REFUSED_BY: dict[str, dict[tuple[str, ...], dict[str, str]]] = {plain!r}")


def tags(package: PythonPackage) -> str:
    """The words by which variants are told apart, and classes where nothing tells them."""
    words = {
        name for one in package.classes.variants.values() for name in one.members if one.members[1:]
    }
    words |= {package.classes.names[name] for name in words}
    return tidy(f"TAGS: frozenset[str] = frozenset({sorted(words)!r})")


# -- what leads where -------------------------------------------------------------------------------
def keys(package: PythonPackage) -> str:
    """What objects are known by."""
    rows = "".join(f"{one.one.name}: {one.key!r},\n" for one in package.known if one.key)
    return tidy(f"KEYS: dict[type[Model], tuple[str, ...]] = {{{rows}}}")


def references(package: PythonPackage) -> str:
    """What references name."""
    rows = []
    for one in package.references:
        targets = ", ".join(f"{target.name}: {names!r}" for target, names in one.targets)
        words = ", ".join(f"{target.name}: {target.type.name!r}" for target, _n in one.targets)
        told = f"{{{words}}}" if one.discriminator else "{}"
        rows.append(
            f"{one.one.name}: Reference({one.fields!r}, {{{targets}}}, {one.discriminator!r}, {told}),\n"
        )
    return tidy(f"REFERENCES: dict[type[Model], Reference] = {{{''.join(rows)}}}")


def _hop(one: Hop) -> str:
    fields = ", ".join(f"{name}: {field!r}" for name, field in one.fields)
    return f"Hop({{{fields}}}{', is_back=True' if one.is_back else ''})"


def ways(package: PythonPackage) -> str:
    """The ways along each end."""
    rows = []
    for one in package.leading:
        listed = "".join(f"({', '.join(map(_hop, way.hops))},)," for way in one.ways)
        rows.append(f"{one.name!r}: ({listed}),\n")
    return tidy(f"WAYS: dict[str, tuple[tuple[Hop, ...], ...]] = {{{''.join(rows)}}}")


def pairs(package: PythonPackage) -> str:
    """The two ways of each rule on links."""
    rows = (f"{rule!r}: ({', '.join(map(_hop, hops))}),\n" for rule, hops in package.pairs.items())
    return tidy(f"PAIRS: dict[str, tuple[Hop, Hop]] = {{{''.join(rows)}}}")


def links(package: PythonPackage) -> str:
    """The class with a function an end."""
    lines = [
        "class Links(World):",
        docstring(["The objects of a delivery, and what each end of the model leads to."], "    "),
        "",
        "    keys = KEYS",
        "    references = REFERENCES",
        "    ways = WAYS",
        "    pairs = PAIRS",
    ]
    for one in package.leading:
        lines += ["", *_function(one)]
    return tidy("\n".join(lines))


def _function(one: Leading) -> Iterator[str]:
    targets = spelt_union(one.targets)
    result = f"{targets} | None" if one.is_single else f"list[{targets}]"
    yield f"    def {one.name}(self, one: {spelt_union(one.sources)} | None) -> {result}:"
    yield docstring([one_line(one.title)], "        ")
    finder = "first" if one.is_single else "led"
    yield f"        found: {result} = self.{finder}(one, WAYS[{one.name!r}])"
    yield "        return found"


def link_imports(package: PythonPackage) -> list[str]:
    """The classes that the tables name."""
    names = {one.one.name for one in package.known if one.key}
    for one in package.references:
        names |= {one.one.name, *(target.name for target, _names in one.targets)}
    for leading in package.leading:
        names |= {each.name for each in (*leading.sources, *leading.targets)}
        names |= {name for way in leading.ways for hop in way.hops for name, _field in hop.fields}
    names |= {
        name for hops in package.pairs.values() for hop in hops for name, _field in hop.fields
    }
    return sorted(names)


# -- rules that look around -------------------------------------------------------------------------
def function(one: Method) -> str:
    """A rule on more than the object itself."""
    kinds = "".join(f"{each.name}, " for each in one.check.classes)
    lines = [
        f"@over({literal(one.rule.id)}, ({kinds}), {places(one)})",
        f"def {one.name}(self: {spelt_union(one.check.classes)}, world: Links) -> Verdict:",
        *(f"    {line}" for line in body(one)),
    ]
    return tidy("\n".join(lines))
