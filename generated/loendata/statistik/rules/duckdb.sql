-- Løndata, version 0.1.0, profile statistik
-- One query a rule for DuckDB 1.1 or later: the rows that break it
-- Made by modelmill from the model; change the model or the profile, not this file.
--
-- Rules without a query here:
-- the column's type holds it (5):
--     Løntal.år/type, Løntal.antalPersoner/type, Løntal.fuldtidsbeskæftigede/type,
--     Løntal.beløb/type, Løntal.gennemsnit/type
-- the column's type rounds to it (3):
--     Løntal.fuldtidsbeskæftigede/digits, Løntal.beløb/digits, Løntal.gennemsnit/digits

-- Løntal.lønbegreb/required: Løntal.lønbegreb: the value is missing.
SELECT 'Løntal.lønbegreb/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Løntal.lønbegreb: værdien mangler.' AS message_da, 'Løntal.lønbegreb: the value is missing.' AS message_en, 'lønbegreb = ' || COALESCE(CAST(t.loenbegreb AS VARCHAR), '') AS found FROM loental t WHERE t.loenbegreb IS NULL;

-- Løntal.lønbegreb/code: Løntal.lønbegreb: the value is not one of the allowed codes.
SELECT 'Løntal.lønbegreb/code' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Løntal.lønbegreb: værdien er ikke en af de tilladte koder.' AS message_da, 'Løntal.lønbegreb: the value is not one of the allowed codes.' AS message_en, 'lønbegreb = ' || COALESCE(CAST(t.loenbegreb AS VARCHAR), '') AS found FROM loental t WHERE NOT (t.loenbegreb IN ('nettoløn', 'bruttoløn', 'samletLøn'));

-- Løntal.år/required: Løntal.år: the value is missing.
SELECT 'Løntal.år/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Løntal.år: værdien mangler.' AS message_da, 'Løntal.år: the value is missing.' AS message_en, 'år = ' || COALESCE(CAST(t.aar AS VARCHAR), '') AS found FROM loental t WHERE t.aar IS NULL;

-- Løntal.år/minimum: Løntal.år: the value must be at least 2000.
SELECT 'Løntal.år/minimum' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Løntal.år: værdien skal være mindst 2000.' AS message_da, 'Løntal.år: the value must be at least 2000.' AS message_en, 'år = ' || COALESCE(CAST(t.aar AS VARCHAR), '') AS found FROM loental t WHERE NOT (t.aar >= 2000);

-- Løntal.år/maximum: Løntal.år: the value must be at most 2099.
SELECT 'Løntal.år/maximum' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Løntal.år: værdien skal være højst 2099.' AS message_da, 'Løntal.år: the value must be at most 2099.' AS message_en, 'år = ' || COALESCE(CAST(t.aar AS VARCHAR), '') AS found FROM loental t WHERE NOT (t.aar <= 2099);

-- Løntal.kommune/required: Løntal.kommune: the value is missing.
SELECT 'Løntal.kommune/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Løntal.kommune: værdien mangler.' AS message_da, 'Løntal.kommune: the value is missing.' AS message_en, 'kommune = ' || COALESCE(CAST(t.kommune AS VARCHAR), '') AS found FROM loental t WHERE t.kommune IS NULL;

-- Løntal.kommune/code: Løntal.kommune: the value is not a code of Kommune.
SELECT 'Løntal.kommune/code' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Løntal.kommune: værdien er ikke en kode i Kommune.' AS message_da, 'Løntal.kommune: the value is not a code of Kommune.' AS message_en, 'kommune = ' || COALESCE(CAST(t.kommune AS VARCHAR), '') AS found FROM loental t WHERE t.kommune IS NOT NULL AND NOT EXISTS (SELECT 1 FROM kommune r WHERE r.code = t.kommune);

-- Løntal.kommune/length: Løntal.kommune: the text must have exactly 4 characters.
SELECT 'Løntal.kommune/length' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Løntal.kommune: teksten skal have præcis 4 tegn.' AS message_da, 'Løntal.kommune: the text must have exactly 4 characters.' AS message_en, 'kommune = ' || COALESCE(CAST(t.kommune AS VARCHAR), '') AS found FROM loental t WHERE NOT (length(t.kommune) >= 4 AND length(t.kommune) <= 4);

-- Løntal.kommune/pattern: Løntal.kommune: the value does not have the form [0-9]{4}.
SELECT 'Løntal.kommune/pattern' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Løntal.kommune: værdien har ikke formen [0-9]{4}.' AS message_da, 'Løntal.kommune: the value does not have the form [0-9]{4}.' AS message_en, 'kommune = ' || COALESCE(CAST(t.kommune AS VARCHAR), '') AS found FROM loental t WHERE NOT (regexp_full_match(t.kommune, '^[0-9]{4}$'));

-- Løntal.overenskomstområde/length: Løntal.overenskomstområde: the text must have exactly 3 characters.
SELECT 'Løntal.overenskomstområde/length' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Løntal.overenskomstområde: teksten skal have præcis 3 tegn.' AS message_da, 'Løntal.overenskomstområde: the text must have exactly 3 characters.' AS message_en, 'overenskomstområde = ' || COALESCE(CAST(t.overenskomstomraade AS VARCHAR), '') AS found FROM loental t WHERE NOT (length(t.overenskomstomraade) >= 3 AND length(t.overenskomstomraade) <= 3);

-- Løntal.overenskomstområde/pattern: Løntal.overenskomstområde: the value does not have the form [0-9]{3}.
SELECT 'Løntal.overenskomstområde/pattern' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Løntal.overenskomstområde: værdien har ikke formen [0-9]{3}.' AS message_da, 'Løntal.overenskomstområde: the value does not have the form [0-9]{3}.' AS message_en, 'overenskomstområde = ' || COALESCE(CAST(t.overenskomstomraade AS VARCHAR), '') AS found FROM loental t WHERE NOT (regexp_full_match(t.overenskomstomraade, '^[0-9]{3}$'));

-- Løntal.antalPersoner/required: Løntal.antalPersoner: the value is missing.
SELECT 'Løntal.antalPersoner/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Løntal.antalPersoner: værdien mangler.' AS message_da, 'Løntal.antalPersoner: the value is missing.' AS message_en, 'antalPersoner = ' || COALESCE(CAST(t.antal_personer AS VARCHAR), '') AS found FROM loental t WHERE t.antal_personer IS NULL;

-- Løntal.antalPersoner/minimum: Løntal.antalPersoner: the value must be at least 0.
SELECT 'Løntal.antalPersoner/minimum' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Løntal.antalPersoner: værdien skal være mindst 0.' AS message_da, 'Løntal.antalPersoner: the value must be at least 0.' AS message_en, 'antalPersoner = ' || COALESCE(CAST(t.antal_personer AS VARCHAR), '') AS found FROM loental t WHERE NOT (t.antal_personer >= 0);

-- Løntal.fuldtidsbeskæftigede/required: Løntal.fuldtidsbeskæftigede: the value is missing.
SELECT 'Løntal.fuldtidsbeskæftigede/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Løntal.fuldtidsbeskæftigede: værdien mangler.' AS message_da, 'Løntal.fuldtidsbeskæftigede: the value is missing.' AS message_en, 'fuldtidsbeskæftigede = ' || COALESCE(CAST(t.fuldtidsbeskaeftigede AS VARCHAR), '') AS found FROM loental t WHERE t.fuldtidsbeskaeftigede IS NULL;

-- Løntal.fuldtidsbeskæftigede/above: Løntal.fuldtidsbeskæftigede: the value must be greater than 0.
SELECT 'Løntal.fuldtidsbeskæftigede/above' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Løntal.fuldtidsbeskæftigede: værdien skal være større end 0.' AS message_da, 'Løntal.fuldtidsbeskæftigede: the value must be greater than 0.' AS message_en, 'fuldtidsbeskæftigede = ' || COALESCE(CAST(t.fuldtidsbeskaeftigede AS VARCHAR), '') AS found FROM loental t WHERE NOT (t.fuldtidsbeskaeftigede > 0);

-- Løntal.beløb/required: Løntal.beløb: the value is missing.
SELECT 'Løntal.beløb/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Løntal.beløb: værdien mangler.' AS message_da, 'Løntal.beløb: the value is missing.' AS message_en, 'beløb = ' || COALESCE(CAST(t.beloeb AS VARCHAR), '') AS found FROM loental t WHERE t.beloeb IS NULL;

-- Løntal.gennemsnit/required: Løntal.gennemsnit: the value is missing.
SELECT 'Løntal.gennemsnit/required' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Løntal.gennemsnit: værdien mangler.' AS message_da, 'Løntal.gennemsnit: the value is missing.' AS message_en, 'gennemsnit = ' || COALESCE(CAST(t.gennemsnit AS VARCHAR), '') AS found FROM loental t WHERE t.gennemsnit IS NULL;

-- Løntal/løntalErEntydigt: Løntal: lønbegreb, år, kommune, overenskomstområde occur more than once together.
SELECT 'Løntal/løntalErEntydigt' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Løntal: lønbegreb, år, kommune, overenskomstområde findes flere gange tilsammen.' AS message_da, 'Løntal: lønbegreb, år, kommune, overenskomstområde occur more than once together.' AS message_en, 'lønbegreb = ' || COALESCE(CAST(t.loenbegreb AS VARCHAR), '') || ', år = ' || COALESCE(CAST(t.aar AS VARCHAR), '') || ', kommune = ' || COALESCE(CAST(t.kommune AS VARCHAR), '') || ', overenskomstområde = ' || COALESCE(CAST(t.overenskomstomraade AS VARCHAR), '') AS found FROM loental t WHERE EXISTS (SELECT 1 FROM (SELECT q.row1 AS row1, COUNT(*) OVER (PARTITION BY q.told1, q.told2, q.told3, q.told4) AS size_of_group FROM (SELECT g.id AS row1, g.loenbegreb AS told1, g.aar AS told2, g.kommune AS told3, g.overenskomstomraade AS told4 FROM loental g) q) p WHERE p.row1 = t.id AND p.size_of_group > 1);

-- Løntal/gennemsnitErBeregnet: Løntal: the average is the sum divided by full-time equivalents
SELECT 'Løntal/gennemsnitErBeregnet' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, CASE WHEN t.fuldtidsbeskaeftigede < ABS(((t.gennemsnit * t.fuldtidsbeskaeftigede) - t.beloeb)) THEN 'violated' ELSE 'undetermined' END AS verdict, 'Løntal: gennemsnittet er summen delt med fuldtidsbeskæftigede' AS message_da, 'Løntal: the average is the sum divided by full-time equivalents' AS message_en, 'fuldtidsbeskæftigede = ' || COALESCE(CAST(t.fuldtidsbeskaeftigede AS VARCHAR), '') || ', gennemsnit = ' || COALESCE(CAST(t.gennemsnit AS VARCHAR), '') || ', beløb = ' || COALESCE(CAST(t.beloeb AS VARCHAR), '') AS found FROM loental t WHERE NOT (t.fuldtidsbeskaeftigede >= ABS(((t.gennemsnit * t.fuldtidsbeskaeftigede) - t.beloeb)));

-- Løntal/småGrupper-smallCount: Groups of fewer than five people are not published (assumption)
SELECT 'Løntal/småGrupper-smallCount' AS rule_id, CAST(t.id AS VARCHAR) AS entity_key, 'violated' AS verdict, 'Grupper på under fem personer offentliggøres ikke (antagelse)' AS message_da, 'Groups of fewer than five people are not published (assumption)' AS message_en, 'antalPersoner = ' || COALESCE(CAST(t.antal_personer AS VARCHAR), '') AS found FROM loental t WHERE t.antal_personer > 0 AND t.antal_personer < 5;
