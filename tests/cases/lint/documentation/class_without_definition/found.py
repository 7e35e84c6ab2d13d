"""Two classes of one package, which are told together, and a list of another."""

from tests.authoring.ea_xmi import Class, Enumeration, Literal, Model, Package

MODEL = Model(
    "fravær",
    [
        Package(
            "Fravær",
            [
                Class("Fraværsperiode"),
                Class("Raskmelding"),
                Class("Sygemelding", da="melding om sygdom"),
                Class("Borger", da="person i kommunen"),
                Class("Enhed", da="del af kommunen"),
                Class("Aftale", da="løfte mellem to"),
            ],
        ),
        Package(
            "Lister", [Enumeration("Fraværsårsag", literals=[Literal("syg", da="egen sygdom")])]
        ),
    ],
)
