"""Models described in YAML become exports: `models/<model>/<model>.xmi` from `tests/authoring/texts/<model>.yaml`.

    python -m tests.authoring.described              # writes every export
    python -m tests.authoring.described --check      # exit 1 when a committed export is another

A description has `model`, `title`, `description`, `version`, `prefix`, `import`, `sources`, `packages` and
`diagrams`. What is said in two languages is said in one line, `dansk | English`. An element has

    words      its labels
    means      its definition
    source     short names of `sources`, with commas; unsaid, its class's
    assumed    true where no source states it: the definition then says so, and the tag `antagelse`
    personal   ingen, almindelig, følsom or cpr; unsaid, its class's
    tags, stereotypes

A class has `attributes`, `rules`, `parents` and `abstract`; with `ends` it is an association class. Its
`subject` names the roles of an association with the citizen it is about, there and back. `is` of an
attribute or an end is its type and multiplicity, such as `CPR 1`, and marks: `key`, `derived`. Of two ends the
second is where the association leads. A list has `codes` or none, when they stand in the file beside the model.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from tests.authoring.ea_xmi import (
    Association,
    AssociationClass,
    Attribute,
    Class,
    Classifier,
    Constraint,
    DataType,
    Diagram,
    End,
    Enumeration,
    Literal,
    Model,
    Package,
    PrimitiveType,
    write,
)
from tests.authoring.fda_profile import FDA, GDPR, columns_of, fragment, model_tags

MODELS = Path(__file__).resolve().parents[2] / "models"
TEXTS = Path(__file__).with_name("texts")

Said = dict[str, Any]
_KINDS = {"class": Class, "data type": DataType, "primitive": PrimitiveType, "list": Enumeration}
_CITIZEN = ("borger", "citizen")
_ASSUMED = (" (antagelse)", " (assumption)")


@cache
def described(name: str) -> Model:
    """The model that `texts/<name>.yaml` describes."""
    said = yaml.safe_load((TEXTS / f"{name}.yaml").read_text("utf-8"))
    return _Reader(said).model()


def names() -> list[str]:
    """The models that are described, in the order of their names."""
    return sorted(one.stem for one in TEXTS.glob("*.yaml"))


def export_of(name: str) -> Path:
    """Where the export of a model is."""
    return MODELS / name / f"{name}.xmi"


class _Reader:
    """Reads one description."""

    def __init__(self, said: Said) -> None:
        self._said = said
        self._core = f"https://data.gov.dk/model/core/{said['prefix']}/"
        self._sources: Mapping[str, str] = said["sources"]
        self._heights: dict[str, int] = {}

    def model(self) -> Model:
        """The whole model."""
        said = self._said
        packages = [self._package(name, one) for name, one in said["packages"].items()]
        diagrams = [
            Diagram(f"Diagram {name}", columns_of(columns, self._heights))
            for name, columns in said["diagrams"].items()
        ]
        root = Package(
            said["root"],
            packages,
            diagrams,
            stereotypes=("LogicalDataModel",),
            tags=model_tags(said, self._sources),
        )
        imports = [described(name) for name in said.get("import", ())]
        return Model(
            said["model"], [root], profiles=[FDA], version=said["version"], imports=imports
        )

    def _package(self, name: str, said: Said) -> Package:
        members = [
            self._classifier(kind, each, one)
            for kind, group in (
                ("class", "classes"),
                ("data type", "data types"),
                ("primitive", "primitives"),
                ("list", "lists"),
            )
            for each, one in said.get(group, {}).items()
        ]
        links = [self._association(one) for one in said.get("associations", ())]
        links += [
            self._association(_subject(each, one))
            for each, one in said.get("classes", {}).items()
            if "subject" in one
        ]
        return Package(name, [*members, *links], notes=said["notes"])

    # -- classifiers ------------------------------------------------------------------------
    def _classifier(self, kind: str, name: str, said: Said) -> Classifier:
        attributes = [
            self._attribute(name, each, one, said)
            for each, one in said.get("attributes", {}).items()
        ]
        codes = said.get("codes") or {}
        self._heights[name] = len(attributes) + len(codes)
        given: dict[str, Any] = {
            "attributes": attributes,
            "parents": said.get("parents", ()),
            "constraints": [_constraint(*one) for one in (said.get("rules") or {}).items()],
            "is_abstract": said.get("abstract", False),
            **self._words(name, said, said),
        }
        if kind == "list":
            literals = [self._literal(name, code, one, said) for code, one in codes.items()]
            if not said.get("closed"):
                given["stereotypes"] = (*given["stereotypes"], "CodeList")
            return Enumeration(name, literals=literals, **given)
        if "ends" in said:
            source, target = self._ends(said["ends"], said)
            return AssociationClass(name, source=source, target=target, **given)
        return _KINDS[kind](name, **given)

    def _attribute(self, place: str, name: str, said: Said, owner: Said) -> Attribute:
        type_name, card, *marks = _parts(said["is"])
        lower, _, upper = card.partition("..")
        is_derived = "derived" in marks
        return Attribute(
            name,
            type_name,
            lower,
            upper or lower,
            initial=said.get("value"),
            is_id="key" in marks,
            is_derived=is_derived,
            is_read_only=is_derived or "value" in said,
            **self._words(f"{place}.{name}", said, owner),
        )

    def _literal(self, place: str, code: str, said: Said | str, owner: Said) -> Literal:
        said = said if isinstance(said, dict) else {"words": said, "means": said}
        name = said.get("name") or _camel(_both(said["words"])[0])
        return Literal(name, str(code), **self._words(f"{place}.{name}", said, owner))

    # -- associations -----------------------------------------------------------------------
    def _association(self, said: Said) -> Association:
        source, target = self._ends(said["ends"], said)
        key = f"{source.of}.{target.name}"
        return Association(said.get("name", ""), source, target, key=key)

    def _ends(self, ends: list[Said], said: Said) -> tuple[End, End]:
        first, second = ends
        places = [_parts(one["is"])[0] for one in ends]
        return (
            self._end(first, places[1], said, is_navigable=False),
            self._end(second, places[0], said, is_navigable=True),
        )

    def _end(self, said: Said, seen_from: str, owner: Said, *, is_navigable: bool) -> End:
        of, card, *marks = _parts(said["is"])
        role = said["role"]
        return End(
            role,
            of,
            card,
            aggregation="composite" if "whole" in marks else "none",
            navigable=is_navigable,
            **self._words(f"{seen_from}.{role}", said, owner),
        )

    # -- words ------------------------------------------------------------------------------
    def _words(self, place: str, said: Said, owner: Said) -> dict[str, Any]:
        """What every element says of itself."""
        is_assumed = bool(said.get("assumed", owner.get("assumed", False)))
        labels, meanings = _both(said["words"]), _both(said["means"])
        personal = said.get("personal", owner.get("personal", "ingen"))
        source = said.get("source", owner.get("source", ""))
        given = {
            "URI": self._core + fragment(place),
            "prefLabel (da)": labels[0],
            "prefLabel (en)": labels[1],
            "isDefinedBy": self._core.rstrip("/"),
            "source": "" if is_assumed else self._source(source),
            "legalSource": said.get("law", "") or ("" if personal == "ingen" else GDPR),
            "personoplysning": personal,
            "antagelse": "ja" if is_assumed else "",
            **{name: str(value) for name, value in (said.get("tags") or {}).items()},
        }
        da, en = (f"{text}{_ASSUMED[at] * is_assumed}" for at, text in enumerate(meanings))
        return {
            "da": da,
            "en": en,
            "stereotypes": ("ModelElement", *said.get("stereotypes", ())),
            "tags": {name: value for name, value in given.items() if value},
        }

    def _source(self, stated: str) -> str:
        return "; ".join(self._sources[one.strip()] for one in stated.split(",") if one.strip())


def _subject(name: str, said: Said) -> Said:
    """The association that leads from an entity to the citizen it is about."""
    role, back = _both(said["subject"])
    words = " | ".join(f"{one} for {of}" for one, of in zip(_both(said["words"]), _CITIZEN))
    return {
        "words": words,
        "means": "forbindelsen mellem oplysningen og den borger, den gælder "
        "| the link between the information and the citizen it concerns",
        "source": said["source"],
        "personal": said.get("personal", "ingen"),
        "ends": [
            {
                "is": f"{name} 0..*",
                "role": back,
                "words": said["words"],
                "means": "oplysninger af denne art om borgeren | information of this kind on the citizen",
            },
            {
                "is": "Borger 1",
                "role": role,
                "words": "borger | citizen",
                "means": "den, oplysningen gælder | the one the information concerns",
            },
        ],
    }


def _constraint(name: str, said: Said | str) -> Constraint:
    """A rule: prose, a formula with its messages, or one of the kinds with its tags."""
    if isinstance(said, str):
        return Constraint(name, said, "Process")
    if "kind" in said:
        return Constraint(name, said["text"], said["kind"])
    da, en = _both(said["says"])
    return Constraint(name, f"/* {da} */\n/* en: {en} */\ninv: {' '.join(said['ocl'].split())}")


def _parts(stated: str) -> list[str]:
    """`CPR 1 key` in its parts; a name with blanks stands in quotes."""
    return [one.strip('"') for one in re.findall(r'"[^"]+"|\S+', stated)]


def _both(text: str) -> tuple[str, str]:
    """`dansk | English`; one text is the same in both."""
    da, _, en = text.partition(" | ")
    return da.strip(), (en or da).strip()


def _camel(label: str) -> str:
    """A label as the name of a literal."""
    words: list[str] = re.findall(r"\w+", re.sub(r"\(.*?\)", "", label).lower())
    return words[0] + "".join(word[0].upper() + word[1:] for word in words[1:])


def _written() -> Iterator[tuple[Path, bytes]]:
    for name in names():
        yield export_of(name), write(described(name))


def main(arguments: list[str]) -> int:
    """Writes the exports, or with `--check` names those that are not what is described."""
    other = 0
    for path, export in _written():
        if "--check" not in arguments:
            path.write_bytes(export)
        elif path.read_bytes() != export:
            print(path)
            other = 1
    return other


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
