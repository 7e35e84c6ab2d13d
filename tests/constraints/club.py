"""A model in which every kind of navigation occurs, and random objects of it."""

from __future__ import annotations

import datetime
import random
from decimal import Decimal
from collections.abc import Sequence
from typing import Any

from tests.authoring.ea_xmi import (
    Association,
    AssociationClass,
    Attribute,
    Class,
    Constraint,
    DataType,
    End,
    Enumeration,
    Literal,
    Model,
    Package,
)
from tests.constraints.evaluator import Around
from tests.constraints.evaluator_library import CODES, Parts

ENDS = frozenset(
    "chef betaler ejer poster venner vennere ansatte klubber medlemmer medlemskab betalte".split()
)
CASES = 80
Thing = dict[str, Any]


def club(
    persons: Sequence[str],
    *,
    values: Sequence[str] = (),
    definitions: Sequence[Constraint] = (),
    others: Sequence[Class] = (),
) -> Model:
    """The model, with constraints on persons and on the data type of periods."""

    def several(texts: Sequence[str], mark: str) -> list[Constraint]:
        return [Constraint(f"{mark}{number}", text) for number, text in enumerate(texts)]

    person = Class(
        "Person",
        [
            Attribute("nr", "Integer"),
            Attribute("navn", "CharacterString", "0", "1"),
            Attribute("alias", "CharacterString"),
            Attribute("alder", "Integer"),
            Attribute("point", "Integer", "0", "1"),
            Attribute("rate", "Real", "0", "1"),
            Attribute("status", "Status"),
            Attribute("art", "Status", "0", "1"),
            Attribute("start", "Date"),
            Attribute("slut", "Date", "0", "1"),
            Attribute("aktiv", "Boolean", "0", "1"),
            Attribute("fri", "Boolean", "0", "1"),
            Attribute("mærker", "CharacterString", "0", "*"),
            Attribute("tal", "Integer", "0", "*", is_unique=False),
            Attribute("periode", "Periode", "0", "1"),
            Attribute("fast", "Periode"),
            Attribute("perioder", "Periode", "0", "*", is_unique=False),
        ],
        constraints=[*several(persons, "R"), *definitions],
    )
    members = [
        person,
        Class("Ansat", [Attribute("løn", "Integer", "0", "1")], parents=["Person"]),
        Class("Leder", [Attribute("bonus", "Integer", "0", "1")], parents=["Ansat"]),
        Class("Frivillig", [Attribute("timer", "Integer", "0", "1")], parents=["Person"]),
        Class(
            "Post",
            [
                Attribute("beløb", "Integer", "0", "1"),
                Attribute("antal", "Integer"),
                Attribute("art", "Status"),
                Attribute("betalt", "Boolean", "0", "1"),
            ],
        ),
        Class("Klub", [Attribute("navn", "CharacterString", "0", "1"), Attribute("nr", "Integer")]),
        DataType(
            "Periode",
            [Attribute("fra", "Integer"), Attribute("til", "Integer", "0", "1")],
            constraints=several(values, "D"),
        ),
        Enumeration("Status", literals=[Literal(name, code) for name, code in CODES.items()]),
        AssociationClass(
            "Medlemskab",
            [Attribute("kontingent", "Integer", "0", "1")],
            source=End("medlemmer", "Person", "0..*", navigable=True),
            target=End("klubber", "Klub", "0..*", navigable=True),
        ),
        *others,
    ]
    lines = [
        (
            "har",
            End("ejer", "Person", "1", navigable=True),
            End("poster", "Post", "0..*", navigable=True),
        ),
        (
            "betales",
            End("betalte", "Post", "0..*"),
            End("betaler", "Person", "0..1", navigable=True),
        ),
        (
            "ledes",
            End("ansatte", "Person", "0..*", navigable=True),
            End("chef", "Leder", "0..1", navigable=True),
        ),
        (
            "venner",
            End("venner", "Person", "0..*", navigable=True),
            End("vennere", "Person", "0..*"),
        ),
    ]
    return Model(
        "klubber",
        [Package("Klubber", [*members, *(Association(*line) for line in lines)])],
    )


class Club:
    """Random objects."""

    def __init__(self, seed: int = 5, cases: int = CASES) -> None:
        self._chance = random.Random(seed)
        self.klubber = [
            {"": ("Klub",), "navn": name, "nr": nr, "medlemmer": [], "medlemskab": []}
            for nr, name in enumerate(("a", "b", None, "a"))
        ]
        self.personer: list[Thing] = [self._person(number) for number in range(cases)]
        self.poster: list[Thing] = []
        self.medlemskaber: list[Thing] = []
        leaders = [one for one in self.personer if "Leder" in one[""]]
        for one in self.personer:
            one["chef"] = self._some(self._chance.choice(leaders), 0.4) if leaders else None
            if one["chef"] is not None:
                one["chef"]["ansatte"].append(one)
            friends = self._chance.randrange(min(3, cases + 1))
            one["venner"] = self._chance.sample(self.personer, friends)
            for friend in one["venner"]:
                friend["vennere"].append(one)
            self._own(one)
            for klub in self._chance.sample(self.klubber, self._chance.choice((0, 1, 1, 2, 3))):
                self._join(one, klub)

    def _some(self, value: Any, share: float = 0.25) -> Any:
        return None if self._chance.random() < share else value

    def _person(self, number: int) -> Thing:
        chance, some = self._chance, self._some
        day = datetime.date(2025, 1, 1)
        kinds = (
            ("Person",),
            ("Ansat", "Person"),
            ("Leder", "Ansat", "Person"),
            ("Frivillig", "Person"),
        )
        one: Thing = {
            "": chance.choice(kinds),
            "nr": number,
            "navn": some(chance.choice(("Åse", "åse", "Bo", "12", "-7", "1.5", "x12", "æblebo"))),
            "alias": chance.choice(("Bo", "åSE", "bobo", "12")),
            "alder": chance.randrange(-4, 9),
            "point": some(chance.randrange(-5, 6)),
            "rate": some(Decimal(chance.choice(("0.5", "1.5", "-0.5", "-1.25", "2")))),
            "status": chance.choice("APÆ"),
            "art": some(chance.choice("APÆ")),
            "start": day + datetime.timedelta(days=chance.randrange(4)),
            "slut": some(day + datetime.timedelta(days=chance.randrange(4))),
            "aktiv": some(chance.random() < 0.5),
            "fri": some(chance.random() < 0.5),
            "mærker": chance.sample(("a", "b", "c", "å"), chance.randrange(4)),
            "tal": [chance.randrange(4) for _each in range(chance.choice((0, 1, 2, 3)))],
            "periode": some(self._period(), 0.4),
            "fast": self._period(),
            "perioder": [self._period() for _each in range(chance.randrange(3))],
            "ansatte": [],
            "vennere": [],
            "poster": [],
            "medlemskab": [],
            "klubber": [],
        }
        extra = {"Ansat": "løn", "Leder": "bonus", "Frivillig": "timer"}
        return one | {extra[name]: some(chance.randrange(6)) for name in one[""] if name in extra}

    def _period(self) -> Parts:
        return Parts(fra=self._chance.randrange(4), til=self._some(self._chance.randrange(4), 0.4))

    def _own(self, one: Thing) -> None:
        for _post in range(self._chance.choice((0, 0, 1, 2, 3))):
            post = {
                "": ("Post",),
                "beløb": self._some(self._chance.randrange(5), 0.15),
                "antal": self._chance.randrange(1, 4),
                "art": self._chance.choice("APÆ"),
                "betalt": self._some(self._chance.random() < 0.5, 0.15),
                "ejer": one,
                "betaler": self._some(self._chance.choice(self.personer), 0.3),
            }
            one["poster"].append(post)
            self.poster.append(post)

    def _join(self, one: Thing, klub: Thing) -> None:
        link = {
            "": ("Medlemskab",),
            "kontingent": self._some(self._chance.randrange(4)),
            "medlemmer": one,
            "klubber": klub,
        }
        self.medlemskaber.append(link)
        one["medlemskab"].append(link)
        one["klubber"].append(klub)
        klub["medlemmer"].append(one)
        klub["medlemskab"].append(link)

    @property
    def objects(self) -> list[Thing]:
        """All of them."""
        return [*self.klubber, *self.personer, *self.poster, *self.medlemskaber]

    def around(self, defined: Any = None) -> Around:
        """What an evaluator asks besides an object."""
        names = ("Person", "Ansat", "Leder", "Frivillig", "Post", "Klub", "Medlemskab")
        instances = {name: [one for one in self.objects if name in one[""]] for name in names}
        return Around(instances, defined or {}, ENDS)
