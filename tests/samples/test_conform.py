"""`sample` and `conform` on the command line: who answers right conforms, and who does not is told how."""

from __future__ import annotations

import json
import shlex
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.proof.projects import ROOT

PROFILE = "sygefravaer/noegletal"
VALIDATE = f"{shlex.quote(sys.executable)} -m generator validate {PROFILE} {{data}} --format json"


def run(*arguments: str) -> tuple[int, str]:
    """The exit status, and what was said."""
    result = CliRunner().invoke(main, [*arguments, "--models", str(ROOT / "models")])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.output


def conform(command: str, *more: str) -> tuple[int, dict[str, Any]]:
    """The exit status, and what was told of a command."""
    status, text = run("conform", PROFILE, "--command", command, "--format", "json", *more)
    return status, json.loads(text)


def script(folder: Path, text: str) -> str:
    """A validator of a few lines of Python."""
    file = folder / "validator with space.py"
    file.write_text(text, encoding="utf-8")
    return f"{shlex.quote(sys.executable)} {shlex.quote(str(file))}"


def test_our_own_validator_conforms(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    status, told = conform(f"{VALIDATE} --models {shlex.quote(str(ROOT / 'models'))}")
    assert status == 0, [one for one in told["answers"] if one["judged"] != "right"]
    assert told["conforms"] and told["missed"] == told["refused"] == []
    assert not any(one["also"] for one in told["answers"])


def test_who_always_says_yes_misses_every_rule(tmp_path: Path) -> None:
    status, told = conform(script(tmp_path, ""))
    rules = {one["rule"] for one in told["answers"] if one["rule"]}
    assert status == 1 and set(told["missed"]) == rules and len(rules) == 21
    assert told["refused"] == []


def test_who_always_says_no_refuses_what_is_right(tmp_path: Path) -> None:
    status, told = conform(script(tmp_path, "raise SystemExit(1)"))
    assert status == 1 and told["missed"] == []
    assert told["refused"] and all(one.startswith("right/") for one in told["refused"])


def test_other_rows_and_other_rules_are_told(tmp_path: Path) -> None:
    answer = {
        "violations": [
            {"rule": "Nøgletal/key", "file": "x/noegletal.csv", "row": 99},
            {"rule": "Nøgletal/S-10", "file": None, "row": None},
        ]
    }
    _status, told = conform(script(tmp_path, f"print({json.dumps(answer)!r}); raise SystemExit(1)"))
    by_case = {one["case"]: one for one in told["answers"]}
    assert by_case["Nøgletal/key"]["judged"] == "elsewhere"
    assert by_case["Nøgletal/key"]["also"] == ["Nøgletal/S-10"]
    assert by_case["Nøgletal/S-10"]["judged"] == "right"
    assert by_case["Nøgletal.mål/code"]["judged"] == "missed"


def test_the_command_gets_the_folder_and_no_shell(tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    text = (
        "import os, sys\n"
        f"with open({str(seen)!r}, 'a') as file:\n"
        "    file.write(f'{os.getcwd() == sys.argv[-1]} {len(sys.argv)} {sys.argv[1]}\\n')\n"
    )
    conform(f"{script(tmp_path, text)} ;true", "--jobs", "1")
    assert set(seen.read_text(encoding="utf-8").splitlines()) == {"True 3 ;true"}


def test_a_case_that_takes_too_long_ends(tmp_path: Path) -> None:
    endless = "import subprocess, sys, time\nsubprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\ntime.sleep(600)"
    status, told = conform(script(tmp_path, endless), "--timeout", "0.4", "--jobs", "8")
    assert status == 2 and {one["note"] for one in told["answers"]} == {"it took too long"}


def test_what_cannot_be_run_is_wrong_use() -> None:
    status, text = run("conform", PROFILE, "--command", "/no/such/program")
    assert status == 2 and "cannot be run" in text
    status, text = run("conform", "sygefravaer/nothing", "--command", "true")
    assert status == 2 and "has no profile" in text


def test_text_names_what_is_missed(tmp_path: Path) -> None:
    status, text = run("conform", PROFILE, "--command", script(tmp_path, "raise SystemExit(3)"))
    assert status == 2 and "its exit status is 3" in text
    status, text = run("conform", PROFILE, "--command", script(tmp_path, ""))
    assert (
        status == 1
        and "missed     Nøgletal/key: it does not find that this rule is broken." in text
    )
    assert "24 cases: 3 as expected, 21 rules missed, 0 right deliveries refused." in text


def test_sample_writes_files_and_says_so(tmp_path: Path) -> None:
    status, text = run(
        "sample", PROFILE, "--rows", "50", "--out", str(tmp_path / "a"), "--format", "json"
    )
    assert status == 0
    files = {one["file"]: one["rows"] for one in json.loads(text)["files"]}
    assert set(files) == {"noegletal.csv", "noegletal_fravaersaarsag.csv"}
    assert sum(files.values()) >= 50
    status, text = run("sample", PROFILE, "--form", "parquet", "--out", str(tmp_path / "b"))
    assert status == 0 and "noegletal.parquet" in text
    assert sorted(one.suffix for one in (tmp_path / "b").iterdir()) == [".parquet", ".parquet"]
    status, _text = run("validate", PROFILE, str(tmp_path / "b"))
    assert status == 0


def test_kit_is_the_same_for_the_same_seed(tmp_path: Path) -> None:
    def files(folder: Path) -> dict[str, bytes]:
        found = [one for one in folder.rglob("*") if one.is_file()]
        return {str(one.relative_to(folder)): one.read_bytes() for one in found}

    for name in "ab":
        assert run("sample", PROFILE, "--conformance", "--out", str(tmp_path / name))[0] == 0
    assert files(tmp_path / "a") == files(tmp_path / "b")
