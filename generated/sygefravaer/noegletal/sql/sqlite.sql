-- Sygefraværsdata, version 0.1.0, profile noegletal
-- SQL tables for SQLite 3.37 or later
-- Made by modelmill from the model; change the model or the profile, not this file.
-- Foreign keys hold only after PRAGMA foreign_keys = ON on each connection.
-- Decimals are stored as floating point: more digits than 15 are lost.
--
-- What the model says and these tables do not hold data to:
-- documented: by the query of the rules: it looks at other rows (1):
--     Sygefravær::Statistik::Nøgletal::S-11
-- enforced: by a check that lets pass what is undetermined (2):
--     Sygefravær::Statistik::Nøgletal::S-10, Sygefravær::Datatyper::Periode::periodeErOrdnet

PRAGMA foreign_keys = ON;

-- klassifikation af beregninger, der beskriver fraværets omfang
CREATE TABLE fravaersmaal (
    -- Koden, som står i data
    code TEXT NOT NULL,
    -- Kodens betegnelse
    label TEXT NOT NULL,
    -- Kodens betegnelse på sproget en
    label_en TEXT,
    -- Kodens betydning
    definition TEXT,
    -- Første dag, den må bruges
    valid_from TEXT,
    -- Sidste dag, den må bruges
    valid_to TEXT,
    CONSTRAINT pk_fravaersmaal PRIMARY KEY (code),
    CONSTRAINT ck_fravaersmaal_valid_from_date CHECK (valid_from IS date(valid_from, '+0 days')),
    CONSTRAINT ck_fravaersmaal_valid_to_date CHECK (valid_to IS date(valid_to, '+0 days'))
) STRICT;
INSERT INTO fravaersmaal (code, label, label_en, definition, valid_from, valid_to) VALUES ('10', 'Fraværsprocent', 'Absence rate', 'fraværstimernes andel af de mulige arbejdstimer, i procent', NULL, NULL);
INSERT INTO fravaersmaal (code, label, label_en, definition, valid_from, valid_to) VALUES ('20', 'Fraværsdagsværk (antal)', 'Number of absence days (full-day equivalents)', 'fraværstimer omregnet til hele arbejdsdage på 7,4 timer', NULL, NULL);
INSERT INTO fravaersmaal (code, label, label_en, definition, valid_from, valid_to) VALUES ('30', 'Fraværsperioder (antal)', 'Number of periods of absence', 'antal fraværsperioder, der er afsluttet i optællingsåret', NULL, NULL);
INSERT INTO fravaersmaal (code, label, label_en, definition, valid_from, valid_to) VALUES ('40', 'Fraværsdagsværk pr. fuldtidsansat', 'Average no. of absence days per full-time employed', 'fraværsdagsværk delt med antallet af fuldtidsansatte', NULL, NULL);
INSERT INTO fravaersmaal (code, label, label_en, definition, valid_from, valid_to) VALUES ('50', 'Fraværsperioder pr. helårsansat', 'Average no. of absence periods per full-year employed', 'fraværsperioder delt med antallet af helårsansatte', NULL, NULL);
INSERT INTO fravaersmaal (code, label, label_en, definition, valid_from, valid_to) VALUES ('60', 'Kalenderdage pr. fraværsperiode', 'Average no. of calendar days per absence period', 'kalenderdage i gennemsnit fra første til sidste fraværsdag, begge medregnet', NULL, NULL);
INSERT INTO fravaersmaal (code, label, label_en, definition, valid_from, valid_to) VALUES ('70', 'Fuldtidsansatte (antal)', 'Number of full-time employed', 'arbejdstimer inklusive fravær delt med timerne i en fuldtidsstilling', NULL, NULL);
INSERT INTO fravaersmaal (code, label, label_en, definition, valid_from, valid_to) VALUES ('80', 'Helårsansatte (antal)', 'Number of full-year employed', 'personer vægtet med den del af året, de er ansat; de præcise vægte er en antagelse', NULL, NULL);

-- et beregnet tal, der beskriver fraværet i en population i en periode
CREATE TABLE noegletal (
    -- nøglen, der udpeger tallet (antagelse)
    identifikator TEXT NOT NULL,
    -- den beregning, tallet er resultatet af
    maal TEXT NOT NULL,
    -- den første dag i tidsrummet
    periode_fra TEXT NOT NULL,
    -- den sidste dag i tidsrummet, medregnet
    periode_til TEXT NOT NULL,
    -- de medarbejdere, tallet er beregnet for (antagelse)
    population TEXT NOT NULL,
    -- resultatet af beregningen
    vaerdi REAL NOT NULL,
    CONSTRAINT pk_noegletal PRIMARY KEY (identifikator),
    CONSTRAINT fk_noegletal_maal FOREIGN KEY (maal) REFERENCES fravaersmaal (code),
    CONSTRAINT ck_noegletal_identifikator_length CHECK (length(identifikator) >= 1),
    CONSTRAINT ck_noegletal_population_length CHECK (length(population) >= 1),
    CONSTRAINT ck_noegletal_vaerdi_minimum CHECK (vaerdi >= 0),
    CONSTRAINT ck_noegletal_s_10 CHECK (NOT ((maal = '10') AND ((vaerdi < 0) OR (vaerdi > 100)))),
    CONSTRAINT ck_noegletal_periode_er_ordnet CHECK (NOT (periode_til < periode_fra)),
    CONSTRAINT ck_noegletal_identifikator_max_length CHECK (length(identifikator) <= 36),
    CONSTRAINT ck_noegletal_population_max_length CHECK (length(population) <= 200),
    CONSTRAINT ck_noegletal_periode_fra_date CHECK (periode_fra IS date(periode_fra, '+0 days')),
    CONSTRAINT ck_noegletal_periode_til_date CHECK (periode_til IS date(periode_til, '+0 days'))
) STRICT;
CREATE INDEX ix_noegletal_maal ON noegletal (maal);

-- klassifikation af begrundelser for, at en medarbejder er væk fra arbejdet
CREATE TABLE fravaersaarsag (
    -- Koden, som står i data
    code TEXT NOT NULL,
    -- Kodens betegnelse
    label TEXT NOT NULL,
    -- Kodens betegnelse på sproget en
    label_en TEXT,
    -- Kodens betydning
    definition TEXT,
    -- Første dag, den må bruges
    valid_from TEXT,
    -- Sidste dag, den må bruges
    valid_to TEXT,
    CONSTRAINT pk_fravaersaarsag PRIMARY KEY (code),
    CONSTRAINT ck_fravaersaarsag_valid_from_date CHECK (valid_from IS date(valid_from, '+0 days')),
    CONSTRAINT ck_fravaersaarsag_valid_to_date CHECK (valid_to IS date(valid_to, '+0 days'))
) STRICT;
INSERT INTO fravaersaarsag (code, label, label_en, definition, valid_from, valid_to) VALUES ('1100', 'Egen sygdom', 'Own sickness', 'fravær, fordi medarbejderen selv er syg; omfatter graviditetsbetinget sygdom, ulykke uden for arbejdet og delvis sygemelding', NULL, NULL);
INSERT INTO fravaersaarsag (code, label, label_en, definition, valid_from, valid_to) VALUES ('1200', 'Børns sygdom', 'Children''s sickness', 'fravær med løn, fordi medarbejderens barn er sygt', NULL, NULL);
INSERT INTO fravaersaarsag (code, label, label_en, definition, valid_from, valid_to) VALUES ('1300', 'Arbejdsulykke', 'Occupational injury', 'fravær, der skyldes en ulykke på arbejdet', NULL, NULL);
INSERT INTO fravaersaarsag (code, label, label_en, definition, valid_from, valid_to) VALUES ('1400', 'Barsels- og adoptionsorlov', 'Maternity and adoption leave', 'fravær i forbindelse med fødsel eller adoption; regnes ikke med i sygefraværet', NULL, NULL);

-- de årsager, hvis fravær er talt med (antagelse)
CREATE TABLE noegletal_fravaersaarsag (
    identifikator TEXT NOT NULL,
    -- de årsager, hvis fravær er talt med (antagelse)
    fravaersaarsag TEXT NOT NULL,
    CONSTRAINT pk_noegletal_fravaersaarsag PRIMARY KEY (identifikator, fravaersaarsag),
    CONSTRAINT fk_noegletal_fravaersaarsag_identifikator FOREIGN KEY (identifikator) REFERENCES noegletal (identifikator) ON DELETE CASCADE,
    CONSTRAINT fk_noegletal_fravaersaarsag_fravaersaarsag FOREIGN KEY (fravaersaarsag) REFERENCES fravaersaarsag (code),
    CONSTRAINT ck_noegletal_fravaersaarsag_identifikator_max_length CHECK (length(identifikator) <= 36)
) STRICT;
CREATE INDEX ix_noegletal_fravaersaarsag_fravaersaarsag ON noegletal_fravaersaarsag (fravaersaarsag);

