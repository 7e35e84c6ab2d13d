-- Sygefraværsdata, version 0.1.0, profile noegletal
-- SQL tables for Microsoft SQL Server 2016 or later
-- Made by modelmill from the model; change the model or the profile, not this file.
-- A foreign key cascades only where there is one way to the table (error 1785 otherwise).
--
-- What the model says and these tables do not hold data to:
-- documented: by the query of the rules: it looks at other rows (1):
--     Sygefravær::Statistik::Nøgletal::S-11
-- enforced: by a check that lets pass what is undetermined (2):
--     Sygefravær::Statistik::Nøgletal::S-10, Sygefravær::Datatyper::Periode::periodeErOrdnet

-- klassifikation af beregninger, der beskriver fraværets omfang
CREATE TABLE fravaersmaal (
    code NVARCHAR(255) NOT NULL,
    label NVARCHAR(MAX) NOT NULL,
    label_en NVARCHAR(MAX),
    definition NVARCHAR(MAX),
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_fravaersmaal PRIMARY KEY (code)
);
EXEC sys.sp_addextendedproperty N'MS_Description', N'klassifikation af beregninger, der beskriver fraværets omfang', N'SCHEMA', N'dbo', N'TABLE', N'fravaersmaal';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Koden, som står i data', N'SCHEMA', N'dbo', N'TABLE', N'fravaersmaal', N'COLUMN', N'code';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Kodens betegnelse', N'SCHEMA', N'dbo', N'TABLE', N'fravaersmaal', N'COLUMN', N'label';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Kodens betegnelse på sproget en', N'SCHEMA', N'dbo', N'TABLE', N'fravaersmaal', N'COLUMN', N'label_en';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Kodens betydning', N'SCHEMA', N'dbo', N'TABLE', N'fravaersmaal', N'COLUMN', N'definition';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Første dag, den må bruges', N'SCHEMA', N'dbo', N'TABLE', N'fravaersmaal', N'COLUMN', N'valid_from';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Sidste dag, den må bruges', N'SCHEMA', N'dbo', N'TABLE', N'fravaersmaal', N'COLUMN', N'valid_to';
INSERT INTO fravaersmaal (code, label, label_en, definition, valid_from, valid_to) VALUES (N'10', N'Fraværsprocent', N'Absence rate', N'fraværstimernes andel af de mulige arbejdstimer, i procent', NULL, NULL);
INSERT INTO fravaersmaal (code, label, label_en, definition, valid_from, valid_to) VALUES (N'20', N'Fraværsdagsværk (antal)', N'Number of absence days (full-day equivalents)', N'fraværstimer omregnet til hele arbejdsdage på 7,4 timer', NULL, NULL);
INSERT INTO fravaersmaal (code, label, label_en, definition, valid_from, valid_to) VALUES (N'30', N'Fraværsperioder (antal)', N'Number of periods of absence', N'antal fraværsperioder, der er afsluttet i optællingsåret', NULL, NULL);
INSERT INTO fravaersmaal (code, label, label_en, definition, valid_from, valid_to) VALUES (N'40', N'Fraværsdagsværk pr. fuldtidsansat', N'Average no. of absence days per full-time employed', N'fraværsdagsværk delt med antallet af fuldtidsansatte', NULL, NULL);
INSERT INTO fravaersmaal (code, label, label_en, definition, valid_from, valid_to) VALUES (N'50', N'Fraværsperioder pr. helårsansat', N'Average no. of absence periods per full-year employed', N'fraværsperioder delt med antallet af helårsansatte', NULL, NULL);
INSERT INTO fravaersmaal (code, label, label_en, definition, valid_from, valid_to) VALUES (N'60', N'Kalenderdage pr. fraværsperiode', N'Average no. of calendar days per absence period', N'kalenderdage i gennemsnit fra første til sidste fraværsdag, begge medregnet', NULL, NULL);
INSERT INTO fravaersmaal (code, label, label_en, definition, valid_from, valid_to) VALUES (N'70', N'Fuldtidsansatte (antal)', N'Number of full-time employed', N'arbejdstimer inklusive fravær delt med timerne i en fuldtidsstilling', NULL, NULL);
INSERT INTO fravaersmaal (code, label, label_en, definition, valid_from, valid_to) VALUES (N'80', N'Helårsansatte (antal)', N'Number of full-year employed', N'personer vægtet med den del af året, de er ansat; de præcise vægte er en antagelse', NULL, NULL);

-- et beregnet tal, der beskriver fraværet i en population i en periode
CREATE TABLE noegletal (
    identifikator NVARCHAR(36) NOT NULL,
    maal NVARCHAR(255) NOT NULL,
    periode_fra DATE NOT NULL,
    periode_til DATE NOT NULL,
    population NVARCHAR(200) NOT NULL,
    vaerdi DECIMAL(18, 4) NOT NULL,
    CONSTRAINT pk_noegletal PRIMARY KEY (identifikator),
    CONSTRAINT fk_noegletal_maal FOREIGN KEY (maal) REFERENCES fravaersmaal (code),
    CONSTRAINT ck_noegletal_identifikator_length CHECK (LEN(identifikator + N'.') - 1 >= 1),
    CONSTRAINT ck_noegletal_population_length CHECK (LEN(population + N'.') - 1 >= 1),
    CONSTRAINT ck_noegletal_vaerdi_minimum CHECK (vaerdi >= 0),
    CONSTRAINT ck_noegletal_s_10 CHECK (NOT ((maal COLLATE Latin1_General_100_BIN2 = N'10') AND ((vaerdi < 0) OR (vaerdi > 100)))),
    CONSTRAINT ck_noegletal_periode_er_ordnet CHECK (NOT (periode_til < periode_fra))
);
CREATE INDEX ix_noegletal_maal ON noegletal (maal);
EXEC sys.sp_addextendedproperty N'MS_Description', N'et beregnet tal, der beskriver fraværet i en population i en periode', N'SCHEMA', N'dbo', N'TABLE', N'noegletal';
EXEC sys.sp_addextendedproperty N'MS_Description', N'nøglen, der udpeger tallet (antagelse)', N'SCHEMA', N'dbo', N'TABLE', N'noegletal', N'COLUMN', N'identifikator';
EXEC sys.sp_addextendedproperty N'MS_Description', N'den beregning, tallet er resultatet af', N'SCHEMA', N'dbo', N'TABLE', N'noegletal', N'COLUMN', N'maal';
EXEC sys.sp_addextendedproperty N'MS_Description', N'den første dag i tidsrummet', N'SCHEMA', N'dbo', N'TABLE', N'noegletal', N'COLUMN', N'periode_fra';
EXEC sys.sp_addextendedproperty N'MS_Description', N'den sidste dag i tidsrummet, medregnet', N'SCHEMA', N'dbo', N'TABLE', N'noegletal', N'COLUMN', N'periode_til';
EXEC sys.sp_addextendedproperty N'MS_Description', N'de medarbejdere, tallet er beregnet for (antagelse)', N'SCHEMA', N'dbo', N'TABLE', N'noegletal', N'COLUMN', N'population';
EXEC sys.sp_addextendedproperty N'MS_Description', N'resultatet af beregningen', N'SCHEMA', N'dbo', N'TABLE', N'noegletal', N'COLUMN', N'vaerdi';

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
INSERT INTO fravaersaarsag (code, label, label_en, definition, valid_from, valid_to) VALUES (N'1400', N'Barsels- og adoptionsorlov', N'Maternity and adoption leave', N'fravær i forbindelse med fødsel eller adoption; regnes ikke med i sygefraværet', NULL, NULL);

-- de årsager, hvis fravær er talt med (antagelse)
CREATE TABLE noegletal_fravaersaarsag (
    identifikator NVARCHAR(36) NOT NULL,
    fravaersaarsag NVARCHAR(255) NOT NULL,
    CONSTRAINT pk_noegletal_fravaersaarsag PRIMARY KEY (identifikator, fravaersaarsag),
    CONSTRAINT fk_noegletal_fravaersaarsag_identifikator FOREIGN KEY (identifikator) REFERENCES noegletal (identifikator) ON DELETE CASCADE,
    CONSTRAINT fk_noegletal_fravaersaarsag_fravaersaarsag FOREIGN KEY (fravaersaarsag) REFERENCES fravaersaarsag (code)
);
CREATE INDEX ix_noegletal_fravaersaarsag_fravaersaarsag ON noegletal_fravaersaarsag (fravaersaarsag);
EXEC sys.sp_addextendedproperty N'MS_Description', N'de årsager, hvis fravær er talt med (antagelse)', N'SCHEMA', N'dbo', N'TABLE', N'noegletal_fravaersaarsag';
EXEC sys.sp_addextendedproperty N'MS_Description', N'de årsager, hvis fravær er talt med (antagelse)', N'SCHEMA', N'dbo', N'TABLE', N'noegletal_fravaersaarsag', N'COLUMN', N'fravaersaarsag';

