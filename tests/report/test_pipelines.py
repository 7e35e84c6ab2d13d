"""What build services read on a log is what was meant: one command a finding, whatever its texts hold.

The parsers here follow what the runners document and do: GitHub's takes a line that starts with `::`, and
an old form after `##[`; Azure's agent looks for `##vso[` anywhere in a line.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from generator.diagnostics import Diagnostic, Place, Severity
from generator.report import azure, github, plain, terminal
from generator.visible import visible
from tests.report.hostile import TEXTS, diagnostic, findings


class Command(NamedTuple):
    """A command as a runner understands it."""

    name: str
    properties: dict[str, str]
    message: str


def lines_of(log: str) -> list[str]:
    """Lines as a runner reads them: either sign ends one."""
    return re.split(r"\r\n|\r|\n", log)


def github_command(line: str) -> Command | None:
    """The command on a line of a GitHub log, or None."""
    text = line.lstrip()
    if not text.startswith("::"):
        return old_command(line, "##[")
    head, colons, message = text[2:].partition("::")
    if not colons:
        return None
    name, _blank, stated = head.partition(" ")
    pairs = (one.split("=", 1) for one in stated.split(",") if one)
    decoded = {key.strip(): _decoded(value, ("%0D", "%0A", "%3A", "%2C")) for key, value in pairs}
    return Command(name, decoded, _decoded(message, ("%0D", "%0A")))


def azure_command(line: str) -> Command | None:
    """The command on a line of an Azure log, or None."""
    command = old_command(line, "##vso[")
    if command is None:
        return None
    properties = {
        key: _decoded(value, ("%0D", "%0A", "%5D", "%3B"), "%AZP25")
        for key, value in command.properties.items()
    }
    return Command(command.name, properties, _decoded(command.message, ("%0D", "%0A"), "%AZP25"))


def old_command(line: str, prefix: str) -> Command | None:
    """`…##[name key=value;key=value]message`."""
    start = line.find(prefix)
    end = line.find("]", start)
    if start < 0 or end < 0:
        return None
    name, _blank, stated = line[start + len(prefix) : end].partition(" ")
    pairs = (one.split("=", 1) for one in stated.split(";") if one)
    return Command(name, {key.strip(): value for key, value in pairs}, line[end + 1 :])


def _decoded(text: str, signs: tuple[str, ...], percent: str = "%25") -> str:
    for sign in signs:
        text = text.replace(sign, chr(int(sign[1:], 16)))
    return text.replace(percent, "%")


LEVELS = (
    (Severity.ERROR, "error"),
    (Severity.WARNING, "warning"),
    (Severity.NOTE, "notice"),
)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize(("severity", "level"), LEVELS)
def test_github_reads_back_what_was_found(text: str, severity: Severity, level: str) -> None:
    one = diagnostic(text, severity, f"{text}.xmi".replace("\0", ""))
    line, rest = lines_of(github.render(findings(one), []))
    assert rest == ""
    command = github_command(line)
    assert command is not None and command.name == level
    assert command.properties == {
        "file": visible(one.place.file),
        "line": "3",
        "col": "7",
        "title": "naming/forbidden-characters",
    }
    said, hint = command.message.split("\n")
    assert said == visible(f"{text} has a name. (t_object {text})")
    assert hint == visible(f"Rename {text}")


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("level", ["error", "warning"])
def test_azure_reads_back_what_was_found(text: str, level: str) -> None:
    one = diagnostic(text, Severity(level), f"{text}.xmi")
    line, rest = lines_of(azure.render(findings(one), []))
    assert rest == ""
    command = azure_command(line)
    assert command is not None and command.name == "task.logissue"
    assert command.properties == {
        "type": level,
        "sourcepath": visible(one.place.file),
        "linenumber": "3",
        "columnnumber": "7",
        "code": "naming/forbidden-characters",
    }
    assert command.message == visible(f"{text} has a name. (t_object {text}) Rename {text}")


@pytest.mark.parametrize("text", TEXTS)
def test_note_is_no_command_of_azure(text: str) -> None:
    one = diagnostic(text, Severity.NOTE, f"{text}.xmi")
    line, rest = lines_of(azure.render(findings(one), []))
    assert rest == "" and azure_command(line) is None and old_command(line, "##[") is None
    assert "note [naming/forbidden-characters]" in line


@pytest.mark.parametrize("text", TEXTS)
def test_plain_text_is_no_command_of_any_service(text: str) -> None:
    one = diagnostic(text, file=f"{text}.xmi")
    log = plain.render(findings(one), [(f"m{text}", f"written by {text}")])
    lines = lines_of(log)
    assert len(lines) == 5, "a model, a finding, its hint, the sum and an end"
    for line in lines:
        assert github_command(line) is None
        assert azure_command(line) is None
        assert not re.search(r"[\x00-\x1f\x7f-\x9f\u202e\u2028]", line)


@pytest.mark.parametrize("form", [github, azure])
def test_unknown_line_and_column_are_not_stated(form: object) -> None:
    found = findings(Diagnostic("read/x", Severity.ERROR, "Wrong.", Place("model.qea")))
    line = form.render(found, [])  # type: ignore[attr-defined]
    command = github_command(line) if form is github else azure_command(line)
    assert command is not None
    assert set(command.properties) <= {"file", "title", "type", "sourcepath", "code"}
    assert command.message.strip() == "Wrong."


@pytest.mark.parametrize("form", [github, azure])
def test_known_and_accepted_findings_are_no_commands(form: object) -> None:
    found = findings(diagnostic("a"), diagnostic("b"), diagnostic("c"))
    first, second, third = found.found
    quiet = found._replace(
        found=(first._replace(is_known=True), second._replace(accepted="why"), third)
    )
    assert form.render(quiet, []).count("\n") == 1  # type: ignore[attr-defined]
    assert "c has a name" in form.render(quiet, [])  # type: ignore[attr-defined]


@pytest.mark.parametrize("line", ["::stop-commands::x", "  ::error::x", "##[error]x", "##vso[a]x"])
def test_line_of_a_file_is_no_command_of_any_service(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], line: str
) -> None:
    file = tmp_path / "model.xmi"
    file.write_text(f"<a>\n{line}<b/>\n</a>", encoding="utf-8")
    place = Place(str(file), 2, len(line) + 1)
    terminal.show([Diagnostic("read/x", Severity.ERROR, "Wrong.", place, "", "Do it.")], lines=True)
    shown = lines_of(capsys.readouterr().err)
    assert any(one.endswith("x<b/>") for one in shown), "the line is shown"
    for one in shown:
        assert github_command(one) is None and azure_command(one) is None
