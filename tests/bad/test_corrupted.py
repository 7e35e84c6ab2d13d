"""A thousand accidents to exports: each ends in diagnostics or a model, never in a traceback, never in
silence without a model, and never without end; in a process that may use 2 GB."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.authoring import ea_tables, ea_xmi, eclipse, sygefravaer, xmi1
from tests.read.cases import BY_HAND
from tests.read.test_corpus import CORPUS, TABLE

ROOT = Path(__file__).resolve().parents[2]
OWN, OTHERS = 1000, 1000  # accidents
SHARES = 8  # of the work, so that it can be done side by side


def tried(files: list[Path], accidents: int, share: int) -> tuple[dict[str, int], list[str]]:
    """What came of a share of the accidents, spread over the files: how often what, and all faults."""
    each = -(-accidents // len(files))
    wanted = [(file, seed) for seed in range(each) for file in files][:accidents]
    mine: dict[Path, list[str]] = {}
    for number, (file, seed) in enumerate(wanted):
        if number % SHARES == share:
            mine.setdefault(file, []).append(str(seed + 1000 * files.index(file)))
    orders = "".join("\t".join((str(file), *seeds)) + "\n" for file, seeds in mine.items())
    command = [sys.executable, "-m", "tests.bad.try_corrupted"]
    run = subprocess.run(command, cwd=ROOT, input=orders, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    outcomes: dict[str, int] = {}
    faults: list[str] = []
    for line in run.stdout.splitlines():
        told = json.loads(line)
        faults += told["faults"]
        for what, times in told["outcomes"].items():
            outcomes[what] = outcomes.get(what, 0) + times
    assert sum(outcomes.values()) + len(faults) == sum(map(len, mine.values()))
    return outcomes, faults


@pytest.fixture(scope="module")
def own_files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Exports of our own in every form that is read."""
    folder = tmp_path_factory.mktemp("exports")
    model = sygefravaer.sickness_absence()
    written = {
        "ea251.xmi": ea_xmi.write(model),
        "ea21.xmi": ea_xmi.write(model, xmi="2.1", encoding="windows-1252"),
        "ea11.xml": xmi1.write(model),
        "eclipse.uml": eclipse.write(model),
        "repository.qea": ea_tables.write_qea(model),
        "native.xml": ea_tables.write_native(model),
    }
    for name, data in written.items():
        (folder / name).write_bytes(data)
    return [*(folder / name for name in written), *BY_HAND]


@pytest.mark.parametrize("share", range(SHARES))
def test_accidents_to_exports_of_our_own(own_files: list[Path], share: int) -> None:
    outcomes, faults = tried(own_files, OWN, share)
    assert faults == []
    assert outcomes["refused"] and outcomes["told"]


@pytest.mark.skipif(
    not TABLE.exists(), reason="the corpus of real exports is not beside this checkout"
)
@pytest.mark.parametrize("share", range(SHARES))
def test_accidents_to_real_exports(share: int) -> None:
    files = [CORPUS / line.split("\t")[0] for line in TABLE.read_text("utf-8").splitlines()[1:]]
    if shutil.which("mdb-json") is None:
        files = [one for one in files if one.suffix not in (".eap", ".eapx")]
    outcomes, faults = tried(files, OTHERS, share)
    assert faults == []
    assert outcomes["refused"] and outcomes["told"]
