-- Sygefraværsdata, version 0.1.0, profile statistik
-- SQL tables for Oracle Database 12.2 or later
-- Made by modelmill from the model; change the model or the profile, not this file.
-- An empty text is null here: a required text cannot be empty.
--
-- What the model says and these tables do not hold data to:
-- documented: by the query of the rules: it looks at other rows (3):
--     Sygefravær::Ansættelse::Ansættelsesforhold::S-08, Sygefravær::Fravær::Fraværsperiode::S-09,
--     Sygefravær::Fravær::Fraværsperiode::timerFordeltPåÅr
-- enforced: by a check that lets pass what is undetermined (2):
--     Sygefravær::Ansættelse::Ansættelsesforhold::L-08, Sygefravær::Fravær::Fraværsperiode::S-07a

-- et menneske, der har eller har haft et job
CREATE TABLE person (
    id VARCHAR2(36 CHAR) NOT NULL,
    cpr_nummer VARCHAR2(10 CHAR) NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT uq_person_cpr_nummer UNIQUE (cpr_nummer),
    CONSTRAINT ck_person_cpr_nummer_length CHECK (LENGTH(cpr_nummer) >= 10),
    CONSTRAINT ck_person_cpr_nummer_pattern CHECK (REGEXP_LIKE(cpr_nummer, '^((((0[1-9]|[12][0-9])(0[1-9]|1[0-2])|30(0[13-9]|1[0-2])|31(0[13578]|1[02])))[0-9]{6})$')),
    CONSTRAINT ck_person_id_uuid CHECK (REGEXP_LIKE(id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'))
);
COMMENT ON TABLE person IS 'et menneske, der har eller har haft et job';
COMMENT ON COLUMN person.id IS 'Surrogatnøgle';
COMMENT ON COLUMN person.cpr_nummer IS 'nummeret, der udpeger den ansatte';

-- klassifikation af landets kommuner
CREATE TABLE kommune (
    code VARCHAR2(255 CHAR) NOT NULL,
    label CLOB NOT NULL,
    label_en CLOB,
    legacy_code CLOB,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_kommune PRIMARY KEY (code),
    CONSTRAINT ck_kommune_valid_from_date CHECK (valid_from = TRUNC(valid_from)),
    CONSTRAINT ck_kommune_valid_to_date CHECK (valid_to = TRUNC(valid_to))
);
COMMENT ON TABLE kommune IS 'klassifikation af landets kommuner';
COMMENT ON COLUMN kommune.code IS 'Koden, som står i data';
COMMENT ON COLUMN kommune.label IS 'Kodens betegnelse';
COMMENT ON COLUMN kommune.label_en IS 'Kodens betegnelse på sproget en';
COMMENT ON COLUMN kommune.legacy_code IS 'Hvad koden var før';
COMMENT ON COLUMN kommune.valid_from IS 'Første dag, den må bruges';
COMMENT ON COLUMN kommune.valid_to IS 'Sidste dag, den må bruges';
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0101', 'København', 'København', '101', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0147', 'Frederiksberg', 'Frederiksberg', '147', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0151', 'Ballerup', 'Ballerup', '151', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0153', 'Brøndby', 'Brøndby', '153', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0155', 'Dragør', 'Dragør', '155', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0157', 'Gentofte', 'Gentofte', '157', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0159', 'Gladsaxe', 'Gladsaxe', '159', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0161', 'Glostrup', 'Glostrup', '161', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0163', 'Herlev', 'Herlev', '163', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0165', 'Albertslund', 'Albertslund', '165', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0167', 'Hvidovre', 'Hvidovre', '167', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0169', 'Høje-Taastrup', 'Høje-Taastrup', '169', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0173', 'Lyngby-Taarbæk', 'Lyngby-Taarbæk', '173', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0175', 'Rødovre', 'Rødovre', '175', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0183', 'Ishøj', 'Ishøj', '183', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0185', 'Tårnby', 'Tårnby', '185', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0187', 'Vallensbæk', 'Vallensbæk', '187', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0190', 'Furesø', 'Furesø', '190', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0201', 'Allerød', 'Allerød', '201', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0210', 'Fredensborg', 'Fredensborg', '210', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0217', 'Helsingør', 'Helsingør', '217', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0219', 'Hillerød', 'Hillerød', '219', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0223', 'Hørsholm', 'Hørsholm', '223', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0230', 'Rudersdal', 'Rudersdal', '230', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0240', 'Egedal', 'Egedal', '240', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0250', 'Frederikssund', 'Frederikssund', '250', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0253', 'Greve', 'Greve', '253', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0259', 'Køge', 'Køge', '259', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0260', 'Halsnæs', 'Halsnæs', '260', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0265', 'Roskilde', 'Roskilde', '265', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0269', 'Solrød', 'Solrød', '269', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0270', 'Gribskov', 'Gribskov', '270', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0306', 'Odsherred', 'Odsherred', '306', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0316', 'Holbæk', 'Holbæk', '316', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0320', 'Faxe', 'Faxe', '320', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0326', 'Kalundborg', 'Kalundborg', '326', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0329', 'Ringsted', 'Ringsted', '329', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0330', 'Slagelse', 'Slagelse', '330', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0336', 'Stevns', 'Stevns', '336', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0340', 'Sorø', 'Sorø', '340', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0350', 'Lejre', 'Lejre', '350', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0360', 'Lolland', 'Lolland', '360', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0370', 'Næstved', 'Næstved', '370', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0376', 'Guldborgsund', 'Guldborgsund', '376', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0390', 'Vordingborg', 'Vordingborg', '390', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0400', 'Bornholm', 'Bornholm', '400', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0410', 'Middelfart', 'Middelfart', '410', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0420', 'Assens', 'Assens', '420', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0430', 'Faaborg-Midtfyn', 'Faaborg-Midtfyn', '430', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0440', 'Kerteminde', 'Kerteminde', '440', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0450', 'Nyborg', 'Nyborg', '450', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0461', 'Odense', 'Odense', '461', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0479', 'Svendborg', 'Svendborg', '479', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0480', 'Nordfyns', 'Nordfyns', '480', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0482', 'Langeland', 'Langeland', '482', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0492', 'Ærø', 'Ærø', '492', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0510', 'Haderslev', 'Haderslev', '510', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0530', 'Billund', 'Billund', '530', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0540', 'Sønderborg', 'Sønderborg', '540', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0550', 'Tønder', 'Tønder', '550', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0561', 'Esbjerg', 'Esbjerg', '561', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0563', 'Fanø', 'Fanø', '563', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0573', 'Varde', 'Varde', '573', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0575', 'Vejen', 'Vejen', '575', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0580', 'Aabenraa', 'Aabenraa', '580', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0607', 'Fredericia', 'Fredericia', '607', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0615', 'Horsens', 'Horsens', '615', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0621', 'Kolding', 'Kolding', '621', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0630', 'Vejle', 'Vejle', '630', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0657', 'Herning', 'Herning', '657', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0661', 'Holstebro', 'Holstebro', '661', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0665', 'Lemvig', 'Lemvig', '665', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0671', 'Struer', 'Struer', '671', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0706', 'Syddjurs', 'Syddjurs', '706', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0707', 'Norddjurs', 'Norddjurs', '707', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0710', 'Favrskov', 'Favrskov', '710', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0727', 'Odder', 'Odder', '727', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0730', 'Randers', 'Randers', '730', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0740', 'Silkeborg', 'Silkeborg', '740', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0741', 'Samsø', 'Samsø', '741', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0746', 'Skanderborg', 'Skanderborg', '746', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0751', 'Aarhus', 'Aarhus', '751', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0756', 'Ikast-Brande', 'Ikast-Brande', '756', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0760', 'Ringkøbing-Skjern', 'Ringkøbing-Skjern', '760', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0766', 'Hedensted', 'Hedensted', '766', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0773', 'Morsø', 'Morsø', '773', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0779', 'Skive', 'Skive', '779', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0787', 'Thisted', 'Thisted', '787', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0791', 'Viborg', 'Viborg', '791', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0810', 'Brønderslev', 'Brønderslev', '810', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0813', 'Frederikshavn', 'Frederikshavn', '813', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0820', 'Vesthimmerland', 'Vesthimmerland', '820', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0825', 'Læsø', 'Læsø', '825', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0840', 'Rebild', 'Rebild', '840', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0846', 'Mariagerfjord', 'Mariagerfjord', '846', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0849', 'Jammerbugt', 'Jammerbugt', '849', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0851', 'Aalborg', 'Aalborg', '851', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('0860', 'Hjørring', 'Hjørring', '860', NULL, NULL);

-- en kommune i rollen som arbejdsgiver
CREATE TABLE ansaettelsesmyndighed (
    id VARCHAR2(36 CHAR) NOT NULL,
    kommunekode VARCHAR2(255 CHAR) NOT NULL,
    CONSTRAINT pk_ansaettelsesmyndighed PRIMARY KEY (id),
    CONSTRAINT uq_ansaettelsesmyndighed_kommunekode UNIQUE (kommunekode),
    CONSTRAINT fk_ansaettelsesmyndighed_kommunekode FOREIGN KEY (kommunekode) REFERENCES kommune (code),
    CONSTRAINT ck_ansaettelsesmyndighed_kommunekode_max_length CHECK (LENGTH(kommunekode) <= 4),
    CONSTRAINT ck_ansaettelsesmyndighed_kommunekode_length CHECK (LENGTH(kommunekode) >= 4),
    CONSTRAINT ck_ansaettelsesmyndighed_kommunekode_pattern CHECK (REGEXP_LIKE(kommunekode, '^[0-9]{4}$')),
    CONSTRAINT ck_ansaettelsesmyndighed_id_uuid CHECK (REGEXP_LIKE(id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'))
);
COMMENT ON TABLE ansaettelsesmyndighed IS 'en kommune i rollen som arbejdsgiver';
COMMENT ON COLUMN ansaettelsesmyndighed.id IS 'Surrogatnøgle';
COMMENT ON COLUMN ansaettelsesmyndighed.kommunekode IS 'koden for kommunen som arbejdsgiver';

-- en persons ansættelse i én stilling
CREATE TABLE ansaettelsesforhold (
    id VARCHAR2(36 CHAR) NOT NULL,
    ansaettelsesnoegle VARCHAR2(36 CHAR) NOT NULL,
    startdato DATE NOT NULL,
    slutdato DATE,
    ansaettelsesform VARCHAR2(12 CHAR) NOT NULL,
    stillingskode VARCHAR2(7 CHAR) NOT NULL,
    beskaeftigelsesgrad NUMBER(5, 4) NOT NULL,
    person_id VARCHAR2(36 CHAR) NOT NULL,
    ansaettelsesmyndighed_id VARCHAR2(36 CHAR) NOT NULL,
    CONSTRAINT pk_ansaettelsesforhold PRIMARY KEY (id),
    CONSTRAINT uq_ansaettelsesforhold_ansaettelsesnoegle UNIQUE (ansaettelsesnoegle),
    CONSTRAINT fk_ansaettelsesforhold_person_id FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_ansaettelsesforhold_ansaettelsesmyndighed_id FOREIGN KEY (ansaettelsesmyndighed_id) REFERENCES ansaettelsesmyndighed (id),
    CONSTRAINT ck_ansaettelsesforhold_ansaettelsesnoegle_length CHECK (LENGTH(ansaettelsesnoegle) >= 1),
    CONSTRAINT ck_ansaettelsesforhold_ansaettelsesform_code CHECK (ansaettelsesform IN ('månedslønnet', 'timelønnet', 'tjenestemand', 'elev')),
    CONSTRAINT ck_ansaettelsesforhold_stillingskode_length CHECK (LENGTH(stillingskode) >= 7),
    CONSTRAINT ck_ansaettelsesforhold_stillingskode_pattern CHECK (REGEXP_LIKE(stillingskode, '^[0-9]{3}.{4}$')),
    CONSTRAINT ck_ansaettelsesforhold_beskaeftigelsesgrad_maximum CHECK (beskaeftigelsesgrad <= 1),
    CONSTRAINT ck_ansaettelsesforhold_beskaeftigelsesgrad_above CHECK (beskaeftigelsesgrad > 0),
    CONSTRAINT ck_ansaettelsesforhold_l_08 CHECK (NOT ((slutdato IS NOT NULL) AND (slutdato IS NOT NULL AND slutdato < startdato))),
    CONSTRAINT ck_ansaettelsesforhold_id_uuid CHECK (REGEXP_LIKE(id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')),
    CONSTRAINT ck_ansaettelsesforhold_startdato_date CHECK (startdato = TRUNC(startdato)),
    CONSTRAINT ck_ansaettelsesforhold_slutdato_date CHECK (slutdato = TRUNC(slutdato)),
    CONSTRAINT ck_ansaettelsesforhold_person_id_uuid CHECK (REGEXP_LIKE(person_id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')),
    CONSTRAINT ck_ansaettelsesforhold_ansaettelsesmyndighed_id_uuid CHECK (REGEXP_LIKE(ansaettelsesmyndighed_id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'))
);
CREATE INDEX ix_ansaettelsesforhold_person_id ON ansaettelsesforhold (person_id);
CREATE INDEX ix_ansaettelsesforhold_ansaettelsesmyndighed_id ON ansaettelsesforhold (ansaettelsesmyndighed_id);
COMMENT ON TABLE ansaettelsesforhold IS 'en persons ansættelse i én stilling';
COMMENT ON COLUMN ansaettelsesforhold.id IS 'Surrogatnøgle';
COMMENT ON COLUMN ansaettelsesforhold.ansaettelsesnoegle IS 'nøglen, der udpeger jobbet hos arbejdsgiveren';
COMMENT ON COLUMN ansaettelsesforhold.startdato IS 'den første dag i jobbet (antagelse)';
COMMENT ON COLUMN ansaettelsesforhold.slutdato IS 'den sidste dag i jobbet; mangler, så længe jobbet løber (antagelse)';
COMMENT ON COLUMN ansaettelsesforhold.ansaettelsesform IS 'måden, hvorpå jobbet aflønnes';
COMMENT ON COLUMN ansaettelsesforhold.stillingskode IS 'koden for stillingen i lønstatistikken, indledt med overenskomstområdet';
COMMENT ON COLUMN ansaettelsesforhold.beskaeftigelsesgrad IS 'den aftalte ugentlige arbejdstid i forhold til 37 timer';
COMMENT ON COLUMN ansaettelsesforhold.person_id IS 'den, der er ansat i jobbet';
COMMENT ON COLUMN ansaettelsesforhold.ansaettelsesmyndighed_id IS 'kommunen, der er arbejdsgiver i jobbet';

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

-- et sammenhængende tidsrum, hvor en medarbejder er væk fra sit job af én årsag
CREATE TABLE fravaersperiode (
    id VARCHAR2(36 CHAR) NOT NULL,
    periode_id VARCHAR2(36 CHAR) NOT NULL,
    fravaersaarsag VARCHAR2(255 CHAR) NOT NULL,
    startdato DATE NOT NULL,
    slutdato DATE NOT NULL,
    fravaerstimer NUMBER(8, 2) NOT NULL,
    ansaettelsesforhold_id VARCHAR2(36 CHAR) NOT NULL,
    CONSTRAINT pk_fravaersperiode PRIMARY KEY (id),
    CONSTRAINT uq_fravaersperiode_periode_id UNIQUE (periode_id),
    CONSTRAINT fk_fravaersperiode_fravaersaarsag FOREIGN KEY (fravaersaarsag) REFERENCES fravaersaarsag (code),
    CONSTRAINT fk_fravaersperiode_ansaettelsesforhold_id FOREIGN KEY (ansaettelsesforhold_id) REFERENCES ansaettelsesforhold (id),
    CONSTRAINT ck_fravaersperiode_periode_id_length CHECK (LENGTH(periode_id) >= 1),
    CONSTRAINT ck_fravaersperiode_fravaersaarsag_code CHECK (fravaersaarsag IN ('1100', '1200', '1300')),
    CONSTRAINT ck_fravaersperiode_fravaerstimer_minimum CHECK (fravaerstimer >= 0),
    CONSTRAINT ck_fravaersperiode_s_07_a CHECK (NOT (slutdato < startdato)),
    CONSTRAINT ck_fravaersperiode_id_uuid CHECK (REGEXP_LIKE(id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')),
    CONSTRAINT ck_fravaersperiode_startdato_date CHECK (startdato = TRUNC(startdato)),
    CONSTRAINT ck_fravaersperiode_slutdato_date CHECK (slutdato = TRUNC(slutdato)),
    CONSTRAINT ck_fravaersperiode_ansaettelsesforhold_id_uuid CHECK (REGEXP_LIKE(ansaettelsesforhold_id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'))
);
CREATE INDEX ix_fravaersperiode_fravaersaarsag ON fravaersperiode (fravaersaarsag);
CREATE INDEX ix_fravaersperiode_ansaettelsesforhold_id ON fravaersperiode (ansaettelsesforhold_id);
COMMENT ON TABLE fravaersperiode IS 'et sammenhængende tidsrum, hvor en medarbejder er væk fra sit job af én årsag';
COMMENT ON COLUMN fravaersperiode.id IS 'Surrogatnøgle';
COMMENT ON COLUMN fravaersperiode.periode_id IS 'nøglen, der udpeger fraværsperioden (antagelse)';
COMMENT ON COLUMN fravaersperiode.fravaersaarsag IS 'grunden til, at medarbejderen er væk';
COMMENT ON COLUMN fravaersperiode.startdato IS 'den første fraværsdag';
COMMENT ON COLUMN fravaersperiode.slutdato IS 'den sidste fraværsdag; mangler, så længe fraværet løber';
COMMENT ON COLUMN fravaersperiode.fravaerstimer IS 'de timer, medarbejderen er væk';
COMMENT ON COLUMN fravaersperiode.ansaettelsesforhold_id IS 'det job, medarbejderen er væk fra';

-- et kalenderår, som fravær gøres op for
CREATE TABLE optaellingsaar (
    id VARCHAR2(36 CHAR) NOT NULL,
    aar NUMBER(19) NOT NULL,
    CONSTRAINT pk_optaellingsaar PRIMARY KEY (id),
    CONSTRAINT uq_optaellingsaar_aar UNIQUE (aar),
    CONSTRAINT ck_optaellingsaar_aar_minimum CHECK (aar >= 2000),
    CONSTRAINT ck_optaellingsaar_aar_maximum CHECK (aar <= 2099),
    CONSTRAINT ck_optaellingsaar_id_uuid CHECK (REGEXP_LIKE(id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'))
);
COMMENT ON TABLE optaellingsaar IS 'et kalenderår, som fravær gøres op for';
COMMENT ON COLUMN optaellingsaar.id IS 'Surrogatnøgle';
COMMENT ON COLUMN optaellingsaar.aar IS 'kalenderåret, der tælles';

-- den del af en periode, der falder i ét kalenderår
CREATE TABLE fravaer_i_optaellingsaar (
    id VARCHAR2(36 CHAR) NOT NULL,
    fravaerstimer NUMBER(8, 2) NOT NULL,
    optaellingsaar_id VARCHAR2(36 CHAR) NOT NULL,
    fravaersperiode_id VARCHAR2(36 CHAR) NOT NULL,
    CONSTRAINT pk_fravaer_i_optaellingsaar PRIMARY KEY (id),
    CONSTRAINT uq_fravaer_i_optaellingsaar_optaellingsaar_id_fravaersperiode_id UNIQUE (optaellingsaar_id, fravaersperiode_id),
    CONSTRAINT fk_fravaer_i_optaellingsaar_optaellingsaar_id FOREIGN KEY (optaellingsaar_id) REFERENCES optaellingsaar (id) ON DELETE CASCADE,
    CONSTRAINT fk_fravaer_i_optaellingsaar_fravaersperiode_id FOREIGN KEY (fravaersperiode_id) REFERENCES fravaersperiode (id) ON DELETE CASCADE,
    CONSTRAINT ck_fravaer_i_optaellingsaar_fravaerstimer_minimum CHECK (fravaerstimer >= 0),
    CONSTRAINT ck_fravaer_i_optaellingsaar_id_uuid CHECK (REGEXP_LIKE(id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')),
    CONSTRAINT ck_fravaer_i_optaellingsaar_optaellingsaar_id_uuid CHECK (REGEXP_LIKE(optaellingsaar_id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')),
    CONSTRAINT ck_fravaer_i_optaellingsaar_fravaersperiode_id_uuid CHECK (REGEXP_LIKE(fravaersperiode_id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'))
);
CREATE INDEX ix_fravaer_i_optaellingsaar_fravaersperiode_id ON fravaer_i_optaellingsaar (fravaersperiode_id);
COMMENT ON TABLE fravaer_i_optaellingsaar IS 'den del af en periode, der falder i ét kalenderår';
COMMENT ON COLUMN fravaer_i_optaellingsaar.id IS 'Surrogatnøgle';
COMMENT ON COLUMN fravaer_i_optaellingsaar.fravaerstimer IS 'de af periodens timer, der falder i året';
COMMENT ON COLUMN fravaer_i_optaellingsaar.optaellingsaar_id IS 'de kalenderår, perioden strækker sig over';
COMMENT ON COLUMN fravaer_i_optaellingsaar.fravaersperiode_id IS 'de perioder, der har fravær i året';

-- den tid, der kunne være arbejdet i et job i et kalenderår
CREATE TABLE mulig_arbejdstid (
    id VARCHAR2(36 CHAR) NOT NULL,
    aar NUMBER(19) NOT NULL,
    arbejdstimer NUMBER(7, 2) NOT NULL,
    ansaettelsesforhold_id VARCHAR2(36 CHAR) NOT NULL,
    CONSTRAINT pk_mulig_arbejdstid PRIMARY KEY (id),
    CONSTRAINT uq_mulig_arbejdstid_ansaettelsesforhold_id_aar UNIQUE (ansaettelsesforhold_id, aar),
    CONSTRAINT fk_mulig_arbejdstid_ansaettelsesforhold_id FOREIGN KEY (ansaettelsesforhold_id) REFERENCES ansaettelsesforhold (id) ON DELETE CASCADE,
    CONSTRAINT ck_mulig_arbejdstid_aar_minimum CHECK (aar >= 2000),
    CONSTRAINT ck_mulig_arbejdstid_aar_maximum CHECK (aar <= 2099),
    CONSTRAINT ck_mulig_arbejdstid_arbejdstimer_minimum CHECK (arbejdstimer >= 0),
    CONSTRAINT ck_mulig_arbejdstid_id_uuid CHECK (REGEXP_LIKE(id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')),
    CONSTRAINT ck_mulig_arbejdstid_ansaettelsesforhold_id_uuid CHECK (REGEXP_LIKE(ansaettelsesforhold_id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'))
);
COMMENT ON TABLE mulig_arbejdstid IS 'den tid, der kunne være arbejdet i et job i et kalenderår';
COMMENT ON COLUMN mulig_arbejdstid.id IS 'Surrogatnøgle';
COMMENT ON COLUMN mulig_arbejdstid.aar IS 'kalenderåret, timerne er opgjort for';
COMMENT ON COLUMN mulig_arbejdstid.arbejdstimer IS 'aftalte timer inklusive fravær, men uden ferie, feriefridage, omsorgsdage og overarbejde';
COMMENT ON COLUMN mulig_arbejdstid.ansaettelsesforhold_id IS 'det job, timerne er aftalt i';

