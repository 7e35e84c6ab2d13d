"""Large exports: time in proportion to the file and to the bare parser, memory bounded.

Ratios of processor time in one process are steadier than seconds; the bounds are above what is measured
(5 times expat, linear) by what a busy machine adds.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.synthesis import repeat

ROOT = Path(__file__).resolve().parents[2]
EXPORT = ROOT / "models" / "sygefravaer" / "sygefravaer.xmi"
MEASURE = """
import resource, sys
from pathlib import Path
from time import process_time
from xml.parsers import expat
import generator.read, networkx, xmltodict
from generator.read import read_file
path = Path(sys.argv[1])
read_file(Path(sys.argv[2]), "warm")
def of(work):
    start = process_time()
    work()
    return process_time() - start
bare = min(of(lambda: expat.ParserCreate().Parse(path.read_bytes(), True)) for _ in range(3))
full = min(of(lambda: read_file(path, "x")) for _ in range(2))
print(bare, full, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


def measured(path: Path) -> tuple[float, float, int]:
    """Seconds of the bare parser, seconds of reading, and megabytes at the peak, in a process of its own."""
    run = subprocess.run(
        [sys.executable, "-c", MEASURE, str(path), str(EXPORT)],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    bare, full, peak = run.stdout.split()
    return float(bare), float(full), int(peak)


def test_reading_is_linear_and_near_the_bare_parser(tmp_path: Path) -> None:
    data = EXPORT.read_bytes()
    times = 8_000_000 // len(data)
    small, large = tmp_path / "small.xmi", tmp_path / "large.xmi"
    small.write_bytes(repeat(data, times))
    large.write_bytes(repeat(data, 3 * times))
    _bare, once, _peak = measured(small)
    bare, thrice, peak = measured(large)
    assert thrice / once < 3.9
    assert thrice / bare < 8
    assert peak < 400
