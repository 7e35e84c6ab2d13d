"""Enterprise Architect's XMI 1.1 says what its XMI 2 says, apart from what XMI 1.1 cannot hold."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from generator.model.counts import counts_of
from generator.model.graph import Model as Graph
from generator.read import read
from generator.read.source import Source
from tests.authoring import ea_xmi, xmi1
from tests.authoring.ea_model import Model
from tests.authoring.random_models import models
from tests.authoring.sygefravaer import sickness_absence
from tests.read.canonical import canonical
from tests.read.cases import AUTHORED, model_of

_ENCODINGS = ("windows-1252", "UTF-8")


@pytest.mark.parametrize("encoding", _ENCODINGS)
@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(model=models())
def test_random_model_reads_the_same_from_both(encoding: str, model: Model) -> None:
    assert _as_xmi1(_old(model, encoding)) == _as_xmi1(_new(model))


@pytest.mark.parametrize("encoding", _ENCODINGS)
@pytest.mark.parametrize("folder", AUTHORED, ids=lambda folder: folder.name)
def test_authored_case_reads_the_same_from_both(folder: Path, encoding: str) -> None:
    model = model_of(folder)
    assert _as_xmi1(_old(model, encoding)) == _as_xmi1(_new(model))


def test_model_with_profiles_and_long_definitions_reads_the_same_from_both() -> None:
    model = sickness_absence()
    assert _as_xmi1(_old(model, "windows-1252")) == _as_xmi1(_new(model))


def test_what_xmi1_draws_as_classes_is_counted_as_classes() -> None:
    model = model_of(next(one for one in AUTHORED if one.name == "ea_everything"))
    old, new = counts_of(_old(model, "UTF-8")), counts_of(_new(model))
    drawn = new["datatypes"] + new["enumerations"]
    assert old["classes"] == new["classes"] + drawn
    assert old["attributes"] == new["attributes"] + new["literals"]
    same = ("packages", "associations", "association_ends", "generalizations", "constraints")
    assert [old[name] for name in same] == [new[name] for name in same]


def _old(model: Model, encoding: str) -> Graph:
    return _graph(xmi1.write(model, encoding=encoding))  # type: ignore[arg-type]


def _new(model: Model) -> Graph:
    return _graph(ea_xmi.write(model))


def _graph(data: bytes) -> Graph:
    reading = read(Source("model.xmi", data))
    assert reading.model is not None, reading.diagnostics
    return reading.model


def _as_xmi1(model: Graph) -> Counter[str]:
    """The elements of a graph, as far as XMI 1.1 can tell them apart."""
    return Counter(_blocks(canonical(model, with_places=False)))


def _blocks(text: str) -> Iterator[str]:
    for block in re.split(r"\n(?! )", text.rstrip("\n")):
        # Types that are typed by hand are names in one form, generated data types in the other.
        if block.startswith(("External ", "GeneralizationSet ")) or _GENERATED.match(block):
            continue
        block = re.sub(r"^(DataType|Enumeration|PrimitiveType) ", "Class ", block)
        block = re.sub(r"^EnumerationLiteral ", "Property ", block)
        # The word that tells a data type from a class, where nothing else does.
        block = re.sub(r"\n  stereotype «(dataType|enumeration|primitive)»", "", block)
        # The line of an association class repeats its stereotype by the short name.
        block = re.sub(r"(\n  stereotype «\w+::(\w+)»)\n  stereotype «\2»", r"\1", block)
        block = re.sub(r"type=<(.*?)>(?= \[)", r"type='\1'", block)
        yield _ends_sorted(block.replace(" class_owned", ""))


def _ends_sorted(block: str) -> str:
    """An end that a class owns stands before its association in XMI 2, which decides what comes first."""
    lines = block.split("\n")
    ends = iter(sorted(line for line in lines if line.startswith("  end ")))
    return "\n".join(next(ends) if line.startswith("  end ") else line for line in lines)


_GENERATED = re.compile(r"DataType '[^:]*(:[^:]+)*' ")
