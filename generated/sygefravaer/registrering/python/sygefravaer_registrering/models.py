"""The objects of the profile's documents. A field's alias is its name in JSON."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from . import codes
from .json_values import Coded, Date, Integer, Model, Number, Unique, Uuid, matching
from .verdicts import Verdict, checks, has_digits, values_at, verdict, violated_if


class Person(Model):
    """Person.

    et menneske, der har eller har haft et job

    Model: Sygefravær::Ansættelse::Person
    """

    cpr_nummer: Annotated[
        str,
        Field(min_length=10, max_length=10),
        matching(
            "((((0[1-9]|[12][0-9])(0[1-9]|1[0-2])|30(0[13-9]|1[0-2])|31(0[13578]|1[02])))[0-9]{6})"
        ),
    ] = Field(validation_alias="cprNummer", serialization_alias="cprNummer")
    """nummeret, der udpeger den ansatte"""

    ansaettelsesforhold: Unique[AnsaettelsesforholdReference] = Field(default_factory=list)
    """de job, personen har eller har haft"""


class Ansaettelsesmyndighed(Model):
    """Ansættelsesmyndighed.

    en kommune i rollen som arbejdsgiver

    Model: Sygefravær::Ansættelse::Ansættelsesmyndighed
    """

    kommunekode: codes.Kommune
    """koden for kommunen som arbejdsgiver"""

    cvr: Annotated[str, Field(min_length=8, max_length=8), matching("[0-9]{8}")] | None = None
    """kommunens nummer som juridisk enhed (antagelse)"""

    ansaettelsesforhold: Unique[AnsaettelsesforholdReference] = Field(default_factory=list)
    """de job, kommunen er arbejdsgiver for"""


class Ansaettelsesforhold(Model):
    """Ansættelsesforhold.

    en persons ansættelse i én stilling. Betingelse: L-01: /* de tre første tegn i
    stillingskoden er overenskomstområdet */ /* en: the first three characters of the position
    are the collective agreement */ inv: self.stillingskode.substring(1, 3) =
    self.overenskomstområde. Betingelse: L-08: /* slutdatoen ({slutdato}) ligger ikke før
    startdatoen ({startdato}) */ /* en: the end date ({slutdato}) is not before the start date
    ({startdato}) */ inv: self.slutdato->notEmpty() implies self.slutdato >= self.startdato.
    Betingelse: S-05: Timelønnede, personer uden tilhørende job og personer med flere job, der
    ikke kan skelnes, tæller ikke med i statistikken. Betingelse: S-08: /* to perioder med samme
    årsag overlapper ikke i samme job */ /* en: two periods with the same reason do not overlap
    in one job */ inv: self.fraværsperiode->forAll(p1, p2 | (p1 <> p2 and p1.fraværsårsag =
    p2.fraværsårsag) implies ((p1.slutdato->notEmpty() and p1.slutdato < p2.startdato) or
    (p2.slutdato->notEmpty() and p2.slutdato < p1.startdato)))

    Model: Sygefravær::Ansættelse::Ansættelsesforhold
    """

    ansaettelsesnoegle: Annotated[str, Field(min_length=1, max_length=36)]
    """nøglen, der udpeger jobbet hos arbejdsgiveren"""

    startdato: Date
    """den første dag i jobbet (antagelse)"""

    slutdato: Date | None = None
    """den sidste dag i jobbet; mangler, så længe jobbet løber (antagelse)"""

    ansaettelsesform: Coded[codes.Ansaettelsesform]
    """måden, hvorpå jobbet aflønnes"""

    stillingskode: Annotated[str, Field(min_length=7, max_length=7), matching("[0-9]{3}.{4}")]
    """koden for stillingen i lønstatistikken, indledt med overenskomstområdet"""

    beskaeftigelsesgrad: Annotated[Number, Field(le=Decimal("1"), gt=Decimal("0"))]
    """den aftalte ugentlige arbejdstid i forhold til 37 timer. Højst 4 decimaler."""

    person: PersonReference
    """den, der er ansat i jobbet"""

    ansaettelsesmyndighed: AnsaettelsesmyndighedReference
    """kommunen, der er arbejdsgiver i jobbet"""

    fravaersperiode: Unique[FravaersperiodeReference] = Field(default_factory=list)
    """de tidsrum, medarbejderen har været væk fra jobbet"""

    mulig_arbejdstid: dict[Annotated[str, matching("-?[0-9]+")], MuligArbejdstid] = Field(
        default_factory=dict,
        validation_alias="muligArbejdstid",
        serialization_alias="muligArbejdstid",
    )
    """opgørelsen af de timer, der kunne arbejdes i et år. Efter år."""

    @checks(
        "Ansættelsesforhold.beskæftigelsesgrad/digits",
        {"beskæftigelsesgrad": "beskaeftigelsesgrad"},
    )
    def check_ansaettelsesforhold_beskaeftigelsesgrad_digits(self) -> Verdict:
        """Ansættelsesforhold.beskæftigelsesgrad: the number must have at most 5 digits and at
        most 4 decimals.
        """
        return violated_if(
            any(not has_digits(one, 5, 4) for one in values_at(self, "beskaeftigelsesgrad"))
        )

    @checks("Ansættelsesforhold/L-08", {"slutdato": "slutdato", "startdato": "startdato"})
    def check_ansaettelsesforhold_l_08(self) -> Verdict:
        """Ansættelsesforhold: the end date ({slutdato}) is not before the start date
        ({startdato})
        """
        kept = self.slutdato is None or self.slutdato >= self.startdato
        violated = self.slutdato is not None and self.slutdato < self.startdato
        return verdict(kept=kept, violated=violated)


class Fravaersperiode(Model):
    """Fraværsperiode.

    et sammenhængende tidsrum, hvor en medarbejder er væk fra sit job af én årsag. Betingelse:
    S-01: Kun fravær med løn tæller med. Betingelse: S-04: Mangler fraværstimer, regnes der med
    fem arbejdsdage om ugen, hele fraværsdage og 37 timer gange beskæftigelsesgraden.
    Betingelse: S-07a: /* slutdatoen ({slutdato}) ligger ikke før startdatoen ({startdato}) */
    /* en: the end date ({slutdato}) is not before the start date ({startdato}) */ inv:
    self.slutdato->notEmpty() implies self.slutdato >= self.startdato. Betingelse: S-07b: /* der
    er højst 24 fraværstimer på hver kalenderdag */ /* en: there are at most 24 hours of absence
    a calendar day */ inv: (self.fraværstimer->notEmpty() and self.kalenderdage->notEmpty())
    implies self.fraværstimer <= self.kalenderdage * 24. Betingelse: S-09: /* perioden ligger
    inden for ansættelsen */ /* en: the period is within the employment */ inv: self.startdato
    >= self.ansættelsesforhold.startdato and (self.ansættelsesforhold.slutdato->isEmpty() or
    (self.slutdato->notEmpty() and self.slutdato <= self.ansættelsesforhold.slutdato)).
    Betingelse: delvistFraværHarAndel: /* kun delvist fravær har en andel af dagen under 1 */ /*
    en: only partial absence is less than a whole day */ inv:
    (self.fraværsprocentAfDag->notEmpty() and self.fraværsprocentAfDag < 1) implies
    self.erDelvis = true. Betingelse: timerFordeltPåÅr: /* en afsluttet periodes timer er
    fordelt på optællingsårene */ /* en: the hours of a closed period are divided among the
    years they count in */ inv: (self.slutdato->notEmpty() and self.fraværstimer->notEmpty())
    implies self.fraværIOptællingsår.fraværstimer->sum() = self.fraværstimer. Betingelse:
    kalenderdageUdledt: kalenderdage = slutdato - startdato + 1; mangler, når slutdato mangler.

    Model: Sygefravær::Fravær::Fraværsperiode
    """

    periode_id: Annotated[str, Field(min_length=1, max_length=36)] = Field(
        validation_alias="periodeId", serialization_alias="periodeId"
    )
    """nøglen, der udpeger fraværsperioden (antagelse)"""

    fravaersaarsag: codes.Fravaersaarsag
    """grunden til, at medarbejderen er væk"""

    startdato: Date
    """den første fraværsdag"""

    slutdato: Date | None = None
    """den sidste fraværsdag; mangler, så længe fraværet løber"""

    fravaerstimer: Annotated[Number, Field(ge=Decimal("0"), lt=Decimal("1000000"))] | None = None
    """de timer, medarbejderen er væk. Højst 2 decimaler."""

    er_delvis: bool | None = Field(
        default=None, validation_alias="erDelvis", serialization_alias="erDelvis"
    )
    """Oplysning om, at medarbejderen er væk en del af dagen og arbejder resten (antagelse).
    Default: False.
    """

    fravaersprocent_af_dag: Annotated[Number, Field(ge=Decimal("0"), le=Decimal("1"))] | None = (
        Field(
            default=None,
            validation_alias="fravaersprocentAfDag",
            serialization_alias="fravaersprocentAfDag",
        )
    )
    """den del af arbejdsdagen, medarbejderen er væk, som et tal fra 0 til 1 (antagelse). Højst
    4 decimaler.
    """

    ansaettelsesforhold: AnsaettelsesforholdReference
    """det job, medarbejderen er væk fra"""

    @checks("Fraværsperiode.fraværstimer/digits", {"fraværstimer": "fravaerstimer"})
    def check_fravaersperiode_fravaerstimer_digits(self) -> Verdict:
        """Fraværsperiode.fraværstimer: the number must have at most 8 digits and at most 2
        decimals.
        """
        return violated_if(
            any(not has_digits(one, 8, 2) for one in values_at(self, "fravaerstimer"))
        )

    @checks(
        "Fraværsperiode.fraværsprocentAfDag/digits",
        {"fraværsprocentAfDag": "fravaersprocent_af_dag"},
    )
    def check_fravaersperiode_fravaersprocent_af_dag_digits(self) -> Verdict:
        """Fraværsperiode.fraværsprocentAfDag: the number must have at most 5 digits and at
        most 4 decimals.
        """
        return violated_if(
            any(not has_digits(one, 5, 4) for one in values_at(self, "fravaersprocent_af_dag"))
        )

    @checks("Fraværsperiode/S-07a", {"slutdato": "slutdato", "startdato": "startdato"})
    def check_fravaersperiode_s_07_a(self) -> Verdict:
        """Fraværsperiode: the end date ({slutdato}) is not before the start date ({startdato})"""
        kept = self.slutdato is None or self.slutdato >= self.startdato
        violated = self.slutdato is not None and self.slutdato < self.startdato
        return verdict(kept=kept, violated=violated)

    @checks(
        "Fraværsperiode/delvistFraværHarAndel",
        {"fraværsprocentAfDag": "fravaersprocent_af_dag", "erDelvis": "er_delvis"},
        in_schema=True,
    )
    def check_fravaersperiode_delvist_fravaer_har_andel(self) -> Verdict:
        """Fraværsperiode: only partial absence is less than a whole day"""
        kept = (
            self.fravaersprocent_af_dag is None
            or self.fravaersprocent_af_dag >= 1
            or (self.er_delvis is not None and self.er_delvis)
        )
        violated = (
            self.fravaersprocent_af_dag is not None
            and self.fravaersprocent_af_dag < 1
            and (self.er_delvis is None or not self.er_delvis)
        )
        return verdict(kept=kept, violated=violated)


class Optaellingsaar(Model):
    """Optællingsår.

    et kalenderår, som fravær gøres op for

    Model: Sygefravær::Fravær::Optællingsår
    """

    aar: Annotated[Integer, Field(ge=2000, le=2099)]
    """kalenderåret, der tælles"""

    fravaer_i_optaellingsaar: list[FravaerIOptaellingsaar] = Field(
        default_factory=list,
        validation_alias="fravaerIOptaellingsaar",
        serialization_alias="fravaerIOptaellingsaar",
    )
    """den del af en periode, der falder i ét kalenderår. Betingelse: S-02: Timer regnes kun
    med i det optællingsår, de falder i. Betingelse: S-03: erAfsluttetIÅret er sand, når
    periodens slutdato ligger i optællingsåret. Betingelse: dagsværkUdledt: /* et dagsværk
    er 7,4 timer */ /* en: a day's work is 7.4 hours */ inv: self.fraværsdagsværk =
    self.fraværstimer / 7.4
    """


class FravaerIOptaellingsaar(Model):
    """Fravær i optællingsår.

    den del af en periode, der falder i ét kalenderår. Betingelse: S-02: Timer regnes kun med i
    det optællingsår, de falder i. Betingelse: S-03: erAfsluttetIÅret er sand, når periodens
    slutdato ligger i optællingsåret. Betingelse: dagsværkUdledt: /* et dagsværk er 7,4 timer */
    /* en: a day's work is 7.4 hours */ inv: self.fraværsdagsværk = self.fraværstimer / 7.4

    Model: Sygefravær::Fravær::FraværIOptællingsår
    """

    id: Uuid | None = None
    """Identificerer objektet"""

    fravaerstimer: Annotated[Number, Field(ge=Decimal("0"), lt=Decimal("1000000"))]
    """de af periodens timer, der falder i året. Højst 2 decimaler."""

    fravaersperiode: FravaersperiodeReference
    """de perioder, der har fravær i året"""

    @checks("FraværIOptællingsår.fraværstimer/digits", {"fraværstimer": "fravaerstimer"})
    def check_fravaer_i_optaellingsaar_fravaerstimer_digits(self) -> Verdict:
        """FraværIOptællingsår.fraværstimer: the number must have at most 8 digits and at most
        2 decimals.
        """
        return violated_if(
            any(not has_digits(one, 8, 2) for one in values_at(self, "fravaerstimer"))
        )


class MuligArbejdstid(Model):
    """Mulig arbejdstid.

    den tid, der kunne være arbejdet i et job i et kalenderår. Betingelse: S-06: Ferie,
    feriefridage og overarbejde er ikke mulige arbejdstimer.

    Model: Sygefravær::Fravær::MuligArbejdstid
    """

    id: Uuid | None = None
    """Identificerer objektet"""

    aar: Annotated[Integer, Field(ge=2000, le=2099)]
    """kalenderåret, timerne er opgjort for"""

    arbejdstimer: Annotated[Number, Field(ge=Decimal("0"), lt=Decimal("100000"))]
    """aftalte timer inklusive fravær, men uden ferie, feriefridage, omsorgsdage og
    overarbejde. Højst 2 decimaler.
    """

    @checks("MuligArbejdstid.arbejdstimer/digits", {"arbejdstimer": "arbejdstimer"})
    def check_mulig_arbejdstid_arbejdstimer_digits(self) -> Verdict:
        """MuligArbejdstid.arbejdstimer: the number must have at most 7 digits and at most 2
        decimals.
        """
        return violated_if(
            any(not has_digits(one, 7, 2) for one in values_at(self, "arbejdstimer"))
        )


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


class AnsaettelsesforholdReference(Model):
    """Reference til ansættelsesforhold.

    Model: Sygefravær::Ansættelse::Ansættelsesforhold
    """

    ansaettelsesnoegle: Annotated[str, Field(min_length=1, max_length=36)]
    """nøglen, der udpeger jobbet hos arbejdsgiveren"""


class PersonReference(Model):
    """Reference til person.

    Model: Sygefravær::Ansættelse::Person
    """

    cpr_nummer: Annotated[
        str,
        Field(min_length=10, max_length=10),
        matching(
            "((((0[1-9]|[12][0-9])(0[1-9]|1[0-2])|30(0[13-9]|1[0-2])|31(0[13578]|1[02])))[0-9]{6})"
        ),
    ] = Field(validation_alias="cprNummer", serialization_alias="cprNummer")
    """nummeret, der udpeger den ansatte"""


class AnsaettelsesmyndighedReference(Model):
    """Reference til ansættelsesmyndighed.

    Model: Sygefravær::Ansættelse::Ansættelsesmyndighed
    """

    kommunekode: codes.Kommune
    """koden for kommunen som arbejdsgiver"""


class FravaersperiodeReference(Model):
    """Reference til fraværsperiode.

    Model: Sygefravær::Fravær::Fraværsperiode
    """

    periode_id: Annotated[str, Field(min_length=1, max_length=36)] = Field(
        validation_alias="periodeId", serialization_alias="periodeId"
    )
    """nøglen, der udpeger fraværsperioden (antagelse)"""


class Delivery(Model):
    """A document: all objects that stand by themselves, by their class."""

    person: list[Person] = Field(default_factory=list)
    ansaettelsesmyndighed: list[Ansaettelsesmyndighed] = Field(default_factory=list)
    ansaettelsesforhold: list[Ansaettelsesforhold] = Field(default_factory=list)
    fravaersperiode: list[Fravaersperiode] = Field(default_factory=list)
    optaellingsaar: list[Optaellingsaar] = Field(default_factory=list)
