"""What each module of a Python package can import, in the order that import sorters keep."""

Offers = tuple[tuple[str, str], ...]

_VERDICTS = (
    "Check Verdict Violation are_distinct as_key as_one_of checks checks_of digits_fit filled floor_of has_digits "
    "is_base64 is_born_on_a_day is_out_of_use "
    "larger matches nearest pointer rest smaller those_there untyped value_at values_at verdict violated_if "
    "whole_part"
)
CODES: Offers = (
    ("import datetime as dt", "dt"),
    ("enum", "StrEnum"),
    ("typing", "Annotated NamedTuple"),
    (".json_values", "listed_in"),
)
MODELS: Offers = (
    ("import datetime as dt", "dt"),
    ("decimal", "Decimal"),
    ("typing", "Annotated ClassVar Literal"),
    ("pydantic", "ConfigDict Field"),
    (".", "codes"),
    (
        ".json_values",
        "Binary Coded Date DateTime Duration Geometry Integer Json Model Number Real Time Unique Uri "
        "Uuid matching",
    ),
    (".verdicts", _VERDICTS),
)
LINKS: Offers = ((".json_values", "Model"),)
OBJECTS: Offers = ((".objects", "Hop Reference World"),)
ALWAYS_IN_RULES = (
    "Callable Any Literal TypeVar ValidationError Model Links Delivery RULES TAGS Check Verdict Violation "
    "checks_of filled pointer value_at"
)
RULES: Offers = (
    ("import datetime as dt", "dt"),
    ("collections.abc", "Callable"),
    ("decimal", "Decimal"),
    ("typing", "Any Literal TypeVar"),
    ("pydantic", "ValidationError"),
    (".json_values", "Model"),
    (".links", "Links"),
)
AFTER_MODELS: Offers = (
    (".rule_table", "RULES TAGS"),
    (".verdicts", _VERDICTS),
)
FRONT: Offers = (
    (".rules", "load refusals validate"),
    (".verdicts", "Verdict Violation"),
)
