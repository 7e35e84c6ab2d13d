"""Large exports: work in proportion to the file, and memory bounded.

Calls are counted, not seconds: a step that grows with the square of the model shows on any machine, at any
load. Seconds are in `tests/speed.py`.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.synthesis import repeat

ROOT = Path(__file__).resolve().parents[2]
EXPORT = ROOT / "models" / "sygefravaer" / "sygefravaer.xmi"
MEASURE = """
import sys
from pathlib import Path
import generator.read, networkx, xmltodict
from generator.read import read_file
read_file(Path(sys.argv[2]), "warm")
calls = [0]
def count(_frame, event, _argument):
    calls[0] += event in ("call", "c_call")
if sys.argv[3] == "count":
    sys.setprofile(count)
read_file(Path(sys.argv[1]), "x")
sys.setprofile(None)
status = dict(line.split(":", 1) for line in open("/proc/self/status"))
print(calls[0], int(status["VmHWM"].split()[0]) // 1024)
"""


def measured(path: Path, what: str) -> tuple[int, int]:
    """Calls that reading makes, and megabytes at the peak, in a process of its own.

    The peak is the process's own: `ru_maxrss` would begin with that of the process which started it.
    """
    command = [sys.executable, "-c", MEASURE, str(path), str(EXPORT), what]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    calls, peak = run.stdout.split()
    return int(calls), int(peak)


def test_work_grows_with_the_file_and_no_faster(tmp_path: Path) -> None:
    data = EXPORT.read_bytes()
    small, large = tmp_path / "small.xmi", tmp_path / "large.xmi"
    small.write_bytes(repeat(data, 3))
    large.write_bytes(repeat(data, 12))
    once, _peak = measured(small, "count")
    four_times, _peak = measured(large, "count")
    assert 3.5 < four_times / once < 4.2


def test_memory_is_bounded(tmp_path: Path) -> None:
    data = EXPORT.read_bytes()
    large = tmp_path / "large.xmi"
    large.write_bytes(repeat(data, 24_000_000 // len(data)))
    _calls, peak = measured(large, "measure")
    assert peak < 400
