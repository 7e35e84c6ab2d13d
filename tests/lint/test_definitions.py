"""What rules read out of definitions and addresses, and how often the same thing is told."""

from __future__ import annotations

import pytest

from generator.lint.definitions import content_of, folded_text, is_unfilled
from generator.lint.fda import addresses_in, is_address, is_in, is_law
from generator.lint.review import Review
from generator.lint.run import Told, choose, once_a_cause, run
from generator.lint.sets import all_rules
from generator.lint.type_families import family_of
from generator.model.graph import Model
from generator.profile.profile import LintSettings
from generator.read import read
from generator.read.source import Source
from tests.authoring.ea_xmi import Association, Attribute, Class, End, Package, write
from tests.authoring.ea_xmi import Model as Described
from tests.lint.fda_words import METADATA, said
from tests.read.test_corpus import CORPUS

SETS = frozenset({"documentation", "fda"})


def reviewed(model: Model, *rules: str) -> tuple[Told, ...]:
    """Each finding by itself; of every rule of the two sets where none is named."""
    names = rules or [name for name, known in all_rules().items() if known.sets & SETS]
    levels = {name: (all_rules()[name].rule.severity.value, None) for name in names}
    settings = LintSettings(sets=(), levels=levels)  # type: ignore[arg-type]
    told, _seconds = run(Review(model, sets=SETS), choose(settings, ()))
    return told


def drawn(*members: Class | Association, **tags: str) -> Model:
    package = Package("Fravær", members, stereotypes=("LogicalDataModel",), tags=tags)
    model = read(Source("model.xmi", write(Described("fravær", [package])))).model
    assert model is not None
    return model


@pytest.mark.parametrize(
    "text",
    ["tbd", "TO" + "DO: spørg Lone", "...", "-", "?", "Beskrivelse mangler", "definition følger.", "xxx", "n/a",
     "to be defined", "Skal afklares"],
)  # fmt: skip
def test_placeholders_are_no_definitions(text: str) -> None:
    assert is_unfilled(text)


@pytest.mark.parametrize(
    "text",
    ["manglende svar", "definition af et begreb", "det der mangler at blive betalt", "nr.", "4", "A", "Description of the road"],
)  # fmt: skip
def test_short_texts_may_be_definitions(text: str) -> None:
    assert not is_unfilled(text)


def test_texts_are_compared_by_the_words_that_mean_something() -> None:
    assert content_of("Startdato for ansættelsen.") == content_of("ansættelsens startdato")[::-1]
    assert content_of("en sag") == content_of("sager") != content_of("en sats")
    assert folded_text("Dagen  det begynder.\n") == folded_text("dagen det begynder")


@pytest.mark.parametrize(
    "name, family",
    [
        ("xs:dateTime", "XML Schema"),
        ("rdfs:Literal", "XML Schema"),
        ("string", "XML Schema"),
        ("date", "XML Schema"),
        ("Date", "ISO/TC 211"),
        ("GM_Surface", "ISO/TC 211"),
        ("ISO 19103::CharacterString", "ISO/TC 211"),
        ("String", None),
        ("varchar", None),
        ("dct:Location", None),
    ],
)
def test_family_of_a_type_is_told_by_its_spelling(name: str, family: str | None) -> None:
    assert family_of(name) == family


def test_addresses() -> None:
    assert addresses_in("http://a.dk/x, https://b.dk/y;http://c.dk http://d.dk") == (
        "http://a.dk/x",
        "https://b.dk/y",
        "http://c.dk",
        "http://d.dk",
    )
    assert addresses_in(" ") == ()
    assert is_address("http://www.w3.org/2004/02/skos/core#")
    assert not is_address("www.w3.org") and not is_address("https://") and not is_address("")
    assert is_in("https://a.dk/løn/Beløb", "http://www.a.dk/løn#")
    assert not is_in("https://a.dk/lønseddel", "https://a.dk/løn") and not is_in("https://a.dk", "")
    assert is_law("http://data.europa.eu/eli/reg/2016/679/oj")
    assert not is_law("https://www.retsinformation.dk/Forms/R0710.aspx?id=1")


def test_what_most_elements_lack_is_told_once() -> None:
    classes = [Class(f"Begreb{number}") for number in range(7)]
    told = reviewed(
        drawn(*classes, Class("Sag", da="henvendelse")), "documentation/class-without-definition"
    )
    assert len(told) == 7 and len(once_a_cause(told)) == 1


def test_model_without_definitions_is_told_so_and_nothing_else() -> None:
    line = Association("", source=End("", of="Sag"), target=End("svar", of="Sag"))
    told = reviewed(drawn(Class("Sag", [Attribute("dag", "Date")]), line))
    assert [one.diagnostic.rule for one in told if "documentation/" in one.diagnostic.rule] == [
        "documentation/no-definitions"
    ]


def test_finding_names_the_ids_it_is_about() -> None:
    model = drawn(Class("Sag", **said("Sag")), **(METADATA | {"modified": "i går", "theme": ""}))
    told = {one.diagnostic.rule: one.books for one in reviewed(model)}
    assert told["fda/model-metadata-malformed"] == "FDA-10b"
    assert told["fda/model-metadata-missing"] == "FDA-09"
    assert told["documentation/no-definitions"] == "FDA-20"


def test_well_kept_model_is_told_nothing() -> None:
    sag = Class(
        "Sag",
        [Attribute("dag", "Date", da="dagen den blev åbnet", **said("Dag"))],
        da="henvendelse som kommunen svarer på",
        **said("Sag"),
    )
    package = Package(
        "Fravær", [sag], stereotypes=("LogicalDataModel",), tags=METADATA, notes="Om fravær."
    )
    model = read(Source("model.xmi", write(Described("fravær", [package])))).model
    assert model is not None
    assert [one.diagnostic.message for one in reviewed(model)] == []


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus of real exports is not here")
@pytest.mark.parametrize("folder", ["dk-org-ap", "dk-bbr", "dk-dagi"])
def test_real_models_are_told_few_things(folder: str) -> None:
    (path,) = (CORPUS / folder).iterdir()
    model = read(Source(path.name, path.read_bytes())).model
    assert model is not None
    documentation = [
        one for one in once_a_cause(reviewed(model)) if "documentation/" in one.diagnostic.rule
    ]
    assert 0 < len(documentation) < 20
