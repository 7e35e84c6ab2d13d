"""The package Fravær: periods of absence, possible working hours, and the years they are counted in."""

from __future__ import annotations

from tests.authoring.ea_xmi import (
    Association,
    AssociationClass,
    Attribute,
    Class,
    Constraint,
    End,
    Package,
)
from tests.authoring.sygefravaer_words import DST, attribute, end_words, number, said, text

_YEAR = {"minInclusive": "2000", "maxInclusive": "2099"}


def absence() -> Package:
    """Periods of absence, possible working hours, and the count years."""
    members = (
        _period(),
        _count_year(),
        _period_in_year(),
        _possible_hours(),
        _period_of_job(),
        _hours_of_job(),
    )
    return Package(
        "Fravær",
        members,
        notes="Fraværsperioder, optællingsår og den tid, der kunne være arbejdet.",
    )


def _period() -> Class:
    constraints = [
        Constraint("S-01", "Kun fravær med løn tæller med.", "Process"),
        Constraint(
            "S-04",
            "Mangler fraværstimer, regnes der med fem arbejdsdage om ugen, hele fraværsdage og "
            "37 timer gange beskæftigelsesgraden.",
            "Process",
        ),
        Constraint(
            "S-07a",
            "/* slutdatoen ({slutdato}) ligger ikke før startdatoen ({startdato}) */\n"
            "/* en: the end date ({slutdato}) is not before the start date ({startdato}) */\n"
            "inv: self.slutdato->notEmpty() implies self.slutdato >= self.startdato",
        ),
        Constraint(
            "S-07b",
            "/* der er højst 24 fraværstimer på hver kalenderdag */\n"
            "/* en: there are at most 24 hours of absence a calendar day */\n"
            "inv: (self.fraværstimer->notEmpty() and self.kalenderdage->notEmpty()) implies "
            "self.fraværstimer <= self.kalenderdage * 24",
        ),
        Constraint(
            "S-09",
            "/* perioden ligger inden for ansættelsen */\n"
            "/* en: the period is within the employment */\n"
            "inv: self.startdato >= self.ansættelsesforhold.startdato and "
            "(self.ansættelsesforhold.slutdato->isEmpty() or "
            "(self.slutdato->notEmpty() and self.slutdato <= self.ansættelsesforhold.slutdato))",
        ),
        Constraint(
            "delvistFraværHarAndel",
            "/* kun delvist fravær har en andel af dagen under 1 */\n"
            "/* en: only partial absence is less than a whole day */\n"
            "inv: (self.fraværsprocentAfDag->notEmpty() and self.fraværsprocentAfDag < 1) implies self.erDelvis = true",
        ),
        Constraint(
            "timerFordeltPåÅr",
            "/* en afsluttet periodes timer er fordelt på optællingsårene */\n"
            "/* en: the hours of a closed period are divided among the years they count in */\n"
            "inv: (self.slutdato->notEmpty() and self.fraværstimer->notEmpty()) implies "
            "self.fraværIOptællingsår.fraværstimer->sum() = self.fraværstimer",
        ),
        Constraint(
            "kalenderdageUdledt",
            "kalenderdage = slutdato - startdato + 1; mangler, når slutdato mangler.",
            "Invariant",
        ),
    ]
    words = said(
        "Fraværsperiode",
        ("fraværsperiode", "period of absence"),
        (
            "et sammenhængende tidsrum, hvor en medarbejder er væk fra sit job af én årsag",
            "an unbroken stretch of time in which an employee is away from the job for one cause",
        ),
        source=DST,
        personal="følsom",
    )
    return Class("Fraværsperiode", _period_attributes(), constraints=constraints, **words)


def _period_attributes() -> list[Attribute]:
    place = "Fraværsperiode"
    return [
        attribute(
            f"{place}.periodeId",
            "CharacterString",
            "1",
            ("periode-id", "period id"),
            (
                "nøglen, der udpeger fraværsperioden",
                "the key that points out the period of absence",
            ),
            personal="almindelig",
            assumed=True,
            tags=text(36),
            is_id=True,
        ),
        attribute(
            f"{place}.fraværsårsag",
            "Fraværsårsag",
            "1",
            ("fraværsårsag", "cause of absence"),
            ("grunden til, at medarbejderen er væk", "the reason why the employee is away"),
            personal="følsom",
        ),
        attribute(
            f"{place}.startdato",
            "Date",
            "1",
            ("startdato", "start date"),
            ("den første fraværsdag", "the first day of absence"),
            personal="almindelig",
        ),
        attribute(
            f"{place}.slutdato",
            "Date",
            "0..1",
            ("slutdato", "end date"),
            (
                "den sidste fraværsdag; mangler, så længe fraværet løber",
                "the last day of absence; missing as long as the absence lasts",
            ),
            personal="almindelig",
        ),
        attribute(
            f"{place}.kalenderdage",
            "Integer",
            "0..1",
            ("kalenderdage", "calendar days"),
            (
                "antallet af dage fra første til sidste fraværsdag, begge medregnet",
                "the number of days from the first to the last day of absence, both included",
            ),
            personal="almindelig",
            tags={"minInclusive": "1"},
            is_derived=True,
        ),
        attribute(
            f"{place}.fraværstimer",
            "Decimal",
            "0..1",
            ("fraværstimer", "hours of absence"),
            ("de timer, medarbejderen er væk", "the hours the employee is away"),
            personal="almindelig",
            tags=number(8, 2, minInclusive="0"),
        ),
        attribute(
            f"{place}.erDelvis",
            "Boolean",
            "0..1",
            ("er delvis", "is part-time"),
            (
                "oplysning om, at medarbejderen er væk en del af dagen og arbejder resten",
                "whether the employee is away for a part of the day and works the rest",
            ),
            personal="følsom",
            assumed=True,
            initial="false",
        ),
        attribute(
            f"{place}.fraværsprocentAfDag",
            "Decimal",
            "0..1",
            ("fraværets andel af dagen", "share of the day absent"),
            (
                "den del af arbejdsdagen, medarbejderen er væk, som et tal fra 0 til 1",
                "the part of the working day the employee is away, as a number from 0 to 1",
            ),
            personal="følsom",
            assumed=True,
            tags=number(5, 4, minInclusive="0", maxInclusive="1"),
        ),
    ]


def _count_year() -> Class:
    year = attribute(
        "Optællingsår.år",
        "Integer",
        "1",
        ("år", "year"),
        ("kalenderåret, der tælles", "the calendar year that is counted"),
        tags=_YEAR,
        is_id=True,
    )
    words = said(
        "Optællingsår",
        ("optællingsår", "count year"),
        ("et kalenderår, som fravær gøres op for", "a calendar year that absence is counted for"),
        source=DST,
        personal="ingen",
    )
    return Class("Optællingsår", [year], **words)


def _period_in_year() -> AssociationClass:
    place = "FraværIOptællingsår"
    hours = attribute(
        f"{place}.fraværstimer",
        "Decimal",
        "1",
        ("fraværstimer i året", "hours of absence in the year"),
        (
            "de af periodens timer, der falder i året",
            "those of the period's hours that fall within the year",
        ),
        personal="almindelig",
        tags=number(8, 2, minInclusive="0"),
    )
    days = attribute(
        f"{place}.fraværsdagsværk",
        "Decimal",
        "1",
        ("fraværsdagsværk", "full-day equivalents of absence"),
        (
            "timerne i året omregnet til hele arbejdsdage på 7,4 timer",
            "the hours in the year converted to full working days of 7.4 hours",
        ),
        personal="almindelig",
        tags=number(8, 4, minInclusive="0"),
        is_derived=True,
    )
    ended = attribute(
        f"{place}.erAfsluttetIÅret",
        "Boolean",
        "1",
        ("er afsluttet i året", "ended in the year"),
        (
            "oplysning om, at periodens sidste dag falder i året, så den tæller som periode",
            "whether the period's last day falls within the year, so that it counts as a period",
        ),
        personal="almindelig",
        is_derived=True,
    )
    periods = End(
        "fraværsperiode",
        "Fraværsperiode",
        "0..*",
        navigable=False,
        **end_words(
            "Optællingsår.fraværsperiode",
            ("fraværsperioder", "periods of absence"),
            ("de perioder, der har fravær i året", "the periods that have absence in the year"),
        ),
    )
    years = End(
        "optællingsår",
        "Optællingsår",
        "1..*",
        navigable=True,
        **end_words(
            "Fraværsperiode.optællingsår",
            ("optællingsår", "count years"),
            (
                "de kalenderår, perioden strækker sig over",
                "the calendar years the period extends over",
            ),
        ),
    )
    constraints = [
        Constraint("S-02", "Timer regnes kun med i det optællingsår, de falder i.", "Process"),
        Constraint(
            "S-03",
            "erAfsluttetIÅret er sand, når periodens slutdato ligger i optællingsåret.",
            "Invariant",
        ),
        Constraint(
            "dagsværkUdledt",
            "/* et dagsværk er 7,4 timer */\n"
            "/* en: a day's work is 7.4 hours */\ninv: self.fraværsdagsværk = self.fraværstimer / 7.4",
        ),
    ]
    words = said(
        place,
        ("fravær i optællingsår", "absence in a count year"),
        (
            "den del af en periode, der falder i ét kalenderår",
            "the part of a period that falls within one year",
        ),
        source=DST,
        personal="almindelig",
    )
    return AssociationClass(
        place, [hours, days, ended], source=periods, target=years, constraints=constraints, **words
    )


def _possible_hours() -> Class:
    year = attribute(
        "MuligArbejdstid.år",
        "Integer",
        "1",
        ("år", "year"),
        ("kalenderåret, timerne er opgjort for", "the calendar year the hours are stated for"),
        personal="almindelig",
        tags=_YEAR,
    )
    hours = attribute(
        "MuligArbejdstid.arbejdstimer",
        "Decimal",
        "1",
        ("mulige arbejdstimer", "possible working hours"),
        (
            "aftalte timer inklusive fravær, men uden ferie, feriefridage, omsorgsdage og overarbejde",
            "agreed hours including absence, but without holidays, extra days off, care days and overtime",
        ),
        personal="almindelig",
        tags=number(7, 2, minInclusive="0"),
    )
    rule = Constraint(
        "S-06", "Ferie, feriefridage og overarbejde er ikke mulige arbejdstimer.", "Process"
    )
    words = said(
        "MuligArbejdstid",
        ("mulig arbejdstid", "possible working time"),
        (
            "den tid, der kunne være arbejdet i et job i et kalenderår",
            "the time that could have been worked in a job in a calendar year",
        ),
        source=DST,
        personal="almindelig",
    )
    return Class("MuligArbejdstid", [year, hours], constraints=[rule], **words)


def _period_of_job() -> Association:
    periods = End(
        "fraværsperiode",
        "Fraværsperiode",
        "0..*",
        navigable=False,
        **end_words(
            "Ansættelsesforhold.fraværsperiode",
            ("fraværsperioder", "periods of absence"),
            (
                "de tidsrum, medarbejderen har været væk fra jobbet",
                "the times the employee has been away from the job",
            ),
        ),
    )
    job = End(
        "ansættelsesforhold",
        "Ansættelsesforhold",
        "1",
        navigable=True,
        **end_words(
            "Fraværsperiode.ansættelsesforhold",
            ("ansættelsesforhold", "job"),
            ("det job, medarbejderen er væk fra", "the job the employee is away from"),
        ),
    )
    return Association("", periods, job, key="fraværsperiodeAnsættelsesforhold")


def _hours_of_job() -> Association:
    # qualified by the year: one job has one statement of hours a year, so the other end is 0..1
    job = End(
        "ansættelsesforhold",
        "Ansættelsesforhold",
        "1",
        aggregation="composite",
        navigable=False,
        qualifiers=[Attribute("år", "Integer", None, None)],
        **end_words(
            "MuligArbejdstid.ansættelsesforhold",
            ("ansættelsesforhold", "job"),
            ("det job, timerne er aftalt i", "the job the hours are agreed in"),
        ),
    )
    hours = End(
        "muligArbejdstid",
        "MuligArbejdstid",
        "0..1",
        navigable=True,
        **end_words(
            "Ansættelsesforhold.muligArbejdstid",
            ("mulig arbejdstid", "possible working time"),
            (
                "opgørelsen af de timer, der kunne arbejdes i et år",
                "the statement of the hours possible in a year",
            ),
        ),
    )
    return Association("", job, hours, key="ansættelsesforholdMuligArbejdstid")
