"""A stereotype beside the profile's, one of another profile, and one outside the model."""

from tests.authoring.ea_xmi import Class, Model, Package, Profile, Stereotype

GML = Profile("GML", "GML-1", [Stereotype("featureType", "Class")])
MODEL = Model(
    "ydelse",
    [
        Package(
            "Ydelse",
            [
                Class("Borger", stereotypes=("DKObjekttype", "person")),
                Class("Vej", stereotypes=("featureType",)),
            ],
            stereotypes=("DKDomænemodel",),
        ),
        Package("Skitser", [Class("Ide", stereotypes=("skitse",))]),
    ],
    profiles=[GML],
)
