"""The package Statistik: the figures that are computed from absence."""

from __future__ import annotations

from tests.authoring.ea_xmi import Association, Attribute, Class, Constraint, End, Package
from tests.authoring.sygefravaer_words import DST, attribute, end_words, number, said, text


def statistics() -> Package:
    """The key figures."""
    return Package(
        "Statistik",
        [_figure(), _figure_of_employer()],
        notes="De nøgletal, der beregnes af fraværet.",
    )


def _figure() -> Class:
    constraints = [
        Constraint(
            "S-10",
            "/* en fraværsprocent ligger mellem 0 og 100 */\n"
            "/* en: a percentage of absence is between 0 and 100 */\n"
            "inv: self.mål = Fraværsmål::fraværsprocent implies (self.værdi >= 0 and self.værdi <= 100)",
        ),
        Constraint(
            "S-11",
            "/* barsel lægges ikke sammen med andre årsager */\n"
            "/* en: parental leave is not added to other reasons */\n"
            "inv: self.fraværsårsag->includes(Fraværsårsag::barselsOgAdoptionsorlov) implies "
            "self.fraværsårsag->size() = 1",
        ),
    ]
    words = said(
        "Nøgletal",
        ("nøgletal", "key figure"),
        (
            "et beregnet tal, der beskriver fraværet i en population i en periode",
            "a computed number that describes the absence of a population in a period",
        ),
        source=DST,
        personal="ingen",
    )
    return Class("Nøgletal", _figure_attributes(), constraints=constraints, **words)


def _figure_attributes() -> list[Attribute]:
    place = "Nøgletal"
    causes = attribute(
        f"{place}.fraværsårsag",
        "Fraværsårsag",
        "1..*",
        ("fraværsårsager", "causes of absence"),
        ("de årsager, hvis fravær er talt med", "the causes whose absence is included"),
        assumed=True,
    )
    return [
        attribute(
            f"{place}.identifikator",
            "CharacterString",
            "1",
            ("identifikator", "identifier"),
            ("nøglen, der udpeger tallet", "the key that points out the number"),
            assumed=True,
            tags=text(36),
            is_id=True,
        ),
        attribute(
            f"{place}.mål",
            "Fraværsmål",
            "1",
            ("mål", "measure"),
            (
                "den beregning, tallet er resultatet af",
                "the calculation the number is the result of",
            ),
        ),
        causes,
        attribute(
            f"{place}.periode",
            "Periode",
            "1",
            ("periode", "period"),
            ("tidsrummet, tallet gælder for", "the period of time the number is valid for"),
        ),
        attribute(
            f"{place}.population",
            "CharacterString",
            "1",
            ("population", "population"),
            ("de medarbejdere, tallet er beregnet for", "the employees the number is computed for"),
            assumed=True,
            tags=text(200),
        ),
        attribute(
            f"{place}.værdi",
            "Decimal",
            "1",
            ("værdi", "value"),
            ("resultatet af beregningen", "the result of the calculation"),
            tags=number(18, 4, minInclusive="0"),
        ),
    ]


def _figure_of_employer() -> Association:
    figures = End(
        "nøgletal",
        "Nøgletal",
        "0..*",
        navigable=False,
        **end_words(
            "Ansættelsesmyndighed.nøgletal",
            ("nøgletal", "key figures"),
            (
                "de tal, der beskriver kommunens medarbejdere",
                "the numbers that describe the municipality's employees",
            ),
            assumed=True,
        ),
    )
    employer = End(
        "ansættelsesmyndighed",
        "Ansættelsesmyndighed",
        "0..1",
        navigable=True,
        **end_words(
            "Nøgletal.ansættelsesmyndighed",
            ("ansættelsesmyndighed", "employing authority"),
            (
                "kommunen, tallet gælder for; mangler, når tallet dækker flere",
                "the municipality the number is about; missing when it covers several",
            ),
            assumed=True,
        ),
    )
    return Association("", figures, employer, key="nøgletalAnsættelsesmyndighed")
