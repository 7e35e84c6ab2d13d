-- Sygefraværsdata, version 0.1.0, profile noegletal
-- One query a rule for MySQL 8.0.16 or later, MariaDB 10.6 or later: the rows that break it
-- Made by modelmill from the model; change the model or the profile, not this file.
--
-- Rules without a query here:
-- its values have no columns of their own (1):
--     Nøgletal.periode/required
-- the column's type holds it (3):
--     Nøgletal.periode.fra/type, Nøgletal.periode.til/type, Nøgletal.værdi/type
-- the column's type rounds to it (1):
--     Nøgletal.værdi/digits

-- Nøgletal.identifikator/required: Nøgletal.identifikator: the value is missing.
SELECT 'Nøgletal.identifikator/required' AS rule_id, CAST(t.identifikator AS CHAR) AS entity_key, 'violated' AS verdict, 'Nøgletal.identifikator: værdien mangler.' AS message_da, 'Nøgletal.identifikator: the value is missing.' AS message_en, CONCAT('identifikator = ', COALESCE(CAST(t.identifikator AS CHAR), '')) AS found FROM noegletal t WHERE t.identifikator IS NULL;

-- Nøgletal.identifikator/length: Nøgletal.identifikator: the text must have between 1 and 36 characters.
SELECT 'Nøgletal.identifikator/length' AS rule_id, CAST(t.identifikator AS CHAR) AS entity_key, 'violated' AS verdict, 'Nøgletal.identifikator: teksten skal have mellem 1 og 36 tegn.' AS message_da, 'Nøgletal.identifikator: the text must have between 1 and 36 characters.' AS message_en, CONCAT('identifikator = ', COALESCE(CAST(t.identifikator AS CHAR), '')) AS found FROM noegletal t WHERE NOT (CHAR_LENGTH(t.identifikator) >= 1 AND CHAR_LENGTH(t.identifikator) <= 36);

-- Nøgletal.mål/required: Nøgletal.mål: the value is missing.
SELECT 'Nøgletal.mål/required' AS rule_id, CAST(t.identifikator AS CHAR) AS entity_key, 'violated' AS verdict, 'Nøgletal.mål: værdien mangler.' AS message_da, 'Nøgletal.mål: the value is missing.' AS message_en, CONCAT('mål = ', COALESCE(CAST(t.maal AS CHAR), '')) AS found FROM noegletal t WHERE t.maal IS NULL;

-- Nøgletal.mål/code: Nøgletal.mål: the value is not a code of Fraværsmål.
SELECT 'Nøgletal.mål/code' AS rule_id, CAST(t.identifikator AS CHAR) AS entity_key, 'violated' AS verdict, 'Nøgletal.mål: værdien er ikke en kode i Fraværsmål.' AS message_da, 'Nøgletal.mål: the value is not a code of Fraværsmål.' AS message_en, CONCAT('mål = ', COALESCE(CAST(t.maal AS CHAR), '')) AS found FROM noegletal t WHERE t.maal IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fravaersmaal r WHERE r.code = t.maal);

-- Nøgletal.fraværsårsag/count: Nøgletal.fraværsårsag: there must be at least 1.
SELECT 'Nøgletal.fraværsårsag/count' AS rule_id, CAST(t.identifikator AS CHAR) AS entity_key, 'violated' AS verdict, 'Nøgletal.fraværsårsag: der skal være mindst 1.' AS message_da, 'Nøgletal.fraværsårsag: there must be at least 1.' AS message_en, '' AS found FROM noegletal t WHERE (SELECT COUNT(*) FROM noegletal_fravaersaarsag r WHERE r.identifikator = t.identifikator) < 1;

-- Nøgletal.fraværsårsag/distinct: Nøgletal.fraværsårsag: the same value stands more than once.
SELECT 'Nøgletal.fraværsårsag/distinct' AS rule_id, CAST(t.identifikator AS CHAR) AS entity_key, 'violated' AS verdict, 'Nøgletal.fraværsårsag: den samme værdi står flere gange.' AS message_da, 'Nøgletal.fraværsårsag: the same value stands more than once.' AS message_en, CONCAT('fraværsårsag = ', COALESCE(CAST(t.fravaersaarsag AS CHAR), '')) AS found FROM noegletal_fravaersaarsag t WHERE EXISTS (SELECT 1 FROM (SELECT g.identifikator, g.fravaersaarsag FROM noegletal_fravaersaarsag g WHERE g.identifikator IS NOT NULL AND g.fravaersaarsag IS NOT NULL GROUP BY g.identifikator, g.fravaersaarsag HAVING COUNT(*) > 1) d WHERE t.identifikator = d.identifikator AND t.fravaersaarsag = d.fravaersaarsag);

-- Nøgletal.fraværsårsag/code: Nøgletal.fraværsårsag: the value is not a code of Fraværsårsag.
SELECT 'Nøgletal.fraværsårsag/code' AS rule_id, CAST(t.identifikator AS CHAR) AS entity_key, 'violated' AS verdict, 'Nøgletal.fraværsårsag: værdien er ikke en kode i Fraværsårsag.' AS message_da, 'Nøgletal.fraværsårsag: the value is not a code of Fraværsårsag.' AS message_en, CONCAT('fraværsårsag = ', COALESCE(CAST(t.fravaersaarsag AS CHAR), '')) AS found FROM noegletal_fravaersaarsag t WHERE t.fravaersaarsag IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fravaersaarsag r WHERE r.code = t.fravaersaarsag);

-- Nøgletal.periode.fra/required: Nøgletal.periode.fra: the value is missing.
SELECT 'Nøgletal.periode.fra/required' AS rule_id, CAST(t.identifikator AS CHAR) AS entity_key, 'violated' AS verdict, 'Nøgletal.periode.fra: værdien mangler.' AS message_da, 'Nøgletal.periode.fra: the value is missing.' AS message_en, CONCAT('periode.fra = ', COALESCE(CAST(t.periode_fra AS CHAR), '')) AS found FROM noegletal t WHERE t.periode_fra IS NULL;

-- Nøgletal.periode.til/required: Nøgletal.periode.til: the value is missing.
SELECT 'Nøgletal.periode.til/required' AS rule_id, CAST(t.identifikator AS CHAR) AS entity_key, 'violated' AS verdict, 'Nøgletal.periode.til: værdien mangler.' AS message_da, 'Nøgletal.periode.til: the value is missing.' AS message_en, CONCAT('periode.til = ', COALESCE(CAST(t.periode_til AS CHAR), '')) AS found FROM noegletal t WHERE t.periode_til IS NULL;

-- Nøgletal.population/required: Nøgletal.population: the value is missing.
SELECT 'Nøgletal.population/required' AS rule_id, CAST(t.identifikator AS CHAR) AS entity_key, 'violated' AS verdict, 'Nøgletal.population: værdien mangler.' AS message_da, 'Nøgletal.population: the value is missing.' AS message_en, CONCAT('population = ', COALESCE(CAST(t.population AS CHAR), '')) AS found FROM noegletal t WHERE t.population IS NULL;

-- Nøgletal.population/length: Nøgletal.population: the text must have between 1 and 200 characters.
SELECT 'Nøgletal.population/length' AS rule_id, CAST(t.identifikator AS CHAR) AS entity_key, 'violated' AS verdict, 'Nøgletal.population: teksten skal have mellem 1 og 200 tegn.' AS message_da, 'Nøgletal.population: the text must have between 1 and 200 characters.' AS message_en, CONCAT('population = ', COALESCE(CAST(t.population AS CHAR), '')) AS found FROM noegletal t WHERE NOT (CHAR_LENGTH(t.population) >= 1 AND CHAR_LENGTH(t.population) <= 200);

-- Nøgletal.værdi/required: Nøgletal.værdi: the value is missing.
SELECT 'Nøgletal.værdi/required' AS rule_id, CAST(t.identifikator AS CHAR) AS entity_key, 'violated' AS verdict, 'Nøgletal.værdi: værdien mangler.' AS message_da, 'Nøgletal.værdi: the value is missing.' AS message_en, CONCAT('værdi = ', COALESCE(CAST(t.vaerdi AS CHAR), '')) AS found FROM noegletal t WHERE t.vaerdi IS NULL;

-- Nøgletal.værdi/minimum: Nøgletal.værdi: the value must be at least 0.
SELECT 'Nøgletal.værdi/minimum' AS rule_id, CAST(t.identifikator AS CHAR) AS entity_key, 'violated' AS verdict, 'Nøgletal.værdi: værdien skal være mindst 0.' AS message_da, 'Nøgletal.værdi: the value must be at least 0.' AS message_en, CONCAT('værdi = ', COALESCE(CAST(t.vaerdi AS CHAR), '')) AS found FROM noegletal t WHERE NOT (t.vaerdi >= 0);

-- Nøgletal/key: Nøgletal: the key occurs more than once.
SELECT 'Nøgletal/key' AS rule_id, CAST(t.identifikator AS CHAR) AS entity_key, 'violated' AS verdict, 'Nøgletal: nøglen findes flere gange.' AS message_da, 'Nøgletal: the key occurs more than once.' AS message_en, CONCAT('identifikator = ', COALESCE(CAST(t.identifikator AS CHAR), '')) AS found FROM noegletal t WHERE EXISTS (SELECT 1 FROM (SELECT g.identifikator FROM noegletal g WHERE g.identifikator IS NOT NULL GROUP BY g.identifikator HAVING COUNT(*) > 1) d WHERE t.identifikator = d.identifikator);

-- Nøgletal/S-10: Nøgletal: a percentage of absence is between 0 and 100
SELECT 'Nøgletal/S-10' AS rule_id, CAST(t.identifikator AS CHAR) AS entity_key, CASE WHEN (t.maal = '10') AND ((t.vaerdi < 0) OR (t.vaerdi > 100)) THEN 'violated' ELSE 'undetermined' END AS verdict, 'Nøgletal: en fraværsprocent ligger mellem 0 og 100' AS message_da, 'Nøgletal: a percentage of absence is between 0 and 100' AS message_en, CONCAT('mål = ', COALESCE(CAST(t.maal AS CHAR), ''), ', værdi = ', COALESCE(CAST(t.vaerdi AS CHAR), '')) AS found FROM noegletal t WHERE NOT ((t.maal <> '10') OR ((t.vaerdi >= 0) AND (t.vaerdi <= 100)));

-- Nøgletal/S-11: Nøgletal: parental leave is not added to other reasons
SELECT 'Nøgletal/S-11' AS rule_id, CAST(t.identifikator AS CHAR) AS entity_key, CASE WHEN (EXISTS (SELECT 1 FROM noegletal_fravaersaarsag t_1 WHERE t_1.identifikator = t.identifikator AND (t_1.fravaersaarsag = '1400'))) AND ((SELECT COUNT(*) FROM noegletal_fravaersaarsag t_1 WHERE t_1.identifikator = t.identifikator) <> 1) THEN 'violated' ELSE 'undetermined' END AS verdict, 'Nøgletal: barsel lægges ikke sammen med andre årsager' AS message_da, 'Nøgletal: parental leave is not added to other reasons' AS message_en, '' AS found FROM noegletal t WHERE NOT ((NOT EXISTS (SELECT 1 FROM noegletal_fravaersaarsag t_1 WHERE t_1.identifikator = t.identifikator AND (NOT (t_1.fravaersaarsag <> '1400')))) OR ((SELECT COUNT(*) FROM noegletal_fravaersaarsag t_1 WHERE t_1.identifikator = t.identifikator) = 1));

-- Nøgletal.periode/periodeErOrdnet: Nøgletal.periode: the end is not before the start
SELECT 'Nøgletal.periode/periodeErOrdnet' AS rule_id, CAST(t.identifikator AS CHAR) AS entity_key, CASE WHEN t.periode_til < t.periode_fra THEN 'violated' ELSE 'undetermined' END AS verdict, 'Nøgletal.periode: til ligger ikke før fra' AS message_da, 'Nøgletal.periode: the end is not before the start' AS message_en, CONCAT('periode.fra = ', COALESCE(CAST(t.periode_fra AS CHAR), ''), ', periode.til = ', COALESCE(CAST(t.periode_til AS CHAR), '')) AS found FROM noegletal t WHERE NOT (t.periode_til >= t.periode_fra);
