"""Data types, code lists and the enumeration of the sickness absence model."""

from __future__ import annotations

import csv
from pathlib import Path

from tests.authoring.ea_xmi import (
    Constraint,
    DataType,
    Enumeration,
    Literal,
    Package,
    PrimitiveType,
)
from tests.authoring.sygefravaer_words import DK_CORE, DST, KRL, attribute, camel, said, text

# day and month that can exist together: 30 never in February, 31 only in the long months
_CPR = r"((0[1-9]|[12][0-9])(0[1-9]|1[0-2])|30(0[13-9]|1[0-2])|31(0[13578]|1[02]))[0-9]{6}"


def data_types() -> Package:
    """The identifier types and the period."""
    return Package(
        "Datatyper", [_cpr(), _cvr(), _period()], notes="Identifikationsnumre og tidsrum."
    )


def code_lists(folder: Path) -> Package:
    """The code lists, with literals where the list is short and settled, and the enumeration."""
    causes = Enumeration(
        "Fraværsårsag",
        literals=_literals(folder / "fravaersaarsager.csv", "Fraværsårsag"),
        **said(
            "Fraværsårsag",
            ("fraværsårsag", "cause of absence"),
            (
                "klassifikation af begrundelser for, at en medarbejder er væk fra arbejdet",
                "classification of the reasons why an employee is away from work",
            ),
            source=DST,
            personal="følsom",
            stereotypes=("CodeList",),
        ),
    )
    measures = Enumeration(
        "Fraværsmål",
        literals=_literals(folder / "fravaersmaal.csv", "Fraværsmål"),
        **said(
            "Fraværsmål",
            ("fraværsmål", "absence measure"),
            (
                "klassifikation af beregninger, der beskriver fraværets omfang",
                "classification of the calculations that describe the extent of absence",
            ),
            source=DST,
            personal="ingen",
            stereotypes=("CodeList",),
        ),
    )
    municipalities = Enumeration(
        "Kommune",
        **said(
            "Kommune",
            ("kommune", "municipality"),
            (
                "klassifikation af landets kommuner",
                "classification of the municipalities of Denmark",
            ),
            source=DK_CORE,
            personal="ingen",
            stereotypes=("CodeList",),
            tags=text(4, 4) | {"pattern": "[0-9]{4}"},
        ),
    )
    members = [causes, measures, municipalities, _forms_of_employment()]
    return Package("Klassifikationer", members, notes="Kodelister og udfaldsrum.")


def _cpr() -> PrimitiveType:
    tags = {"baseType": "CharacterString", **text(10, 10), "pattern": _CPR}
    # numbers without the check digit have been issued since 2007, so a fault is no more than a remark
    tags |= {"checksum": "cpr-modulus11", "checksumSeverity": "note"}
    words = said(
        "CPR",
        ("CPR-nummer", "civil registration number"),
        (
            "det nummer, der entydigt identificerer en person i Det Centrale Personregister",
            "the number that uniquely identifies a person in the Danish civil registration system",
        ),
        source=DK_CORE,
        personal="cpr",
        tags=tags,
    )
    return PrimitiveType("CPR", **words)


def _cvr() -> PrimitiveType:
    tags = {"baseType": "CharacterString", **text(8, 8), "pattern": "[0-9]{8}"}
    tags |= {"checksum": "cvr-modulus11", "checksumSeverity": "error"}
    words = said(
        "CVR",
        ("CVR-nummer", "business registration number"),
        (
            "det nummer, der entydigt identificerer en juridisk enhed i Det Centrale Virksomhedsregister",
            "the number that uniquely identifies a legal unit in the Danish business register",
        ),
        source=DK_CORE,
        personal="ingen",
        tags=tags,
    )
    return PrimitiveType("CVR", **words)


def _period() -> DataType:
    first = attribute(
        "Periode.fra",
        "Date",
        "1",
        ("fra", "from"),
        ("den første dag i tidsrummet", "the first day of the period of time"),
        source=KRL,
    )
    last = attribute(
        "Periode.til",
        "Date",
        "1",
        ("til", "to"),
        ("den sidste dag i tidsrummet, medregnet", "the last day of the period of time, included"),
        source=KRL,
    )
    order = Constraint(
        "periodeErOrdnet",
        "/* til ligger ikke før fra */ /* en: the end is not before the start */\ninv: self.til >= self.fra",
    )
    words = said(
        "Periode",
        ("periode", "period"),
        (
            "et sammenhængende tidsrum fra en dag til og med en anden",
            "an unbroken stretch of time from one day to another, both included",
        ),
        source=KRL,
        personal="ingen",
    )
    return DataType("Periode", [first, last], constraints=[order], **words)


def _forms_of_employment() -> Enumeration:
    values = {
        "månedslønnet": (
            "monthly paid",
            "fast løn, der udbetales pr. måned",
            "a fixed salary paid by the month",
        ),
        "timelønnet": (
            "hourly paid",
            "løn for de timer, der faktisk arbejdes",
            "pay for the hours actually worked",
        ),
        "tjenestemand": (
            "civil servant",
            "ansættelse på tjenestemandsvilkår med ret til tjenestemandspension",
            "employment on civil service terms with a right to a civil service pension",
        ),
        "elev": (
            "trainee",
            "ansættelse som led i en uddannelse",
            "employment as part of an education",
        ),
    }
    literals = [
        Literal(
            name, **said(f"Ansættelsesform.{name}", (name, en), (da_text, en_text), assumed=True)
        )
        for name, (en, da_text, en_text) in values.items()
    ]
    words = said(
        "Ansættelsesform",
        ("ansættelsesform", "form of employment"),
        (
            "den måde, hvorpå aflønning og vilkår i et job er aftalt; listen er ikke offentliggjort",
            "the way pay and terms of a job are agreed; the list has not been published",
        ),
        personal="ingen",
        assumed=True,
    )
    return Enumeration("Ansættelsesform", literals=literals, **words)


def _literals(path: Path, code_list: str) -> list[Literal]:
    """The literals of a code list from its file, so that codes are said in one place only."""
    with path.open(encoding="utf-8", newline="") as file:
        return [
            Literal(
                camel(row["label_da"]),
                row["code"],
                **said(
                    f"{code_list}.{camel(row['label_da'])}",
                    (row["label_da"], row["label_en"]),
                    (row["definition_da"], row["definition_en"]),
                    source=DST,
                ),
            )
            for row in csv.DictReader(file)
        ]
