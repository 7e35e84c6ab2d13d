"""What is read from small exports of our own, element by element."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.read import Reading, read, read_file
from generator.read.source import Source
from tests.authoring.ea_xmi import write
from tests.read.canonical import canonical, findings
from tests.read.cases import AUTHORED, BY_HAND, held_against, model_of

FORMS = [
    (xmi, encoding) for xmi in ("2.5.1", "2.4.1", "2.1") for encoding in ("UTF-8", "windows-1252")
]


def told(reading: Reading, *, with_places: bool) -> str:
    """A reading as text: the model, then what was found."""
    assert reading.model is not None
    text = canonical(reading.model, with_places=with_places)
    return text + "--\n" + findings(reading.diagnostics, with_places=with_places)


@pytest.mark.parametrize("path", BY_HAND, ids=lambda path: path.parent.name)
def test_export_by_hand_is_read_with_every_place(path: Path, pytestconfig: pytest.Config) -> None:
    reading = read_file(path, path.name)
    is_accepted = pytestconfig.getoption("--accept")
    held_against(path.parent / "expected.txt", told(reading, with_places=True), is_accepted)


@pytest.mark.parametrize(("xmi", "encoding"), FORMS)
@pytest.mark.parametrize("folder", AUTHORED, ids=lambda folder: folder.name)
def test_authored_export_reads_the_same_in_every_form(
    folder: Path, xmi: str, encoding: str, pytestconfig: pytest.Config
) -> None:
    data = write(model_of(folder), xmi=xmi, encoding=encoding)  # type: ignore[arg-type]
    reading = read(Source("model.xmi", data))
    is_accepted = pytestconfig.getoption("--accept")
    held_against(folder / "expected.txt", told(reading, with_places=False), is_accepted)


@pytest.mark.parametrize("folder", AUTHORED, ids=lambda folder: folder.name)
def test_places_are_those_of_the_start_tags(folder: Path) -> None:
    data = write(model_of(folder))
    lines = data.decode("utf-8").splitlines()
    model = read(Source("model.xmi", data)).model
    assert model is not None
    with_id = [one for one in model.elements() if one.tool_id and one.metaclass != "External"]
    assert with_id
    for one in with_id:
        line = lines[one.place.line - 1][one.place.column - 1 :]
        assert line.startswith("<") and one.tool_id in line, one.qualified_name
