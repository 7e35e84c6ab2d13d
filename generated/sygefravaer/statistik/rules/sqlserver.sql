-- Sygefraværsdata, version 0.1.0, profile statistik
-- One query a rule for Microsoft SQL Server 2016 or later: the rows that break it
-- Made by modelmill from the model; change the model or the profile, not this file.
--
-- Rules without a query here:
-- it has no regular expressions (2):
--     Person.cprNummer/pattern, Ansættelsesforhold.stillingskode/pattern
-- the column's type holds it (10):
--     Ansættelsesforhold.startdato/type, Ansættelsesforhold.slutdato/type,
--     Ansættelsesforhold.beskæftigelsesgrad/type, Fraværsperiode.startdato/type,
--     Fraværsperiode.slutdato/type, Fraværsperiode.fraværstimer/type, Optællingsår.år/type,
--     FraværIOptællingsår.fraværstimer/type, MuligArbejdstid.år/type,
--     MuligArbejdstid.arbejdstimer/type
-- the column's type rounds to it (4):
--     Ansættelsesforhold.beskæftigelsesgrad/digits, Fraværsperiode.fraværstimer/digits,
--     FraværIOptællingsår.fraværstimer/digits, MuligArbejdstid.arbejdstimer/digits
-- the table referred to holds the key (4):
--     Person.ansættelsesforhold/reference, Ansættelsesmyndighed.ansættelsesforhold/reference,
--     Ansættelsesforhold.muligArbejdstid/reference, Ansættelsesforhold.fraværsperiode/reference

-- Person.cprNummer/required: Person.cprNummer: the value is missing.
SELECT N'Person.cprNummer/required' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Person.cprNummer: værdien mangler.' AS message_da, N'Person.cprNummer: the value is missing.' AS message_en, CONCAT(N'cprNummer = ', COALESCE(CAST(t.cpr_nummer AS NVARCHAR(400)), N'')) AS found FROM person t WHERE t.cpr_nummer IS NULL;

-- Person.cprNummer/length: Person.cprNummer: the text must have exactly 10 characters.
SELECT N'Person.cprNummer/length' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Person.cprNummer: teksten skal have præcis 10 tegn.' AS message_da, N'Person.cprNummer: the text must have exactly 10 characters.' AS message_en, CONCAT(N'cprNummer = ', COALESCE(CAST(t.cpr_nummer AS NVARCHAR(400)), N'')) AS found FROM person t WHERE NOT (LEN(t.cpr_nummer + N'.') - 1 >= 10 AND LEN(t.cpr_nummer + N'.') - 1 <= 10);

-- Person/key: Person: the key occurs more than once.
SELECT N'Person/key' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Person: nøglen findes flere gange.' AS message_da, N'Person: the key occurs more than once.' AS message_en, CONCAT(N'cprNummer = ', COALESCE(CAST(t.cpr_nummer AS NVARCHAR(400)), N'')) AS found FROM person t WHERE EXISTS (SELECT 1 FROM (SELECT g.cpr_nummer FROM person g WHERE g.cpr_nummer IS NOT NULL GROUP BY g.cpr_nummer HAVING COUNT(*) > 1) d WHERE t.cpr_nummer = d.cpr_nummer);

-- Ansættelsesmyndighed.kommunekode/required: Ansættelsesmyndighed.kommunekode: the value is missing.
SELECT N'Ansættelsesmyndighed.kommunekode/required' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Ansættelsesmyndighed.kommunekode: værdien mangler.' AS message_da, N'Ansættelsesmyndighed.kommunekode: the value is missing.' AS message_en, CONCAT(N'kommunekode = ', COALESCE(CAST(t.kommunekode AS NVARCHAR(400)), N'')) AS found FROM ansaettelsesmyndighed t WHERE t.kommunekode IS NULL;

-- Ansættelsesmyndighed.kommunekode/code: Ansættelsesmyndighed.kommunekode: the value is not a code of Kommune.
SELECT N'Ansættelsesmyndighed.kommunekode/code' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Ansættelsesmyndighed.kommunekode: værdien er ikke en kode i Kommune.' AS message_da, N'Ansættelsesmyndighed.kommunekode: the value is not a code of Kommune.' AS message_en, CONCAT(N'kommunekode = ', COALESCE(CAST(t.kommunekode AS NVARCHAR(400)), N'')) AS found FROM ansaettelsesmyndighed t WHERE t.kommunekode IS NOT NULL AND NOT EXISTS (SELECT 1 FROM kommune r WHERE r.code = t.kommunekode);

-- Ansættelsesmyndighed.kommunekode/length: Ansættelsesmyndighed.kommunekode: the text must have exactly 4 characters.
SELECT N'Ansættelsesmyndighed.kommunekode/length' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Ansættelsesmyndighed.kommunekode: teksten skal have præcis 4 tegn.' AS message_da, N'Ansættelsesmyndighed.kommunekode: the text must have exactly 4 characters.' AS message_en, CONCAT(N'kommunekode = ', COALESCE(CAST(t.kommunekode AS NVARCHAR(400)), N'')) AS found FROM ansaettelsesmyndighed t WHERE NOT (LEN(t.kommunekode + N'.') - 1 >= 4 AND LEN(t.kommunekode + N'.') - 1 <= 4);

-- Ansættelsesmyndighed.kommunekode/pattern: Ansættelsesmyndighed.kommunekode: the value does not have the form [0-9]{4}.
SELECT N'Ansættelsesmyndighed.kommunekode/pattern' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Ansættelsesmyndighed.kommunekode: værdien har ikke formen [0-9]{4}.' AS message_da, N'Ansættelsesmyndighed.kommunekode: the value does not have the form [0-9]{4}.' AS message_en, CONCAT(N'kommunekode = ', COALESCE(CAST(t.kommunekode AS NVARCHAR(400)), N'')) AS found FROM ansaettelsesmyndighed t WHERE NOT (t.kommunekode COLLATE Latin1_General_100_BIN2 LIKE N'[0-9][0-9][0-9][0-9]');

-- Ansættelsesmyndighed/key: Ansættelsesmyndighed: the key occurs more than once.
SELECT N'Ansættelsesmyndighed/key' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Ansættelsesmyndighed: nøglen findes flere gange.' AS message_da, N'Ansættelsesmyndighed: the key occurs more than once.' AS message_en, CONCAT(N'kommunekode = ', COALESCE(CAST(t.kommunekode AS NVARCHAR(400)), N'')) AS found FROM ansaettelsesmyndighed t WHERE EXISTS (SELECT 1 FROM (SELECT g.kommunekode FROM ansaettelsesmyndighed g WHERE g.kommunekode IS NOT NULL GROUP BY g.kommunekode HAVING COUNT(*) > 1) d WHERE t.kommunekode = d.kommunekode);

-- Ansættelsesforhold.ansættelsesnøgle/required: Ansættelsesforhold.ansættelsesnøgle: the value is missing.
SELECT N'Ansættelsesforhold.ansættelsesnøgle/required' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Ansættelsesforhold.ansættelsesnøgle: værdien mangler.' AS message_da, N'Ansættelsesforhold.ansættelsesnøgle: the value is missing.' AS message_en, CONCAT(N'ansættelsesnøgle = ', COALESCE(CAST(t.ansaettelsesnoegle AS NVARCHAR(400)), N'')) AS found FROM ansaettelsesforhold t WHERE t.ansaettelsesnoegle IS NULL;

-- Ansættelsesforhold.ansættelsesnøgle/length: Ansættelsesforhold.ansættelsesnøgle: the text must have between 1 and 36 characters.
SELECT N'Ansættelsesforhold.ansættelsesnøgle/length' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Ansættelsesforhold.ansættelsesnøgle: teksten skal have mellem 1 og 36 tegn.' AS message_da, N'Ansættelsesforhold.ansættelsesnøgle: the text must have between 1 and 36 characters.' AS message_en, CONCAT(N'ansættelsesnøgle = ', COALESCE(CAST(t.ansaettelsesnoegle AS NVARCHAR(400)), N'')) AS found FROM ansaettelsesforhold t WHERE NOT (LEN(t.ansaettelsesnoegle + N'.') - 1 >= 1 AND LEN(t.ansaettelsesnoegle + N'.') - 1 <= 36);

-- Ansættelsesforhold.startdato/required: Ansættelsesforhold.startdato: the value is missing.
SELECT N'Ansættelsesforhold.startdato/required' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Ansættelsesforhold.startdato: værdien mangler.' AS message_da, N'Ansættelsesforhold.startdato: the value is missing.' AS message_en, CONCAT(N'startdato = ', COALESCE(CAST(t.startdato AS NVARCHAR(400)), N'')) AS found FROM ansaettelsesforhold t WHERE t.startdato IS NULL;

-- Ansættelsesforhold.ansættelsesform/required: Ansættelsesforhold.ansættelsesform: the value is missing.
SELECT N'Ansættelsesforhold.ansættelsesform/required' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Ansættelsesforhold.ansættelsesform: værdien mangler.' AS message_da, N'Ansættelsesforhold.ansættelsesform: the value is missing.' AS message_en, CONCAT(N'ansættelsesform = ', COALESCE(CAST(t.ansaettelsesform AS NVARCHAR(400)), N'')) AS found FROM ansaettelsesforhold t WHERE t.ansaettelsesform IS NULL;

-- Ansættelsesforhold.ansættelsesform/code: Ansættelsesforhold.ansættelsesform: the value is not one of the allowed codes.
SELECT N'Ansættelsesforhold.ansættelsesform/code' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Ansættelsesforhold.ansættelsesform: værdien er ikke en af de tilladte koder.' AS message_da, N'Ansættelsesforhold.ansættelsesform: the value is not one of the allowed codes.' AS message_en, CONCAT(N'ansættelsesform = ', COALESCE(CAST(t.ansaettelsesform AS NVARCHAR(400)), N'')) AS found FROM ansaettelsesforhold t WHERE NOT (t.ansaettelsesform COLLATE Latin1_General_100_BIN2 IN (N'månedslønnet', N'timelønnet', N'tjenestemand', N'elev'));

-- Ansættelsesforhold.stillingskode/required: Ansættelsesforhold.stillingskode: the value is missing.
SELECT N'Ansættelsesforhold.stillingskode/required' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Ansættelsesforhold.stillingskode: værdien mangler.' AS message_da, N'Ansættelsesforhold.stillingskode: the value is missing.' AS message_en, CONCAT(N'stillingskode = ', COALESCE(CAST(t.stillingskode AS NVARCHAR(400)), N'')) AS found FROM ansaettelsesforhold t WHERE t.stillingskode IS NULL;

-- Ansættelsesforhold.stillingskode/length: Ansættelsesforhold.stillingskode: the text must have exactly 7 characters.
SELECT N'Ansættelsesforhold.stillingskode/length' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Ansættelsesforhold.stillingskode: teksten skal have præcis 7 tegn.' AS message_da, N'Ansættelsesforhold.stillingskode: the text must have exactly 7 characters.' AS message_en, CONCAT(N'stillingskode = ', COALESCE(CAST(t.stillingskode AS NVARCHAR(400)), N'')) AS found FROM ansaettelsesforhold t WHERE NOT (LEN(t.stillingskode + N'.') - 1 >= 7 AND LEN(t.stillingskode + N'.') - 1 <= 7);

-- Ansættelsesforhold.beskæftigelsesgrad/required: Ansættelsesforhold.beskæftigelsesgrad: the value is missing.
SELECT N'Ansættelsesforhold.beskæftigelsesgrad/required' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Ansættelsesforhold.beskæftigelsesgrad: værdien mangler.' AS message_da, N'Ansættelsesforhold.beskæftigelsesgrad: the value is missing.' AS message_en, CONCAT(N'beskæftigelsesgrad = ', COALESCE(CAST(t.beskaeftigelsesgrad AS NVARCHAR(400)), N'')) AS found FROM ansaettelsesforhold t WHERE t.beskaeftigelsesgrad IS NULL;

-- Ansættelsesforhold.beskæftigelsesgrad/maximum: Ansættelsesforhold.beskæftigelsesgrad: the value must be at most 1.
SELECT N'Ansættelsesforhold.beskæftigelsesgrad/maximum' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Ansættelsesforhold.beskæftigelsesgrad: værdien skal være højst 1.' AS message_da, N'Ansættelsesforhold.beskæftigelsesgrad: the value must be at most 1.' AS message_en, CONCAT(N'beskæftigelsesgrad = ', COALESCE(CAST(t.beskaeftigelsesgrad AS NVARCHAR(400)), N'')) AS found FROM ansaettelsesforhold t WHERE NOT (t.beskaeftigelsesgrad <= 1);

-- Ansættelsesforhold.beskæftigelsesgrad/above: Ansættelsesforhold.beskæftigelsesgrad: the value must be greater than 0.
SELECT N'Ansættelsesforhold.beskæftigelsesgrad/above' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Ansættelsesforhold.beskæftigelsesgrad: værdien skal være større end 0.' AS message_da, N'Ansættelsesforhold.beskæftigelsesgrad: the value must be greater than 0.' AS message_en, CONCAT(N'beskæftigelsesgrad = ', COALESCE(CAST(t.beskaeftigelsesgrad AS NVARCHAR(400)), N'')) AS found FROM ansaettelsesforhold t WHERE NOT (t.beskaeftigelsesgrad > 0);

-- Ansættelsesforhold/key: Ansættelsesforhold: the key occurs more than once.
SELECT N'Ansættelsesforhold/key' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Ansættelsesforhold: nøglen findes flere gange.' AS message_da, N'Ansættelsesforhold: the key occurs more than once.' AS message_en, CONCAT(N'ansættelsesnøgle = ', COALESCE(CAST(t.ansaettelsesnoegle AS NVARCHAR(400)), N'')) AS found FROM ansaettelsesforhold t WHERE EXISTS (SELECT 1 FROM (SELECT g.ansaettelsesnoegle FROM ansaettelsesforhold g WHERE g.ansaettelsesnoegle IS NOT NULL GROUP BY g.ansaettelsesnoegle HAVING COUNT(*) > 1) d WHERE t.ansaettelsesnoegle = d.ansaettelsesnoegle);

-- Ansættelsesforhold.person/count: Ansættelsesforhold.person: there must be exactly 1.
SELECT N'Ansættelsesforhold.person/count' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Ansættelsesforhold.person: der skal være præcis 1.' AS message_da, N'Ansættelsesforhold.person: there must be exactly 1.' AS message_en, CONCAT(N'person = ', COALESCE(CAST(t.person_id AS NVARCHAR(400)), N'')) AS found FROM ansaettelsesforhold t WHERE t.person_id IS NULL;

-- Ansættelsesforhold.person/reference: Ansættelsesforhold.person: refers to Person that does not exist.
SELECT N'Ansættelsesforhold.person/reference' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Ansættelsesforhold.person: henviser til Person, som ikke findes.' AS message_da, N'Ansættelsesforhold.person: refers to Person that does not exist.' AS message_en, CONCAT(N'person = ', COALESCE(CAST(t.person_id AS NVARCHAR(400)), N'')) AS found FROM ansaettelsesforhold t WHERE t.person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM person r WHERE r.id = t.person_id);

-- Ansættelsesforhold.ansættelsesmyndighed/count: Ansættelsesforhold.ansættelsesmyndighed: there must be exactly 1.
SELECT N'Ansættelsesforhold.ansættelsesmyndighed/count' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Ansættelsesforhold.ansættelsesmyndighed: der skal være præcis 1.' AS message_da, N'Ansættelsesforhold.ansættelsesmyndighed: there must be exactly 1.' AS message_en, CONCAT(N'ansættelsesmyndighed = ', COALESCE(CAST(t.ansaettelsesmyndighed_id AS NVARCHAR(400)), N'')) AS found FROM ansaettelsesforhold t WHERE t.ansaettelsesmyndighed_id IS NULL;

-- Ansættelsesforhold.ansættelsesmyndighed/reference: Ansættelsesforhold.ansættelsesmyndighed: refers to Ansættelsesmyndighed that does not exist.
SELECT N'Ansættelsesforhold.ansættelsesmyndighed/reference' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Ansættelsesforhold.ansættelsesmyndighed: henviser til Ansættelsesmyndighed, som ikke findes.' AS message_da, N'Ansættelsesforhold.ansættelsesmyndighed: refers to Ansættelsesmyndighed that does not exist.' AS message_en, CONCAT(N'ansættelsesmyndighed = ', COALESCE(CAST(t.ansaettelsesmyndighed_id AS NVARCHAR(400)), N'')) AS found FROM ansaettelsesforhold t WHERE t.ansaettelsesmyndighed_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ansaettelsesmyndighed r WHERE r.id = t.ansaettelsesmyndighed_id);

-- Fraværsperiode.periodeId/required: Fraværsperiode.periodeId: the value is missing.
SELECT N'Fraværsperiode.periodeId/required' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Fraværsperiode.periodeId: værdien mangler.' AS message_da, N'Fraværsperiode.periodeId: the value is missing.' AS message_en, CONCAT(N'periodeId = ', COALESCE(CAST(t.periode_id AS NVARCHAR(400)), N'')) AS found FROM fravaersperiode t WHERE t.periode_id IS NULL;

-- Fraværsperiode.periodeId/length: Fraværsperiode.periodeId: the text must have between 1 and 36 characters.
SELECT N'Fraværsperiode.periodeId/length' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Fraværsperiode.periodeId: teksten skal have mellem 1 og 36 tegn.' AS message_da, N'Fraværsperiode.periodeId: the text must have between 1 and 36 characters.' AS message_en, CONCAT(N'periodeId = ', COALESCE(CAST(t.periode_id AS NVARCHAR(400)), N'')) AS found FROM fravaersperiode t WHERE NOT (LEN(t.periode_id + N'.') - 1 >= 1 AND LEN(t.periode_id + N'.') - 1 <= 36);

-- Fraværsperiode.fraværsårsag/required: Fraværsperiode.fraværsårsag: the value is missing.
SELECT N'Fraværsperiode.fraværsårsag/required' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Fraværsperiode.fraværsårsag: værdien mangler.' AS message_da, N'Fraværsperiode.fraværsårsag: the value is missing.' AS message_en, CONCAT(N'fraværsårsag = ', COALESCE(CAST(t.fravaersaarsag AS NVARCHAR(400)), N'')) AS found FROM fravaersperiode t WHERE t.fravaersaarsag IS NULL;

-- Fraværsperiode.fraværsårsag/code: Fraværsperiode.fraværsårsag: the value is not one of the allowed codes.
SELECT N'Fraværsperiode.fraværsårsag/code' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Fraværsperiode.fraværsårsag: værdien er ikke en af de tilladte koder.' AS message_da, N'Fraværsperiode.fraværsårsag: the value is not one of the allowed codes.' AS message_en, CONCAT(N'fraværsårsag = ', COALESCE(CAST(t.fravaersaarsag AS NVARCHAR(400)), N'')) AS found FROM fravaersperiode t WHERE NOT (t.fravaersaarsag COLLATE Latin1_General_100_BIN2 IN (N'1100', N'1200', N'1300'));

-- Fraværsperiode.startdato/required: Fraværsperiode.startdato: the value is missing.
SELECT N'Fraværsperiode.startdato/required' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Fraværsperiode.startdato: værdien mangler.' AS message_da, N'Fraværsperiode.startdato: the value is missing.' AS message_en, CONCAT(N'startdato = ', COALESCE(CAST(t.startdato AS NVARCHAR(400)), N'')) AS found FROM fravaersperiode t WHERE t.startdato IS NULL;

-- Fraværsperiode.slutdato/required: Fraværsperiode.slutdato: the value is missing.
SELECT N'Fraværsperiode.slutdato/required' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Fraværsperiode.slutdato: værdien mangler.' AS message_da, N'Fraværsperiode.slutdato: the value is missing.' AS message_en, CONCAT(N'slutdato = ', COALESCE(CAST(t.slutdato AS NVARCHAR(400)), N'')) AS found FROM fravaersperiode t WHERE t.slutdato IS NULL;

-- Fraværsperiode.fraværstimer/required: Fraværsperiode.fraværstimer: the value is missing.
SELECT N'Fraværsperiode.fraværstimer/required' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Fraværsperiode.fraværstimer: værdien mangler.' AS message_da, N'Fraværsperiode.fraværstimer: the value is missing.' AS message_en, CONCAT(N'fraværstimer = ', COALESCE(CAST(t.fravaerstimer AS NVARCHAR(400)), N'')) AS found FROM fravaersperiode t WHERE t.fravaerstimer IS NULL;

-- Fraværsperiode.fraværstimer/minimum: Fraværsperiode.fraværstimer: the value must be at least 0.
SELECT N'Fraværsperiode.fraværstimer/minimum' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Fraværsperiode.fraværstimer: værdien skal være mindst 0.' AS message_da, N'Fraværsperiode.fraværstimer: the value must be at least 0.' AS message_en, CONCAT(N'fraværstimer = ', COALESCE(CAST(t.fravaerstimer AS NVARCHAR(400)), N'')) AS found FROM fravaersperiode t WHERE NOT (t.fravaerstimer >= 0);

-- Fraværsperiode/key: Fraværsperiode: the key occurs more than once.
SELECT N'Fraværsperiode/key' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Fraværsperiode: nøglen findes flere gange.' AS message_da, N'Fraværsperiode: the key occurs more than once.' AS message_en, CONCAT(N'periodeId = ', COALESCE(CAST(t.periode_id AS NVARCHAR(400)), N'')) AS found FROM fravaersperiode t WHERE EXISTS (SELECT 1 FROM (SELECT g.periode_id FROM fravaersperiode g WHERE g.periode_id IS NOT NULL GROUP BY g.periode_id HAVING COUNT(*) > 1) d WHERE t.periode_id = d.periode_id);

-- Fraværsperiode.optællingsår/count: Fraværsperiode.optællingsår: there must be at least 1.
SELECT N'Fraværsperiode.optællingsår/count' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Fraværsperiode.optællingsår: der skal være mindst 1.' AS message_da, N'Fraværsperiode.optællingsår: there must be at least 1.' AS message_en, N'' AS found FROM fravaersperiode t WHERE (SELECT COUNT(*) FROM fravaer_i_optaellingsaar r WHERE r.fravaersperiode_id = t.id) < 1;

-- Fraværsperiode.ansættelsesforhold/count: Fraværsperiode.ansættelsesforhold: there must be exactly 1.
SELECT N'Fraværsperiode.ansættelsesforhold/count' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Fraværsperiode.ansættelsesforhold: der skal være præcis 1.' AS message_da, N'Fraværsperiode.ansættelsesforhold: there must be exactly 1.' AS message_en, CONCAT(N'ansættelsesforhold = ', COALESCE(CAST(t.ansaettelsesforhold_id AS NVARCHAR(400)), N'')) AS found FROM fravaersperiode t WHERE t.ansaettelsesforhold_id IS NULL;

-- Fraværsperiode.ansættelsesforhold/reference: Fraværsperiode.ansættelsesforhold: refers to Ansættelsesforhold that does not exist.
SELECT N'Fraværsperiode.ansættelsesforhold/reference' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Fraværsperiode.ansættelsesforhold: henviser til Ansættelsesforhold, som ikke findes.' AS message_da, N'Fraværsperiode.ansættelsesforhold: refers to Ansættelsesforhold that does not exist.' AS message_en, CONCAT(N'ansættelsesforhold = ', COALESCE(CAST(t.ansaettelsesforhold_id AS NVARCHAR(400)), N'')) AS found FROM fravaersperiode t WHERE t.ansaettelsesforhold_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ansaettelsesforhold r WHERE r.id = t.ansaettelsesforhold_id);

-- Optællingsår.år/required: Optællingsår.år: the value is missing.
SELECT N'Optællingsår.år/required' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Optællingsår.år: værdien mangler.' AS message_da, N'Optællingsår.år: the value is missing.' AS message_en, CONCAT(N'år = ', COALESCE(CAST(t.aar AS NVARCHAR(400)), N'')) AS found FROM optaellingsaar t WHERE t.aar IS NULL;

-- Optællingsår.år/minimum: Optællingsår.år: the value must be at least 2000.
SELECT N'Optællingsår.år/minimum' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Optællingsår.år: værdien skal være mindst 2000.' AS message_da, N'Optællingsår.år: the value must be at least 2000.' AS message_en, CONCAT(N'år = ', COALESCE(CAST(t.aar AS NVARCHAR(400)), N'')) AS found FROM optaellingsaar t WHERE NOT (t.aar >= 2000);

-- Optællingsår.år/maximum: Optællingsår.år: the value must be at most 2099.
SELECT N'Optællingsår.år/maximum' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Optællingsår.år: værdien skal være højst 2099.' AS message_da, N'Optællingsår.år: the value must be at most 2099.' AS message_en, CONCAT(N'år = ', COALESCE(CAST(t.aar AS NVARCHAR(400)), N'')) AS found FROM optaellingsaar t WHERE NOT (t.aar <= 2099);

-- Optællingsår/key: Optællingsår: the key occurs more than once.
SELECT N'Optællingsår/key' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Optællingsår: nøglen findes flere gange.' AS message_da, N'Optællingsår: the key occurs more than once.' AS message_en, CONCAT(N'år = ', COALESCE(CAST(t.aar AS NVARCHAR(400)), N'')) AS found FROM optaellingsaar t WHERE EXISTS (SELECT 1 FROM (SELECT g.aar FROM optaellingsaar g WHERE g.aar IS NOT NULL GROUP BY g.aar HAVING COUNT(*) > 1) d WHERE t.aar = d.aar);

-- FraværIOptællingsår.fraværstimer/required: FraværIOptællingsår.fraværstimer: the value is missing.
SELECT N'FraværIOptællingsår.fraværstimer/required' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'FraværIOptællingsår.fraværstimer: værdien mangler.' AS message_da, N'FraværIOptællingsår.fraværstimer: the value is missing.' AS message_en, CONCAT(N'fraværstimer = ', COALESCE(CAST(t.fravaerstimer AS NVARCHAR(400)), N'')) AS found FROM fravaer_i_optaellingsaar t WHERE t.fravaerstimer IS NULL;

-- FraværIOptællingsår.fraværstimer/minimum: FraværIOptællingsår.fraværstimer: the value must be at least 0.
SELECT N'FraværIOptællingsår.fraværstimer/minimum' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'FraværIOptællingsår.fraværstimer: værdien skal være mindst 0.' AS message_da, N'FraværIOptællingsår.fraværstimer: the value must be at least 0.' AS message_en, CONCAT(N'fraværstimer = ', COALESCE(CAST(t.fravaerstimer AS NVARCHAR(400)), N'')) AS found FROM fravaer_i_optaellingsaar t WHERE NOT (t.fravaerstimer >= 0);

-- FraværIOptællingsår/once: FraværIOptællingsår: the same two are linked more than once.
SELECT N'FraværIOptællingsår/once' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'FraværIOptællingsår: de samme to er forbundet flere gange.' AS message_da, N'FraværIOptællingsår: the same two are linked more than once.' AS message_en, CONCAT(N'optællingsår = ', COALESCE(CAST(t.optaellingsaar_id AS NVARCHAR(400)), N''), N', fraværsperiode = ', COALESCE(CAST(t.fravaersperiode_id AS NVARCHAR(400)), N'')) AS found FROM fravaer_i_optaellingsaar t WHERE EXISTS (SELECT 1 FROM (SELECT g.optaellingsaar_id, g.fravaersperiode_id FROM fravaer_i_optaellingsaar g WHERE g.optaellingsaar_id IS NOT NULL AND g.fravaersperiode_id IS NOT NULL GROUP BY g.optaellingsaar_id, g.fravaersperiode_id HAVING COUNT(*) > 1) d WHERE t.optaellingsaar_id = d.optaellingsaar_id AND t.fravaersperiode_id = d.fravaersperiode_id);

-- MuligArbejdstid.år/required: MuligArbejdstid.år: the value is missing.
SELECT N'MuligArbejdstid.år/required' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'MuligArbejdstid.år: værdien mangler.' AS message_da, N'MuligArbejdstid.år: the value is missing.' AS message_en, CONCAT(N'år = ', COALESCE(CAST(t.aar AS NVARCHAR(400)), N'')) AS found FROM mulig_arbejdstid t WHERE t.aar IS NULL;

-- MuligArbejdstid.år/minimum: MuligArbejdstid.år: the value must be at least 2000.
SELECT N'MuligArbejdstid.år/minimum' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'MuligArbejdstid.år: værdien skal være mindst 2000.' AS message_da, N'MuligArbejdstid.år: the value must be at least 2000.' AS message_en, CONCAT(N'år = ', COALESCE(CAST(t.aar AS NVARCHAR(400)), N'')) AS found FROM mulig_arbejdstid t WHERE NOT (t.aar >= 2000);

-- MuligArbejdstid.år/maximum: MuligArbejdstid.år: the value must be at most 2099.
SELECT N'MuligArbejdstid.år/maximum' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'MuligArbejdstid.år: værdien skal være højst 2099.' AS message_da, N'MuligArbejdstid.år: the value must be at most 2099.' AS message_en, CONCAT(N'år = ', COALESCE(CAST(t.aar AS NVARCHAR(400)), N'')) AS found FROM mulig_arbejdstid t WHERE NOT (t.aar <= 2099);

-- MuligArbejdstid.arbejdstimer/required: MuligArbejdstid.arbejdstimer: the value is missing.
SELECT N'MuligArbejdstid.arbejdstimer/required' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'MuligArbejdstid.arbejdstimer: værdien mangler.' AS message_da, N'MuligArbejdstid.arbejdstimer: the value is missing.' AS message_en, CONCAT(N'arbejdstimer = ', COALESCE(CAST(t.arbejdstimer AS NVARCHAR(400)), N'')) AS found FROM mulig_arbejdstid t WHERE t.arbejdstimer IS NULL;

-- MuligArbejdstid.arbejdstimer/minimum: MuligArbejdstid.arbejdstimer: the value must be at least 0.
SELECT N'MuligArbejdstid.arbejdstimer/minimum' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'MuligArbejdstid.arbejdstimer: værdien skal være mindst 0.' AS message_da, N'MuligArbejdstid.arbejdstimer: the value must be at least 0.' AS message_en, CONCAT(N'arbejdstimer = ', COALESCE(CAST(t.arbejdstimer AS NVARCHAR(400)), N'')) AS found FROM mulig_arbejdstid t WHERE NOT (t.arbejdstimer >= 0);

-- MuligArbejdstid.ansættelsesforhold/count: MuligArbejdstid.ansættelsesforhold: there must be exactly 1.
SELECT N'MuligArbejdstid.ansættelsesforhold/count' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'MuligArbejdstid.ansættelsesforhold: der skal være præcis 1.' AS message_da, N'MuligArbejdstid.ansættelsesforhold: there must be exactly 1.' AS message_en, CONCAT(N'ansættelsesforhold = ', COALESCE(CAST(t.ansaettelsesforhold_id AS NVARCHAR(400)), N'')) AS found FROM mulig_arbejdstid t WHERE t.ansaettelsesforhold_id IS NULL;

-- MuligArbejdstid.ansættelsesforhold/reference: MuligArbejdstid.ansættelsesforhold: refers to Ansættelsesforhold that does not exist.
SELECT N'MuligArbejdstid.ansættelsesforhold/reference' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'MuligArbejdstid.ansættelsesforhold: henviser til Ansættelsesforhold, som ikke findes.' AS message_da, N'MuligArbejdstid.ansættelsesforhold: refers to Ansættelsesforhold that does not exist.' AS message_en, CONCAT(N'ansættelsesforhold = ', COALESCE(CAST(t.ansaettelsesforhold_id AS NVARCHAR(400)), N'')) AS found FROM mulig_arbejdstid t WHERE t.ansaettelsesforhold_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ansaettelsesforhold r WHERE r.id = t.ansaettelsesforhold_id);

-- Ansættelsesforhold/L-08: Ansættelsesforhold: the end date ({slutdato}) is not before the start date ({startdato})
SELECT N'Ansættelsesforhold/L-08' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, CASE WHEN (t.slutdato IS NOT NULL) AND (t.slutdato IS NOT NULL AND t.slutdato < t.startdato) THEN N'violated' ELSE N'undetermined' END AS verdict, CONCAT(N'Ansættelsesforhold: slutdatoen (', COALESCE(CAST(t.slutdato AS NVARCHAR(400)), N''), N') ligger ikke før startdatoen (', COALESCE(CAST(t.startdato AS NVARCHAR(400)), N''), N')') AS message_da, CONCAT(N'Ansættelsesforhold: the end date (', COALESCE(CAST(t.slutdato AS NVARCHAR(400)), N''), N') is not before the start date (', COALESCE(CAST(t.startdato AS NVARCHAR(400)), N''), N')') AS message_en, CONCAT(N'slutdato = ', COALESCE(CAST(t.slutdato AS NVARCHAR(400)), N''), N', startdato = ', COALESCE(CAST(t.startdato AS NVARCHAR(400)), N'')) AS found FROM ansaettelsesforhold t WHERE NOT ((t.slutdato IS NULL) OR (t.slutdato IS NOT NULL AND t.slutdato >= t.startdato));

-- Ansættelsesforhold/S-08: Ansættelsesforhold: two periods with the same reason do not overlap in one job
SELECT N'Ansættelsesforhold/S-08' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, CASE WHEN EXISTS (SELECT 1 FROM fravaersperiode t_1 WHERE t_1.ansaettelsesforhold_id = t.id AND (EXISTS (SELECT 1 FROM fravaersperiode t_2 WHERE t_2.ansaettelsesforhold_id = t.id AND (((NOT ((t_1.id = t_2.id))) AND (t_1.fravaersaarsag COLLATE Latin1_General_100_BIN2 = t_2.fravaersaarsag COLLATE Latin1_General_100_BIN2)) AND (t_1.slutdato >= t_2.startdato) AND (t_2.slutdato >= t_1.startdato))))) THEN N'violated' ELSE N'undetermined' END AS verdict, N'Ansættelsesforhold: to perioder med samme årsag overlapper ikke i samme job' AS message_da, N'Ansættelsesforhold: two periods with the same reason do not overlap in one job' AS message_en, N'' AS found FROM ansaettelsesforhold t WHERE NOT (NOT EXISTS (SELECT 1 FROM fravaersperiode t_1 WHERE t_1.ansaettelsesforhold_id = t.id AND (NOT (NOT EXISTS (SELECT 1 FROM fravaersperiode t_2 WHERE t_2.ansaettelsesforhold_id = t.id AND (NOT ((((t_1.id = t_2.id)) OR (t_1.fravaersaarsag COLLATE Latin1_General_100_BIN2 <> t_2.fravaersaarsag COLLATE Latin1_General_100_BIN2)) OR (t_1.slutdato < t_2.startdato) OR (t_2.slutdato < t_1.startdato))))))));

-- Fraværsperiode/S-07a: Fraværsperiode: the end date ({slutdato}) is not before the start date ({startdato})
SELECT N'Fraværsperiode/S-07a' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, CASE WHEN t.slutdato < t.startdato THEN N'violated' ELSE N'undetermined' END AS verdict, CONCAT(N'Fraværsperiode: slutdatoen (', COALESCE(CAST(t.slutdato AS NVARCHAR(400)), N''), N') ligger ikke før startdatoen (', COALESCE(CAST(t.startdato AS NVARCHAR(400)), N''), N')') AS message_da, CONCAT(N'Fraværsperiode: the end date (', COALESCE(CAST(t.slutdato AS NVARCHAR(400)), N''), N') is not before the start date (', COALESCE(CAST(t.startdato AS NVARCHAR(400)), N''), N')') AS message_en, CONCAT(N'slutdato = ', COALESCE(CAST(t.slutdato AS NVARCHAR(400)), N''), N', startdato = ', COALESCE(CAST(t.startdato AS NVARCHAR(400)), N'')) AS found FROM fravaersperiode t WHERE NOT (t.slutdato >= t.startdato);

-- Fraværsperiode/S-09: Fraværsperiode: the period is within the employment
SELECT N'Fraværsperiode/S-09' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, CASE WHEN ((SELECT MAX(t_s.startdato) FROM ansaettelsesforhold t_s WHERE t_s.id = t.ansaettelsesforhold_id) IS NOT NULL AND t.startdato < (SELECT MAX(t_s.startdato) FROM ansaettelsesforhold t_s WHERE t_s.id = t.ansaettelsesforhold_id)) OR (((SELECT MAX(t_s.slutdato) FROM ansaettelsesforhold t_s WHERE t_s.id = t.ansaettelsesforhold_id) IS NOT NULL) AND ((SELECT MAX(t_s.slutdato) FROM ansaettelsesforhold t_s WHERE t_s.id = t.ansaettelsesforhold_id) IS NOT NULL AND t.slutdato > (SELECT MAX(t_s.slutdato) FROM ansaettelsesforhold t_s WHERE t_s.id = t.ansaettelsesforhold_id))) THEN N'violated' ELSE N'undetermined' END AS verdict, N'Fraværsperiode: perioden ligger inden for ansættelsen' AS message_da, N'Fraværsperiode: the period is within the employment' AS message_en, CONCAT(N'startdato = ', COALESCE(CAST(t.startdato AS NVARCHAR(400)), N''), N', slutdato = ', COALESCE(CAST(t.slutdato AS NVARCHAR(400)), N'')) AS found FROM fravaersperiode t WHERE NOT (((SELECT MAX(t_s.startdato) FROM ansaettelsesforhold t_s WHERE t_s.id = t.ansaettelsesforhold_id) IS NOT NULL AND t.startdato >= (SELECT MAX(t_s.startdato) FROM ansaettelsesforhold t_s WHERE t_s.id = t.ansaettelsesforhold_id)) AND (((SELECT MAX(t_s.slutdato) FROM ansaettelsesforhold t_s WHERE t_s.id = t.ansaettelsesforhold_id) IS NULL) OR ((SELECT MAX(t_s.slutdato) FROM ansaettelsesforhold t_s WHERE t_s.id = t.ansaettelsesforhold_id) IS NOT NULL AND t.slutdato <= (SELECT MAX(t_s.slutdato) FROM ansaettelsesforhold t_s WHERE t_s.id = t.ansaettelsesforhold_id))));

-- Fraværsperiode/timerFordeltPåÅr: Fraværsperiode: the hours of a closed period are divided among the years they count in
SELECT N'Fraværsperiode/timerFordeltPåÅr' AS rule_id, CAST(t.id AS NVARCHAR(400)) AS entity_key, CASE WHEN t.fravaerstimer <> COALESCE((SELECT SUM(t_1.fravaerstimer) FROM fravaer_i_optaellingsaar t_1 WHERE t_1.fravaersperiode_id = t.id), 0) THEN N'violated' ELSE N'undetermined' END AS verdict, N'Fraværsperiode: en afsluttet periodes timer er fordelt på optællingsårene' AS message_da, N'Fraværsperiode: the hours of a closed period are divided among the years they count in' AS message_en, CONCAT(N'slutdato = ', COALESCE(CAST(t.slutdato AS NVARCHAR(400)), N''), N', fraværstimer = ', COALESCE(CAST(t.fravaerstimer AS NVARCHAR(400)), N'')) AS found FROM fravaersperiode t WHERE NOT (t.fravaerstimer = COALESCE((SELECT SUM(t_1.fravaerstimer) FROM fravaer_i_optaellingsaar t_1 WHERE t_1.fravaersperiode_id = t.id), 0));
