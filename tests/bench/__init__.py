"""The test bench: real programs that take our artefacts, or refuse them.

One module a family of judges. All answer in the same words: an artefact is taken in silence,
and a refusal is a `Refusal` that quotes the judge.

    refusal         what a judge says when it refuses
    tool            where the judges are found, and what happens where one is missing
    statements      splits our SQL scripts, for judges that take one statement at a time
    database        the small interface that every database shares
    postgres, mariadb, embedded, java       databases that execute our DDL
    tsql, oracle_parser                     grammars of engines that no package brings
    json_schema     two independent JSON Schema validators
    json_lines      a Node program that serves a whole session
    openapi         a validator, linters and generated types for OpenAPI
    openapi_mock    a mock server and a client that play an OpenAPI document
    fixtures        the pytest plug-in that starts each judge at most once
"""
