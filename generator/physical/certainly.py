"""What every form does alike to say when a formula is certainly so, and when it is certainly not.

Both are conditions that are true or false and never unknown. A form adds its words; a node of a formula
that it has none for raises Unsayable, so that a new kind of node is never said wrongly.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from generator.constraints import formula as f
from generator.constraints.pattern import Pattern, read_pattern
from generator.physical.documents_ways import Unsayable

INVERSE = {"=": "<>", "<>": "=", "<": ">=", "<=": ">", ">": "<=", ">=": "<"}
NO_WORDS = "they use what this form has no words for"


class Certainly:
    """Writes formulas. What a form must give: its words, and how it asks for values and objects."""

    ALWAYS: ClassVar[str]
    NEVER: ClassVar[str]
    AND: ClassVar[str]
    OR: ClassVar[str]

    def write(self, one: f.Formula, wanted: bool) -> str:
        """When a formula is certainly as wanted."""
        writer = _WRITE.get(type(one))
        if writer is None:
            raise Unsayable(NO_WORDS)
        return writer(self, one, wanted)

    def term(self, one: f.Term) -> str:
        """A term as an expression."""
        raise Unsayable(NO_WORDS)

    def compared(self, operator: str, left: f.Term, right: f.Term) -> str:
        """Both have a value, and these stand in a relation."""
        raise Unsayable(NO_WORDS)

    def there(self, one: f.Field) -> str:
        """A value is there."""
        raise Unsayable(NO_WORDS)

    def led(self, one: f.Step) -> str:
        """An object is there."""
        raise Unsayable(NO_WORDS)

    def absent(self, condition: str) -> str:
        """A condition without unknown does not hold."""
        raise Unsayable(NO_WORDS)

    def same(self, left: f.Object, right: f.Object) -> str:
        """Two objects are one."""
        raise Unsayable(NO_WORDS)

    def some(self, one: f.Some, wanted: bool) -> str:
        """One of several objects, or none."""
        raise Unsayable(NO_WORDS)

    def matches(self, text: f.Term, pattern: str, wanted: bool) -> str:
        """A text is there, and matches a portable pattern as a whole, or does not."""
        raise Unsayable(NO_WORDS)

    # -- what needs no words of its own -----------------------------------------------------------
    def _truth(self, one: f.Truth, wanted: bool) -> str:
        return self.ALWAYS if one.value is wanted else self.NEVER

    def _inverse(self, one: f.Inverse, wanted: bool) -> str:
        return self.write(one.condition, not wanted)

    def _both(self, one: f.Both, wanted: bool) -> str:
        return self._joined(one.conditions, wanted, self.AND if wanted else self.OR)

    def _either(self, one: f.Either, wanted: bool) -> str:
        return self._joined(one.conditions, wanted, self.OR if wanted else self.AND)

    def _joined(self, conditions: tuple[f.Formula, ...], wanted: bool, word: str) -> str:
        return f" {word} ".join(f"({self.write(one, wanted)})" for one in conditions)

    def _choice(self, one: f.Choice, wanted: bool) -> str:
        cases = ((True, one.then), (False, one.otherwise))
        return f" {self.OR} ".join(
            f"(({self.write(one.condition, so)}) {self.AND} ({self.write(each, wanted)}))"
            for so, each in cases
        )

    def _provided(self, one: f.Provided, wanted: bool) -> str:
        return f"({self.write(one.condition, True)}) {self.AND} ({self.write(one.formula, wanted)})"

    def _known(self, one: f.Known, wanted: bool) -> str:
        told = f"({self.write(one.condition, True)}) {self.OR} ({self.write(one.condition, False)})"
        return told if wanted else self.absent(told)

    def _one_of(self, one: f.OneOf, wanted: bool) -> str:
        return self.write(one.spelt(), wanted)

    def _matches(self, one: f.Matches, wanted: bool) -> str:
        read = read_pattern(one.pattern)
        if not isinstance(read, Pattern):
            raise Unsayable(read.reason)
        return self.matches(one.text, read.anchored, wanted)

    def _given(self, one: f.Given, wanted: bool) -> str:
        if isinstance(one.term, f.As):
            raise Unsayable(NO_WORDS)
        told = self.there(one.term) if isinstance(one.term, f.Field) else self.led(one.term)
        return told if wanted else self.absent(told)

    def _holds(self, one: f.Holds, wanted: bool) -> str:
        return self.compared("=", one.field, f.Constant("boolean", "true" if wanted else "false"))

    def _compare(self, one: f.Compare, wanted: bool) -> str:
        """Values as they stand compare with nothing too: two missing ones are equal, one missing differs."""
        operator = one.operator if wanted else INVERSE[one.operator]
        told = self.compared(operator, one.left, one.right)
        fields = [each for each in (one.left, one.right) if isinstance(each, f.Field)]
        if operator not in ("=", "<>") or not fields:
            return told
        others = [
            each for each in (one.left, one.right) if not isinstance(each, f.Field | f.Constant)
        ]
        if others:  # what is worked out is another value than none
            if operator == "=":
                return told
            missing, valid = self.absent(self.there(fields[0])), self.compared("=", *others * 2)
            return f"({told}) {self.OR} (({missing}) {self.AND} ({valid}))"
        there = [self.there(each) for each in fields]
        if operator == "=":
            if len(there) == 1:
                return told
            neither = f" {self.AND} ".join(self.absent(each) for each in there)
            return f"({told}) {self.OR} ({neither})"
        return f"({told}) {self.OR} {self._one_alone(there)}"

    def _same(self, one: f.Same, wanted: bool) -> str:
        if any(isinstance(each, f.As) for each in (one.left, one.right)):
            raise Unsayable(NO_WORDS)
        told = self.same(one.left, one.right)
        steps = [each for each in (one.left, one.right) if isinstance(each, f.Step)]
        there = [self.led(each) for each in steps]
        if wanted:
            if len(there) < 2:
                return told
            neither = f" {self.AND} ".join(self.absent(each) for each in there)
            return f"({told}) {self.OR} ({neither})"
        both = "".join(f"{each} {self.AND} " for each in there)
        apart = f"{both}{self.absent(told)}"
        return f"({apart}) {self.OR} {self._one_alone(there)}" if there else apart

    def _one_alone(self, there: list[str]) -> str:
        if len(there) == 1:
            return f"({self.absent(there[0])})"
        one, other = there
        return (
            f"({self.absent(one)} {self.AND} {other})"
            f" {self.OR} ({one} {self.AND} {self.absent(other)})"
        )

    def _some(self, one: f.Some, wanted: bool) -> str:
        return self.some(one, wanted)


_WRITE: dict[type, Callable[[Certainly, Any, bool], str]] = {
    f.Truth: Certainly._truth,
    f.Inverse: Certainly._inverse,
    f.Both: Certainly._both,
    f.Either: Certainly._either,
    f.Given: Certainly._given,
    f.Holds: Certainly._holds,
    f.Compare: Certainly._compare,
    f.Same: Certainly._same,
    f.Some: Certainly._some,
    f.Choice: Certainly._choice,
    f.Provided: Certainly._provided,
    f.Known: Certainly._known,
    f.OneOf: Certainly._one_of,
    f.Matches: Certainly._matches,
}
