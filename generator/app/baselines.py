"""The baselines of a review: a file may serve several models, so it is read once and written at the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from generator.diagnostics import Diagnostic, Place, Severity

if TYPE_CHECKING:
    from generator.lint.baseline import Entry


class _Open(NamedTuple):
    """A file: what it held, what of that nobody has found yet, what was found, and by which rules."""

    held: Counter[Entry]
    left: Counter[Entry]
    found: Counter[Entry]
    rules: set[str]


class Baselines:
    """What was known before. With `is_updated`, all that is found now becomes known; with `is_partial`
    only some rules were asked for, and what the file has of others stays."""

    def __init__(self, is_updated: bool, is_partial: bool) -> None:
        self._is_updated = is_updated
        self._is_partial = is_partial
        self._files: dict[Path, _Open] = {}
        self._wrong: list[Diagnostic] = []

    def known(
        self, file: Path | None, entries: Sequence[Entry | None], rules: frozenset[str]
    ) -> list[bool]:
        """Which findings of a model the file has; None stands for what can never be known before."""
        if file is None:
            return [False] * len(entries)
        if file not in self._files:
            self._files[file] = self._read(file)
        opened = self._files[file]
        opened.rules.update(rules)
        answer = []
        for entry in entries:
            is_known = entry is not None and (self._is_updated or opened.left[entry] > 0)
            if is_known and entry is not None:
                opened.found[entry] += 1
                opened.left[entry] -= 1
            answer.append(is_known)
        return answer

    def miss(self, model: Path) -> None:
        """A model that names no file, where one is to be written."""
        if self._is_updated:
            message = f"There is no baseline to update for {model}."
            hint = (
                'Name a file with --baseline, or in model.toml: [lint] baseline = "baseline.json".'
            )
            self._wrong.append(_error("baseline-missing", message, model, hint))

    def close(self, is_whole: bool) -> tuple[Diagnostic, ...]:
        """Write what is to be written, and tell what was wrong. After a review that is not whole nothing is
        written: what could not be reviewed would count as gone."""
        from generator.lint.baseline import gone

        found = list(self._wrong)
        for file, opened in self._files.items():
            if not self._is_updated:
                found += gone(+self._concerned(opened.left, opened), str(file))
            elif is_whole and not self._wrong:
                found += self._write(file, opened)
            else:
                message = f"The baseline {file} was left as it is."
                found.append(
                    Diagnostic("lint/baseline-unchanged", Severity.NOTE, message, Place(str(file)))
                )
        return tuple(found)

    def _concerned(self, entries: Counter[Entry], opened: _Open) -> Counter[Entry]:
        """Those that this review could find."""
        if not self._is_partial:
            return entries
        mine = {one: count for one, count in entries.items() if one.rule in opened.rules}
        return Counter(mine)

    def _read(self, file: Path) -> _Open:
        from generator.lint.baseline import read_baseline

        held: Counter[Entry] = Counter()
        try:
            held, wrong = read_baseline(file.read_text(encoding="utf-8-sig"), str(file))
        except (OSError, ValueError):
            message = f"There is no baseline {file}, or it cannot be read."
            hint = "Make it with --update-baseline."
            wrong = (_error("baseline-unreadable", message, file, hint),)
        if not self._is_updated:
            self._wrong += wrong
        return _Open(held, held.copy(), Counter(), set())

    def _write(self, file: Path, opened: _Open) -> tuple[Diagnostic, ...]:
        from generator.emit.write import write_if_changed
        from generator.lint.baseline import write_baseline

        others = opened.held - self._concerned(opened.held, opened)
        text = write_baseline((opened.found + others).elements())
        try:
            write_if_changed(file, text.encode("utf-8", "replace"))
        except OSError as error:
            message = f"The baseline {file} cannot be written: {error.strerror or error}."
            hint = "Name a file in a folder that can be written to."
            return (_error("baseline-unwritable", message, file, hint),)
        return ()


def _error(name: str, message: str, place: Path, hint: str) -> Diagnostic:
    return Diagnostic(f"lint/{name}", Severity.ERROR, message, Place(str(place)), "", hint)
