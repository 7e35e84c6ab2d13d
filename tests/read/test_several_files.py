"""A model in several files is one graph: references lead across, places stay those of each file."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.app.build import Request, build
from generator.model.elements import Attribute, Class, Generalization
from generator.read import Reading, read
from generator.read.source import Source
from tests.authoring import ea_xmi
from tests.read.test_archives import archive

HEAD = (
    'xmlns:uml="http://www.eclipse.org/uml2/5.0.0/UML" '
    'xmlns:xmi="http://www.omg.org/spec/XMI/20131001" xmi:version="20131001"'
)
CORE = f"""<uml:Model {HEAD} xmi:id="_kerne" name="Kerne">
  <packagedElement xmi:type="uml:Class" xmi:id="_person" name="Person">
    <ownedAttribute xmi:type="uml:Property" name="navn"/>
  </packagedElement>
  <packagedElement xmi:type="uml:Enumeration" xmi:id="_status" name="Status">
    <ownedLiteral xmi:type="uml:EnumerationLiteral" xmi:id="_aktiv" name="aktiv"/>
  </packagedElement>
</uml:Model>"""
STAFF = f"""<uml:Model {HEAD} xmi:id="_personale" name="Personale">
  <packagedElement xmi:type="uml:Class" xmi:id="_ansat" name="Ansat">
    <generalization xmi:type="uml:Generalization" xmi:id="_g">
      <general xmi:type="uml:Class" href="kerne.uml#_person"/>
    </generalization>
    <ownedAttribute xmi:type="uml:Property" xmi:id="_a1" name="status">
      <type xmi:type="uml:Enumeration" href="kerne.uml#_status"/>
    </ownedAttribute>
    <ownedAttribute xmi:type="uml:Property" name="tiltrådt"/>
  </packagedElement>
</uml:Model>"""


def read_both(*texts: tuple[str, str]) -> Reading:
    return read(*(Source(name, text.encode()) for name, text in texts))


def test_references_lead_into_the_other_file() -> None:
    reading = read_both(("personale.uml", STAFF), ("kerne.uml", CORE))
    assert reading.model is not None and reading.diagnostics == ()
    model = reading.model
    attribute = next(one for one in model.elements(Attribute) if one.name == "status")
    assert model.type_of(attribute) is not None
    assert model.type_of(attribute).qualified_name == "Kerne::Status"  # type: ignore[union-attr]
    (general,) = (one.general for one in model.elements(Generalization))
    assert model.get(general).qualified_name == "Kerne::Person"


def test_order_of_the_files_changes_no_element() -> None:
    one = read_both(("personale.uml", STAFF), ("kerne.uml", CORE)).model
    other = read_both(("kerne.uml", CORE), ("personale.uml", STAFF)).model
    assert one is not None and other is not None
    names = {each.qualified_name for each in one.elements()}
    assert names == {each.qualified_name for each in other.elements()}


def test_every_element_has_the_place_in_its_own_file() -> None:
    model = read_both(("personale.uml", STAFF), ("kerne.uml", CORE)).model
    assert model is not None
    places = {one.name: (one.place.file, one.place.line) for one in model.elements()}
    assert places["Ansat"] == ("personale.uml", 2)
    assert places["tiltrådt"] == ("personale.uml", 9)
    assert places["Person"] == ("kerne.uml", 2)
    assert places["navn"] == ("kerne.uml", 3)


def test_missing_file_is_told_once_with_all_who_refer_to_it() -> None:
    reading = read_both(("personale.uml", STAFF))
    (told,) = reading.diagnostics
    assert told.rule == "read/other-file" and "kerne.uml" in told.message + told.hint
    assert "Personale::Ansat, Personale::Ansat::status refer to" in told.message


def test_element_exported_twice_is_one_with_what_stands_in_it() -> None:
    reading = read_both(("a.uml", CORE), ("b.uml", CORE))
    assert reading.model is not None and reading.diagnostics == ()
    once = read_both(("a.uml", CORE)).model
    assert once is not None
    assert [one.name for one in reading.model.elements()] == [one.name for one in once.elements()]


def test_one_id_for_two_things_in_two_files_is_told() -> None:
    other = STAFF.replace('xmi:id="_ansat"', 'xmi:id="_person"')
    reading = read_both(("kerne.uml", CORE), ("personale.uml", other))
    assert "read/repeated-id" in {one.rule for one in reading.diagnostics}
    assert reading.model is not None
    assert {one.name for one in reading.model.elements(Class)} == {"Person", "Ansat"}


def test_fault_in_one_of_the_files_is_told_at_its_place() -> None:
    reading = read_both(("kerne.uml", CORE), ("personale.uml", STAFF[:300]))
    assert reading.model is None
    assert [one.place.file for one in reading.diagnostics] == ["personale.uml"]


def _package(name: str, *members: ea_xmi.Class) -> ea_xmi.Package:
    return ea_xmi.Package(name, members)


def test_two_exports_of_enterprise_architect_are_one_model() -> None:
    person = ea_xmi.Class("Person", [ea_xmi.Attribute("navn", "CharacterString")])
    staff = ea_xmi.Class("Ansat", [ea_xmi.Attribute("chef", "Person")], parents=["Person"])
    whole = ea_xmi.Model("m", [_package("Kerne", person), _package("Personale", staff)])
    core = ea_xmi.Model("m", [_package("Kerne", person)])
    reading = read(Source("alt.xmi", ea_xmi.write(whole)), Source("kerne.xmi", ea_xmi.write(core)))
    assert reading.model is not None and reading.diagnostics == ()
    assert [one.name for one in reading.model.elements(Class)] == ["Person", "Ansat"]


def test_parts_of_an_archive_that_are_one_model_are_read_together(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from generator.read.dialects import eclipse_uml2

    parts = eclipse_uml2.DIALECT._replace(members=("kerne.uml", "personale.uml"))
    monkeypatch.setattr("generator.read.load_plugins", lambda *_: {"eclipse_uml2": parts})
    data = archive(**{"kerne.uml": CORE.encode(), "personale.uml": STAFF.encode()})
    reading = read(Source("m.zip", data))
    assert reading.model is not None and reading.diagnostics == ()
    assert reading.model.origin.file == "m.zip/kerne.uml"


def test_project_of_several_exports_builds(tmp_path: Path) -> None:
    folder = tmp_path / "models" / "m"
    folder.mkdir(parents=True)
    (folder / "kerne.uml").write_text(CORE, encoding="utf-8")
    (folder / "personale.uml").write_text(STAFF, encoding="utf-8")
    toml = '[model]\nid = "m"\nversion = "1.0.0"\nexport = ["personale.uml", "kerne.uml"]\n'
    (folder / "model.toml").write_text(toml, encoding="utf-8")
    request = Request(home=tmp_path / "models", out=tmp_path / "generated")
    report = build(request)
    assert not report.has_failed and not report.has_findings
    sql = (tmp_path / "generated/m/default/sql/sqlite.sql").read_text(encoding="utf-8")
    assert "CREATE TABLE ansat" in sql and "CREATE TABLE person" in sql
    (folder / "kerne.uml").write_text(CORE.replace("navn", "fulde navn"), encoding="utf-8")
    assert build(request).models[0].written, "a change in either file is seen"
