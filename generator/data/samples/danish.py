"""What stands in Danish registers, made up: people, places, and numbers that can be nobody's.

All of it follows from one number, `who`, so that the parts of a row agree: the town with the postal code, the
address of mail with the name. The lists are common names and public place names.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import NamedTuple

from generator.data.samples.chance import spread
from generator.model.words import words

_FIRST = (
    "Anne Mette Kirsten Hanne Anna Helle Susanne Lene Maria Marianne Inge Karen Lone Bente Camilla Pia Jette "
    "Charlotte Louise Tina Ida Sofie Freja Clara Alma Sørine Åse Gry Peter Michael Lars Jens Thomas Henrik "
    "Søren Christian Jan Martin Niels Anders Morten Jesper Hans Mads Rasmus Per Ole Noah Oscar Emil Åge Bjørn "
    "Jørgen Kåre Fatima Ali Aisha Mohammad Olga Piotr"
).split()
_LAST = (
    "Nielsen Jensen Hansen Andersen Pedersen Christensen Larsen Sørensen Rasmussen Jørgensen Petersen Madsen "
    "Kristensen Olsen Thomsen Christiansen Poulsen Johansen Møller Mortensen Knudsen Jakobsen Mikkelsen "
    "Frederiksen Laursen Lund Schmidt Holm Eriksen Kristiansen Clausen Bech Skov Bøgh Nygård Ålund Østergaard "
    "Kjær Vestergaard Ahmed Nguyen"
).split()
_STREETS = (
    "Algade Bakkevej Birkevej Bøgevej Dalgade Egevej Elmegade Engvej Enghavevej Fasanvej Grønnegade Havnegade "
    "Hovedgaden Højvangen Jernbanegade Kirkegade Kirkevej Kløvervej Lindevej Lærkevej Markvej Mølletoften "
    "Møllevej Nygade Nørregade Parkvej Rosenvej Rådhuspladsen Skolegade Skovvej Solsortevej Stationsvej "
    "Strandvejen Søndergade Tjørnevej Torvet Vestergade Ærtevej Østergade Åboulevarden"
).split()
_PLACES = (
    "1050 København K,1620 København V,2000 Frederiksberg,2100 København Ø,2200 København N,2300 København S,"
    "2500 Valby,2600 Glostrup,2630 Taastrup,2650 Hvidovre,2700 Brønshøj,2730 Herlev,2750 Ballerup,2770 Kastrup,"
    "2800 Kongens Lyngby,2860 Søborg,2900 Hellerup,2970 Hørsholm,3000 Helsingør,3400 Hillerød,3600 Frederikssund,"
    "3700 Rønne,4000 Roskilde,4100 Ringsted,4200 Slagelse,4300 Holbæk,4400 Kalundborg,4600 Køge,4700 Næstved,"
    "4800 Nykøbing F,4900 Nakskov,5000 Odense C,5500 Middelfart,5600 Faaborg,5700 Svendborg,5800 Nyborg,"
    "6000 Kolding,6100 Haderslev,6200 Aabenraa,6400 Sønderborg,6700 Esbjerg,7000 Fredericia,7100 Vejle,"
    "7400 Herning,7500 Holstebro,7600 Struer,7700 Thisted,7800 Skive,8000 Aarhus C,8500 Grenaa,8600 Silkeborg,"
    "8700 Horsens,8800 Viborg,8900 Randers C,9000 Aalborg,9300 Sæby,9400 Nørresundby,9500 Hobro,9600 Aars,"
    "9700 Brønderslev,9800 Hjørring,9900 Frederikshavn"
).split(",")
_POSTS = (
    "Pædagog,Lærer,Sygeplejerske,Social- og sundhedsassistent,Kontorassistent,Socialrådgiver,Ingeniør,"
    "Bibliotekar,Gartner,Teknisk servicemedarbejder,Køkkenassistent,Afdelingsleder,Akademisk medarbejder"
).split(",")
_UNITS = (
    "Børnehuset Solstrålen,Plejecenter Åbrinken,Skolen ved Søen,Teknik og Miljø,Borgerservice,Biblioteket,"
    "Økonomiafdelingen,Jobcenter Øst,Sundhedscenteret,Hjemmeplejen Nord,Musikskolen,Rådhuset"
).split(",")
_TEXTS = (
    "Oplyst af borgeren selv,Ændret efter samtale,Afventer svar,Ingen bemærkninger,Sendt til høring,"
    "Rettet efter kontrol,Aftalt på mødet,Gælder indtil videre,Se sagens akter,Overført fra tidligere system"
).split(",")
_THINGS = (
    "Ahorn Bøg Birk Eg El Elm Fyr Gran Hassel Hyld Kirsebær Lind Løn Pil Poppel Røn Skovæble Slåen Tjørn Ædelgran"
).split()

_FIRST_DAY = datetime.date(2050, 1, 1)
_DAYS = (datetime.date(2058, 1, 1) - _FIRST_DAY).days


class Wording(NamedTuple):
    """A kind of text: `made` gives one for a person or thing; `numbered`, where there is one, gives other texts
    for other numbers, `size` of them."""

    made: Callable[[int], str]
    numbered: Callable[[int], str] | None = None
    size: int = 0


def _of(items: list[str], who: int, shift: int = 0) -> str:
    return items[(who >> shift) % len(items)]


def _first(who: int) -> str:
    return _of(_FIRST, who, 3)


def _last(who: int) -> str:
    return _of(_LAST, who, 17)


def _street(who: int) -> str:
    return _of(_STREETS, who, 29)


def _number(who: int) -> str:
    return str((who >> 37) % 120 + 1) + ("", "", "", "A", "B")[(who >> 45) % 5]


def _place(who: int) -> tuple[str, str]:
    code, _space, town = _of(_PLACES, who, 23).partition(" ")
    return code, town


_FOLDED = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "Æ": "ae", "Ø": "oe", "Å": "aa"})


def _mail(who: int) -> str:
    name = f"{_first(who)}.{_last(who)}{(who >> 41) % 100}".lower().translate(_FOLDED)
    return f"{name}@example.org"


def cpr(number: int) -> str:
    """A person's number of someone who will be born in the years 2050 to 2057: nobody's.

    >>> cpr(0), len({cpr(one) for one in range(1000)})
    ('0109526333', 1000)
    """
    serial, day = divmod(spread(number % CPR_NUMBERS, CPR_NUMBERS), _DAYS)
    born = _FIRST_DAY + datetime.timedelta(days=day)
    return f"{born:%d%m%y}{5000 + serial:04d}"


CPR_NUMBERS = (
    _DAYS * 4000
)  # 5 to 8 in the seventh place means the century from 2000, in the years to 57


def cvr(number: int) -> str:
    """A company's number with the right check digit, in the part that starts with 9, of which none is issued.

    >>> cvr(0), sum(int(one) * two for one, two in zip(cvr(41), (2, 7, 6, 5, 4, 3, 2, 1))) % 11
    ('93333330', 0)
    """
    prefix, choice = divmod(spread(number % CVR_NUMBERS, CVR_NUMBERS), 9)
    text = f"9{prefix:05d}"
    known = sum(int(digit) * weight for digit, weight in zip(text, (2, 7, 6, 5, 4, 3), strict=True))
    # No base whose check digit would be ten is issued; nine of ten remain.
    lasts = [digit for digit in range(10) if (known + 2 * digit) % 11 != 1]
    last = lasts[choice]
    return f"{text}{last}{-(known + 2 * last) % 11}"


CVR_NUMBERS = 900_000


def gln(number: int) -> str:
    """A location number with the right check digit."""
    text = f"57999{spread(number % 10**7, 10**7):07d}"
    total = sum(int(digit) * (1 + 2 * (place % 2)) for place, digit in enumerate(text))
    return f"{text}{-total % 10}"


def _plain(prefix: str, digits: int) -> Wording:
    size = 10**digits

    def numbered(number: int) -> str:
        return f"{prefix}{spread(number % size, size):0{digits}d}"

    return Wording(lambda who: numbered(who % size), numbered, size)


_WORDINGS = {
    "cpr cprnummer cprnr personnummer personnr": Wording(
        lambda who: cpr(who % CPR_NUMBERS), cpr, CPR_NUMBERS
    ),
    "cvr cvrnummer cvrnr": Wording(lambda who: cvr(who % CVR_NUMBERS), cvr, CVR_NUMBERS),
    "ean eannummer gln glnnummer eanlokationsnummer": Wording(gln, gln, 10**7),
    "pnummer produktionsenhedsnummer": _plain("9", 9),
    "sorkode sornummer": _plain("99", 11),
    # No subscriber's number begins with a zero.
    "telefon telefonnummer tlf mobil mobilnummer phone": _plain("0", 7),
    "email mail emailadresse": Wording(_mail),
    "fornavn givenname firstname": Wording(_first),
    "mellemnavn": Wording(lambda who: _of(_LAST, who, 11)),
    "efternavn familyname lastname surname": Wording(_last),
    "personnavn fuldtnavn": Wording(lambda who: f"{_first(who)} {_last(who)}"),
    "vej vejnavn gade street": Wording(_street),
    "husnummer husnr": Wording(_number),
    "adresse adresselinje address": Wording(lambda who: f"{_street(who)} {_number(who)}"),
    "postnummer postnr postkode": Wording(lambda who: _place(who)[0]),
    "postdistrikt by bynavn town city": Wording(lambda who: _place(who)[1]),
    "stillingsbetegnelse stilling titel": Wording(lambda who: _of(_POSTS, who, 9)),
    "enhed enhedsnavn afdeling institution organisation": Wording(lambda who: _of(_UNITS, who, 9)),
    "bemærkning note beskrivelse kommentar begrundelse tekst": Wording(
        lambda who: _of(_TEXTS, who, 9)
    ),
}
_BY_NAME = {name: one for names, one in _WORDINGS.items() for name in names.split()}
_PEOPLE = frozenset(
    "person borger medarbejder ansat elev patient barn ejer kontakt læge part".split()
)
_THING = Wording(lambda who: f"{_of(_THINGS, who, 9)} {(who >> 33) % 900 + 100}")


def wording_of(label: str, owner: str) -> Wording:
    """The kind of text that a property's name asks for; a thing's name where nothing is known of it. `owner` is
    what it is a property of.

    >>> wording_of("Postdistrikt", "Adresse").made(1 << 23)
    'København V'
    """
    parts = [part.lower() for part in words(label)]
    for count in range(min(3, len(parts)), 0, -1):
        found = _BY_NAME.get("".join(parts[-count:]))
        if found is not None:
            return found
    if parts[-1:] == ["navn"]:
        of_whom = {part.lower() for part in (*words(owner), *words(label))}
        return _BY_NAME["personnavn" if of_whom & _PEOPLE else "enhedsnavn"]
    return _THING
