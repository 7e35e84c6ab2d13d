"""Judges of an OpenAPI document: a validator, two linters, and TypeScript.

`openapi_mock` holds the judges of what a document makes a server do.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from tests.bench import tool
from tests.bench.refusal import Refusal, Refused

_RULESETS = tool.NODE_FOLDER / "rulesets"
_TSC_OPTIONS = ("--strict", "--noEmit", "--pretty", "false", "--target", "es2022")
_SPECTRAL_ERROR, _SPECTRAL_WARNING = 0, 1


def validate_openapi(document: dict[str, Any]) -> None:
    """Hold a document against OpenAPI's own schema; raises Refused or ToolMissing."""
    package = tool.module("openapi_spec_validator")
    version = str(document.get("openapi", ""))
    validator = (
        package.OpenAPIV30SpecValidator
        if version.startswith("3.0")
        else package.OpenAPIV31SpecValidator
    )
    found: list[Refusal] = []
    try:
        for error in validator(document).iter_errors():
            place = getattr(error, "json_path", "$")
            message = getattr(error, "message", str(error))
            found.append(Refusal(judge="openapi-spec-validator", message=f"{place}: {message}"))
    except tool.module("referencing.exceptions").Unresolvable as error:
        # It ends the run, and its own words hold the whole document.
        message = f"nothing at {error.ref}"
        found.append(Refusal(judge="openapi-spec-validator", message=message))
    _raise_if_any(found)


def lint_with_redocly(*files: Path, warnings: bool = False) -> None:
    """Lint with Redocly's recommended rules; raises Refused or ToolMissing.

    Only errors count, unless `warnings` is set.
    """
    command = tool.node_command("@redocly/cli", "bin/cli.js")
    command += ["lint", "--format=json", "--max-problems=1000"]
    command += [f"--config={_RULESETS / 'redocly.yaml'}", *map(str, files)]
    answer = _run(command, REDOCLY_TELEMETRY="off", REDOCLY_SUPPRESS_UPDATE_NOTICE="true")
    problems = _json(answer)["problems"]
    _raise_if_any(
        Refusal(
            judge="redocly",
            message=f"{one['message']} ({one['location'][0].get('pointer', '')})",
            state=one["ruleId"],
            line=one["location"][0].get("start", {}).get("line"),
        )
        for one in problems
        if warnings or one["severity"] == "error"
    )


def lint_with_spectral(*files: Path, warnings: bool = False) -> None:
    """Lint with Spectral's OpenAPI rules; raises Refused or ToolMissing.

    Only errors count, unless `warnings` is set.
    """
    command = tool.node_command("@stoplight/spectral-cli", "dist/index.js")
    command += ["lint", "--format=json", "--quiet"]
    command += [f"--ruleset={_RULESETS / 'spectral.yaml'}", *map(str, files)]
    worst = _SPECTRAL_WARNING if warnings else _SPECTRAL_ERROR
    _raise_if_any(
        Refusal(
            judge="spectral",
            message=f"{one['message']} ({'/'.join(map(str, one['path']))})",
            state=one["code"],
            line=one["range"]["start"]["line"] + 1,
        )
        for one in _json(_run(command))
        if one["severity"] <= worst
    )


def compile_client_types(file: Path, folder: Path, usage: str = "") -> None:
    """Make TypeScript types of a document and compile them; raises Refused or ToolMissing.

    `usage` is TypeScript that a client would write, with `components`, `operations` and `paths`
    in scope, so that a test can show which values the types take. `folder` is scratch space.
    """
    types = folder / "api.ts"
    client = folder / "client.ts"
    command = tool.node_command("openapi-typescript", "bin/cli.js")
    answer = _run([*command, str(file), f"--output={types}"])
    if answer.returncode:
        raise Refused(Refusal(judge="openapi-typescript", message=answer.stderr.strip()))
    client.write_text(
        f'import type {{ components, operations, paths }} from "./api";\n{usage}\n'
        "export type { components, operations, paths };\n",
        encoding="utf-8",
    )
    command = tool.node_command("typescript", "bin/tsc")
    answer = _run([*command, *_TSC_OPTIONS, str(client)])
    found = [line for line in answer.stdout.splitlines() if "): error TS" in line]
    if answer.returncode and not found:
        raise RuntimeError(f"tsc failed: {answer.stdout}{answer.stderr}")
    # tsc names the file, the line and the column of each finding itself.
    _raise_if_any(Refusal(judge="tsc", message=line) for line in found)


def _run(command: Sequence[str], **settings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        capture_output=True,
        text=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        env={**os.environ, **settings},
    )


def _json(answer: subprocess.CompletedProcess[str]) -> Any:
    try:
        return json.loads(answer.stdout)
    except json.JSONDecodeError as error:
        # A linter that fails itself has judged nothing, which is not a clean bill.
        raise RuntimeError(f"{answer.args[1]} failed: {answer.stderr}") from error


def _raise_if_any(refusals: Iterable[Refusal]) -> None:
    found = list(refusals)
    if found:
        raise Refused(*found)
