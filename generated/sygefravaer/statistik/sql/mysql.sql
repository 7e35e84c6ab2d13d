-- Sygefraværsdata, version 0.1.0, profile statistik
-- SQL tables for MySQL 8.0.16 or later, MariaDB 10.6 or later
-- Made by modelmill from the model; change the model or the profile, not this file.
-- A moment is stored without its offset: write UTC.
--
-- What the model says and these tables do not hold data to:
-- documented: by the query of the rules: it looks at other rows (3):
--     Sygefravær::Ansættelse::Ansættelsesforhold::S-08, Sygefravær::Fravær::Fraværsperiode::S-09,
--     Sygefravær::Fravær::Fraværsperiode::timerFordeltPåÅr
-- enforced: by a check that lets pass what is undetermined (2):
--     Sygefravær::Ansættelse::Ansættelsesforhold::L-08, Sygefravær::Fravær::Fraværsperiode::S-07a

-- et menneske, der har eller har haft et job
CREATE TABLE person (
    id CHAR(36) DEFAULT (UUID()) NOT NULL COMMENT 'Surrogatnøgle',
    cpr_nummer VARCHAR(10) NOT NULL COMMENT 'nummeret, der udpeger den ansatte',
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT uq_person_cpr_nummer UNIQUE (cpr_nummer),
    CONSTRAINT ck_person_cpr_nummer_length CHECK (CHAR_LENGTH(cpr_nummer) >= 10),
    CONSTRAINT ck_person_cpr_nummer_pattern CHECK (cpr_nummer REGEXP '^((((0[1-9]|[12][0-9])(0[1-9]|1[0-2])|30(0[13-9]|1[0-2])|31(0[13578]|1[02])))[0-9]{6})\\z'),
    CONSTRAINT ck_person_id_uuid CHECK (id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'et menneske, der har eller har haft et job';

-- klassifikation af landets kommuner
CREATE TABLE kommune (
    code VARCHAR(255) NOT NULL COMMENT 'Koden, som står i data',
    label LONGTEXT NOT NULL COMMENT 'Kodens betegnelse',
    label_en LONGTEXT COMMENT 'Kodens betegnelse på sproget en',
    legacy_code LONGTEXT COMMENT 'Hvad koden var før',
    valid_from DATE COMMENT 'Første dag, den må bruges',
    valid_to DATE COMMENT 'Sidste dag, den må bruges',
    CONSTRAINT pk_kommune PRIMARY KEY (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'klassifikation af landets kommuner';
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
    id CHAR(36) DEFAULT (UUID()) NOT NULL COMMENT 'Surrogatnøgle',
    kommunekode VARCHAR(255) NOT NULL COMMENT 'koden for kommunen som arbejdsgiver',
    CONSTRAINT pk_ansaettelsesmyndighed PRIMARY KEY (id),
    CONSTRAINT uq_ansaettelsesmyndighed_kommunekode UNIQUE (kommunekode),
    CONSTRAINT fk_ansaettelsesmyndighed_kommunekode FOREIGN KEY (kommunekode) REFERENCES kommune (code),
    CONSTRAINT ck_ansaettelsesmyndighed_kommunekode_max_length CHECK (CHAR_LENGTH(kommunekode) <= 4),
    CONSTRAINT ck_ansaettelsesmyndighed_kommunekode_length CHECK (CHAR_LENGTH(kommunekode) >= 4),
    CONSTRAINT ck_ansaettelsesmyndighed_kommunekode_pattern CHECK (kommunekode REGEXP '^[0-9]{4}\\z'),
    CONSTRAINT ck_ansaettelsesmyndighed_id_uuid CHECK (id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'en kommune i rollen som arbejdsgiver';

-- en persons ansættelse i én stilling
CREATE TABLE ansaettelsesforhold (
    id CHAR(36) DEFAULT (UUID()) NOT NULL COMMENT 'Surrogatnøgle',
    ansaettelsesnoegle VARCHAR(36) NOT NULL COMMENT 'nøglen, der udpeger jobbet hos arbejdsgiveren',
    startdato DATE NOT NULL COMMENT 'den første dag i jobbet (antagelse)',
    slutdato DATE COMMENT 'den sidste dag i jobbet; mangler, så længe jobbet løber (antagelse)',
    ansaettelsesform VARCHAR(12) NOT NULL COMMENT 'måden, hvorpå jobbet aflønnes',
    stillingskode VARCHAR(7) NOT NULL COMMENT 'koden for stillingen i lønstatistikken, indledt med overenskomstområdet',
    beskaeftigelsesgrad DECIMAL(5, 4) NOT NULL COMMENT 'den aftalte ugentlige arbejdstid i forhold til 37 timer',
    person_id CHAR(36) NOT NULL COMMENT 'den, der er ansat i jobbet',
    ansaettelsesmyndighed_id CHAR(36) NOT NULL COMMENT 'kommunen, der er arbejdsgiver i jobbet',
    CONSTRAINT pk_ansaettelsesforhold PRIMARY KEY (id),
    CONSTRAINT uq_ansaettelsesforhold_ansaettelsesnoegle UNIQUE (ansaettelsesnoegle),
    CONSTRAINT fk_ansaettelsesforhold_person_id FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_ansaettelsesforhold_ansaettelsesmyndighed_id FOREIGN KEY (ansaettelsesmyndighed_id) REFERENCES ansaettelsesmyndighed (id),
    CONSTRAINT ck_ansaettelsesforhold_ansaettelsesnoegle_length CHECK (CHAR_LENGTH(ansaettelsesnoegle) >= 1),
    CONSTRAINT ck_ansaettelsesforhold_ansaettelsesform_code CHECK (ansaettelsesform IN ('månedslønnet', 'timelønnet', 'tjenestemand', 'elev')),
    CONSTRAINT ck_ansaettelsesforhold_stillingskode_length CHECK (CHAR_LENGTH(stillingskode) >= 7),
    CONSTRAINT ck_ansaettelsesforhold_stillingskode_pattern CHECK (stillingskode REGEXP '^[0-9]{3}.{4}\\z'),
    CONSTRAINT ck_ansaettelsesforhold_beskaeftigelsesgrad_maximum CHECK (beskaeftigelsesgrad <= 1),
    CONSTRAINT ck_ansaettelsesforhold_beskaeftigelsesgrad_above CHECK (beskaeftigelsesgrad > 0),
    CONSTRAINT ck_ansaettelsesforhold_l_08 CHECK (NOT ((slutdato IS NOT NULL) AND (slutdato IS NOT NULL AND slutdato < startdato))),
    CONSTRAINT ck_ansaettelsesforhold_id_uuid CHECK (id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_ansaettelsesforhold_person_id_uuid CHECK (person_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_ansaettelsesforhold_ansaettelsesmyndighed_id_uuid CHECK (ansaettelsesmyndighed_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'en persons ansættelse i én stilling';
CREATE INDEX ix_ansaettelsesforhold_person_id ON ansaettelsesforhold (person_id);
CREATE INDEX ix_ansaettelsesforhold_ansaettelsesmyndighed_id ON ansaettelsesforhold (ansaettelsesmyndighed_id);

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

-- et sammenhængende tidsrum, hvor en medarbejder er væk fra sit job af én årsag
CREATE TABLE fravaersperiode (
    id CHAR(36) DEFAULT (UUID()) NOT NULL COMMENT 'Surrogatnøgle',
    periode_id VARCHAR(36) NOT NULL COMMENT 'nøglen, der udpeger fraværsperioden (antagelse)',
    fravaersaarsag VARCHAR(255) NOT NULL COMMENT 'grunden til, at medarbejderen er væk',
    startdato DATE NOT NULL COMMENT 'den første fraværsdag',
    slutdato DATE NOT NULL COMMENT 'den sidste fraværsdag; mangler, så længe fraværet løber',
    fravaerstimer DECIMAL(8, 2) NOT NULL COMMENT 'de timer, medarbejderen er væk',
    ansaettelsesforhold_id CHAR(36) NOT NULL COMMENT 'det job, medarbejderen er væk fra',
    CONSTRAINT pk_fravaersperiode PRIMARY KEY (id),
    CONSTRAINT uq_fravaersperiode_periode_id UNIQUE (periode_id),
    CONSTRAINT fk_fravaersperiode_fravaersaarsag FOREIGN KEY (fravaersaarsag) REFERENCES fravaersaarsag (code),
    CONSTRAINT fk_fravaersperiode_ansaettelsesforhold_id FOREIGN KEY (ansaettelsesforhold_id) REFERENCES ansaettelsesforhold (id),
    CONSTRAINT ck_fravaersperiode_periode_id_length CHECK (CHAR_LENGTH(periode_id) >= 1),
    CONSTRAINT ck_fravaersperiode_fravaersaarsag_code CHECK (fravaersaarsag IN ('1100', '1200', '1300')),
    CONSTRAINT ck_fravaersperiode_fravaerstimer_minimum CHECK (fravaerstimer >= 0),
    CONSTRAINT ck_fravaersperiode_s_07_a CHECK (NOT (slutdato < startdato)),
    CONSTRAINT ck_fravaersperiode_id_uuid CHECK (id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_fravaersperiode_ansaettelsesforhold_id_uuid CHECK (ansaettelsesforhold_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'et sammenhængende tidsrum, hvor en medarbejder er væk fra sit job af én årsag';
CREATE INDEX ix_fravaersperiode_fravaersaarsag ON fravaersperiode (fravaersaarsag);
CREATE INDEX ix_fravaersperiode_ansaettelsesforhold_id ON fravaersperiode (ansaettelsesforhold_id);

-- et kalenderår, som fravær gøres op for
CREATE TABLE optaellingsaar (
    id CHAR(36) DEFAULT (UUID()) NOT NULL COMMENT 'Surrogatnøgle',
    aar BIGINT NOT NULL COMMENT 'kalenderåret, der tælles',
    CONSTRAINT pk_optaellingsaar PRIMARY KEY (id),
    CONSTRAINT uq_optaellingsaar_aar UNIQUE (aar),
    CONSTRAINT ck_optaellingsaar_aar_minimum CHECK (aar >= 2000),
    CONSTRAINT ck_optaellingsaar_aar_maximum CHECK (aar <= 2099),
    CONSTRAINT ck_optaellingsaar_id_uuid CHECK (id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'et kalenderår, som fravær gøres op for';

-- den del af en periode, der falder i ét kalenderår
CREATE TABLE fravaer_i_optaellingsaar (
    id CHAR(36) DEFAULT (UUID()) NOT NULL COMMENT 'Surrogatnøgle',
    fravaerstimer DECIMAL(8, 2) NOT NULL COMMENT 'de af periodens timer, der falder i året',
    optaellingsaar_id CHAR(36) NOT NULL COMMENT 'de kalenderår, perioden strækker sig over',
    fravaersperiode_id CHAR(36) NOT NULL COMMENT 'de perioder, der har fravær i året',
    CONSTRAINT pk_fravaer_i_optaellingsaar PRIMARY KEY (id),
    CONSTRAINT uq_fravaer_i_optaellingsaar_optaellingsaar_id_fravaersperiode_id UNIQUE (optaellingsaar_id, fravaersperiode_id),
    CONSTRAINT fk_fravaer_i_optaellingsaar_optaellingsaar_id FOREIGN KEY (optaellingsaar_id) REFERENCES optaellingsaar (id) ON DELETE CASCADE,
    CONSTRAINT fk_fravaer_i_optaellingsaar_fravaersperiode_id FOREIGN KEY (fravaersperiode_id) REFERENCES fravaersperiode (id) ON DELETE CASCADE,
    CONSTRAINT ck_fravaer_i_optaellingsaar_fravaerstimer_minimum CHECK (fravaerstimer >= 0),
    CONSTRAINT ck_fravaer_i_optaellingsaar_id_uuid CHECK (id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_fravaer_i_optaellingsaar_optaellingsaar_id_uuid CHECK (optaellingsaar_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_fravaer_i_optaellingsaar_fravaersperiode_id_uuid CHECK (fravaersperiode_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'den del af en periode, der falder i ét kalenderår';
CREATE INDEX ix_fravaer_i_optaellingsaar_fravaersperiode_id ON fravaer_i_optaellingsaar (fravaersperiode_id);

-- den tid, der kunne være arbejdet i et job i et kalenderår
CREATE TABLE mulig_arbejdstid (
    id CHAR(36) DEFAULT (UUID()) NOT NULL COMMENT 'Surrogatnøgle',
    aar BIGINT NOT NULL COMMENT 'kalenderåret, timerne er opgjort for',
    arbejdstimer DECIMAL(7, 2) NOT NULL COMMENT 'aftalte timer inklusive fravær, men uden ferie, feriefridage, omsorgsdage og overarbejde',
    ansaettelsesforhold_id CHAR(36) NOT NULL COMMENT 'det job, timerne er aftalt i',
    CONSTRAINT pk_mulig_arbejdstid PRIMARY KEY (id),
    CONSTRAINT uq_mulig_arbejdstid_ansaettelsesforhold_id_aar UNIQUE (ansaettelsesforhold_id, aar),
    CONSTRAINT fk_mulig_arbejdstid_ansaettelsesforhold_id FOREIGN KEY (ansaettelsesforhold_id) REFERENCES ansaettelsesforhold (id) ON DELETE CASCADE,
    CONSTRAINT ck_mulig_arbejdstid_aar_minimum CHECK (aar >= 2000),
    CONSTRAINT ck_mulig_arbejdstid_aar_maximum CHECK (aar <= 2099),
    CONSTRAINT ck_mulig_arbejdstid_arbejdstimer_minimum CHECK (arbejdstimer >= 0),
    CONSTRAINT ck_mulig_arbejdstid_id_uuid CHECK (id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_mulig_arbejdstid_ansaettelsesforhold_id_uuid CHECK (ansaettelsesforhold_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'den tid, der kunne være arbejdet i et job i et kalenderår';

