-- Løndata, version 0.1.0, profile registrering
-- One query a rule for DuckDB 1.1 or later: the rows that break it
-- Made by modelmill from the model; change the model or the profile, not this file.
--
-- Rules without a query here:
-- the column's type holds it (8):
--     Ansættelsesforhold.startdato/type, Ansættelsesforhold.slutdato/type,
--     Ansættelsesforhold.beskæftigelsesgrad/type, Ansættelsesforhold.anciennitet/type,
--     Lønperiode.år/type, Lønperiode.måned/type, Lønpost.beløb/type, Lønpost.timer/type
-- the column's type rounds to it (3):
--     Ansættelsesforhold.beskæftigelsesgrad/digits, Lønpost.beløb/digits, Lønpost.timer/digits
-- the table referred to holds the key (7):
--     Person.ansættelsesforhold/reference, Ansættelsesmyndighed.ansættelsesforhold/reference,
--     Arbejdssted.ansættelsesforhold/reference, Ansættelsesforhold.lønopgørelse/reference,
--     Lønperiode.opgørelserIPerioden/reference, Lønopgørelse.lønpost/reference,
--     Lønopgørelse.rettelser/reference

-- Person.cprNummer/required: Person.cprNummer: the value is missing.
SELECT 'Person.cprNummer/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Person.cprNummer: værdien mangler.' AS message_da, 'Person.cprNummer: the value is missing.' AS message_en, 'cprNummer = ' || COALESCE(CAST(t.cpr_nummer AS VARCHAR), '') AS found FROM person t WHERE t.cpr_nummer IS NULL;

-- Person.cprNummer/length: Person.cprNummer: the text must have exactly 10 characters.
SELECT 'Person.cprNummer/length' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Person.cprNummer: teksten skal have præcis 10 tegn.' AS message_da, 'Person.cprNummer: the text must have exactly 10 characters.' AS message_en, 'cprNummer = ' || COALESCE(CAST(t.cpr_nummer AS VARCHAR), '') AS found FROM person t WHERE NOT (length(t.cpr_nummer) >= 10 AND length(t.cpr_nummer) <= 10);

-- Person.cprNummer/pattern: Person.cprNummer: the value does not have the form ((0[1-9]|[12][0-9])(0[1-9]|1[0-2])|30(0[13-9]|1[0-2])|31(0[13578]|1[02]))[0-9]{6}.
SELECT 'Person.cprNummer/pattern' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Person.cprNummer: værdien har ikke formen ((0[1-9]|[12][0-9])(0[1-9]|1[0-2])|30(0[13-9]|1[0-2])|31(0[13578]|1[02]))[0-9]{6}.' AS message_da, 'Person.cprNummer: the value does not have the form ((0[1-9]|[12][0-9])(0[1-9]|1[0-2])|30(0[13-9]|1[0-2])|31(0[13578]|1[02]))[0-9]{6}.' AS message_en, 'cprNummer = ' || COALESCE(CAST(t.cpr_nummer AS VARCHAR), '') AS found FROM person t WHERE NOT (regexp_full_match(t.cpr_nummer, '^((((0[1-9]|[12][0-9])(0[1-9]|1[0-2])|30(0[13-9]|1[0-2])|31(0[13578]|1[02])))[0-9]{6})$'));

-- Person.cprNummer/checksum: Person.cprNummer: the digits do not fit together in a CPR number.
SELECT 'Person.cprNummer/checksum' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Person.cprNummer: cifrene passer ikke sammen i et CPR-nummer.' AS message_da, 'Person.cprNummer: the digits do not fit together in a CPR number.' AS message_en, 'cprNummer = ' || COALESCE(CAST(t.cpr_nummer AS VARCHAR), '') AS found FROM person t WHERE CASE WHEN regexp_full_match(t.cpr_nummer, '^[0-9]{10}$') THEN CASE WHEN (4 * CAST(SUBSTR(t.cpr_nummer, 1, 1) AS INTEGER) + 3 * CAST(SUBSTR(t.cpr_nummer, 2, 1) AS INTEGER) + 2 * CAST(SUBSTR(t.cpr_nummer, 3, 1) AS INTEGER) + 7 * CAST(SUBSTR(t.cpr_nummer, 4, 1) AS INTEGER) + 6 * CAST(SUBSTR(t.cpr_nummer, 5, 1) AS INTEGER) + 5 * CAST(SUBSTR(t.cpr_nummer, 6, 1) AS INTEGER) + 4 * CAST(SUBSTR(t.cpr_nummer, 7, 1) AS INTEGER) + 3 * CAST(SUBSTR(t.cpr_nummer, 8, 1) AS INTEGER) + 2 * CAST(SUBSTR(t.cpr_nummer, 9, 1) AS INTEGER) + CAST(SUBSTR(t.cpr_nummer, 10, 1) AS INTEGER)) % 11 <> 0 THEN 1 ELSE 0 END ELSE 0 END = 1;

-- Person.cprNummer/birthday: Person.cprNummer: the first six digits are not a day.
SELECT 'Person.cprNummer/birthday' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Person.cprNummer: de første seks cifre er ikke en dag.' AS message_da, 'Person.cprNummer: the first six digits are not a day.' AS message_en, 'cprNummer = ' || COALESCE(CAST(t.cpr_nummer AS VARCHAR), '') AS found FROM person t WHERE CASE WHEN regexp_full_match(t.cpr_nummer, '^[0-9]{10}$') THEN CASE WHEN NOT (SUBSTR(t.cpr_nummer, 1, 2) >= '01' AND ((SUBSTR(t.cpr_nummer, 3, 2) IN ('01', '03', '05', '07', '08', '10', '12') AND SUBSTR(t.cpr_nummer, 1, 2) <= '31') OR (SUBSTR(t.cpr_nummer, 3, 2) IN ('04', '06', '09', '11') AND SUBSTR(t.cpr_nummer, 1, 2) <= '30') OR (SUBSTR(t.cpr_nummer, 3, 2) = '02' AND (SUBSTR(t.cpr_nummer, 1, 2) <= '28' OR (SUBSTR(t.cpr_nummer, 1, 2) = '29' AND (CAST(SUBSTR(t.cpr_nummer, 5, 2) AS INTEGER)) % 4 = 0 AND NOT (SUBSTR(t.cpr_nummer, 5, 2) = '00' AND SUBSTR(t.cpr_nummer, 7, 1) <= '3')))))) THEN 1 ELSE 0 END ELSE 0 END = 1;

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

-- Ansættelsesmyndighed.cvr/checksum: Ansættelsesmyndighed.cvr: the digits do not fit together in a CVR number.
SELECT 'Ansættelsesmyndighed.cvr/checksum' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesmyndighed.cvr: cifrene passer ikke sammen i et CVR-nummer.' AS message_da, 'Ansættelsesmyndighed.cvr: the digits do not fit together in a CVR number.' AS message_en, 'cvr = ' || COALESCE(CAST(t.cvr AS VARCHAR), '') AS found FROM ansaettelsesmyndighed t WHERE CASE WHEN regexp_full_match(t.cvr, '^[0-9]{8}$') THEN CASE WHEN (2 * CAST(SUBSTR(t.cvr, 1, 1) AS INTEGER) + 7 * CAST(SUBSTR(t.cvr, 2, 1) AS INTEGER) + 6 * CAST(SUBSTR(t.cvr, 3, 1) AS INTEGER) + 5 * CAST(SUBSTR(t.cvr, 4, 1) AS INTEGER) + 4 * CAST(SUBSTR(t.cvr, 5, 1) AS INTEGER) + 3 * CAST(SUBSTR(t.cvr, 6, 1) AS INTEGER) + 2 * CAST(SUBSTR(t.cvr, 7, 1) AS INTEGER) + CAST(SUBSTR(t.cvr, 8, 1) AS INTEGER)) % 11 <> 0 THEN 1 ELSE 0 END ELSE 0 END = 1;

-- Ansættelsesmyndighed/key: Ansættelsesmyndighed: the key occurs more than once.
SELECT 'Ansættelsesmyndighed/key' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesmyndighed: nøglen findes flere gange.' AS message_da, 'Ansættelsesmyndighed: the key occurs more than once.' AS message_en, 'kommunekode = ' || COALESCE(CAST(t.kommunekode AS VARCHAR), '') AS found FROM ansaettelsesmyndighed t WHERE EXISTS (SELECT 1 FROM (SELECT g.kommunekode FROM ansaettelsesmyndighed g WHERE g.kommunekode IS NOT NULL GROUP BY g.kommunekode HAVING COUNT(*) > 1) d WHERE t.kommunekode = d.kommunekode);

-- Arbejdssted.pNummer/required: Arbejdssted.pNummer: the value is missing.
SELECT 'Arbejdssted.pNummer/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Arbejdssted.pNummer: værdien mangler.' AS message_da, 'Arbejdssted.pNummer: the value is missing.' AS message_en, 'pNummer = ' || COALESCE(CAST(t.p_nummer AS VARCHAR), '') AS found FROM arbejdssted t WHERE t.p_nummer IS NULL;

-- Arbejdssted.pNummer/length: Arbejdssted.pNummer: the text must have exactly 10 characters.
SELECT 'Arbejdssted.pNummer/length' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Arbejdssted.pNummer: teksten skal have præcis 10 tegn.' AS message_da, 'Arbejdssted.pNummer: the text must have exactly 10 characters.' AS message_en, 'pNummer = ' || COALESCE(CAST(t.p_nummer AS VARCHAR), '') AS found FROM arbejdssted t WHERE NOT (length(t.p_nummer) >= 10 AND length(t.p_nummer) <= 10);

-- Arbejdssted.pNummer/pattern: Arbejdssted.pNummer: the value does not have the form [0-9]{10}.
SELECT 'Arbejdssted.pNummer/pattern' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Arbejdssted.pNummer: værdien har ikke formen [0-9]{10}.' AS message_da, 'Arbejdssted.pNummer: the value does not have the form [0-9]{10}.' AS message_en, 'pNummer = ' || COALESCE(CAST(t.p_nummer AS VARCHAR), '') AS found FROM arbejdssted t WHERE NOT (regexp_full_match(t.p_nummer, '^[0-9]{10}$'));

-- Arbejdssted/key: Arbejdssted: the key occurs more than once.
SELECT 'Arbejdssted/key' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Arbejdssted: nøglen findes flere gange.' AS message_da, 'Arbejdssted: the key occurs more than once.' AS message_en, 'pNummer = ' || COALESCE(CAST(t.p_nummer AS VARCHAR), '') AS found FROM arbejdssted t WHERE EXISTS (SELECT 1 FROM (SELECT g.p_nummer FROM arbejdssted g WHERE g.p_nummer IS NOT NULL GROUP BY g.p_nummer HAVING COUNT(*) > 1) d WHERE t.p_nummer = d.p_nummer);

-- Ansættelsesforhold.ansættelsesnøgle/required: Ansættelsesforhold.ansættelsesnøgle: the value is missing.
SELECT 'Ansættelsesforhold.ansættelsesnøgle/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.ansættelsesnøgle: værdien mangler.' AS message_da, 'Ansættelsesforhold.ansættelsesnøgle: the value is missing.' AS message_en, 'ansættelsesnøgle = ' || COALESCE(CAST(t.ansaettelsesnoegle AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE t.ansaettelsesnoegle IS NULL;

-- Ansættelsesforhold.ansættelsesnøgle/length: Ansættelsesforhold.ansættelsesnøgle: the text must have between 1 and 40 characters.
SELECT 'Ansættelsesforhold.ansættelsesnøgle/length' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.ansættelsesnøgle: teksten skal have mellem 1 og 40 tegn.' AS message_da, 'Ansættelsesforhold.ansættelsesnøgle: the text must have between 1 and 40 characters.' AS message_en, 'ansættelsesnøgle = ' || COALESCE(CAST(t.ansaettelsesnoegle AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE NOT (length(t.ansaettelsesnoegle) >= 1 AND length(t.ansaettelsesnoegle) <= 40);

-- Ansættelsesforhold.startdato/required: Ansættelsesforhold.startdato: the value is missing.
SELECT 'Ansættelsesforhold.startdato/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.startdato: værdien mangler.' AS message_da, 'Ansættelsesforhold.startdato: the value is missing.' AS message_en, 'startdato = ' || COALESCE(CAST(t.startdato AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE t.startdato IS NULL;

-- Ansættelsesforhold.ansættelsesform/required: Ansættelsesforhold.ansættelsesform: the value is missing.
SELECT 'Ansættelsesforhold.ansættelsesform/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.ansættelsesform: værdien mangler.' AS message_da, 'Ansættelsesforhold.ansættelsesform: the value is missing.' AS message_en, 'ansættelsesform = ' || COALESCE(CAST(t.ansaettelsesform AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE t.ansaettelsesform IS NULL;

-- Ansættelsesforhold.ansættelsesform/code: Ansættelsesforhold.ansættelsesform: the value is not one of the allowed codes.
SELECT 'Ansættelsesforhold.ansættelsesform/code' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.ansættelsesform: værdien er ikke en af de tilladte koder.' AS message_da, 'Ansættelsesforhold.ansættelsesform: the value is not one of the allowed codes.' AS message_en, 'ansættelsesform = ' || COALESCE(CAST(t.ansaettelsesform AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE NOT (t.ansaettelsesform IN ('månedslønnet', 'timelønnet', 'tjenestemand', 'elev'));

-- Ansættelsesforhold.stillingskode/required: Ansættelsesforhold.stillingskode: the value is missing.
SELECT 'Ansættelsesforhold.stillingskode/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.stillingskode: værdien mangler.' AS message_da, 'Ansættelsesforhold.stillingskode: the value is missing.' AS message_en, 'stillingskode = ' || COALESCE(CAST(t.stillingskode AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE t.stillingskode IS NULL;

-- Ansættelsesforhold.stillingskode/length: Ansættelsesforhold.stillingskode: the text must have between 6 and 7 characters.
SELECT 'Ansættelsesforhold.stillingskode/length' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.stillingskode: teksten skal have mellem 6 og 7 tegn.' AS message_da, 'Ansættelsesforhold.stillingskode: the text must have between 6 and 7 characters.' AS message_en, 'stillingskode = ' || COALESCE(CAST(t.stillingskode AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE NOT (length(t.stillingskode) >= 6 AND length(t.stillingskode) <= 7);

-- Ansættelsesforhold.stillingskode/pattern: Ansættelsesforhold.stillingskode: the value does not have the form [0-9]{3}(-[0-9]{2}|.{4}).
SELECT 'Ansættelsesforhold.stillingskode/pattern' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.stillingskode: værdien har ikke formen [0-9]{3}(-[0-9]{2}|.{4}).' AS message_da, 'Ansættelsesforhold.stillingskode: the value does not have the form [0-9]{3}(-[0-9]{2}|.{4}).' AS message_en, 'stillingskode = ' || COALESCE(CAST(t.stillingskode AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE NOT (regexp_full_match(t.stillingskode, '^([0-9]{3}(-[0-9]{2}|.{4}))$'));

-- Ansættelsesforhold.overenskomstområde/required: Ansættelsesforhold.overenskomstområde: the value is missing.
SELECT 'Ansættelsesforhold.overenskomstområde/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.overenskomstområde: værdien mangler.' AS message_da, 'Ansættelsesforhold.overenskomstområde: the value is missing.' AS message_en, 'overenskomstområde = ' || COALESCE(CAST(t.overenskomstomraade AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE t.overenskomstomraade IS NULL;

-- Ansættelsesforhold.overenskomstområde/length: Ansættelsesforhold.overenskomstområde: the text must have exactly 3 characters.
SELECT 'Ansættelsesforhold.overenskomstområde/length' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.overenskomstområde: teksten skal have præcis 3 tegn.' AS message_da, 'Ansættelsesforhold.overenskomstområde: the text must have exactly 3 characters.' AS message_en, 'overenskomstområde = ' || COALESCE(CAST(t.overenskomstomraade AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE NOT (length(t.overenskomstomraade) >= 3 AND length(t.overenskomstomraade) <= 3);

-- Ansættelsesforhold.overenskomstområde/pattern: Ansættelsesforhold.overenskomstområde: the value does not have the form [0-9]{3}.
SELECT 'Ansættelsesforhold.overenskomstområde/pattern' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.overenskomstområde: værdien har ikke formen [0-9]{3}.' AS message_da, 'Ansættelsesforhold.overenskomstområde: the value does not have the form [0-9]{3}.' AS message_en, 'overenskomstområde = ' || COALESCE(CAST(t.overenskomstomraade AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE NOT (regexp_full_match(t.overenskomstomraade, '^[0-9]{3}$'));

-- Ansættelsesforhold.overenskomstnummer/pattern: Ansættelsesforhold.overenskomstnummer: the value does not have the form ([56]\.)?[0-9]{2}\.[0-9]{2}.
SELECT 'Ansættelsesforhold.overenskomstnummer/pattern' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.overenskomstnummer: værdien har ikke formen ([56]\.)?[0-9]{2}\.[0-9]{2}.' AS message_da, 'Ansættelsesforhold.overenskomstnummer: the value does not have the form ([56]\.)?[0-9]{2}\.[0-9]{2}.' AS message_en, 'overenskomstnummer = ' || COALESCE(CAST(t.overenskomstnummer AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE NOT (regexp_full_match(t.overenskomstnummer, '^([56][.])?[0-9]{2}[.][0-9]{2}$'));

-- Ansættelsesforhold.discoKode/pattern: Ansættelsesforhold.discoKode: the value does not have the form [0-9]{4,6}.
SELECT 'Ansættelsesforhold.discoKode/pattern' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.discoKode: værdien har ikke formen [0-9]{4,6}.' AS message_da, 'Ansættelsesforhold.discoKode: the value does not have the form [0-9]{4,6}.' AS message_en, 'discoKode = ' || COALESCE(CAST(t.disco_kode AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE NOT (regexp_full_match(t.disco_kode, '^[0-9]{4,6}$'));

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

-- Ansættelsesforhold.arbejdssted/reference: Ansættelsesforhold.arbejdssted: refers to Arbejdssted that does not exist.
SELECT 'Ansættelsesforhold.arbejdssted/reference' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Ansættelsesforhold.arbejdssted: henviser til Arbejdssted, som ikke findes.' AS message_da, 'Ansættelsesforhold.arbejdssted: refers to Arbejdssted that does not exist.' AS message_en, 'arbejdssted = ' || COALESCE(CAST(t.arbejdssted_id AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE t.arbejdssted_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM arbejdssted r WHERE r.id = t.arbejdssted_id);

-- Lønperiode.år/required: Lønperiode.år: the value is missing.
SELECT 'Lønperiode.år/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Lønperiode.år: værdien mangler.' AS message_da, 'Lønperiode.år: the value is missing.' AS message_en, 'år = ' || COALESCE(CAST(t.aar AS VARCHAR), '') AS found FROM loenperiode t WHERE t.aar IS NULL;

-- Lønperiode.år/minimum: Lønperiode.år: the value must be at least 2000.
SELECT 'Lønperiode.år/minimum' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Lønperiode.år: værdien skal være mindst 2000.' AS message_da, 'Lønperiode.år: the value must be at least 2000.' AS message_en, 'år = ' || COALESCE(CAST(t.aar AS VARCHAR), '') AS found FROM loenperiode t WHERE NOT (t.aar >= 2000);

-- Lønperiode.år/maximum: Lønperiode.år: the value must be at most 2099.
SELECT 'Lønperiode.år/maximum' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Lønperiode.år: værdien skal være højst 2099.' AS message_da, 'Lønperiode.år: the value must be at most 2099.' AS message_en, 'år = ' || COALESCE(CAST(t.aar AS VARCHAR), '') AS found FROM loenperiode t WHERE NOT (t.aar <= 2099);

-- Lønperiode.måned/required: Lønperiode.måned: the value is missing.
SELECT 'Lønperiode.måned/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Lønperiode.måned: værdien mangler.' AS message_da, 'Lønperiode.måned: the value is missing.' AS message_en, 'måned = ' || COALESCE(CAST(t.maaned AS VARCHAR), '') AS found FROM loenperiode t WHERE t.maaned IS NULL;

-- Lønperiode.måned/minimum: Lønperiode.måned: the value must be at least 1.
SELECT 'Lønperiode.måned/minimum' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Lønperiode.måned: værdien skal være mindst 1.' AS message_da, 'Lønperiode.måned: the value must be at least 1.' AS message_en, 'måned = ' || COALESCE(CAST(t.maaned AS VARCHAR), '') AS found FROM loenperiode t WHERE NOT (t.maaned >= 1);

-- Lønperiode.måned/maximum: Lønperiode.måned: the value must be at most 12.
SELECT 'Lønperiode.måned/maximum' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Lønperiode.måned: værdien skal være højst 12.' AS message_da, 'Lønperiode.måned: the value must be at most 12.' AS message_en, 'måned = ' || COALESCE(CAST(t.maaned AS VARCHAR), '') AS found FROM loenperiode t WHERE NOT (t.maaned <= 12);

-- Lønopgørelse.ansættelsesforhold/count: Lønopgørelse.ansættelsesforhold: there must be exactly 1.
SELECT 'Lønopgørelse.ansættelsesforhold/count' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Lønopgørelse.ansættelsesforhold: der skal være præcis 1.' AS message_da, 'Lønopgørelse.ansættelsesforhold: there must be exactly 1.' AS message_en, 'ansættelsesforhold = ' || COALESCE(CAST(t.ansaettelsesforhold_id AS VARCHAR), '') AS found FROM loenopgoerelse t WHERE t.ansaettelsesforhold_id IS NULL;

-- Lønopgørelse.ansættelsesforhold/reference: Lønopgørelse.ansættelsesforhold: refers to Ansættelsesforhold that does not exist.
SELECT 'Lønopgørelse.ansættelsesforhold/reference' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Lønopgørelse.ansættelsesforhold: henviser til Ansættelsesforhold, som ikke findes.' AS message_da, 'Lønopgørelse.ansættelsesforhold: refers to Ansættelsesforhold that does not exist.' AS message_en, 'ansættelsesforhold = ' || COALESCE(CAST(t.ansaettelsesforhold_id AS VARCHAR), '') AS found FROM loenopgoerelse t WHERE t.ansaettelsesforhold_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ansaettelsesforhold r WHERE r.id = t.ansaettelsesforhold_id);

-- Lønopgørelse.lønperiode/count: Lønopgørelse.lønperiode: there must be exactly 1.
SELECT 'Lønopgørelse.lønperiode/count' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Lønopgørelse.lønperiode: der skal være præcis 1.' AS message_da, 'Lønopgørelse.lønperiode: there must be exactly 1.' AS message_en, 'lønperiode = ' || COALESCE(CAST(t.loenperiode_id AS VARCHAR), '') AS found FROM loenopgoerelse t WHERE t.loenperiode_id IS NULL;

-- Lønopgørelse.lønperiode/reference: Lønopgørelse.lønperiode: refers to Lønperiode that does not exist.
SELECT 'Lønopgørelse.lønperiode/reference' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Lønopgørelse.lønperiode: henviser til Lønperiode, som ikke findes.' AS message_da, 'Lønopgørelse.lønperiode: refers to Lønperiode that does not exist.' AS message_en, 'lønperiode = ' || COALESCE(CAST(t.loenperiode_id AS VARCHAR), '') AS found FROM loenopgoerelse t WHERE t.loenperiode_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM loenperiode r WHERE r.id = t.loenperiode_id);

-- Lønopgørelse.lønpost/count: Lønopgørelse.lønpost: there must be at least 1.
SELECT 'Lønopgørelse.lønpost/count' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Lønopgørelse.lønpost: der skal være mindst 1.' AS message_da, 'Lønopgørelse.lønpost: there must be at least 1.' AS message_en, '' AS found FROM loenopgoerelse t WHERE (SELECT COUNT(*) FROM loenpost r WHERE r.opgoerelse_id = t.id) < 1;

-- Lønopgørelse.retter/reference: Lønopgørelse.retter: refers to Lønopgørelse that does not exist.
SELECT 'Lønopgørelse.retter/reference' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Lønopgørelse.retter: henviser til Lønopgørelse, som ikke findes.' AS message_da, 'Lønopgørelse.retter: refers to Lønopgørelse that does not exist.' AS message_en, 'retter = ' || COALESCE(CAST(t.retter_id AS VARCHAR), '') AS found FROM loenopgoerelse t WHERE t.retter_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM loenopgoerelse r WHERE r.id = t.retter_id);

-- Lønpost.lønart/required: Lønpost.lønart: the value is missing.
SELECT 'Lønpost.lønart/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Lønpost.lønart: værdien mangler.' AS message_da, 'Lønpost.lønart: the value is missing.' AS message_en, 'lønart = ' || COALESCE(CAST(t.loenart AS VARCHAR), '') AS found FROM loenpost t WHERE t.loenart IS NULL;

-- Lønpost.lønart/length: Lønpost.lønart: the text must have between 1 and 10 characters.
SELECT 'Lønpost.lønart/length' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Lønpost.lønart: teksten skal have mellem 1 og 10 tegn.' AS message_da, 'Lønpost.lønart: the text must have between 1 and 10 characters.' AS message_en, 'lønart = ' || COALESCE(CAST(t.loenart AS VARCHAR), '') AS found FROM loenpost t WHERE NOT (length(t.loenart) >= 1 AND length(t.loenart) <= 10);

-- Lønpost.lønkomponent/required: Lønpost.lønkomponent: the value is missing.
SELECT 'Lønpost.lønkomponent/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Lønpost.lønkomponent: værdien mangler.' AS message_da, 'Lønpost.lønkomponent: the value is missing.' AS message_en, 'lønkomponent = ' || COALESCE(CAST(t.loenkomponent AS VARCHAR), '') AS found FROM loenpost t WHERE t.loenkomponent IS NULL;

-- Lønpost.lønkomponent/code: Lønpost.lønkomponent: the value is not one of the allowed codes.
SELECT 'Lønpost.lønkomponent/code' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Lønpost.lønkomponent: værdien er ikke en af de tilladte koder.' AS message_da, 'Lønpost.lønkomponent: the value is not one of the allowed codes.' AS message_en, 'lønkomponent = ' || COALESCE(CAST(t.loenkomponent AS VARCHAR), '') AS found FROM loenpost t WHERE NOT (t.loenkomponent IN ('grundløn', 'centraltTillæg', 'lokaltTillæg', 'genetillæg', 'særligFeriegodtgørelse', 'pension', 'overarbejde'));

-- Lønpost.beløb/required: Lønpost.beløb: the value is missing.
SELECT 'Lønpost.beløb/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Lønpost.beløb: værdien mangler.' AS message_da, 'Lønpost.beløb: the value is missing.' AS message_en, 'beløb = ' || COALESCE(CAST(t.beloeb AS VARCHAR), '') AS found FROM loenpost t WHERE t.beloeb IS NULL;

-- Lønpost.timer/minimum: Lønpost.timer: the value must be at least 0.
SELECT 'Lønpost.timer/minimum' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Lønpost.timer: værdien skal være mindst 0.' AS message_da, 'Lønpost.timer: the value must be at least 0.' AS message_en, 'timer = ' || COALESCE(CAST(t.timer AS VARCHAR), '') AS found FROM loenpost t WHERE NOT (t.timer >= 0);

-- Lønpost.opgørelse/count: Lønpost.opgørelse: there must be exactly 1.
SELECT 'Lønpost.opgørelse/count' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Lønpost.opgørelse: der skal være præcis 1.' AS message_da, 'Lønpost.opgørelse: there must be exactly 1.' AS message_en, 'opgørelse = ' || COALESCE(CAST(t.opgoerelse_id AS VARCHAR), '') AS found FROM loenpost t WHERE t.opgoerelse_id IS NULL;

-- Lønpost.opgørelse/reference: Lønpost.opgørelse: refers to Lønopgørelse that does not exist.
SELECT 'Lønpost.opgørelse/reference' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Lønpost.opgørelse: henviser til Lønopgørelse, som ikke findes.' AS message_da, 'Lønpost.opgørelse: refers to Lønopgørelse that does not exist.' AS message_en, 'opgørelse = ' || COALESCE(CAST(t.opgoerelse_id AS VARCHAR), '') AS found FROM loenpost t WHERE t.opgoerelse_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM loenopgoerelse r WHERE r.id = t.opgoerelse_id);

-- Ansættelsesforhold/L-01: Ansættelsesforhold: the position code ({stillingskode}) begins with the agreement area ({overenskomstområde})
SELECT 'Ansættelsesforhold/L-01' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, CASE WHEN ((length(t.stillingskode)) >= 3) AND (t.overenskomstomraade <> SUBSTR(t.stillingskode, 1, 3)) THEN 'violated' ELSE 'undetermined' END AS verdict, 'Ansættelsesforhold: stillingskoden (' || COALESCE(CAST(t.stillingskode AS VARCHAR), '') || ') begynder med overenskomstområdet (' || COALESCE(CAST(t.overenskomstomraade AS VARCHAR), '') || ')' AS message_da, 'Ansættelsesforhold: the position code (' || COALESCE(CAST(t.stillingskode AS VARCHAR), '') || ') begins with the agreement area (' || COALESCE(CAST(t.overenskomstomraade AS VARCHAR), '') || ')' AS message_en, 'overenskomstområde = ' || COALESCE(CAST(t.overenskomstomraade AS VARCHAR), '') || ', stillingskode = ' || COALESCE(CAST(t.stillingskode AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE NOT (((length(t.stillingskode)) >= 3) AND (t.overenskomstomraade = SUBSTR(t.stillingskode, 1, 3)));

-- Ansættelsesforhold/L-08: Ansættelsesforhold: the end date ({slutdato}) is not before the start date ({startdato})
SELECT 'Ansættelsesforhold/L-08' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, CASE WHEN (t.slutdato IS NOT NULL) AND (t.slutdato IS NOT NULL AND t.slutdato < t.startdato) THEN 'violated' ELSE 'undetermined' END AS verdict, 'Ansættelsesforhold: slutdatoen (' || COALESCE(CAST(t.slutdato AS VARCHAR), '') || ') ligger ikke før startdatoen (' || COALESCE(CAST(t.startdato AS VARCHAR), '') || ')' AS message_da, 'Ansættelsesforhold: the end date (' || COALESCE(CAST(t.slutdato AS VARCHAR), '') || ') is not before the start date (' || COALESCE(CAST(t.startdato AS VARCHAR), '') || ')' AS message_en, 'slutdato = ' || COALESCE(CAST(t.slutdato AS VARCHAR), '') || ', startdato = ' || COALESCE(CAST(t.startdato AS VARCHAR), '') AS found FROM ansaettelsesforhold t WHERE NOT ((t.slutdato IS NULL) OR (t.slutdato IS NOT NULL AND t.slutdato >= t.startdato));

-- Lønperiode/periodeErEntydig: Lønperiode: år, måned occur more than once together.
SELECT 'Lønperiode/periodeErEntydig' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Lønperiode: år, måned findes flere gange tilsammen.' AS message_da, 'Lønperiode: år, måned occur more than once together.' AS message_en, 'år = ' || COALESCE(CAST(t.aar AS VARCHAR), '') || ', måned = ' || COALESCE(CAST(t.maaned AS VARCHAR), '') AS found FROM loenperiode t WHERE EXISTS (SELECT 1 FROM (SELECT q.row1 AS row1, COUNT(*) OVER (PARTITION BY q.told1, q.told2) AS size_of_group FROM (SELECT g.id AS row1, g.aar AS told1, g.maaned AS told2 FROM loenperiode g WHERE g.aar IS NOT NULL AND g.maaned IS NOT NULL) q) p WHERE p.row1 = t.id AND p.size_of_group > 1);

-- Lønopgørelse/L-05: There is only one pay statement for a job in a month (assumption)
SELECT 'Lønopgørelse/L-05' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Der er kun én lønopgørelse for et job i en måned (antagelse)' AS message_da, 'There is only one pay statement for a job in a month (assumption)' AS message_en, 'ansættelsesforhold = ' || COALESCE(CAST(t.ansaettelsesforhold_id AS VARCHAR), '') || ', lønperiode = ' || COALESCE(CAST(t.loenperiode_id AS VARCHAR), '') AS found FROM loenopgoerelse t WHERE EXISTS (SELECT 1 FROM (SELECT q.row1 AS row1, COUNT(*) OVER (PARTITION BY q.told1, q.told2) AS size_of_group FROM (SELECT g.id AS row1, g.ansaettelsesforhold_id AS told1, g.loenperiode_id AS told2 FROM loenopgoerelse g WHERE g.ansaettelsesforhold_id IS NOT NULL AND g.loenperiode_id IS NOT NULL) q) p WHERE p.row1 = t.id AND p.size_of_group > 1);

-- Lønopgørelse/L-04: Lønopgørelse: gross pay is not less than net pay
SELECT 'Lønopgørelse/L-04' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, CASE WHEN (NOT EXISTS (SELECT 1 FROM loenpost t_1 WHERE t_1.opgoerelse_id = t.id AND (NOT ((t_1.loenkomponent = 'genetillæg') OR (t_1.loenkomponent = 'særligFeriegodtgørelse') OR (t_1.loenkomponent = 'pension')) AND NOT ((t_1.loenkomponent <> 'genetillæg') AND (t_1.loenkomponent <> 'særligFeriegodtgørelse') AND (t_1.loenkomponent <> 'pension'))))) AND (COALESCE((SELECT SUM(t_1.beloeb) FROM loenpost t_1 WHERE t_1.opgoerelse_id = t.id AND ((t_1.loenkomponent = 'genetillæg') OR (t_1.loenkomponent = 'særligFeriegodtgørelse') OR (t_1.loenkomponent = 'pension'))), 0) < 0) THEN 'violated' ELSE 'undetermined' END AS verdict, 'Lønopgørelse: bruttolønnen er ikke mindre end nettolønnen' AS message_da, 'Lønopgørelse: gross pay is not less than net pay' AS message_en, '' AS found FROM loenopgoerelse t WHERE NOT ((NOT EXISTS (SELECT 1 FROM loenpost t_1 WHERE t_1.opgoerelse_id = t.id AND (NOT ((t_1.loenkomponent = 'genetillæg') OR (t_1.loenkomponent = 'særligFeriegodtgørelse') OR (t_1.loenkomponent = 'pension')) AND NOT ((t_1.loenkomponent <> 'genetillæg') AND (t_1.loenkomponent <> 'særligFeriegodtgørelse') AND (t_1.loenkomponent <> 'pension'))))) AND (COALESCE((SELECT SUM(t_1.beloeb) FROM loenpost t_1 WHERE t_1.opgoerelse_id = t.id AND ((t_1.loenkomponent = 'genetillæg') OR (t_1.loenkomponent = 'særligFeriegodtgørelse') OR (t_1.loenkomponent = 'pension'))), 0) >= 0));
