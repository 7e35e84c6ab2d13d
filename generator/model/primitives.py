"""Which of our primitives a type name means.

The names are those of UML's and ISO 19103's primitive libraries, XML Schema, Java as Enterprise
Architect offers it, the Danish and Dutch public modelling profiles, and SQL. A profile's `[types]`
comes first.
"""

from __future__ import annotations

import re
from functools import lru_cache

_NAMES = {
    "text": "characterstring string text tekst str char character varchar nvarchar charstring langtekst"
    " freetext localisedcharacterstring normalizedstring token language name ncname nmtoken id idref"
    " langstring literal tekststreng localizedstring plainliteral fritekst languagestring code"
    " kode identifikator identifier clob sequence_characterstring",
    "integer": "integer int long short byte heltal unlimitednatural nonnegativeinteger positiveinteger"
    " natural bigint smallint biginteger unsignedint unsignedlong unsignedshort unsignedbyte"
    " negativeinteger nonpositiveinteger count number_int eint elong",
    "decimal": "decimal decimaltal numeric money currency beløb beloeb bigdecimal tal number amount"
    " bedrag percentage procent",
    "real": "real double float flydendetal doubleprecision edouble efloat",
    "boolean": "boolean bool boolsk logical ja_nej indicatie indicator eboolean sandfalsk",
    "date": "date dato datum tm_date localdate calendardate fulldate",
    "time": "time tid clocktime tm_clocktime klokkeslæt localtime timeofday",
    "datetime": "datetime datotid timestamp tidspunkt tm_instant instant datetimestamp zoneddatetime"
    " tidsstempel tm_position dateandtime offsetdatetime",
    "duration": "duration varighed tm_duration tm_periodduration daytimeduration yearmonthduration",
    "year": "year år gyear aar jaar",
    "uri": "uri url anyuri iri genericname scopedname hyperlink link uniformresourceidentifier",
    "uuid": "uuid guid",
    "binary": "binary base64binary hexbinary blob bytearray image octetstring",
    "json": "json any anytype object record ecorejavaobject",
    "geometry": "geometry geometri geometrie gm_object gm_primitive gm_point gm_curve gm_surface gm_solid"
    " gm_multipoint gm_multicurve gm_multisurface gm_multisolid gm_aggregate gm_linestring gm_polygon"
    " gm_complex gm_compositecurve gm_compositesurface gm_compositesolid gm_envelope gm_tin"
    " gm_triangulatedsurface directposition point curve surface solid punkt linje flade polygon"
    " linestring multipoint multicurve multisurface multisolid gmlgeometry sdo_geometry tin",
}
STANDARD = (
    "CharacterString Integer Decimal Real Number Boolean Date Time DateTime Year Duration URI UUID String"
    " Binary Geometry Measure GM_Object GM_Point GM_Curve GM_Surface"
).split()
"""Names of primitives as ISO 19103 and UML spell them, to suggest."""

_BY_NAME = {name: primitive for primitive, names in _NAMES.items() for name in names.split()}
_SIZED = re.compile(r"^(an|a|n)(\d{1,9})$")  # AN400: text of at most 400, N8: eight digits


@lru_cache(maxsize=4096)
def primitive_named(name: str) -> str | None:
    """The primitive a type name means, or None where the name says nothing.

    >>> primitive_named("xsd:dateTime"), primitive_named("AN400"), primitive_named("Bygning")
    ('datetime', 'text', None)
    """
    plain = re.split(r"[:.#/]", name.strip())[-1].lower()
    found = _BY_NAME.get(plain) or _BY_NAME.get(plain.replace("_", "").replace(" ", ""))
    if found is None and (sized := _SIZED.match(plain)):
        found = "integer" if sized[1] == "n" else "text"
    return found


def sized_length(name: str) -> int | None:
    """The length a type name carries, as in `AN400`, or None."""
    sized = _SIZED.match(re.split(r"[:.#/]", name.strip())[-1].lower())
    return int(sized[2]) if sized else None
