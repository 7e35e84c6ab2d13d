"""docs/python.md: its examples run as they stand."""

from __future__ import annotations

import contextlib
import io
import json
import re
import sys
from pathlib import Path

from tests.proof.projects import ROOT, designs_of
from tests.python.packages import write
from tests.python.test_violations import PROFILE, right


def test_examples_run(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")
    examples = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    package = write(designs_of(PROFILE), tmp_path)
    for name in [one for one in sys.modules if one.split(".")[0] == package.name]:
        del sys.modules[name]
    wrong = json.dumps(right(startdato="2024-03-01", slutdato="2024-02-01"))
    said = []
    sys.path.insert(0, str(package.parent))
    try:
        known = {"text": wrong}
        for number, code in enumerate(examples):
            known["text"] = '{"person": [{}]}' if "refusals" in code else wrong
            heard = io.StringIO()
            with contextlib.redirect_stdout(heard):
                exec(compile(code, f"example {number}", "exec"), known)
            said.append(heard.getvalue())
    finally:
        sys.path.remove(str(package.parent))
    assert "0101" in said[0]
    assert (
        said[1]
        == "Person.cprNummer/required /person/0/cprNummer Person.cprNummer: værdien mangler.\n"
    )
    assert "Fraværsperiode/S-07a violated /fravaersperiode/0" in said[2]
