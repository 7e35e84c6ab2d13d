-- Personaleomsætning, version 0.1.0, profile statistik
-- One query a rule for MySQL 8.0.16 or later, MariaDB 10.6 or later: the rows that break it
-- Made by modelmill from the model; change the model or the profile, not this file.
--
-- Rules without a query here:
-- the column's type holds it (5):
--     Omsætningsnøgletal.fraÅr/type, Omsætningsnøgletal.tilÅr/type,
--     Omsætningsnøgletal.tæller/type, Omsætningsnøgletal.nævner/type,
--     Omsætningsnøgletal.værdi/type
-- the column's type rounds to it (1):
--     Omsætningsnøgletal.værdi/digits

-- Omsætningsnøgletal.mål/required: Omsætningsnøgletal.mål: the value is missing.
SELECT 'Omsætningsnøgletal.mål/required' AS rule_id, CAST(t.id AS CHAR) AS entity_key, 'violated' AS verdict, 'Omsætningsnøgletal.mål: værdien mangler.' AS message_da, 'Omsætningsnøgletal.mål: the value is missing.' AS message_en, CONCAT('mål = ', COALESCE(CAST(t.maal AS CHAR), '')) AS found FROM omsaetningsnoegletal t WHERE t.maal IS NULL;

-- Omsætningsnøgletal.mål/code: Omsætningsnøgletal.mål: the value is not one of the allowed codes.
SELECT 'Omsætningsnøgletal.mål/code' AS rule_id, CAST(t.id AS CHAR) AS entity_key, 'violated' AS verdict, 'Omsætningsnøgletal.mål: værdien er ikke en af de tilladte koder.' AS message_da, 'Omsætningsnøgletal.mål: the value is not one of the allowed codes.' AS message_en, CONCAT('mål = ', COALESCE(CAST(t.maal AS CHAR), '')) AS found FROM omsaetningsnoegletal t WHERE NOT (t.maal IN ('afgangsprocent', 'tilgangsprocent', 'personaleomsætning', 'mobilitet', 'fastholdelse'));

-- Omsætningsnøgletal.kommune/required: Omsætningsnøgletal.kommune: the value is missing.
SELECT 'Omsætningsnøgletal.kommune/required' AS rule_id, CAST(t.id AS CHAR) AS entity_key, 'violated' AS verdict, 'Omsætningsnøgletal.kommune: værdien mangler.' AS message_da, 'Omsætningsnøgletal.kommune: the value is missing.' AS message_en, CONCAT('kommune = ', COALESCE(CAST(t.kommune AS CHAR), '')) AS found FROM omsaetningsnoegletal t WHERE t.kommune IS NULL;

-- Omsætningsnøgletal.kommune/code: Omsætningsnøgletal.kommune: the value is not a code of Kommune.
SELECT 'Omsætningsnøgletal.kommune/code' AS rule_id, CAST(t.id AS CHAR) AS entity_key, 'violated' AS verdict, 'Omsætningsnøgletal.kommune: værdien er ikke en kode i Kommune.' AS message_da, 'Omsætningsnøgletal.kommune: the value is not a code of Kommune.' AS message_en, CONCAT('kommune = ', COALESCE(CAST(t.kommune AS CHAR), '')) AS found FROM omsaetningsnoegletal t WHERE t.kommune IS NOT NULL AND NOT EXISTS (SELECT 1 FROM kommune r WHERE r.code = t.kommune);

-- Omsætningsnøgletal.kommune/length: Omsætningsnøgletal.kommune: the text must have exactly 4 characters.
SELECT 'Omsætningsnøgletal.kommune/length' AS rule_id, CAST(t.id AS CHAR) AS entity_key, 'violated' AS verdict, 'Omsætningsnøgletal.kommune: teksten skal have præcis 4 tegn.' AS message_da, 'Omsætningsnøgletal.kommune: the text must have exactly 4 characters.' AS message_en, CONCAT('kommune = ', COALESCE(CAST(t.kommune AS CHAR), '')) AS found FROM omsaetningsnoegletal t WHERE NOT (CHAR_LENGTH(t.kommune) >= 4 AND CHAR_LENGTH(t.kommune) <= 4);

-- Omsætningsnøgletal.kommune/pattern: Omsætningsnøgletal.kommune: the value does not have the form [0-9]{4}.
SELECT 'Omsætningsnøgletal.kommune/pattern' AS rule_id, CAST(t.id AS CHAR) AS entity_key, 'violated' AS verdict, 'Omsætningsnøgletal.kommune: værdien har ikke formen [0-9]{4}.' AS message_da, 'Omsætningsnøgletal.kommune: the value does not have the form [0-9]{4}.' AS message_en, CONCAT('kommune = ', COALESCE(CAST(t.kommune AS CHAR), '')) AS found FROM omsaetningsnoegletal t WHERE NOT (t.kommune REGEXP '^[0-9]{4}\\z');

-- Omsætningsnøgletal.overenskomstområde/length: Omsætningsnøgletal.overenskomstområde: the text must have exactly 3 characters.
SELECT 'Omsætningsnøgletal.overenskomstområde/length' AS rule_id, CAST(t.id AS CHAR) AS entity_key, 'violated' AS verdict, 'Omsætningsnøgletal.overenskomstområde: teksten skal have præcis 3 tegn.' AS message_da, 'Omsætningsnøgletal.overenskomstområde: the text must have exactly 3 characters.' AS message_en, CONCAT('overenskomstområde = ', COALESCE(CAST(t.overenskomstomraade AS CHAR), '')) AS found FROM omsaetningsnoegletal t WHERE NOT (CHAR_LENGTH(t.overenskomstomraade) >= 3 AND CHAR_LENGTH(t.overenskomstomraade) <= 3);

-- Omsætningsnøgletal.overenskomstområde/pattern: Omsætningsnøgletal.overenskomstområde: the value does not have the form [0-9]{3}.
SELECT 'Omsætningsnøgletal.overenskomstområde/pattern' AS rule_id, CAST(t.id AS CHAR) AS entity_key, 'violated' AS verdict, 'Omsætningsnøgletal.overenskomstområde: værdien har ikke formen [0-9]{3}.' AS message_da, 'Omsætningsnøgletal.overenskomstområde: the value does not have the form [0-9]{3}.' AS message_en, CONCAT('overenskomstområde = ', COALESCE(CAST(t.overenskomstomraade AS CHAR), '')) AS found FROM omsaetningsnoegletal t WHERE NOT (t.overenskomstomraade REGEXP '^[0-9]{3}\\z');

-- Omsætningsnøgletal.fraÅr/required: Omsætningsnøgletal.fraÅr: the value is missing.
SELECT 'Omsætningsnøgletal.fraÅr/required' AS rule_id, CAST(t.id AS CHAR) AS entity_key, 'violated' AS verdict, 'Omsætningsnøgletal.fraÅr: værdien mangler.' AS message_da, 'Omsætningsnøgletal.fraÅr: the value is missing.' AS message_en, CONCAT('fraÅr = ', COALESCE(CAST(t.fra_aar AS CHAR), '')) AS found FROM omsaetningsnoegletal t WHERE t.fra_aar IS NULL;

-- Omsætningsnøgletal.fraÅr/minimum: Omsætningsnøgletal.fraÅr: the value must be at least 2000.
SELECT 'Omsætningsnøgletal.fraÅr/minimum' AS rule_id, CAST(t.id AS CHAR) AS entity_key, 'violated' AS verdict, 'Omsætningsnøgletal.fraÅr: værdien skal være mindst 2000.' AS message_da, 'Omsætningsnøgletal.fraÅr: the value must be at least 2000.' AS message_en, CONCAT('fraÅr = ', COALESCE(CAST(t.fra_aar AS CHAR), '')) AS found FROM omsaetningsnoegletal t WHERE NOT (t.fra_aar >= 2000);

-- Omsætningsnøgletal.fraÅr/maximum: Omsætningsnøgletal.fraÅr: the value must be at most 2099.
SELECT 'Omsætningsnøgletal.fraÅr/maximum' AS rule_id, CAST(t.id AS CHAR) AS entity_key, 'violated' AS verdict, 'Omsætningsnøgletal.fraÅr: værdien skal være højst 2099.' AS message_da, 'Omsætningsnøgletal.fraÅr: the value must be at most 2099.' AS message_en, CONCAT('fraÅr = ', COALESCE(CAST(t.fra_aar AS CHAR), '')) AS found FROM omsaetningsnoegletal t WHERE NOT (t.fra_aar <= 2099);

-- Omsætningsnøgletal.tilÅr/required: Omsætningsnøgletal.tilÅr: the value is missing.
SELECT 'Omsætningsnøgletal.tilÅr/required' AS rule_id, CAST(t.id AS CHAR) AS entity_key, 'violated' AS verdict, 'Omsætningsnøgletal.tilÅr: værdien mangler.' AS message_da, 'Omsætningsnøgletal.tilÅr: the value is missing.' AS message_en, CONCAT('tilÅr = ', COALESCE(CAST(t.til_aar AS CHAR), '')) AS found FROM omsaetningsnoegletal t WHERE t.til_aar IS NULL;

-- Omsætningsnøgletal.tilÅr/minimum: Omsætningsnøgletal.tilÅr: the value must be at least 2000.
SELECT 'Omsætningsnøgletal.tilÅr/minimum' AS rule_id, CAST(t.id AS CHAR) AS entity_key, 'violated' AS verdict, 'Omsætningsnøgletal.tilÅr: værdien skal være mindst 2000.' AS message_da, 'Omsætningsnøgletal.tilÅr: the value must be at least 2000.' AS message_en, CONCAT('tilÅr = ', COALESCE(CAST(t.til_aar AS CHAR), '')) AS found FROM omsaetningsnoegletal t WHERE NOT (t.til_aar >= 2000);

-- Omsætningsnøgletal.tilÅr/maximum: Omsætningsnøgletal.tilÅr: the value must be at most 2099.
SELECT 'Omsætningsnøgletal.tilÅr/maximum' AS rule_id, CAST(t.id AS CHAR) AS entity_key, 'violated' AS verdict, 'Omsætningsnøgletal.tilÅr: værdien skal være højst 2099.' AS message_da, 'Omsætningsnøgletal.tilÅr: the value must be at most 2099.' AS message_en, CONCAT('tilÅr = ', COALESCE(CAST(t.til_aar AS CHAR), '')) AS found FROM omsaetningsnoegletal t WHERE NOT (t.til_aar <= 2099);

-- Omsætningsnøgletal.tæller/required: Omsætningsnøgletal.tæller: the value is missing.
SELECT 'Omsætningsnøgletal.tæller/required' AS rule_id, CAST(t.id AS CHAR) AS entity_key, 'violated' AS verdict, 'Omsætningsnøgletal.tæller: værdien mangler.' AS message_da, 'Omsætningsnøgletal.tæller: the value is missing.' AS message_en, CONCAT('tæller = ', COALESCE(CAST(t.taeller AS CHAR), '')) AS found FROM omsaetningsnoegletal t WHERE t.taeller IS NULL;

-- Omsætningsnøgletal.tæller/minimum: Omsætningsnøgletal.tæller: the value must be at least 0.
SELECT 'Omsætningsnøgletal.tæller/minimum' AS rule_id, CAST(t.id AS CHAR) AS entity_key, 'violated' AS verdict, 'Omsætningsnøgletal.tæller: værdien skal være mindst 0.' AS message_da, 'Omsætningsnøgletal.tæller: the value must be at least 0.' AS message_en, CONCAT('tæller = ', COALESCE(CAST(t.taeller AS CHAR), '')) AS found FROM omsaetningsnoegletal t WHERE NOT (t.taeller >= 0);

-- Omsætningsnøgletal.nævner/required: Omsætningsnøgletal.nævner: the value is missing.
SELECT 'Omsætningsnøgletal.nævner/required' AS rule_id, CAST(t.id AS CHAR) AS entity_key, 'violated' AS verdict, 'Omsætningsnøgletal.nævner: værdien mangler.' AS message_da, 'Omsætningsnøgletal.nævner: the value is missing.' AS message_en, CONCAT('nævner = ', COALESCE(CAST(t.naevner AS CHAR), '')) AS found FROM omsaetningsnoegletal t WHERE t.naevner IS NULL;

-- Omsætningsnøgletal.nævner/above: Omsætningsnøgletal.nævner: the value must be greater than 0.
SELECT 'Omsætningsnøgletal.nævner/above' AS rule_id, CAST(t.id AS CHAR) AS entity_key, 'violated' AS verdict, 'Omsætningsnøgletal.nævner: værdien skal være større end 0.' AS message_da, 'Omsætningsnøgletal.nævner: the value must be greater than 0.' AS message_en, CONCAT('nævner = ', COALESCE(CAST(t.naevner AS CHAR), '')) AS found FROM omsaetningsnoegletal t WHERE NOT (t.naevner > 0);

-- Omsætningsnøgletal.værdi/required: Omsætningsnøgletal.værdi: the value is missing.
SELECT 'Omsætningsnøgletal.værdi/required' AS rule_id, CAST(t.id AS CHAR) AS entity_key, 'violated' AS verdict, 'Omsætningsnøgletal.værdi: værdien mangler.' AS message_da, 'Omsætningsnøgletal.værdi: the value is missing.' AS message_en, CONCAT('værdi = ', COALESCE(CAST(t.vaerdi AS CHAR), '')) AS found FROM omsaetningsnoegletal t WHERE t.vaerdi IS NULL;

-- Omsætningsnøgletal.værdi/minimum: Omsætningsnøgletal.værdi: the value must be at least 0.
SELECT 'Omsætningsnøgletal.værdi/minimum' AS rule_id, CAST(t.id AS CHAR) AS entity_key, 'violated' AS verdict, 'Omsætningsnøgletal.værdi: værdien skal være mindst 0.' AS message_da, 'Omsætningsnøgletal.værdi: the value must be at least 0.' AS message_en, CONCAT('værdi = ', COALESCE(CAST(t.vaerdi AS CHAR), '')) AS found FROM omsaetningsnoegletal t WHERE NOT (t.vaerdi >= 0);

-- Omsætningsnøgletal/nøgletalErEntydigt: Omsætningsnøgletal: mål, kommune, overenskomstområde, fraÅr, tilÅr occur more than once together.
SELECT 'Omsætningsnøgletal/nøgletalErEntydigt' AS rule_id, CAST(t.id AS CHAR) AS entity_key, 'violated' AS verdict, 'Omsætningsnøgletal: mål, kommune, overenskomstområde, fraÅr, tilÅr findes flere gange tilsammen.' AS message_da, 'Omsætningsnøgletal: mål, kommune, overenskomstområde, fraÅr, tilÅr occur more than once together.' AS message_en, CONCAT('mål = ', COALESCE(CAST(t.maal AS CHAR), ''), ', kommune = ', COALESCE(CAST(t.kommune AS CHAR), ''), ', overenskomstområde = ', COALESCE(CAST(t.overenskomstomraade AS CHAR), ''), ', fraÅr = ', COALESCE(CAST(t.fra_aar AS CHAR), ''), ', tilÅr = ', COALESCE(CAST(t.til_aar AS CHAR), '')) AS found FROM omsaetningsnoegletal t WHERE EXISTS (SELECT 1 FROM (SELECT q.row1 AS row1, COUNT(*) OVER (PARTITION BY q.told1, q.told2, q.told3, q.told4, q.told5) AS size_of_group FROM (SELECT g.id AS row1, g.maal AS told1, g.kommune AS told2, g.overenskomstomraade AS told3, g.fra_aar AS told4, g.til_aar AS told5 FROM omsaetningsnoegletal g) q) p WHERE p.row1 = t.id AND p.size_of_group > 1);

-- Omsætningsnøgletal/P-05: Omsætningsnøgletal: the two status dates are a year apart
SELECT 'Omsætningsnøgletal/P-05' AS rule_id, CAST(t.id AS CHAR) AS entity_key, CASE WHEN t.til_aar <> (t.fra_aar + 1) THEN 'violated' ELSE 'undetermined' END AS verdict, 'Omsætningsnøgletal: de to statusdatoer ligger et år fra hinanden' AS message_da, 'Omsætningsnøgletal: the two status dates are a year apart' AS message_en, CONCAT('tilÅr = ', COALESCE(CAST(t.til_aar AS CHAR), ''), ', fraÅr = ', COALESCE(CAST(t.fra_aar AS CHAR), '')) AS found FROM omsaetningsnoegletal t WHERE NOT (t.til_aar = (t.fra_aar + 1));

-- Omsætningsnøgletal/P-07-smallCount: Populations of fewer than five people are not published (assumption)
SELECT 'Omsætningsnøgletal/P-07-smallCount' AS rule_id, CAST(t.id AS CHAR) AS entity_key, 'violated' AS verdict, 'Populationer på under fem personer offentliggøres ikke (antagelse)' AS message_da, 'Populations of fewer than five people are not published (assumption)' AS message_en, CONCAT('nævner = ', COALESCE(CAST(t.naevner AS CHAR), '')) AS found FROM omsaetningsnoegletal t WHERE t.naevner > 0 AND t.naevner < 5;

-- Omsætningsnøgletal/procentErBeregnet: Omsætningsnøgletal: the percentage is numerator divided by denominator
SELECT 'Omsætningsnøgletal/procentErBeregnet' AS rule_id, CAST(t.id AS CHAR) AS entity_key, CASE WHEN t.naevner < (ABS(((t.vaerdi * t.naevner) - (100 * t.taeller))) * 10) THEN 'violated' ELSE 'undetermined' END AS verdict, 'Omsætningsnøgletal: procenten er tæller delt med nævner' AS message_da, 'Omsætningsnøgletal: the percentage is numerator divided by denominator' AS message_en, CONCAT('nævner = ', COALESCE(CAST(t.naevner AS CHAR), ''), ', værdi = ', COALESCE(CAST(t.vaerdi AS CHAR), ''), ', tæller = ', COALESCE(CAST(t.taeller AS CHAR), '')) AS found FROM omsaetningsnoegletal t WHERE NOT (t.naevner >= (ABS(((t.vaerdi * t.naevner) - (100 * t.taeller))) * 10));

-- Omsætningsnøgletal/andelErHøjstAlle: Omsætningsnøgletal: a share of the employees is at most 100 per cent
SELECT 'Omsætningsnøgletal/andelErHøjstAlle' AS rule_id, CAST(t.id AS CHAR) AS entity_key, CASE WHEN ((t.maal = 'afgangsprocent') OR (t.maal = 'mobilitet') OR (t.maal = 'fastholdelse')) AND (t.taeller > t.naevner) THEN 'violated' ELSE 'undetermined' END AS verdict, 'Omsætningsnøgletal: en andel af de ansatte er højst 100 procent' AS message_da, 'Omsætningsnøgletal: a share of the employees is at most 100 per cent' AS message_en, CONCAT('mål = ', COALESCE(CAST(t.maal AS CHAR), ''), ', tæller = ', COALESCE(CAST(t.taeller AS CHAR), ''), ', nævner = ', COALESCE(CAST(t.naevner AS CHAR), '')) AS found FROM omsaetningsnoegletal t WHERE NOT (((t.maal <> 'afgangsprocent') AND (t.maal <> 'mobilitet') AND (t.maal <> 'fastholdelse')) OR (t.taeller <= t.naevner));
