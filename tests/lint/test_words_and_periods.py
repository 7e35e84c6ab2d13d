"""What rules read out of names: slips, periods, dates and styles."""

from __future__ import annotations

import pytest

from generator.diagnostics import Place
from generator.lint.name_forms import (
    folded,
    in_camel_case,
    is_borrowed,
    is_lower_camel,
    is_upper_camel,
)
from generator.lint.periods import Bound, bound_of, counterpart, is_dated, is_moment
from generator.lint.vocabulary import near_words
from generator.model.elements import Attribute

SLIPS = [("virkning", "virking"), ("sagsniveau", "sagsniveu"), ("fraværsperiode", "fravræsperiode")]
OTHER_WORDS = [
    ("adresse", "adresser"),  # another ending
    ("adgangsvej", "afgangsvej"),  # another letter
    ("bygningens", "bygningenes"),  # another inflection
    ("latitude", "altitude"),  # another beginning
    ("substituting", "substitution"),
    ("trin", "tin"),  # too short to tell
]


@pytest.mark.parametrize("word, slip", SLIPS)
def test_slip_is_near_its_word(word: str, slip: str) -> None:
    assert near_words({word: [], slip: []}) == {word: (slip,), slip: (word,)}


@pytest.mark.parametrize("word, other", OTHER_WORDS)
def test_other_words_are_not_slips(word: str, other: str) -> None:
    assert near_words({word: [], other: []}) == {}


def _bound(name: str) -> Bound | None:
    place = Place("model.xmi", 1)
    return bound_of(
        Attribute(
            key=1, owner=0, name=name, qualified_name=name, metaclass="Property", place=place,
            type=None, multiplicity=None,
        )  # fmt: skip
    )


@pytest.mark.parametrize(
    "name, stem, is_start, other",
    [
        ("virkningFra", "virkning", True, "virkningTil"),
        ("registreringTil", "registrering", False, "registreringFra"),
        ("ansættelsesstartdato", "ansaettelse", True, "ansættelsesslutdato"),
        ("schema:validFrom", "schemavalid", True, "schema:validTo"),
        ("FromDate", "", True, "ToDate"),
        ("slutdato", "", False, "startdato"),
        ("slutdatoForStudie", "forstudie", False, "startdatoForStudie"),
        ("fra", "", True, "til"),
    ],
)
def test_bound_is_told_by_its_name(name: str, stem: str, is_start: bool, other: str) -> None:
    bound = _bound(name)
    assert bound is not None
    assert (bound.stem, bound.is_start, counterpart(bound, "da")) == (stem, is_start, other)


@pytest.mark.parametrize("name", ["datoForTilladelseTilUdtræden", "tilstand", "kalender", "", "7"])
def test_preposition_inside_a_name_bounds_nothing(name: str) -> None:
    assert _bound(name) is None


@pytest.mark.parametrize(
    "name", ["fødselsdato", "dateOfBirth", "byg29DatoForOpførelse", "issueDate"]
)
def test_name_promises_a_day(name: str) -> None:
    assert is_dated(name) and not is_moment(name)


@pytest.mark.parametrize("name", ["kandidat", "updateDate", "datovalgt", "mandate", "", "12"])
def test_name_promises_no_day(name: str) -> None:
    assert not is_dated(name)


@pytest.mark.parametrize(
    "name", ["Fraværsperiode", "CPRnummer", "GM_Point", "SC_CRS", "Ærø", "氏名"]
)
def test_upper_camel_case(name: str) -> None:
    assert is_upper_camel(name)


@pytest.mark.parametrize("name", ["fraværsperiode", "FRAVÆR_ÅRSAG", "kommune_kode"])
def test_not_upper_camel_case(name: str) -> None:
    assert not is_upper_camel(name)
    assert is_upper_camel(in_camel_case(name, True))


@pytest.mark.parametrize("name", ["fornavn", "DAGIid", "NUTS1værdi", "x", "X", "id2"])
def test_lower_camel_case(name: str) -> None:
    assert is_lower_camel(name)


@pytest.mark.parametrize("name", ["Fornavn", "kommune_kode", "KOMMUNE_KODE"])
def test_not_lower_camel_case(name: str) -> None:
    assert not is_lower_camel(name)
    assert is_lower_camel(in_camel_case(name, False))


def test_names_are_compared_without_their_spelling() -> None:
    assert folded("Ikke oplyst") == folded("ikke_Oplyst") != folded("oplyst")
    assert folded("<") != folded(">")


def test_borrowed_names_have_a_prefix() -> None:
    assert is_borrowed("dct:Location") and is_borrowed("at-voc:country")
    assert not is_borrowed("Bemærkning: kort") and not is_borrowed("Location")
