"""Like words that hedge nothing, a Danish word in an English text, and notes, which may say what is usual."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class("Sygemelding", da="melding på et normaltidspunkt", en="gerne"),
                Class(
                    "Raskmelding",
                    [Attribute("dag", "Date", da="dagen", notes="Ofte en mandag.")],
                    notes="Typisk ringer folk.",
                ),
            ],
        )
    ],
)
