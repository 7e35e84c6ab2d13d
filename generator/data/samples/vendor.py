"""Somebody else's validator held to a conformance kit: what it misses and what it refuses wrongly."""

from __future__ import annotations

import contextlib
import json
import os
import shlex
import signal
import subprocess
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

DATA = "{data}"
_MOST_ANSWER = 64 << 20


class Judged(StrEnum):
    """What a validator did with a case."""

    RIGHT = "right"
    MISSED = "missed"  # a rule is broken, and it did not say so
    ELSEWHERE = "elsewhere"  # it said so of other rows
    REFUSED = "refused"  # a right delivery
    FAILED = "failed"  # it gave no answer


class Answer(NamedTuple):
    """What a validator did with a case: `also` are rules that it tells and nothing breaks, `note` says what
    went wrong."""

    case: str
    rule: str
    judged: Judged
    also: tuple[str, ...] = ()
    note: str = ""


class NotStarted(Exception):
    """The command cannot be run at all."""


Seen = tuple[str, str, int | None]  # a rule, a file's name, and a row


def hold(
    kit: dict[str, Any],
    folder: Path,
    command: str,
    timeout: float,
    jobs: int,
    step: Callable[[str], None],
) -> tuple[Answer, ...]:
    """Run a command on each case of a kit in a folder. Raises NotStarted where it cannot be run."""
    arguments = shlex.split(command)
    if not arguments:
        raise NotStarted("The command is empty.")

    def one(case: dict[str, Any]) -> Answer:
        answer = _judged(case, *_run(arguments, (folder / case["folder"]).resolve(), timeout))
        step(case["id"])
        return answer

    with ThreadPoolExecutor(jobs) as pool:
        return tuple(pool.map(one, kit["cases"]))


def _run(arguments: list[str], case: Path, timeout: float) -> tuple[int | None, str]:
    """The exit status, None where it took too long, and what it said."""
    given = [one.replace(DATA, str(case)) for one in arguments]
    if not any(DATA in one for one in arguments):
        given.append(str(case))
    with tempfile.TemporaryFile() as out:
        try:
            process = subprocess.Popen(
                given,
                cwd=case,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except (OSError, ValueError) as fault:
            raise NotStarted(f"{given[0]} cannot be run: {fault}.") from fault
        try:
            status: int | None = process.wait(timeout)
        except subprocess.TimeoutExpired:
            with contextlib.suppress(OSError):
                os.killpg(process.pid, signal.SIGKILL)
            process.kill()
            process.wait()
            status = None
        out.seek(0)
        return status, out.read(_MOST_ANSWER).decode("utf-8", "replace")


def _judged(case: dict[str, Any], status: int | None, text: str) -> Answer:
    rule = case.get("rule", "")
    if status is None:
        return Answer(case["id"], rule, Judged.FAILED, note="it took too long")
    if status not in (0, 1):
        return Answer(case["id"], rule, Judged.FAILED, note=f"its exit status is {status}")
    told = _told(text)
    wanted = {
        (one["rule"], one["file"], one["row"])
        for one in case["expected"]
        if one["verdict"] == "violated"
    }
    known = {one["rule"] for one in case["expected"]}
    also = tuple(sorted({one[0] for one in told or ()} - known))
    if not rule:
        is_refused = status == 1 or bool(told)
        return Answer(case["id"], "", Judged.REFUSED if is_refused else Judged.RIGHT, also)
    if not any(one[0] == rule for one in wanted):
        return Answer(case["id"], rule, Judged.RIGHT, also)  # undetermined: either answer will do
    if told is None and case["accepted"]:  # what is wrong with it is no error
        return Answer(case["id"], rule, Judged.REFUSED if status == 1 else Judged.RIGHT)
    if told is None:
        return Answer(case["id"], rule, Judged.RIGHT if status == 1 else Judged.MISSED)
    if not any(one[0] == rule for one in told):
        return Answer(case["id"], rule, Judged.MISSED, also)
    places = {one for one in told if one[0] == rule and one[2] is not None}
    is_elsewhere = bool(places) and places != {one for one in wanted if one[0] == rule}
    return Answer(case["id"], rule, Judged.ELSEWHERE if is_elsewhere else Judged.RIGHT, also)


def _told(text: str) -> set[Seen] | None:
    """The violations of an answer in the form of `validate --format json`, or None where it is in no such
    form."""
    try:
        answer = json.loads(text)
    except (ValueError, RecursionError):
        return None
    violations = answer.get("violations") if isinstance(answer, dict) else None
    if not isinstance(violations, list):
        return None
    found: set[Seen] = set()
    for one in violations:
        if not isinstance(one, dict) or not isinstance(one.get("rule"), str):
            continue
        if one.get("verdict", "violated") == "violated":
            file = str(one.get("file") or "").replace("\\", "/").rpartition("/")[2]
            row = one.get("row")
            found.add((one["rule"], file, row if isinstance(row, int) else None))
    return found
