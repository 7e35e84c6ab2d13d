-- Sygefraværsdata, version 0.1.0, profile registrering
-- One query a rule for DuckDB 1.1 or later: the rows that break it
-- Made by modelmill from the model; change the model or the profile, not this file.
--
-- Rules without a query here:
-- the column's type holds it (12):
--     Ansættelsesforhold.startdato/type, Ansættelsesforhold.slutdato/type,
--     Ansættelsesforhold.beskæftigelsesgrad/type, Fraværsperiode.startdato/type,
--     Fraværsperiode.slutdato/type, Fraværsperiode.fraværstimer/type,
--     Fraværsperiode.erDelvis/type, Fraværsperiode.fraværsprocentAfDag/type, Optællingsår.år/type,
--     FraværIOptællingsår.fraværstimer/type, MuligArbejdstid.år/type,
--     MuligArbejdstid.arbejdstimer/type
-- the column's type rounds to it (5):
--     Ansættelsesforhold.beskæftigelsesgrad/digits, Fraværsperiode.fraværstimer/digits,
--     Fraværsperiode.fraværsprocentAfDag/digits, FraværIOptællingsår.fraværstimer/digits,
--     MuligArbejdstid.arbejdstimer/digits
-- the table referred to holds the key (4):
--     Person.ansættelsesforhold/reference, Ansættelsesmyndighed.ansættelsesforhold/reference,
--     Ansættelsesforhold.muligArbejdstid/reference, Ansættelsesforhold.fraværsperiode/reference

-- Person.cprNummer/required: Person.cprNummer: the value is missing.
SELECT 'Person.cprNummer/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Person.cprNummer: værdien mangler.' AS message_da, 'Person.cprNummer: the value is missing.' AS message_en, 'cprNummer = ' || COALESCE(CAST(t.cpr_nummer AS VARCHAR), '') AS found FROM person t WHERE t.cpr_nummer IS NULL;

-- Person.cprNummer/length: Person.cprNummer: the text must have exactly 10 characters.
SELECT 'Person.cprNummer/length' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Person.cprNummer: teksten skal have præcis 10 tegn.' AS message_da, 'Person.cprNummer: the text must have exactly 10 characters.' AS message_en, 'cprNummer = ' || COALESCE(CAST(t.cpr_nummer AS VARCHAR), '') AS found FROM person t WHERE NOT (length(t.cpr_nummer) >= 10 AND length(t.cpr_nummer) <= 10);

-- Person.cprNummer/pattern: Person.cprNummer: the value does not have the form ((0[1-9]|[12][0-9])(0[1-9]|1[0-2])|30(0[13-9]|1[0-2])|31(0[13578]|1[02]))[0-9]{6}.
SELECT 'Person.cprNummer/pattern' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Person.cprNummer: værdien har ikke formen ((0[1-9]|[12][0-9])(0[1-9]|1[0-2])|30(0[13-9]|1[0-2])|31(0[13578]|1[02]))[0-9]{6}.' AS message_da, 'Person.cprNummer: the value does not have the form ((0[1-9]|[12][0-9])(0[1-9]|1[0-2])|30(0[13-9]|1[0-2])|31(0[13578]|1[02]))[0-9]{6}.' AS message_en, 'cprNummer = ' || COALESCE(CAST(t.cpr_nummer AS VARCHAR), '') AS found FROM person t WHERE NOT (regexp_full_match(t.cpr_nummer, '^((((0[1-9]|[12][0-9])(0[1-9]|1[0-2])|30(0[13-9]|1[0-2])|31(0[13578]|1[02])))[0-9]{6})$'));

-- Person/key: Person: the key occurs more than once.
SELECT 'Person/key' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Person: nøglen findes flere gange.' AS message_da, 'Person: the key occurs more than once.' AS message_en, 'cprNummer = ' || COALESCE(CAST(t.cpr_nummer AS VARCHAR), '') AS found FROM person t WHERE EXISTS (SELECT 1 FROM (SELECT g.cpr_nummer FROM person g WHERE g.cpr_nummer IS NOT NULL GROUP BY g.cpr_nummer HAVING COUNT(*) > 1) d WHERE t.cpr_nummer = d.cpr_nummer);

-- Ansættelsesmyndighed.kommunekode/required: Ansættelsesmyndighed.kommunekode: the value is missing.
SELECT 'Ansættelsesmyndighed.kommunekode/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesmyndighed.kommunekode: værdien mangler.' AS message_da, 'Ansættelsesmyndighed.kommunekode: the value is missing.' AS message_en, 'kommunekode = ' || COALESCE(CAST(t.kommunekode AS VARCHAR), '') AS found FROM ansaettelsesmyndighed t WHERE t.kommunekode IS NULL;

-- Ansættelsesmyndighed.kommunekode/code: Ansættelsesmyndighed.kommunekode: the value is not a code of Kommune.
SELECT 'Ansættelsesmyndighed.kommunekode/code' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesmyndighed.kommunekode: værdien er ikke en kode i Kommune.' AS message_da, 'Ansættelsesmyndighed.kommunekode: the value is not a code of Kommune.' AS message_en, 'kommunekode = ' || COALESCE(CAST(t.kommunekode AS VARCHAR), '') AS found FROM ansaettelsesmyndighed t WHERE t.kommunekode IS NOT NULL AND NOT EXISTS (SELECT 1 FROM kommune r WHERE r.code = t.kommunekode);

-- Ansættelsesmyndighed.kommunekode/length: Ansættelsesmyndighed.kommunekode: the text must have exactly 4 characters.
SELECT 'Ansættelsesmyndighed.kommunekode/length' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesmyndighed.kommunekode: teksten skal have præcis 4 tegn.' AS message_da, 'Ansættelsesmyndighed.kommunekode: the text must have exactly 4 characters.' AS message_en, 'kommunekode = ' || COALESCE(CAST(t.kommunekode AS VARCHAR), '') AS found FROM ansaettelsesmyndighed t WHERE NOT (length(t.kommunekode) >= 4 AND length(t.kommunekode) <= 4);

-- Ansættelsesmyndighed.kommunekode/pattern: Ansættelsesmyndighed.kommunekode: the value does not have the form [0-9]{4}.
SELECT 'Ansættelsesmyndighed.kommunekode/pattern' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesmyndighed.kommunekode: værdien har ikke formen [0-9]{4}.' AS message_da, 'Ansættelsesmyndighed.kommunekode: the value does not have the form [0-9]{4}.' AS message_en, 'kommunekode = ' || COALESCE(CAST(t.kommunekode AS VARCHAR), '') AS found FROM ansaettelsesmyndighed t WHERE NOT (regexp_full_match(t.kommunekode, '^[0-9]{4}$'));

-- Ansættelsesmyndighed.cvr/length: Ansættelsesmyndighed.cvr: the text must have exactly 8 characters.
SELECT 'Ansættelsesmyndighed.cvr/length' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesmyndighed.cvr: teksten skal have præcis 8 tegn.' AS message_da, 'Ansættelsesmyndighed.cvr: the text must have exactly 8 characters.' AS message_en, 'cvr = ' || COALESCE(CAST(t.cvr AS VARCHAR), '') AS found FROM ansaettelsesmyndighed t WHERE NOT (length(t.cvr) >= 8 AND length(t.cvr) <= 8);

-- Ansættelsesmyndighed.cvr/pattern: Ansættelsesmyndighed.cvr: the value does not have the form [0-9]{8}.
SELECT 'Ansættelsesmyndighed.cvr/pattern' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesmyndighed.cvr: værdien har ikke formen [0-9]{8}.' AS message_da, 'Ansættelsesmyndighed.cvr: the value does not have the form [0-9]{8}.' AS message_en, 'cvr = ' || COALESCE(CAST(t.cvr AS VARCHAR), '') AS found FROM ansaettelsesmyndighed t WHERE NOT (regexp_full_match(t.cvr, '^[0-9]{8}$'));

-- Ansættelsesmyndighed/key: Ansættelsesmyndighed: the key occurs more than once.
SELECT 'Ansættelsesmyndighed/key' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesmyndighed: nøglen findes flere gange.' AS message_da, 'Ansættelsesmyndighed: the key occurs more than once.' AS message_en, 'kommunekode = ' || COALESCE(CAST(t.kommunekode AS VARCHAR), '') AS found FROM ansaettelsesmyndighed t WHERE EXISTS (SELECT 1 FROM (SELECT g.kommunekode FROM ansaettelsesmyndighed g WHERE g.kommunekode IS NOT NULL GROUP BY g.kommunekode HAVING COUNT(*) > 1) d WHERE t.kommunekode = d.kommunekode);

-- Ansættelsesforhold.ansættelsesnøgle/required: Ansættelsesforhold.ansættelsesnøgle: the value is missing.
SELECT 'Ansættelsesforhold.ansættelsesnøgle/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.ansættelsesnøgle: værdien mangler.' AS message_da, 'Ansættelsesforhold.ansættelsesnøgle: the value is missing.' AS message_en, 'ansættelsesnøgle = ' || COALESCE(CAST(t.ansaettelsesnoegle AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE t.ansaettelsesnoegle IS NULL;

-- Ansættelsesforhold.ansættelsesnøgle/length: Ansættelsesforhold.ansættelsesnøgle: the text must have between 1 and 36 characters.
SELECT 'Ansættelsesforhold.ansættelsesnøgle/length' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.ansættelsesnøgle: teksten skal have mellem 1 og 36 tegn.' AS message_da, 'Ansættelsesforhold.ansættelsesnøgle: the text must have between 1 and 36 characters.' AS message_en, 'ansættelsesnøgle = ' || COALESCE(CAST(t.ansaettelsesnoegle AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE NOT (length(t.ansaettelsesnoegle) >= 1 AND length(t.ansaettelsesnoegle) <= 36);

-- Ansættelsesforhold.startdato/required: Ansættelsesforhold.startdato: the value is missing.
SELECT 'Ansættelsesforhold.startdato/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.startdato: værdien mangler.' AS message_da, 'Ansættelsesforhold.startdato: the value is missing.' AS message_en, 'startdato = ' || COALESCE(CAST(t.startdato AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE t.startdato IS NULL;

-- Ansættelsesforhold.ansættelsesform/required: Ansættelsesforhold.ansættelsesform: the value is missing.
SELECT 'Ansættelsesforhold.ansættelsesform/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.ansættelsesform: værdien mangler.' AS message_da, 'Ansættelsesforhold.ansættelsesform: the value is missing.' AS message_en, 'ansættelsesform = ' || COALESCE(CAST(t.ansaettelsesform AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE t.ansaettelsesform IS NULL;

-- Ansættelsesforhold.ansættelsesform/code: Ansættelsesforhold.ansættelsesform: the value is not a code of Ansættelsesform.
SELECT 'Ansættelsesforhold.ansættelsesform/code' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.ansættelsesform: værdien er ikke en kode i Ansættelsesform.' AS message_da, 'Ansættelsesforhold.ansættelsesform: the value is not a code of Ansættelsesform.' AS message_en, 'ansættelsesform = ' || COALESCE(CAST(t.ansaettelsesform AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE t.ansaettelsesform IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ansaettelsesform r WHERE r.code = t.ansaettelsesform);

-- Ansættelsesforhold.stillingskode/required: Ansættelsesforhold.stillingskode: the value is missing.
SELECT 'Ansættelsesforhold.stillingskode/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.stillingskode: værdien mangler.' AS message_da, 'Ansættelsesforhold.stillingskode: the value is missing.' AS message_en, 'stillingskode = ' || COALESCE(CAST(t.stillingskode AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE t.stillingskode IS NULL;

-- Ansættelsesforhold.stillingskode/length: Ansættelsesforhold.stillingskode: the text must have exactly 7 characters.
SELECT 'Ansættelsesforhold.stillingskode/length' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.stillingskode: teksten skal have præcis 7 tegn.' AS message_da, 'Ansættelsesforhold.stillingskode: the text must have exactly 7 characters.' AS message_en, 'stillingskode = ' || COALESCE(CAST(t.stillingskode AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE NOT (length(t.stillingskode) >= 7 AND length(t.stillingskode) <= 7);

-- Ansættelsesforhold.stillingskode/pattern: Ansættelsesforhold.stillingskode: the value does not have the form [0-9]{3}.{4}.
SELECT 'Ansættelsesforhold.stillingskode/pattern' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.stillingskode: værdien har ikke formen [0-9]{3}.{4}.' AS message_da, 'Ansættelsesforhold.stillingskode: the value does not have the form [0-9]{3}.{4}.' AS message_en, 'stillingskode = ' || COALESCE(CAST(t.stillingskode AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE NOT (regexp_full_match(t.stillingskode, '^[0-9]{3}.{4}$'));

-- Ansættelsesforhold.beskæftigelsesgrad/required: Ansættelsesforhold.beskæftigelsesgrad: the value is missing.
SELECT 'Ansættelsesforhold.beskæftigelsesgrad/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.beskæftigelsesgrad: værdien mangler.' AS message_da, 'Ansættelsesforhold.beskæftigelsesgrad: the value is missing.' AS message_en, 'beskæftigelsesgrad = ' || COALESCE(CAST(t.beskaeftigelsesgrad AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE t.beskaeftigelsesgrad IS NULL;

-- Ansættelsesforhold.beskæftigelsesgrad/maximum: Ansættelsesforhold.beskæftigelsesgrad: the value must be at most 1.
SELECT 'Ansættelsesforhold.beskæftigelsesgrad/maximum' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.beskæftigelsesgrad: værdien skal være højst 1.' AS message_da, 'Ansættelsesforhold.beskæftigelsesgrad: the value must be at most 1.' AS message_en, 'beskæftigelsesgrad = ' || COALESCE(CAST(t.beskaeftigelsesgrad AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE NOT (t.beskaeftigelsesgrad <= 1);

-- Ansættelsesforhold.beskæftigelsesgrad/above: Ansættelsesforhold.beskæftigelsesgrad: the value must be greater than 0.
SELECT 'Ansættelsesforhold.beskæftigelsesgrad/above' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.beskæftigelsesgrad: værdien skal være større end 0.' AS message_da, 'Ansættelsesforhold.beskæftigelsesgrad: the value must be greater than 0.' AS message_en, 'beskæftigelsesgrad = ' || COALESCE(CAST(t.beskaeftigelsesgrad AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE NOT (t.beskaeftigelsesgrad > 0);

-- Ansættelsesforhold/key: Ansættelsesforhold: the key occurs more than once.
SELECT 'Ansættelsesforhold/key' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold: nøglen findes flere gange.' AS message_da, 'Ansættelsesforhold: the key occurs more than once.' AS message_en, 'ansættelsesnøgle = ' || COALESCE(CAST(t.ansaettelsesnoegle AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE EXISTS (SELECT 1 FROM (SELECT g.ansaettelsesnoegle FROM ansaettelsesforhold g WHERE g.ansaettelsesnoegle IS NOT NULL GROUP BY g.ansaettelsesnoegle HAVING COUNT(*) > 1) d WHERE t.ansaettelsesnoegle = d.ansaettelsesnoegle);

-- Ansættelsesforhold.person/count: Ansættelsesforhold.person: there must be exactly 1.
SELECT 'Ansættelsesforhold.person/count' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.person: der skal være præcis 1.' AS message_da, 'Ansættelsesforhold.person: there must be exactly 1.' AS message_en, 'person = ' || COALESCE(CAST(t.person_id AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE t.person_id IS NULL;

-- Ansættelsesforhold.person/reference: Ansættelsesforhold.person: refers to Person that does not exist.
SELECT 'Ansættelsesforhold.person/reference' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.person: henviser til Person, som ikke findes.' AS message_da, 'Ansættelsesforhold.person: refers to Person that does not exist.' AS message_en, 'person = ' || COALESCE(CAST(t.person_id AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE t.person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM person r WHERE r.id = t.person_id);

-- Ansættelsesforhold.ansættelsesmyndighed/count: Ansættelsesforhold.ansættelsesmyndighed: there must be exactly 1.
SELECT 'Ansættelsesforhold.ansættelsesmyndighed/count' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.ansættelsesmyndighed: der skal være præcis 1.' AS message_da, 'Ansættelsesforhold.ansættelsesmyndighed: there must be exactly 1.' AS message_en, 'ansættelsesmyndighed = ' || COALESCE(CAST(t.ansaettelsesmyndighed_id AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE t.ansaettelsesmyndighed_id IS NULL;

-- Ansættelsesforhold.ansættelsesmyndighed/reference: Ansættelsesforhold.ansættelsesmyndighed: refers to Ansættelsesmyndighed that does not exist.
SELECT 'Ansættelsesforhold.ansættelsesmyndighed/reference' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.ansættelsesmyndighed: henviser til Ansættelsesmyndighed, som ikke findes.' AS message_da, 'Ansættelsesforhold.ansættelsesmyndighed: refers to Ansættelsesmyndighed that does not exist.' AS message_en, 'ansættelsesmyndighed = ' || COALESCE(CAST(t.ansaettelsesmyndighed_id AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE t.ansaettelsesmyndighed_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ansaettelsesmyndighed r WHERE r.id = t.ansaettelsesmyndighed_id);

-- Fraværsperiode.periodeId/required: Fraværsperiode.periodeId: the value is missing.
SELECT 'Fraværsperiode.periodeId/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Fraværsperiode.periodeId: værdien mangler.' AS message_da, 'Fraværsperiode.periodeId: the value is missing.' AS message_en, 'periodeId = ' || COALESCE(CAST(t.periode_id AS VARCHAR), '') AS found FROM fravaersperiode t WHERE t.periode_id IS NULL;

-- Fraværsperiode.periodeId/length: Fraværsperiode.periodeId: the text must have between 1 and 36 characters.
SELECT 'Fraværsperiode.periodeId/length' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Fraværsperiode.periodeId: teksten skal have mellem 1 og 36 tegn.' AS message_da, 'Fraværsperiode.periodeId: the text must have between 1 and 36 characters.' AS message_en, 'periodeId = ' || COALESCE(CAST(t.periode_id AS VARCHAR), '') AS found FROM fravaersperiode t WHERE NOT (length(t.periode_id) >= 1 AND length(t.periode_id) <= 36);

-- Fraværsperiode.fraværsårsag/required: Fraværsperiode.fraværsårsag: the value is missing.
SELECT 'Fraværsperiode.fraværsårsag/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Fraværsperiode.fraværsårsag: værdien mangler.' AS message_da, 'Fraværsperiode.fraværsårsag: the value is missing.' AS message_en, 'fraværsårsag = ' || COALESCE(CAST(t.fravaersaarsag AS VARCHAR), '') AS found FROM fravaersperiode t WHERE t.fravaersaarsag IS NULL;

-- Fraværsperiode.fraværsårsag/code: Fraværsperiode.fraværsårsag: the value is not a code of Fraværsårsag.
SELECT 'Fraværsperiode.fraværsårsag/code' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Fraværsperiode.fraværsårsag: værdien er ikke en kode i Fraværsårsag.' AS message_da, 'Fraværsperiode.fraværsårsag: the value is not a code of Fraværsårsag.' AS message_en, 'fraværsårsag = ' || COALESCE(CAST(t.fravaersaarsag AS VARCHAR), '') AS found FROM fravaersperiode t WHERE t.fravaersaarsag IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fravaersaarsag r WHERE r.code = t.fravaersaarsag);

-- Fraværsperiode.startdato/required: Fraværsperiode.startdato: the value is missing.
SELECT 'Fraværsperiode.startdato/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Fraværsperiode.startdato: værdien mangler.' AS message_da, 'Fraværsperiode.startdato: the value is missing.' AS message_en, 'startdato = ' || COALESCE(CAST(t.startdato AS VARCHAR), '') AS found FROM fravaersperiode t WHERE t.startdato IS NULL;

-- Fraværsperiode.fraværstimer/minimum: Fraværsperiode.fraværstimer: the value must be at least 0.
SELECT 'Fraværsperiode.fraværstimer/minimum' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Fraværsperiode.fraværstimer: værdien skal være mindst 0.' AS message_da, 'Fraværsperiode.fraværstimer: the value must be at least 0.' AS message_en, 'fraværstimer = ' || COALESCE(CAST(t.fravaerstimer AS VARCHAR), '') AS found FROM fravaersperiode t WHERE NOT (t.fravaerstimer >= 0);

-- Fraværsperiode.fraværsprocentAfDag/minimum: Fraværsperiode.fraværsprocentAfDag: the value must be at least 0.
SELECT 'Fraværsperiode.fraværsprocentAfDag/minimum' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Fraværsperiode.fraværsprocentAfDag: værdien skal være mindst 0.' AS message_da, 'Fraværsperiode.fraværsprocentAfDag: the value must be at least 0.' AS message_en, 'fraværsprocentAfDag = ' || COALESCE(CAST(t.fravaersprocent_af_dag AS VARCHAR), '') AS found FROM fravaersperiode t WHERE NOT (t.fravaersprocent_af_dag >= 0);

-- Fraværsperiode.fraværsprocentAfDag/maximum: Fraværsperiode.fraværsprocentAfDag: the value must be at most 1.
SELECT 'Fraværsperiode.fraværsprocentAfDag/maximum' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Fraværsperiode.fraværsprocentAfDag: værdien skal være højst 1.' AS message_da, 'Fraværsperiode.fraværsprocentAfDag: the value must be at most 1.' AS message_en, 'fraværsprocentAfDag = ' || COALESCE(CAST(t.fravaersprocent_af_dag AS VARCHAR), '') AS found FROM fravaersperiode t WHERE NOT (t.fravaersprocent_af_dag <= 1);

-- Fraværsperiode/key: Fraværsperiode: the key occurs more than once.
SELECT 'Fraværsperiode/key' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Fraværsperiode: nøglen findes flere gange.' AS message_da, 'Fraværsperiode: the key occurs more than once.' AS message_en, 'periodeId = ' || COALESCE(CAST(t.periode_id AS VARCHAR), '') AS found FROM fravaersperiode t WHERE EXISTS (SELECT 1 FROM (SELECT g.periode_id FROM fravaersperiode g WHERE g.periode_id IS NOT NULL GROUP BY g.periode_id HAVING COUNT(*) > 1) d WHERE t.periode_id = d.periode_id);

-- Fraværsperiode.optællingsår/count: Fraværsperiode.optællingsår: there must be at least 1.
SELECT 'Fraværsperiode.optællingsår/count' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Fraværsperiode.optællingsår: der skal være mindst 1.' AS message_da, 'Fraværsperiode.optællingsår: there must be at least 1.' AS message_en, '' AS found FROM fravaersperiode t WHERE (SELECT COUNT(*) FROM fravaer_i_optaellingsaar r WHERE r.fravaersperiode_id = t.id) < 1;

-- Fraværsperiode.ansættelsesforhold/count: Fraværsperiode.ansættelsesforhold: there must be exactly 1.
SELECT 'Fraværsperiode.ansættelsesforhold/count' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Fraværsperiode.ansættelsesforhold: der skal være præcis 1.' AS message_da, 'Fraværsperiode.ansættelsesforhold: there must be exactly 1.' AS message_en, 'ansættelsesforhold = ' || COALESCE(CAST(t.ansaettelsesforhold_id AS VARCHAR), '') AS found FROM fravaersperiode t WHERE t.ansaettelsesforhold_id IS NULL;

-- Fraværsperiode.ansættelsesforhold/reference: Fraværsperiode.ansættelsesforhold: refers to Ansættelsesforhold that does not exist.
SELECT 'Fraværsperiode.ansættelsesforhold/reference' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Fraværsperiode.ansættelsesforhold: henviser til Ansættelsesforhold, som ikke findes.' AS message_da, 'Fraværsperiode.ansættelsesforhold: refers to Ansættelsesforhold that does not exist.' AS message_en, 'ansættelsesforhold = ' || COALESCE(CAST(t.ansaettelsesforhold_id AS VARCHAR), '') AS found FROM fravaersperiode t WHERE t.ansaettelsesforhold_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ansaettelsesforhold r WHERE r.id = t.ansaettelsesforhold_id);

-- Optællingsår.år/required: Optællingsår.år: the value is missing.
SELECT 'Optællingsår.år/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Optællingsår.år: værdien mangler.' AS message_da, 'Optællingsår.år: the value is missing.' AS message_en, 'år = ' || COALESCE(CAST(t.aar AS VARCHAR), '') AS found FROM optaellingsaar t WHERE t.aar IS NULL;

-- Optællingsår.år/minimum: Optællingsår.år: the value must be at least 2000.
SELECT 'Optællingsår.år/minimum' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Optællingsår.år: værdien skal være mindst 2000.' AS message_da, 'Optællingsår.år: the value must be at least 2000.' AS message_en, 'år = ' || COALESCE(CAST(t.aar AS VARCHAR), '') AS found FROM optaellingsaar t WHERE NOT (t.aar >= 2000);

-- Optællingsår.år/maximum: Optællingsår.år: the value must be at most 2099.
SELECT 'Optællingsår.år/maximum' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Optællingsår.år: værdien skal være højst 2099.' AS message_da, 'Optællingsår.år: the value must be at most 2099.' AS message_en, 'år = ' || COALESCE(CAST(t.aar AS VARCHAR), '') AS found FROM optaellingsaar t WHERE NOT (t.aar <= 2099);

-- Optællingsår/key: Optællingsår: the key occurs more than once.
SELECT 'Optællingsår/key' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Optællingsår: nøglen findes flere gange.' AS message_da, 'Optællingsår: the key occurs more than once.' AS message_en, 'år = ' || COALESCE(CAST(t.aar AS VARCHAR), '') AS found FROM optaellingsaar t WHERE EXISTS (SELECT 1 FROM (SELECT g.aar FROM optaellingsaar g WHERE g.aar IS NOT NULL GROUP BY g.aar HAVING COUNT(*) > 1) d WHERE t.aar = d.aar);

-- FraværIOptællingsår.fraværstimer/required: FraværIOptællingsår.fraværstimer: the value is missing.
SELECT 'FraværIOptællingsår.fraværstimer/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'FraværIOptællingsår.fraværstimer: værdien mangler.' AS message_da, 'FraværIOptællingsår.fraværstimer: the value is missing.' AS message_en, 'fraværstimer = ' || COALESCE(CAST(t.fravaerstimer AS VARCHAR), '') AS found FROM fravaer_i_optaellingsaar t WHERE t.fravaerstimer IS NULL;

-- FraværIOptællingsår.fraværstimer/minimum: FraværIOptællingsår.fraværstimer: the value must be at least 0.
SELECT 'FraværIOptællingsår.fraværstimer/minimum' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'FraværIOptællingsår.fraværstimer: værdien skal være mindst 0.' AS message_da, 'FraværIOptællingsår.fraværstimer: the value must be at least 0.' AS message_en, 'fraværstimer = ' || COALESCE(CAST(t.fravaerstimer AS VARCHAR), '') AS found FROM fravaer_i_optaellingsaar t WHERE NOT (t.fravaerstimer >= 0);

-- FraværIOptællingsår/once: FraværIOptællingsår: the same two are linked more than once.
SELECT 'FraværIOptællingsår/once' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'FraværIOptællingsår: de samme to er forbundet flere gange.' AS message_da, 'FraværIOptællingsår: the same two are linked more than once.' AS message_en, 'optællingsår = ' || COALESCE(CAST(t.optaellingsaar_id AS VARCHAR), '') || ', fraværsperiode = ' || COALESCE(CAST(t.fravaersperiode_id AS VARCHAR), '') AS found FROM fravaer_i_optaellingsaar t WHERE EXISTS (SELECT 1 FROM (SELECT g.optaellingsaar_id, g.fravaersperiode_id FROM fravaer_i_optaellingsaar g WHERE g.optaellingsaar_id IS NOT NULL AND g.fravaersperiode_id IS NOT NULL GROUP BY g.optaellingsaar_id, g.fravaersperiode_id HAVING COUNT(*) > 1) d WHERE t.optaellingsaar_id = d.optaellingsaar_id AND t.fravaersperiode_id = d.fravaersperiode_id);

-- MuligArbejdstid.år/required: MuligArbejdstid.år: the value is missing.
SELECT 'MuligArbejdstid.år/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'MuligArbejdstid.år: værdien mangler.' AS message_da, 'MuligArbejdstid.år: the value is missing.' AS message_en, 'år = ' || COALESCE(CAST(t.aar AS VARCHAR), '') AS found FROM mulig_arbejdstid t WHERE t.aar IS NULL;

-- MuligArbejdstid.år/minimum: MuligArbejdstid.år: the value must be at least 2000.
SELECT 'MuligArbejdstid.år/minimum' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'MuligArbejdstid.år: værdien skal være mindst 2000.' AS message_da, 'MuligArbejdstid.år: the value must be at least 2000.' AS message_en, 'år = ' || COALESCE(CAST(t.aar AS VARCHAR), '') AS found FROM mulig_arbejdstid t WHERE NOT (t.aar >= 2000);

-- MuligArbejdstid.år/maximum: MuligArbejdstid.år: the value must be at most 2099.
SELECT 'MuligArbejdstid.år/maximum' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'MuligArbejdstid.år: værdien skal være højst 2099.' AS message_da, 'MuligArbejdstid.år: the value must be at most 2099.' AS message_en, 'år = ' || COALESCE(CAST(t.aar AS VARCHAR), '') AS found FROM mulig_arbejdstid t WHERE NOT (t.aar <= 2099);

-- MuligArbejdstid.arbejdstimer/required: MuligArbejdstid.arbejdstimer: the value is missing.
SELECT 'MuligArbejdstid.arbejdstimer/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'MuligArbejdstid.arbejdstimer: værdien mangler.' AS message_da, 'MuligArbejdstid.arbejdstimer: the value is missing.' AS message_en, 'arbejdstimer = ' || COALESCE(CAST(t.arbejdstimer AS VARCHAR), '') AS found FROM mulig_arbejdstid t WHERE t.arbejdstimer IS NULL;

-- MuligArbejdstid.arbejdstimer/minimum: MuligArbejdstid.arbejdstimer: the value must be at least 0.
SELECT 'MuligArbejdstid.arbejdstimer/minimum' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'MuligArbejdstid.arbejdstimer: værdien skal være mindst 0.' AS message_da, 'MuligArbejdstid.arbejdstimer: the value must be at least 0.' AS message_en, 'arbejdstimer = ' || COALESCE(CAST(t.arbejdstimer AS VARCHAR), '') AS found FROM mulig_arbejdstid t WHERE NOT (t.arbejdstimer >= 0);

-- MuligArbejdstid.ansættelsesforhold/count: MuligArbejdstid.ansættelsesforhold: there must be exactly 1.
SELECT 'MuligArbejdstid.ansættelsesforhold/count' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'MuligArbejdstid.ansættelsesforhold: der skal være præcis 1.' AS message_da, 'MuligArbejdstid.ansættelsesforhold: there must be exactly 1.' AS message_en, 'ansættelsesforhold = ' || COALESCE(CAST(t.ansaettelsesforhold_id AS VARCHAR), '') AS found FROM mulig_arbejdstid t WHERE t.ansaettelsesforhold_id IS NULL;

-- MuligArbejdstid.ansættelsesforhold/reference: MuligArbejdstid.ansættelsesforhold: refers to Ansættelsesforhold that does not exist.
SELECT 'MuligArbejdstid.ansættelsesforhold/reference' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'MuligArbejdstid.ansættelsesforhold: henviser til Ansættelsesforhold, som ikke findes.' AS message_da, 'MuligArbejdstid.ansættelsesforhold: refers to Ansættelsesforhold that does not exist.' AS message_en, 'ansættelsesforhold = ' || COALESCE(CAST(t.ansaettelsesforhold_id AS VARCHAR), '') AS found FROM mulig_arbejdstid t WHERE t.ansaettelsesforhold_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ansaettelsesforhold r WHERE r.id = t.ansaettelsesforhold_id);

-- Ansættelsesforhold/L-08: Ansættelsesforhold: the end date ({slutdato}) is not before the start date ({startdato})
SELECT 'Ansættelsesforhold/L-08' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, CASE WHEN (t.slutdato IS NOT NULL) AND (t.slutdato IS NOT NULL AND t.slutdato < t.startdato) THEN 'violated' ELSE 'undetermined' END AS verdict, 'Ansættelsesforhold: slutdatoen (' || COALESCE(CAST(t.slutdato AS VARCHAR), '') || ') ligger ikke før startdatoen (' || COALESCE(CAST(t.startdato AS VARCHAR), '') || ')' AS message_da, 'Ansættelsesforhold: the end date (' || COALESCE(CAST(t.slutdato AS VARCHAR), '') || ') is not before the start date (' || COALESCE(CAST(t.startdato AS VARCHAR), '') || ')' AS message_en, 'slutdato = ' || COALESCE(CAST(t.slutdato AS VARCHAR), '') || ', startdato = ' || COALESCE(CAST(t.startdato AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE NOT ((t.slutdato IS NULL) OR (t.slutdato IS NOT NULL AND t.slutdato >= t.startdato));

-- Ansættelsesforhold/S-08: Ansættelsesforhold: two periods with the same reason do not overlap in one job
SELECT 'Ansættelsesforhold/S-08' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, CASE WHEN EXISTS (SELECT 1 FROM fravaersperiode t_1 WHERE t_1.ansaettelsesforhold_id = t.id AND (EXISTS (SELECT 1 FROM fravaersperiode t_2 WHERE t_2.ansaettelsesforhold_id = t.id AND (((NOT ((t_1.id = t_2.id))) AND (t_1.fravaersaarsag = t_2.fravaersaarsag)) AND ((t_1.slutdato IS NULL) OR (t_1.slutdato IS NOT NULL AND t_1.slutdato >= t_2.startdato)) AND ((t_2.slutdato IS NULL) OR (t_2.slutdato IS NOT NULL AND t_2.slutdato >= t_1.startdato)))))) THEN 'violated' ELSE 'undetermined' END AS verdict, 'Ansættelsesforhold: to perioder med samme årsag overlapper ikke i samme job' AS message_da, 'Ansættelsesforhold: two periods with the same reason do not overlap in one job' AS message_en, '' AS found FROM ansaettelsesforhold t WHERE NOT (NOT EXISTS (SELECT 1 FROM fravaersperiode t_1 WHERE t_1.ansaettelsesforhold_id = t.id AND (NOT (NOT EXISTS (SELECT 1 FROM fravaersperiode t_2 WHERE t_2.ansaettelsesforhold_id = t.id AND (NOT ((((t_1.id = t_2.id)) OR (t_1.fravaersaarsag <> t_2.fravaersaarsag)) OR ((t_1.slutdato IS NOT NULL) AND (t_1.slutdato IS NOT NULL AND t_1.slutdato < t_2.startdato)) OR ((t_2.slutdato IS NOT NULL) AND (t_2.slutdato IS NOT NULL AND t_2.slutdato < t_1.startdato)))))))));

-- Fraværsperiode/S-07a: Fraværsperiode: the end date ({slutdato}) is not before the start date ({startdato})
SELECT 'Fraværsperiode/S-07a' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, CASE WHEN (t.slutdato IS NOT NULL) AND (t.slutdato IS NOT NULL AND t.slutdato < t.startdato) THEN 'violated' ELSE 'undetermined' END AS verdict, 'Fraværsperiode: slutdatoen (' || COALESCE(CAST(t.slutdato AS VARCHAR), '') || ') ligger ikke før startdatoen (' || COALESCE(CAST(t.startdato AS VARCHAR), '') || ')' AS message_da, 'Fraværsperiode: the end date (' || COALESCE(CAST(t.slutdato AS VARCHAR), '') || ') is not before the start date (' || COALESCE(CAST(t.startdato AS VARCHAR), '') || ')' AS message_en, 'slutdato = ' || COALESCE(CAST(t.slutdato AS VARCHAR), '') || ', startdato = ' || COALESCE(CAST(t.startdato AS VARCHAR), '') AS found FROM fravaersperiode t WHERE NOT ((t.slutdato IS NULL) OR (t.slutdato IS NOT NULL AND t.slutdato >= t.startdato));

-- Fraværsperiode/S-09: Fraværsperiode: the period is within the employment
SELECT 'Fraværsperiode/S-09' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, CASE WHEN ((SELECT MAX(t_s.startdato) FROM ansaettelsesforhold t_s WHERE t_s.id = t.ansaettelsesforhold_id) IS NOT NULL AND t.startdato < (SELECT MAX(t_s.startdato) FROM ansaettelsesforhold t_s WHERE t_s.id = t.ansaettelsesforhold_id)) OR (((SELECT MAX(t_s.slutdato) FROM ansaettelsesforhold t_s WHERE t_s.id = t.ansaettelsesforhold_id) IS NOT NULL) AND ((t.slutdato IS NULL) OR (t.slutdato IS NOT NULL AND (SELECT MAX(t_s.slutdato) FROM ansaettelsesforhold t_s WHERE t_s.id = t.ansaettelsesforhold_id) IS NOT NULL AND t.slutdato > (SELECT MAX(t_s.slutdato) FROM ansaettelsesforhold t_s WHERE t_s.id = t.ansaettelsesforhold_id)))) THEN 'violated' ELSE 'undetermined' END AS verdict, 'Fraværsperiode: perioden ligger inden for ansættelsen' AS message_da, 'Fraværsperiode: the period is within the employment' AS message_en, 'startdato = ' || COALESCE(CAST(t.startdato AS VARCHAR), '') || ', slutdato = ' || COALESCE(CAST(t.slutdato AS VARCHAR), '') AS found FROM fravaersperiode t WHERE NOT (((SELECT MAX(t_s.startdato) FROM ansaettelsesforhold t_s WHERE t_s.id = t.ansaettelsesforhold_id) IS NOT NULL AND t.startdato >= (SELECT MAX(t_s.startdato) FROM ansaettelsesforhold t_s WHERE t_s.id = t.ansaettelsesforhold_id)) AND (((SELECT MAX(t_s.slutdato) FROM ansaettelsesforhold t_s WHERE t_s.id = t.ansaettelsesforhold_id) IS NULL) OR ((t.slutdato IS NOT NULL) AND (t.slutdato IS NOT NULL AND (SELECT MAX(t_s.slutdato) FROM ansaettelsesforhold t_s WHERE t_s.id = t.ansaettelsesforhold_id) IS NOT NULL AND t.slutdato <= (SELECT MAX(t_s.slutdato) FROM ansaettelsesforhold t_s WHERE t_s.id = t.ansaettelsesforhold_id)))));

-- Fraværsperiode/delvistFraværHarAndel: Fraværsperiode: only partial absence is less than a whole day
SELECT 'Fraværsperiode/delvistFraværHarAndel' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, CASE WHEN ((t.fravaersprocent_af_dag IS NOT NULL) AND (t.fravaersprocent_af_dag IS NOT NULL AND t.fravaersprocent_af_dag < 1)) AND ((t.er_delvis IS NULL) OR (t.er_delvis IS NOT NULL AND t.er_delvis = FALSE)) THEN 'violated' ELSE 'undetermined' END AS verdict, 'Fraværsperiode: kun delvist fravær har en andel af dagen under 1' AS message_da, 'Fraværsperiode: only partial absence is less than a whole day' AS message_en, 'fraværsprocentAfDag = ' || COALESCE(CAST(t.fravaersprocent_af_dag AS VARCHAR), '') || ', erDelvis = ' || COALESCE(CAST(t.er_delvis AS VARCHAR), '') AS found FROM fravaersperiode t WHERE NOT (((t.fravaersprocent_af_dag IS NULL) OR (t.fravaersprocent_af_dag IS NOT NULL AND t.fravaersprocent_af_dag >= 1)) OR ((t.er_delvis IS NOT NULL) AND (t.er_delvis IS NOT NULL AND t.er_delvis = TRUE)));

-- Fraværsperiode/timerFordeltPåÅr: Fraværsperiode: the hours of a closed period are divided among the years they count in
SELECT 'Fraværsperiode/timerFordeltPåÅr' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, CASE WHEN ((t.slutdato IS NOT NULL) AND (t.fravaerstimer IS NOT NULL)) AND ((t.fravaerstimer IS NOT NULL AND t.fravaerstimer <> COALESCE((SELECT SUM(t_1.fravaerstimer) FROM fravaer_i_optaellingsaar t_1 WHERE t_1.fravaersperiode_id = t.id), 0)) OR (t.fravaerstimer IS NULL)) THEN 'violated' ELSE 'undetermined' END AS verdict, 'Fraværsperiode: en afsluttet periodes timer er fordelt på optællingsårene' AS message_da, 'Fraværsperiode: the hours of a closed period are divided among the years they count in' AS message_en, 'slutdato = ' || COALESCE(CAST(t.slutdato AS VARCHAR), '') || ', fraværstimer = ' || COALESCE(CAST(t.fravaerstimer AS VARCHAR), '') AS found FROM fravaersperiode t WHERE NOT (((t.slutdato IS NULL) OR (t.fravaerstimer IS NULL)) OR (t.fravaerstimer IS NOT NULL AND t.fravaerstimer = COALESCE((SELECT SUM(t_1.fravaerstimer) FROM fravaer_i_optaellingsaar t_1 WHERE t_1.fravaersperiode_id = t.id), 0)));
