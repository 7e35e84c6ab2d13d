"""Names in Python: of the package, its classes, fields and codes; never a word that means something else."""

from __future__ import annotations

import builtins
import keyword

from generator.model.elements import ElementKey
from generator.model.words import words
from generator.physical.naming import NameChange, Scope, Speller
from generator.profile.profile import Naming

_UNLIMITED = 10**6
_LONGEST_CODE = 60  # a code's name is made of its label, which can be a paragraph

_KEYWORDS = frozenset(one.lower() for one in keyword.kwlist)
_BUILTINS = frozenset(one.lower() for one in dir(builtins))
# What stands in the modules beside the model's own classes; a scope compares without case.
_IN_MODULES = (
    "Annotated Any Binary ClassVar Code Coded Date DateTime Decimal Delivery Duration Field Geometry "
    "Integer Json Key Literal Model Number Real Rule Sequence StrEnum Text Time Unique Uri Uuid "
    "Verdict Violation World Links Hop Reference Placed TypeVar Check Callable ValidationError "
    "NamedTuple ConfigDict RULES TAGS KEYS REFERENCES WAYS PAIRS REFUSED_BY F"
)
CLASS_WORDS = frozenset(
    one.lower() for one in (*_IN_MODULES.split(), *dir(builtins)) if one[0].isupper()
)
"""Names that a class of the package cannot have: those with a capital that mean something else."""

# What every model of pydantic 2 has; a field of such a name would hide it.
_OF_MODELS = frozenset(
    "construct copy dict from_orm json parse_file parse_obj parse_raw schema schema_json "
    "update_forward_refs validate model_computed_fields model_config model_construct model_copy "
    "model_dump model_dump_json model_extra model_fields model_fields_set model_json_schema "
    "model_parametrized_name model_post_init model_rebuild model_validate model_validate_json "
    "model_validate_strings".split()
)
_IN_BODIES = frozenset(
    "bool checks codes dict dt float int list matching self str tuple uuid".split()
)
FIELD_WORDS = _KEYWORDS | _OF_MODELS | _IN_BODIES
"""Names that a field cannot have: the words that the body of a class is written in among them."""

FUNCTION_WORDS = (
    _KEYWORDS
    | _BUILTINS
    | _IN_BODIES
    | frozenset(
        "are_distinct as_key as_one_of checks_of decimal digits_fit filled find floor_of has_digits "
        "is_born_on_a_day is_out_of_use kept larger load matches nearest over refusals rest rules self "
        "smaller those_there untyped validate value_at values_at verdict violated violated_if whole_part "
        "world".split()
    )
)
"""Names that a function or a variable in it cannot have."""


class PythonSpeller:
    """Spells names of the model in Python's ways: ASCII, in the profile's letters."""

    def __init__(self, naming: Naming) -> None:
        self._snake = Speller("snake_case", naming.letters)
        self._pascal = Speller("PascalCase", naming.letters)

    def field(self, name: str) -> str:
        """A field, function or variable: `cpr_nummer`."""
        return self._snake(name)

    def type(self, name: str) -> str:
        """A class, by the name of its type, which is plain ASCII: `Ansaettelsesforhold`."""
        is_one = name.isascii() and name.isidentifier() and name[:1].isupper()
        spelt = name if is_one else self._pascal(name)
        return spelt[:1].upper() + spelt[1:]

    def constant(self, name: str) -> str:
        """A code or a table of codes: `SYGDOM`."""
        return self._snake(name).upper()


def package_name(model: str, profile: str, naming: Naming) -> str:
    """The package of one profile of a model: `sygefravaer_registrering`."""
    spell = PythonSpeller(naming)
    name = f"{spell.field(model)}_{spell.field(profile)}"
    return f"{name}_" if name in _KEYWORDS else name


def field_scope(changes: list[NameChange] | None = None) -> Scope:
    """The names within one class."""
    return Scope(_UNLIMITED, FIELD_WORDS, changes)


def class_scope(changes: list[NameChange] | None = None) -> Scope:
    """The classes of a package."""
    return Scope(_UNLIMITED, CLASS_WORDS, changes)


def function_scope() -> Scope:
    """Functions of a module, or variables of a function."""
    return Scope(_UNLIMITED, FUNCTION_WORDS)


def code_names(labels: list[tuple[str, str]], spell: PythonSpeller) -> list[str]:
    """The names of an enumeration's members, by their labels; by their values where those have no words."""
    scope = Scope(_LONGEST_CODE, frozenset(("mro", "name", "value")))
    return [
        scope.take(spell.constant(title if words(title) else value)[:_LONGEST_CODE].rstrip("_"))
        for title, value in labels
    ]


def change_of(element: ElementKey | None, wanted: str, name: str) -> NameChange:
    """A name that the strategy alone has made."""
    return NameChange(element, wanted, name, "written in Python's style")
