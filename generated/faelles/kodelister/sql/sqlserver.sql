-- Fælles elementer, version 0.1.0, profile kodelister
-- SQL tables for Microsoft SQL Server 2016 or later
-- Made by modelmill from the model; change the model or the profile, not this file.
-- A foreign key cascades only where there is one way to the table (error 1785 otherwise).

-- klassifikation af måder, hvorpå et job kan aflønnes; listen er ikke offentliggjort (antagelse)
CREATE TABLE ansaettelsesform (
    code NVARCHAR(255) NOT NULL,
    label NVARCHAR(MAX) NOT NULL,
    label_en NVARCHAR(MAX),
    definition NVARCHAR(MAX),
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_ansaettelsesform PRIMARY KEY (code)
);
EXEC sys.sp_addextendedproperty N'MS_Description', N'klassifikation af måder, hvorpå et job kan aflønnes; listen er ikke offentliggjort (antagelse)', N'SCHEMA', N'dbo', N'TABLE', N'ansaettelsesform';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Koden, som står i data', N'SCHEMA', N'dbo', N'TABLE', N'ansaettelsesform', N'COLUMN', N'code';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Kodens betegnelse', N'SCHEMA', N'dbo', N'TABLE', N'ansaettelsesform', N'COLUMN', N'label';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Kodens betegnelse på sproget en', N'SCHEMA', N'dbo', N'TABLE', N'ansaettelsesform', N'COLUMN', N'label_en';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Kodens betydning', N'SCHEMA', N'dbo', N'TABLE', N'ansaettelsesform', N'COLUMN', N'definition';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Første dag, den må bruges', N'SCHEMA', N'dbo', N'TABLE', N'ansaettelsesform', N'COLUMN', N'valid_from';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Sidste dag, den må bruges', N'SCHEMA', N'dbo', N'TABLE', N'ansaettelsesform', N'COLUMN', N'valid_to';
INSERT INTO ansaettelsesform (code, label, label_en, definition, valid_from, valid_to) VALUES (N'månedslønnet', N'månedslønnet', N'monthly paid', N'fast løn, der udbetales pr. måned (antagelse)', NULL, NULL);
INSERT INTO ansaettelsesform (code, label, label_en, definition, valid_from, valid_to) VALUES (N'timelønnet', N'timelønnet', N'hourly paid', N'løn for de timer, der faktisk arbejdes (antagelse)', NULL, NULL);
INSERT INTO ansaettelsesform (code, label, label_en, definition, valid_from, valid_to) VALUES (N'tjenestemand', N'tjenestemand', N'civil servant', N'ansættelse på særlige vilkår med ret til pension fra arbejdsgiveren (antagelse)', NULL, NULL);
INSERT INTO ansaettelsesform (code, label, label_en, definition, valid_from, valid_to) VALUES (N'elev', N'elev', N'trainee', N'ansættelse som led i en uddannelse (antagelse)', NULL, NULL);

-- klassifikation af stillinger i kommunernes lønstatistik
CREATE TABLE stillingskode (
    code NVARCHAR(255) NOT NULL,
    label NVARCHAR(MAX) NOT NULL,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_stillingskode PRIMARY KEY (code)
);
EXEC sys.sp_addextendedproperty N'MS_Description', N'klassifikation af stillinger i kommunernes lønstatistik', N'SCHEMA', N'dbo', N'TABLE', N'stillingskode';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Koden, som står i data', N'SCHEMA', N'dbo', N'TABLE', N'stillingskode', N'COLUMN', N'code';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Kodens betegnelse', N'SCHEMA', N'dbo', N'TABLE', N'stillingskode', N'COLUMN', N'label';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Første dag, den må bruges', N'SCHEMA', N'dbo', N'TABLE', N'stillingskode', N'COLUMN', N'valid_from';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Sidste dag, den må bruges', N'SCHEMA', N'dbo', N'TABLE', N'stillingskode', N'COLUMN', N'valid_to';
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-56', N'Tandklinikassistenter', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-27', N'Administrationsøkonomer', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-10', N'Assistenter', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-83', N'Billetpersonale, Gentofte', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-85', N'Bogbinderiassistenter (lukket gruppe)', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-86', N'Bogbinderisvende (lukket gruppe)', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-45', N'Datamatikere/Datanomer/AU´ere', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-42', N'Edb-assistenter', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-46', N'Edb-medarbejdere, Kbh', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-15', N'Erhvervssproglige korrespondenter', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-97', N'Eventkoordinatorelever', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-96', N'Eventkoordinatorer', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-90', N'Finacial controller', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-80', N'Finansøkonomer', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-93', N'Grafiske designere', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-89', N'Grafiske elever', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-44', N'Informatikassistenter', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-50', N'It-koordinatorer', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-43', N'It-medarbejdere', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-16', N'Jobkonsulenter/Vejledere m.fl.', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-76', N'Jobkonsulenter/Vejledere m.fl., ledere', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-01', N'Kontorassistenter', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-38', N'Kontorelever', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-37', N'Kontorfuldm./afdelingsledere (staten)', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-05', N'Kontorfunktionærer', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-23', N'Kontorledere', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-82', N'Kontorserviceelever', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-81', N'Kontorserviceuddannede', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-51', N'Ledende Edb-medarbejdere, Kbh', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-73', N'Ledere', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-71', N'Ledere ved forsorgshjem/krisecentre', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-75', N'Ledere, it-personale', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-54', N'Lægesekretærelever', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-53', N'Lægesekretærer', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-84', N'Markedsføringsøkonomer', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-94', N'Mediegrafikere', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-95', N'Multimediedesignere', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-24', N'Overassistenter', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-68', N'Personer i offentlige arbejdstilbud', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-35', N'Professionsbachelorer', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-36', N'Revisorer', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-91', N'Serviceøkonomer', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-78', N'Socialformidlere, Gentofte', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-72', N'Souschefer ved forsorgshjem/krisecentre', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES (N'264-28', N'Specialister', NULL, NULL);

-- klassifikation af områder, der er dækket af samme overenskomst
CREATE TABLE overenskomstomraade (
    code NVARCHAR(255) NOT NULL,
    label NVARCHAR(MAX) NOT NULL,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_overenskomstomraade PRIMARY KEY (code)
);
EXEC sys.sp_addextendedproperty N'MS_Description', N'klassifikation af områder, der er dækket af samme overenskomst', N'SCHEMA', N'dbo', N'TABLE', N'overenskomstomraade';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Koden, som står i data', N'SCHEMA', N'dbo', N'TABLE', N'overenskomstomraade', N'COLUMN', N'code';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Kodens betegnelse', N'SCHEMA', N'dbo', N'TABLE', N'overenskomstomraade', N'COLUMN', N'label';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Første dag, den må bruges', N'SCHEMA', N'dbo', N'TABLE', N'overenskomstomraade', N'COLUMN', N'valid_from';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Sidste dag, den må bruges', N'SCHEMA', N'dbo', N'TABLE', N'overenskomstomraade', N'COLUMN', N'valid_to';
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES (N'004', N'Arbejds-, vej- og gartnerformænd', '2007-01-01', NULL);
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES (N'005', N'Specialarbejdere mv., KL', '2007-01-01', NULL);
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES (N'009', N'Bibliotekarer (tj.mænd) incl. ledere', '2007-01-01', NULL);
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES (N'013', N'Sikkerhedsmedarb., ejendomsfunkt. m.fl.', '2007-01-01', NULL);
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES (N'014', N'Tandlæger', '2007-01-01', NULL);
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES (N'016', N'Pædagogisk personale i dagplejeordninger', '2007-01-01', NULL);
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES (N'017', N'Bibliotekarer, ikke-faguddannede', '2007-01-01', '2011-03-31');
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES (N'021', N'Ergo- og fysioterapeuter, Kbh, Frb', '2007-01-01', '2007-03-31');
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES (N'026', N'Journalister og fotografer', '2007-01-01', NULL);
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES (N'030', N'Grafisk personale, KL', '2007-01-01', '2015-03-31');
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES (N'031', N'Hal-, stadion- og idrætsinspektører', '2007-01-01', '2008-03-31');
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES (N'032', N'Maritimt personale', '2007-01-01', NULL);
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES (N'034', N'Ledere/mellemledere v. komm. ældreomsorg', '2007-01-01', NULL);
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES (N'038', N'Husholdningsledere', '2007-01-01', '2009-03-31');
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES (N'039', N'Håndværkere og IT-supportere m.fl., KL', '2007-01-01', NULL);
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES (N'042', N'Akademikere, KL', '2007-01-01', NULL);
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES (N'044', N'Administration og it mv., KL', '2007-01-01', '2008-03-31');
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES (N'045', N'Ernæringsassistentelever', '2007-01-01', '2011-03-31');
INSERT INTO overenskomstomraade (code, label, valid_from, valid_to) VALUES (N'046', N'Ernæringsassistentelever', '2007-01-01', NULL);

-- klassifikation af de aftaler om løn og vilkår, som arbejdsgivere og fagforeninger har indgået
CREATE TABLE overenskomst (
    code NVARCHAR(255) NOT NULL,
    label NVARCHAR(MAX) NOT NULL,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_overenskomst PRIMARY KEY (code)
);
EXEC sys.sp_addextendedproperty N'MS_Description', N'klassifikation af de aftaler om løn og vilkår, som arbejdsgivere og fagforeninger har indgået', N'SCHEMA', N'dbo', N'TABLE', N'overenskomst';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Koden, som står i data', N'SCHEMA', N'dbo', N'TABLE', N'overenskomst', N'COLUMN', N'code';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Kodens betegnelse', N'SCHEMA', N'dbo', N'TABLE', N'overenskomst', N'COLUMN', N'label';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Første dag, den må bruges', N'SCHEMA', N'dbo', N'TABLE', N'overenskomst', N'COLUMN', N'valid_from';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Sidste dag, den må bruges', N'SCHEMA', N'dbo', N'TABLE', N'overenskomst', N'COLUMN', N'valid_to';
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES (N'64.01', N'Overenskomst for socialpædagoger og pædagogisk personale ved døgninstitutioner mv.', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES (N'73.01', N'Overenskomst for social- og sundhedspersonale', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES (N'30.11', N'Overenskomst for administration og IT mv.', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES (N'30.12', N'Aftale for tjenestemandsansat administrativt personale', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES (N'53.21', N'Overenskomst for tandklinikassistenter', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES (N'6.30.15', N'Overenskomst for ansatte i Frederiksberg Kommune inden for HK Kommunals forhandlingsområde', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES (N'35.11', N'Overenskomst for laboratorie- og miljøpersonale', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES (N'30.31', N'Overenskomst for socialrådgivere og socialformidlere', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES (N'30.32', N'Aftale for tjenestemandsansatte socialrådgivere og socialformidlere', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES (N'5.30.11', N'Overenskomst for administration og IT mv. i Københavns Kommune', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES (N'52.01', N'Overenskomst for professionsbachelorer m.fl. inden for LC''s forhandlingsområde', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES (N'50.81', N'Overenskomst for ledere m.fl. inden for undervisningsområdet', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES (N'50.82', N'Aftale om tjenestemandsansættelse af ledere på undervisningsområdet inden for LC''s forhandlingsområde', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES (N'50.72', N'Overenskomst for lærere ved sprogcentre', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES (N'50.62', N'Overenskomst for lærere i ungdomsskolen', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES (N'50.02', N'Aftale om tjenestemandsansættelse af lærere m.fl. i folkeskolen og ved specialundervisning for voksne', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES (N'32.11', N'Overenskomst med Teknisk Landsforbund - inden for byggeri, miljø, energi og kultur', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES (N'32.01', N'Overenskomst for bygningskonstruktører', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES (N'31.51', N'Overenskomst for kommunallæger (15-37 timer)', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES (N'31.41', N'Overenskomst for kommunallæger (3-14 timer)', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES (N'33.03', N'Overenskomst for beredskabspersonale i chef- og lederstillinger', NULL, NULL);

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

-- klassifikation af landets regioner
CREATE TABLE region (
    code NVARCHAR(255) NOT NULL,
    label NVARCHAR(MAX) NOT NULL,
    label_en NVARCHAR(MAX),
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_region PRIMARY KEY (code)
);
EXEC sys.sp_addextendedproperty N'MS_Description', N'klassifikation af landets regioner', N'SCHEMA', N'dbo', N'TABLE', N'region';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Koden, som står i data', N'SCHEMA', N'dbo', N'TABLE', N'region', N'COLUMN', N'code';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Kodens betegnelse', N'SCHEMA', N'dbo', N'TABLE', N'region', N'COLUMN', N'label';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Kodens betegnelse på sproget en', N'SCHEMA', N'dbo', N'TABLE', N'region', N'COLUMN', N'label_en';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Første dag, den må bruges', N'SCHEMA', N'dbo', N'TABLE', N'region', N'COLUMN', N'valid_from';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Sidste dag, den må bruges', N'SCHEMA', N'dbo', N'TABLE', N'region', N'COLUMN', N'valid_to';
INSERT INTO region (code, label, label_en, valid_from, valid_to) VALUES (N'DK-81', N'Region Nordjylland', N'North Denmark Region', NULL, NULL);
INSERT INTO region (code, label, label_en, valid_from, valid_to) VALUES (N'DK-82', N'Region Midtjylland', N'Central Denmark Region', NULL, NULL);
INSERT INTO region (code, label, label_en, valid_from, valid_to) VALUES (N'DK-83', N'Region Syddanmark', N'Region of Southern Denmark', NULL, NULL);
INSERT INTO region (code, label, label_en, valid_from, valid_to) VALUES (N'DK-84', N'Region Hovedstaden', N'Capital Region of Denmark', NULL, NULL);
INSERT INTO region (code, label, label_en, valid_from, valid_to) VALUES (N'DK-85', N'Region Sjælland', N'Region Zealand', NULL, NULL);

