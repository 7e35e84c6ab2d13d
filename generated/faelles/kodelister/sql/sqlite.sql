-- Fælles elementer, version 0.1.0, profile kodelister
-- SQL tables for SQLite 3.37 or later
-- Made by modelmill from the model; change the model or the profile, not this file.
-- Foreign keys hold only after PRAGMA foreign_keys = ON on each connection.
-- Decimals are stored as floating point: more digits than 15 are lost.

PRAGMA foreign_keys = ON;

-- klassifikation af måder, hvorpå et job kan aflønnes; listen er ikke offentliggjort (antagelse)
CREATE TABLE ansaettelsesform (
    -- Koden, som står i data
    code TEXT NOT NULL,
    -- Kodens betegnelse
    label TEXT NOT NULL,
    -- Kodens betegnelse på sproget en
    label_en TEXT,
    -- Kodens betydning
    definition TEXT,
    -- Første dag, den må bruges
    valid_from TEXT,
    -- Sidste dag, den må bruges
    valid_to TEXT,
    CONSTRAINT pk_ansaettelsesform PRIMARY KEY (code),
    CONSTRAINT ck_ansaettelsesform_valid_from_date CHECK (valid_from IS date(valid_from, '+0 days')),
    CONSTRAINT ck_ansaettelsesform_valid_to_date CHECK (valid_to IS date(valid_to, '+0 days'))
) STRICT;
INSERT INTO ansaettelsesform (code, label, label_en, definition, valid_from, valid_to) VALUES ('månedslønnet', 'månedslønnet', 'monthly paid', 'fast løn, der udbetales pr. måned (antagelse)', NULL, NULL);
INSERT INTO ansaettelsesform (code, label, label_en, definition, valid_from, valid_to) VALUES ('timelønnet', 'timelønnet', 'hourly paid', 'løn for de timer, der faktisk arbejdes (antagelse)', NULL, NULL);
INSERT INTO ansaettelsesform (code, label, label_en, definition, valid_from, valid_to) VALUES ('tjenestemand', 'tjenestemand', 'civil servant', 'ansættelse på særlige vilkår med ret til pension fra arbejdsgiveren (antagelse)', NULL, NULL);
INSERT INTO ansaettelsesform (code, label, label_en, definition, valid_from, valid_to) VALUES ('elev', 'elev', 'trainee', 'ansættelse som led i en uddannelse (antagelse)', NULL, NULL);

-- klassifikation af stillinger i kommunernes lønstatistik
CREATE TABLE stillingskode (
    -- Koden, som står i data
    code TEXT NOT NULL,
    -- Kodens betegnelse
    label TEXT NOT NULL,
    -- Første dag, den må bruges
    valid_from TEXT,
    -- Sidste dag, den må bruges
    valid_to TEXT,
    CONSTRAINT pk_stillingskode PRIMARY KEY (code),
    CONSTRAINT ck_stillingskode_valid_from_date CHECK (valid_from IS date(valid_from, '+0 days')),
    CONSTRAINT ck_stillingskode_valid_to_date CHECK (valid_to IS date(valid_to, '+0 days'))
) STRICT;
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-56', 'Tandklinikassistenter', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-27', 'Administrationsøkonomer', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-10', 'Assistenter', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-83', 'Billetpersonale, Gentofte', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-85', 'Bogbinderiassistenter (lukket gruppe)', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-86', 'Bogbinderisvende (lukket gruppe)', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-45', 'Datamatikere/Datanomer/AU´ere', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-42', 'Edb-assistenter', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-46', 'Edb-medarbejdere, Kbh', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-15', 'Erhvervssproglige korrespondenter', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-97', 'Eventkoordinatorelever', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-96', 'Eventkoordinatorer', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-90', 'Finacial controller', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-80', 'Finansøkonomer', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-93', 'Grafiske designere', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-89', 'Grafiske elever', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-44', 'Informatikassistenter', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-50', 'It-koordinatorer', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-43', 'It-medarbejdere', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-16', 'Jobkonsulenter/Vejledere m.fl.', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-76', 'Jobkonsulenter/Vejledere m.fl., ledere', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-01', 'Kontorassistenter', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-38', 'Kontorelever', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-37', 'Kontorfuldm./afdelingsledere (staten)', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-05', 'Kontorfunktionærer', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-23', 'Kontorledere', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-82', 'Kontorserviceelever', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-81', 'Kontorserviceuddannede', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-51', 'Ledende Edb-medarbejdere, Kbh', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-73', 'Ledere', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-71', 'Ledere ved forsorgshjem/krisecentre', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-75', 'Ledere, it-personale', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-54', 'Lægesekretærelever', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-53', 'Lægesekretærer', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-84', 'Markedsføringsøkonomer', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-94', 'Mediegrafikere', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-95', 'Multimediedesignere', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-24', 'Overassistenter', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-68', 'Personer i offentlige arbejdstilbud', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-35', 'Professionsbachelorer', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-36', 'Revisorer', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-91', 'Serviceøkonomer', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-78', 'Socialformidlere, Gentofte', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-72', 'Souschefer ved forsorgshjem/krisecentre', NULL, NULL);
INSERT INTO stillingskode (code, label, valid_from, valid_to) VALUES ('264-28', 'Specialister', NULL, NULL);

-- klassifikation af områder, der er dækket af samme overenskomst
CREATE TABLE overenskomstomraade (
    -- Koden, som står i data
    code TEXT NOT NULL,
    -- Kodens betegnelse
    label TEXT NOT NULL,
    -- Første dag, den må bruges
    valid_from TEXT,
    -- Sidste dag, den må bruges
    valid_to TEXT,
    CONSTRAINT pk_overenskomstomraade PRIMARY KEY (code),
    CONSTRAINT ck_overenskomstomraade_valid_from_date CHECK (valid_from IS date(valid_from, '+0 days')),
    CONSTRAINT ck_overenskomstomraade_valid_to_date CHECK (valid_to IS date(valid_to, '+0 days'))
) STRICT;
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

-- klassifikation af de aftaler om løn og vilkår, som arbejdsgivere og fagforeninger har indgået
CREATE TABLE overenskomst (
    -- Koden, som står i data
    code TEXT NOT NULL,
    -- Kodens betegnelse
    label TEXT NOT NULL,
    -- Første dag, den må bruges
    valid_from TEXT,
    -- Sidste dag, den må bruges
    valid_to TEXT,
    CONSTRAINT pk_overenskomst PRIMARY KEY (code),
    CONSTRAINT ck_overenskomst_valid_from_date CHECK (valid_from IS date(valid_from, '+0 days')),
    CONSTRAINT ck_overenskomst_valid_to_date CHECK (valid_to IS date(valid_to, '+0 days'))
) STRICT;
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES ('64.01', 'Overenskomst for socialpædagoger og pædagogisk personale ved døgninstitutioner mv.', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES ('73.01', 'Overenskomst for social- og sundhedspersonale', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES ('30.11', 'Overenskomst for administration og IT mv.', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES ('30.12', 'Aftale for tjenestemandsansat administrativt personale', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES ('53.21', 'Overenskomst for tandklinikassistenter', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES ('6.30.15', 'Overenskomst for ansatte i Frederiksberg Kommune inden for HK Kommunals forhandlingsområde', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES ('35.11', 'Overenskomst for laboratorie- og miljøpersonale', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES ('30.31', 'Overenskomst for socialrådgivere og socialformidlere', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES ('30.32', 'Aftale for tjenestemandsansatte socialrådgivere og socialformidlere', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES ('5.30.11', 'Overenskomst for administration og IT mv. i Københavns Kommune', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES ('52.01', 'Overenskomst for professionsbachelorer m.fl. inden for LC''s forhandlingsområde', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES ('50.81', 'Overenskomst for ledere m.fl. inden for undervisningsområdet', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES ('50.82', 'Aftale om tjenestemandsansættelse af ledere på undervisningsområdet inden for LC''s forhandlingsområde', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES ('50.72', 'Overenskomst for lærere ved sprogcentre', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES ('50.62', 'Overenskomst for lærere i ungdomsskolen', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES ('50.02', 'Aftale om tjenestemandsansættelse af lærere m.fl. i folkeskolen og ved specialundervisning for voksne', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES ('32.11', 'Overenskomst med Teknisk Landsforbund - inden for byggeri, miljø, energi og kultur', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES ('32.01', 'Overenskomst for bygningskonstruktører', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES ('31.51', 'Overenskomst for kommunallæger (15-37 timer)', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES ('31.41', 'Overenskomst for kommunallæger (3-14 timer)', NULL, NULL);
INSERT INTO overenskomst (code, label, valid_from, valid_to) VALUES ('33.03', 'Overenskomst for beredskabspersonale i chef- og lederstillinger', NULL, NULL);

-- klassifikation af landets kommuner
CREATE TABLE kommune (
    -- Koden, som står i data
    code TEXT NOT NULL,
    -- Kodens betegnelse
    label TEXT NOT NULL,
    -- Kodens betegnelse på sproget en
    label_en TEXT,
    -- Hvad koden var før
    legacy_code TEXT,
    -- Første dag, den må bruges
    valid_from TEXT,
    -- Sidste dag, den må bruges
    valid_to TEXT,
    CONSTRAINT pk_kommune PRIMARY KEY (code),
    CONSTRAINT ck_kommune_valid_from_date CHECK (valid_from IS date(valid_from, '+0 days')),
    CONSTRAINT ck_kommune_valid_to_date CHECK (valid_to IS date(valid_to, '+0 days'))
) STRICT;
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
    -- Koden, som står i data
    code TEXT NOT NULL,
    -- Kodens betegnelse
    label TEXT NOT NULL,
    -- Kodens betegnelse på sproget en
    label_en TEXT,
    -- Første dag, den må bruges
    valid_from TEXT,
    -- Sidste dag, den må bruges
    valid_to TEXT,
    CONSTRAINT pk_region PRIMARY KEY (code),
    CONSTRAINT ck_region_valid_from_date CHECK (valid_from IS date(valid_from, '+0 days')),
    CONSTRAINT ck_region_valid_to_date CHECK (valid_to IS date(valid_to, '+0 days'))
) STRICT;
INSERT INTO region (code, label, label_en, valid_from, valid_to) VALUES ('DK-81', 'Region Nordjylland', 'North Denmark Region', NULL, NULL);
INSERT INTO region (code, label, label_en, valid_from, valid_to) VALUES ('DK-82', 'Region Midtjylland', 'Central Denmark Region', NULL, NULL);
INSERT INTO region (code, label, label_en, valid_from, valid_to) VALUES ('DK-83', 'Region Syddanmark', 'Region of Southern Denmark', NULL, NULL);
INSERT INTO region (code, label, label_en, valid_from, valid_to) VALUES ('DK-84', 'Region Hovedstaden', 'Capital Region of Denmark', NULL, NULL);
INSERT INTO region (code, label, label_en, valid_from, valid_to) VALUES ('DK-85', 'Region Sjælland', 'Region Zealand', NULL, NULL);

