"""Which well-known identifier a name means, and what data of it look like.

Digits make these identifiers look like numbers. Sources: the registers' own pages, and for the identifiers
of persons those of the Nordic countries and the Netherlands.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from generator.model.elements import Element
from generator.model.words import words


class Identifier(NamedTuple):
    """A well-known identifier: what people call it, the form of its values in words, a made-up value, and
    the pattern where the form is the same everywhere. `is_personal` says that it tells who a person is.
    """

    title: str
    form: str
    example: str
    pattern: str = ""
    is_personal: bool = False

    @property
    def starts_with_zero(self) -> bool:
        """Whether values may begin with a zero, which a number loses."""
        return self.example.startswith("0")


_KNOWN: dict[str, Identifier] = {
    "cpr cprnummer cprnr personnummer personnr": Identifier(
        "a CPR number", "ten digits", "0101364001", "[0-9]{10}", True
    ),
    "fødselsnummer foedselsnummer fodselsnummer": Identifier(
        "a Norwegian national identity number", "eleven digits", "01013600000", "[0-9]{11}", True
    ),
    "ssn socialsecuritynumber nationalidentitynumber personalidentitynumber": Identifier(
        "a national identity number", "digits", "012345678", is_personal=True
    ),
    "bsn burgerservicenummer": Identifier("a BSN", "nine digits", "012345678", "[0-9]{9}", True),
    "cvr cvrnummer cvrnr": Identifier("a CVR number", "eight digits", "98765433", "[0-9]{8}"),
    "senummer senr": Identifier("an SE number", "eight digits", "98765433", "[0-9]{8}"),
    "pnummer produktionsenhedsnummer": Identifier(
        "a P number of a production unit", "ten digits", "1000000000", "[0-9]{10}"
    ),
    "ean eannummer eannr gln glnnummer glnnr eanlokationsnummer": Identifier(
        "an EAN or GLN location number", "thirteen digits", "0012345000003", "[0-9]{13}"
    ),
    "kle klenummer klenr kleemne": Identifier(
        "a KLE number", "digits with points", "02.00.01", "[0-9]{2}(\\.[0-9]{2}){0,2}"
    ),
    "kommunekode kommunenummer kommunenr": Identifier(
        "the code of a municipality", "four digits", "0101", "[0-9]{4}"
    ),
    "regionskode": Identifier("the code of a region", "four digits", "1081", "[0-9]{4}"),
    "myndighedskode": Identifier("the code of an authority", "four digits", "0101", "[0-9]{4}"),
    "vejkode": Identifier("the code of a road", "four digits", "0012", "[0-9]{4}"),
    "postnummer postnr postkode": Identifier(
        "a postal code", "four digits, five in Sweden", "0999", "[0-9]{4,5}"
    ),
    "sognekode": Identifier("the code of a parish", "four digits", "9001", "[0-9]{4}"),
    "sorkode sornummer sorid": Identifier(
        "a SOR code", "digits, at least eleven", "12345678901", "[0-9]{11,}"
    ),
    "ydernummer ydernr": Identifier("the number of a health provider", "six digits", "012345"),
    "bankregistreringsnummer bankregnr regnr": Identifier(
        "a registration number", "four digits at a bank", "0040"
    ),
    "bankkontonummer bankkonto": Identifier(
        "the number of a bank account", "ten digits", "0001234567"
    ),
    "postcode zipcode": Identifier(
        "a postal code", "digits, and letters in some countries", "01067"
    ),
    "phonenumber telefonnummer mobilnummer telefonnr mobiltelefonnummer": Identifier(
        "a telephone number", "digits with a country code", "004500000000"
    ),
    "isbn": Identifier("an ISBN", "ten or thirteen digits, or X at the end", "012345678X"),
    "gtin": Identifier("a GTIN", "up to fourteen digits", "0012345000003"),
}
_QUANTITIES = frozenset("antal count number amount num total sum aantal antall".split())
_BY_NAME = {name: known for names, known in _KNOWN.items() for name in names.split()}
_LONGEST = 3  # words at the end of a name that may make up the identifier


@lru_cache(maxsize=65536)
def identifier_named(name: str) -> Identifier | None:
    """The identifier that a name means by its last words, or None.

    >>> identifier_named("borgersCprNummer").title, identifier_named("P-nummer").title
    ('a CPR number', 'a P number of a production unit')
    >>> identifier_named("antalCpr"), identifier_named("kleTimer")
    (None, None)
    """
    parts = [part.lower() for part in words(name)]
    if parts and parts[0] in _QUANTITIES:
        return None
    found = (_BY_NAME.get("".join(parts[-count:])) for count in range(_LONGEST, 0, -1) if parts)
    return next((one for one in found if one is not None), None)


class Check(NamedTuple):
    """How the digits of an identifier fit together: those times the weights, summed up, have no rest by the
    modulus. `is_certain`: what does not fit is wrong; of CPR numbers some that were given out since 2007 do not.
    """

    weights: tuple[int, ...]
    modulus: int
    is_certain: bool = True


PATTERNS = {
    "CPR": "[0-9]{10}",
    "CVR": "[0-9]{8}",
    "PNumber": "[0-9]{10}",
    "SOR": "[0-9]{11,18}",
    "KLE": "[0-9]{2}(\\.[0-9]{2}){0,2}",
    "EAN": "[0-9]{13}",
    "GLN": "[0-9]{13}",
}
"""The form of an identifier that a data type says it is, by stereotype or by the tag `identifier`."""

TYPES = tuple(PATTERNS)
CHECKED = {
    "CPR": Check((4, 3, 2, 7, 6, 5, 4, 3, 2, 1), 11, is_certain=False),
    "CVR": Check((2, 7, 6, 5, 4, 3, 2, 1), 11),
    "EAN": Check((1, 3) * 6 + (1,), 10),
    "GLN": Check((1, 3) * 6 + (1,), 10),
}
"""The identifiers with a check digit. A P number has one too, by weights that are not published."""


def identifier_marked(element: Element) -> str | None:
    """The identifier of `TYPES` that an element says it is, or None."""
    marks = [one.rpartition("::")[2] for one in element.stereotypes]
    marks.append(element.tag("identifier") or "")
    found = (_BY_TYPE.get(one.strip().casefold()) for one in marks)
    return next((one for one in found if one is not None), None)


_BY_TYPE = {one.casefold(): one for one in TYPES}
