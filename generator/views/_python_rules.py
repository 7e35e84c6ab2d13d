"""The tables and functions of a Python package that rules are made of, each as a piece of code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.physical.python_classes import spelt_union
from generator.physical.python_package import Method, PythonPackage
from generator.physical.python_places import Hop, Leading
from generator.views._python_models import body, places
from generator.views._python_text import docstring, literal, rows, tidy
from generator.views._text import one_line


# -- rules and what is refused ----------------------------------------------------------------------
def rules(package: PythonPackage) -> str:
    """Every rule that is held, by its id."""
    return rows(
        "_RULES: tuple[Rule, ...] = (",
        (
            (
                "Rule",
                tuple(map(literal, (one.id, one.severity.value, one.message_da, one.message_en))),
            )
            for one in package.rules
        ),
        ")",
    )


def refused(package: PythonPackage) -> str:
    """Which rule a refused value breaks, by class, place and kind of error."""
    found: dict[tuple[str, str, str], str] = {}
    for one in package.refusals:
        if one.place:
            pointer = "".join(
                f"/{name.replace('~', '~0').replace('/', '~1')}" for name in one.place
            )
            found.setdefault((one.one.name, pointer, one.kind), one.rule.id)
    lines = (("", tuple(map(literal, (*where, rule)))) for where, rule in found.items())
    return rows("_REFUSED: tuple[tuple[str, str, str, str], ...] = (", lines, ")")


def tags(package: PythonPackage) -> str:
    """The words by which variants are told apart, and classes where nothing tells them."""
    words = {
        name for one in package.classes.variants.values() for name in one.members if one.members[1:]
    }
    words |= {package.classes.names[name] for name in words}
    return tidy(f"TAGS: frozenset[str] = frozenset({sorted(words)!r})")


# -- what leads where -------------------------------------------------------------------------------
def _filled(opening: str, name: str, items: Iterable[tuple[str, str]]) -> str:
    """A table filled a line at a time: black takes much longer over all of it in one pair of brackets."""
    lines = (f"{name}[{key}] = {value}" for key, value in items)
    return tidy("\n".join((f"{opening} = {{}}", *lines)))


def keys(package: PythonPackage) -> str:
    """What objects are known by."""
    items = ((one.one.name, repr(one.key)) for one in package.known if one.key)
    return _filled("KEYS: dict[type[Model], tuple[str, ...]]", "KEYS", items)


def references(package: PythonPackage) -> str:
    """What references name."""
    items = []
    for one in package.references:
        targets = ", ".join(f"{target.name}: {names!r}" for target, names in one.targets)
        words = ", ".join(f"{target.name}: {target.type.name!r}" for target, _n in one.targets)
        word = (repr(one.discriminator), f"{{{words}}}") if one.discriminator else ("''", "{}")
        told = ", ".join((repr(one.fields), f"{{{targets}}}", *word))
        items.append((one.one.name, f"Reference({told})"))
    return _filled("REFERENCES: dict[type[Model], Reference]", "REFERENCES", items)


def _hop(one: Hop) -> str:
    fields = ", ".join(f"{name}: {field!r}" for name, field in one.fields)
    return f"Hop({{{fields}}}{', is_back=True' if one.is_back else ''})"


def ways(package: PythonPackage) -> str:
    """The ways along each end."""
    items = []
    for one in package.leading:
        listed = "".join(f"({', '.join(map(_hop, way.hops))},)," for way in one.ways)
        items.append((repr(one.name), f"({listed})"))
    return _filled("WAYS: dict[str, tuple[tuple[Hop, ...], ...]]", "WAYS", items)


def pairs(package: PythonPackage) -> str:
    """The two ways of each rule on links."""
    items = (
        (repr(rule), f"({', '.join(map(_hop, hops))})") for rule, hops in package.pairs.items()
    )
    return _filled("PAIRS: dict[str, tuple[Hop, Hop]]", "PAIRS", items)


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
