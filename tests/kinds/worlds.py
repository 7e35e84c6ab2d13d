"""Random objects of the model, few and alike, so that periods meet and keys repeat."""

from __future__ import annotations

import csv
import datetime
import io
import random
from decimal import Decimal
from typing import Any

from tests.kinds import evaluator as v
from tests.kinds.model import CODES

Object = dict[str, Any]
ROWS = {
    row["code"]: (row["parent"], row["valid_from"] or "", row["valid_to"] or "")
    for row in csv.DictReader(io.StringIO(CODES))
}
_FIRST = datetime.date(2025, 1, 1)
_CPR = ("0101364001", "3112364004", "2902364001", "2902354001", "3104364001", "2902000001",
        "2902004001", "9112364004", "112364004", "311236-400", "3113364004", "0001364001",
        "2902685001", "3004364001", "3105574001")  # fmt: skip
_CVR = ("98765433", "12345674", "98765434", "9876543", "ABCDEFGH", "98765433\n")
_EAN = ("5790000000005", "5799999999987", "5790000000006", "579000000005", "57900000000A5")
_PLACES = ("1000000000", "100000000", "100000000X", "1000000001")
_NOWHERE: Object = {"id": 999, "is": ("Enhed",)}
_SOR = ("12345678901", "1234567890", "1234567890A", "123456789012345678", "1234567890123456789")
_KLE = ("02", "02.00", "02.00.01", "2.0.1", "02.00.1", "02.00.01.01", "02,00", "02.")
_FORMS = {
    "cvr": "[0-9]{8}",
    "ean": "[0-9]{13}",
    "sted": "[0-9]{10}",
    "sor": "[0-9]{11,18}",
    "kle": r"[0-9]{2}(\.[0-9]{2}(\.[0-9]{2})?)?",
}
TODAY = datetime.date.today()


class World:
    """The objects of one random database; `of` are those of a class, subclasses' included."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self.objects: list[Object] = []
        chance = self._chance
        units = [self._unit() for _each in range(chance.randrange(1, 4))]
        months = [self._month() for _each in range(chance.randrange(3))]
        for _each in range(chance.randrange(5)):
            self._add(
                "Indberetning",
                enhed=self._some(chance.choice((*units, _NOWHERE))),
                måned=self._some(chance.choice(months)) if months else None,
                år=self._some(chance.choice((2024, 2025))),
            )
        citizens = [
            self._add("Borger", cpr=self._some(chance.choice(_CPR)), kendtSom=None)
            for _each in range(chance.randrange(1, 4))
        ]
        for _each in range(chance.randrange(1, 7)):
            self._job(citizens)
        for _each in range(chance.randrange(5)):
            self._add(
                "Version",
                sag=self._some(chance.choice("ab")),
                gyldigFra=self._day(4, 0.1),
                gyldigTil=self._day(6, 0.4),
                kendtFra=_moment(self._day(4, 0.1)),
                kendtTil=_moment(self._day(6, 0.4)),
            )

    def of(self, name: str) -> list[Object]:
        """The objects of a class."""
        return [one for one in self.objects if name in one["is"]]

    def _add(self, *names: str, **values: Any) -> Object:
        one = {"id": len(self.objects) + 1, "is": names, **values}
        self.objects.append(one)
        return one

    def _some(self, value: Any, share: float = 0.2) -> Any:
        return None if self._chance.random() < share else value

    def _day(self, most: int, share: float = 0.2) -> datetime.date | None:
        day = _FIRST + datetime.timedelta(days=self._chance.randrange(most))
        return self._some(day, share)

    def _unit(self) -> Object:
        chance = self._chance
        return self._add(
            "Enhed",
            nr=chance.randrange(9),
            cvr=self._some(chance.choice(_CVR)),
            ean=self._some(chance.choice(_EAN)),
            sted=self._some(chance.choice(_PLACES)),
            sor=self._some(chance.choice(_SOR)),
            kle=self._some(chance.choice(_KLE)),
            aktivFra=self._day(5, 0.5),
            aktivTil=self._day(5, 0.5),
        )

    def _month(self) -> Object:
        due = TODAY + datetime.timedelta(days=self._chance.choice((-20, -2, 2)))
        return self._add("Måned", fra=self._day(4), til=self._day(5), frist=self._some(due))

    def _job(self, citizens: list[Object]) -> None:
        chance = self._chance
        values = {
            "borger": self._some(chance.choice(citizens), 0.1),
            "cprNummer": self._some(chance.choice((*_CPR[:4], "112364004"))),
            "start": self._day(7, 0.1),
            "slut": self._day(8, 0.2),
            "stilling": self._some(chance.choice((*ROWS, "B", "X"))),
            "rang": self._some(chance.choice((*ROWS, "X"))),
            "blad": self._some(chance.choice((*ROWS, "X"))),
            "timer": self._some(Decimal(chance.choice(("0", "0.5", "37", "37.5")))),
            "fødsel": self._day(6),
        }
        if chance.random() < 0.5:
            self._add("Ansættelse", **values)
            return
        bonus = {"ophør": self._day(8), "antal": self._some(chance.choice((0, 1, 4, 5)))}
        self._add("Ansættelse", "Tillæg", **values, **bonus)


def _moment(day: datetime.date | None) -> datetime.datetime | None:
    return None if day is None else datetime.datetime(day.year, day.month, day.day, 12)


def told(world: World) -> dict[str, v.Told]:
    """What each rule of the model must tell of a world."""
    jobs, bonuses, units = world.of("Ansættelse"), world.of("Tillæg"), world.of("Enhed")
    reports, citizens = world.of("Indberetning"), world.of("Borger")
    early, late = datetime.date(1, 1, 1), datetime.date(2025, 1, 3)
    ends = ("start", "slut")
    cpr, cvr, ean = "4327654321", "27654321", "1313131313131"
    return {
        **{f"Enhed.{name}/pattern": v.form(units, name, form) for name, form in _FORMS.items()},
        "Borger.cpr/pattern": v.form(citizens, "cpr", "[0-9]{10}"),
        "Ansættelse.cprNummer/pattern": v.form(jobs, "cprNummer", "[0-9]{10}"),
        "Enhed.cvr/checksum": v.checksum(units, "cvr", cvr, 11),
        "Enhed.ean/checksum": v.checksum(units, "ean", ean, 10),
        "Indberetning.enhed/crossReference": v.dangling(reports, "enhed", units),
        "Indberetning/hvertÅr": v.complete(units, reports, "enhed", "år", None, TODAY),
        "Indberetning/complete": v.complete(
            units, reports, "enhed", "måned", world.of("Måned"), TODAY
        ),
        "Indberetning/key": v.unique(reports, ("enhed", "år"), equal_nulls=True),
        "Borger.cpr/checksum": v.checksum(citizens, "cpr", cpr, 11),
        "Borger.cpr/birthday": v.birthday(citizens, "cpr"),
        "Ansættelse.cprNummer/checksum": v.checksum(jobs, "cprNummer", cpr, 11),
        "Ansættelse.cprNummer/birthday": v.birthday(jobs, "cprNummer"),
        "Ansættelse.cprNummer/crossReference": v.known(jobs, "cprNummer", citizens, "cpr"),
        "Ansættelse.stilling/validity": v.valid_on(jobs, "stilling", "start", ROWS),
        "Ansættelse.stilling/subsumedBy": v.below(
            jobs, "stilling", ("A1", "B"), "withItself", ROWS
        ),
        "Ansættelse.rang/subsumedBy": v.below(jobs, "rang", ("A",), "below", ROWS),
        "Ansættelse.blad/subsumedBy": v.below(jobs, "blad", ("A",), "leaf", ROWS),
        "Ansættelse.timer/plausible": v.outside(jobs, "timer", Decimal("0.5"), 37),
        "Ansættelse.fødsel/plausible": v.outside(jobs, "fødsel", early, late),
        "Ansættelse/noOverlap": v.no_overlap(jobs, ("borger",), *ends, closed=True),
        "Ansættelse/noGap": v.no_gap(jobs, ("borger",), *ends, closed=True),
        "Ansættelse/order": v.order(jobs, *ends, strict=False, missing="pass"),
        "Ansættelse/publication": v.among(jobs, ("borger", "stilling"), 2),
        "Ansættelse/S-08": v.no_overlap(jobs, ("borger", "stilling"), *ends, closed=False),
        "Ansættelse/S-12": v.no_gap(jobs, ("stilling",), *ends, closed=False),
        "Ansættelse/L-08": v.order(jobs, *ends, strict=True, missing="fail"),
        "Ansættelse/L-09": v.order(jobs, "fødsel", "start", strict=False, missing="undetermined"),
        "Ansættelse/L-05": v.unique(jobs, ("borger", "start", "stilling"), equal_nulls=False),
        "Tillæg/order": v.order(bonuses, "start", "ophør", strict=False, missing="pass"),
        "Tillæg/smallCount": v.small(bonuses, "antal", 5),
        "Tillæg/T-01": v.no_overlap(bonuses, ("borger",), "start", "ophør", closed=False),
        "Tillæg/T-02": v.unique(bonuses, ("antal", "stilling"), equal_nulls=True),
        "Tillæg/T-03": v.no_gap(bonuses, ("borger",), "start", "ophør", closed=True),
        "Version/bitemporal": v.bitemporal(
            world.of("Version"), "sag", ("gyldigFra", "gyldigTil"), ("kendtFra", "kendtTil")
        ),
    }
