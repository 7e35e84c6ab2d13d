"""Writes `models/sygefravaer/sygefravaer.xmi`: our own model of sickness absence in municipalities.

    python -m tests.authoring.sygefravaer            # writes the export
    python -m tests.authoring.sygefravaer --check    # exit 1 when the committed export is another

The model says what public descriptions of the statistics say. What they leave open is marked with the
tag `antagelse`. It has no generalization, because the domain has none: the causes are codes, not kinds
of period. Codes come from `models/sygefravaer/codelists/`; `Kommune` has its 98 codes only there.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.authoring.ea_xmi import Box, Diagram, Model, Package, write
from tests.authoring.sygefravaer_absence import absence
from tests.authoring.sygefravaer_employment import employment
from tests.authoring.sygefravaer_statistics import statistics
from tests.authoring.sygefravaer_types import code_lists, data_types
from tests.authoring.sygefravaer_words import DST, FDA, GDPR

FOLDER = Path(__file__).resolve().parents[2] / "models" / "sygefravaer"
EXPORT = FOLDER / "sygefravaer.xmi"

_WIDTH, _LINE, _HEAD, _GAP = 260, 17, 58, 60

_DESCRIPTION = (
    "Logisk datamodel for kommunalt ansattes fravær fra arbejdet: hvem der er ansat hvor, hvornår og hvorfor de er "
    "væk, hvor mange timer de kunne have arbejdet, og de nøgletal, der beregnes af det. Modellen er et eksempel og er "
    "bygget på offentlige beskrivelser af fraværsstatistikken; hvad de ikke siger, er mærket som antagelse. "
    "Længder, antal cifre og årsgrænser er valgt af modellen selv.",
    "Logical data model of municipal employees' absence from work: who is employed where, when and why they are away, "
    "how many hours they could have worked, and the key figures computed from that. The model is an example built on "
    "public descriptions of the absence statistics; what they do not say is marked as an assumption. Lengths, numbers "
    "of digits and limits of years are the model's own choice.",
)
_TAGS = {
    "title (da)": "Sygefravær",
    "title (en)": "Sickness absence",
    "description (da)": _DESCRIPTION[0],
    "description (en)": _DESCRIPTION[1],
    "language": "da",
    "namespace": "https://data.gov.dk/model/profile/sygefravaer",
    "namespacePrefix": "sygefravaer",
    "responsibleEntity": "modelmill",
    "publisher": "modelmill",
    "versionInfo": "0.1.0",
    "modified": "2025-01-06",
    "modelStatus": "development",
    "approvalStatus": "not applicable",
    "modelScope": "application model",
    "theme": "http://publications.europa.eu/resource/authority/data-theme/SOCI",
    "legalSource": GDPR,
    "source": DST,
    "versionNotes (da)": "Første udkast.",
    "versionNotes (en)": "First draft.",
}


def sickness_absence(folder: Path = FOLDER) -> Model:
    """The model, with the codes of the lists in `folder`."""
    parts = [employment(), absence(), statistics(), data_types(), code_lists(folder / "codelists")]
    lengths = {
        member.name: len(getattr(member, "attributes", ())) + len(getattr(member, "literals", ()))
        for part in parts
        for member in part.members
    }
    overview = [
        ["Person", "Ansættelsesforhold", "Ansættelsesmyndighed", "Nøgletal"],
        ["Fraværsperiode", "FraværIOptællingsår", "Optællingsår", "MuligArbejdstid"],
        ["Fraværsårsag", "Fraværsmål", "Kommune", "Ansættelsesform"],
        ["CPR", "CVR", "Periode"],
    ]
    context = [["Ansættelsesforhold", "MuligArbejdstid"], ["Fraværsperiode", "Fraværsårsag"]]
    context.append(["FraværIOptællingsår", "Optællingsår"])
    diagrams = [
        Diagram("Oversigtsdiagram Sygefravær", _boxes(overview, lengths)),
        Diagram("Kontekstdiagram Fraværsperiode", _boxes(context, lengths)),
    ]
    root = Package("Sygefravær", parts, diagrams, stereotypes=("LogicalDataModel",), tags=_TAGS)
    return Model("sygefravaer", [root], profiles=[FDA], version="0.1.0")


def _boxes(columns: list[list[str]], lengths: dict[str, int]) -> dict[str, Box]:
    """Boxes in columns, high enough for their contents, so that none covers another."""
    boxes: dict[str, Box] = {}
    for place, names in enumerate(columns):
        top = _GAP
        for name in names:
            height = _HEAD + _LINE * lengths[name]
            boxes[name] = Box(_GAP + place * (_WIDTH + 2 * _GAP), top, _WIDTH, height)
            top += height + _GAP
    return boxes


def main(arguments: list[str]) -> int:
    """Writes the export, or with `--check` says whether the committed one is the same."""
    export = write(sickness_absence())
    if "--check" in arguments:
        return 0 if EXPORT.read_bytes() == export else 1
    EXPORT.write_bytes(export)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
