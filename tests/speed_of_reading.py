"""A benchmark, not a test: `python -m tests.speed_of_reading FILE …`, model files of any kind that is read.

For each file, in processes of their own: raw expat over the same bytes (of an archive, over the model inside;
a repository has none), and reading into the graph. CPU seconds, the least of three runs, and the peak of
memory in MB beside what an idle process with the libraries holds. `--profile FILE` lists what time is spent in.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

_PROGRAM = """
import io, json, resource, sys, zipfile
from pathlib import Path
from xml.parsers import expat

def peak():
    status = dict(line.split(":", 1) for line in open("/proc/self/status"))
    return int(status["VmHWM"].split()[0]) / 1024

def cpu():
    spent = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in spent)

what, file = sys.argv[1], Path(sys.argv[2])
import json.decoder, networkx, sqlite3, xmltodict
import generator.read
from generator.read.source import load, members
from generator.read.dialect import Dialect
from generator.plugins import load_plugins

load_plugins("generator.read.dialects", "DIALECT", Dialect)
idle = peak()
data = file.read_bytes()
if what == "expat" and zipfile.is_zipfile(file):
    archive = zipfile.ZipFile(io.BytesIO(data))
    data = max((archive.read(one) for one in archive.namelist()), key=len)
start = cpu()
if what == "expat":
    try:
        expat.ParserCreate().Parse(data, True)
    except expat.ExpatError:
        data = b""
else:
    del data
    generator.read.read_file(file, file.name)
seconds = cpu() - start
used = b"" if what == "read" else data
print(json.dumps({"seconds": seconds, "peak": peak(), "idle": idle, "bytes": len(used)}))
"""


def measured(what: str, file: Path) -> dict[str, float]:
    """The best of three runs."""
    runs = []
    for _each in range(3):
        command = [sys.executable, "-c", _PROGRAM, what, str(file)]
        answer = subprocess.run(command, capture_output=True, text=True, check=True)
        runs.append(json.loads(answer.stdout))
    best: dict[str, float] = min(runs, key=lambda run: run["seconds"])
    return best


def profile(file: Path) -> None:
    """Print the functions that most of the time is spent in, without what they call."""
    import cProfile
    import pstats

    from generator.read import read_file

    read_file(file, file.name)  # imports and caches are not what reading costs
    profiler = cProfile.Profile()
    profiler.runcall(read_file, file, file.name)
    pstats.Stats(profiler).strip_dirs().sort_stats("tottime").print_stats(25)


def main() -> None:
    """Print a line for each file, or a profile of one."""
    if sys.argv[1] == "--profile":
        profile(Path(sys.argv[2]))
        return
    print(f"{'file':44}    MB  expat s   read s  ratio  expat MB  read MB  idle MB")
    for name in sys.argv[1:]:
        file = Path(name)
        raw, read = measured("expat", file), measured("read", file)
        is_xml = raw["bytes"] > 0
        alone = f"{raw['seconds']:8.3f}" if is_xml else f"{'–':>8}"
        ratio = f"{read['seconds'] / raw['seconds']:6.1f}" if is_xml else f"{'–':>6}"
        size = (raw["bytes"] or file.stat().st_size) / 1e6
        held = f"{raw['peak']:9.0f} {read['peak']:8.0f} {read['idle']:8.0f}"
        print(
            f"{file.name:44} {size:5.1f} {alone} {read['seconds']:8.3f} {ratio} {held}", flush=True
        )


if __name__ == "__main__":
    main()
