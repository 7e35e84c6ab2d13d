"""What an API description says in its own words, in English and in Danish."""

from __future__ import annotations

_SAID = {
    "list": ("List: {0}", "Liste: {0}"),
    "create": ("Create: {0}", "Opret: {0}"),
    "read": ("Read: {0}", "Læs: {0}"),
    "replace": ("Replace: {0}", "Erstat: {0}"),
    "patch": ("Change: {0}", "Ret: {0}"),
    "delete": ("Delete: {0}", "Slet: {0}"),
    "list about": (
        "In pages: `next` leads to the following one. Every parameter narrows the list.",
        "Sidevis: `next` fører til den følgende side. Hver parameter indsnævrer listen.",
    ),
    "create about": (
        "The answer holds the object as it is kept, and where it is.",
        "Svaret er objektet, som det er gemt, og hvor det er.",
    ),
    "read about": (
        "Answers 304 where the client says with If-None-Match that it has the current state.",
        "Svarer 304, hvis klienten med If-None-Match angiver at have den aktuelle tilstand.",
    ),
    "replace about": (
        "The whole object is replaced, if nobody has changed it since it was read.",
        "Hele objektet erstattes, hvis ingen har ændret det, siden det blev læst.",
    ),
    "patch about": (
        "Some properties are changed (RFC 7396), if nobody has changed the object since it was read.",
        "Enkelte egenskaber ændres (RFC 7396), hvis ingen har ændret objektet, siden det blev læst.",
    ),
    "delete about": (
        "The object is deleted, if nobody has changed it since it was read.",
        "Objektet slettes, hvis ingen har ændret det, siden det blev læst.",
    ),
    "api about": (
        "Data by the model {0}, version {1}.",
        "Data efter modellen {0}, version {1}.",
    ),
    "item": ("One object: {0}", "Ét objekt: {0}"),
    "page": ("A page of objects: {0}", "En side med objekter: {0}"),
    "BadRequest": ("The request cannot be read.", "Forespørgslen kan ikke læses."),
    "NotFound": ("There is no such object.", "Objektet findes ikke."),
    "Conflict": (
        "It contradicts what is there, such as a key that is taken.",
        "Det strider mod det, der findes, fx en nøgle, der er i brug.",
    ),
    "PreconditionFailed": (
        "The object has changed since it was read: its ETag is another.",
        "Objektet er ændret, siden det blev læst: ETag er en anden.",
    ),
    "UnsupportedMediaType": (
        "The body is of a media type that is not understood.",
        "Indholdets medietype forstås ikke.",
    ),
    "UnprocessableContent": (
        "The body breaks the schema or a rule; `errors` says where.",
        "Indholdet bryder skemaet eller en regel; `errors` fortæller hvor.",
    ),
    "PreconditionRequired": (
        "The request must say with If-Match which state it changes.",
        "Forespørgslen skal med If-Match angive, hvilken tilstand den ændrer.",
    ),
    "NotModified": ("The client has the current state.", "Klienten har den aktuelle tilstand."),
    "NoContent": ("It is deleted.", "Det er slettet."),
    "CodeList": ("The codes of the list.", "Listens koder."),
    "limit": ("The most objects on a page.", "Det højeste antal objekter på en side."),
    "cursor": (
        "Where the page begins: what `next` of the page before holds.",
        "Hvor siden begynder: det, `next` på siden før indeholder.",
    ),
    "sort": (
        "Property names in order of weight, separated by commas; a minus turns the order.",
        "Egenskabers navne efter vægt, adskilt af komma; et minus vender rækkefølgen.",
    ),
    "validOn": ("Only codes that are valid on this day.", "Kun koder, der gælder på denne dag."),
    "If-Match": (
        "The ETag of the state that is changed (RFC 9110, 13.1.1).",
        "ETag for den tilstand, der ændres (RFC 9110, 13.1.1).",
    ),
    "If-None-Match": (
        "The ETag of the state that the client has (RFC 9110, 13.1.2).",
        "ETag for den tilstand, klienten har (RFC 9110, 13.1.2).",
    ),
    "ETag": ("Names the state of the object.", "Navngiver objektets tilstand."),
    "Location": ("Where the object is.", "Hvor objektet er."),
    "MergePatch": (
        "The properties to change; null removes one (RFC 7396). The outcome must be a valid object.",
        "De egenskaber, der ændres; null fjerner en (RFC 7396). Resultatet skal være et gyldigt objekt.",
    ),
    "Problem": ("What went wrong (RFC 9457).", "Hvad der gik galt (RFC 9457)."),
    "next": ("The next page, if there is one.", "Den næste side, hvis der er en."),
    "licence": ("Not stated", "Ikke angivet"),
}


def say(name: str, language: str, *fills: object) -> str:
    """One of the phrases: in Danish for Danish models, else in English."""
    return _SAID[name][1 if language == "da" else 0].format(*fills)
