-- Personaleomsætning, version 0.1.0, profile indberetning
-- One query a rule for PostgreSQL 13 or later: the rows that break it
-- Made by modelmill from the model; change the model or the profile, not this file.
--
-- Rules without a query here:
-- the column's type holds it (10):
--     Ansættelsesforhold.startdato/type, Ansættelsesforhold.slutdato/type,
--     Ansættelsesforhold.beskæftigelsesgrad/type, Ansættelsesforhold.anciennitet/type,
--     Statusdato.dato/type, Statusdato.år/type, Bestand.antalPersoner/type,
--     Bestand.fuldtidsbeskæftigede/type, Bevægelse.fraStatusdato/type,
--     Bevægelse.tilStatusdato/type
-- the column's type rounds to it (2):
--     Ansættelsesforhold.beskæftigelsesgrad/digits, Bestand.fuldtidsbeskæftigede/digits
-- the table referred to holds the key (4):
--     Person.ansættelsesforhold/reference, Ansættelsesmyndighed.ansættelsesforhold/reference,
--     Ansættelsesforhold.bevægelse/reference, Statusdato.bestand/reference

-- Person.cprNummer/required: Person.cprNummer: the value is missing.
SELECT 'Person.cprNummer/required' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Person.cprNummer: værdien mangler.' AS message_da, 'Person.cprNummer: the value is missing.' AS message_en, 'cprNummer = ' || COALESCE(CAST(t.cpr_nummer AS TEXT), '') AS found FROM person t WHERE t.cpr_nummer IS NULL;

-- Person.cprNummer/length: Person.cprNummer: the text must have exactly 10 characters.
SELECT 'Person.cprNummer/length' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Person.cprNummer: teksten skal have præcis 10 tegn.' AS message_da, 'Person.cprNummer: the text must have exactly 10 characters.' AS message_en, 'cprNummer = ' || COALESCE(CAST(t.cpr_nummer AS TEXT), '') AS found FROM person t WHERE NOT (CHAR_LENGTH(t.cpr_nummer) >= 10 AND CHAR_LENGTH(t.cpr_nummer) <= 10);

-- Person.cprNummer/pattern: Person.cprNummer: the value does not have the form ((0[1-9]|[12][0-9])(0[1-9]|1[0-2])|30(0[13-9]|1[0-2])|31(0[13578]|1[02]))[0-9]{6}.
SELECT 'Person.cprNummer/pattern' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Person.cprNummer: værdien har ikke formen ((0[1-9]|[12][0-9])(0[1-9]|1[0-2])|30(0[13-9]|1[0-2])|31(0[13578]|1[02]))[0-9]{6}.' AS message_da, 'Person.cprNummer: the value does not have the form ((0[1-9]|[12][0-9])(0[1-9]|1[0-2])|30(0[13-9]|1[0-2])|31(0[13578]|1[02]))[0-9]{6}.' AS message_en, 'cprNummer = ' || COALESCE(CAST(t.cpr_nummer AS TEXT), '') AS found FROM person t WHERE NOT (t.cpr_nummer ~ '^((((0[1-9]|[12][0-9])(0[1-9]|1[0-2])|30(0[13-9]|1[0-2])|31(0[13578]|1[02])))[0-9]{6})$');

-- Person.cprNummer/checksum: Person.cprNummer: the digits do not fit together in a CPR number.
SELECT 'Person.cprNummer/checksum' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Person.cprNummer: cifrene passer ikke sammen i et CPR-nummer.' AS message_da, 'Person.cprNummer: the digits do not fit together in a CPR number.' AS message_en, 'cprNummer = ' || COALESCE(CAST(t.cpr_nummer AS TEXT), '') AS found FROM person t WHERE CASE WHEN t.cpr_nummer ~ '^[0-9]{10}$' THEN CASE WHEN (4 * CAST(SUBSTR(t.cpr_nummer, 1, 1) AS INTEGER) + 3 * CAST(SUBSTR(t.cpr_nummer, 2, 1) AS INTEGER) + 2 * CAST(SUBSTR(t.cpr_nummer, 3, 1) AS INTEGER) + 7 * CAST(SUBSTR(t.cpr_nummer, 4, 1) AS INTEGER) + 6 * CAST(SUBSTR(t.cpr_nummer, 5, 1) AS INTEGER) + 5 * CAST(SUBSTR(t.cpr_nummer, 6, 1) AS INTEGER) + 4 * CAST(SUBSTR(t.cpr_nummer, 7, 1) AS INTEGER) + 3 * CAST(SUBSTR(t.cpr_nummer, 8, 1) AS INTEGER) + 2 * CAST(SUBSTR(t.cpr_nummer, 9, 1) AS INTEGER) + CAST(SUBSTR(t.cpr_nummer, 10, 1) AS INTEGER)) % 11 <> 0 THEN 1 ELSE 0 END ELSE 0 END = 1;

-- Person.cprNummer/birthday: Person.cprNummer: the first six digits are not a day.
SELECT 'Person.cprNummer/birthday' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Person.cprNummer: de første seks cifre er ikke en dag.' AS message_da, 'Person.cprNummer: the first six digits are not a day.' AS message_en, 'cprNummer = ' || COALESCE(CAST(t.cpr_nummer AS TEXT), '') AS found FROM person t WHERE CASE WHEN t.cpr_nummer ~ '^[0-9]{10}$' THEN CASE WHEN NOT (SUBSTR(t.cpr_nummer, 1, 2) >= '01' AND ((SUBSTR(t.cpr_nummer, 3, 2) IN ('01', '03', '05', '07', '08', '10', '12') AND SUBSTR(t.cpr_nummer, 1, 2) <= '31') OR (SUBSTR(t.cpr_nummer, 3, 2) IN ('04', '06', '09', '11') AND SUBSTR(t.cpr_nummer, 1, 2) <= '30') OR (SUBSTR(t.cpr_nummer, 3, 2) = '02' AND (SUBSTR(t.cpr_nummer, 1, 2) <= '28' OR (SUBSTR(t.cpr_nummer, 1, 2) = '29' AND (CAST(SUBSTR(t.cpr_nummer, 5, 2) AS INTEGER)) % 4 = 0 AND NOT (SUBSTR(t.cpr_nummer, 5, 2) = '00' AND SUBSTR(t.cpr_nummer, 7, 1) <= '3')))))) THEN 1 ELSE 0 END ELSE 0 END = 1;

-- Person/key: Person: the key occurs more than once.
SELECT 'Person/key' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Person: nøglen findes flere gange.' AS message_da, 'Person: the key occurs more than once.' AS message_en, 'cprNummer = ' || COALESCE(CAST(t.cpr_nummer AS TEXT), '') AS found FROM person t WHERE EXISTS (SELECT 1 FROM (SELECT g.cpr_nummer FROM person g WHERE g.cpr_nummer IS NOT NULL GROUP BY g.cpr_nummer HAVING COUNT(*) > 1) d WHERE t.cpr_nummer = d.cpr_nummer);

-- Ansættelsesmyndighed.kommunekode/required: Ansættelsesmyndighed.kommunekode: the value is missing.
SELECT 'Ansættelsesmyndighed.kommunekode/required' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Ansættelsesmyndighed.kommunekode: værdien mangler.' AS message_da, 'Ansættelsesmyndighed.kommunekode: the value is missing.' AS message_en, 'kommunekode = ' || COALESCE(CAST(t.kommunekode AS TEXT), '') AS found FROM ansaettelsesmyndighed t WHERE t.kommunekode IS NULL;

-- Ansættelsesmyndighed.kommunekode/code: Ansættelsesmyndighed.kommunekode: the value is not a code of Kommune.
SELECT 'Ansættelsesmyndighed.kommunekode/code' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Ansættelsesmyndighed.kommunekode: værdien er ikke en kode i Kommune.' AS message_da, 'Ansættelsesmyndighed.kommunekode: the value is not a code of Kommune.' AS message_en, 'kommunekode = ' || COALESCE(CAST(t.kommunekode AS TEXT), '') AS found FROM ansaettelsesmyndighed t WHERE t.kommunekode IS NOT NULL AND NOT EXISTS (SELECT 1 FROM kommune r WHERE r.code = t.kommunekode);

-- Ansættelsesmyndighed.kommunekode/length: Ansættelsesmyndighed.kommunekode: the text must have exactly 4 characters.
SELECT 'Ansættelsesmyndighed.kommunekode/length' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Ansættelsesmyndighed.kommunekode: teksten skal have præcis 4 tegn.' AS message_da, 'Ansættelsesmyndighed.kommunekode: the text must have exactly 4 characters.' AS message_en, 'kommunekode = ' || COALESCE(CAST(t.kommunekode AS TEXT), '') AS found FROM ansaettelsesmyndighed t WHERE NOT (CHAR_LENGTH(t.kommunekode) >= 4 AND CHAR_LENGTH(t.kommunekode) <= 4);

-- Ansættelsesmyndighed.kommunekode/pattern: Ansættelsesmyndighed.kommunekode: the value does not have the form [0-9]{4}.
SELECT 'Ansættelsesmyndighed.kommunekode/pattern' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Ansættelsesmyndighed.kommunekode: værdien har ikke formen [0-9]{4}.' AS message_da, 'Ansættelsesmyndighed.kommunekode: the value does not have the form [0-9]{4}.' AS message_en, 'kommunekode = ' || COALESCE(CAST(t.kommunekode AS TEXT), '') AS found FROM ansaettelsesmyndighed t WHERE NOT (t.kommunekode ~ '^[0-9]{4}$');

-- Ansættelsesmyndighed.cvr/length: Ansættelsesmyndighed.cvr: the text must have exactly 8 characters.
SELECT 'Ansættelsesmyndighed.cvr/length' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Ansættelsesmyndighed.cvr: teksten skal have præcis 8 tegn.' AS message_da, 'Ansættelsesmyndighed.cvr: the text must have exactly 8 characters.' AS message_en, 'cvr = ' || COALESCE(CAST(t.cvr AS TEXT), '') AS found FROM ansaettelsesmyndighed t WHERE NOT (CHAR_LENGTH(t.cvr) >= 8 AND CHAR_LENGTH(t.cvr) <= 8);

-- Ansættelsesmyndighed.cvr/pattern: Ansættelsesmyndighed.cvr: the value does not have the form [0-9]{8}.
SELECT 'Ansættelsesmyndighed.cvr/pattern' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Ansættelsesmyndighed.cvr: værdien har ikke formen [0-9]{8}.' AS message_da, 'Ansættelsesmyndighed.cvr: the value does not have the form [0-9]{8}.' AS message_en, 'cvr = ' || COALESCE(CAST(t.cvr AS TEXT), '') AS found FROM ansaettelsesmyndighed t WHERE NOT (t.cvr ~ '^[0-9]{8}$');

-- Ansættelsesmyndighed.cvr/checksum: Ansættelsesmyndighed.cvr: the digits do not fit together in a CVR number.
SELECT 'Ansættelsesmyndighed.cvr/checksum' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Ansættelsesmyndighed.cvr: cifrene passer ikke sammen i et CVR-nummer.' AS message_da, 'Ansættelsesmyndighed.cvr: the digits do not fit together in a CVR number.' AS message_en, 'cvr = ' || COALESCE(CAST(t.cvr AS TEXT), '') AS found FROM ansaettelsesmyndighed t WHERE CASE WHEN t.cvr ~ '^[0-9]{8}$' THEN CASE WHEN (2 * CAST(SUBSTR(t.cvr, 1, 1) AS INTEGER) + 7 * CAST(SUBSTR(t.cvr, 2, 1) AS INTEGER) + 6 * CAST(SUBSTR(t.cvr, 3, 1) AS INTEGER) + 5 * CAST(SUBSTR(t.cvr, 4, 1) AS INTEGER) + 4 * CAST(SUBSTR(t.cvr, 5, 1) AS INTEGER) + 3 * CAST(SUBSTR(t.cvr, 6, 1) AS INTEGER) + 2 * CAST(SUBSTR(t.cvr, 7, 1) AS INTEGER) + CAST(SUBSTR(t.cvr, 8, 1) AS INTEGER)) % 11 <> 0 THEN 1 ELSE 0 END ELSE 0 END = 1;

-- Ansættelsesmyndighed/key: Ansættelsesmyndighed: the key occurs more than once.
SELECT 'Ansættelsesmyndighed/key' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Ansættelsesmyndighed: nøglen findes flere gange.' AS message_da, 'Ansættelsesmyndighed: the key occurs more than once.' AS message_en, 'kommunekode = ' || COALESCE(CAST(t.kommunekode AS TEXT), '') AS found FROM ansaettelsesmyndighed t WHERE EXISTS (SELECT 1 FROM (SELECT g.kommunekode FROM ansaettelsesmyndighed g WHERE g.kommunekode IS NOT NULL GROUP BY g.kommunekode HAVING COUNT(*) > 1) d WHERE t.kommunekode = d.kommunekode);

-- Ansættelsesforhold.ansættelsesnøgle/required: Ansættelsesforhold.ansættelsesnøgle: the value is missing.
SELECT 'Ansættelsesforhold.ansættelsesnøgle/required' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.ansættelsesnøgle: værdien mangler.' AS message_da, 'Ansættelsesforhold.ansættelsesnøgle: the value is missing.' AS message_en, 'ansættelsesnøgle = ' || COALESCE(CAST(t.ansaettelsesnoegle AS TEXT), '') AS found FROM ansaettelsesforhold t WHERE t.ansaettelsesnoegle IS NULL;

-- Ansættelsesforhold.ansættelsesnøgle/length: Ansættelsesforhold.ansættelsesnøgle: the text must have between 1 and 40 characters.
SELECT 'Ansættelsesforhold.ansættelsesnøgle/length' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.ansættelsesnøgle: teksten skal have mellem 1 og 40 tegn.' AS message_da, 'Ansættelsesforhold.ansættelsesnøgle: the text must have between 1 and 40 characters.' AS message_en, 'ansættelsesnøgle = ' || COALESCE(CAST(t.ansaettelsesnoegle AS TEXT), '') AS found FROM ansaettelsesforhold t WHERE NOT (CHAR_LENGTH(t.ansaettelsesnoegle) >= 1 AND CHAR_LENGTH(t.ansaettelsesnoegle) <= 40);

-- Ansættelsesforhold.startdato/required: Ansættelsesforhold.startdato: the value is missing.
SELECT 'Ansættelsesforhold.startdato/required' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.startdato: værdien mangler.' AS message_da, 'Ansættelsesforhold.startdato: the value is missing.' AS message_en, 'startdato = ' || COALESCE(CAST(t.startdato AS TEXT), '') AS found FROM ansaettelsesforhold t WHERE t.startdato IS NULL;

-- Ansættelsesforhold.ansættelsesform/required: Ansættelsesforhold.ansættelsesform: the value is missing.
SELECT 'Ansættelsesforhold.ansættelsesform/required' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.ansættelsesform: værdien mangler.' AS message_da, 'Ansættelsesforhold.ansættelsesform: the value is missing.' AS message_en, 'ansættelsesform = ' || COALESCE(CAST(t.ansaettelsesform AS TEXT), '') AS found FROM ansaettelsesforhold t WHERE t.ansaettelsesform IS NULL;

-- Ansættelsesforhold.ansættelsesform/code: Ansættelsesforhold.ansættelsesform: the value is not one of the allowed codes.
SELECT 'Ansættelsesforhold.ansættelsesform/code' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.ansættelsesform: værdien er ikke en af de tilladte koder.' AS message_da, 'Ansættelsesforhold.ansættelsesform: the value is not one of the allowed codes.' AS message_en, 'ansættelsesform = ' || COALESCE(CAST(t.ansaettelsesform AS TEXT), '') AS found FROM ansaettelsesforhold t WHERE NOT (t.ansaettelsesform IN ('månedslønnet', 'tjenestemand'));

-- Ansættelsesforhold.stillingskode/required: Ansættelsesforhold.stillingskode: the value is missing.
SELECT 'Ansættelsesforhold.stillingskode/required' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.stillingskode: værdien mangler.' AS message_da, 'Ansættelsesforhold.stillingskode: the value is missing.' AS message_en, 'stillingskode = ' || COALESCE(CAST(t.stillingskode AS TEXT), '') AS found FROM ansaettelsesforhold t WHERE t.stillingskode IS NULL;

-- Ansættelsesforhold.stillingskode/length: Ansættelsesforhold.stillingskode: the text must have between 6 and 7 characters.
SELECT 'Ansættelsesforhold.stillingskode/length' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.stillingskode: teksten skal have mellem 6 og 7 tegn.' AS message_da, 'Ansættelsesforhold.stillingskode: the text must have between 6 and 7 characters.' AS message_en, 'stillingskode = ' || COALESCE(CAST(t.stillingskode AS TEXT), '') AS found FROM ansaettelsesforhold t WHERE NOT (CHAR_LENGTH(t.stillingskode) >= 6 AND CHAR_LENGTH(t.stillingskode) <= 7);

-- Ansættelsesforhold.stillingskode/pattern: Ansættelsesforhold.stillingskode: the value does not have the form [0-9]{3}(-[0-9]{2}|.{4}).
SELECT 'Ansættelsesforhold.stillingskode/pattern' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.stillingskode: værdien har ikke formen [0-9]{3}(-[0-9]{2}|.{4}).' AS message_da, 'Ansættelsesforhold.stillingskode: the value does not have the form [0-9]{3}(-[0-9]{2}|.{4}).' AS message_en, 'stillingskode = ' || COALESCE(CAST(t.stillingskode AS TEXT), '') AS found FROM ansaettelsesforhold t WHERE NOT (t.stillingskode ~ '^([0-9]{3}(-[0-9]{2}|.{4}))$');

-- Ansættelsesforhold.overenskomstnummer/pattern: Ansættelsesforhold.overenskomstnummer: the value does not have the form ([56]\.)?[0-9]{2}\.[0-9]{2}.
SELECT 'Ansættelsesforhold.overenskomstnummer/pattern' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.overenskomstnummer: værdien har ikke formen ([56]\.)?[0-9]{2}\.[0-9]{2}.' AS message_da, 'Ansættelsesforhold.overenskomstnummer: the value does not have the form ([56]\.)?[0-9]{2}\.[0-9]{2}.' AS message_en, 'overenskomstnummer = ' || COALESCE(CAST(t.overenskomstnummer AS TEXT), '') AS found FROM ansaettelsesforhold t WHERE NOT (t.overenskomstnummer ~ '^([56][.])?[0-9]{2}[.][0-9]{2}$');

-- Ansættelsesforhold.discoKode/pattern: Ansættelsesforhold.discoKode: the value does not have the form [0-9]{4,6}.
SELECT 'Ansættelsesforhold.discoKode/pattern' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.discoKode: værdien har ikke formen [0-9]{4,6}.' AS message_da, 'Ansættelsesforhold.discoKode: the value does not have the form [0-9]{4,6}.' AS message_en, 'discoKode = ' || COALESCE(CAST(t.disco_kode AS TEXT), '') AS found FROM ansaettelsesforhold t WHERE NOT (t.disco_kode ~ '^[0-9]{4,6}$');

-- Ansættelsesforhold.beskæftigelsesgrad/required: Ansættelsesforhold.beskæftigelsesgrad: the value is missing.
SELECT 'Ansættelsesforhold.beskæftigelsesgrad/required' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.beskæftigelsesgrad: værdien mangler.' AS message_da, 'Ansættelsesforhold.beskæftigelsesgrad: the value is missing.' AS message_en, 'beskæftigelsesgrad = ' || COALESCE(CAST(t.beskaeftigelsesgrad AS TEXT), '') AS found FROM ansaettelsesforhold t WHERE t.beskaeftigelsesgrad IS NULL;

-- Ansættelsesforhold.beskæftigelsesgrad/maximum: Ansættelsesforhold.beskæftigelsesgrad: the value must be at most 1.
SELECT 'Ansættelsesforhold.beskæftigelsesgrad/maximum' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.beskæftigelsesgrad: værdien skal være højst 1.' AS message_da, 'Ansættelsesforhold.beskæftigelsesgrad: the value must be at most 1.' AS message_en, 'beskæftigelsesgrad = ' || COALESCE(CAST(t.beskaeftigelsesgrad AS TEXT), '') AS found FROM ansaettelsesforhold t WHERE NOT (t.beskaeftigelsesgrad <= 1);

-- Ansættelsesforhold.beskæftigelsesgrad/above: Ansættelsesforhold.beskæftigelsesgrad: the value must be greater than 0.
SELECT 'Ansættelsesforhold.beskæftigelsesgrad/above' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.beskæftigelsesgrad: værdien skal være større end 0.' AS message_da, 'Ansættelsesforhold.beskæftigelsesgrad: the value must be greater than 0.' AS message_en, 'beskæftigelsesgrad = ' || COALESCE(CAST(t.beskaeftigelsesgrad AS TEXT), '') AS found FROM ansaettelsesforhold t WHERE NOT (t.beskaeftigelsesgrad > 0);

-- Ansættelsesforhold/key: Ansættelsesforhold: the key occurs more than once.
SELECT 'Ansættelsesforhold/key' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold: nøglen findes flere gange.' AS message_da, 'Ansættelsesforhold: the key occurs more than once.' AS message_en, 'ansættelsesnøgle = ' || COALESCE(CAST(t.ansaettelsesnoegle AS TEXT), '') AS found FROM ansaettelsesforhold t WHERE EXISTS (SELECT 1 FROM (SELECT g.ansaettelsesnoegle FROM ansaettelsesforhold g WHERE g.ansaettelsesnoegle IS NOT NULL GROUP BY g.ansaettelsesnoegle HAVING COUNT(*) > 1) d WHERE t.ansaettelsesnoegle = d.ansaettelsesnoegle);

-- Ansættelsesforhold.person/count: Ansættelsesforhold.person: there must be exactly 1.
SELECT 'Ansættelsesforhold.person/count' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.person: der skal være præcis 1.' AS message_da, 'Ansættelsesforhold.person: there must be exactly 1.' AS message_en, 'person = ' || COALESCE(CAST(t.person_id AS TEXT), '') AS found FROM ansaettelsesforhold t WHERE t.person_id IS NULL;

-- Ansættelsesforhold.person/reference: Ansættelsesforhold.person: refers to Person that does not exist.
SELECT 'Ansættelsesforhold.person/reference' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.person: henviser til Person, som ikke findes.' AS message_da, 'Ansættelsesforhold.person: refers to Person that does not exist.' AS message_en, 'person = ' || COALESCE(CAST(t.person_id AS TEXT), '') AS found FROM ansaettelsesforhold t WHERE t.person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM person r WHERE r.id = t.person_id);

-- Ansættelsesforhold.ansættelsesmyndighed/count: Ansættelsesforhold.ansættelsesmyndighed: there must be exactly 1.
SELECT 'Ansættelsesforhold.ansættelsesmyndighed/count' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.ansættelsesmyndighed: der skal være præcis 1.' AS message_da, 'Ansættelsesforhold.ansættelsesmyndighed: there must be exactly 1.' AS message_en, 'ansættelsesmyndighed = ' || COALESCE(CAST(t.ansaettelsesmyndighed_id AS TEXT), '') AS found FROM ansaettelsesforhold t WHERE t.ansaettelsesmyndighed_id IS NULL;

-- Ansættelsesforhold.ansættelsesmyndighed/reference: Ansættelsesforhold.ansættelsesmyndighed: refers to Ansættelsesmyndighed that does not exist.
SELECT 'Ansættelsesforhold.ansættelsesmyndighed/reference' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.ansættelsesmyndighed: henviser til Ansættelsesmyndighed, som ikke findes.' AS message_da, 'Ansættelsesforhold.ansættelsesmyndighed: refers to Ansættelsesmyndighed that does not exist.' AS message_en, 'ansættelsesmyndighed = ' || COALESCE(CAST(t.ansaettelsesmyndighed_id AS TEXT), '') AS found FROM ansaettelsesforhold t WHERE t.ansaettelsesmyndighed_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ansaettelsesmyndighed r WHERE r.id = t.ansaettelsesmyndighed_id);

-- Statusdato.dato/required: Statusdato.dato: the value is missing.
SELECT 'Statusdato.dato/required' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Statusdato.dato: værdien mangler.' AS message_da, 'Statusdato.dato: the value is missing.' AS message_en, 'dato = ' || COALESCE(CAST(t.dato AS TEXT), '') AS found FROM statusdato t WHERE t.dato IS NULL;

-- Statusdato.år/required: Statusdato.år: the value is missing.
SELECT 'Statusdato.år/required' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Statusdato.år: værdien mangler.' AS message_da, 'Statusdato.år: the value is missing.' AS message_en, 'år = ' || COALESCE(CAST(t.aar AS TEXT), '') AS found FROM statusdato t WHERE t.aar IS NULL;

-- Statusdato.år/minimum: Statusdato.år: the value must be at least 2000.
SELECT 'Statusdato.år/minimum' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Statusdato.år: værdien skal være mindst 2000.' AS message_da, 'Statusdato.år: the value must be at least 2000.' AS message_en, 'år = ' || COALESCE(CAST(t.aar AS TEXT), '') AS found FROM statusdato t WHERE NOT (t.aar >= 2000);

-- Statusdato.år/maximum: Statusdato.år: the value must be at most 2099.
SELECT 'Statusdato.år/maximum' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Statusdato.år: værdien skal være højst 2099.' AS message_da, 'Statusdato.år: the value must be at most 2099.' AS message_en, 'år = ' || COALESCE(CAST(t.aar AS TEXT), '') AS found FROM statusdato t WHERE NOT (t.aar <= 2099);

-- Statusdato/key: Statusdato: the key occurs more than once.
SELECT 'Statusdato/key' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Statusdato: nøglen findes flere gange.' AS message_da, 'Statusdato: the key occurs more than once.' AS message_en, 'dato = ' || COALESCE(CAST(t.dato AS TEXT), '') AS found FROM statusdato t WHERE EXISTS (SELECT 1 FROM (SELECT g.dato FROM statusdato g WHERE g.dato IS NOT NULL GROUP BY g.dato HAVING COUNT(*) > 1) d WHERE t.dato = d.dato);

-- Bestand.kommune/required: Bestand.kommune: the value is missing.
SELECT 'Bestand.kommune/required' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bestand.kommune: værdien mangler.' AS message_da, 'Bestand.kommune: the value is missing.' AS message_en, 'kommune = ' || COALESCE(CAST(t.kommune AS TEXT), '') AS found FROM bestand t WHERE t.kommune IS NULL;

-- Bestand.kommune/code: Bestand.kommune: the value is not a code of Kommune.
SELECT 'Bestand.kommune/code' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bestand.kommune: værdien er ikke en kode i Kommune.' AS message_da, 'Bestand.kommune: the value is not a code of Kommune.' AS message_en, 'kommune = ' || COALESCE(CAST(t.kommune AS TEXT), '') AS found FROM bestand t WHERE t.kommune IS NOT NULL AND NOT EXISTS (SELECT 1 FROM kommune r WHERE r.code = t.kommune);

-- Bestand.kommune/length: Bestand.kommune: the text must have exactly 4 characters.
SELECT 'Bestand.kommune/length' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bestand.kommune: teksten skal have præcis 4 tegn.' AS message_da, 'Bestand.kommune: the text must have exactly 4 characters.' AS message_en, 'kommune = ' || COALESCE(CAST(t.kommune AS TEXT), '') AS found FROM bestand t WHERE NOT (CHAR_LENGTH(t.kommune) >= 4 AND CHAR_LENGTH(t.kommune) <= 4);

-- Bestand.kommune/pattern: Bestand.kommune: the value does not have the form [0-9]{4}.
SELECT 'Bestand.kommune/pattern' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bestand.kommune: værdien har ikke formen [0-9]{4}.' AS message_da, 'Bestand.kommune: the value does not have the form [0-9]{4}.' AS message_en, 'kommune = ' || COALESCE(CAST(t.kommune AS TEXT), '') AS found FROM bestand t WHERE NOT (t.kommune ~ '^[0-9]{4}$');

-- Bestand.overenskomstområde/required: Bestand.overenskomstområde: the value is missing.
SELECT 'Bestand.overenskomstområde/required' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bestand.overenskomstområde: værdien mangler.' AS message_da, 'Bestand.overenskomstområde: the value is missing.' AS message_en, 'overenskomstområde = ' || COALESCE(CAST(t.overenskomstomraade AS TEXT), '') AS found FROM bestand t WHERE t.overenskomstomraade IS NULL;

-- Bestand.overenskomstområde/code: Bestand.overenskomstområde: the value is not a code of Overenskomstområde.
SELECT 'Bestand.overenskomstområde/code' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bestand.overenskomstområde: værdien er ikke en kode i Overenskomstområde.' AS message_da, 'Bestand.overenskomstområde: the value is not a code of Overenskomstområde.' AS message_en, 'overenskomstområde = ' || COALESCE(CAST(t.overenskomstomraade AS TEXT), '') AS found FROM bestand t WHERE t.overenskomstomraade IS NOT NULL AND NOT EXISTS (SELECT 1 FROM overenskomstomraade r WHERE r.code = t.overenskomstomraade);

-- Bestand.overenskomstområde/length: Bestand.overenskomstområde: the text must have exactly 3 characters.
SELECT 'Bestand.overenskomstområde/length' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bestand.overenskomstområde: teksten skal have præcis 3 tegn.' AS message_da, 'Bestand.overenskomstområde: the text must have exactly 3 characters.' AS message_en, 'overenskomstområde = ' || COALESCE(CAST(t.overenskomstomraade AS TEXT), '') AS found FROM bestand t WHERE NOT (CHAR_LENGTH(t.overenskomstomraade) >= 3 AND CHAR_LENGTH(t.overenskomstomraade) <= 3);

-- Bestand.overenskomstområde/pattern: Bestand.overenskomstområde: the value does not have the form [0-9]{3}.
SELECT 'Bestand.overenskomstområde/pattern' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bestand.overenskomstområde: værdien har ikke formen [0-9]{3}.' AS message_da, 'Bestand.overenskomstområde: the value does not have the form [0-9]{3}.' AS message_en, 'overenskomstområde = ' || COALESCE(CAST(t.overenskomstomraade AS TEXT), '') AS found FROM bestand t WHERE NOT (t.overenskomstomraade ~ '^[0-9]{3}$');

-- Bestand.antalPersoner/required: Bestand.antalPersoner: the value is missing.
SELECT 'Bestand.antalPersoner/required' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bestand.antalPersoner: værdien mangler.' AS message_da, 'Bestand.antalPersoner: the value is missing.' AS message_en, 'antalPersoner = ' || COALESCE(CAST(t.antal_personer AS TEXT), '') AS found FROM bestand t WHERE t.antal_personer IS NULL;

-- Bestand.antalPersoner/minimum: Bestand.antalPersoner: the value must be at least 0.
SELECT 'Bestand.antalPersoner/minimum' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bestand.antalPersoner: værdien skal være mindst 0.' AS message_da, 'Bestand.antalPersoner: the value must be at least 0.' AS message_en, 'antalPersoner = ' || COALESCE(CAST(t.antal_personer AS TEXT), '') AS found FROM bestand t WHERE NOT (t.antal_personer >= 0);

-- Bestand.fuldtidsbeskæftigede/minimum: Bestand.fuldtidsbeskæftigede: the value must be at least 0.
SELECT 'Bestand.fuldtidsbeskæftigede/minimum' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bestand.fuldtidsbeskæftigede: værdien skal være mindst 0.' AS message_da, 'Bestand.fuldtidsbeskæftigede: the value must be at least 0.' AS message_en, 'fuldtidsbeskæftigede = ' || COALESCE(CAST(t.fuldtidsbeskaeftigede AS TEXT), '') AS found FROM bestand t WHERE NOT (t.fuldtidsbeskaeftigede >= 0);

-- Bestand.statusdato/count: Bestand.statusdato: there must be exactly 1.
SELECT 'Bestand.statusdato/count' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bestand.statusdato: der skal være præcis 1.' AS message_da, 'Bestand.statusdato: there must be exactly 1.' AS message_en, 'statusdato = ' || COALESCE(CAST(t.statusdato_id AS TEXT), '') AS found FROM bestand t WHERE t.statusdato_id IS NULL;

-- Bestand.statusdato/reference: Bestand.statusdato: refers to Statusdato that does not exist.
SELECT 'Bestand.statusdato/reference' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bestand.statusdato: henviser til Statusdato, som ikke findes.' AS message_da, 'Bestand.statusdato: refers to Statusdato that does not exist.' AS message_en, 'statusdato = ' || COALESCE(CAST(t.statusdato_id AS TEXT), '') AS found FROM bestand t WHERE t.statusdato_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM statusdato r WHERE r.id = t.statusdato_id);

-- Bevægelse.type/required: Bevægelse.type: the value is missing.
SELECT 'Bevægelse.type/required' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bevægelse.type: værdien mangler.' AS message_da, 'Bevægelse.type: the value is missing.' AS message_en, 'type = ' || COALESCE(CAST(t.type AS TEXT), '') AS found FROM bevaegelse t WHERE t.type IS NULL;

-- Bevægelse.type/code: Bevægelse.type: the value is not one of the allowed codes.
SELECT 'Bevægelse.type/code' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bevægelse.type: værdien er ikke en af de tilladte koder.' AS message_da, 'Bevægelse.type: the value is not one of the allowed codes.' AS message_en, 'type = ' || COALESCE(CAST(t.type AS TEXT), '') AS found FROM bevaegelse t WHERE NOT (t.type IN ('tilgang', 'afgang', 'mobilitet'));

-- Bevægelse.fraStilling/length: Bevægelse.fraStilling: the text must have between 6 and 7 characters.
SELECT 'Bevægelse.fraStilling/length' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bevægelse.fraStilling: teksten skal have mellem 6 og 7 tegn.' AS message_da, 'Bevægelse.fraStilling: the text must have between 6 and 7 characters.' AS message_en, 'fraStilling = ' || COALESCE(CAST(t.fra_stilling AS TEXT), '') AS found FROM bevaegelse t WHERE NOT (CHAR_LENGTH(t.fra_stilling) >= 6 AND CHAR_LENGTH(t.fra_stilling) <= 7);

-- Bevægelse.fraStilling/pattern: Bevægelse.fraStilling: the value does not have the form [0-9]{3}(-[0-9]{2}|.{4}).
SELECT 'Bevægelse.fraStilling/pattern' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bevægelse.fraStilling: værdien har ikke formen [0-9]{3}(-[0-9]{2}|.{4}).' AS message_da, 'Bevægelse.fraStilling: the value does not have the form [0-9]{3}(-[0-9]{2}|.{4}).' AS message_en, 'fraStilling = ' || COALESCE(CAST(t.fra_stilling AS TEXT), '') AS found FROM bevaegelse t WHERE NOT (t.fra_stilling ~ '^([0-9]{3}(-[0-9]{2}|.{4}))$');

-- Bevægelse.tilStilling/length: Bevægelse.tilStilling: the text must have between 6 and 7 characters.
SELECT 'Bevægelse.tilStilling/length' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bevægelse.tilStilling: teksten skal have mellem 6 og 7 tegn.' AS message_da, 'Bevægelse.tilStilling: the text must have between 6 and 7 characters.' AS message_en, 'tilStilling = ' || COALESCE(CAST(t.til_stilling AS TEXT), '') AS found FROM bevaegelse t WHERE NOT (CHAR_LENGTH(t.til_stilling) >= 6 AND CHAR_LENGTH(t.til_stilling) <= 7);

-- Bevægelse.tilStilling/pattern: Bevægelse.tilStilling: the value does not have the form [0-9]{3}(-[0-9]{2}|.{4}).
SELECT 'Bevægelse.tilStilling/pattern' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bevægelse.tilStilling: værdien har ikke formen [0-9]{3}(-[0-9]{2}|.{4}).' AS message_da, 'Bevægelse.tilStilling: the value does not have the form [0-9]{3}(-[0-9]{2}|.{4}).' AS message_en, 'tilStilling = ' || COALESCE(CAST(t.til_stilling AS TEXT), '') AS found FROM bevaegelse t WHERE NOT (t.til_stilling ~ '^([0-9]{3}(-[0-9]{2}|.{4}))$');

-- Bevægelse.fraKommune/code: Bevægelse.fraKommune: the value is not a code of Kommune.
SELECT 'Bevægelse.fraKommune/code' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bevægelse.fraKommune: værdien er ikke en kode i Kommune.' AS message_da, 'Bevægelse.fraKommune: the value is not a code of Kommune.' AS message_en, 'fraKommune = ' || COALESCE(CAST(t.fra_kommune AS TEXT), '') AS found FROM bevaegelse t WHERE t.fra_kommune IS NOT NULL AND NOT EXISTS (SELECT 1 FROM kommune r WHERE r.code = t.fra_kommune);

-- Bevægelse.fraKommune/length: Bevægelse.fraKommune: the text must have exactly 4 characters.
SELECT 'Bevægelse.fraKommune/length' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bevægelse.fraKommune: teksten skal have præcis 4 tegn.' AS message_da, 'Bevægelse.fraKommune: the text must have exactly 4 characters.' AS message_en, 'fraKommune = ' || COALESCE(CAST(t.fra_kommune AS TEXT), '') AS found FROM bevaegelse t WHERE NOT (CHAR_LENGTH(t.fra_kommune) >= 4 AND CHAR_LENGTH(t.fra_kommune) <= 4);

-- Bevægelse.fraKommune/pattern: Bevægelse.fraKommune: the value does not have the form [0-9]{4}.
SELECT 'Bevægelse.fraKommune/pattern' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bevægelse.fraKommune: værdien har ikke formen [0-9]{4}.' AS message_da, 'Bevægelse.fraKommune: the value does not have the form [0-9]{4}.' AS message_en, 'fraKommune = ' || COALESCE(CAST(t.fra_kommune AS TEXT), '') AS found FROM bevaegelse t WHERE NOT (t.fra_kommune ~ '^[0-9]{4}$');

-- Bevægelse.tilKommune/code: Bevægelse.tilKommune: the value is not a code of Kommune.
SELECT 'Bevægelse.tilKommune/code' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bevægelse.tilKommune: værdien er ikke en kode i Kommune.' AS message_da, 'Bevægelse.tilKommune: the value is not a code of Kommune.' AS message_en, 'tilKommune = ' || COALESCE(CAST(t.til_kommune AS TEXT), '') AS found FROM bevaegelse t WHERE t.til_kommune IS NOT NULL AND NOT EXISTS (SELECT 1 FROM kommune r WHERE r.code = t.til_kommune);

-- Bevægelse.tilKommune/length: Bevægelse.tilKommune: the text must have exactly 4 characters.
SELECT 'Bevægelse.tilKommune/length' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bevægelse.tilKommune: teksten skal have præcis 4 tegn.' AS message_da, 'Bevægelse.tilKommune: the text must have exactly 4 characters.' AS message_en, 'tilKommune = ' || COALESCE(CAST(t.til_kommune AS TEXT), '') AS found FROM bevaegelse t WHERE NOT (CHAR_LENGTH(t.til_kommune) >= 4 AND CHAR_LENGTH(t.til_kommune) <= 4);

-- Bevægelse.tilKommune/pattern: Bevægelse.tilKommune: the value does not have the form [0-9]{4}.
SELECT 'Bevægelse.tilKommune/pattern' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bevægelse.tilKommune: værdien har ikke formen [0-9]{4}.' AS message_da, 'Bevægelse.tilKommune: the value does not have the form [0-9]{4}.' AS message_en, 'tilKommune = ' || COALESCE(CAST(t.til_kommune AS TEXT), '') AS found FROM bevaegelse t WHERE NOT (t.til_kommune ~ '^[0-9]{4}$');

-- Bevægelse.fraOverenskomst/code: Bevægelse.fraOverenskomst: the value is not a code of Overenskomstområde.
SELECT 'Bevægelse.fraOverenskomst/code' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bevægelse.fraOverenskomst: værdien er ikke en kode i Overenskomstområde.' AS message_da, 'Bevægelse.fraOverenskomst: the value is not a code of Overenskomstområde.' AS message_en, 'fraOverenskomst = ' || COALESCE(CAST(t.fra_overenskomst AS TEXT), '') AS found FROM bevaegelse t WHERE t.fra_overenskomst IS NOT NULL AND NOT EXISTS (SELECT 1 FROM overenskomstomraade r WHERE r.code = t.fra_overenskomst);

-- Bevægelse.fraOverenskomst/length: Bevægelse.fraOverenskomst: the text must have exactly 3 characters.
SELECT 'Bevægelse.fraOverenskomst/length' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bevægelse.fraOverenskomst: teksten skal have præcis 3 tegn.' AS message_da, 'Bevægelse.fraOverenskomst: the text must have exactly 3 characters.' AS message_en, 'fraOverenskomst = ' || COALESCE(CAST(t.fra_overenskomst AS TEXT), '') AS found FROM bevaegelse t WHERE NOT (CHAR_LENGTH(t.fra_overenskomst) >= 3 AND CHAR_LENGTH(t.fra_overenskomst) <= 3);

-- Bevægelse.fraOverenskomst/pattern: Bevægelse.fraOverenskomst: the value does not have the form [0-9]{3}.
SELECT 'Bevægelse.fraOverenskomst/pattern' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bevægelse.fraOverenskomst: værdien har ikke formen [0-9]{3}.' AS message_da, 'Bevægelse.fraOverenskomst: the value does not have the form [0-9]{3}.' AS message_en, 'fraOverenskomst = ' || COALESCE(CAST(t.fra_overenskomst AS TEXT), '') AS found FROM bevaegelse t WHERE NOT (t.fra_overenskomst ~ '^[0-9]{3}$');

-- Bevægelse.fraOverenskomst/L-02 fra: The agreement area was not valid on the first status date.
SELECT 'Bevægelse.fraOverenskomst/L-02 fra' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Overenskomstområdet var ikke gyldigt på den første statusdato.' AS message_da, 'The agreement area was not valid on the first status date.' AS message_en, 'fraOverenskomst = ' || COALESCE(CAST(t.fra_overenskomst AS TEXT), '') || ', fraStatusdato = ' || COALESCE(CAST(t.fra_statusdato AS TEXT), '') AS found FROM bevaegelse t WHERE t.fra_overenskomst IS NOT NULL AND t.fra_statusdato IS NOT NULL AND NOT (EXISTS (SELECT 1 FROM overenskomstomraade c WHERE c.code = t.fra_overenskomst AND (c.valid_from IS NULL OR c.valid_from <= t.fra_statusdato) AND (c.valid_to IS NULL OR t.fra_statusdato <= c.valid_to)));

-- Bevægelse.tilOverenskomst/code: Bevægelse.tilOverenskomst: the value is not a code of Overenskomstområde.
SELECT 'Bevægelse.tilOverenskomst/code' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bevægelse.tilOverenskomst: værdien er ikke en kode i Overenskomstområde.' AS message_da, 'Bevægelse.tilOverenskomst: the value is not a code of Overenskomstområde.' AS message_en, 'tilOverenskomst = ' || COALESCE(CAST(t.til_overenskomst AS TEXT), '') AS found FROM bevaegelse t WHERE t.til_overenskomst IS NOT NULL AND NOT EXISTS (SELECT 1 FROM overenskomstomraade r WHERE r.code = t.til_overenskomst);

-- Bevægelse.tilOverenskomst/length: Bevægelse.tilOverenskomst: the text must have exactly 3 characters.
SELECT 'Bevægelse.tilOverenskomst/length' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bevægelse.tilOverenskomst: teksten skal have præcis 3 tegn.' AS message_da, 'Bevægelse.tilOverenskomst: the text must have exactly 3 characters.' AS message_en, 'tilOverenskomst = ' || COALESCE(CAST(t.til_overenskomst AS TEXT), '') AS found FROM bevaegelse t WHERE NOT (CHAR_LENGTH(t.til_overenskomst) >= 3 AND CHAR_LENGTH(t.til_overenskomst) <= 3);

-- Bevægelse.tilOverenskomst/pattern: Bevægelse.tilOverenskomst: the value does not have the form [0-9]{3}.
SELECT 'Bevægelse.tilOverenskomst/pattern' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bevægelse.tilOverenskomst: værdien har ikke formen [0-9]{3}.' AS message_da, 'Bevægelse.tilOverenskomst: the value does not have the form [0-9]{3}.' AS message_en, 'tilOverenskomst = ' || COALESCE(CAST(t.til_overenskomst AS TEXT), '') AS found FROM bevaegelse t WHERE NOT (t.til_overenskomst ~ '^[0-9]{3}$');

-- Bevægelse.tilOverenskomst/L-02 til: The agreement area was not valid on the second status date.
SELECT 'Bevægelse.tilOverenskomst/L-02 til' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Overenskomstområdet var ikke gyldigt på den anden statusdato.' AS message_da, 'The agreement area was not valid on the second status date.' AS message_en, 'tilOverenskomst = ' || COALESCE(CAST(t.til_overenskomst AS TEXT), '') || ', tilStatusdato = ' || COALESCE(CAST(t.til_statusdato AS TEXT), '') AS found FROM bevaegelse t WHERE t.til_overenskomst IS NOT NULL AND t.til_statusdato IS NOT NULL AND NOT (EXISTS (SELECT 1 FROM overenskomstomraade c WHERE c.code = t.til_overenskomst AND (c.valid_from IS NULL OR c.valid_from <= t.til_statusdato) AND (c.valid_to IS NULL OR t.til_statusdato <= c.valid_to)));

-- Bevægelse.fraStatusdato/required: Bevægelse.fraStatusdato: the value is missing.
SELECT 'Bevægelse.fraStatusdato/required' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bevægelse.fraStatusdato: værdien mangler.' AS message_da, 'Bevægelse.fraStatusdato: the value is missing.' AS message_en, 'fraStatusdato = ' || COALESCE(CAST(t.fra_statusdato AS TEXT), '') AS found FROM bevaegelse t WHERE t.fra_statusdato IS NULL;

-- Bevægelse.tilStatusdato/required: Bevægelse.tilStatusdato: the value is missing.
SELECT 'Bevægelse.tilStatusdato/required' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bevægelse.tilStatusdato: værdien mangler.' AS message_da, 'Bevægelse.tilStatusdato: the value is missing.' AS message_en, 'tilStatusdato = ' || COALESCE(CAST(t.til_statusdato AS TEXT), '') AS found FROM bevaegelse t WHERE t.til_statusdato IS NULL;

-- Bevægelse.ansættelsesforhold/reference: Bevægelse.ansættelsesforhold: refers to Ansættelsesforhold that does not exist.
SELECT 'Bevægelse.ansættelsesforhold/reference' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bevægelse.ansættelsesforhold: henviser til Ansættelsesforhold, som ikke findes.' AS message_da, 'Bevægelse.ansættelsesforhold: refers to Ansættelsesforhold that does not exist.' AS message_en, 'ansættelsesforhold = ' || COALESCE(CAST(t.ansaettelsesforhold_id AS TEXT), '') AS found FROM bevaegelse t WHERE t.ansaettelsesforhold_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ansaettelsesforhold r WHERE r.id = t.ansaettelsesforhold_id);

-- Ansættelsesforhold/L-08: Ansættelsesforhold: the end date ({slutdato}) is not before the start date ({startdato})
SELECT 'Ansættelsesforhold/L-08' AS rule_id, CAST(t.id AS TEXT) AS entity_key, CASE WHEN (t.slutdato IS NOT NULL) AND (t.slutdato IS NOT NULL AND t.slutdato < t.startdato) THEN 'violated' ELSE 'undetermined' END AS verdict, 'Ansættelsesforhold: slutdatoen (' || COALESCE(CAST(t.slutdato AS TEXT), '') || ') ligger ikke før startdatoen (' || COALESCE(CAST(t.startdato AS TEXT), '') || ')' AS message_da, 'Ansættelsesforhold: the end date (' || COALESCE(CAST(t.slutdato AS TEXT), '') || ') is not before the start date (' || COALESCE(CAST(t.startdato AS TEXT), '') || ')' AS message_en, 'slutdato = ' || COALESCE(CAST(t.slutdato AS TEXT), '') || ', startdato = ' || COALESCE(CAST(t.startdato AS TEXT), '') AS found FROM ansaettelsesforhold t WHERE NOT ((t.slutdato IS NULL) OR (t.slutdato IS NOT NULL AND t.slutdato >= t.startdato));

-- Bestand/bestandErEntydig: Bestand: statusdato, kommune, overenskomstområde occur more than once together.
SELECT 'Bestand/bestandErEntydig' AS rule_id, CAST(t.id AS TEXT) AS entity_key, 'violated' AS verdict, 'Bestand: statusdato, kommune, overenskomstområde findes flere gange tilsammen.' AS message_da, 'Bestand: statusdato, kommune, overenskomstområde occur more than once together.' AS message_en, 'statusdato = ' || COALESCE(CAST(t.statusdato_id AS TEXT), '') || ', kommune = ' || COALESCE(CAST(t.kommune AS TEXT), '') || ', overenskomstområde = ' || COALESCE(CAST(t.overenskomstomraade AS TEXT), '') AS found FROM bestand t WHERE EXISTS (SELECT 1 FROM (SELECT q.row1 AS row1, COUNT(*) OVER (PARTITION BY q.told1, q.told2, q.told3) AS size_of_group FROM (SELECT g.id AS row1, g.statusdato_id AS told1, g.kommune AS told2, g.overenskomstomraade AS told3 FROM bestand g WHERE g.statusdato_id IS NOT NULL AND g.kommune IS NOT NULL AND g.overenskomstomraade IS NOT NULL) q) p WHERE p.row1 = t.id AND p.size_of_group > 1);

-- Bevægelse/datoerErOrdnet: Bevægelse: the second status date ({tilStatusdato}) is after the first ({fraStatusdato})
SELECT 'Bevægelse/datoerErOrdnet' AS rule_id, CAST(t.id AS TEXT) AS entity_key, CASE WHEN t.til_statusdato <= t.fra_statusdato THEN 'violated' ELSE 'undetermined' END AS verdict, 'Bevægelse: den anden statusdato (' || COALESCE(CAST(t.til_statusdato AS TEXT), '') || ') ligger efter den første (' || COALESCE(CAST(t.fra_statusdato AS TEXT), '') || ')' AS message_da, 'Bevægelse: the second status date (' || COALESCE(CAST(t.til_statusdato AS TEXT), '') || ') is after the first (' || COALESCE(CAST(t.fra_statusdato AS TEXT), '') || ')' AS message_en, 'tilStatusdato = ' || COALESCE(CAST(t.til_statusdato AS TEXT), '') || ', fraStatusdato = ' || COALESCE(CAST(t.fra_statusdato AS TEXT), '') AS found FROM bevaegelse t WHERE NOT (t.til_statusdato > t.fra_statusdato);

-- Bevægelse/P-03: Bevægelse: mobility has a position before and after, and one of them changed
SELECT 'Bevægelse/P-03' AS rule_id, CAST(t.id AS TEXT) AS entity_key, CASE WHEN (t.type = 'mobilitet') AND ((t.fra_stilling IS NULL) OR (t.til_stilling IS NULL) OR (((t.fra_stilling IS NOT NULL AND t.til_stilling IS NOT NULL AND t.fra_stilling = t.til_stilling) OR (t.fra_stilling IS NULL AND t.til_stilling IS NULL)) AND ((t.fra_kommune IS NOT NULL AND t.til_kommune IS NOT NULL AND t.fra_kommune = t.til_kommune) OR (t.fra_kommune IS NULL AND t.til_kommune IS NULL)))) THEN 'violated' ELSE 'undetermined' END AS verdict, 'Bevægelse: mobilitet har både en stilling før og en efter, og en af dem er ændret' AS message_da, 'Bevægelse: mobility has a position before and after, and one of them changed' AS message_en, 'type = ' || COALESCE(CAST(t.type AS TEXT), '') || ', fraStilling = ' || COALESCE(CAST(t.fra_stilling AS TEXT), '') || ', tilStilling = ' || COALESCE(CAST(t.til_stilling AS TEXT), '') || ', fraKommune = ' || COALESCE(CAST(t.fra_kommune AS TEXT), '') || ', tilKommune = ' || COALESCE(CAST(t.til_kommune AS TEXT), '') AS found FROM bevaegelse t WHERE NOT ((t.type <> 'mobilitet') OR ((t.fra_stilling IS NOT NULL) AND (t.til_stilling IS NOT NULL) AND (((t.fra_stilling IS NOT NULL AND t.til_stilling IS NOT NULL AND t.fra_stilling <> t.til_stilling) OR (t.fra_stilling IS NULL AND t.til_stilling IS NOT NULL OR t.fra_stilling IS NOT NULL AND t.til_stilling IS NULL)) OR ((t.fra_kommune IS NOT NULL AND t.til_kommune IS NOT NULL AND t.fra_kommune <> t.til_kommune) OR (t.fra_kommune IS NULL AND t.til_kommune IS NOT NULL OR t.fra_kommune IS NOT NULL AND t.til_kommune IS NULL)))));

-- Bevægelse/tilgang: Bevægelse: the one who came is not there on the first date
SELECT 'Bevægelse/tilgang' AS rule_id, CAST(t.id AS TEXT) AS entity_key, CASE WHEN (t.type = 'tilgang') AND ((t.fra_stilling IS NOT NULL) OR (t.til_stilling IS NULL)) THEN 'violated' ELSE 'undetermined' END AS verdict, 'Bevægelse: den, der er kommet til, er ikke med på den første dato' AS message_da, 'Bevægelse: the one who came is not there on the first date' AS message_en, 'type = ' || COALESCE(CAST(t.type AS TEXT), '') || ', fraStilling = ' || COALESCE(CAST(t.fra_stilling AS TEXT), '') || ', tilStilling = ' || COALESCE(CAST(t.til_stilling AS TEXT), '') AS found FROM bevaegelse t WHERE NOT ((t.type <> 'tilgang') OR ((t.fra_stilling IS NULL) AND (t.til_stilling IS NOT NULL)));

-- Bevægelse/afgang: Bevægelse: the one who left is not there on the second date
SELECT 'Bevægelse/afgang' AS rule_id, CAST(t.id AS TEXT) AS entity_key, CASE WHEN (t.type = 'afgang') AND ((t.fra_stilling IS NULL) OR (t.til_stilling IS NOT NULL)) THEN 'violated' ELSE 'undetermined' END AS verdict, 'Bevægelse: den, der er gået, er ikke med på den anden dato' AS message_da, 'Bevægelse: the one who left is not there on the second date' AS message_en, 'type = ' || COALESCE(CAST(t.type AS TEXT), '') || ', fraStilling = ' || COALESCE(CAST(t.fra_stilling AS TEXT), '') || ', tilStilling = ' || COALESCE(CAST(t.til_stilling AS TEXT), '') AS found FROM bevaegelse t WHERE NOT ((t.type <> 'afgang') OR ((t.fra_stilling IS NOT NULL) AND (t.til_stilling IS NULL)));
