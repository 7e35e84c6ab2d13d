-- Personaleomsætning, version 0.1.0, profile indberetning
-- SQL tables for MySQL 8.0.16 or later, MariaDB 10.6 or later
-- Made by modelmill from the model; change the model or the profile, not this file.
-- A moment is stored without its offset: write UTC.
--
-- What the model says and these tables do not hold data to:
-- documented: its codes are not checked (4):
--     Fælles::Ansættelse::Ansættelsesforhold::stillingskode,
--     Fælles::Ansættelse::Ansættelsesforhold::overenskomstnummer, Personaleomsætning::Bestand og
--     bevægelser::Bevægelse::fraStilling, Personaleomsætning::Bestand og
--     bevægelser::Bevægelse::tilStilling
-- enforced: by a check that lets pass what is undetermined (5):
--     Fælles::Ansættelse::Ansættelsesforhold::L-08, Personaleomsætning::Bestand og
--     bevægelser::Bevægelse::datoerErOrdnet, Personaleomsætning::Bestand og
--     bevægelser::Bevægelse::P-03, Personaleomsætning::Bestand og bevægelser::Bevægelse::tilgang,
--     Personaleomsætning::Bestand og bevægelser::Bevægelse::afgang

-- et menneske, der har eller har haft et job i en kommune
CREATE TABLE person (
    id CHAR(36) DEFAULT (UUID()) NOT NULL COMMENT 'Surrogatnøgle',
    cpr_nummer VARCHAR(10) NOT NULL COMMENT 'nummeret, der udpeger den ansatte',
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT uq_person_cpr_nummer UNIQUE (cpr_nummer),
    CONSTRAINT ck_person_cpr_nummer_length CHECK (CHAR_LENGTH(cpr_nummer) >= 10),
    CONSTRAINT ck_person_cpr_nummer_pattern CHECK (cpr_nummer REGEXP '^((((0[1-9]|[12][0-9])(0[1-9]|1[0-2])|30(0[13-9]|1[0-2])|31(0[13578]|1[02])))[0-9]{6})\\z'),
    CONSTRAINT ck_person_id_uuid CHECK (id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'et menneske, der har eller har haft et job i en kommune';

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

-- den kommune, der er arbejdsgiver
CREATE TABLE ansaettelsesmyndighed (
    id CHAR(36) DEFAULT (UUID()) NOT NULL COMMENT 'Surrogatnøgle',
    kommunekode VARCHAR(255) NOT NULL COMMENT 'koden, der udpeger kommunen i CPR',
    cvr VARCHAR(8) COMMENT 'kommunens nummer som juridisk enhed (antagelse)',
    CONSTRAINT pk_ansaettelsesmyndighed PRIMARY KEY (id),
    CONSTRAINT uq_ansaettelsesmyndighed_kommunekode UNIQUE (kommunekode),
    CONSTRAINT fk_ansaettelsesmyndighed_kommunekode FOREIGN KEY (kommunekode) REFERENCES kommune (code),
    CONSTRAINT ck_ansaettelsesmyndighed_kommunekode_max_length CHECK (CHAR_LENGTH(kommunekode) <= 4),
    CONSTRAINT ck_ansaettelsesmyndighed_kommunekode_length CHECK (CHAR_LENGTH(kommunekode) >= 4),
    CONSTRAINT ck_ansaettelsesmyndighed_kommunekode_pattern CHECK (kommunekode REGEXP '^[0-9]{4}\\z'),
    CONSTRAINT ck_ansaettelsesmyndighed_cvr_length CHECK (CHAR_LENGTH(cvr) >= 8),
    CONSTRAINT ck_ansaettelsesmyndighed_cvr_pattern CHECK (cvr REGEXP '^[0-9]{8}\\z'),
    CONSTRAINT ck_ansaettelsesmyndighed_id_uuid CHECK (id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'den kommune, der er arbejdsgiver';

-- en persons ansættelse i en stilling hos en arbejdsgiver
CREATE TABLE ansaettelsesforhold (
    id CHAR(36) DEFAULT (UUID()) NOT NULL COMMENT 'Surrogatnøgle',
    ansaettelsesnoegle VARCHAR(40) NOT NULL COMMENT 'nøglen, der udpeger ét job',
    startdato DATE NOT NULL COMMENT 'den første dag i ansættelsen (antagelse)',
    slutdato DATE COMMENT 'den sidste dag i ansættelsen; mangler, så længe den løber (antagelse)',
    ansaettelsesform VARCHAR(12) NOT NULL COMMENT 'måden, hvorpå jobbet aflønnes',
    stillingskode VARCHAR(7) NOT NULL COMMENT 'koden for stillingen i lønstatistikken, indledt med overenskomstområdet',
    overenskomstnummer VARCHAR(255) COMMENT 'dokumentnummeret på den aftale, jobbet følger',
    disco_kode LONGTEXT COMMENT 'koden for arbejdsfunktionen i klassifikationen DISCO-08',
    beskaeftigelsesgrad DECIMAL(5, 4) NOT NULL COMMENT 'den aftalte ugentlige arbejdstid i forhold til 37 timer',
    anciennitet DATE COMMENT 'dagen, hvorfra den optjente tid regnes (antagelse)',
    person_id CHAR(36) NOT NULL COMMENT 'den, der er ansat i jobbet',
    ansaettelsesmyndighed_id CHAR(36) NOT NULL COMMENT 'kommunen, der er arbejdsgiver i jobbet',
    CONSTRAINT pk_ansaettelsesforhold PRIMARY KEY (id),
    CONSTRAINT uq_ansaettelsesforhold_ansaettelsesnoegle UNIQUE (ansaettelsesnoegle),
    CONSTRAINT fk_ansaettelsesforhold_person_id FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_ansaettelsesforhold_ansaettelsesmyndighed_id FOREIGN KEY (ansaettelsesmyndighed_id) REFERENCES ansaettelsesmyndighed (id),
    CONSTRAINT ck_ansaettelsesforhold_ansaettelsesnoegle_length CHECK (CHAR_LENGTH(ansaettelsesnoegle) >= 1),
    CONSTRAINT ck_ansaettelsesforhold_ansaettelsesform_code CHECK (ansaettelsesform IN ('månedslønnet', 'tjenestemand')),
    CONSTRAINT ck_ansaettelsesforhold_stillingskode_length CHECK (CHAR_LENGTH(stillingskode) >= 6),
    CONSTRAINT ck_ansaettelsesforhold_stillingskode_pattern CHECK (stillingskode REGEXP '^([0-9]{3}(-[0-9]{2}|.{4}))\\z'),
    CONSTRAINT ck_ansaettelsesforhold_overenskomstnummer_pattern CHECK (overenskomstnummer REGEXP '^([56][.])?[0-9]{2}[.][0-9]{2}\\z'),
    CONSTRAINT ck_ansaettelsesforhold_disco_kode_pattern CHECK (disco_kode REGEXP '^[0-9]{4,6}\\z'),
    CONSTRAINT ck_ansaettelsesforhold_beskaeftigelsesgrad_maximum CHECK (beskaeftigelsesgrad <= 1),
    CONSTRAINT ck_ansaettelsesforhold_beskaeftigelsesgrad_above CHECK (beskaeftigelsesgrad > 0),
    CONSTRAINT ck_ansaettelsesforhold_l_08 CHECK (NOT ((slutdato IS NOT NULL) AND (slutdato IS NOT NULL AND slutdato < startdato))),
    CONSTRAINT ck_ansaettelsesforhold_id_uuid CHECK (id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_ansaettelsesforhold_person_id_uuid CHECK (person_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_ansaettelsesforhold_ansaettelsesmyndighed_id_uuid CHECK (ansaettelsesmyndighed_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'en persons ansættelse i en stilling hos en arbejdsgiver';
CREATE INDEX ix_ansaettelsesforhold_person_id ON ansaettelsesforhold (person_id);
CREATE INDEX ix_ansaettelsesforhold_ansaettelsesmyndighed_id ON ansaettelsesforhold (ansaettelsesmyndighed_id);

-- den dag i november, bestanden gøres op
CREATE TABLE statusdato (
    id CHAR(36) DEFAULT (UUID()) NOT NULL COMMENT 'Surrogatnøgle',
    dato DATE NOT NULL COMMENT 'dagen for udtrækket',
    aar BIGINT NOT NULL COMMENT 'kalenderåret for udtrækket',
    CONSTRAINT pk_statusdato PRIMARY KEY (id),
    CONSTRAINT uq_statusdato_dato UNIQUE (dato),
    CONSTRAINT ck_statusdato_aar_minimum CHECK (aar >= 2000),
    CONSTRAINT ck_statusdato_aar_maximum CHECK (aar <= 2099),
    CONSTRAINT ck_statusdato_id_uuid CHECK (id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'den dag i november, bestanden gøres op';

-- klassifikation af områder, der er dækket af samme overenskomst
CREATE TABLE overenskomstomraade (
    code VARCHAR(255) NOT NULL COMMENT 'Koden, som står i data',
    label LONGTEXT NOT NULL COMMENT 'Kodens betegnelse',
    valid_from DATE COMMENT 'Første dag, den må bruges',
    valid_to DATE COMMENT 'Sidste dag, den må bruges',
    CONSTRAINT pk_overenskomstomraade PRIMARY KEY (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'klassifikation af områder, der er dækket af samme overenskomst';
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES ('004', 'Arbejds-, vej- og gartnerformænd', '2007-01-01', NULL);
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES ('005', 'Specialarbejdere mv., KL', '2007-01-01', NULL);
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES ('009', 'Bibliotekarer (tj.mænd) incl. ledere', '2007-01-01', NULL);
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES ('013', 'Sikkerhedsmedarb., ejendomsfunkt. m.fl.', '2007-01-01', NULL);
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES ('014', 'Tandlæger', '2007-01-01', NULL);
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES ('016', 'Pædagogisk personale i dagplejeordninger', '2007-01-01', NULL);
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES ('017', 'Bibliotekarer, ikke-faguddannede', '2007-01-01', '2011-03-31');
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES ('021', 'Ergo- og fysioterapeuter, Kbh, Frb', '2007-01-01', '2007-03-31');
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES ('026', 'Journalister og fotografer', '2007-01-01', NULL);
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES ('030', 'Grafisk personale, KL', '2007-01-01', '2015-03-31');
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES ('031', 'Hal-, stadion- og idrætsinspektører', '2007-01-01', '2008-03-31');
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES ('032', 'Maritimt personale', '2007-01-01', NULL);
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES ('034', 'Ledere/mellemledere v. komm. ældreomsorg', '2007-01-01', NULL);
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES ('038', 'Husholdningsledere', '2007-01-01', '2009-03-31');
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES ('039', 'Håndværkere og IT-supportere m.fl., KL', '2007-01-01', NULL);
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES ('042', 'Akademikere, KL', '2007-01-01', NULL);
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES ('044', 'Administration og it mv., KL', '2007-01-01', '2008-03-31');
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES ('045', 'Ernæringsassistentelever', '2007-01-01', '2011-03-31');
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES ('046', 'Ernæringsassistentelever', '2007-01-01', NULL);

-- de ansatte i en kommune og et område på en statusdato
CREATE TABLE bestand (
    id CHAR(36) DEFAULT (UUID()) NOT NULL COMMENT 'Surrogatnøgle',
    kommune VARCHAR(255) NOT NULL COMMENT 'arbejdsgiveren',
    overenskomstomraade VARCHAR(255) NOT NULL COMMENT 'området, de ansatte hører under',
    antal_personer BIGINT NOT NULL COMMENT 'hvor mange der er ansat',
    fuldtidsbeskaeftigede DECIMAL(10, 2) COMMENT 'de ansatte omregnet til fuld tid',
    statusdato_id CHAR(36) NOT NULL COMMENT 'dagen for opgørelsen',
    CONSTRAINT pk_bestand PRIMARY KEY (id),
    CONSTRAINT fk_bestand_kommune FOREIGN KEY (kommune) REFERENCES kommune (code),
    CONSTRAINT fk_bestand_overenskomstomraade FOREIGN KEY (overenskomstomraade) REFERENCES overenskomstomraade (code),
    CONSTRAINT fk_bestand_statusdato_id FOREIGN KEY (statusdato_id) REFERENCES statusdato (id),
    CONSTRAINT ck_bestand_kommune_max_length CHECK (CHAR_LENGTH(kommune) <= 4),
    CONSTRAINT ck_bestand_kommune_length CHECK (CHAR_LENGTH(kommune) >= 4),
    CONSTRAINT ck_bestand_kommune_pattern CHECK (kommune REGEXP '^[0-9]{4}\\z'),
    CONSTRAINT ck_bestand_overenskomstomraade_max_length CHECK (CHAR_LENGTH(overenskomstomraade) <= 3),
    CONSTRAINT ck_bestand_overenskomstomraade_length CHECK (CHAR_LENGTH(overenskomstomraade) >= 3),
    CONSTRAINT ck_bestand_overenskomstomraade_pattern CHECK (overenskomstomraade REGEXP '^[0-9]{3}\\z'),
    CONSTRAINT ck_bestand_antal_personer_minimum CHECK (antal_personer >= 0),
    CONSTRAINT ck_bestand_fuldtidsbeskaeftigede_minimum CHECK (fuldtidsbeskaeftigede >= 0),
    CONSTRAINT ck_bestand_id_uuid CHECK (id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_bestand_statusdato_id_uuid CHECK (statusdato_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'de ansatte i en kommune og et område på en statusdato';
CREATE INDEX ix_bestand_kommune ON bestand (kommune);
CREATE INDEX ix_bestand_overenskomstomraade ON bestand (overenskomstomraade);
CREATE INDEX ix_bestand_statusdato_id ON bestand (statusdato_id);

-- det, der er sket med en ansat mellem to statusdatoer
CREATE TABLE bevaegelse (
    id CHAR(36) DEFAULT (UUID()) NOT NULL COMMENT 'Surrogatnøgle',
    type VARCHAR(9) NOT NULL COMMENT 'om den ansatte er kommet, gået eller flyttet',
    fra_stilling VARCHAR(7) COMMENT 'stillingen på den første dato',
    til_stilling VARCHAR(7) COMMENT 'stillingen på den anden dato',
    fra_kommune VARCHAR(255) COMMENT 'arbejdsgiveren på den første dato',
    til_kommune VARCHAR(255) COMMENT 'arbejdsgiveren på den anden dato',
    fra_overenskomst VARCHAR(255) COMMENT 'området på den første dato',
    til_overenskomst VARCHAR(255) COMMENT 'området på den anden dato',
    fra_statusdato DATE NOT NULL COMMENT 'den første af de to dage',
    til_statusdato DATE NOT NULL COMMENT 'den anden af de to dage',
    ansaettelsesforhold_id CHAR(36) COMMENT 'det job, det drejer sig om',
    CONSTRAINT pk_bevaegelse PRIMARY KEY (id),
    CONSTRAINT fk_bevaegelse_fra_kommune FOREIGN KEY (fra_kommune) REFERENCES kommune (code),
    CONSTRAINT fk_bevaegelse_til_kommune FOREIGN KEY (til_kommune) REFERENCES kommune (code),
    CONSTRAINT fk_bevaegelse_fra_overenskomst FOREIGN KEY (fra_overenskomst) REFERENCES overenskomstomraade (code),
    CONSTRAINT fk_bevaegelse_til_overenskomst FOREIGN KEY (til_overenskomst) REFERENCES overenskomstomraade (code),
    CONSTRAINT fk_bevaegelse_ansaettelsesforhold_id FOREIGN KEY (ansaettelsesforhold_id) REFERENCES ansaettelsesforhold (id),
    CONSTRAINT ck_bevaegelse_type_code CHECK (type IN ('tilgang', 'afgang', 'mobilitet')),
    CONSTRAINT ck_bevaegelse_fra_stilling_length CHECK (CHAR_LENGTH(fra_stilling) >= 6),
    CONSTRAINT ck_bevaegelse_fra_stilling_pattern CHECK (fra_stilling REGEXP '^([0-9]{3}(-[0-9]{2}|.{4}))\\z'),
    CONSTRAINT ck_bevaegelse_til_stilling_length CHECK (CHAR_LENGTH(til_stilling) >= 6),
    CONSTRAINT ck_bevaegelse_til_stilling_pattern CHECK (til_stilling REGEXP '^([0-9]{3}(-[0-9]{2}|.{4}))\\z'),
    CONSTRAINT ck_bevaegelse_fra_kommune_max_length CHECK (CHAR_LENGTH(fra_kommune) <= 4),
    CONSTRAINT ck_bevaegelse_fra_kommune_length CHECK (CHAR_LENGTH(fra_kommune) >= 4),
    CONSTRAINT ck_bevaegelse_fra_kommune_pattern CHECK (fra_kommune REGEXP '^[0-9]{4}\\z'),
    CONSTRAINT ck_bevaegelse_til_kommune_max_length CHECK (CHAR_LENGTH(til_kommune) <= 4),
    CONSTRAINT ck_bevaegelse_til_kommune_length CHECK (CHAR_LENGTH(til_kommune) >= 4),
    CONSTRAINT ck_bevaegelse_til_kommune_pattern CHECK (til_kommune REGEXP '^[0-9]{4}\\z'),
    CONSTRAINT ck_bevaegelse_fra_overenskomst_max_length CHECK (CHAR_LENGTH(fra_overenskomst) <= 3),
    CONSTRAINT ck_bevaegelse_fra_overenskomst_length CHECK (CHAR_LENGTH(fra_overenskomst) >= 3),
    CONSTRAINT ck_bevaegelse_fra_overenskomst_pattern CHECK (fra_overenskomst REGEXP '^[0-9]{3}\\z'),
    CONSTRAINT ck_bevaegelse_til_overenskomst_max_length CHECK (CHAR_LENGTH(til_overenskomst) <= 3),
    CONSTRAINT ck_bevaegelse_til_overenskomst_length CHECK (CHAR_LENGTH(til_overenskomst) >= 3),
    CONSTRAINT ck_bevaegelse_til_overenskomst_pattern CHECK (til_overenskomst REGEXP '^[0-9]{3}\\z'),
    CONSTRAINT ck_bevaegelse_datoer_er_ordnet CHECK (NOT (til_statusdato <= fra_statusdato)),
    CONSTRAINT ck_bevaegelse_p_03 CHECK (NOT ((type = 'mobilitet') AND ((fra_stilling IS NULL) OR (til_stilling IS NULL) OR (((fra_stilling IS NOT NULL AND til_stilling IS NOT NULL AND fra_stilling = til_stilling) OR (fra_stilling IS NULL AND til_stilling IS NULL)) AND ((fra_kommune IS NOT NULL AND til_kommune IS NOT NULL AND fra_kommune = til_kommune) OR (fra_kommune IS NULL AND til_kommune IS NULL)))))),
    CONSTRAINT ck_bevaegelse_tilgang CHECK (NOT ((type = 'tilgang') AND ((fra_stilling IS NOT NULL) OR (til_stilling IS NULL)))),
    CONSTRAINT ck_bevaegelse_afgang CHECK (NOT ((type = 'afgang') AND ((fra_stilling IS NULL) OR (til_stilling IS NOT NULL)))),
    CONSTRAINT ck_bevaegelse_id_uuid CHECK (id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_bevaegelse_ansaettelsesforhold_id_uuid CHECK (ansaettelsesforhold_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'det, der er sket med en ansat mellem to statusdatoer';
CREATE INDEX ix_bevaegelse_fra_kommune ON bevaegelse (fra_kommune);
CREATE INDEX ix_bevaegelse_til_kommune ON bevaegelse (til_kommune);
CREATE INDEX ix_bevaegelse_fra_overenskomst ON bevaegelse (fra_overenskomst);
CREATE INDEX ix_bevaegelse_til_overenskomst ON bevaegelse (til_overenskomst);
CREATE INDEX ix_bevaegelse_ansaettelsesforhold_id ON bevaegelse (ansaettelsesforhold_id);

