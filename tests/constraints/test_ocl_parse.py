"""What OCL texts say: precedence, repairs, spans, and what is no OCL."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from generator.constraints.ocl.parse import NotOcl, parse
from generator.constraints.ocl.repair import repair
from tests.constraints.shown import shown

SHARED = Path(__file__).resolve().parents[3] / "shared" / "ocl"

MEANINGS = {
    "a or b and c": "(a or (b and c))",
    "a xor b or c": "(a xor (b or c))",
    "a implies b xor c": "(a implies (b xor c))",
    "a implies b implies c": "((a implies b) implies c)",
    "not a = b": "((not a) = b)",
    "not a.b": "(not a.b)",
    "a = b and c <> d": "((a = b) and (c <> d))",
    "a + b * c - d": "((a + (b * c)) - d)",
    "-a.b < 3": "((- a.b) < 3)",
    "løn div 2 >= 1.5e3": "((løn div 2) >= 1.5e3)",
    "let x : Integer = 1, y = 2 in x < y and a": "(let x : Integer = 1 in (let y = 2 in ((x < y) and a)))",
    "a = let x = 1 in x": "(a = (let x = 1 in x))",
    "if a then b else c endif = 1": "(if a then b else c endif = 1)",
    "self.dele->forAll(a, b : Del | a <> b)": "self.dele->forAll(a, b : Del | (a <> b))",
    "dele->exists(navn = 'x')": "dele->exists((navn = 'x'))",
    "dele->iterate(d; sum : Real = 0 | sum + d.pris)": "dele->iterate(d, sum : Real = 0 | (sum + d.pris))",
    "Sag.allInstances()->isUnique(nr)": "Sag.allInstances()->isUnique(nr)",
    "Art::Løn.oclIsTypeOf(Set(Art::Løn))": "Art::Løn.oclIsTypeOf(Set(Art::Løn))",
    "Set{1..3, 5}->includes(x)": "Set{1..3, 5}->includes(x)",
    "Tuple{navn : String = 'x', tal = 1}.tal = 1": "(Tuple{navn : String = 'x', tal = 1}.tal = 1)",
    "a.b@pre = a.b": "(a.b@pre = a.b)",
    "#aktiv = status": "(#aktiv = status)",
    "_'in' = 'it''s' + '\\n'": "(in = ('it's' + '\n'))",
    "chef?.navn <> null": "(chef.navn <> null)",
    "inventar.notEmpty() or order.isEmpty()": "(inventar.notEmpty() or order.isEmpty())",
}
"""Names that begin as words of OCL do (`inventar`, `order`) are names."""

REPAIRS = {
    "self.alder &gt;= 18 &amp;amp;&amp;gt; 3": "self.alder >= 18 &> 3",
    "/* kun voksne */ inv: alder >= 18 -- og ældre": "inv: alder >= 18",
    "{alder > 17}": "alder > 17",
    'navn = “Ida” or navn = "O\'Hara"': "navn = 'Ida' or navn = 'O''Hara'",
    "a == b and a != c": "a = b and a <> c",
    "a > = b or dele - > size () < 3": "a >= b or dele -> size () < 3",
    "a AND b OR NOT c IMPLIES TRUE": "a and b or not c implies true",
    "Status :: aktiv = s": "Status::aktiv = s",
    "dele->size > 1 and Sag.allInstances->notEmpty": "dele->size() > 1 and Sag.allInstances()->notEmpty()",
    "this.navn = 'this AND that'": "self.navn = 'this AND that'",
    "if a then b else c": "if a then b else c endif",
    "<i>alder</i> > 3;": "alder  > 3",
    "INV: a > 1": "inv: a > 1",
}

NO_OCL = {
    "slutdatoen ligger efter startdatoen": (11, '"ligger efter startda" cannot stand here'),
    "a = ": (4, "it ends too early"),
    "count(a) > 0)": (12, '")" cannot stand here'),
    "": (0, "it ends too early"),
    "0 <= x <= 100 %": (14, '"%" cannot stand here'),
    "(" * 5000 + "a" + ")" * 5000: (0, "it is too long to be one rule"),
    "{" * 101: (0, "its parentheses are more than 100 deep"),
    "a or " * 5000 + "a": (0, "it is too long to be one rule"),
    "'" * 50_001: (0, "it is too long to be one rule"),
}


@pytest.mark.parametrize("text", MEANINGS)
def test_text_means(text: str) -> None:
    found = parse(text)
    assert not isinstance(found, NotOcl), found
    assert shown(found[0].body) == MEANINGS[text]


@pytest.mark.parametrize("text", REPAIRS)
def test_text_is_repaired_and_the_repair_told(text: str) -> None:
    found = repair(text)
    assert found.text == REPAIRS[text]
    assert found.repairs or found.remarks
    again = repair(found.text)
    assert again.text == found.text and not again.repairs


def test_comments_are_kept_as_remarks() -> None:
    found = repair("/* kun\nvoksne */ alder > 17 -- og ældre")
    assert found.remarks == "kun voksne og ældre" and found.repairs == ()


@pytest.mark.parametrize("text", NO_OCL, ids=lambda text: text[:20])
def test_other_text_is_refused_with_its_place(text: str) -> None:
    assert parse(text) == NotOcl(*NO_OCL[text])


def test_statements_have_their_names_messages_and_contexts() -> None:
    first, second, third = parse(
        "context Løn::Post inv beløb('Beløbet mangler'): beløb > 0 "
        "def: erStor(g : Real) : Boolean = beløb > g inv: erStor(5)"
    )
    assert (first.kind, first.name, first.context) == ("inv", "beløb", ("Løn", "Post"))
    assert first.message is not None and shown(first.message) == "'Beløbet mangler'"
    assert (second.kind, second.name, len(second.parameters)) == ("def", "erStor", 1)
    assert (third.kind, third.name, shown(third.body)) == ("inv", "", "erStor(5)")


def test_every_node_knows_where_it_stands() -> None:
    text = "self.start <= self.slut"
    (only,) = parse(text)
    assert text[slice(*only.body.span)] == text
    assert text[slice(*only.body.right.span)] == "self.slut"


@pytest.mark.skipif(
    not SHARED.is_dir(), reason="the texts of real models are not beside this checkout"
)
def test_what_real_models_hold_is_read() -> None:
    with (SHARED / "corpus.tsv").open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))
    texts = {
        row["id"]: row["expression"].replace("\\n", "\n") for row in rows if row["parses"] == "yes"
    }
    refused = [one for one, text in texts.items() if isinstance(parse(repair(text).text), NotOcl)]
    assert len(texts) == 1736 and len(refused) <= 9
