"""The same text but for its period, texts that speak each of its own class, other types, other texts, general names."""

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

MODEL = Model(
    "post",
    [
        Package(
            "Post",
            [
                Class(
                    "Område",
                    [
                        Attribute(
                            "postnummer",
                            "CharacterString",
                            da="nummer for byen hvor området ligger",
                        ),
                        Attribute("by", "CharacterString", da="navnet på byen hvor det er"),
                        Attribute("areal", "Decimal", da="fladen i hektar uden vand"),
                        Attribute("chef", "CharacterString", da="den der leder"),
                        Attribute("kode", "CharacterString", da="kort navn for en ting"),
                    ],
                ),
                Class(
                    "Bygning",
                    [
                        Attribute(
                            "postnummer",
                            "CharacterString",
                            da="nummer for byen hvor bygningen ligger",
                        ),
                        Attribute("by", "CharacterString", da="Navnet på byen hvor det er."),
                        Attribute("areal", "Integer", da="fladen i hektar med vand"),
                        Attribute("chef", "CharacterString", da="en ansat med ansvar for huset"),
                        Attribute("kode", "CharacterString", da="kort navn for en god ting"),
                    ],
                ),
            ],
        )
    ],
)
