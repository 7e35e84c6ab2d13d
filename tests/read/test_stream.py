"""The stream of elements: nothing is lost on the way, whatever stands where."""

from __future__ import annotations

import gc
from typing import Any

import pytest

from generator.read import xml
from generator.read.xml import Attributes, Fault, Node, Spot


class Recorder:
    """Writes down what it is told; `box` elements are containers, `junk` is bookkeeping."""

    wordless = frozenset(("terse",))

    def __init__(self) -> None:
        self.told: list[Any] = []

    def is_container(self, tag: str, _attributes: Attributes) -> bool:
        return tag in ("root", "box", "terse")

    def open(self, tag: str, attributes: Attributes, place: Spot) -> frozenset[str]:
        self.told.append(("open", tag, dict(attributes), place))
        return frozenset(("junk",))

    def close(self, tag: str) -> None:
        self.told.append(("close", tag))

    def item(self, tag: str, node: Node) -> None:
        self.told.append((tag, plain(node)))


def plain(node: Node) -> Any:
    """A node as attributes, text and children."""
    children = {tag: [plain(one) for one in below] for tag, below in xml.parts_of(node)}
    return (*xml.spot(node), xml.attributes_of(node), xml.text(node), children)


def told(text: str) -> list[Any]:
    recorder = Recorder()
    xml.parse(text.encode(), recorder)
    return recorder.told


def test_containers_are_told_as_they_open_and_close() -> None:
    assert told('<root a="1">\n <box/>\n</root>') == [
        ("open", "root", {"a": "1"}, (1, 1)),
        ("open", "box", {}, (2, 2)),
        ("close", "box"),
        ("close", "root"),
    ]


def test_item_comes_whole_with_every_place() -> None:
    assert told('<root><x a="1"><y/>\n  <y b="2">text</y></x></root>')[1:-1] == [
        ("x", (1, 7, {"a": "1"}, "", {"y": [(1, 16, {}, "", {}), (2, 3, {"b": "2"}, "text", {})]}))
    ]


def test_items_are_the_same_at_every_depth() -> None:
    item = "<x>a<y>b</y></x>"
    deep = told(f"<root><box><box>{item}</box>{item}</box>{item}</root>")
    items = [one[1][2:] for one in deep if one[0] == "x"]
    assert len(items) == 3
    assert [one[1] for one in items] == ["a", "a", "a"]
    assert [one[2]["y"][0][3] for one in items] == ["b", "b", "b"]


def test_text_of_an_item_without_attributes_is_kept() -> None:
    assert told("<root><x>only text</x></root>")[1] == ("x", (1, 7, {}, "only text", {}))


def test_text_around_children_is_kept() -> None:
    assert told("<root><x>one <y/>two</x></root>")[1][1][3] == "one two"


def test_bookkeeping_is_left_out_with_all_it_holds() -> None:
    text = "<root><x><junk a='1'>t<junk><y/></junk></junk><y/></x><junk/></root>"
    assert told(text)[1:-1] == [("x", (1, 7, {}, "", {"y": [(1, 47, {}, "", {})]}))]


def test_container_is_no_container_inside_an_item() -> None:
    assert told("<root><x><box/></x></root>")[1] == (
        "x",
        (1, 7, {}, "", {"box": [(1, 10, {}, "", {})]}),
    )


def test_elements_that_say_nothing_are_left_out_where_words_do_not_occur() -> None:
    found = told("<root><terse><x><y/><y><z a='1'/></y></x></terse><x><y/></x></root>")
    items = [one[1][4] for one in found if one[0] == "x"]
    assert items == [
        {"y": [(1, 21, {}, "", {"z": [(1, 24, {"a": "1"}, "", {})]})]},
        {"y": [(1, 53, {}, "", {})]},
    ]


def test_text_counts_again_after_a_container_without_words() -> None:
    assert told("<root><terse><x/></terse><x>word</x></root>")[-2] == ("x", (1, 26, {}, "word", {}))


@pytest.mark.parametrize(
    ("text", "rule", "place"),
    [
        ("<root>\n<x>", "read/not-xml", (2, 4)),
        ("<root>\n<x></y></root>", "read/not-xml", (2, 6)),
        ("<root>&nothing;</root>", "read/not-xml", (1, 7)),
        ('<!DOCTYPE r [\n<!ENTITY a "b">]><root/>', "read/entity-declared", (2, 12)),
        ("<root>" + "<x>" * 300, "read/too-deep", (1, 607)),
        ("<root>" + "<box>" * 300, "read/too-deep", (1, 1002)),
        ("<root><x>" + "<junk>" * 300, "read/too-deep", (1, 1210)),
        ('<!DOCTYPE r SYSTEM "r.dtd">\n<root a="&eacute;"/>', "read/entity-unknown", (2, 10)),
        ('<?xml version="1.0" encoding="klingon"?><root/>', "read/unknown-encoding", (1, 1)),
    ],
)
def test_fault_has_its_rule_and_place(text: str, rule: str, place: Spot) -> None:
    with pytest.raises(Fault) as raised:
        told(text)
    assert (raised.value.rule, raised.value.spot) == (rule, place)
    assert raised.value.hint


def test_letter_outside_the_declared_encoding_is_told_apart() -> None:
    with pytest.raises(Fault) as raised:
        xml.parse('<root>\n<x a="ø"/></root>'.encode("windows-1252"), Recorder())
    assert (raised.value.rule, raised.value.spot) == ("read/wrong-encoding", (2, 7))


def test_external_dtd_is_passed_over() -> None:
    assert told('<!DOCTYPE r SYSTEM "file:///nowhere/r.dtd"><root a="&amp;"/>')[0][2] == {"a": "&"}


def test_mistakes_of_a_dialect_are_not_hidden() -> None:
    class Broken(Recorder):
        def item(self, tag: str, node: Node) -> None:
            raise ValueError("a bug")

    with pytest.raises(ValueError, match="a bug"):
        xml.parse(b"<root><x/></root>", Broken())


def test_collector_is_as_it_was_after_reading() -> None:
    from generator.read import read
    from generator.read.source import Source

    assert gc.isenabled()
    for data in (b"<uml:Model xmlns:uml='http://www.eclipse.org/uml2/5.0.0/UML'/>", b"<uml:Model"):
        read(Source("x", data))
        assert gc.isenabled()
