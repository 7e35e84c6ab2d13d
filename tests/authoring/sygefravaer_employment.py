"""The package Ansættelse: people, employers and jobs."""

from __future__ import annotations

from tests.authoring.ea_xmi import Association, Attribute, Class, Constraint, End, Package
from tests.authoring.sygefravaer_words import (
    DST,
    KRL,
    WAGE_CONCEPTS,
    attribute,
    end_words,
    number,
    said,
    text,
)


def employment() -> Package:
    """People, their jobs and the municipalities that employ them."""
    members = (_person(), _employer(), _job(), _job_of_person(), _job_at_employer())
    return Package(
        "Ansættelse", members, notes="Personer, deres job og de kommuner, der er arbejdsgivere."
    )


def _person() -> Class:
    number_of_person = attribute(
        "Person.cprNummer",
        "CPR",
        "1",
        ("CPR-nummer", "civil registration number"),
        ("nummeret, der udpeger den ansatte", "the number that points out the employee"),
        personal="cpr",
        is_id=True,
    )
    words = said(
        "Person",
        ("person", "person"),
        ("et menneske, der har eller har haft et job", "a human being who has or has had a job"),
        source=DST,
        personal="cpr",
    )
    return Class("Person", [number_of_person], **words)


def _employer() -> Class:
    code = attribute(
        "Ansættelsesmyndighed.kommunekode",
        "Kommune",
        "1",
        ("kommunekode", "municipality code"),
        ("koden for kommunen som arbejdsgiver", "the code of the municipality as an employer"),
        source=KRL,
        is_id=True,
    )
    business = attribute(
        "Ansættelsesmyndighed.cvr",
        "CVR",
        "0..1",
        ("CVR-nummer", "business registration number"),
        ("kommunens nummer som juridisk enhed", "the municipality's number as a legal unit"),
        assumed=True,
    )
    words = said(
        "Ansættelsesmyndighed",
        ("ansættelsesmyndighed", "employing authority"),
        ("en kommune i rollen som arbejdsgiver", "a municipality in the role of employer"),
        source=KRL,
        personal="ingen",
    )
    return Class("Ansættelsesmyndighed", [code, business], **words)


def _job() -> Class:
    words = said(
        "Ansættelsesforhold",
        ("ansættelsesforhold", "job"),
        ("en persons ansættelse i én stilling", "the employment of one person in one position"),
        source=DST,
        personal="almindelig",
    )
    constraints = [
        Constraint(
            "L-01",
            "/* de tre første tegn i stillingskoden er overenskomstområdet */\n"
            "/* en: the first three characters of the position are the collective agreement */\n"
            "inv: self.stillingskode.substring(1, 3) = self.overenskomstområde",
        ),
        Constraint(
            "L-08",
            "/* slutdatoen ({slutdato}) ligger ikke før startdatoen ({startdato}) */\n"
            "/* en: the end date ({slutdato}) is not before the start date ({startdato}) */\n"
            "inv: self.slutdato->notEmpty() implies self.slutdato >= self.startdato",
        ),
        Constraint(
            "S-05",
            "Timelønnede, personer uden tilhørende job og personer med flere job, der ikke kan skelnes, "
            "tæller ikke med i statistikken.",
            "Process",
        ),
        Constraint(
            "S-08",
            "/* to perioder med samme årsag overlapper ikke i samme job */\n"
            "/* en: two periods with the same reason do not overlap in one job */\n"
            "inv: self.fraværsperiode->forAll(p1, p2 | (p1 <> p2 and p1.fraværsårsag = p2.fraværsårsag) implies "
            "((p1.slutdato->notEmpty() and p1.slutdato < p2.startdato) or "
            "(p2.slutdato->notEmpty() and p2.slutdato < p1.startdato)))",
        ),
    ]
    return Class("Ansættelsesforhold", _job_attributes(), constraints=constraints, **words)


def _job_attributes() -> list[Attribute]:
    place = "Ansættelsesforhold"
    return [
        attribute(
            f"{place}.ansættelsesnøgle",
            "CharacterString",
            "1",
            ("ansættelsesnøgle", "job key"),
            (
                "nøglen, der udpeger jobbet hos arbejdsgiveren",
                "the key that points out the job at the employer",
            ),
            personal="almindelig",
            tags=text(36),
            is_id=True,
        ),
        attribute(
            f"{place}.startdato",
            "Date",
            "1",
            ("startdato", "start date"),
            ("den første dag i jobbet", "the first day in the job"),
            personal="almindelig",
            assumed=True,
        ),
        attribute(
            f"{place}.slutdato",
            "Date",
            "0..1",
            ("slutdato", "end date"),
            (
                "den sidste dag i jobbet; mangler, så længe jobbet løber",
                "the last day in the job; missing as long as the job lasts",
            ),
            personal="almindelig",
            assumed=True,
        ),
        attribute(
            f"{place}.ansættelsesform",
            "Ansættelsesform",
            "1",
            ("ansættelsesform", "form of employment"),
            ("måden, hvorpå jobbet aflønnes", "the way the job is paid"),
            source=KRL,
            personal="almindelig",
        ),
        attribute(
            f"{place}.stillingskode",
            "CharacterString",
            "1",
            ("stillingskode", "position code"),
            (
                "koden for stillingen i lønstatistikken, indledt med overenskomstområdet",
                "the code of the position in the earnings statistics, opening with the agreement area",
            ),
            personal="almindelig",
            tags=text(7, 7) | {"pattern": "[0-9]{3}.{4}"},
        ),
        attribute(
            f"{place}.overenskomstområde",
            "CharacterString",
            "1",
            ("overenskomstområde", "agreement area"),
            (
                "området, hvis overenskomst jobbet hører under",
                "the area whose collective agreement covers the job",
            ),
            personal="almindelig",
            tags=text(3, 3) | {"pattern": "[0-9]{3}"},
            is_derived=True,
        ),
        attribute(
            f"{place}.beskæftigelsesgrad",
            "Decimal",
            "1",
            ("beskæftigelsesgrad", "rate of employment"),
            (
                "den aftalte ugentlige arbejdstid i forhold til 37 timer",
                "the agreed weekly working hours in proportion to 37 hours",
            ),
            source=WAGE_CONCEPTS,
            personal="almindelig",
            tags=number(5, 4, minExclusive="0", maxInclusive="1"),
        ),
    ]


def _job_of_person() -> Association:
    jobs = End(
        "ansættelsesforhold",
        "Ansættelsesforhold",
        "0..*",
        navigable=False,
        **end_words(
            "Person.ansættelsesforhold",
            ("ansættelsesforhold", "jobs"),
            ("de job, personen har eller har haft", "the jobs the person has or has had"),
        ),
    )
    person = End(
        "person",
        "Person",
        "1",
        navigable=True,
        **end_words(
            "Ansættelsesforhold.person",
            ("person", "person"),
            ("den, der er ansat i jobbet", "the one who is employed in the job"),
        ),
    )
    return Association("", jobs, person, key="ansættelsesforholdPerson")


def _job_at_employer() -> Association:
    jobs = End(
        "ansættelsesforhold",
        "Ansættelsesforhold",
        "0..*",
        navigable=False,
        **end_words(
            "Ansættelsesmyndighed.ansættelsesforhold",
            ("ansættelsesforhold", "jobs"),
            (
                "de job, kommunen er arbejdsgiver for",
                "the jobs the municipality is the employer of",
            ),
            source=KRL,
        ),
    )
    employer = End(
        "ansættelsesmyndighed",
        "Ansættelsesmyndighed",
        "1",
        navigable=True,
        **end_words(
            "Ansættelsesforhold.ansættelsesmyndighed",
            ("ansættelsesmyndighed", "employing authority"),
            (
                "kommunen, der er arbejdsgiver i jobbet",
                "the municipality that is the employer in the job",
            ),
            source=KRL,
        ),
    )
    return Association("", jobs, employer, key="ansættelsesforholdAnsættelsesmyndighed")
