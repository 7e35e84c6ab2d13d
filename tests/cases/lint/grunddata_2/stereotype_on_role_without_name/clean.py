"""A stereotype of another profile at an end without a name."""

from tests.authoring.ea_xmi import Association, Class, End, Model, Package, Profile, Stereotype

GML = Profile("GML", "GML-1", [Stereotype("property", "Property")])
MODEL = Model(
    "ydelse",
    [
        Package(
            "Ydelse",
            [
                Class("Borger"),
                Association(
                    "forsørges af",
                    source=End("", of="Borger", stereotypes=("property",)),
                    target=End("forsørger", of="Borger", stereotypes=("DKEgenskab",)),
                ),
            ],
        )
    ],
    profiles=[GML],
)
