"""The parts of `model.toml` that hold for all profiles: what the model is and where its files are."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath, PureWindowsPath
from typing import NamedTuple

from generator.diagnostics import Place
from generator.model.elements import Text
from generator.profile.profile import Acceptance, LintSettings, ModelInfo
from generator.profile.settings import LEVELS, PRIMITIVES
from generator.profile.toml_table import Table

_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ß": "ss"})
_ID = re.compile(r"[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?")
_DEVICES = re.compile(
    r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?"
)  # no file can be called so on Windows
_SEMVER = re.compile(
    r"(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}(?:-[0-9A-Za-z.-]{1,40})?(?:\+[0-9A-Za-z.-]{1,40})?"
)
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_URI = re.compile(r"(?:https?://[^\s/\"<>\\^`{|}]+[^\s\"<>\\^`{|}]*|urn:[^\s\"<>\\^`{|}]+)")
_RULE = re.compile(r"[a-z][a-z0-9-]*/[a-z0-9-]+")


class ModelHead(NamedTuple):
    """The `[model]` table."""

    info: ModelInfo
    exports: tuple[str, ...]
    root: str
    imports: tuple[tuple[str, Place], ...]


def safe_id(name: str) -> str:
    """An id that can be a folder's name anywhere and part of a URI.

    >>> safe_id("Sygefravær 2.1 (endelig)"), safe_id("§"), safe_id("Con")
    ('sygefravaer-2.1-endelig', 'model', 'con-model')
    """
    spelt = unicodedata.normalize(
        "NFKD", unicodedata.normalize("NFC", name).lower().translate(_LETTERS)
    )
    plain = re.sub(
        r"[^a-z0-9._]+", "-", "".join(one for one in spelt if not unicodedata.combining(one))
    )
    single = re.sub(r"\.{2,}", ".", re.sub(r"[-._]*-[-._]*", "-", plain))
    found = single[:64].strip("-._")
    if not found:
        return "model"
    return f"{found[:50]}-model" if _DEVICES.fullmatch(found) else found


def is_safe_id(name: str) -> bool:
    """Whether a name is such an id already."""
    return bool(_ID.fullmatch(name)) and not _DEVICES.fullmatch(name) and ".." not in name


def default_namespace(id_: str) -> str:
    """Where schemas have their `$id` when nobody said so; the domain is reserved for examples."""
    return f"https://example.org/{id_}"


def read_model(top: Table) -> ModelHead:
    """The `[model]` table, with something usable in every place that was filled wrongly."""
    table = top.table("model")
    id_ = _id(table)
    language = (
        _matching(table, "language", _LANGUAGE, 'a language code such as "da" or "en"') or "da"
    )
    namespace = _matching(table, "namespace", _URI, 'an address such as "https://example.org/data"')
    info = ModelInfo(
        id=id_,
        version=_version(table),
        title=read_texts(table, "title", language) or (Text(id_, language),),
        language=language,
        namespace=(namespace or default_namespace(id_)).rstrip("/"),
        description=read_texts(table, "description", language),
        licence=table.text("licence") or "",
    )
    head = ModelHead(info, _exports(table), table.text("root") or "", _imports(table))
    table.close()
    return head


def read_texts(table: Table, key: str, language: str) -> tuple[Text, ...]:
    """A text, or a table with a text for each language."""
    value = table.raw(key)
    if isinstance(value, dict):
        return _by_language(table.table(key))
    text = table.text(key)
    return () if text is None else (Text(text, language),)


def read_types(table: Table) -> dict[str, str]:
    """Type names of the model, and the primitive each of them is."""
    stated = ((name, table.one_of(name, PRIMITIVES)) for name in table.keys())
    return {name: primitive for name, primitive in stated if primitive is not None}


def read_code_lists(table: Table) -> dict[str, tuple[str, Place]]:
    """The file of each code list that has one."""
    stated = ((name, table.text(name)) for name in table.keys())
    return {name: (file, table.place_of(name)) for name, file in stated if file is not None}


def read_acceptances(tables: tuple[Table, ...]) -> tuple[Acceptance, ...]:
    """The findings that the team has accepted."""
    read = (_acceptance(table) for table in tables)
    return tuple(one for one in read if one is not None)


def leaves_folder(path: str) -> bool:
    """Whether a path could point outside the folder it is relative to, on any system."""
    windows = PureWindowsPath(path)
    if PurePosixPath(path).is_absolute() or windows.is_absolute() or windows.drive or windows.root:
        return True
    return ".." in windows.parts


def _exports(table: Table) -> tuple[str, ...]:
    """One file, or a list of those the model is spread over, each once."""
    if isinstance(table.raw("export"), list):
        stated = table.texts("export") or ()
        if not stated:
            table.refuse("export", '"export" names no file.', 'Write export = "model.xmi".')
        return tuple(dict.fromkeys(file for file, _place in stated))
    export = table.needed("export", 'Name the file of the model: export = "model.xmi".')
    return (export,) if export else ()


def _imports(table: Table) -> tuple[tuple[str, Place], ...]:
    """The models that this one imports; then its own package is needed, to tell what is its own."""
    stated = dict(table.texts("import") or ())
    for name in [one for one in stated if not is_safe_id(one)]:
        hint = "Write the name of its folder, which lies in the same folder as this model's."
        table.refuse("import", f'"{name}" cannot be the name of a model.', hint)
        del stated[name]
    if stated and not table.text("root"):
        hint = 'Name the package that is this model\'s own: root = "Package".'
        table.refuse("import", "A model that imports others has to say what is its own.", hint)
    return tuple(stated.items())


def read_lint(table: Table) -> LintSettings:
    """The `[lint]` table. Which sets and rules there are is for the review to say."""
    rules = table.table("rules")
    levels = {name: rules.one_of(name, LEVELS) for name in rules.keys()}
    settings = LintSettings(
        sets=table.texts("sets"),
        levels={
            name: (level, rules.place_of(name))
            for name, level in levels.items()
            if level is not None
        },
        baseline=table.text("baseline") or "",
    )
    table.close()
    return settings


def _id(table: Table) -> str:
    found = table.needed("id", 'Give the model a short name: id = "absence".')
    if found is None:
        return "model"
    if not is_safe_id(found):
        message = f'The id "{found}" cannot name a folder everywhere.'
        hint = f'Small letters, digits, "-", "_" and "." are safe: id = "{safe_id(found)}".'
        table.refuse("id", message, hint)
    return safe_id(found)


def _version(table: Table) -> str:
    found = table.needed("version", 'State the version of the standard: version = "1.0.0".')
    if found is None or _SEMVER.fullmatch(found):
        return found or "0.0.0"
    message = f'The version "{found}" is not three numbers.'
    table.refuse(
        "version", message, 'Write it as semver.org has it, such as "1.0.0" or "2.1.0-rc.1".'
    )
    return "0.0.0"


def _matching(table: Table, key: str, pattern: re.Pattern[str], wanted: str) -> str | None:
    found = table.text(key)
    if found is None or pattern.fullmatch(found):
        return found
    table.refuse(key, f'"{key}" cannot be "{found}".', f"Write {wanted}.")
    return None


def _by_language(table: Table) -> tuple[Text, ...]:
    found = []
    for language in table.keys():
        text = table.text(language)
        if not _LANGUAGE.fullmatch(language):
            table.refuse(language, f'"{language}" is no language code.', 'Write "da", "en", …')
        elif text is not None:
            found.append(Text(text, language))
    return tuple(found)


def _acceptance(table: Table) -> Acceptance | None:
    rule = table.needed("rule", 'Name the rule: rule = "naming/placeholder-name".')
    reason = table.needed("reason", "Say why the team accepts it; readers will ask.")
    element = table.text("element") or ""
    table.close()
    if rule is None or reason is None:
        return None
    if not _RULE.fullmatch(rule):
        table.refuse("rule", f'"{rule}" is no rule id.', "Copy the id from the finding: area/name.")
        return None
    return Acceptance(rule, element, reason, table.place)
