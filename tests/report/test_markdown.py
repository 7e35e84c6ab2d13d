"""Markdown shows the texts of a model as they are: no table breaks, nothing is injected, nobody is called."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.diagnostics import Place, Severity
from generator.lint.sets import all_rules
from generator.report import forms
from generator.report.findings import Finding, Findings, Page
from generator.visible import visible
from tests.report.hostile import TEXTS, diagnostic, findings

LONGEST = 65_536
RENDERER = MarkdownIt("gfm-like", {"html": True, "linkify": False}).enable("table")
ALLOWED = {
    "h2", "p", "strong", "em", "br", "code", "table", "thead", "tbody", "tr", "th", "td", "ul", "li",
    "details", "summary",
}  # fmt: skip


def markdown(found: Findings, models: list[tuple[str, str]] | None = None) -> str:
    """The report, which is never longer than a comment may be."""
    text = forms.render("markdown", found, models or [("model", "84 classifiers")])
    assert len(text) <= LONGEST
    return text


class Shown(HTMLParser):
    """Elements, and the text that people see."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.words = ""
        self.feed(RENDERER.render(text))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _value in attrs}

    def handle_data(self, data: str) -> None:
        self.words += data

    @property
    def seen(self) -> str:
        """The text as eyes read it."""
        return " ".join(self.words.replace("\u200b", "").split())


def tokens(text: str) -> list[Token]:
    """All tokens, those inside paragraphs too."""
    return [inner for one in RENDERER.parse(text) for inner in (one, *(one.children or ()))]


@pytest.mark.parametrize("text", TEXTS)
def test_text_of_a_model_means_itself(text: str) -> None:
    one = diagnostic(text, file=f"{text}.xmi")
    report = markdown(findings(one), [(f"m {text}", f"written by {text}")])
    page = Shown(report)
    assert set(page.tags) <= ALLOWED
    assert page.attributes <= {"style"}, "only the columns of our table are aligned"
    assert page.tags.count("tr") == 2 and page.tags.count("td") == 4
    assert page.tags.count("h2") == page.tags.count("details") == page.tags.count("ul") == 1
    for said in (f"{text} has a name.", f"Rename {text}", f"written by {text}", f"m {text}"):
        assert " ".join(visible(said).split()).strip() in page.seen


@pytest.mark.parametrize("text", TEXTS)
def test_only_our_own_html_stands_in_the_report(text: str) -> None:
    report = markdown(findings(diagnostic(text, file=f"{text}.xmi")), [(text, text or "x")])
    html = [one.content for one in tokens(report) if one.type in ("html_block", "html_inline")]
    assert "".join(html).split() == [
        "<details><summary><code>naming/forbidden-characters</code>:",
        "1</summary>",
        "</details>",
    ]
    assert not [one for one in tokens(report) if one.type in ("link_open", "image", "fence")]


def test_nobody_is_called_and_no_issue_is_named() -> None:
    text = "@octocat @org/team #123 owner/repo#5 a@evil.example"
    seen = Shown(markdown(findings(diagnostic(text)), [(text, text)])).words
    assert "octocat" in seen and "123" in seen
    assert not re.search(r"[@#][A-Za-z0-9]", seen)


def test_addresses_are_no_links_where_a_code_host_looks_for_them() -> None:
    text = "https://evil.example www.evil.example <https://evil.example> a@evil.example"
    report = markdown(findings(diagnostic(text)), [(text, text)])
    assert "href" not in RENDERER.render(report)
    # GitHub looks in the source: an address begins with these signs side by side.
    assert not re.search(r"https?://|www\.|\w@\w", report)


def test_texts_of_rules_keep_their_code_and_break_no_table() -> None:
    known = all_rules()
    pages = {
        id_: Page(*one.page, one.rule.severity.value, one.rule.sources)
        for id_, one in known.items()
    }
    for id_, rule in pages.items():
        found = Findings((Finding(diagnostic("a")._replace(rule=id_), ""),), {id_: rule})
        page = Shown(markdown(found))
        assert set(page.tags) <= ALLOWED and page.tags.count("td") == 4
        assert " ".join(rule.why.replace("`", "").split()) in page.seen
        assert " ".join(rule.title.replace("`", "").split()) in page.seen
    whole = Findings(tuple(Finding(diagnostic("a")._replace(rule=id_), "") for id_ in pages), pages)
    assert Shown(markdown(whole)).tags.count("tr") == len(pages) + 1


def test_counts_are_told_and_quiet_findings_are_not_shown() -> None:
    found = findings(diagnostic("a"), diagnostic("b"), diagnostic("c", Severity.ERROR)).found
    report = markdown(
        Findings((found[0]._replace(is_known=True), found[1]._replace(accepted="x"), found[2]))
    )
    assert "**1 error**" in report and "2 more are accepted or were known before." in report
    assert "c has a name" in report and "a has a name" not in report


def test_report_without_findings_says_so() -> None:
    assert "nothing to report" in markdown(Findings(()))


def test_many_findings_of_a_rule_are_counted() -> None:
    report = markdown(findings(*(diagnostic(f"Nr{number}") for number in range(120))))
    assert report.count("has a name") == 50
    assert "- and 70 more" in report
    assert "| 120 |" in report


@pytest.mark.parametrize("length", [10, 100_000])
@pytest.mark.parametrize("sign", ["a", "&"])
def test_report_fits_in_a_comment(sign: str, length: int) -> None:
    text = sign * length
    rules = list(all_rules())
    one = diagnostic(text, file=text)
    found = tuple(Finding(one._replace(rule=id_), "") for id_ in rules) * 60
    pages = {id_: Page(*one.page, "note") for id_, one in all_rules().items()}
    report = markdown(Findings(found, pages), [(text, text)] * 500)
    page = Shown(report)
    assert page.tags.count("tr") == len(rules) + 1, "every rule is counted"
    assert "and 480 more models" in report
    shown = page.tags.count("details")
    left = re.search(r"(\d+) more rules are left out", report)
    assert left is not None and shown + int(left[1]) == len(rules)


def test_long_rule_does_not_hide_short_ones() -> None:
    long = [diagnostic("&" * 600)._replace(place=Place("&" * 600)) for _time in range(50)]
    short = diagnostic("kort")._replace(rule="naming/too-long-name")
    report = markdown(findings(*long, short))
    assert "kort has a name" in report and "1 more rules are left out" in report


@pytest.mark.parametrize(
    "title", ["Either a | b.", "Either `a|b`.", "A lone ` and `` two.", "`a` <b>."]
)
def test_title_of_a_rule_breaks_no_table(title: str) -> None:
    page = Page(title, "W.", "E.", "I.", "note")
    shown = Shown(markdown(Findings((Finding(diagnostic("a"), ""),), {diagnostic("a").rule: page})))
    assert shown.tags.count("td") == 4 and set(shown.tags) <= ALLOWED
    assert words_of(title) in words_of(shown.seen)


def words_of(text: str) -> str:
    """A text without the marks of code."""
    return " ".join(text.replace("`", "").split())
