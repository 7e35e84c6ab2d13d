"""Values as JSON has them, and what every model has in common: strict, closed, and with rules' ids.

A model takes what its JSON Schema takes: a text is no number, true is no 1, null is nothing. In Python the
same fields take Python's own values, and None where there is none.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Collection
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, ClassVar, Literal, Self, TypeVar
from uuid import UUID

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    ValidationError,
    ValidationInfo,
    model_validator,
)
from pydantic.functional_validators import ModelWrapValidatorHandler
from pydantic_core import InitErrorDetails, PydanticCustomError

from .rule_table import REFUSED_BY, RULES, TAGS
from .verdicts import Verdict, checks_of, plain, pointer

T = TypeVar("T")


# -- simple values ----------------------------------------------------------------------------------
def _text_of(what: str, form: str, read: Callable[[str], Any]) -> BeforeValidator:
    """Texts of a form become values; what is no text is left to the type itself."""
    has_form = re.compile(form, re.ASCII).fullmatch

    def parse(value: Any) -> Any:
        if not isinstance(value, str):
            return value
        if has_form(value):
            try:
                return read(value)
            except ValueError:
                pass
        raise PydanticCustomError("format", "Input should be {what}", {"what": what})

    return BeforeValidator(parse)


def _whole(value: Any) -> Any:
    """In JSON, 5.0 is a whole number."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _exact(value: Any) -> Any:
    if isinstance(value, float):
        return Decimal(repr(value))
    return Decimal(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _near(value: Any) -> Any:
    if not isinstance(value, int) or isinstance(value, bool):
        return value
    try:
        return float(value)
    except OverflowError:
        raise PydanticCustomError("finite_number", "Input should be a finite number") from None


def _as_number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


_DAY = r"\d{4}-\d\d-\d\d"
_CLOCK = r"([01]\d|2[0-3]):[0-5]\d"
_OFFSET = r"([Zz]|[+-]\d\d:\d\d)"
_NAME = r"[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f][0-9A-Fa-f]"
_URI = (
    r"[A-Za-z][A-Za-z0-9+.-]*:"
    rf"(//(({_NAME})*|(({_NAME})*@)?\[[0-9A-Fa-f:.]+\](:\d*)?)(/({_NAME})*)*|(/?({_NAME})({_NAME}|/)*|/)?)"
    rf"(\?({_NAME}|[/?])*)?(#({_NAME}|[/?])*)?"
)
_DURATION = r"P(?!$)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|P\d+W"

Integer = Annotated[int, BeforeValidator(_whole)]
Number = Annotated[
    Decimal,
    BeforeValidator(_exact),
    PlainSerializer(_as_number, return_type=int | float, when_used="json"),
]
Real = Annotated[float, BeforeValidator(_near)]
Date = Annotated[dt.date, _text_of("a date", _DAY, dt.date.fromisoformat)]
DateTime = Annotated[
    dt.datetime,
    _text_of(
        "a date and time with an offset",
        rf"{_DAY}[Tt]{_CLOCK}:[0-5]\d(\.\d+)?{_OFFSET}",
        lambda text: dt.datetime.fromisoformat(text.upper()),
    ),
]
Time = Annotated[
    dt.time,
    _text_of(
        "a time of day", rf"{_CLOCK}(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?", dt.time.fromisoformat
    ),
]
Uuid = Annotated[
    UUID, _text_of("a UUID", r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}", UUID)
]
Duration = Annotated[str, _text_of("a duration", _DURATION, str)]
Uri = Annotated[str, _text_of("a URI", _URI, str)]
Binary = str
Json = Any


class Geometry(BaseModel):
    """A geometry in GeoJSON (RFC 7946)."""

    model_config = ConfigDict(strict=True, extra="allow", protected_namespaces=())

    type: Literal[
        "Point",
        "MultiPoint",
        "LineString",
        "MultiLineString",
        "Polygon",
        "MultiPolygon",
        "GeometryCollection",
    ]
    coordinates: list[Any] = Field(default_factory=list)
    geometries: list[dict[str, Any]] = Field(default_factory=list)


# -- what a value is held to ------------------------------------------------------------------------
Coded = Annotated[T, Field(strict=False)]
"""A code of an enumeration: in JSON its value, in Python its member too."""


def matching(form: str) -> AfterValidator:
    """Texts that have a form as a whole."""
    has_form = re.compile(form).fullmatch

    def check(value: str) -> str:
        if has_form(value) is None:
            raise PydanticCustomError("pattern", "String should match {form}", {"form": form})
        return value

    return AfterValidator(check)


def listed_in(codes: Collection[str]) -> AfterValidator:
    """Texts that are codes of a list."""

    def check(value: str) -> str:
        if value not in codes:
            raise PydanticCustomError("code", "Input should be a code of the list")
        return value

    return AfterValidator(check)


def _all_different(values: Any) -> Any:
    if isinstance(values, list) and len(set(map(plain, values))) < len(values):
        raise PydanticCustomError("not_distinct", "Items should differ from each other")
    return values


Unique = Annotated[list[T], BeforeValidator(_all_different)]
"""A list without an item that stands twice."""


# -- models -----------------------------------------------------------------------------------------
_KINDS = {
    "missing": ("missing",),
    "null": ("missing", "type"),
    "extra_forbidden": (),
    "string_too_short": ("length",),
    "string_too_long": ("length",),
    "pattern": ("pattern",),
    "greater_than_equal": ("minimum",),
    "less_than_equal": ("maximum",),
    "greater_than": ("above",),
    "less_than": ("below",),
    "too_short": ("count",),
    "too_long": ("count",),
    "not_distinct": ("distinct",),
    "enum": ("code",),
    "literal_error": ("code",),
    "code": ("code",),
    "exactly_one": ("one-of",),
}
_OTHERWISE = ("type", "code")


class Model(BaseModel):
    """What every object has in common.

    An object that breaks a constraint is refused on loading where the JSON Schema refuses it. The context
    `{"constraints": "all"}` refuses any that breaks one by itself, and `"none"` leaves them to `validate`.
    """

    model_config = ConfigDict(
        strict=True,
        extra="forbid",
        populate_by_name=True,
        allow_inf_nan=False,
        defer_build=True,
        protected_namespaces=(),
    )
    _is_choice: ClassVar[bool] = False  # exactly one of its parts has a value

    @model_validator(mode="wrap")
    @classmethod
    def _load(
        cls, data: Any, handler: ModelWrapValidatorHandler[Self], info: ValidationInfo
    ) -> Self:
        """Take what the JSON Schema takes, and name the rule that what is refused breaks."""
        errors: list[InitErrorDetails] = []
        if info.mode == "json" and isinstance(data, dict):
            data = cls._as_json(data, errors)
        one: Self | None = None
        try:
            one = handler(data)
        except ValidationError as refused:
            told = [error["loc"][0] for error in errors]
            for each in refused.errors(include_url=False):
                if each["type"] != "missing" or each["loc"][0] not in told:
                    errors.append(cls._error(each["type"], each["msg"], each["loc"], each["input"]))
        if one is not None and cls._is_choice and one._count() != 1:
            errors.append(cls._error("exactly_one", "Exactly one part should be given", (), data))
        if one is not None and not errors:
            errors += one._broken((info.context or {}).get("constraints", "schema"))
        if one is None or errors:
            raise ValidationError.from_exception_data(cls.__name__, errors)
        return one

    @classmethod
    def _as_json(cls, data: dict[str, Any], errors: list[InitErrorDetails]) -> dict[str, Any]:
        """An object of JSON as the fields take it: only JSON's own names count, and null is nothing."""
        names = _names_of(cls)
        is_open = cls.model_config.get("extra") == "allow"
        taken: dict[str, Any] = {}
        for name, value in data.items():
            if name not in names and name in cls.model_fields:
                if not is_open:
                    text = "Extra inputs are not permitted"
                    errors.append(cls._error("extra_forbidden", text, (name,), value))
            elif value is None and name in names and not names[name]:
                errors.append(cls._error("null", "Input should not be null", (name,), value))
            else:
                taken[name] = value
        return taken

    @classmethod
    def _error(
        cls, kind: str, message: str, loc: tuple[int | str, ...], value: Any
    ) -> InitErrorDetails:
        """An error by the id of the rule that is broken, where there is one."""
        if kind in RULES:  # told by an object inside this one
            return _broken_rule(kind, Verdict.VIOLATED, loc, value)
        place = pointer(one for one in loc if isinstance(one, str) and one not in TAGS)
        named = (REFUSED_BY.get((cls.__name__, place, one)) for one in _KINDS.get(kind, _OTHERWISE))
        rule = next((one for one in named if one is not None), None)
        if rule is not None:
            return _broken_rule(rule, Verdict.VIOLATED, loc, value)
        return InitErrorDetails(type=PydanticCustomError(kind, message), loc=loc, input=value)

    def _count(self) -> int:
        return sum(getattr(self, name) is not None for name in type(self).model_fields)

    def _broken(self, constraints: str) -> list[InitErrorDetails]:
        """The rules on the object by itself that it breaks: all, or those of the JSON Schema."""
        return [
            _broken_rule(check.rule, Verdict.VIOLATED, (), self)
            for check in (() if constraints == "none" else checks_of(type(self)))
            if (check.in_schema or (constraints == "all" and RULES[check.rule].severity == "error"))
            and check.says(self) is Verdict.VIOLATED
        ]


def _broken_rule(
    rule: str, verdict: Verdict, loc: tuple[int | str, ...], value: Any
) -> InitErrorDetails:
    told = RULES[rule]
    context = {"verdict": verdict.value, "message_da": told.message_da}
    error = PydanticCustomError(rule, told.message_en, context)
    return InitErrorDetails(type=error, loc=loc, input=value)


@cache
def _names_of(kind: type[Model]) -> dict[str, bool]:
    """The names of a model in JSON, and whether null is a value of theirs: of anything it is."""
    return {
        field.serialization_alias or name: field.annotation is Any
        for name, field in kind.model_fields.items()
    }
