-- Sygefraværsdata, version 0.1.0, profile statistik
-- SQL tables for Microsoft SQL Server 2016 or later
-- Made by modelmill from the model; change the model or the profile, not this file.
-- A foreign key cascades only where there is one way to the table (error 1785 otherwise).
--
-- What the model says and these tables do not hold data to:
-- documented: by the query of the rules: it looks at other rows (3):
--     Sygefravær::Ansættelse::Ansættelsesforhold::S-08, Sygefravær::Fravær::Fraværsperiode::S-09,
--     Sygefravær::Fravær::Fraværsperiode::timerFordeltPåÅr
-- enforced: by a check that lets pass what is undetermined (2):
--     Sygefravær::Ansættelse::Ansættelsesforhold::L-08, Sygefravær::Fravær::Fraværsperiode::S-07a
-- left out: pattern: it has no regular expressions (2):
--     Sygefravær::Ansættelse::Person::cprNummer,
--     Sygefravær::Ansættelse::Ansættelsesforhold::stillingskode

-- et menneske, der har eller har haft et job
CREATE TABLE person (
    id UNIQUEIDENTIFIER DEFAULT NEWID() NOT NULL,
    cpr_nummer NVARCHAR(10) NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT uq_person_cpr_nummer UNIQUE (cpr_nummer),
    CONSTRAINT ck_person_cpr_nummer_length CHECK (LEN(cpr_nummer + N'.') - 1 >= 10)
);
EXEC sys.sp_addextendedproperty N'MS_Description', N'et menneske, der har eller har haft et job', N'SCHEMA', N'dbo', N'TABLE', N'person';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Surrogatnøgle', N'SCHEMA', N'dbo', N'TABLE', N'person', N'COLUMN', N'id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'nummeret, der udpeger den ansatte', N'SCHEMA', N'dbo', N'TABLE', N'person', N'COLUMN', N'cpr_nummer';

-- klassifikation af landets kommuner
CREATE TABLE kommune (
    code NVARCHAR(255) NOT NULL,
    label NVARCHAR(MAX) NOT NULL,
    label_en NVARCHAR(MAX),
    legacy_code NVARCHAR(MAX),
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_kommune PRIMARY KEY (code)
);
EXEC sys.sp_addextendedproperty N'MS_Description', N'klassifikation af landets kommuner', N'SCHEMA', N'dbo', N'TABLE', N'kommune';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Koden, som står i data', N'SCHEMA', N'dbo', N'TABLE', N'kommune', N'COLUMN', N'code';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Kodens betegnelse', N'SCHEMA', N'dbo', N'TABLE', N'kommune', N'COLUMN', N'label';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Kodens betegnelse på sproget en', N'SCHEMA', N'dbo', N'TABLE', N'kommune', N'COLUMN', N'label_en';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Hvad koden var før', N'SCHEMA', N'dbo', N'TABLE', N'kommune', N'COLUMN', N'legacy_code';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Første dag, den må bruges', N'SCHEMA', N'dbo', N'TABLE', N'kommune', N'COLUMN', N'valid_from';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Sidste dag, den må bruges', N'SCHEMA', N'dbo', N'TABLE', N'kommune', N'COLUMN', N'valid_to';
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0101', N'København', N'København', N'101', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0147', N'Frederiksberg', N'Frederiksberg', N'147', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0151', N'Ballerup', N'Ballerup', N'151', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0153', N'Brøndby', N'Brøndby', N'153', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0155', N'Dragør', N'Dragør', N'155', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0157', N'Gentofte', N'Gentofte', N'157', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0159', N'Gladsaxe', N'Gladsaxe', N'159', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0161', N'Glostrup', N'Glostrup', N'161', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0163', N'Herlev', N'Herlev', N'163', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0165', N'Albertslund', N'Albertslund', N'165', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0167', N'Hvidovre', N'Hvidovre', N'167', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0169', N'Høje-Taastrup', N'Høje-Taastrup', N'169', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0173', N'Lyngby-Taarbæk', N'Lyngby-Taarbæk', N'173', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0175', N'Rødovre', N'Rødovre', N'175', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0183', N'Ishøj', N'Ishøj', N'183', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0185', N'Tårnby', N'Tårnby', N'185', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0187', N'Vallensbæk', N'Vallensbæk', N'187', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0190', N'Furesø', N'Furesø', N'190', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0201', N'Allerød', N'Allerød', N'201', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0210', N'Fredensborg', N'Fredensborg', N'210', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0217', N'Helsingør', N'Helsingør', N'217', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0219', N'Hillerød', N'Hillerød', N'219', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0223', N'Hørsholm', N'Hørsholm', N'223', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0230', N'Rudersdal', N'Rudersdal', N'230', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0240', N'Egedal', N'Egedal', N'240', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0250', N'Frederikssund', N'Frederikssund', N'250', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0253', N'Greve', N'Greve', N'253', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0259', N'Køge', N'Køge', N'259', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0260', N'Halsnæs', N'Halsnæs', N'260', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0265', N'Roskilde', N'Roskilde', N'265', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0269', N'Solrød', N'Solrød', N'269', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0270', N'Gribskov', N'Gribskov', N'270', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0306', N'Odsherred', N'Odsherred', N'306', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0316', N'Holbæk', N'Holbæk', N'316', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0320', N'Faxe', N'Faxe', N'320', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0326', N'Kalundborg', N'Kalundborg', N'326', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0329', N'Ringsted', N'Ringsted', N'329', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0330', N'Slagelse', N'Slagelse', N'330', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0336', N'Stevns', N'Stevns', N'336', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0340', N'Sorø', N'Sorø', N'340', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0350', N'Lejre', N'Lejre', N'350', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0360', N'Lolland', N'Lolland', N'360', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0370', N'Næstved', N'Næstved', N'370', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0376', N'Guldborgsund', N'Guldborgsund', N'376', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0390', N'Vordingborg', N'Vordingborg', N'390', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0400', N'Bornholm', N'Bornholm', N'400', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0410', N'Middelfart', N'Middelfart', N'410', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0420', N'Assens', N'Assens', N'420', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0430', N'Faaborg-Midtfyn', N'Faaborg-Midtfyn', N'430', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0440', N'Kerteminde', N'Kerteminde', N'440', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0450', N'Nyborg', N'Nyborg', N'450', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0461', N'Odense', N'Odense', N'461', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0479', N'Svendborg', N'Svendborg', N'479', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0480', N'Nordfyns', N'Nordfyns', N'480', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0482', N'Langeland', N'Langeland', N'482', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0492', N'Ærø', N'Ærø', N'492', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0510', N'Haderslev', N'Haderslev', N'510', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0530', N'Billund', N'Billund', N'530', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0540', N'Sønderborg', N'Sønderborg', N'540', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0550', N'Tønder', N'Tønder', N'550', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0561', N'Esbjerg', N'Esbjerg', N'561', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0563', N'Fanø', N'Fanø', N'563', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0573', N'Varde', N'Varde', N'573', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0575', N'Vejen', N'Vejen', N'575', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0580', N'Aabenraa', N'Aabenraa', N'580', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0607', N'Fredericia', N'Fredericia', N'607', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0615', N'Horsens', N'Horsens', N'615', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0621', N'Kolding', N'Kolding', N'621', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0630', N'Vejle', N'Vejle', N'630', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0657', N'Herning', N'Herning', N'657', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0661', N'Holstebro', N'Holstebro', N'661', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0665', N'Lemvig', N'Lemvig', N'665', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0671', N'Struer', N'Struer', N'671', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0706', N'Syddjurs', N'Syddjurs', N'706', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0707', N'Norddjurs', N'Norddjurs', N'707', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0710', N'Favrskov', N'Favrskov', N'710', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0727', N'Odder', N'Odder', N'727', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0730', N'Randers', N'Randers', N'730', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0740', N'Silkeborg', N'Silkeborg', N'740', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0741', N'Samsø', N'Samsø', N'741', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0746', N'Skanderborg', N'Skanderborg', N'746', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0751', N'Aarhus', N'Aarhus', N'751', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0756', N'Ikast-Brande', N'Ikast-Brande', N'756', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0760', N'Ringkøbing-Skjern', N'Ringkøbing-Skjern', N'760', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0766', N'Hedensted', N'Hedensted', N'766', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0773', N'Morsø', N'Morsø', N'773', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0779', N'Skive', N'Skive', N'779', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0787', N'Thisted', N'Thisted', N'787', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0791', N'Viborg', N'Viborg', N'791', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0810', N'Brønderslev', N'Brønderslev', N'810', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0813', N'Frederikshavn', N'Frederikshavn', N'813', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0820', N'Vesthimmerland', N'Vesthimmerland', N'820', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0825', N'Læsø', N'Læsø', N'825', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0840', N'Rebild', N'Rebild', N'840', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0846', N'Mariagerfjord', N'Mariagerfjord', N'846', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0849', N'Jammerbugt', N'Jammerbugt', N'849', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0851', N'Aalborg', N'Aalborg', N'851', NULL, NULL);
INSERT INTO kommune (code, label, label_en, legacy_code, valid_from, valid_to) VALUES (N'0860', N'Hjørring', N'Hjørring', N'860', NULL, NULL);

-- en kommune i rollen som arbejdsgiver
CREATE TABLE ansaettelsesmyndighed (
    id UNIQUEIDENTIFIER DEFAULT NEWID() NOT NULL,
    kommunekode NVARCHAR(255) NOT NULL,
    CONSTRAINT pk_ansaettelsesmyndighed PRIMARY KEY (id),
    CONSTRAINT uq_ansaettelsesmyndighed_kommunekode UNIQUE (kommunekode),
    CONSTRAINT fk_ansaettelsesmyndighed_kommunekode FOREIGN KEY (kommunekode) REFERENCES kommune (code),
    CONSTRAINT ck_ansaettelsesmyndighed_kommunekode_max_length CHECK (LEN(kommunekode + N'.') - 1 <= 4),
    CONSTRAINT ck_ansaettelsesmyndighed_kommunekode_length CHECK (LEN(kommunekode + N'.') - 1 >= 4),
    CONSTRAINT ck_ansaettelsesmyndighed_kommunekode_pattern CHECK (kommunekode COLLATE Latin1_General_100_BIN2 LIKE N'[0-9][0-9][0-9][0-9]')
);
EXEC sys.sp_addextendedproperty N'MS_Description', N'en kommune i rollen som arbejdsgiver', N'SCHEMA', N'dbo', N'TABLE', N'ansaettelsesmyndighed';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Surrogatnøgle', N'SCHEMA', N'dbo', N'TABLE', N'ansaettelsesmyndighed', N'COLUMN', N'id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'koden for kommunen som arbejdsgiver', N'SCHEMA', N'dbo', N'TABLE', N'ansaettelsesmyndighed', N'COLUMN', N'kommunekode';

-- en persons ansættelse i én stilling
CREATE TABLE ansaettelsesforhold (
    id UNIQUEIDENTIFIER DEFAULT NEWID() NOT NULL,
    ansaettelsesnoegle NVARCHAR(36) NOT NULL,
    startdato DATE NOT NULL,
    slutdato DATE,
    ansaettelsesform NVARCHAR(12) NOT NULL,
    stillingskode NVARCHAR(7) NOT NULL,
    beskaeftigelsesgrad DECIMAL(5, 4) NOT NULL,
    person_id UNIQUEIDENTIFIER NOT NULL,
    ansaettelsesmyndighed_id UNIQUEIDENTIFIER NOT NULL,
    CONSTRAINT pk_ansaettelsesforhold PRIMARY KEY (id),
    CONSTRAINT uq_ansaettelsesforhold_ansaettelsesnoegle UNIQUE (ansaettelsesnoegle),
    CONSTRAINT fk_ansaettelsesforhold_person_id FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_ansaettelsesforhold_ansaettelsesmyndighed_id FOREIGN KEY (ansaettelsesmyndighed_id) REFERENCES ansaettelsesmyndighed (id),
    CONSTRAINT ck_ansaettelsesforhold_ansaettelsesnoegle_length CHECK (LEN(ansaettelsesnoegle + N'.') - 1 >= 1),
    CONSTRAINT ck_ansaettelsesforhold_ansaettelsesform_code CHECK (ansaettelsesform COLLATE Latin1_General_100_BIN2 IN (N'månedslønnet', N'timelønnet', N'tjenestemand', N'elev')),
    CONSTRAINT ck_ansaettelsesforhold_stillingskode_length CHECK (LEN(stillingskode + N'.') - 1 >= 7),
    CONSTRAINT ck_ansaettelsesforhold_beskaeftigelsesgrad_maximum CHECK (beskaeftigelsesgrad <= 1),
    CONSTRAINT ck_ansaettelsesforhold_beskaeftigelsesgrad_above CHECK (beskaeftigelsesgrad > 0),
    CONSTRAINT ck_ansaettelsesforhold_l_08 CHECK (NOT ((slutdato IS NOT NULL) AND (slutdato IS NOT NULL AND slutdato < startdato)))
);
CREATE INDEX ix_ansaettelsesforhold_person_id ON ansaettelsesforhold (person_id);
CREATE INDEX ix_ansaettelsesforhold_ansaettelsesmyndighed_id ON ansaettelsesforhold (ansaettelsesmyndighed_id);
EXEC sys.sp_addextendedproperty N'MS_Description', N'en persons ansættelse i én stilling', N'SCHEMA', N'dbo', N'TABLE', N'ansaettelsesforhold';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Surrogatnøgle', N'SCHEMA', N'dbo', N'TABLE', N'ansaettelsesforhold', N'COLUMN', N'id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'nøglen, der udpeger jobbet hos arbejdsgiveren', N'SCHEMA', N'dbo', N'TABLE', N'ansaettelsesforhold', N'COLUMN', N'ansaettelsesnoegle';
EXEC sys.sp_addextendedproperty N'MS_Description', N'den første dag i jobbet (antagelse)', N'SCHEMA', N'dbo', N'TABLE', N'ansaettelsesforhold', N'COLUMN', N'startdato';
EXEC sys.sp_addextendedproperty N'MS_Description', N'den sidste dag i jobbet; mangler, så længe jobbet løber (antagelse)', N'SCHEMA', N'dbo', N'TABLE', N'ansaettelsesforhold', N'COLUMN', N'slutdato';
EXEC sys.sp_addextendedproperty N'MS_Description', N'måden, hvorpå jobbet aflønnes', N'SCHEMA', N'dbo', N'TABLE', N'ansaettelsesforhold', N'COLUMN', N'ansaettelsesform';
EXEC sys.sp_addextendedproperty N'MS_Description', N'koden for stillingen i lønstatistikken, indledt med overenskomstområdet', N'SCHEMA', N'dbo', N'TABLE', N'ansaettelsesforhold', N'COLUMN', N'stillingskode';
EXEC sys.sp_addextendedproperty N'MS_Description', N'den aftalte ugentlige arbejdstid i forhold til 37 timer', N'SCHEMA', N'dbo', N'TABLE', N'ansaettelsesforhold', N'COLUMN', N'beskaeftigelsesgrad';
EXEC sys.sp_addextendedproperty N'MS_Description', N'den, der er ansat i jobbet', N'SCHEMA', N'dbo', N'TABLE', N'ansaettelsesforhold', N'COLUMN', N'person_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'kommunen, der er arbejdsgiver i jobbet', N'SCHEMA', N'dbo', N'TABLE', N'ansaettelsesforhold', N'COLUMN', N'ansaettelsesmyndighed_id';

-- klassifikation af begrundelser for, at en medarbejder er væk fra arbejdet
CREATE TABLE fravaersaarsag (
    code NVARCHAR(255) NOT NULL,
    label NVARCHAR(MAX) NOT NULL,
    label_en NVARCHAR(MAX),
    definition NVARCHAR(MAX),
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_fravaersaarsag PRIMARY KEY (code)
);
EXEC sys.sp_addextendedproperty N'MS_Description', N'klassifikation af begrundelser for, at en medarbejder er væk fra arbejdet', N'SCHEMA', N'dbo', N'TABLE', N'fravaersaarsag';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Koden, som står i data', N'SCHEMA', N'dbo', N'TABLE', N'fravaersaarsag', N'COLUMN', N'code';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Kodens betegnelse', N'SCHEMA', N'dbo', N'TABLE', N'fravaersaarsag', N'COLUMN', N'label';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Kodens betegnelse på sproget en', N'SCHEMA', N'dbo', N'TABLE', N'fravaersaarsag', N'COLUMN', N'label_en';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Kodens betydning', N'SCHEMA', N'dbo', N'TABLE', N'fravaersaarsag', N'COLUMN', N'definition';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Første dag, den må bruges', N'SCHEMA', N'dbo', N'TABLE', N'fravaersaarsag', N'COLUMN', N'valid_from';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Sidste dag, den må bruges', N'SCHEMA', N'dbo', N'TABLE', N'fravaersaarsag', N'COLUMN', N'valid_to';
INSERT INTO fravaersaarsag (code, label, label_en, definition, valid_from, valid_to) VALUES (N'1100', N'Egen sygdom', N'Own sickness', N'fravær, fordi medarbejderen selv er syg; omfatter graviditetsbetinget sygdom, ulykke uden for arbejdet og delvis sygemelding', NULL, NULL);
INSERT INTO fravaersaarsag (code, label, label_en, definition, valid_from, valid_to) VALUES (N'1200', N'Børns sygdom', N'Children''s sickness', N'fravær med løn, fordi medarbejderens barn er sygt', NULL, NULL);
INSERT INTO fravaersaarsag (code, label, label_en, definition, valid_from, valid_to) VALUES (N'1300', N'Arbejdsulykke', N'Occupational injury', N'fravær, der skyldes en ulykke på arbejdet', NULL, NULL);

-- et sammenhængende tidsrum, hvor en medarbejder er væk fra sit job af én årsag
CREATE TABLE fravaersperiode (
    id UNIQUEIDENTIFIER DEFAULT NEWID() NOT NULL,
    periode_id NVARCHAR(36) NOT NULL,
    fravaersaarsag NVARCHAR(255) NOT NULL,
    startdato DATE NOT NULL,
    slutdato DATE NOT NULL,
    fravaerstimer DECIMAL(8, 2) NOT NULL,
    ansaettelsesforhold_id UNIQUEIDENTIFIER NOT NULL,
    CONSTRAINT pk_fravaersperiode PRIMARY KEY (id),
    CONSTRAINT uq_fravaersperiode_periode_id UNIQUE (periode_id),
    CONSTRAINT fk_fravaersperiode_fravaersaarsag FOREIGN KEY (fravaersaarsag) REFERENCES fravaersaarsag (code),
    CONSTRAINT fk_fravaersperiode_ansaettelsesforhold_id FOREIGN KEY (ansaettelsesforhold_id) REFERENCES ansaettelsesforhold (id),
    CONSTRAINT ck_fravaersperiode_periode_id_length CHECK (LEN(periode_id + N'.') - 1 >= 1),
    CONSTRAINT ck_fravaersperiode_fravaersaarsag_code CHECK (fravaersaarsag COLLATE Latin1_General_100_BIN2 IN (N'1100', N'1200', N'1300')),
    CONSTRAINT ck_fravaersperiode_fravaerstimer_minimum CHECK (fravaerstimer >= 0),
    CONSTRAINT ck_fravaersperiode_s_07_a CHECK (NOT (slutdato < startdato))
);
CREATE INDEX ix_fravaersperiode_fravaersaarsag ON fravaersperiode (fravaersaarsag);
CREATE INDEX ix_fravaersperiode_ansaettelsesforhold_id ON fravaersperiode (ansaettelsesforhold_id);
EXEC sys.sp_addextendedproperty N'MS_Description', N'et sammenhængende tidsrum, hvor en medarbejder er væk fra sit job af én årsag', N'SCHEMA', N'dbo', N'TABLE', N'fravaersperiode';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Surrogatnøgle', N'SCHEMA', N'dbo', N'TABLE', N'fravaersperiode', N'COLUMN', N'id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'nøglen, der udpeger fraværsperioden (antagelse)', N'SCHEMA', N'dbo', N'TABLE', N'fravaersperiode', N'COLUMN', N'periode_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'grunden til, at medarbejderen er væk', N'SCHEMA', N'dbo', N'TABLE', N'fravaersperiode', N'COLUMN', N'fravaersaarsag';
EXEC sys.sp_addextendedproperty N'MS_Description', N'den første fraværsdag', N'SCHEMA', N'dbo', N'TABLE', N'fravaersperiode', N'COLUMN', N'startdato';
EXEC sys.sp_addextendedproperty N'MS_Description', N'den sidste fraværsdag; mangler, så længe fraværet løber', N'SCHEMA', N'dbo', N'TABLE', N'fravaersperiode', N'COLUMN', N'slutdato';
EXEC sys.sp_addextendedproperty N'MS_Description', N'de timer, medarbejderen er væk', N'SCHEMA', N'dbo', N'TABLE', N'fravaersperiode', N'COLUMN', N'fravaerstimer';
EXEC sys.sp_addextendedproperty N'MS_Description', N'det job, medarbejderen er væk fra', N'SCHEMA', N'dbo', N'TABLE', N'fravaersperiode', N'COLUMN', N'ansaettelsesforhold_id';

-- et kalenderår, som fravær gøres op for
CREATE TABLE optaellingsaar (
    id UNIQUEIDENTIFIER DEFAULT NEWID() NOT NULL,
    aar BIGINT NOT NULL,
    CONSTRAINT pk_optaellingsaar PRIMARY KEY (id),
    CONSTRAINT uq_optaellingsaar_aar UNIQUE (aar),
    CONSTRAINT ck_optaellingsaar_aar_minimum CHECK (aar >= 2000),
    CONSTRAINT ck_optaellingsaar_aar_maximum CHECK (aar <= 2099)
);
EXEC sys.sp_addextendedproperty N'MS_Description', N'et kalenderår, som fravær gøres op for', N'SCHEMA', N'dbo', N'TABLE', N'optaellingsaar';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Surrogatnøgle', N'SCHEMA', N'dbo', N'TABLE', N'optaellingsaar', N'COLUMN', N'id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'kalenderåret, der tælles', N'SCHEMA', N'dbo', N'TABLE', N'optaellingsaar', N'COLUMN', N'aar';

-- den del af en periode, der falder i ét kalenderår
CREATE TABLE fravaer_i_optaellingsaar (
    id UNIQUEIDENTIFIER DEFAULT NEWID() NOT NULL,
    fravaerstimer DECIMAL(8, 2) NOT NULL,
    optaellingsaar_id UNIQUEIDENTIFIER NOT NULL,
    fravaersperiode_id UNIQUEIDENTIFIER NOT NULL,
    CONSTRAINT pk_fravaer_i_optaellingsaar PRIMARY KEY (id),
    CONSTRAINT uq_fravaer_i_optaellingsaar_optaellingsaar_id_fravaersperiode_id UNIQUE (optaellingsaar_id, fravaersperiode_id),
    CONSTRAINT fk_fravaer_i_optaellingsaar_optaellingsaar_id FOREIGN KEY (optaellingsaar_id) REFERENCES optaellingsaar (id) ON DELETE CASCADE,
    CONSTRAINT fk_fravaer_i_optaellingsaar_fravaersperiode_id FOREIGN KEY (fravaersperiode_id) REFERENCES fravaersperiode (id) ON DELETE CASCADE,
    CONSTRAINT ck_fravaer_i_optaellingsaar_fravaerstimer_minimum CHECK (fravaerstimer >= 0)
);
CREATE INDEX ix_fravaer_i_optaellingsaar_fravaersperiode_id ON fravaer_i_optaellingsaar (fravaersperiode_id);
EXEC sys.sp_addextendedproperty N'MS_Description', N'den del af en periode, der falder i ét kalenderår', N'SCHEMA', N'dbo', N'TABLE', N'fravaer_i_optaellingsaar';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Surrogatnøgle', N'SCHEMA', N'dbo', N'TABLE', N'fravaer_i_optaellingsaar', N'COLUMN', N'id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'de af periodens timer, der falder i året', N'SCHEMA', N'dbo', N'TABLE', N'fravaer_i_optaellingsaar', N'COLUMN', N'fravaerstimer';
EXEC sys.sp_addextendedproperty N'MS_Description', N'de kalenderår, perioden strækker sig over', N'SCHEMA', N'dbo', N'TABLE', N'fravaer_i_optaellingsaar', N'COLUMN', N'optaellingsaar_id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'de perioder, der har fravær i året', N'SCHEMA', N'dbo', N'TABLE', N'fravaer_i_optaellingsaar', N'COLUMN', N'fravaersperiode_id';

-- den tid, der kunne være arbejdet i et job i et kalenderår
CREATE TABLE mulig_arbejdstid (
    id UNIQUEIDENTIFIER DEFAULT NEWID() NOT NULL,
    aar BIGINT NOT NULL,
    arbejdstimer DECIMAL(7, 2) NOT NULL,
    ansaettelsesforhold_id UNIQUEIDENTIFIER NOT NULL,
    CONSTRAINT pk_mulig_arbejdstid PRIMARY KEY (id),
    CONSTRAINT uq_mulig_arbejdstid_ansaettelsesforhold_id_aar UNIQUE (ansaettelsesforhold_id, aar),
    CONSTRAINT fk_mulig_arbejdstid_ansaettelsesforhold_id FOREIGN KEY (ansaettelsesforhold_id) REFERENCES ansaettelsesforhold (id) ON DELETE CASCADE,
    CONSTRAINT ck_mulig_arbejdstid_aar_minimum CHECK (aar >= 2000),
    CONSTRAINT ck_mulig_arbejdstid_aar_maximum CHECK (aar <= 2099),
    CONSTRAINT ck_mulig_arbejdstid_arbejdstimer_minimum CHECK (arbejdstimer >= 0)
);
EXEC sys.sp_addextendedproperty N'MS_Description', N'den tid, der kunne være arbejdet i et job i et kalenderår', N'SCHEMA', N'dbo', N'TABLE', N'mulig_arbejdstid';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Surrogatnøgle', N'SCHEMA', N'dbo', N'TABLE', N'mulig_arbejdstid', N'COLUMN', N'id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'kalenderåret, timerne er opgjort for', N'SCHEMA', N'dbo', N'TABLE', N'mulig_arbejdstid', N'COLUMN', N'aar';
EXEC sys.sp_addextendedproperty N'MS_Description', N'aftalte timer inklusive fravær, men uden ferie, feriefridage, omsorgsdage og overarbejde', N'SCHEMA', N'dbo', N'TABLE', N'mulig_arbejdstid', N'COLUMN', N'arbejdstimer';
EXEC sys.sp_addextendedproperty N'MS_Description', N'det job, timerne er aftalt i', N'SCHEMA', N'dbo', N'TABLE', N'mulig_arbejdstid', N'COLUMN', N'ansaettelsesforhold_id';

