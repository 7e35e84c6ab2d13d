"""Enterprise Architect's own files: the same graph as from an export, and what damaged ones end in."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostic
from generator.model.elements import Class, Property
from generator.read import Reading, read
from generator.read.source import Source
from tests.authoring import ea_xmi
from tests.authoring.ea_model import Attribute, Class as AuthoredClass, Model, Package
from tests.authoring.ea_tables import write_native, write_qea
from tests.authoring.sygefravaer import sickness_absence
from tests.read.canonical import canonical
from tests.read.cases import CASES, model_of

SMALL = Model(
    "skole",
    [
        Package(
            "Skole",
            [
                AuthoredClass(
                    "Elev", [Attribute("navn", "CharacterString"), Attribute("trin", "Int")]
                )
            ],
        )
    ],
)
MODELS = {
    "one of each": model_of(CASES / "ea_everything"),
    "sickness absence": sickness_absence(),
}


def blocks(data: bytes) -> Counter[str]:
    """The elements as texts, without the root that a repository has above the packages."""
    model = read(Source("model", data)).model
    assert model is not None
    texts = re.split(r"\n(?! )", canonical(model, with_places=False).rstrip("\n"))
    below = (one.replace("'Model::", "'") for one in texts if not one.startswith("Package 'Model'"))
    return Counter(one for one in below if not only_in_xmi(one))


def only_in_xmi(block: str) -> bool:
    """What the tables do not hold: generalization sets, ends beyond two, and bounds of a qualifier."""
    return (
        block.startswith(
            (
                "GeneralizationSet",
                "Association 'Bibliotek::anbefaling'",
                "Property 'Bibliotek::Låner::af'",
                "Property 'Bibliotek::Eksemplar::reol::hylde'",
            )
        )
        or "MuligArbejdstid::ansættelsesforhold::år" in block
    )


@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize("form", [write_qea, write_native], ids=["qea", "native"])
def test_repository_and_export_are_one_graph(form: Callable[[Model], bytes], name: str) -> None:
    model = MODELS[name]
    # EA puts a line into the package of the class it starts at; an author may put it elsewhere.
    moved = "Association 'Sygefravær::Fravær::MuligArbejdstid–Ansættelsesforhold'"
    exported = {
        one.replace(moved, moved.replace("Fravær::Mulig", "Ansættelse::Mulig")): many
        for one, many in blocks(ea_xmi.write(model)).items()
    }
    assert blocks(form(model)) == exported


def test_message_names_the_row() -> None:
    reading = read(Source("skole.qea", write_qea(SMALL)))
    assert reading.model is not None
    (one,) = reading.model.elements(Class)
    assert str(one.place) == "skole.qea (t_object row 2)"
    told = [prop.place.row for prop in reading.model.elements(Property)]
    assert told == ["t_attribute row 1", "t_attribute row 2"]


def refused(data: bytes) -> Diagnostic:
    reading = read(Source("skole.qea", data))
    assert reading.model is None
    (only,) = reading.diagnostics
    assert only.hint
    return only


def changed(*statements: str) -> bytes:
    """The small repository after some SQL."""
    database = sqlite3.connect(":memory:")
    database.deserialize(write_qea(SMALL))
    for one in statements:
        database.execute(one)
    database.commit()
    return database.serialize()


def names(reading: Reading) -> list[str]:
    assert reading.model is not None, reading.diagnostics
    return sorted(one.name for one in reading.model.elements() if one.metaclass != "External")


def test_repository_that_keeps_a_log_beside_it_is_read() -> None:
    data = write_qea(SMALL)
    logged = data[:18] + b"\2\2" + data[20:]
    assert blocks(logged) == blocks(data)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_repository_that_is_cut_off_is_refused(share: float) -> None:
    data = write_qea(SMALL)
    only = refused(data[: int(len(data) * share)])
    assert only.rule == "read/unreadable" and "Repair" in only.hint


def test_other_database_is_no_repository() -> None:
    database = sqlite3.connect(":memory:")
    database.execute("create table t_elev (navn text)")
    database.commit()
    assert refused(database.serialize()).rule == "read/no-repository"


@pytest.mark.parametrize("table", ["t_connector", "t_xref", "t_objectproperties"])
def test_missing_table_costs_only_what_it_held(table: str) -> None:
    reading = read(Source("skole.qea", changed(f"drop table if exists {table}")))
    assert names(reading) == ["Elev", "Model", "Skole", "navn", "trin"]


def test_missing_columns_are_empty() -> None:
    data = changed(
        "create table short as select Object_ID, Name, Type from t_attribute",
        "drop table t_attribute",
        "alter table short rename to t_attribute",
    )
    reading = read(Source("skole.qea", data))
    assert names(reading) == ["Elev", "Model", "Skole", "navn", "trin"]


def test_packages_in_a_circle_end_somewhere() -> None:
    data = changed("update t_package set Parent_ID = 2 where Package_ID in (1, 2)")
    assert names(read(Source("skole.qea", data))) == ["Elev", "Model", "Skole", "navn", "trin"]


@pytest.mark.parametrize(
    "value", ["'nowhere'", "x'ff00'", "1e308", "-1", "null", "99999999999999999999"]
)
@pytest.mark.parametrize(
    "column", ["Pos", "ID", "LowerBound", "Classifier", "Object_ID", "ea_guid"]
)
def test_nonsense_in_a_column_is_no_traceback(column: str, value: str) -> None:
    reading = read(Source("skole.qea", changed(f'update t_attribute set "{column}" = {value}')))
    assert {"Elev", "Skole"} <= set(names(reading))


def test_tables_may_be_called_anything_else_too() -> None:
    data = changed('create table "t_; drop table t_object; --" (a)')
    assert "Elev" in names(read(Source("skole.qea", data)))


# -- databases of Microsoft Access ------------------------------------------------------------------
_JET = b"\0\1\0\0Standard Jet DB\0\1\0\0\0" + bytes(range(256)) * 40


def test_older_repository_without_mdbtools_says_how_to_go_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    only = refused(_JET)
    assert only.rule == "read/mdbtools-missing"
    assert "apt-get install mdbtools" in only.hint and ".qea" in only.hint


@pytest.mark.skipif(shutil.which("mdb-json") is None, reason="mdbtools is not installed")
def test_damaged_older_repository_is_refused() -> None:
    only = refused(_JET)
    assert only.rule in ("read/unreadable", "read/no-repository")


def test_nothing_is_written_beside_a_repository(tmp_path: Path) -> None:
    from generator.read import read_file

    file = tmp_path / "skole.qea"
    file.write_bytes(write_qea(SMALL))
    before = file.read_bytes()
    assert read_file(file, "skole.qea").model is not None
    assert [one.name for one in tmp_path.iterdir()] == ["skole.qea"]
    assert file.read_bytes() == before
