"""Which patterns an engine that tries one way after another is trusted with."""

from __future__ import annotations

import pytest

from generator.constraints.backtracking import is_quick


@pytest.mark.parametrize(
    "pattern",
    [
        "[0-9]{10}",
        "(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])[0-9]{6}",
        "[a-z]+@x",
        "[A-Z]{2,3}(-[0-9]{1,4}){0,2}",
    ],
)
def test_quick(pattern: str) -> None:
    assert is_quick(pattern)


@pytest.mark.parametrize(
    "pattern",
    ["(a|ab|b)*c", "(a+)+b", "a*a*b", "(a|a){40}b", "(a?){40}b", "([ab]{1,9}){9}c", "(x*y)*", "("],
)
def test_slow(pattern: str) -> None:
    assert not is_quick(pattern)
