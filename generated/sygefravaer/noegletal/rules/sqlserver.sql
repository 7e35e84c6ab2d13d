-- Sygefraværsdata, version 0.1.0, profile noegletal
-- One query a rule for Microsoft SQL Server 2016 or later: the rows that break it
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
SELECT N'Nøgletal.identifikator/required' AS rule_id, CAST(t.identifikator AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Nøgletal.identifikator: værdien mangler.' AS message_da, N'Nøgletal.identifikator: the value is missing.' AS message_en, CONCAT(N'identifikator = ', COALESCE(CAST(t.identifikator AS NVARCHAR(400)), N'')) AS found FROM noegletal t WHERE t.identifikator IS NULL;

-- Nøgletal.identifikator/length: Nøgletal.identifikator: the text must have between 1 and 36 characters.
SELECT N'Nøgletal.identifikator/length' AS rule_id, CAST(t.identifikator AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Nøgletal.identifikator: teksten skal have mellem 1 og 36 tegn.' AS message_da, N'Nøgletal.identifikator: the text must have between 1 and 36 characters.' AS message_en, CONCAT(N'identifikator = ', COALESCE(CAST(t.identifikator AS NVARCHAR(400)), N'')) AS found FROM noegletal t WHERE NOT (LEN(t.identifikator + N'.') - 1 >= 1 AND LEN(t.identifikator + N'.') - 1 <= 36);

-- Nøgletal.mål/required: Nøgletal.mål: the value is missing.
SELECT N'Nøgletal.mål/required' AS rule_id, CAST(t.identifikator AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Nøgletal.mål: værdien mangler.' AS message_da, N'Nøgletal.mål: the value is missing.' AS message_en, CONCAT(N'mål = ', COALESCE(CAST(t.maal AS NVARCHAR(400)), N'')) AS found FROM noegletal t WHERE t.maal IS NULL;

-- Nøgletal.mål/code: Nøgletal.mål: the value is not a code of Fraværsmål.
SELECT N'Nøgletal.mål/code' AS rule_id, CAST(t.identifikator AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Nøgletal.mål: værdien er ikke en kode i Fraværsmål.' AS message_da, N'Nøgletal.mål: the value is not a code of Fraværsmål.' AS message_en, CONCAT(N'mål = ', COALESCE(CAST(t.maal AS NVARCHAR(400)), N'')) AS found FROM noegletal t WHERE t.maal IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fravaersmaal r WHERE r.code = t.maal);

-- Nøgletal.fraværsårsag/count: Nøgletal.fraværsårsag: there must be at least 1.
SELECT N'Nøgletal.fraværsårsag/count' AS rule_id, CAST(t.identifikator AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Nøgletal.fraværsårsag: der skal være mindst 1.' AS message_da, N'Nøgletal.fraværsårsag: there must be at least 1.' AS message_en, N'' AS found FROM noegletal t WHERE (SELECT COUNT(*) FROM noegletal_fravaersaarsag r WHERE r.identifikator = t.identifikator) < 1;

-- Nøgletal.fraværsårsag/distinct: Nøgletal.fraværsårsag: the same value stands more than once.
SELECT N'Nøgletal.fraværsårsag/distinct' AS rule_id, CAST(t.identifikator AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Nøgletal.fraværsårsag: den samme værdi står flere gange.' AS message_da, N'Nøgletal.fraværsårsag: the same value stands more than once.' AS message_en, CONCAT(N'fraværsårsag = ', COALESCE(CAST(t.fravaersaarsag AS NVARCHAR(400)), N'')) AS found FROM noegletal_fravaersaarsag t WHERE EXISTS (SELECT 1 FROM (SELECT g.identifikator, g.fravaersaarsag FROM noegletal_fravaersaarsag g WHERE g.identifikator IS NOT NULL AND g.fravaersaarsag IS NOT NULL GROUP BY g.identifikator, g.fravaersaarsag HAVING COUNT(*) > 1) d WHERE t.identifikator = d.identifikator AND t.fravaersaarsag = d.fravaersaarsag);

-- Nøgletal.fraværsårsag/code: Nøgletal.fraværsårsag: the value is not a code of Fraværsårsag.
SELECT N'Nøgletal.fraværsårsag/code' AS rule_id, CAST(t.identifikator AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Nøgletal.fraværsårsag: værdien er ikke en kode i Fraværsårsag.' AS message_da, N'Nøgletal.fraværsårsag: the value is not a code of Fraværsårsag.' AS message_en, CONCAT(N'fraværsårsag = ', COALESCE(CAST(t.fravaersaarsag AS NVARCHAR(400)), N'')) AS found FROM noegletal_fravaersaarsag t WHERE t.fravaersaarsag IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fravaersaarsag r WHERE r.code = t.fravaersaarsag);

-- Nøgletal.periode.fra/required: Nøgletal.periode.fra: the value is missing.
SELECT N'Nøgletal.periode.fra/required' AS rule_id, CAST(t.identifikator AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Nøgletal.periode.fra: værdien mangler.' AS message_da, N'Nøgletal.periode.fra: the value is missing.' AS message_en, CONCAT(N'periode.fra = ', COALESCE(CAST(t.periode_fra AS NVARCHAR(400)), N'')) AS found FROM noegletal t WHERE t.periode_fra IS NULL;

-- Nøgletal.periode.til/required: Nøgletal.periode.til: the value is missing.
SELECT N'Nøgletal.periode.til/required' AS rule_id, CAST(t.identifikator AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Nøgletal.periode.til: værdien mangler.' AS message_da, N'Nøgletal.periode.til: the value is missing.' AS message_en, CONCAT(N'periode.til = ', COALESCE(CAST(t.periode_til AS NVARCHAR(400)), N'')) AS found FROM noegletal t WHERE t.periode_til IS NULL;

-- Nøgletal.population/required: Nøgletal.population: the value is missing.
SELECT N'Nøgletal.population/required' AS rule_id, CAST(t.identifikator AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Nøgletal.population: værdien mangler.' AS message_da, N'Nøgletal.population: the value is missing.' AS message_en, CONCAT(N'population = ', COALESCE(CAST(t.population AS NVARCHAR(400)), N'')) AS found FROM noegletal t WHERE t.population IS NULL;

-- Nøgletal.population/length: Nøgletal.population: the text must have between 1 and 200 characters.
SELECT N'Nøgletal.population/length' AS rule_id, CAST(t.identifikator AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Nøgletal.population: teksten skal have mellem 1 og 200 tegn.' AS message_da, N'Nøgletal.population: the text must have between 1 and 200 characters.' AS message_en, CONCAT(N'population = ', COALESCE(CAST(t.population AS NVARCHAR(400)), N'')) AS found FROM noegletal t WHERE NOT (LEN(t.population + N'.') - 1 >= 1 AND LEN(t.population + N'.') - 1 <= 200);

-- Nøgletal.værdi/required: Nøgletal.værdi: the value is missing.
SELECT N'Nøgletal.værdi/required' AS rule_id, CAST(t.identifikator AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Nøgletal.værdi: værdien mangler.' AS message_da, N'Nøgletal.værdi: the value is missing.' AS message_en, CONCAT(N'værdi = ', COALESCE(CAST(t.vaerdi AS NVARCHAR(400)), N'')) AS found FROM noegletal t WHERE t.vaerdi IS NULL;

-- Nøgletal.værdi/minimum: Nøgletal.værdi: the value must be at least 0.
SELECT N'Nøgletal.værdi/minimum' AS rule_id, CAST(t.identifikator AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Nøgletal.værdi: værdien skal være mindst 0.' AS message_da, N'Nøgletal.værdi: the value must be at least 0.' AS message_en, CONCAT(N'værdi = ', COALESCE(CAST(t.vaerdi AS NVARCHAR(400)), N'')) AS found FROM noegletal t WHERE NOT (t.vaerdi >= 0);

-- Nøgletal/key: Nøgletal: the key occurs more than once.
SELECT N'Nøgletal/key' AS rule_id, CAST(t.identifikator AS NVARCHAR(400)) AS entity_key, N'violated' AS verdict, N'Nøgletal: nøglen findes flere gange.' AS message_da, N'Nøgletal: the key occurs more than once.' AS message_en, CONCAT(N'identifikator = ', COALESCE(CAST(t.identifikator AS NVARCHAR(400)), N'')) AS found FROM noegletal t WHERE EXISTS (SELECT 1 FROM (SELECT g.identifikator FROM noegletal g WHERE g.identifikator IS NOT NULL GROUP BY g.identifikator HAVING COUNT(*) > 1) d WHERE t.identifikator = d.identifikator);

-- Nøgletal/S-10: Nøgletal: a percentage of absence is between 0 and 100
SELECT N'Nøgletal/S-10' AS rule_id, CAST(t.identifikator AS NVARCHAR(400)) AS entity_key, CASE WHEN (t.maal COLLATE Latin1_General_100_BIN2 = N'10') AND ((t.vaerdi < 0) OR (t.vaerdi > 100)) THEN N'violated' ELSE N'undetermined' END AS verdict, N'Nøgletal: en fraværsprocent ligger mellem 0 og 100' AS message_da, N'Nøgletal: a percentage of absence is between 0 and 100' AS message_en, CONCAT(N'mål = ', COALESCE(CAST(t.maal AS NVARCHAR(400)), N''), N', værdi = ', COALESCE(CAST(t.vaerdi AS NVARCHAR(400)), N'')) AS found FROM noegletal t WHERE NOT ((t.maal COLLATE Latin1_General_100_BIN2 <> N'10') OR ((t.vaerdi >= 0) AND (t.vaerdi <= 100)));

-- Nøgletal/S-11: Nøgletal: parental leave is not added to other reasons
SELECT N'Nøgletal/S-11' AS rule_id, CAST(t.identifikator AS NVARCHAR(400)) AS entity_key, CASE WHEN (EXISTS (SELECT 1 FROM noegletal_fravaersaarsag t_1 WHERE t_1.identifikator = t.identifikator AND (t_1.fravaersaarsag COLLATE Latin1_General_100_BIN2 = N'1400'))) AND ((SELECT COUNT(*) FROM noegletal_fravaersaarsag t_1 WHERE t_1.identifikator = t.identifikator) <> 1) THEN N'violated' ELSE N'undetermined' END AS verdict, N'Nøgletal: barsel lægges ikke sammen med andre årsager' AS message_da, N'Nøgletal: parental leave is not added to other reasons' AS message_en, N'' AS found FROM noegletal t WHERE NOT ((NOT EXISTS (SELECT 1 FROM noegletal_fravaersaarsag t_1 WHERE t_1.identifikator = t.identifikator AND (NOT (t_1.fravaersaarsag COLLATE Latin1_General_100_BIN2 <> N'1400')))) OR ((SELECT COUNT(*) FROM noegletal_fravaersaarsag t_1 WHERE t_1.identifikator = t.identifikator) = 1));

-- Nøgletal.periode/periodeErOrdnet: Nøgletal.periode: the end is not before the start
SELECT N'Nøgletal.periode/periodeErOrdnet' AS rule_id, CAST(t.identifikator AS NVARCHAR(400)) AS entity_key, CASE WHEN t.periode_til < t.periode_fra THEN N'violated' ELSE N'undetermined' END AS verdict, N'Nøgletal.periode: til ligger ikke før fra' AS message_da, N'Nøgletal.periode: the end is not before the start' AS message_en, CONCAT(N'periode.fra = ', COALESCE(CAST(t.periode_fra AS NVARCHAR(400)), N''), N', periode.til = ', COALESCE(CAST(t.periode_til AS NVARCHAR(400)), N'')) AS found FROM noegletal t WHERE NOT (t.periode_til >= t.periode_fra);
