"""Identifiers are known by the last words of a name, and what is counted or near is not taken for one."""

from __future__ import annotations

import pytest

from generator.model.identifiers import identifier_named

CPR, CVR, P_NUMBER, POSTAL = "a CPR number", "a CVR number", "a P number", "a postal code"


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("cprNummer", CPR),
        ("CPRnummer", CPR),
        ("CPR-nr.", CPR),
        ("borgers_personnummer", CPR),
        ("arbejdsgiverCVR", CVR),
        ("P-nummer", P_NUMBER),
        ("PNummer", P_NUMBER),
        ("locn:postCode", POSTAL),
        ("bopælPostnr", POSTAL),
    ],
)
def test_name_of_an_identifier_is_known(name: str, title: str) -> None:
    found = identifier_named(name)
    assert found is not None and found.title.startswith(title)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "nummer",
        "antalCpr",
        "cprStatus",
        "kommune",
        "postnummerdistrikt",
        "opnummer",
        "ordenskode",
    ],
)
def test_name_of_something_else_is_not(name: str) -> None:
    assert identifier_named(name) is None
