"""A benchmark, not a test: `python tests/speed.py FILE [TIMES …]`, FILE an Enterprise Architect export.

For each number the export is repeated so many times under new ids, then in one process each: raw expat
over the bytes, reading into the graph, and the whole build. CPU seconds, and the peak of memory in MB.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

_PROGRAM = """
import json, resource, sys
from pathlib import Path
from xml.parsers import expat

def cpu():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024

what, file, out = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
import xmltodict, networkx
from generator.app.build import Request, build
from generator.read import read_file

start = cpu()
expat.ParserCreate().Parse(file.read_bytes(), True)
raw = cpu() - start
start = cpu()
if what == "read":
    model = read_file(file, file.name).model
    from generator.model.elements import Classifier, External
    classes = sum(not isinstance(one, External) for one in model.elements(Classifier))
else:
    build(Request(models=(str(file),), out=out))
    classes = 0
print(json.dumps({"raw": raw, "seconds": cpu() - start, "peak": peak(), "classes": classes}))
"""


def measure(what: str, file: Path, out: Path) -> dict[str, float]:
    """One measurement in a process of its own."""
    command = [sys.executable, "-c", _PROGRAM, what, str(file), str(out)]
    answer = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(answer.stdout)
    return found


def main() -> None:
    """Print a line for each size."""
    from synthesis import repeat

    source, *sizes = sys.argv[1:]
    data = Path(source).read_bytes()
    print("times    MB  classes   expat s  read s  ratio  peak MB   build s  ms/class  peak MB")
    for times in map(int, sizes or ("1", "2", "4", "8", "14")):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "model.xml"
            file.write_bytes(repeat(data, times))
            read = measure("read", file, Path(folder))
            built = measure("build", file, Path(folder) / "out")
            print(
                f"{times:5d} {file.stat().st_size / 1e6:5.1f} {read['classes']:8.0f} {read['raw']:9.2f}"
                f" {read['seconds']:7.2f} {read['seconds'] / read['raw']:6.2f} {read['peak']:8.0f}"
                f" {built['seconds']:9.2f} {built['seconds'] / read['classes'] * 1000:9.2f}"
                f" {built['peak']:8.0f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
