"""The Python target: a package of pydantic models, with the rules of the profile as checks."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Severity
from generator.emit.page import Page
from generator.emit.view import View
from generator.physical.designs import Designs
from generator.physical.python_classes import PythonClass
from generator.physical.python_package import PythonPackage
from generator.views import _python_models as models
from generator.views import _python_rules as rules
from generator.views._python_text import BlackMissing, docstring, literal, tidy
from generator.views._python_types import Annotations
from generator.views._text import heading, wrapped

_STATIC = ("verdicts", "json_values", "objects")


def pages(designs: Designs) -> Iterator[Page]:
    """The modules of a profile's package."""
    try:
        made = list(_pages(designs))
    except BlackMissing:
        designs.tell(
            Diagnostic(
                "python/black-missing",
                Severity.ERROR,
                "The target python needs the formatter black, which is not installed.",
                designs.narrowed.settings.profile.place,
                "",
                "Install it with the tool: pip install modelmill[python].",
            )
        )
        return
    yield from made


VIEW = View("python", pages)


def _pages(designs: Designs) -> Iterator[Page]:
    package = designs.python
    folder = f"python/{package.name}"

    def page(module: str, fields: dict[str, object], template: str = "") -> Page:
        return Page(f"{folder}/{module}.py", f"python/{template or module}.py.j2", fields)

    yield page("__init__", _front(designs, package), "init")
    yield Page(f"{folder}/py.typed", "python/py.typed.j2", {})
    for module in _STATIC:
        yield page(module, {})
    table = {"rules": rules.rules(package), "refused": rules.refused(package)}
    yield page("rule_table", {**table, "tags": rules.tags(package)})
    codes = package.classes.codes.values()
    listed = {"enumerations": [models.enumeration(one) for one in codes if not one.is_table]}
    yield page("codes", {**listed, "tables": [models.table(one) for one in codes if one.is_table]})
    yield page("models", _models(package))
    yield page("links", _links(package))
    functions = [rules.function(one) for one in package.functions]
    named = [each.name for one in package.functions for each in one.check.classes]
    named += [name for one in package.functions for name in _kinds(package, one.check.violated)]
    yield page("rules", {"imports": sorted({"Delivery", *named}), "functions": functions})


def _kinds(package: PythonPackage, expression: str) -> list[str]:
    """The classes that an expression names."""
    return [one.name for one in package.classes.classes.values() if f"{one.name}," in expression]


def _models(package: PythonPackage) -> dict[str, object]:
    annotations = Annotations(package.classes)

    def write(one: PythonClass) -> str:
        return models.model(one, annotations, package.methods.get(one.type.name, ()))

    return {
        "classes": [write(one) for one in models.in_order(package.classes)],
        "variants": [
            models.variants(one, package.classes) for one in package.classes.variants.values()
        ],
        "delivery": models.delivery(package, annotations),
    }


def _links(package: PythonPackage) -> dict[str, object]:
    return {
        "imports": rules.link_imports(package),
        "has_imports": bool(rules.link_imports(package)),
        "keys": rules.keys(package),
        "references": rules.references(package),
        "ways": rules.ways(package),
        "pairs": rules.pairs(package),
        "links": rules.links(package),
    }


def _front(designs: Designs, package: PythonPackage) -> dict[str, object]:
    names = [one.name for one in models.in_order(package.classes)]
    names += [package.classes.names[one] for one in package.classes.variants]
    named = sorted({"Delivery", *names})
    offered = sorted((*named, "Verdict", "Violation", "load", "refusals", "validate"))
    return {
        "heading": tidy(docstring(_heading(designs, package))),
        "models": named,
        "version": literal(designs.narrowed.info.version).replace("'", '"'),
        "exports": tidy(f"__all__ = [{''.join(f'{literal(one)}, ' for one in offered)}]"),
    }


def _heading(designs: Designs, package: PythonPackage) -> Iterator[str]:
    yield from heading(designs.narrowed, "Pydantic models of its documents, and its rules.")
    yield ""
    yield "    delivery = load(text)"
    yield "    for violation in validate(delivery):"
    yield "        print(violation.rule, violation.path, violation.message_en)"
    unsaid: dict[str, list[str]] = {}
    for rule, reason in package.unsaid.items():
        unsaid.setdefault(reason, []).append(rule)
    for stated in designs.rules.constraints:
        if not stated.is_compiled:
            reason = "; ".join(stated.reasons) or stated.state
            unsaid.setdefault(reason, []).append(stated.id)
    if unsaid:
        yield ""
        yield "Rules that are not checked here:"
    for reason, ids in sorted(unsaid.items()):
        yield ""
        yield from wrapped(f"{reason} ({len(ids)}):")
        yield from (f"    {each}" for each in wrapped(", ".join(ids), 92))
