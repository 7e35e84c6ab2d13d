-- Sygefraværsdata, version 0.1.0, profile noegletal
-- SQL tables for Oracle Database 12.2 or later
-- Made by modelmill from the model; change the model or the profile, not this file.
-- An empty text is null here: a required text cannot be empty.
--
-- What the model says and these tables do not hold data to:
-- documented: by the query of the rules: it looks at other rows (1):
--     Sygefravær::Statistik::Nøgletal::S-11
-- enforced: by a check that lets pass what is undetermined (2):
--     Sygefravær::Statistik::Nøgletal::S-10, Sygefravær::Datatyper::Periode::periodeErOrdnet

-- klassifikation af beregninger, der beskriver fraværets omfang
CREATE TABLE fravaersmaal (
    code VARCHAR2(255 CHAR) NOT NULL,
    label CLOB NOT NULL,
    label_en CLOB,
    definition CLOB,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_fravaersmaal PRIMARY KEY (code),
    CONSTRAINT ck_fravaersmaal_valid_from_date CHECK (valid_from = TRUNC(valid_from)),
    CONSTRAINT ck_fravaersmaal_valid_to_date CHECK (valid_to = TRUNC(valid_to))
);
COMMENT ON TABLE fravaersmaal IS 'klassifikation af beregninger, der beskriver fraværets omfang';
COMMENT ON COLUMN fravaersmaal.code IS 'Koden, som står i data';
COMMENT ON COLUMN fravaersmaal.label IS 'Kodens betegnelse';
COMMENT ON COLUMN fravaersmaal.label_en IS 'Kodens betegnelse på sproget en';
COMMENT ON COLUMN fravaersmaal.definition IS 'Kodens betydning';
COMMENT ON COLUMN fravaersmaal.valid_from IS 'Første dag, den må bruges';
COMMENT ON COLUMN fravaersmaal.valid_to IS 'Sidste dag, den må bruges';
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
    identifikator VARCHAR2(36 CHAR) NOT NULL,
    maal VARCHAR2(255 CHAR) NOT NULL,
    periode_fra DATE NOT NULL,
    periode_til DATE NOT NULL,
    population VARCHAR2(200 CHAR) NOT NULL,
    vaerdi NUMBER(18, 4) NOT NULL,
    CONSTRAINT pk_noegletal PRIMARY KEY (identifikator),
    CONSTRAINT fk_noegletal_maal FOREIGN KEY (maal) REFERENCES fravaersmaal (code),
    CONSTRAINT ck_noegletal_identifikator_length CHECK (LENGTH(identifikator) >= 1),
    CONSTRAINT ck_noegletal_population_length CHECK (LENGTH(population) >= 1),
    CONSTRAINT ck_noegletal_vaerdi_minimum CHECK (vaerdi >= 0),
    CONSTRAINT ck_noegletal_s_10 CHECK (NOT ((maal = '10') AND ((vaerdi < 0) OR (vaerdi > 100)))),
    CONSTRAINT ck_noegletal_periode_er_ordnet CHECK (NOT (periode_til < periode_fra)),
    CONSTRAINT ck_noegletal_periode_fra_date CHECK (periode_fra = TRUNC(periode_fra)),
    CONSTRAINT ck_noegletal_periode_til_date CHECK (periode_til = TRUNC(periode_til))
);
CREATE INDEX ix_noegletal_maal ON noegletal (maal);
COMMENT ON TABLE noegletal IS 'et beregnet tal, der beskriver fraværet i en population i en periode';
COMMENT ON COLUMN noegletal.identifikator IS 'nøglen, der udpeger tallet (antagelse)';
COMMENT ON COLUMN noegletal.maal IS 'den beregning, tallet er resultatet af';
COMMENT ON COLUMN noegletal.periode_fra IS 'den første dag i tidsrummet';
COMMENT ON COLUMN noegletal.periode_til IS 'den sidste dag i tidsrummet, medregnet';
COMMENT ON COLUMN noegletal.population IS 'de medarbejdere, tallet er beregnet for (antagelse)';
COMMENT ON COLUMN noegletal.vaerdi IS 'resultatet af beregningen';

-- klassifikation af begrundelser for, at en medarbejder er væk fra arbejdet
CREATE TABLE fravaersaarsag (
    code VARCHAR2(255 CHAR) NOT NULL,
    label CLOB NOT NULL,
    label_en CLOB,
    definition CLOB,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_fravaersaarsag PRIMARY KEY (code),
    CONSTRAINT ck_fravaersaarsag_valid_from_date CHECK (valid_from = TRUNC(valid_from)),
    CONSTRAINT ck_fravaersaarsag_valid_to_date CHECK (valid_to = TRUNC(valid_to))
);
COMMENT ON TABLE fravaersaarsag IS 'klassifikation af begrundelser for, at en medarbejder er væk fra arbejdet';
COMMENT ON COLUMN fravaersaarsag.code IS 'Koden, som står i data';
COMMENT ON COLUMN fravaersaarsag.label IS 'Kodens betegnelse';
COMMENT ON COLUMN fravaersaarsag.label_en IS 'Kodens betegnelse på sproget en';
COMMENT ON COLUMN fravaersaarsag.definition IS 'Kodens betydning';
COMMENT ON COLUMN fravaersaarsag.valid_from IS 'Første dag, den må bruges';
COMMENT ON COLUMN fravaersaarsag.valid_to IS 'Sidste dag, den må bruges';
INSERT INTO fravaersaarsag (code, label, label_en, definition, valid_from, valid_to) VALUES ('1100', 'Egen sygdom', 'Own sickness', 'fravær, fordi medarbejderen selv er syg; omfatter graviditetsbetinget sygdom, ulykke uden for arbejdet og delvis sygemelding', NULL, NULL);
INSERT INTO fravaersaarsag (code, label, label_en, definition, valid_from, valid_to) VALUES ('1200', 'Børns sygdom', 'Children''s sickness', 'fravær med løn, fordi medarbejderens barn er sygt', NULL, NULL);
INSERT INTO fravaersaarsag (code, label, label_en, definition, valid_from, valid_to) VALUES ('1300', 'Arbejdsulykke', 'Occupational injury', 'fravær, der skyldes en ulykke på arbejdet', NULL, NULL);
INSERT INTO fravaersaarsag (code, label, label_en, definition, valid_from, valid_to) VALUES ('1400', 'Barsels- og adoptionsorlov', 'Maternity and adoption leave', 'fravær i forbindelse med fødsel eller adoption; regnes ikke med i sygefraværet', NULL, NULL);

-- de årsager, hvis fravær er talt med (antagelse)
CREATE TABLE noegletal_fravaersaarsag (
    identifikator VARCHAR2(36 CHAR) NOT NULL,
    fravaersaarsag VARCHAR2(255 CHAR) NOT NULL,
    CONSTRAINT pk_noegletal_fravaersaarsag PRIMARY KEY (identifikator, fravaersaarsag),
    CONSTRAINT fk_noegletal_fravaersaarsag_identifikator FOREIGN KEY (identifikator) REFERENCES noegletal (identifikator) ON DELETE CASCADE,
    CONSTRAINT fk_noegletal_fravaersaarsag_fravaersaarsag FOREIGN KEY (fravaersaarsag) REFERENCES fravaersaarsag (code)
);
CREATE INDEX ix_noegletal_fravaersaarsag_fravaersaarsag ON noegletal_fravaersaarsag (fravaersaarsag);
COMMENT ON TABLE noegletal_fravaersaarsag IS 'de årsager, hvis fravær er talt med (antagelse)';
COMMENT ON COLUMN noegletal_fravaersaarsag.fravaersaarsag IS 'de årsager, hvis fravær er talt med (antagelse)';

