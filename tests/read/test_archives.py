"""Exports in zip archives: one model is read, several are not guessed at, nothing is unpacked to disk."""

from __future__ import annotations

import io
import zipfile

import pytest

from generator.read import Reading, read, source
from generator.read.source import Source

MODEL = (
    b'<uml:Model xmlns:uml="http://www.eclipse.org/uml2/5.0.0/UML" '
    b'xmlns:xmi="http://www.omg.org/spec/XMI/20131001" xmi:id="m" name="M">'
    b'<packagedElement xmi:id="c" name="C"/></uml:Model>'
)


def archive(**members: bytes) -> bytes:
    """A zip archive of these members."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, data in members.items():
            opened.writestr(name, data)
    return file.getvalue()


def read_zip(data: bytes) -> Reading:
    return read(Source("m.zip", data))


def rules(reading: Reading) -> list[str]:
    return [one.rule for one in reading.diagnostics]


def test_one_model_among_other_files_is_read() -> None:
    reading = read_zip(
        archive(**{"model.uml": MODEL, "læs mig.txt": b"hej", "a.notation": b"<x/>"})
    )
    assert reading.model is not None and reading.model.origin.file == "m.zip/model.uml"
    assert rules(reading) == []


def test_member_with_a_path_out_of_the_archive_gets_a_harmless_name() -> None:
    reading = read_zip(archive(**{"../../../etc/model.uml": MODEL}))
    assert reading.model is not None and reading.model.origin.file == "m.zip/etc/model.uml"


def test_several_models_are_not_guessed_at() -> None:
    reading = read_zip(archive(**{"a.uml": MODEL, "b.uml": MODEL}))
    assert reading.model is None and rules(reading) == ["read/several-models"]
    assert "m.zip/a.uml, m.zip/b.uml" in reading.diagnostics[0].message


def test_archive_without_a_model_is_told() -> None:
    assert rules(read_zip(archive(**{"a.txt": b"hej"}))) == ["read/unknown-format"]


@pytest.mark.parametrize("cut", [30, 60, -10])
def test_damaged_archive_is_told(cut: int) -> None:
    reading = read_zip(archive(**{"a.uml": MODEL})[:cut])
    assert reading.model is None and rules(reading) == ["read/unreadable"]


def test_flipped_byte_in_an_archive_is_told() -> None:
    data = bytearray(archive(**{"a.uml": MODEL}))
    data[len(data) // 3] ^= 0xFF
    reading = read_zip(bytes(data))
    assert reading.model is None and "read/unreadable" in rules(reading)


def test_archive_that_unpacks_without_end_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "LARGEST_UNPACKED", 1000)
    reading = read_zip(archive(**{"bomb.uml": MODEL + b" " * 10_000}))
    assert reading.model is None and rules(reading) == ["read/unreadable"]
    assert "more than" in reading.diagnostics[0].message


def test_archive_of_very_many_files_is_refused() -> None:
    reading = read_zip(archive(**{f"{number}.txt": b"" for number in range(1001)}))
    assert reading.model is None and rules(reading) == ["read/unreadable"]
