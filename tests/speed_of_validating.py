"""A benchmark, not a test: `python -m tests.speed_of_validating [ROWS] [FORMAT…] [--others] [--spark]`.

ROWS records of 20 fields (1,000,000 where nothing is said) with a key, patterns, two code lists of 300 codes,
dates in order, bounds and a reference to a second file, as CSV, NDJSON and Parquet, with 14 kinds of fault
planted in a thousandth of the rows each. Every engine runs in a process of its own and tells wall seconds, the
peak of memory in MB, and how many violations it found. The hand-written one is a query set that a person who
knows the rules and DuckDB would write: one pass, and joins for the key and the reference.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.authoring.ea_xmi import (
    Association,
    Attribute,
    Class,
    Constraint,
    End,
    Enumeration,
    Literal,
    Model,
    Package,
    write,
)

CPR = "((0[1-9]|[12][0-9])(0[1-9]|1[0-2])|30(0[13-9]|1[0-2])|31(0[13578]|1[02]))[0-9]{6}"
FORMS = ("csv", "ndjson", "parquet")
FIELDS = (
    "ydelse_id cpr_nummer kommunekode ydelseskode leverandoerkode status startdato slutdato beloeb timer antal "
    "er_visiteret cvr bemaerkning vej postnummer registreret afdeling aar sted_id"
).split()
_CODES = {
    name: Enumeration(
        name,
        literals=[Literal(f"{mark}{number:03}", f"{mark}{number:03}") for number in range(300)],
    )
    for name, mark in (("Ydelseskode", "K"), ("Leverandørkode", "L"))
}
_STATUS = ("bevilget", "igang", "afsluttet", "afvist")
MODEL = Model(
    "ydelser",
    [
        Package(
            "Ydelser",
            [
                Class("Sted", [Attribute("id", "CharacterString", is_id=True)]),
                Class(
                    "Ydelse",
                    [
                        Attribute("ydelseId", "CharacterString", is_id=True),
                        Attribute("cprNummer", "CharacterString"),
                        Attribute("kommunekode", "CharacterString"),
                        Attribute("ydelseskode", "Ydelseskode"),
                        Attribute("leverandørkode", "Leverandørkode"),
                        Attribute("status", "Status"),
                        Attribute("startdato", "Date"),
                        Attribute("slutdato", "Date", "0", "1"),
                        Attribute("beløb", "Decimal"),
                        Attribute("timer", "Decimal"),
                        Attribute("antal", "Integer"),
                        Attribute("erVisiteret", "Boolean"),
                        Attribute("cvr", "CharacterString"),
                        Attribute("bemærkning", "CharacterString", "0", "1"),
                        Attribute("vej", "CharacterString"),
                        Attribute("postnummer", "CharacterString"),
                        Attribute("registreret", "DateTime"),
                        Attribute("afdeling", "CharacterString"),
                        Attribute("år", "Integer"),
                    ],
                    constraints=[
                        Constraint("R1", "inv: slutdato->notEmpty() implies slutdato >= startdato")
                    ],
                ),
                *_CODES.values(),
                Enumeration("Status", literals=[Literal(one, one) for one in _STATUS]),
                Association(
                    "på", End("ydelser", "Ydelse", "0..*"), End("sted", "Sted", "1", navigable=True)
                ),
            ],
        )
    ],
)
TOML = f"""
[model]
id = "ydelser"
version = "1.0.0"
title = {{ da = "Ydelser" }}
export = "model.xmi"
[profiles.alt.map]
key = "none"
[profiles.alt.narrow]
"Ydelse.ydelseId" = {{ pattern = "Y[0-9]{{8}}" }}
"Ydelse.cprNummer" = {{ pattern = '{CPR}', min-length = 10, max-length = 10 }}
"Ydelse.kommunekode" = {{ pattern = "[0-9]{{4}}" }}
"Ydelse.cvr" = {{ pattern = "[1-9][0-9]{{7}}" }}
"Ydelse.postnummer" = {{ pattern = "[0-9]{{4}}" }}
"Ydelse.bemærkning" = {{ max-length = 200 }}
"Ydelse.vej" = {{ max-length = 100 }}
"Ydelse.afdeling" = {{ max-length = 10 }}
"Ydelse.beløb" = {{ minimum = 0, maximum = 100000, total-digits = 10, fraction-digits = 2 }}
"Ydelse.timer" = {{ minimum = 0, total-digits = 6, fraction-digits = 2 }}
"Ydelse.antal" = {{ minimum = 0, maximum = 100 }}
"Ydelse.år" = {{ minimum = 2000, maximum = 2099 }}
"""
# What is planted where the row's number leaves this rest of 1,000, and the rule that finds it.
FAULTS = {
    "cpr_nummer": (11, "'320199' || right(cpr_nummer, 4)", "Ydelse.cprNummer/pattern"),
    "kommunekode": (23, "'x' || kommunekode", "Ydelse.kommunekode/pattern"),
    "ydelseskode": (37, "'K300'", "Ydelse.ydelseskode/code"),
    "leverandoerkode": (41, "NULL", "Ydelse.leverandørkode/required"),
    "status": (53, "'Bevilget'", "Ydelse.status/code"),
    "startdato": (67, "'2024-02-30'", "Ydelse.startdato/type"),
    "slutdato": (71, "'2019-12-31'", "Ydelse/R1"),
    "beloeb": (83, "'100000.01'", "Ydelse.beløb/maximum"),
    "timer": (97, "'1.005'", "Ydelse.timer/digits"),
    "antal": (101, "'-1'", "Ydelse.antal/minimum"),
    "cvr": (113, "'01234567'", "Ydelse.cvr/pattern"),
    "bemaerkning": (127, "repeat('æ', 201)", "Ydelse.bemærkning/length"),
    "sted_id": (131, "'S999999'", "Ydelse.sted/reference"),
    "ydelse_id": (149, "printf('Y%08d', i - 1)", "Ydelse/key"),  # agrees with the row before
}


def make_data(folder: Path, rows: int, forms: Sequence[str] = FORMS) -> None:
    """The model, the data in some formats, and the second file."""
    import duckdb

    (folder / "model.xmi").write_bytes(write(MODEL))
    (folder / "model.toml").write_text(TOML, encoding="utf-8")
    database = duckdb.connect(str(folder / "made.duckdb"))
    database.execute("SET enable_progress_bar = false")
    right = f"""
    SELECT i, printf('Y%08d', i) AS ydelse_id,
        printf('%02d%02d%02d%04d', 1 + (i * 7) % 28, 1 + (i * 5) % 12, i % 100, (i * 13) % 10000) AS cpr_nummer,
        printf('%04d', 101 + (i % 98)) AS kommunekode,
        printf('K%03d', (i * 17) % 300) AS ydelseskode,
        printf('L%03d', (i * 29) % 300) AS leverandoerkode,
        (['bevilget', 'igang', 'afsluttet', 'afvist'])[1 + i % 4] AS status,
        CAST(DATE '2020-01-01' + CAST(i % 1500 AS INTEGER) AS VARCHAR) AS startdato,
        CASE WHEN i % 3 > 0 THEN CAST(DATE '2020-01-01' + CAST(i % 1500 + i % 90 AS INTEGER) AS VARCHAR)
            END AS slutdato,
        CAST(CAST((i % 10000) / 100.0 AS DECIMAL(10, 2)) AS VARCHAR) AS beloeb,
        CAST(CAST(i % 37 + 0.5 AS DECIMAL(6, 2)) AS VARCHAR) AS timer,
        CAST(i % 100 AS VARCHAR) AS antal,
        CASE WHEN i % 2 = 0 THEN 'true' ELSE 'false' END AS er_visiteret,
        printf('%08d', 10000000 + (i * 31) % 80000000) AS cvr,
        'Bemærkning nr. ' || i AS bemaerkning,
        'Ærøvej ' || (i % 200) AS vej,
        printf('%04d', 1000 + i % 8999) AS postnummer,
        '2024-01-01T12:00:00Z' AS registreret,
        printf('AFD%05d', i % 20000) AS afdeling,
        CAST(2020 + i % 6 AS VARCHAR) AS aar,
        printf('S%06d', i % 50000) AS sted_id
    FROM range({rows}) numbers(i)"""
    columns = ", ".join(
        (
            f"CASE WHEN i % 1000 = {FAULTS[name][0]} THEN {FAULTS[name][1]} ELSE {name} END AS {name}"
            if name in FAULTS
            else name
        )
        for name in FIELDS
    )
    database.execute(f"CREATE TABLE d AS SELECT {columns} FROM ({right})")
    numbers = {
        "beloeb": "DECIMAL(18, 3)",
        "timer": "DECIMAL(18, 3)",
        "antal": "INTEGER",
        "aar": "INTEGER",
    }
    typed = ", ".join(
        (
            f"CAST({name} AS {numbers[name]}) AS {name}"
            if name in numbers
            else f"{name} = 'true' AS {name}" if name == "er_visiteret" else name
        )
        for name in FIELDS
    )
    for format_, query, options in (
        ("csv", "d", "HEADER"),
        ("ndjson", f"(SELECT {typed} FROM d)", "FORMAT json"),
        ("parquet", f"(SELECT {typed} FROM d)", "FORMAT parquet"),
    ):
        if format_ not in forms:
            continue
        (folder / format_).mkdir()
        database.execute(f"COPY {query} TO '{folder}/{format_}/ydelse.{format_}' ({options})")
        sted = "(SELECT printf('S%06d', i) AS id FROM range(50000) numbers(i))"
        database.execute(f"COPY {sted} TO '{folder}/{format_}/sted.csv' (HEADER)")


# -- engines --------------------------------------------------------------------------------------
_OURS = """
import hashlib, json, sys
from pathlib import Path
from generator.app.validate import ValidateRequest, validate
folder, form, engine, is_told = Path(sys.argv[1]), sys.argv[2], sys.argv[3], len(sys.argv) > 4
request = ValidateRequest(f"{folder}/alt", (folder / form,), engine=engine)
with validate(request) as done:
    counts = {}
    for one in done.outcome.rules:
        counts[one.check.rule] = counts.get(one.check.rule, 0) + one.violated
    mark = 0  # of every violation, in whatever order
    for one in done.outcome.violations.all(None) if is_told else ():
        text = repr((one.rule, one.verdict, one.file, one.row, one.key, one.values))
        mark ^= int.from_bytes(hashlib.sha256(text.encode()).digest())
    print(json.dumps({"found": {k: v for k, v in counts.items() if v}, "mark": f"{mark:x}"}))
"""
_BY_HAND = """
import json, sys, tempfile
import duckdb
folder, form = sys.argv[1], sys.argv[2]
FIELDS = "ydelse_id cpr_nummer kommunekode ydelseskode leverandoerkode status startdato slutdato beloeb timer antal er_visiteret cvr bemaerkning vej postnummer registreret afdeling aar sted_id".split()
k, l = (", ".join(f"'{m}{n:03}'" for n in range(300)) for m in "KL")
CPR = "((0[1-9]|[12][0-9])(0[1-9]|1[0-2])|30(0[13-9]|1[0-2])|31(0[13578]|1[02]))[0-9]{6}"
names = "{" + ", ".join(f"'{n}': 'VARCHAR'" for n in FIELDS) + "}"
file = f"{folder}/{form}/ydelse.{form}"
source = {"csv": f"read_csv('{file}', header = true, auto_detect = false, delim = ',', quote = '\\"', escape = '\\"', columns = {names})",
          "ndjson": f"read_json('{file}', format = 'newline_delimited', columns = {names})",
          "parquet": "(SELECT " + ", ".join(f"CAST({n} AS VARCHAR) AS {n}" for n in FIELDS) + f" FROM '{file}')"}[form]
rules = [f"{n} IS NULL" for n in FIELDS if n not in ("slutdato", "bemaerkning")]
def full(column, pattern): return f"NOT regexp_full_match({column}, '{pattern}')"
rules += [full("ydelse_id", "Y[0-9]{8}"), full("cpr_nummer", CPR), "length(cpr_nummer) <> 10", full("kommunekode", "[0-9]{4}"),
  f"ydelseskode NOT IN ({k})", f"leverandoerkode NOT IN ({l})", "status NOT IN ('bevilget', 'igang', 'afsluttet', 'afvist')",
  "startdato IS NOT NULL AND d1 IS NULL", "slutdato IS NOT NULL AND d2 IS NULL", "d2 < d1",
  "beloeb IS NOT NULL AND n1 IS NULL", "n1 < 0", "n1 > 100000", full("beloeb", "-?[0-9]{1,8}([.][0-9]{1,2}0*)?"),
  "timer IS NOT NULL AND n2 IS NULL", "n2 < 0", full("timer", "-?[0-9]{1,4}([.][0-9]{1,2}0*)?"),
  "antal IS NOT NULL AND i1 IS NULL", "i1 < 0", "i1 > 100", full("er_visiteret", "true|false"),
  full("cvr", "[1-9][0-9]{7}"), "length(bemaerkning) > 200", "length(vej) > 100", full("postnummer", "[0-9]{4}"),
  "registreret IS NOT NULL AND t1 IS NULL", "length(afdeling) > 10", "aar IS NOT NULL AND i2 IS NULL", "i2 < 2000", "i2 > 2099"]
typed = "TRY_CAST(startdato AS DATE) d1, TRY_CAST(slutdato AS DATE) d2, TRY_CAST(beloeb AS DECIMAL(18, 4)) n1, TRY_CAST(timer AS DECIMAL(18, 4)) n2, TRY_CAST(antal AS BIGINT) i1, TRY_CAST(registreret AS TIMESTAMPTZ) t1, TRY_CAST(aar AS BIGINT) i2"
marks = ", ".join(f"CASE WHEN {one} THEN {number} END" for number, one in enumerate(rules))
database = duckdb.connect(tempfile.mkdtemp() + "/x.duckdb")
database.execute("SET memory_limit = '400MB'; SET threads = 2; SET enable_progress_bar = false")
database.execute(f"CREATE TABLE d AS SELECT n, ydelse_id, sted_id, CASE WHEN len(f) > 0 THEN f END AS f FROM (SELECT *, list_filter([{marks}], lambda x: x IS NOT NULL) AS f FROM (SELECT *, {typed} FROM (SELECT row_number() OVER () AS n, * FROM {source})))")
found = database.execute("SELECT unnest(f) AS rule, n FROM d WHERE f IS NOT NULL").fetchall()
found += database.execute("SELECT 'key', n FROM d WHERE ydelse_id IN (SELECT ydelse_id FROM d GROUP BY ydelse_id HAVING count(*) > 1)").fetchall()
found += database.execute(f"SELECT 'reference', n FROM d ANTI JOIN '{folder}/{form}/sted.csv' s ON d.sted_id = s.id WHERE d.sted_id IS NOT NULL").fetchall()
print(json.dumps({"found": len(found)}))
"""
_SCHEMA = """
import json, sys
def schema():
    k, l = ([f"{m}{n:03}" for n in range(300)] for m in "KL")
    text = lambda **more: {"type": "string", **more}
    CPR = "((0[1-9]|[12][0-9])(0[1-9]|1[0-2])|30(0[13-9]|1[0-2])|31(0[13578]|1[02]))[0-9]{6}"
    p = {"ydelse_id": text(pattern="^Y[0-9]{8}$"), "cpr_nummer": text(pattern=f"^({CPR})$"), "kommunekode": text(pattern="^[0-9]{4}$"),
      "ydelseskode": {"enum": k}, "leverandoerkode": {"enum": l}, "status": {"enum": ["bevilget", "igang", "afsluttet", "afvist"]},
      "startdato": text(format="date"), "slutdato": text(format="date"), "beloeb": {"type": "number", "minimum": 0, "maximum": 100000},
      "timer": {"type": "number", "minimum": 0}, "antal": {"type": "integer", "minimum": 0, "maximum": 100}, "er_visiteret": {"type": "boolean"},
      "cvr": text(pattern="^[1-9][0-9]{7}$"), "bemaerkning": text(maxLength=200), "vej": text(maxLength=100), "postnummer": text(pattern="^[0-9]{4}$"),
      "registreret": text(format="date-time"), "afdeling": text(maxLength=10), "aar": {"type": "integer", "minimum": 2000, "maximum": 2099}, "sted_id": text()}
    return {"type": "object", "properties": p, "required": [n for n in p if n not in ("slutdato", "bemaerkning")], "additionalProperties": False}
"""
_JSONSCHEMA_RS = _SCHEMA + """
import jsonschema_rs
check = jsonschema_rs.Draft202012Validator(schema(), validate_formats=True)
found = 0
with open(f"{sys.argv[1]}/ndjson/ydelse.ndjson", "rb") as file:
    for line in file:
        found += sum(1 for _ in check.iter_errors({n: v for n, v in json.loads(line).items() if v is not None}))
print(json.dumps({"found": found}))
"""
_PYDANTIC = _SCHEMA + """
import datetime, decimal, enum, typing
from pydantic import BaseModel, ConfigDict, Field, ValidationError
Y, L = (enum.StrEnum(m, {f"{m}{n:03}": f"{m}{n:03}" for n in range(300)}) for m in "KL")
S = typing.Literal["bevilget", "igang", "afsluttet", "afvist"]
CPR = "^((0[1-9]|[12][0-9])(0[1-9]|1[0-2])|30(0[13-9]|1[0-2])|31(0[13578]|1[02]))[0-9]{6}$"
class Ydelse(BaseModel):
    model_config = ConfigDict(extra="forbid")
    ydelse_id: str = Field(pattern="^Y[0-9]{8}$")
    cpr_nummer: str = Field(pattern=CPR)
    kommunekode: str = Field(pattern="^[0-9]{4}$")
    ydelseskode: Y
    leverandoerkode: L
    status: S
    startdato: datetime.date
    slutdato: datetime.date | None = None
    beloeb: decimal.Decimal = Field(ge=0, le=100000, max_digits=10, decimal_places=2)
    timer: decimal.Decimal = Field(ge=0, max_digits=6, decimal_places=2)
    antal: int = Field(ge=0, le=100)
    er_visiteret: bool
    cvr: str = Field(pattern="^[1-9][0-9]{7}$")
    bemaerkning: str | None = Field(None, max_length=200)
    vej: str = Field(max_length=100)
    postnummer: str = Field(pattern="^[0-9]{4}$")
    registreret: datetime.datetime
    afdeling: str = Field(max_length=10)
    aar: int = Field(ge=2000, le=2099)
    sted_id: str
found = 0
with open(f"{sys.argv[1]}/ndjson/ydelse.ndjson", "rb") as file:
    for line in file:
        try:
            Ydelse.model_validate_json(line)
        except ValidationError as fault:
            found += fault.error_count()
print(json.dumps({"found": found}))
"""
_AJV = """
import fs from "node:fs"; import readline from "node:readline";
import { createRequire } from "node:module";
const require = createRequire(process.argv[4] + "/");
const Ajv = require("ajv/dist/2020").default, formats = require("ajv-formats").default;
const ajv = new Ajv({ allErrors: true, strict: false }); formats(ajv);
const check = ajv.compile(JSON.parse(process.argv[3])); let found = 0;
const lines = readline.createInterface({ input: fs.createReadStream(process.argv[2] + "/ndjson/ydelse.ndjson") });
for await (const line of lines) {
  const value = JSON.parse(line);
  for (const name of Object.keys(value)) if (value[name] === null) delete value[name];
  if (!check(value)) found += check.errors.length;
}
console.log(JSON.stringify({ found }));
"""


def run(command: list[str]) -> dict[str, object]:
    """One engine in a process of its own."""
    start = time.perf_counter()
    with tempfile.TemporaryFile() as answer:
        process = subprocess.Popen(command, stdout=answer)
        _pid, status, used = os.wait4(process.pid, 0)
        answer.seek(0)
        text = answer.read()
    if status:
        raise SystemExit(f"{command[:3]} failed")
    seconds = round(time.perf_counter() - start, 2)
    return {"s": seconds, "MB": used.ru_maxrss // 1024, **json.loads(text)}


def main(arguments: list[str]) -> None:
    """Make the data, run every engine, print what it took."""
    numbers = [int(one) for one in arguments if one.isdecimal()]
    rows = numbers[0] if numbers else 1_000_000
    forms = [one for one in FORMS if one in arguments] or FORMS
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # In a process of its own: a child's peak of memory begins with its parent's.
        program = (
            "import sys; from pathlib import Path; from tests.speed_of_validating import make_data"
        )
        make = f"{program}; make_data(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])"
        subprocess.run([sys.executable, "-c", make, name, str(rows), *forms], check=True)
        for form in forms:
            hand = run([sys.executable, "-c", _BY_HAND, name, form])
            ours = run([sys.executable, "-c", _OURS, name, form, "duckdb"])
            ratio = float(ours["s"]) / float(hand["s"])  # type: ignore[arg-type]
            print(f"{form:8} by hand   {hand['s']:6} s {hand['MB']:5} MB  {hand['found']} found")
            found: dict[str, int] = ours["found"]  # type: ignore[assignment]
            told = f"{sum(found.values())} found, {_wrong(found, rows)}"
            print(
                f"{form:8} modelmill {ours['s']:6} s {ours['MB']:5} MB  {told}, ratio {ratio:.2f}"
            )
            if "--spark" in arguments:
                _on_spark(name, form)
        if "--others" in arguments:
            _others(folder)


def _wrong(found: dict[str, int], rows: int) -> str:
    """What differs from what was planted."""
    planted = {
        rule: rows // 1000 * (2 if "key" in rule else 1) for _rest, _sql, rule in FAULTS.values()
    }
    different = {
        rule: (found.get(rule, 0), planted.get(rule, 0))
        for rule in {*found, *planted}
        if found.get(rule) != planted.get(rule)
    }
    return f"not as planted: {different}" if different else "all that was planted and no other"


def _on_spark(folder: str, form: str) -> None:
    """The same rules on Spark: every violation, with its row, key and values, has to be the same."""
    one, other = (
        run([sys.executable, "-c", _OURS, folder, form, engine, "told"])
        for engine in ("duckdb", "spark")
    )
    is_same = (one["found"], one["mark"]) == (other["found"], other["mark"])
    told = "the same violations" if is_same else f"other violations: {other['found']}"
    print(f"{form:8} on Spark  {other['s']:6} s {other['MB']:5} MB  {told} as in {one['s']} s")


def _others(folder: Path) -> None:
    node = Path(__file__).parent / "bench" / "node"
    for name, program in (("jsonschema-rs", _JSONSCHEMA_RS), ("pydantic", _PYDANTIC)):
        took = run([sys.executable, "-c", program, str(folder)])
        print(f"ndjson   {name:9} {took['s']:6} s {took['MB']:5} MB  {took['found']} found")
    schema = subprocess.run(
        [sys.executable, "-c", f"{_SCHEMA}\nprint(json.dumps(schema()))"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    script = folder / "ajv.mjs"
    script.write_text(_AJV, encoding="utf-8")
    took = run(["node", str(script), str(folder), schema.strip(), str(node)])
    print(f"ndjson   ajv       {took['s']:6} s {took['MB']:5} MB  {took['found']} found")


if __name__ == "__main__":
    main(sys.argv[1:])
