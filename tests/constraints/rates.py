"""How much of the OCL in real models is read, bound and lowered:

    python -m tests.constraints.rates [FOLDER]

FOLDER holds `ocl/corpus.tsv` and `corpus/`; without it, the folder `shared` beside this checkout.
"""

from __future__ import annotations

import csv
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from generator.constraints.ocl.parse import NotOcl, parse
from generator.constraints.ocl.repair import repair
from generator.diagnostics import Place
from generator.model.elements import Classifier, Constraint
from generator.physical.constraint_world import ProfileWorld
from generator.physical.designs import Designs
from generator.physical.rules_constraints import NOT_BOUND, STATES, TEXT, Compiler, Told
from generator.physical.rules_lowered import Tables
from generator.physical.sql_dialect import SqlDialect
from generator.plugins import load_plugins
from generator.profile.apply import apply
from generator.profile.load import load_project
from generator.read import read_file

SHARED = Path(__file__).resolve().parents[3] / "shared"
Row = dict[str, str]


class Source(NamedTuple):
    """A model, and which rows of the corpus are about it: a part of their repository's and path's names."""

    file: str
    rows: tuple[str, ...] = ()


MODELS = {
    "citygml3": Source("citygml3/CityGML_3.0.xml", ("CityGML-3.0CM",)),
    "iso-19111": Source("iso-19111/ISO_19111_Edition_3.xml", ("19111",)),
    "royalandloyal": Source("ocl-royal/royalandloyal.uml", ("royalandloyal", "RoyalAndLoyal")),
    "omg-uml": Source("omg-uml/UML.xmi", ("UML.merged.uml",)),
    "openehr-base": Source("openehr-base/openEHR_UML-BASE.mdzip"),
}
_TIERS = {
    "F": "closure iterate sortedBy at first last tuple qualifier flatten @pre safe-nav oclContainer oclType "
    "indexOf any".split(),
    "E": ["user-op"],
    "D": "sum asSet asSequence asBag asOrderedSet union intersection including excluding count min max".split(),
    "C": "oclIsKindOf oclIsTypeOf oclAsType selectByKind selectByType let if coll-literal string-op str string+ "
    "num-op date-op".split(),
    "B": "forAll exists select reject collect implicit-collect includes excludes includesAll excludesAll isUnique "
    "one allInstances iter-two-vars".split(),
}


def tier_of(features: str) -> str:
    """The highest tier of what a text uses."""
    names = {one.strip().removeprefix("->").split(":")[0] for one in features.split(",")}
    return next((tier for tier, marks in _TIERS.items() if names & set(marks)), "A")


def rows_of(file: Path) -> list[Row]:
    """The rows of a table of texts."""
    with file.open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


class Judge:
    """Compiles texts against a model, as a build does."""

    def __init__(self, file: Path) -> None:
        with tempfile.TemporaryDirectory() as folder:
            toml = f'[model]\nid = "m"\nversion = "1.0.0"\ntitle = {{ da = "M" }}\nexport = "{file.name}"\n[profiles.p]\n'
            (Path(folder) / "model.toml").write_text(toml, encoding="utf-8")
            (Path(folder) / file.name).write_bytes(file.read_bytes())
            project, found = load_project(Path(folder), "m")
        assert project is not None, found
        model = read_file(file, file.name).model
        assert model is not None
        self.designs = Designs(apply(model, project, project.profiles[0])[0])
        narrowed = self.designs.narrowed
        self._world = ProfileWorld(narrowed, self.designs.values)
        self._compiler = Compiler(self.designs.values, self._world)
        dialects = load_plugins("generator.physical.dialects", "DIALECT", SqlDialect)
        eloquent = next(one for one in dialects.values() if one.has_all_words)
        self._tables = Tables(self.designs.relational, eloquent)

    def context(self, row: Row) -> Classifier | None:
        """The class that a row is about."""
        path = tuple(row["context"].split("(")[0].split("::"))
        for end in range(len(path), 0, -1):
            found = self._world.type_named(path[end - 1 : end])
            if found is not None:
                return found
        return None

    def state(self, row: Row, context: Classifier) -> str:
        """The worst state of the invariants in a text."""
        body = row["expression"].replace("\\n", "\n")
        one = Constraint(
            key=-1,
            owner=context.key,
            name=row["name"],
            qualified_name=row["name"],
            metaclass="Constraint",
            place=Place(""),
            body=body,
        )
        told = []
        for each in self._compiler.compile(one, context):
            if isinstance(each, Told):
                told.append(each.state)
            elif any(self._tables.why_not(one.entity.key, one.formula) for one in each.held):
                told.append("bound but not lowered")
            else:
                told.append("compiled")
        return max(told, key=lambda state: _GRAVITY[state])


_GRAVITY = {state: number for number, state in enumerate(("compiled", *STATES))}


class Rate(NamedTuple):
    """Counts of a group of rows: all, those that parse, those with a context in a model, bound, lowered."""

    rows: int
    parsed: int
    found: int
    bound: int
    lowered: int


def rates(shared: Path) -> Iterator[tuple[str, Rate]]:
    """The rates by family, by tier, and by model."""
    rows = rows_of(shared / "ocl" / "corpus.tsv")
    judges = {name: Judge(shared / "corpus" / source.file) for name, source in MODELS.items()}
    groups: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        parsed = not isinstance(parse(repair(row["expression"].replace("\\n", "\n")).text), NotOcl)
        state = "parsed" if parsed else "no"
        for name, source in MODELS.items():
            about = f"{row['repo']}/{row['path']}"
            if parsed and any(mark in about for mark in source.rows):
                context = judges[name].context(row)
                if context is not None:
                    state = judges[name].state(row, context)
                groups[f"model {name}"].append(state)
                break
        groups[f"family {row['family']}"].append(state)
        groups[f"tier {tier_of(row['features'])}"].append(state)
        groups["all"].append(state)
    for group in sorted(groups):
        yield group, _rate(groups[group])
    for name, judge in judges.items():
        states = Counter(one.state for one in judge.designs.rules.constraints)
        told = ", ".join(f"{states[state]} {state}" for state in STATES if states[state])
        yield f"built {name}: {told or 'no constraints'}", Rate(sum(states.values()), 0, 0, 0, 0)


def _rate(states: Iterable[str]) -> Rate:
    told = list(states)
    found = [one for one in told if one not in ("no", "parsed")]
    bound = [one for one in found if one not in (NOT_BOUND, TEXT)]
    lowered = [one for one in found if one.startswith(("compiled", "contradicted"))]
    return Rate(len(told), sum(one != "no" for one in told), len(found), len(bound), len(lowered))


def main(shared: Path) -> None:
    """Print the rates."""
    if not (shared / "ocl" / "corpus.tsv").is_file():
        print(f"skipped: the texts of real models are not in {shared.name}")
        return
    print(f"{'':24}{'rows':>6}{'parse':>7}{'class':>7}{'bind':>7}{'lower':>7}")
    for group, rate in rates(shared):
        if group.startswith("built"):
            print(f"{group} ({rate.rows})")
        else:
            print(f"{group:24}" + "".join(f"{one:>7}" for one in rate)[1:])


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SHARED)
