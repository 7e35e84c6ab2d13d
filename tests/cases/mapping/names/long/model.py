"""Names of a hundred characters are shortened to each database's limit and stay apart."""

from tests.authoring.ea_xmi import Association, Attribute, Class, End, Model, Package

MODEL = Model(
    "case",
    [
        Package(
            "M",
            [
                Class(
                    "Et meget langt navn på en klasse, som en arkitekt har skrevet helt ud, fordi det skal kunne forstås",
                    [
                        Attribute(
                            "Et meget langt navn på en klasse, som en arkitekt har skrevet helt ud, fordi det skal kunne forstås",
                            "Integer",
                        ),
                        Attribute(
                            "Et meget langt navn på en klasse, som en arkitekt har skrevet helt ud, fordi det skal kunne forstås igen",
                            "Integer",
                            "0",
                            "1",
                            tags={"minInclusive": "3"},
                        ),
                    ],
                ),
                Class(
                    "Et meget langt navn på en klasse, som en arkitekt har skrevet helt ud, fordi det skal kunne forstås igen",
                    [
                        Attribute(
                            "Et meget langt navn på en klasse, som en arkitekt har skrevet helt ud, fordi det skal kunne forstås",
                            "Integer",
                            "0",
                            "*",
                        )
                    ],
                ),
                Association(
                    "",
                    End(
                        "",
                        of="Et meget langt navn på en klasse, som en arkitekt har skrevet helt ud, fordi det skal kunne forstås igen",
                        multiplicity="0..*",
                    ),
                    End(
                        "",
                        of="Et meget langt navn på en klasse, som en arkitekt har skrevet helt ud, fordi det skal kunne forstås",
                        multiplicity="1",
                    ),
                ),
            ],
        )
    ],
)
SHOWS = ("sql", "schema", "api")
