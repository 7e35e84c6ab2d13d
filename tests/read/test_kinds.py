"""What a classifier means: its stereotype goes before its metaclass, whatever the case and the profile."""

from __future__ import annotations

import pytest

from generator.model.elements import Kind
from generator.model.kinds import kind_of


@pytest.mark.parametrize(
    ("metaclass", "stereotypes", "kind"),
    [
        ("Class", (), Kind.ENTITY),
        ("AssociationClass", (), Kind.ENTITY),
        ("Enumeration", (), Kind.ENUMERATION),
        ("Class", ("CodeList",), Kind.CODE_LIST),
        ("Enumeration", ("Grunddata2::DKKodeliste",), Kind.CODE_LIST),
        ("DataType", ("codelist",), Kind.CODE_LIST),
        ("DataType", ("enumeratie",), Kind.ENUMERATION),
        ("Class", ("ISO19103::Union",), Kind.UNION),
        ("Class", ("DataType",), Kind.DATA_TYPE),
        ("Class", ("MIM::Gestructureerd datatype",), Kind.DATA_TYPE),
        ("DataType", ("Primitief datatype",), Kind.PRIMITIVE),
        ("Class", ("FDAprofil::ModelElement",), Kind.ENTITY),
        ("Class", ("FDAprofil::ModelElement", "featureType"), Kind.ENTITY),
        ("DataType", ("Concept",), Kind.DATA_TYPE),
    ],
)
def test_stereotype_goes_before_metaclass(
    metaclass: str, stereotypes: tuple[str, ...], kind: Kind
) -> None:
    assert kind_of(metaclass, stereotypes, has_parts=True) is kind


def test_interface_is_what_it_is_used_as() -> None:
    assert kind_of("Interface", (), is_end=True) is Kind.ENTITY
    assert kind_of("Interface", (), has_parts=True) is Kind.DATA_TYPE
    assert kind_of("Interface", ()) is Kind.PRIMITIVE


@pytest.mark.parametrize("name", ["xsd:date", "CharacterString", "AN400", "GM_Point", "Integer"])
def test_data_type_named_as_a_primitive_is_one_unless_it_has_parts(name: str) -> None:
    assert kind_of("DataType", (), name=name) is Kind.PRIMITIVE
    assert kind_of("DataType", (), name=name, has_parts=True) is Kind.DATA_TYPE
    assert kind_of("DataType", ("CodeList",), name=name) is Kind.CODE_LIST


def test_data_type_of_the_models_own_is_a_data_type_without_parts_too() -> None:
    assert kind_of("DataType", (), name="Anmeldelse") is Kind.DATA_TYPE
