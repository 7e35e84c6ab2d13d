"""The Python target: a package of pydantic models, with the rules of the profile as checks."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.page import Page
from generator.emit.view import View
from generator.physical.designs import Designs
from generator.physical.python_classes import PythonClass
from generator.physical.python_package import PythonPackage
from generator.views import _python_imports as offers
from generator.views import _python_models as models
from generator.views import _python_rules as rules
from generator.views._conditions import conditions_of
from generator.views._python_text import docstring, import_lines, literal, tidy
from generator.views._python_types import Annotations
from generator.views._text import heading, wrapped

_STATIC = ("verdicts", "json_values", "objects")


def pages(designs: Designs) -> Iterator[Page]:
    """The modules of a profile's package."""
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
    yield page("codes", _codes(package))
    yield page("models", _models(package, _in_schema(designs)))
    yield page("links", _links(package))
    yield page("rules", _rules(package))


def _codes(package: PythonPackage) -> dict[str, object]:
    codes = package.classes.codes.values()
    enumerations = [models.enumeration(one) for one in codes if not one.is_table]
    tables = [models.table(one) for one in codes if one.is_table]
    written = "\n".join((*enumerations, *tables, *(["NamedTuple dt"] if tables else [])))
    return {
        "imports": import_lines(written, offers.CODES),
        "has_codes": bool(enumerations or tables),
        "has_tables": bool(tables),
        "enumerations": enumerations,
        "tables": tables,
    }


def _in_schema(designs: Designs) -> frozenset[str]:
    """The constraints that the JSON Schema holds an object to."""
    unsaid = conditions_of(designs).unsaid
    compiled = (one.id for one in designs.rules.rules if one.kind == "constraint")
    return frozenset(one for one in compiled if one not in unsaid)


def _models(package: PythonPackage, in_schema: frozenset[str]) -> dict[str, object]:
    annotations = Annotations(package.classes)

    def write(one: PythonClass) -> str:
        return models.model(one, annotations, package.methods.get(one.type.name, ()), in_schema)

    classes = [write(one) for one in models.in_order(package.classes)]
    variants = [models.variants(one, package.classes) for one in package.classes.variants.values()]
    delivery = models.delivery(package, annotations)
    return {
        "imports": import_lines("\n".join((*classes, *variants, delivery)), offers.MODELS),
        "classes": classes,
        "variants": variants,
        "delivery": delivery,
    }


def _class_names(package: PythonPackage) -> str:
    return " ".join(one.name for one in package.classes.classes.values())


def _links(package: PythonPackage) -> dict[str, object]:
    made = {
        "keys": rules.keys(package),
        "references": rules.references(package),
        "ways": rules.ways(package),
        "pairs": rules.pairs(package),
        "links": rules.links(package),
    }
    known = (*offers.LINKS, (".models", _class_names(package)), *offers.OBJECTS)
    return {"imports": import_lines("\n".join(made.values()), known), **made}


def _rules(package: PythonPackage) -> dict[str, object]:
    functions = [rules.function(one) for one in package.functions]
    known = (
        *offers.RULES,
        (".models", f"Delivery {_class_names(package)}"),
        *offers.AFTER_MODELS,
    )
    return {
        "imports": import_lines("\n".join((offers.ALWAYS_IN_RULES, *functions)), known),
        "has_functions": bool(functions),
        "functions": functions,
    }


def _front(designs: Designs, package: PythonPackage) -> dict[str, object]:
    names = [one.name for one in models.in_order(package.classes)]
    names += [package.classes.names[one] for one in package.classes.variants]
    offered = sorted(("Delivery", *names, "Verdict", "Violation", "load", "refusals", "validate"))
    known = ((".models", " ".join(("Delivery", *names))), *offers.FRONT)
    return {
        "heading": tidy(docstring(_heading(designs, package))),
        "imports": import_lines(" ".join(offered), known),
        "version": tidy(literal(designs.narrowed.info.version)),
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


VIEW = View("python", pages)
