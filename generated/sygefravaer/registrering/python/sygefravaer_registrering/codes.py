"""Enumerations and code lists."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Annotated, NamedTuple

from .json_values import listed_in


class Code(NamedTuple):
    """A code of a governed list: valid from a day and until another, where they are stated."""

    value: str
    title: str
    parent: str | None = None
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None

    def is_valid(self, on: dt.date) -> bool:
        """Whether the code is valid on a day; the last day counts."""
        begins = self.valid_from is None or self.valid_from <= on
        return begins and (self.valid_to is None or on <= self.valid_to)


class Ansaettelsesform(StrEnum):
    """Ansættelsesform.

    den måde, hvorpå aflønning og vilkår i et job er aftalt; listen er ikke offentliggjort
    (antagelse)

    Model: Sygefravær::Klassifikationer::Ansættelsesform
    """

    MAANEDSLOENNET = "månedslønnet"
    """fast løn, der udbetales pr. måned (antagelse)"""

    TIMELOENNET = "timelønnet"
    """løn for de timer, der faktisk arbejdes (antagelse)"""

    TJENESTEMAND = "tjenestemand"
    """ansættelse på tjenestemandsvilkår med ret til tjenestemandspension (antagelse)"""

    ELEV = "elev"
    """ansættelse som led i en uddannelse (antagelse)"""


_KOMMUNE_CODES = (
    Code("0101", "København"),
    Code("0147", "Frederiksberg"),
    Code("0151", "Ballerup"),
    Code("0153", "Brøndby"),
    Code("0155", "Dragør"),
    Code("0157", "Gentofte"),
    Code("0159", "Gladsaxe"),
    Code("0161", "Glostrup"),
    Code("0163", "Herlev"),
    Code("0165", "Albertslund"),
    Code("0167", "Hvidovre"),
    Code("0169", "Høje-Taastrup"),
    Code("0173", "Lyngby-Taarbæk"),
    Code("0175", "Rødovre"),
    Code("0183", "Ishøj"),
    Code("0185", "Tårnby"),
    Code("0187", "Vallensbæk"),
    Code("0190", "Furesø"),
    Code("0201", "Allerød"),
    Code("0210", "Fredensborg"),
    Code("0217", "Helsingør"),
    Code("0219", "Hillerød"),
    Code("0223", "Hørsholm"),
    Code("0230", "Rudersdal"),
    Code("0240", "Egedal"),
    Code("0250", "Frederikssund"),
    Code("0253", "Greve"),
    Code("0259", "Køge"),
    Code("0260", "Halsnæs"),
    Code("0265", "Roskilde"),
    Code("0269", "Solrød"),
    Code("0270", "Gribskov"),
    Code("0306", "Odsherred"),
    Code("0316", "Holbæk"),
    Code("0320", "Faxe"),
    Code("0326", "Kalundborg"),
    Code("0329", "Ringsted"),
    Code("0330", "Slagelse"),
    Code("0336", "Stevns"),
    Code("0340", "Sorø"),
    Code("0350", "Lejre"),
    Code("0360", "Lolland"),
    Code("0370", "Næstved"),
    Code("0376", "Guldborgsund"),
    Code("0390", "Vordingborg"),
    Code("0400", "Bornholm"),
    Code("0410", "Middelfart"),
    Code("0420", "Assens"),
    Code("0430", "Faaborg-Midtfyn"),
    Code("0440", "Kerteminde"),
    Code("0450", "Nyborg"),
    Code("0461", "Odense"),
    Code("0479", "Svendborg"),
    Code("0480", "Nordfyns"),
    Code("0482", "Langeland"),
    Code("0492", "Ærø"),
    Code("0510", "Haderslev"),
    Code("0530", "Billund"),
    Code("0540", "Sønderborg"),
    Code("0550", "Tønder"),
    Code("0561", "Esbjerg"),
    Code("0563", "Fanø"),
    Code("0573", "Varde"),
    Code("0575", "Vejen"),
    Code("0580", "Aabenraa"),
    Code("0607", "Fredericia"),
    Code("0615", "Horsens"),
    Code("0621", "Kolding"),
    Code("0630", "Vejle"),
    Code("0657", "Herning"),
    Code("0661", "Holstebro"),
    Code("0665", "Lemvig"),
    Code("0671", "Struer"),
    Code("0706", "Syddjurs"),
    Code("0707", "Norddjurs"),
    Code("0710", "Favrskov"),
    Code("0727", "Odder"),
    Code("0730", "Randers"),
    Code("0740", "Silkeborg"),
    Code("0741", "Samsø"),
    Code("0746", "Skanderborg"),
    Code("0751", "Aarhus"),
    Code("0756", "Ikast-Brande"),
    Code("0760", "Ringkøbing-Skjern"),
    Code("0766", "Hedensted"),
    Code("0773", "Morsø"),
    Code("0779", "Skive"),
    Code("0787", "Thisted"),
    Code("0791", "Viborg"),
    Code("0810", "Brønderslev"),
    Code("0813", "Frederikshavn"),
    Code("0820", "Vesthimmerland"),
    Code("0825", "Læsø"),
    Code("0840", "Rebild"),
    Code("0846", "Mariagerfjord"),
    Code("0849", "Jammerbugt"),
    Code("0851", "Aalborg"),
    Code("0860", "Hjørring"),
)
KOMMUNE_CODES: dict[str, Code] = {code.value: code for code in _KOMMUNE_CODES}
"""Kommune.

klassifikation af landets kommuner

Model: Sygefravær::Klassifikationer::Kommune
"""
Kommune = Annotated[str, listed_in(KOMMUNE_CODES)]


_FRAVAERSAARSAG_CODES = (
    Code("1100", "Egen sygdom"),
    Code("1200", "Børns sygdom"),
    Code("1300", "Arbejdsulykke"),
    Code("1400", "Barsels- og adoptionsorlov"),
)
FRAVAERSAARSAG_CODES: dict[str, Code] = {code.value: code for code in _FRAVAERSAARSAG_CODES}
"""Fraværsårsag.

klassifikation af begrundelser for, at en medarbejder er væk fra arbejdet

Model: Sygefravær::Klassifikationer::Fraværsårsag
"""
Fravaersaarsag = Annotated[str, listed_in(FRAVAERSAARSAG_CODES)]


_FRAVAERSMAAL_CODES = (
    Code("10", "Fraværsprocent"),
    Code("20", "Fraværsdagsværk (antal)"),
    Code("30", "Fraværsperioder (antal)"),
    Code("40", "Fraværsdagsværk pr. fuldtidsansat"),
    Code("50", "Fraværsperioder pr. helårsansat"),
    Code("60", "Kalenderdage pr. fraværsperiode"),
    Code("70", "Fuldtidsansatte (antal)"),
    Code("80", "Helårsansatte (antal)"),
)
FRAVAERSMAAL_CODES: dict[str, Code] = {code.value: code for code in _FRAVAERSMAAL_CODES}
"""Fraværsmål.

klassifikation af beregninger, der beskriver fraværets omfang

Model: Sygefravær::Klassifikationer::Fraværsmål
"""
Fravaersmaal = Annotated[str, listed_in(FRAVAERSMAAL_CODES)]
