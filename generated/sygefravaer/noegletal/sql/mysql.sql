-- Sygefraværsdata, version 0.1.0, profile noegletal
-- SQL tables for MySQL 8.0.16 or later, MariaDB 10.6 or later
-- Made by modelmill from the model; change the model or the profile, not this file.
-- A moment is stored without its offset: write UTC.
--
-- What the model says and these tables do not hold data to:
-- documented: by the query of the rules: it looks at other rows (1):
--     Sygefravær::Statistik::Nøgletal::S-11
-- enforced: by a check that lets pass what is undetermined (2):
--     Sygefravær::Statistik::Nøgletal::S-10, Sygefravær::Datatyper::Periode::periodeErOrdnet

-- klassifikation af beregninger, der beskriver fraværets omfang
CREATE TABLE fravaersmaal (
    code VARCHAR(255) NOT NULL COMMENT 'Koden, som står i data',
    label LONGTEXT NOT NULL COMMENT 'Kodens betegnelse',
    label_en LONGTEXT COMMENT 'Kodens betegnelse på sproget en',
    definition LONGTEXT COMMENT 'Kodens betydning',
    valid_from DATE COMMENT 'Første dag, den må bruges',
    valid_to DATE COMMENT 'Sidste dag, den må bruges',
    CONSTRAINT pk_fravaersmaal PRIMARY KEY (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'klassifikation af beregninger, der beskriver fraværets omfang';
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
    identifikator VARCHAR(36) NOT NULL COMMENT 'nøglen, der udpeger tallet (antagelse)',
    maal VARCHAR(255) NOT NULL COMMENT 'den beregning, tallet er resultatet af',
    periode_fra DATE NOT NULL COMMENT 'den første dag i tidsrummet',
    periode_til DATE NOT NULL COMMENT 'den sidste dag i tidsrummet, medregnet',
    population VARCHAR(200) NOT NULL COMMENT 'de medarbejdere, tallet er beregnet for (antagelse)',
    vaerdi DECIMAL(18, 4) NOT NULL COMMENT 'resultatet af beregningen',
    CONSTRAINT pk_noegletal PRIMARY KEY (identifikator),
    CONSTRAINT fk_noegletal_maal FOREIGN KEY (maal) REFERENCES fravaersmaal (code),
    CONSTRAINT ck_noegletal_identifikator_length CHECK (CHAR_LENGTH(identifikator) >= 1),
    CONSTRAINT ck_noegletal_population_length CHECK (CHAR_LENGTH(population) >= 1),
    CONSTRAINT ck_noegletal_vaerdi_minimum CHECK (vaerdi >= 0),
    CONSTRAINT ck_noegletal_s_10 CHECK (NOT ((maal = '10') AND ((vaerdi < 0) OR (vaerdi > 100)))),
    CONSTRAINT ck_noegletal_periode_er_ordnet CHECK (NOT (periode_til < periode_fra))
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'et beregnet tal, der beskriver fraværet i en population i en periode';
CREATE INDEX ix_noegletal_maal ON noegletal (maal);

-- klassifikation af begrundelser for, at en medarbejder er væk fra arbejdet
CREATE TABLE fravaersaarsag (
    code VARCHAR(255) NOT NULL COMMENT 'Koden, som står i data',
    label LONGTEXT NOT NULL COMMENT 'Kodens betegnelse',
    label_en LONGTEXT COMMENT 'Kodens betegnelse på sproget en',
    definition LONGTEXT COMMENT 'Kodens betydning',
    valid_from DATE COMMENT 'Første dag, den må bruges',
    valid_to DATE COMMENT 'Sidste dag, den må bruges',
    CONSTRAINT pk_fravaersaarsag PRIMARY KEY (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'klassifikation af begrundelser for, at en medarbejder er væk fra arbejdet';
INSERT INTO fravaersaarsag (code, label, label_en, definition, valid_from, valid_to) VALUES ('1100', 'Egen sygdom', 'Own sickness', 'fravær, fordi medarbejderen selv er syg; omfatter graviditetsbetinget sygdom, ulykke uden for arbejdet og delvis sygemelding', NULL, NULL);
INSERT INTO fravaersaarsag (code, label, label_en, definition, valid_from, valid_to) VALUES ('1200', 'Børns sygdom', 'Children''s sickness', 'fravær med løn, fordi medarbejderens barn er sygt', NULL, NULL);
INSERT INTO fravaersaarsag (code, label, label_en, definition, valid_from, valid_to) VALUES ('1300', 'Arbejdsulykke', 'Occupational injury', 'fravær, der skyldes en ulykke på arbejdet', NULL, NULL);
INSERT INTO fravaersaarsag (code, label, label_en, definition, valid_from, valid_to) VALUES ('1400', 'Barsels- og adoptionsorlov', 'Maternity and adoption leave', 'fravær i forbindelse med fødsel eller adoption; regnes ikke med i sygefraværet', NULL, NULL);

-- de årsager, hvis fravær er talt med (antagelse)
CREATE TABLE noegletal_fravaersaarsag (
    identifikator VARCHAR(36) NOT NULL,
    fravaersaarsag VARCHAR(255) NOT NULL COMMENT 'de årsager, hvis fravær er talt med (antagelse)',
    CONSTRAINT pk_noegletal_fravaersaarsag PRIMARY KEY (identifikator, fravaersaarsag),
    CONSTRAINT fk_noegletal_fravaersaarsag_identifikator FOREIGN KEY (identifikator) REFERENCES noegletal (identifikator) ON DELETE CASCADE,
    CONSTRAINT fk_noegletal_fravaersaarsag_fravaersaarsag FOREIGN KEY (fravaersaarsag) REFERENCES fravaersaarsag (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'de årsager, hvis fravær er talt med (antagelse)';
CREATE INDEX ix_noegletal_fravaersaarsag_fravaersaarsag ON noegletal_fravaersaarsag (fravaersaarsag);

