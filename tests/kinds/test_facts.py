"""What is said of rules: severity now and later, messages, owner, law and text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.app import build as app
from generator.diagnostics import Severity
from generator.physical.designs import Designs
from generator.physical.rule_set import Rule
from tests.authoring.ea_xmi import write
from tests.kinds.building import designs_of
from tests.kinds.model import CODES, MODEL, TOML


@pytest.fixture(scope="module")
def designs(tmp_path_factory: pytest.TempPathFactory) -> Designs:
    return designs_of(MODEL, TOML, tmp_path_factory.mktemp("loen"), "alt", CODES)[0]


def rule(designs: Designs, id_: str) -> Rule:
    """A rule by its id."""
    return next(one for one in designs.rules.rules if one.id == id_)


def test_everything_is_understood(designs: Designs) -> None:
    assert designs.rules.found == ()


def test_severity_now_and_later(designs: Designs) -> None:
    one = rule(designs, "Enhed.nr/required")
    assert one.severity is Severity.WARNING
    assert one.severity_on("2027-05-31") is Severity.WARNING
    assert one.severity_on("2027-06-01") is Severity.ERROR
    assert rule(designs, "Enhed.navn/length").later == (("2027-01-01", Severity.ERROR),)


def test_plain_tags_are_those_of_the_stereotype(designs: Designs) -> None:
    """An unusual value is a warning at first; that it must be a number stays an error."""
    assert rule(designs, "Ansættelse.timer/plausible").later == (("2028-01-01", Severity.ERROR),)
    assert rule(designs, "Ansættelse.timer/type").later == ()


def test_messages_that_are_stated_come_first(designs: Designs) -> None:
    assert rule(designs, "Indberetning/key").message_da == "To for samme år."
    assert rule(designs, "Indberetning/key").message_en.startswith("Indberetning: enhed, år")
    told = rule(designs, "Tillæg/smallCount")
    assert (told.message_da, told.message_en) == (
        "For få: {antal}, af {andre}.",
        "Too few: {antal}.",
    )


def test_owner_and_law_come_from_the_nearest(designs: Designs) -> None:
    unit, job = rule(designs, "Enhed.cvr/checksum"), rule(designs, "Ansættelse/S-08")
    assert (unit.owner, unit.laws) == ("Kommunen", ("https://example.org/lov/1",))
    assert (job.owner, job.laws) == ("", ("https://example.org/lov/2",))
    assert rule(designs, "Enhed.navn/length").owner == "KL"


def test_text_is_what_the_architect_wrote(designs: Designs) -> None:
    assert rule(designs, "Ansættelse/S-12").source == "owner = stilling; start = start; end = slut"
    assert rule(designs, "Ansættelse/order").source == "order = start <= slut"
    assert rule(designs, "Ansættelse/noGap").source.startswith("«noGap» owner = borger; start")


def test_a_build_has_all_of_it_and_the_same_bytes(tmp_path: Path) -> None:
    home = tmp_path / "models" / "loen"
    home.mkdir(parents=True)
    (home / "model.xmi").write_bytes(write(MODEL))
    (home / "model.toml").write_text(TOML, encoding="utf-8")
    (home / "stillinger.csv").write_text(CODES, encoding="utf-8")
    texts = []
    for out in ("one", "two"):
        report = app.build(app.Request(home=tmp_path / "models", out=tmp_path / out))
        assert not [one for one in report.found if one.severity is Severity.ERROR]
        texts.append((tmp_path / out / "loen" / "alt" / "rules" / "rules.json").read_text("utf-8"))
    assert texts[0] == texts[1]
    (one,) = (each for each in json.loads(texts[0])["rules"] if each["id"] == "Enhed.nr/required")
    assert one["severityFrom"] == [{"date": "2027-06-01", "severity": "error"}]
    assert (one["owner"], one["legalSource"]) == ("Kommunen", ["https://example.org/lov/1"])
    (kind,) = (each for each in json.loads(texts[0])["rules"] if each["id"] == "Ansættelse/S-08")
    assert (kind["source"], kind["kind"], kind["scope"]) == (
        "stereotype",
        "noOverlap",
        "across records",
    )
    assert kind["notIn"]["json-schema"] == "they compare objects with each other"
    stated = [each for each in json.loads(texts[0])["rules"] if each["source"] == "stereotype"]
    assert all("json-schema" in each["notIn"] and not each["noQuery"] for each in stated)
    assert kind["expression"]["owner"] == ["borger", "stilling"] and kind["sourceText"]
