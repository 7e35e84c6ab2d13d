-- Løndata, version 0.1.0, profile statistik
-- SQL tables for PostgreSQL 13 or later
-- Made by modelmill from the model; change the model or the profile, not this file.
--
-- What the model says and these tables do not hold data to:
-- documented: its codes are not checked (1):
--     Løndata::Løntal::Løntal::overenskomstområde
-- enforced: by a check that lets pass what is undetermined (1):
--     Løndata::Løntal::Løntal::gennemsnitErBeregnet

-- klassifikation af landets kommuner
CREATE TABLE kommune (
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    label_en TEXT,
    legacy_code TEXT,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_kommune PRIMARY KEY (code)
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

-- et beregnet tal om løn for en gruppe ansatte
CREATE TABLE loental (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    loenbegreb VARCHAR(9) NOT NULL,
    aar BIGINT NOT NULL,
    kommune TEXT NOT NULL,
    overenskomstomraade VARCHAR(3),
    antal_personer BIGINT NOT NULL,
    fuldtidsbeskaeftigede NUMERIC(10, 2) NOT NULL,
    beloeb NUMERIC(16, 2) NOT NULL,
    gennemsnit NUMERIC(12, 2) NOT NULL,
    CONSTRAINT pk_loental PRIMARY KEY (id),
    CONSTRAINT fk_loental_kommune FOREIGN KEY (kommune) REFERENCES kommune (code),
    CONSTRAINT ck_loental_loenbegreb_code CHECK (loenbegreb IN ('nettoløn', 'bruttoløn', 'samletLøn')),
    CONSTRAINT ck_loental_aar_minimum CHECK (aar >= 2000),
    CONSTRAINT ck_loental_aar_maximum CHECK (aar <= 2099),
    CONSTRAINT ck_loental_kommune_max_length CHECK (CHAR_LENGTH(kommune) <= 4),
    CONSTRAINT ck_loental_kommune_length CHECK (CHAR_LENGTH(kommune) >= 4),
    CONSTRAINT ck_loental_kommune_pattern CHECK (kommune ~ '^[0-9]{4}$'),
    CONSTRAINT ck_loental_overenskomstomraade_length CHECK (CHAR_LENGTH(overenskomstomraade) >= 3),
    CONSTRAINT ck_loental_overenskomstomraade_pattern CHECK (overenskomstomraade ~ '^[0-9]{3}$'),
    CONSTRAINT ck_loental_antal_personer_minimum CHECK (antal_personer >= 0),
    CONSTRAINT ck_loental_fuldtidsbeskaeftigede_above CHECK (fuldtidsbeskaeftigede > 0),
    CONSTRAINT ck_loental_gennemsnit_er_beregnet CHECK (NOT (fuldtidsbeskaeftigede < ABS(((gennemsnit * fuldtidsbeskaeftigede) - beloeb))))
);
CREATE INDEX ix_loental_kommune ON loental (kommune);
COMMENT ON TABLE loental IS 'et beregnet tal om løn for en gruppe ansatte';
COMMENT ON COLUMN loental.id IS 'Surrogatnøgle';
COMMENT ON COLUMN loental.loenbegreb IS 'det, tallet er et mål for';
COMMENT ON COLUMN loental.aar IS 'kalenderåret, hvis lønninger er regnet med';
COMMENT ON COLUMN loental.kommune IS 'arbejdsgiveren for gruppen';
COMMENT ON COLUMN loental.overenskomstomraade IS 'området, gruppen hører under; uden område er tallet for alle';
COMMENT ON COLUMN loental.antal_personer IS 'hvor mange ansatte der er i gruppen';
COMMENT ON COLUMN loental.fuldtidsbeskaeftigede IS 'de betalte timer i forhold til 160,33 pr. måned';
COMMENT ON COLUMN loental.beloeb IS 'summen for gruppen i kroner';
COMMENT ON COLUMN loental.gennemsnit IS 'summen pr. fuldtidsbeskæftiget';

