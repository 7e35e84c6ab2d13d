"""The classes, enumerations and code tables of a Python package, each as a piece of code."""

from __future__ import annotations

from collections.abc import Iterator, Set

from generator.physical.documents_types import Code, Variants
from generator.physical.python_classes import PythonClass, PythonClasses, PythonCodes
from generator.physical.python_constants import constant_text
from generator.physical.python_package import Method, PythonPackage
from generator.views._python_text import docstring, literal, rows, tidy, told, told_shortly
from generator.views._python_types import Annotations
from generator.views._text import one_line, wrapped


# -- codes ------------------------------------------------------------------------------------------
def enumeration(one: PythonCodes) -> str:
    """Codes as the members of an enumeration, their labels below them."""
    lines = [f"class {one.name}(StrEnum):", docstring(told(one.of.words, one.of.name), "    ")]
    for name, code in zip(one.members, one.of.codes, strict=True):
        lines += ["", f"    {name} = {literal(code.value)}"]
        label = code.description or code.title
        if label and label != code.value:
            lines.append(docstring(wrapped(label, 92), "    "))
    return tidy("\n".join(lines))


def table(one: PythonCodes) -> str:
    """Codes as a table, and the type of a value that is one of them."""
    listed = rows(f"_{one.table} = (", (("Code", _row(code)) for code in one.of.codes), ")")
    named = tidy(
        f"{one.table}: dict[str, Code] = {{code.value: code for code in _{one.table}}}\n"
        f"{docstring(told(one.of.words, one.of.name))}\n"
        f"{one.name} = Annotated[str, listed_in({one.table})]"
    )
    return f"{listed}\n{named}"


def _row(code: Code) -> tuple[str, ...]:
    told_of = [literal(code.value), literal(code.title)]
    told_of += [f"parent={literal(code.parent)}"] if code.parent else []
    for word, day in (("valid_from", code.valid_from), ("valid_to", code.valid_to)):
        told_of += [f"{word}={constant_text('date', day)}"] if day else []
    return tuple(told_of)


# -- classes ----------------------------------------------------------------------------------------
def in_order(classes: PythonClasses) -> Iterator[PythonClass]:
    """The classes in the order of the model, those that hold nothing but a reference last."""
    referring = [one for one in classes.classes.values() if one.type.role.value == "reference"]
    yield from (one for one in classes.classes.values() if one not in referring)
    yield from referring


def model(
    one: PythonClass, annotations: Annotations, methods: tuple[Method, ...], in_schema: Set[str]
) -> str:
    """A class with its fields and the checks of the rules that are about one object; what the JSON Schema
    refuses is asked on loading."""
    lines = [f"class {one.name}(Model):", docstring(told(one.type.words, one.type.name), "    ")]
    if not one.type.is_closed:
        lines += ["", '    model_config = ConfigDict(extra="allow")']
    if one.is_choice:
        lines += ["", "    _is_choice: ClassVar[bool] = True"]
    lines.append("")
    for field in one.fields:
        lines.append(f"    {annotations.field(field, one)}")
        words = told_shortly(field.of.words, field.of.default)
        lines += [docstring(words, "    "), ""] if words else []
    for method in methods:
        lines += ["", *_method(method, method.rule.id in in_schema)]
    return tidy("\n".join(lines))


def _method(one: Method, is_in_schema: bool) -> Iterator[str]:
    more = ", in_schema=True" if is_in_schema else ""
    yield f"    @checks({literal(one.rule.id)}, {places(one)}{more})"
    yield f"    def {one.name}(self) -> Verdict:"
    yield from (f"        {line}" for line in body(one))


def places(one: Method) -> str:
    """Where the values of a rule stand, by their names in the model."""
    pairs = (f"{literal(name)}: {literal(place)}" for name, place in one.check.values)
    return f"{{{', '.join(pairs)}}}"


def body(one: Method) -> Iterator[str]:
    """What a check does: the two sides of a constraint, or what breaks any other rule."""
    yield docstring(wrapped(one.rule.message_en, 84) or [one_line(one.rule.id)])
    check = one.check
    for name, found in check.variables:
        yield f"{name} = {found}"
    if not check.kept:
        yield f"return violated_if({check.violated})"
        return
    yield f"kept = {check.kept}"
    yield f"violated = {check.violated}"
    yield "return verdict(kept=kept, violated=violated)"


def variants(one: Variants, classes: PythonClasses) -> str:
    """One of several classes, told apart by a field."""
    members = [classes.classes[name] for name in one.members]
    names = " | ".join(each.name for each in members)
    name, field = classes.names[one.name], None
    if len(members) > 1 and one.discriminator:
        field = members[0].called(one.discriminator)
    if field is not None:
        names = f"Annotated[{names}, Field(discriminator={literal(field.name)})]"
    return tidy(f"{name} = {names}\n{docstring(told(one.words, one.name))}")


def delivery(package: PythonPackage, annotations: Annotations) -> str:
    """The document: lists of the objects that stand by themselves."""
    lines = [
        "class Delivery(Model):",
        docstring(["A document: all objects that stand by themselves, by their class."], "    "),
        "",
    ]
    for name, root in package.classes.roots:
        type_ = annotations.reference(root.type)
        given = ["default_factory=list"]
        if name != root.name:
            alias = literal(root.name)
            given += [f"validation_alias={alias}", f"serialization_alias={alias}"]
        lines.append(f"    {name}: list[{type_}] = Field({', '.join(given)})")
    return tidy("\n".join(lines))
