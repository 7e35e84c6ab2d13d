"""Enumerations and code lists."""

from __future__ import annotations

import datetime as dt
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
