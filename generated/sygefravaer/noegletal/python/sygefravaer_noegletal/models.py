"""The objects of the profile's documents. A field's alias is its name in JSON."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from . import codes
from .json_values import Date, Model, Number, Unique
from .verdicts import Verdict, checks, has_digits, values_at, verdict, violated_if


class Noegletal(Model):
    """Nøgletal.

    et beregnet tal, der beskriver fraværet i en population i en periode. Betingelse: S-10: /*
    en fraværsprocent ligger mellem 0 og 100 */ /* en: a percentage of absence is between 0 and
    100 */ inv: self.mål = Fraværsmål::fraværsprocent implies (self.værdi >= 0 and self.værdi <=
    100). Betingelse: S-11: /* barsel lægges ikke sammen med andre årsager */ /* en: parental
    leave is not added to other reasons */ inv:
    self.fraværsårsag->includes(Fraværsårsag::barselsOgAdoptionsorlov) implies
    self.fraværsårsag->size() = 1

    Model: Sygefravær::Statistik::Nøgletal
    """

    identifikator: Annotated[str, Field(min_length=1, max_length=36)]
    """nøglen, der udpeger tallet (antagelse)"""

    maal: codes.Fravaersmaal
    """den beregning, tallet er resultatet af"""

    fravaersaarsag: Annotated[Unique[codes.Fravaersaarsag], Field(min_length=1)]
    """de årsager, hvis fravær er talt med (antagelse)"""

    periode: Periode
    """tidsrummet, tallet gælder for"""

    population: Annotated[str, Field(min_length=1, max_length=200)]
    """de medarbejdere, tallet er beregnet for (antagelse)"""

    vaerdi: Annotated[Number, Field(ge=Decimal("0"), lt=Decimal("100000000000000"))]
    """resultatet af beregningen. Højst 4 decimaler."""

    @checks("Nøgletal.værdi/digits", {"værdi": "vaerdi"})
    def check_noegletal_vaerdi_digits(self) -> Verdict:
        """Nøgletal.værdi: the number must have at most 18 digits and at most 4 decimals."""
        return violated_if(any(not has_digits(one, 18, 4) for one in values_at(self, "vaerdi")))

    @checks("Nøgletal/S-10", {"mål": "maal", "værdi": "vaerdi"}, in_schema=True)
    def check_noegletal_s_10(self) -> Verdict:
        """Nøgletal: a percentage of absence is between 0 and 100"""
        kept = self.maal != "10" or (self.vaerdi >= 0 and self.vaerdi <= 100)
        violated = self.maal == "10" and (self.vaerdi < 0 or self.vaerdi > 100)
        return verdict(kept=kept, violated=violated)

    @checks(
        "Nøgletal.periode/periodeErOrdnet",
        {"periode.fra": "periode.fra", "periode.til": "periode.til"},
    )
    def check_noegletal_periode_periode_er_ordnet(self) -> Verdict:
        """Nøgletal.periode: the end is not before the start"""
        kept = self.periode.til >= self.periode.fra
        violated = self.periode.til < self.periode.fra
        return verdict(kept=kept, violated=violated)


class Periode(Model):
    """Periode.

    et sammenhængende tidsrum fra en dag til og med en anden. Betingelse: periodeErOrdnet: /*
    til ligger ikke før fra */ /* en: the end is not before the start */ inv: self.til >=
    self.fra

    Model: Sygefravær::Datatyper::Periode
    """

    fra: Date
    """den første dag i tidsrummet"""

    til: Date
    """den sidste dag i tidsrummet, medregnet"""


class Delivery(Model):
    """A document: all objects that stand by themselves, by their class."""

    noegletal: list[Noegletal] = Field(default_factory=list)
