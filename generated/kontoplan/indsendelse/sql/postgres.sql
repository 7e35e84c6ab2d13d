-- Kommunal kontoplan, version 0.1.0, profile indsendelse
-- SQL tables for PostgreSQL 13 or later
-- Made by modelmill from the model; change the model or the profile, not this file.
--
-- What the model says and these tables do not hold data to:
-- documented: by the query of the rules: it looks at other rows (2):
--     Kommunal kontoplan::Indsendelse::Regnskabsindberetning::K-01, Kommunal
--     kontoplan::Indsendelse::Regnskabslinje::K-08
-- documented: by the query of the rules: its values stand in more than one table (1):
--     Kommunal kontoplan::Indsendelse::Regnskabslinje::harArt
-- documented: its codes are not checked (2):
--     Kommunal kontoplan::Indsendelse::Konteringslinje::funktion, Kommunal
--     kontoplan::Indsendelse::Konteringslinje::art
-- enforced: by a check that lets pass what is undetermined (3):
--     Kommunal kontoplan::Indsendelse::Regnskabsindberetning::énMyndighed, Kommunal
--     kontoplan::Indsendelse::Konteringslinje::K-11, Kommunal
--     kontoplan::Indsendelse::Konteringslinje::funktionErPåNederstNiveau

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

-- klassifikation af landets regioner
CREATE TABLE region (
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    label_en TEXT,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_region PRIMARY KEY (code)
);
COMMENT ON TABLE region IS 'klassifikation af landets regioner';
COMMENT ON COLUMN region.code IS 'Koden, som står i data';
COMMENT ON COLUMN region.label IS 'Kodens betegnelse';
COMMENT ON COLUMN region.label_en IS 'Kodens betegnelse på sproget en';
COMMENT ON COLUMN region.valid_from IS 'Første dag, den må bruges';
COMMENT ON COLUMN region.valid_to IS 'Sidste dag, den må bruges';
INSERT INTO region (code, label, label_en, valid_from, valid_to) VALUES ('DK-81', 'Region Nordjylland', 'North Denmark Region', NULL, NULL);
INSERT INTO region (code, label, label_en, valid_from, valid_to) VALUES ('DK-82', 'Region Midtjylland', 'Central Denmark Region', NULL, NULL);
INSERT INTO region (code, label, label_en, valid_from, valid_to) VALUES ('DK-83', 'Region Syddanmark', 'Region of Southern Denmark', NULL, NULL);
INSERT INTO region (code, label, label_en, valid_from, valid_to) VALUES ('DK-84', 'Region Hovedstaden', 'Capital Region of Denmark', NULL, NULL);
INSERT INTO region (code, label, label_en, valid_from, valid_to) VALUES ('DK-85', 'Region Sjælland', 'Region Zealand', NULL, NULL);

-- de linjer, en myndighed har indsendt for ét år
CREATE TABLE regnskabsindberetning (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    aar BIGINT NOT NULL,
    type VARCHAR(15) NOT NULL,
    kommune TEXT,
    region TEXT,
    frist DATE,
    CONSTRAINT pk_regnskabsindberetning PRIMARY KEY (id),
    CONSTRAINT fk_regnskabsindberetning_kommune FOREIGN KEY (kommune) REFERENCES kommune (code),
    CONSTRAINT fk_regnskabsindberetning_region FOREIGN KEY (region) REFERENCES region (code),
    CONSTRAINT ck_regnskabsindberetning_aar_minimum CHECK (aar >= 1970),
    CONSTRAINT ck_regnskabsindberetning_aar_maximum CHECK (aar <= 2099),
    CONSTRAINT ck_regnskabsindberetning_type_code CHECK (type IN ('budget', 'regnskab', 'balance', 'omkostningssted')),
    CONSTRAINT ck_regnskabsindberetning_kommune_max_length CHECK (CHAR_LENGTH(kommune) <= 4),
    CONSTRAINT ck_regnskabsindberetning_kommune_length CHECK (CHAR_LENGTH(kommune) >= 4),
    CONSTRAINT ck_regnskabsindberetning_kommune_pattern CHECK (kommune ~ '^[0-9]{4}$'),
    CONSTRAINT ck_regnskabsindberetning_region_pattern CHECK (region ~ '^DK-8[1-5]$'),
    CONSTRAINT ck_regnskabsindberetning_en_myndighed CHECK (NOT (((kommune IS NOT NULL) AND (region IS NOT NULL)) OR ((kommune IS NULL) AND (region IS NULL))))
);
CREATE INDEX ix_regnskabsindberetning_kommune ON regnskabsindberetning (kommune);
CREATE INDEX ix_regnskabsindberetning_region ON regnskabsindberetning (region);
COMMENT ON TABLE regnskabsindberetning IS 'de linjer, en myndighed har indsendt for ét år';
COMMENT ON COLUMN regnskabsindberetning.id IS 'Surrogatnøgle';
COMMENT ON COLUMN regnskabsindberetning.aar IS 'det år, beløbene hører til';
COMMENT ON COLUMN regnskabsindberetning.type IS 'om linjerne er budget, regnskab, balance eller omkostningssteder';
COMMENT ON COLUMN regnskabsindberetning.kommune IS 'den, der indsender, når det er en primærkommune';
COMMENT ON COLUMN regnskabsindberetning.region IS 'den, der indsender, når det ikke er en primærkommune';
COMMENT ON COLUMN regnskabsindberetning.frist IS 'den sidste dag, der kan indsendes';

-- klassifikation af poster i drift, anlæg og status
CREATE TABLE dranst (
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    label_en TEXT,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_dranst PRIMARY KEY (code)
);
COMMENT ON TABLE dranst IS 'klassifikation af poster i drift, anlæg og status';
COMMENT ON COLUMN dranst.code IS 'Koden, som står i data';
COMMENT ON COLUMN dranst.label IS 'Kodens betegnelse';
COMMENT ON COLUMN dranst.label_en IS 'Kodens betegnelse på sproget en';
COMMENT ON COLUMN dranst.valid_from IS 'Første dag, den må bruges';
COMMENT ON COLUMN dranst.valid_to IS 'Sidste dag, den må bruges';
INSERT INTO dranst (code, label, label_en, valid_from, valid_to) VALUES ('1', 'Drift', 'Operating', NULL, NULL);
INSERT INTO dranst (code, label, label_en, valid_from, valid_to) VALUES ('2', 'Statsrefusion', 'State reimbursement', NULL, NULL);
INSERT INTO dranst (code, label, label_en, valid_from, valid_to) VALUES ('3', 'Anlæg', 'Capital (construction)', NULL, NULL);
INSERT INTO dranst (code, label, label_en, valid_from, valid_to) VALUES ('4', 'Renter', 'Interest', NULL, NULL);
INSERT INTO dranst (code, label, label_en, valid_from, valid_to) VALUES ('5', 'Balanceforskydninger / Finansforskydninger', 'Balance-sheet shifts', NULL, NULL);
INSERT INTO dranst (code, label, label_en, valid_from, valid_to) VALUES ('6', 'Afdrag på lån', 'Loan repayments', NULL, NULL);
INSERT INTO dranst (code, label, label_en, valid_from, valid_to) VALUES ('7', 'Finansiering', 'Financing', NULL, NULL);
INSERT INTO dranst (code, label, label_en, valid_from, valid_to) VALUES ('8', 'Aktiver', 'Assets', NULL, NULL);
INSERT INTO dranst (code, label, label_en, valid_from, valid_to) VALUES ('9', 'Passiver', 'Liabilities', NULL, NULL);

-- klassifikation af, hvem der ejer eller driver en institution
CREATE TABLE ejerforhold (
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    label_en TEXT,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_ejerforhold PRIMARY KEY (code)
);
COMMENT ON TABLE ejerforhold IS 'klassifikation af, hvem der ejer eller driver en institution';
COMMENT ON COLUMN ejerforhold.code IS 'Koden, som står i data';
COMMENT ON COLUMN ejerforhold.label IS 'Kodens betegnelse';
COMMENT ON COLUMN ejerforhold.label_en IS 'Kodens betegnelse på sproget en';
COMMENT ON COLUMN ejerforhold.valid_from IS 'Første dag, den må bruges';
COMMENT ON COLUMN ejerforhold.valid_to IS 'Sidste dag, den må bruges';
INSERT INTO ejerforhold (code, label, label_en, valid_from, valid_to) VALUES ('0', 'Ikke angivet', 'Not stated', NULL, NULL);
INSERT INTO ejerforhold (code, label, label_en, valid_from, valid_to) VALUES ('1', 'Egne (kommunale)', 'Own (municipal)', NULL, NULL);
INSERT INTO ejerforhold (code, label, label_en, valid_from, valid_to) VALUES ('2', 'Selvejende/private med driftsaftale', 'Independent/private institutions with an operating agreement', NULL, NULL);
INSERT INTO ejerforhold (code, label, label_en, valid_from, valid_to) VALUES ('3', 'Andre offentlige myndigheder', 'Other public authorities', NULL, NULL);
INSERT INTO ejerforhold (code, label, label_en, valid_from, valid_to) VALUES ('4', 'Private leverandører af ikke-momsbelagte tjenesteydelser', 'Private suppliers of services without VAT', NULL, NULL);

-- et beløb fordelt efter kontoplanen
CREATE TABLE konteringslinje (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    funktion VARCHAR(7) NOT NULL,
    dranst TEXT NOT NULL,
    ejerforhold TEXT NOT NULL,
    gruppering VARCHAR(3) NOT NULL,
    art VARCHAR(3),
    CONSTRAINT pk_konteringslinje PRIMARY KEY (id),
    CONSTRAINT fk_konteringslinje_dranst FOREIGN KEY (dranst) REFERENCES dranst (code),
    CONSTRAINT fk_konteringslinje_ejerforhold FOREIGN KEY (ejerforhold) REFERENCES ejerforhold (code),
    CONSTRAINT ck_konteringslinje_funktion_length CHECK (CHAR_LENGTH(funktion) >= 1),
    CONSTRAINT ck_konteringslinje_funktion_pattern CHECK (funktion ~ '^[0-9]([.][0-9]{2}([.][0-9]{2})?)?$'),
    CONSTRAINT ck_konteringslinje_dranst_max_length CHECK (CHAR_LENGTH(dranst) <= 1),
    CONSTRAINT ck_konteringslinje_dranst_length CHECK (CHAR_LENGTH(dranst) >= 1),
    CONSTRAINT ck_konteringslinje_ejerforhold_max_length CHECK (CHAR_LENGTH(ejerforhold) <= 1),
    CONSTRAINT ck_konteringslinje_ejerforhold_length CHECK (CHAR_LENGTH(ejerforhold) >= 1),
    CONSTRAINT ck_konteringslinje_gruppering_length CHECK (CHAR_LENGTH(gruppering) >= 3),
    CONSTRAINT ck_konteringslinje_gruppering_pattern CHECK (gruppering ~ '^[0-9]{3}$'),
    CONSTRAINT ck_konteringslinje_art_length CHECK (CHAR_LENGTH(art) >= 1),
    CONSTRAINT ck_konteringslinje_art_pattern CHECK (art ~ '^[0-9]([.][0-9])?$'),
    CONSTRAINT ck_konteringslinje_k_11 CHECK (NOT ((((dranst = '1') OR (dranst = '2') OR (dranst = '3')) AND (((CHAR_LENGTH(funktion)) >= 1) AND ((((CHAR_LENGTH(funktion)) >= 1) AND ('0' <> SUBSTR(funktion, 1, 1))) AND (((CHAR_LENGTH(funktion)) >= 1) AND ('1' <> SUBSTR(funktion, 1, 1))) AND (((CHAR_LENGTH(funktion)) >= 1) AND ('2' <> SUBSTR(funktion, 1, 1))) AND (((CHAR_LENGTH(funktion)) >= 1) AND ('3' <> SUBSTR(funktion, 1, 1))) AND (((CHAR_LENGTH(funktion)) >= 1) AND ('4' <> SUBSTR(funktion, 1, 1))) AND (((CHAR_LENGTH(funktion)) >= 1) AND ('5' <> SUBSTR(funktion, 1, 1))) AND (((CHAR_LENGTH(funktion)) >= 1) AND ('6' <> SUBSTR(funktion, 1, 1)))))) OR ((dranst = '4') AND (((CHAR_LENGTH(funktion)) >= 1) AND (SUBSTR(funktion, 1, 1) <> '7'))) OR (((dranst = '5') OR (dranst = '6') OR (dranst = '7')) AND (((CHAR_LENGTH(funktion)) >= 1) AND ((((CHAR_LENGTH(funktion)) >= 1) AND ('7' <> SUBSTR(funktion, 1, 1))) AND (((CHAR_LENGTH(funktion)) >= 1) AND ('8' <> SUBSTR(funktion, 1, 1)))))) OR (((dranst = '8') OR (dranst = '9')) AND (((CHAR_LENGTH(funktion)) >= 1) AND (SUBSTR(funktion, 1, 1) <> '9'))))),
    CONSTRAINT ck_konteringslinje_funktion_er_paa_nederst_niveau CHECK (NOT ((CHAR_LENGTH(funktion)) <> 7))
);
CREATE INDEX ix_konteringslinje_dranst ON konteringslinje (dranst);
CREATE INDEX ix_konteringslinje_ejerforhold ON konteringslinje (ejerforhold);
COMMENT ON TABLE konteringslinje IS 'et beløb fordelt efter kontoplanen';
COMMENT ON COLUMN konteringslinje.id IS 'Surrogatnøgle';
COMMENT ON COLUMN konteringslinje.funktion IS 'formålet, beløbet er brugt på';
COMMENT ON COLUMN konteringslinje.dranst IS 'om beløbet er drift, anlæg eller status';
COMMENT ON COLUMN konteringslinje.ejerforhold IS 'hvem der driver institutionen';
COMMENT ON COLUMN konteringslinje.gruppering IS 'underdelingen af formålet';
COMMENT ON COLUMN konteringslinje.art IS 'slagsen af udgift eller indtægt';

-- et beløb i budgettet eller årsregnskabet
CREATE TABLE regnskabslinje (
    id UUID NOT NULL,
    beloeb BIGINT NOT NULL,
    regnskab_id UUID NOT NULL,
    CONSTRAINT pk_regnskabslinje PRIMARY KEY (id),
    CONSTRAINT fk_regnskabslinje_id FOREIGN KEY (id) REFERENCES konteringslinje (id) ON DELETE CASCADE,
    CONSTRAINT fk_regnskabslinje_regnskab_id FOREIGN KEY (regnskab_id) REFERENCES regnskabsindberetning (id) ON DELETE CASCADE
);
CREATE INDEX ix_regnskabslinje_regnskab_id ON regnskabslinje (regnskab_id);
COMMENT ON TABLE regnskabslinje IS 'et beløb i budgettet eller årsregnskabet';
COMMENT ON COLUMN regnskabslinje.id IS 'Surrogatnøgle';
COMMENT ON COLUMN regnskabslinje.beloeb IS 'udgift eller indtægt i hele 1.000 kr. (regel K-09)';
COMMENT ON COLUMN regnskabslinje.regnskab_id IS 'indsendelsen, beløbet står i';

-- en balancepost ved årets begyndelse og slutning
CREATE TABLE balancelinje (
    id UUID NOT NULL,
    beloeb_primo BIGINT NOT NULL,
    beloeb_ultimo BIGINT NOT NULL,
    balanceregnskab_id UUID NOT NULL,
    CONSTRAINT pk_balancelinje PRIMARY KEY (id),
    CONSTRAINT fk_balancelinje_id FOREIGN KEY (id) REFERENCES konteringslinje (id) ON DELETE CASCADE,
    CONSTRAINT fk_balancelinje_balanceregnskab_id FOREIGN KEY (balanceregnskab_id) REFERENCES regnskabsindberetning (id) ON DELETE CASCADE
);
CREATE INDEX ix_balancelinje_balanceregnskab_id ON balancelinje (balanceregnskab_id);
COMMENT ON TABLE balancelinje IS 'en balancepost ved årets begyndelse og slutning';
COMMENT ON COLUMN balancelinje.id IS 'Surrogatnøgle';
COMMENT ON COLUMN balancelinje.beloeb_primo IS 'værdien ved årets begyndelse i hele 1.000 kr.';
COMMENT ON COLUMN balancelinje.beloeb_ultimo IS 'værdien ved årets slutning i hele 1.000 kr.';
COMMENT ON COLUMN balancelinje.balanceregnskab_id IS 'indsendelsen, posten står i';

-- et beløb fordelt på en skole eller en institution
CREATE TABLE omkostningsstedslinje (
    id UUID NOT NULL,
    stedkode VARCHAR(16) NOT NULL,
    stednavn VARCHAR(200) NOT NULL,
    beloeb BIGINT NOT NULL,
    stedregnskab_id UUID NOT NULL,
    CONSTRAINT pk_omkostningsstedslinje PRIMARY KEY (id),
    CONSTRAINT fk_omkostningsstedslinje_id FOREIGN KEY (id) REFERENCES konteringslinje (id) ON DELETE CASCADE,
    CONSTRAINT fk_omkostningsstedslinje_stedregnskab_id FOREIGN KEY (stedregnskab_id) REFERENCES regnskabsindberetning (id) ON DELETE CASCADE,
    CONSTRAINT ck_omkostningsstedslinje_stedkode_length CHECK (CHAR_LENGTH(stedkode) >= 1),
    CONSTRAINT ck_omkostningsstedslinje_stedkode_pattern CHECK (stedkode ~ '^[0-9]+$'),
    CONSTRAINT ck_omkostningsstedslinje_stednavn_length CHECK (CHAR_LENGTH(stednavn) >= 1)
);
CREATE INDEX ix_omkostningsstedslinje_stedregnskab_id ON omkostningsstedslinje (stedregnskab_id);
COMMENT ON TABLE omkostningsstedslinje IS 'et beløb fordelt på en skole eller en institution';
COMMENT ON COLUMN omkostningsstedslinje.id IS 'Surrogatnøgle';
COMMENT ON COLUMN omkostningsstedslinje.stedkode IS 'kommunens nummer på institutionen';
COMMENT ON COLUMN omkostningsstedslinje.stednavn IS 'det, institutionen hedder';
COMMENT ON COLUMN omkostningsstedslinje.beloeb IS 'udgift eller indtægt på institutionen i hele 1.000 kr.';
COMMENT ON COLUMN omkostningsstedslinje.stedregnskab_id IS 'indsendelsen, institutionens beløb står i';

