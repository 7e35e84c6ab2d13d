"""Files that are no good: each ends in a clear diagnostic, quickly, and nothing is written."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from tests.authoring.ea_xmi import Attribute, Class, Model, Package, write

RIGHT = write(Model("m", [Package("Pakke", [Class("Bygning", [Attribute("år", "Integer")])])]))
BOMB = b"""<?xml version="1.0"?>
<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
<xmi:XMI xmlns:xmi="http://www.omg.org/spec/XMI/20131001" xmlns:uml="http://www.omg.org/spec/UML/20161101">
<uml:Model name="&b;"/></xmi:XMI>"""
HEAD = RIGHT[: RIGHT.index(b"<packagedElement")]
DEEP = HEAD + b'<packagedElement xmi:type="uml:Class" xmi:id="a"><x>' * 5000
DEEP_PACKAGES = HEAD + b'<packagedElement xmi:type="uml:Package" xmi:id="a">' * 10_000

FILES: dict[str, tuple[bytes, str]] = {
    "nothing at all": (b"", "read/unknown-format"),
    "blanks": (b" \n\n", "read/unknown-format"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "read/unknown-format"),
    "other XML": (b"<html><body/></html>", "read/unknown-format"),
    "cut off": (RIGHT[: len(RIGHT) // 2], "read/not-xml"),
    "cut in a letter": (RIGHT[: RIGHT.index("å".encode()) + 1], "read/not-xml"),
    "entities": (BOMB, "read/entity-declared"),
    "10,000 levels": (DEEP, "read/too-deep"),
    "10,000 packages deep": (DEEP_PACKAGES, "read/too-deep"),
    "another encoding than it says": (
        RIGHT.decode().encode("windows-1252"),
        "read/wrong-encoding",
    ),
    "an encoding nobody knows": (
        RIGHT.replace(b"UTF-8", b"klingonsk", 1),
        "read/unknown-encoding",
    ),
}


def build(folder: Path, name: str, *words: str) -> Result:
    return CliRunner().invoke(
        main,
        ["build", str(folder / name), "--out", str(folder / "ud"), *words],
        catch_exceptions=False,
    )


@pytest.mark.parametrize("what", FILES)
def test_file_is_refused_with_its_place_and_a_hint(what: str, tmp_path: Path) -> None:
    content, rule = FILES[what]
    (tmp_path / "model.xmi").write_bytes(content)
    result = build(tmp_path, "model.xmi")
    assert result.exit_code == 2
    assert f"[{rule}]" in result.stderr
    first, hint = result.stderr.splitlines()[:2]
    assert "model.xmi:" in first and hint.startswith("    ")
    assert not any(one.is_file() for one in (tmp_path / "ud").rglob("*"))
    inspected = CliRunner().invoke(main, ["inspect", str(tmp_path / "model.xmi")])
    assert inspected.exit_code == 2 and rule in inspected.stderr


def test_external_dtd_is_neither_loaded_nor_a_fault(tmp_path: Path) -> None:
    secret = tmp_path / "secret.dtd"
    secret.write_text('<!ENTITY x "hemmeligt">', encoding="utf-8")
    declared = f'?>\n<!DOCTYPE xmi:XMI SYSTEM "{secret.as_uri()}">\n'.encode()
    (tmp_path / "model.xmi").write_bytes(RIGHT.replace(b"?>", declared, 1))
    assert build(tmp_path, "model.xmi").exit_code == 0
    assert b"hemmeligt" not in b"".join(
        one.read_bytes() for one in (tmp_path / "ud").rglob("*") if one.is_file()
    )


def test_utf16_is_read_by_its_declaration(tmp_path: Path) -> None:
    text = RIGHT.decode().replace("UTF-8", "UTF-16", 1)
    (tmp_path / "model.xmi").write_bytes(text.encode("utf-16"))
    assert build(tmp_path, "model.xmi").exit_code == 0
    assert "aar" in next((tmp_path / "ud").rglob("postgres.sql")).read_text(encoding="utf-8")


def test_windows_1252_is_read_by_its_declaration(tmp_path: Path) -> None:
    model = Model("m", [Package("Pakke", [Class("Æblegård", [Attribute("år", "Integer")])])])
    (tmp_path / "model.xmi").write_bytes(write(model, encoding="windows-1252"))
    assert build(tmp_path, "model.xmi").exit_code == 0
    assert "aeblegaard" in next((tmp_path / "ud").rglob("postgres.sql")).read_text(encoding="utf-8")


def test_missing_file_is_wrong_use(tmp_path: Path) -> None:
    result = build(tmp_path, "findes ikke.xmi")
    assert result.exit_code == 2
    assert "findes ikke.xmi" in result.stderr
