-- Fælles Sprog III, version 0.1.0, profile pleje-og-sygepleje
-- SQL tables for PostgreSQL 13 or later
-- Made by modelmill from the model; change the model or the profile, not this file.
--
-- What the model says and these tables do not hold data to:
-- documented: by the query of the rules: it looks at other rows (13):
--     Fælles::Indberetning::Indberetning::énBorger, Fælles Sprog III::Tilstande og
--     mål::Tilstand::R-20, Fælles Sprog III::Tilstande og mål::Tilstand::R-06, Fælles Sprog
--     III::Tilstande og mål::Mål::R-20, Fælles Sprog III::Tilstande og mål::Mål::R-05, Fælles
--     Sprog III::Tilstande og mål::Borgervurdering::R-20, Fælles Sprog III::Tilstande og
--     mål::Borgervurdering::R-08, Fælles Sprog III::Indsatser::PlanlagtIndsats::R-20, Fælles Sprog
--     III::Indsatser::LeveretIndsats::R-20, Fælles Sprog III::Kontakt og
--     opfølgning::Kontakt::R-20, Fælles Sprog III::Kontakt og opfølgning::Kontakt::R-09, Fælles
--     Sprog III::Kontakt og opfølgning::Opfølgningsresultat::R-20, Fælles Sprog III::Kontakt og
--     opfølgning::Oplysning::R-20
-- enforced: by a check that lets pass what is undetermined (7):
--     Fælles Sprog III::Tilstande og mål::Tilstand::R-04, Fælles Sprog III::Tilstande og
--     mål::Tilstand::R-16, Fælles Sprog III::Tilstande og mål::Borgervurdering::R-07, Fælles Sprog
--     III::Indsatser::PlanlagtIndsats::periodeErOrdnet, Fælles Sprog
--     III::Indsatser::LeveretIndsats::leveretEllerFejl, Fælles Sprog III::Kontakt og
--     opfølgning::Kontakt::slutErEfterStart, Fælles Sprog III::Kontakt og
--     opfølgning::Opfølgningsresultat::R-10

-- en samling oplysninger om én borger, afleveret på ét tidspunkt
CREATE TABLE indberetning (
    row_id UUID DEFAULT gen_random_uuid() NOT NULL,
    id UUID NOT NULL,
    type VARCHAR(10) NOT NULL,
    indberetningstidspunkt TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_indberetning PRIMARY KEY (row_id),
    CONSTRAINT uq_indberetning_id UNIQUE (id),
    CONSTRAINT ck_indberetning_type_code CHECK (type IN ('collection'))
);
COMMENT ON TABLE indberetning IS 'en samling oplysninger om én borger, afleveret på ét tidspunkt';
COMMENT ON COLUMN indberetning.row_id IS 'Surrogatnøgle';
COMMENT ON COLUMN indberetning.id IS 'nøglen, der udpeger samlingen';
COMMENT ON COLUMN indberetning.type IS 'arten af samling';
COMMENT ON COLUMN indberetning.indberetningstidspunkt IS 'tidspunktet, hvor samlingen er dannet';

-- én oplysning i en indberetning, med sin egen nøgle
CREATE TABLE forekomst (
    row_id UUID DEFAULT gen_random_uuid() NOT NULL,
    id UUID NOT NULL,
    senest_opdateret TIMESTAMP WITH TIME ZONE NOT NULL,
    indberetning_row_id UUID NOT NULL,
    CONSTRAINT pk_forekomst PRIMARY KEY (row_id),
    CONSTRAINT uq_forekomst_id UNIQUE (id),
    CONSTRAINT fk_forekomst_indberetning_row_id FOREIGN KEY (indberetning_row_id) REFERENCES indberetning (row_id) ON DELETE CASCADE
);
CREATE INDEX ix_forekomst_indberetning_row_id ON forekomst (indberetning_row_id);
COMMENT ON TABLE forekomst IS 'én oplysning i en indberetning, med sin egen nøgle';
COMMENT ON COLUMN forekomst.row_id IS 'Surrogatnøgle';
COMMENT ON COLUMN forekomst.id IS 'nøglen, der udpeger oplysningen og er den samme over tid';
COMMENT ON COLUMN forekomst.senest_opdateret IS 'tidspunktet, hvor oplysningen sidst blev ændret';
COMMENT ON COLUMN forekomst.indberetning_row_id IS 'samlingen, oplysningen er afleveret i';

-- det menneske, som kommunen yder hjælp, pleje eller behandling
CREATE TABLE borger (
    row_id UUID NOT NULL,
    borger_cpr_nummer VARCHAR(10) NOT NULL,
    borger_journalfoerende_organisation_sor_kode VARCHAR(18) NOT NULL,
    har_aktiv_journal BOOLEAN,
    borger_er_doed BOOLEAN,
    CONSTRAINT pk_borger PRIMARY KEY (row_id),
    CONSTRAINT fk_borger_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT ck_borger_borger_cpr_nummer_length CHECK (CHAR_LENGTH(borger_cpr_nummer) >= 10),
    CONSTRAINT ck_borger_borger_cpr_nummer_pattern CHECK (borger_cpr_nummer ~ '^((((0[1-9]|[12][0-9])(0[1-9]|1[0-2])|30(0[13-9]|1[0-2])|31(0[13578]|1[02])))[0-9]{6})$'),
    CONSTRAINT ck_borger_borger_journalfoerende_organisation_sor_kode_length CHECK (CHAR_LENGTH(borger_journalfoerende_organisation_sor_kode) >= 11),
    CONSTRAINT ck_borger_borger_journalfoerende_organisation_sor_kode_pattern CHECK (borger_journalfoerende_organisation_sor_kode ~ '^[0-9]{11,18}$')
);
COMMENT ON TABLE borger IS 'det menneske, som kommunen yder hjælp, pleje eller behandling';
COMMENT ON COLUMN borger.row_id IS 'Surrogatnøgle';
COMMENT ON COLUMN borger.borger_cpr_nummer IS 'personnummeret for den, rapporten handler om';
COMMENT ON COLUMN borger.borger_journalfoerende_organisation_sor_kode IS 'koden i Sundhedsvæsenets Organisationsregister';
COMMENT ON COLUMN borger.har_aktiv_journal IS 'om journalen gælder; falsk trækker en fejlindberettet borger tilbage';
COMMENT ON COLUMN borger.borger_er_doed IS 'om borgeren er afgået ved døden';

-- klassifikation af tilstande i sygepleje, pleje og omsorg, genoptræning, forebyggelse og
-- hjælpemidler
CREATE TABLE tilstandskode (
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    label_en TEXT,
    definition TEXT,
    parent_code TEXT,
    legacy_code TEXT,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_tilstandskode PRIMARY KEY (code),
    CONSTRAINT fk_tilstandskode_parent_code FOREIGN KEY (parent_code) REFERENCES tilstandskode (code)
);
CREATE INDEX ix_tilstandskode_parent_code ON tilstandskode (parent_code);
COMMENT ON TABLE tilstandskode IS 'klassifikation af tilstande i sygepleje, pleje og omsorg, genoptræning, forebyggelse og hjælpemidler';
COMMENT ON COLUMN tilstandskode.code IS 'Koden, som står i data';
COMMENT ON COLUMN tilstandskode.label IS 'Kodens betegnelse';
COMMENT ON COLUMN tilstandskode.label_en IS 'Kodens betegnelse på sproget en';
COMMENT ON COLUMN tilstandskode.definition IS 'Kodens betydning';
COMMENT ON COLUMN tilstandskode.parent_code IS 'Den overordnede kode';
COMMENT ON COLUMN tilstandskode.legacy_code IS 'Hvad koden var før';
COMMENT ON COLUMN tilstandskode.valid_from IS 'Første dag, den må bruges';
COMMENT ON COLUMN tilstandskode.valid_to IS 'Sidste dag, den må bruges';
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('4db72d65-7ec1-45b4-89c3-5017c35d085e', 'Kommunale sygeplejetilstande', NULL, NULL, NULL, 'I', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('01150cdb-6098-48ce-bb61-60967f6bcc37', 'Respiration og cirkulation', 'Respiration and circulation', NULL, '4db72d65-7ec1-45b4-89c3-5017c35d085e', 'I7', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('3dac3b51-364e-47c0-a043-15b6d7a6c405', 'Cirkulationsproblemer', NULL, NULL, '01150cdb-6098-48ce-bb61-60967f6bcc37', 'I7.2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('dae40f60-8dab-4bd3-ab72-b07d0f278692', 'Respirationsproblemer', NULL, NULL, '01150cdb-6098-48ce-bb61-60967f6bcc37', 'I7.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('045fa500-35b0-46b7-97dd-adb60888a8ea', 'Udskillelse af affaldsstoffer', 'Excretion', NULL, '4db72d65-7ec1-45b4-89c3-5017c35d085e', 'I12', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('116ff724-09b7-45c0-bee5-8bbf1d500c63', 'Problemer med vandladning', NULL, NULL, '045fa500-35b0-46b7-97dd-adb60888a8ea', 'I12.2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('1fdf6282-7e57-4e3d-91c4-c8b2f030c374', 'Problemer med urininkontinens', NULL, NULL, '045fa500-35b0-46b7-97dd-adb60888a8ea', 'I12.3', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('8edb6c4d-0410-431c-bd8d-2c3b2d93461d', 'Problemer med mave og tarm', NULL, NULL, '045fa500-35b0-46b7-97dd-adb60888a8ea', 'I12.4', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('a2d41ce8-e0ee-4863-bfe0-5c19bbf1bf06', 'Problemer med afføringsinkontinens', NULL, NULL, '045fa500-35b0-46b7-97dd-adb60888a8ea', 'I12.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('ae911e37-1ed5-4c30-9622-c73640f1c606', 'Problemer med vandladning', NULL, NULL, '045fa500-35b0-46b7-97dd-adb60888a8ea', 'Problemer_med_vandladning', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('bc239b8b-119e-41b4-ae53-4a51fb45e001', 'Problemer med mave og tarm', NULL, NULL, '045fa500-35b0-46b7-97dd-adb60888a8ea', 'Problemer_med_mave_og_tarm', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('1bb534f3-e526-41a9-b9c3-6157ea19c915', 'Hud og slimhinder', 'Skin and mucous membranes', NULL, '4db72d65-7ec1-45b4-89c3-5017c35d085e', 'I4', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('0c0c9388-da32-4cfd-af9b-33c39896424b', 'Problemer med blandingssår', NULL, NULL, '1bb534f3-e526-41a9-b9c3-6157ea19c915', 'I4.7', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('19503407-1ae8-4b17-b96a-98387c24278d', 'Problemer med venøst sår', NULL, NULL, '1bb534f3-e526-41a9-b9c3-6157ea19c915', 'I4.6', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('273eb475-1b94-4445-921b-13c829246494', 'Problemer med arterielt sår', NULL, NULL, '1bb534f3-e526-41a9-b9c3-6157ea19c915', 'I4.5', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('555bc65d-6c7f-4848-b5bd-e6176c306986', 'Problemer med traumesår', NULL, NULL, '1bb534f3-e526-41a9-b9c3-6157ea19c915', 'I4.8', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('78307e65-8f66-4d8b-972e-2431cf80e1ba', 'Problemer med cancersår', NULL, NULL, '1bb534f3-e526-41a9-b9c3-6157ea19c915', 'I4.3', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('7fc48908-33a5-42bf-9d30-feb346e3af21', 'Problemer med kirurgisk sår', NULL, NULL, '1bb534f3-e526-41a9-b9c3-6157ea19c915', 'I4.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('1ee0cce8-b082-464a-a19c-808e7cb082eb', 'Problemer med hud og slimhinder', NULL, NULL, '1bb534f3-e526-41a9-b9c3-6157ea19c915', 'I4.9', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('24d20243-e3f1-4258-a4de-450774fea13c', 'Problemer med andre sår', NULL, NULL, '1bb534f3-e526-41a9-b9c3-6157ea19c915', 'Problemer_med_andre_saar', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('bb0ea5fa-3462-40de-9047-a16fc4815a47', 'Problemer med tryksår', NULL, NULL, '1bb534f3-e526-41a9-b9c3-6157ea19c915', 'I4.4', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('fea2c964-eee3-485d-9d07-83a750d843e8', 'Problemer med diabetisk sår', NULL, NULL, '1bb534f3-e526-41a9-b9c3-6157ea19c915', 'I4.2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('25dcedb3-7149-4ef9-a2c3-be30267441fb', 'Ernæring', 'Nutrition', NULL, '4db72d65-7ec1-45b4-89c3-5017c35d085e', 'I3', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('15947075-ae22-45ca-94bb-ab5992a40c1e', 'Uhensigtsmæssig vægtændring', NULL, NULL, '25dcedb3-7149-4ef9-a2c3-be30267441fb', 'I3.3', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('354af175-2fcf-4f24-9adc-e9c349cd64c0', 'Problemer med overvægt', NULL, NULL, '25dcedb3-7149-4ef9-a2c3-be30267441fb', 'I3.4', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('5f6830e9-a756-4255-8cec-021c1450de8b', 'Problemer med fødeindtag', NULL, NULL, '25dcedb3-7149-4ef9-a2c3-be30267441fb', 'I3.2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('7946e63c-036f-49f7-a5bc-1f5a8dc173c7', 'Problemer med undervægt', NULL, NULL, '25dcedb3-7149-4ef9-a2c3-be30267441fb', 'I3.5', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('82239c9a-001c-4027-896d-72caf62c2e31', 'Problemer med væskeindtag', NULL, NULL, '25dcedb3-7149-4ef9-a2c3-be30267441fb', 'I3.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('42b04f2b-3208-4cce-b52a-a5b293ce8846', 'Problemer med vægt', NULL, NULL, '25dcedb3-7149-4ef9-a2c3-be30267441fb', 'Problemer_med_vaegt', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('bc65b137-9f5a-4889-82c2-c6764e5507f0', 'Problemer med ernæring', NULL, NULL, '25dcedb3-7149-4ef9-a2c3-be30267441fb', 'Problemer_med_ernaering', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('3f00a76f-8e7b-4b13-80cc-f2ceef4e51d1', 'Kommunikation', 'Communication', NULL, '4db72d65-7ec1-45b4-89c3-5017c35d085e', 'I5', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('68dcfecb-3b30-4392-bfb2-325174220323', 'Problemer med kommunikation', NULL, NULL, '3f00a76f-8e7b-4b13-80cc-f2ceef4e51d1', 'I5.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('55670b1e-7a36-46b2-8712-b7536237f22d', 'Bevægeapparat', 'Musculoskeletal system', NULL, '4db72d65-7ec1-45b4-89c3-5017c35d085e', 'I2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('92caace8-60e3-4861-80ac-6e372a700e1d', 'Problemer med mobilitet og bevægelse', NULL, NULL, '55670b1e-7a36-46b2-8712-b7536237f22d', 'I2.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('5bfe4bda-2358-41da-946e-1fdaa33d5fe8', 'Psykosociale forhold', 'Psychosocial matters', NULL, '4db72d65-7ec1-45b4-89c3-5017c35d085e', 'I6', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('7b6a52c6-7e0d-4800-a223-ebdd2c9261e4', 'Emotionelle problemer', NULL, NULL, '5bfe4bda-2358-41da-946e-1fdaa33d5fe8', 'I6.2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('f7619a25-1f4f-4940-83b8-913a2da0ef47', 'Mentale problemer', NULL, NULL, '5bfe4bda-2358-41da-946e-1fdaa33d5fe8', 'I6.4', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('5cc0c081-4b5a-4465-8635-7515768fbadc', 'Problemer med socialt samvær', NULL, NULL, '5bfe4bda-2358-41da-946e-1fdaa33d5fe8', 'I6.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('b754ce15-4de8-4ac6-8224-57432fd7cd6a', 'Problemer med trivsel', NULL, NULL, '5bfe4bda-2358-41da-946e-1fdaa33d5fe8', 'Problemer_med_trivsel', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('f7710e83-a2d3-4c17-bcf6-bd084aec2efb', 'Problemer med misbrug', NULL, NULL, '5bfe4bda-2358-41da-946e-1fdaa33d5fe8', 'I6.3', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('8c539fd9-7f31-4b4e-8b30-8298c8ab640f', 'Søvn og hvile', 'Sleep and rest', NULL, '4db72d65-7ec1-45b4-89c3-5017c35d085e', 'I10', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('6c6a10b9-d4c3-44f6-8803-80466d158356', 'Søvnproblemer', NULL, NULL, '8c539fd9-7f31-4b4e-8b30-8298c8ab640f', 'I10.2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('c11de086-e05b-4cec-b550-a2f0244bf823', 'Døgnrytmeproblemer', NULL, NULL, '8c539fd9-7f31-4b4e-8b30-8298c8ab640f', 'I10.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('f5a9fb78-bd27-4d98-821a-757cd65fab53', 'Problemer med søvn og hvile', NULL, NULL, '8c539fd9-7f31-4b4e-8b30-8298c8ab640f', 'Problemer_med_soevn_og_hvile', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('9162d29a-1c7f-4585-8145-8fb4f1a999e3', 'Viden og udvikling', 'Knowledge and development', NULL, '4db72d65-7ec1-45b4-89c3-5017c35d085e', 'I11', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('4a37483a-9d95-496b-a593-aa720a6228ac', 'Problemer med indsigt i behandlingsformål', NULL, NULL, '9162d29a-1c7f-4585-8145-8fb4f1a999e3', 'I11.2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('d0496876-5673-4597-bd4a-6323d1dfea46', 'Problemer med sygdomsindsigt', NULL, NULL, '9162d29a-1c7f-4585-8145-8fb4f1a999e3', 'I11.3', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('6d72e1df-2873-48b2-a59d-6ee355b0e929', 'Problemer med sundhedskompetence', NULL, NULL, '9162d29a-1c7f-4585-8145-8fb4f1a999e3', 'Problemer_med_sundhedskompetence', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('e1dcf02e-6df5-487d-b596-3d499545468f', 'Problemer med hukommelse', NULL, NULL, '9162d29a-1c7f-4585-8145-8fb4f1a999e3', 'I11.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('e671cc6c-a24b-4a50-82bf-8f3f6ab09c9a', 'Kognitive problemer', NULL, NULL, '9162d29a-1c7f-4585-8145-8fb4f1a999e3', 'I11.4', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('94e9c867-fbc8-4d35-8596-e6b8765b12e8', 'Smerter og sanseindtryk', 'Pain and sensory impressions', NULL, '4db72d65-7ec1-45b4-89c3-5017c35d085e', 'I9', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('14d0e94f-35a0-4604-885d-6458d4d8023a', 'Problemer med lugtesans', NULL, NULL, '94e9c867-fbc8-4d35-8596-e6b8765b12e8', 'I9.4', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('4d857481-a4f4-4ee6-84e9-366b8875839f', 'Periodevise smerter', NULL, NULL, '94e9c867-fbc8-4d35-8596-e6b8765b12e8', 'I9.2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('6da78b57-2b00-43f2-b7f0-7045dd9aa1a5', 'Akutte smerter', NULL, NULL, '94e9c867-fbc8-4d35-8596-e6b8765b12e8', 'I9.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('742d39b5-63b5-411b-8792-e0d35c914c8d', 'Problemer med smagssans', NULL, NULL, '94e9c867-fbc8-4d35-8596-e6b8765b12e8', 'I9.8', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('8a592ca5-f544-41d9-aeeb-fe50c2893b45', 'Problemer med følesans', NULL, NULL, '94e9c867-fbc8-4d35-8596-e6b8765b12e8', 'I9.5', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('a078cdbd-a1e0-4d02-a472-f010b971c156', 'Problemer med hørelse', NULL, NULL, '94e9c867-fbc8-4d35-8596-e6b8765b12e8', 'I9.7', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('e4a049fc-e20c-4117-b834-b475eee781da', 'Kroniske smerter', NULL, NULL, '94e9c867-fbc8-4d35-8596-e6b8765b12e8', 'I9.3', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('ee01e70d-0d2b-47a9-8f15-cb59ce4bf348', 'Problemer med synssans', NULL, NULL, '94e9c867-fbc8-4d35-8596-e6b8765b12e8', 'I9.6', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('5b6f5ce1-24b0-486d-8bbb-f9711fec92dd', 'Problemer med smerter', NULL, NULL, '94e9c867-fbc8-4d35-8596-e6b8765b12e8', 'Problemer_med_smerter', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('d80c56ae-e9f6-44e9-bd2d-103e10a7fef2', 'Problemer med sanser', NULL, NULL, '94e9c867-fbc8-4d35-8596-e6b8765b12e8', 'Problemer_med_sanser', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('cc377732-7f14-49b7-8940-1aa07b8884e7', 'Seksualitet, køn og kropsopfattelse', NULL, NULL, '4db72d65-7ec1-45b4-89c3-5017c35d085e', 'I8', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('d5966884-4e41-40c1-b711-6c6cde778360', 'Problemer med seksualitet', NULL, NULL, 'cc377732-7f14-49b7-8940-1aa07b8884e7', 'I8.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('7dc00935-32e7-46f2-b12a-8d6adfc5ad77', 'Problemer med seksualitet, køn og kropsopfattelse', NULL, NULL, 'cc377732-7f14-49b7-8940-1aa07b8884e7', 'Problemer_med_seksualitet_koen_og_kropsopfattelse', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('fa6aa904-d06e-4029-b4c4-13ead04ace27', 'Funktionsniveau', 'Functional level', NULL, '4db72d65-7ec1-45b4-89c3-5017c35d085e', 'I1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('b4e4bb41-7734-4c84-967f-fa1916662972', 'Problemer med personlig pleje', NULL, NULL, 'fa6aa904-d06e-4029-b4c4-13ead04ace27', 'I1.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('651a82a3-ff4b-44c1-89dd-574363b33e02', 'Problemer med daglige aktiviteter', NULL, NULL, 'fa6aa904-d06e-4029-b4c4-13ead04ace27', 'I1.2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('d49d6b0c-c067-4469-b92d-3842822c4971', 'Kommunale pleje- og omsorgstilstande', NULL, NULL, NULL, 'J', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('86b53158-6d05-412e-ad55-2e1fa26359b3', 'Samfundsliv', 'Community life', 'på vej ud: en kommentar i kl-term kalder gruppen udgående', 'd49d6b0c-c067-4469-b92d-3842822c4971', 'J5', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('589d1a12-9be3-4d4c-bb72-3de133731e2f', 'Have lønnet beskæftigelse', NULL, NULL, '86b53158-6d05-412e-ad55-2e1fa26359b3', 'J5.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('1c850a09-aa49-4fae-9354-f932f13e030b', 'Praktiske opgaver', 'Practical tasks', NULL, 'd49d6b0c-c067-4469-b92d-3842822c4971', 'J2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('e40942af-08a1-49ef-90c3-93541c53b47a', 'Udføre daglige rutiner', NULL, NULL, '1c850a09-aa49-4fae-9354-f932f13e030b', 'J2.3', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('293bd85b-d9b4-4e2c-83d9-d3df32ce9d82', 'Indkøb', NULL, NULL, '1c850a09-aa49-4fae-9354-f932f13e030b', 'J2.4', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('75bfc8db-a220-4801-a8c7-5e968e94d44b', 'Lave mad', NULL, NULL, '1c850a09-aa49-4fae-9354-f932f13e030b', 'J2.2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('a7ac8429-513f-43cd-bc69-96a8d0e0f0ff', 'Lave husligt arbejde', NULL, NULL, '1c850a09-aa49-4fae-9354-f932f13e030b', 'J2.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('43c2b7f0-5e55-4627-8fcf-bdaf5a9d84ac', 'Egenomsorg', 'Self-care', NULL, 'd49d6b0c-c067-4469-b92d-3842822c4971', 'J1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('0285a61e-e563-4f2a-a33f-fedf28a57661', 'Drikke', NULL, NULL, '43c2b7f0-5e55-4627-8fcf-bdaf5a9d84ac', 'J1.4', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('4d46bd94-9518-431c-82e8-ebb91bca307a', 'Vaske sig', NULL, NULL, '43c2b7f0-5e55-4627-8fcf-bdaf5a9d84ac', 'J1.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('56291a75-960d-4fbb-8f28-ae27da8851dc', 'Fødeindtagelse', NULL, NULL, '43c2b7f0-5e55-4627-8fcf-bdaf5a9d84ac', 'J1.5', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('581f65f9-cd0a-4630-8cc5-c8c125ae2d0c', 'Kropspleje', NULL, NULL, '43c2b7f0-5e55-4627-8fcf-bdaf5a9d84ac', 'J1.2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('5eecf025-ae93-4256-8df5-bc304c149b96', 'Gå på toilet', NULL, NULL, '43c2b7f0-5e55-4627-8fcf-bdaf5a9d84ac', 'J1.8', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('888c8f63-c059-46c3-8f36-f9649dbd0771', 'Spise', NULL, NULL, '43c2b7f0-5e55-4627-8fcf-bdaf5a9d84ac', 'J1.6', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('91762d6a-fd77-454c-88cd-8d9bc49b1ab8', 'Varetage egen sundhed', NULL, NULL, '43c2b7f0-5e55-4627-8fcf-bdaf5a9d84ac', 'J1.7', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('e853d3e7-1de5-44f0-ab48-1fb20c449035', 'Af- og påklædning', NULL, NULL, '43c2b7f0-5e55-4627-8fcf-bdaf5a9d84ac', 'J1.3', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('41c201d5-6d3d-4576-b3d2-510a9b105631', 'Spise og drikke', NULL, NULL, '43c2b7f0-5e55-4627-8fcf-bdaf5a9d84ac', 'Spise_og_drikke', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('98cfcc91-682e-4777-bfa5-6dcae59ff77f', 'Sundhedskompetence', NULL, NULL, '43c2b7f0-5e55-4627-8fcf-bdaf5a9d84ac', 'Sundhedskompetence', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('feb38b55-c2d7-4d57-99c2-93622eaa0025', 'Personlig pleje', NULL, NULL, '43c2b7f0-5e55-4627-8fcf-bdaf5a9d84ac', 'Personlig_pleje', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('4571f168-a92a-4caf-8dc8-35f45c2a1cb4', 'Mentale funktioner', 'Mental functions', NULL, 'd49d6b0c-c067-4469-b92d-3842822c4971', 'J4', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('1054554c-2178-4b4a-8edf-cbf68345226e', 'Problemløsning', NULL, NULL, '4571f168-a92a-4caf-8dc8-35f45c2a1cb4', 'J4.8', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('12ada406-5ed6-44fb-8ba3-86828c157167', 'Følelsesfunktioner', NULL, NULL, '4571f168-a92a-4caf-8dc8-35f45c2a1cb4', 'J4.5', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('3b29a8ea-282b-4118-8d83-2f494a509c27', 'Orienteringsevne', NULL, NULL, '4571f168-a92a-4caf-8dc8-35f45c2a1cb4', 'J4.3', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('986028e0-3f13-4fa8-b059-c0ae7f161a1c', 'Tilegne sig færdigheder', NULL, NULL, '4571f168-a92a-4caf-8dc8-35f45c2a1cb4', 'J4.7', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('bc6a1539-a606-4032-875f-f7cd062f8364', 'Overordnede kognitive funktioner', NULL, NULL, '4571f168-a92a-4caf-8dc8-35f45c2a1cb4', 'J4.4', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('c8b28097-70b7-41d8-b91f-57aa68ddac51', 'Anvende kommunikationsudstyr og -teknikker', NULL, NULL, '4571f168-a92a-4caf-8dc8-35f45c2a1cb4', 'J4.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('08267627-cf37-49e9-ae2a-4cafdca51ba0', 'Kommunikation', 'Communication', NULL, '4571f168-a92a-4caf-8dc8-35f45c2a1cb4', 'Kommunikation', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('a3ac7928-77c9-425c-a7f1-1248a3764d0a', 'Hukommelse', NULL, NULL, '4571f168-a92a-4caf-8dc8-35f45c2a1cb4', 'J4.2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('d7687a4e-d848-4931-940e-8ef338eb3f85', 'Kognitive funktioner', NULL, NULL, '4571f168-a92a-4caf-8dc8-35f45c2a1cb4', 'Kognitive_funktioner', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('ea9d19bc-d513-4f4b-936f-8f0a405ae134', 'Trivsel', NULL, NULL, '4571f168-a92a-4caf-8dc8-35f45c2a1cb4', 'Trivsel_funktionsevnetilstand', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('ff8312dc-442a-43f8-831a-faa18918c1ee', 'Energi og handlekraft', NULL, NULL, '4571f168-a92a-4caf-8dc8-35f45c2a1cb4', 'J4.6', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('462f9352-0129-4d8e-8c75-a6dfed78ddcf', 'Mobilitet', 'Mobility', NULL, 'd49d6b0c-c067-4469-b92d-3842822c4971', 'J3', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('0266853a-f222-4955-a2ce-687e26161144', 'Færden i forskellige omgivelser', NULL, NULL, '462f9352-0129-4d8e-8c75-a6dfed78ddcf', 'J3.4', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('346de9b3-4ba4-4ebd-b41d-b863b611159a', 'Muskelstyrke', NULL, NULL, '462f9352-0129-4d8e-8c75-a6dfed78ddcf', 'J3.7', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('3770dcf7-8285-45c9-90e6-d3efa1d85f99', 'Bruge transportmidler', NULL, NULL, '462f9352-0129-4d8e-8c75-a6dfed78ddcf', 'J3.3', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('4f915ee9-9f30-47b5-b582-c0f1467dd271', 'Bevæge sig omkring', NULL, NULL, '462f9352-0129-4d8e-8c75-a6dfed78ddcf', 'J3.2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('51697715-965a-40f3-b4a5-819103bf9d49', 'Gå', NULL, NULL, '462f9352-0129-4d8e-8c75-a6dfed78ddcf', 'J3.8', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('8d848883-6da7-4a7a-91a9-83fc9ffa2e06', 'Ændre kropsstilling', NULL, NULL, '462f9352-0129-4d8e-8c75-a6dfed78ddcf', 'J3.6', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('b1d490a4-229c-465e-99b8-554e1e68513a', 'Udholdenhed', NULL, NULL, '462f9352-0129-4d8e-8c75-a6dfed78ddcf', 'J3.9', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('ba4683f8-4700-4059-a2f6-0598e2e9e15a', 'Løfte og bære', NULL, NULL, '462f9352-0129-4d8e-8c75-a6dfed78ddcf', 'J3.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('d39cd035-eb12-4a18-8a68-f43d4c0c62ef', 'Forflytte sig', NULL, NULL, '462f9352-0129-4d8e-8c75-a6dfed78ddcf', 'J3.5', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('d8aa5f09-cd9c-4996-a853-1c95ee98f25c', 'Mobilitet og bevægelse', NULL, NULL, '462f9352-0129-4d8e-8c75-a6dfed78ddcf', 'Mobilitet_og_bevaegelse', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('94db6c71-859d-43e6-9a62-4e7fa7daf767', 'Kommunal genoptræning efter sygehusophold-tilstande', NULL, NULL, NULL, '94db6c71_859d_43e6_9a62_4e7fa7daf767', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('0337193a-b5cc-43e1-a324-fa28944bfc3b', 'Sanser og smerter', NULL, 'på vej ud: en kommentar i kl-term kalder gruppen udgående', '94db6c71-859d-43e6-9a62-4e7fa7daf767', '0337193a_b5cc_43e1_a324_fa28944bfc3b', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('1b5ad154-d22c-4949-a5db-c01ccefd64d9', 'Balance', NULL, NULL, '0337193a-b5cc-43e1-a324-fa28944bfc3b', '1b5ad154_d22c_4949_a5db_c01ccefd64d9', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('2d3a12d0-c0d9-4702-a96e-1d7824c80c6c', 'Sanser', NULL, NULL, '0337193a-b5cc-43e1-a324-fa28944bfc3b', '2d3a12d0_c0d9_4702_a96e_1d7824c80c6c', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('40cbf3ef-9ec0-4795-bb3b-ea7c788b49e2', 'Smerter', NULL, NULL, '0337193a-b5cc-43e1-a324-fa28944bfc3b', '40cbf3ef_9ec0_4795_bb3b_ea7c788b49e2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('2b11e7a0-1faf-4b45-a653-4c347f019266', 'Bevægeapperatet', NULL, 'på vej ud: en kommentar i kl-term kalder gruppen udgående', '94db6c71-859d-43e6-9a62-4e7fa7daf767', '2b11e7a0_1faf_4b45_a653_4c347f019266', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('396c3048-410b-46a8-89e6-ba89cd0e8fda', 'Muskelfunktion', NULL, NULL, '2b11e7a0-1faf-4b45-a653-4c347f019266', '396c3048_410b_46a8_89e6_ba89cd0e8fda', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('3c366bd0-0c87-4f2d-a755-0fba564c7a9d', 'Ledfunktion', NULL, NULL, '2b11e7a0-1faf-4b45-a653-4c347f019266', '3c366bd0_0c87_4f2d_a755_0fba564c7a9d', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('d6a26f74-bff7-40e0-95d5-0b382119ad6d', 'Koordination', NULL, NULL, '2b11e7a0-1faf-4b45-a653-4c347f019266', 'd6a26f74_bff7_40e0_95d5_0b382119ad6d', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('7e608d37-3f3c-4374-bbc8-e317505d8bc2', 'Samfundsliv', 'Community life', 'på vej ud: en kommentar i kl-term kalder gruppen udgående', '94db6c71-859d-43e6-9a62-4e7fa7daf767', '7e608d37_3f3c_4374_bbc8_e317505d8bc2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('04d9580e-669a-42d5-b20f-3c651ad5b8bf', 'Samspil og kontakt', NULL, NULL, '7e608d37-3f3c-4374-bbc8-e317505d8bc2', '04d9580e_669a_42d5_b20f_3c651ad5b8bf', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('5f2310b3-cad1-43f6-9dc7-d982da141860', 'Varetage beskæftigelse', NULL, NULL, '7e608d37-3f3c-4374-bbc8-e317505d8bc2', '5f2310b3_cad1_43f6_9dc7_d982da141860', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('73642409-bcd7-41b7-a2ed-50ae37352167', 'Varetage uddannelse', NULL, NULL, '7e608d37-3f3c-4374-bbc8-e317505d8bc2', '73642409_bcd7_41b7_a2ed_50ae37352167', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('9c2c29fb-4df7-4be4-a72f-383b488d575d', 'Deltage i fritidsaktiviteter og fællesskaber', NULL, NULL, '7e608d37-3f3c-4374-bbc8-e317505d8bc2', '9c2c29fb_4df7_4be4_a72f_383b488d575d', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('99b18761-88d7-44b2-915d-c64aa0b3b562', 'Hjerte og lunger', NULL, 'på vej ud: en kommentar i kl-term kalder gruppen udgående', '94db6c71-859d-43e6-9a62-4e7fa7daf767', '99b18761_88d7_44b2_915d_c64aa0b3b562', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('a2253dcc-4806-4491-af3a-373344a70ccc', 'Cirkulation', NULL, NULL, '99b18761-88d7-44b2-915d-c64aa0b3b562', 'a2253dcc_4806_4491_af3a_373344a70ccc', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('acb817ea-63aa-4d7e-aa67-f557c73f7c8a', 'Udholdenhed', NULL, NULL, '99b18761-88d7-44b2-915d-c64aa0b3b562', 'acb817ea_63aa_4d7e_aa67_f557c73f7c8a', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('fa0028ca-72c5-4180-aefe-7b696698b196', 'Respiration', NULL, NULL, '99b18761-88d7-44b2-915d-c64aa0b3b562', 'fa0028ca_72c5_4180_aefe_7b696698b196', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('ddbd7477-9579-4a83-a3e7-74ed716a0451', 'Hud og hævelser', NULL, 'på vej ud: en kommentar i kl-term kalder gruppen udgående', '94db6c71-859d-43e6-9a62-4e7fa7daf767', 'ddbd7477_9579_4a83_a3e7_74ed716a0451', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('65ca1484-390b-4f1e-ba14-86a170ba75b9', 'Ødem', NULL, NULL, 'ddbd7477-9579-4a83-a3e7-74ed716a0451', '65ca1484_390b_4f1e_ba14_86a170ba75b9', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('e3242303-2506-4a09-ac65-59dfd06cb489', 'Mobilitet', 'Mobility', NULL, '94db6c71-859d-43e6-9a62-4e7fa7daf767', 'e3242303_2506_4a09_ac65_59dfd06cb489', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('271c791c-7b6e-4a43-bf2f-d2a815386749', 'Færden med transportmidler', NULL, NULL, 'e3242303-2506-4a09-ac65-59dfd06cb489', '271c791c_7b6e_4a43_bf2f_d2a815386749', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('2a641de6-1017-4647-a0fb-c3c8b7b1f43e', 'Ændre og opretholde kropsstilling', NULL, NULL, 'e3242303-2506-4a09-ac65-59dfd06cb489', '2a641de6_1017_4647_a0fb_c3c8b7b1f43e', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('3f27a7bc-790d-444e-bcf4-6e22a6b1da7e', 'Gang og bevægelse', NULL, NULL, 'e3242303-2506-4a09-ac65-59dfd06cb489', '3f27a7bc_790d_444e_bcf4_6e22a6b1da7e', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('713fcbca-3776-4fb5-b423-2b82fcab7865', 'Håndtere genstande', NULL, NULL, 'e3242303-2506-4a09-ac65-59dfd06cb489', '713fcbca_3776_4fb5_b423_2b82fcab7865', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('86e1982c-f459-4658-9071-e4bf3453a687', 'Forflytte sig', NULL, NULL, 'e3242303-2506-4a09-ac65-59dfd06cb489', 'Forflytte_sig', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('dd41df82-3c13-4523-b9c5-e83676425299', 'Mobilitet og bevægelse', NULL, NULL, 'e3242303-2506-4a09-ac65-59dfd06cb489', 'Mobilitet_og_bevaegelse_140tilstand', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('ebd91b5e-114a-48a5-90b8-d3c1fd50b72b', 'Viden og udvikling', 'Knowledge and development', 'på vej ud: en kommentar i kl-term kalder gruppen udgående', '94db6c71-859d-43e6-9a62-4e7fa7daf767', 'ebd91b5e_114a_48a5_90b8_d3c1fd50b72b', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('3bba13c9-c429-408e-b82c-3f2bf25b8d39', 'Læring og anvendelse af viden', NULL, NULL, 'ebd91b5e-114a-48a5-90b8-d3c1fd50b72b', '3bba13c9_c429_408e_b82c_3f2bf25b8d39', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('a2e013fb-7c91-4c5a-90c6-d119ff3e0ce8', 'Udføre daglige rutiner', NULL, NULL, 'ebd91b5e-114a-48a5-90b8-d3c1fd50b72b', 'a2e013fb_7c91_4c5a_90c6_d119ff3e0ce8', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('ecb5e72d-40a2-4af3-9135-25974026bf02', 'Ernæring', 'Nutrition', 'på vej ud: en kommentar i kl-term kalder gruppen udgående', '94db6c71-859d-43e6-9a62-4e7fa7daf767', 'ecb5e72d_40a2_4af3_9135_25974026bf02', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('c0624874-bdd4-4879-99c5-3a7330f83cc9', 'Fødeindtagelse', NULL, NULL, 'ecb5e72d-40a2-4af3-9135-25974026bf02', 'c0624874_bdd4_4879_99c5_3a7330f83cc9', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('1dae1e1e-306e-48f2-b9e1-2a180301d8dd', 'Mentale funktioner', 'Mental functions', NULL, '94db6c71-859d-43e6-9a62-4e7fa7daf767', '1dae1e1e_306e_48f2_b9e1_2a180301d8dd', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('2c99f93c-4459-471d-a6b8-303d32c15ed6', 'Overordnede kognitive funktioner', NULL, NULL, '1dae1e1e-306e-48f2-b9e1-2a180301d8dd', '2c99f93c_4459_471d_a6b8_303d32c15ed6', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('36248229-67ac-4f5a-9446-b72c7208e34d', 'Opmærksomhed', NULL, NULL, '1dae1e1e-306e-48f2-b9e1-2a180301d8dd', '36248229_67ac_4f5a_9446_b72c7208e34d', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('87a689e9-fe3b-4696-a15f-07b7be8fecf4', 'Psykomotoriske funktioner', NULL, NULL, '1dae1e1e-306e-48f2-b9e1-2a180301d8dd', '87a689e9_fe3b_4696_a15f_07b7be8fecf4', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('95fbdaed-00a4-461e-961d-629322c89914', 'Orienteringsevne', NULL, NULL, '1dae1e1e-306e-48f2-b9e1-2a180301d8dd', '95fbdaed_00a4_461e_961d_629322c89914', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('d377b371-64f5-416c-93f3-852e437ae1cb', 'Følelsesfunktioner', NULL, NULL, '1dae1e1e-306e-48f2-b9e1-2a180301d8dd', 'd377b371_64f5_416c_93f3_852e437ae1cb', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('eec8fc0a-7a30-49ea-ba3d-1c1d3cb50bfb', 'Oplevelse af egen krop', NULL, NULL, '1dae1e1e-306e-48f2-b9e1-2a180301d8dd', 'eec8fc0a_7a30_49ea_ba3d_1c1d3cb50bfb', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('064f983b-5ec5-40a3-bc90-c3fcec6b6ef5', 'Kommunikation', 'Communication', NULL, '1dae1e1e-306e-48f2-b9e1-2a180301d8dd', '064f983b_5ec5_40a3_bc90_c3fcec6b6ef5', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('1d9759c6-6526-4d07-994a-5dee3fa65177', 'Energi og handlekraft', NULL, NULL, '1dae1e1e-306e-48f2-b9e1-2a180301d8dd', '1d9759c6_6526_4d07_994a_5dee3fa65177', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('56860429-eabe-4d48-b8ad-d7f7b28f6df5', 'Hukommelse', NULL, NULL, '1dae1e1e-306e-48f2-b9e1-2a180301d8dd', '56860429_eabe_4d48_b8ad_d7f7b28f6df5', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('b16668ff-9c02-491e-b082-7b699d93f5bc', 'Kognitive funktioner', NULL, NULL, '1dae1e1e-306e-48f2-b9e1-2a180301d8dd', 'Kognitive_funktioner_140tilstande', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('aec684bd-c2ea-4ff0-8eb7-6d2cf67fb863', 'Kroppen', NULL, NULL, '94db6c71-859d-43e6-9a62-4e7fa7daf767', 'Kroppen', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('263a2c2f-7ae2-4264-8808-7e8216b1a118', 'Sår og cicatriser', NULL, NULL, 'aec684bd-c2ea-4ff0-8eb7-6d2cf67fb863', '263a2c2f_7ae2_4264_8808_7e8216b1a118', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('26b05040-94f3-4c8c-9ede-c7223bddf518', 'Respiration og cirkulation', 'Respiration and circulation', NULL, 'aec684bd-c2ea-4ff0-8eb7-6d2cf67fb863', 'Respiration_og_cirkulation', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('3c685f14-5d48-4b1c-a451-9da780e2b41c', 'Sanser og smerter', NULL, NULL, 'aec684bd-c2ea-4ff0-8eb7-6d2cf67fb863', 'Sanser_og_smerter', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('bbc99471-a9f3-41f1-a95b-6842abfb551a', 'Kontinens', NULL, NULL, 'aec684bd-c2ea-4ff0-8eb7-6d2cf67fb863', 'Kontinens', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('c6f49b84-58af-43df-bb3e-0d6a67fa0aba', 'Bevægeapparat', 'Musculoskeletal system', NULL, 'aec684bd-c2ea-4ff0-8eb7-6d2cf67fb863', 'Bevaegeapparat', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('b9c4561d-20bc-48c9-a727-fea719424a86', 'Praktiske opgaver', 'Practical tasks', NULL, '94db6c71-859d-43e6-9a62-4e7fa7daf767', 'b9c4561d_20bc_48c9_a727_fea719424a86', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('2bd07f7c-e6bb-424b-ab8f-f7c1de2afe80', 'Lave mad', NULL, NULL, 'b9c4561d-20bc-48c9-a727-fea719424a86', '2bd07f7c_e6bb_424b_ab8f_f7c1de2afe80', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('b53bca74-fd3f-4127-89ae-1a39d7836b93', 'Lave husligt arbejde', NULL, NULL, 'b9c4561d-20bc-48c9-a727-fea719424a86', 'b53bca74_fd3f_4127_89ae_1a39d7836b93', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('bd088375-65fc-4e1d-9a8b-78dc918e6581', 'Indkøb', NULL, NULL, 'b9c4561d-20bc-48c9-a727-fea719424a86', 'bd088375_65fc_4e1d_9a8b_78dc918e6581', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('df62498e-7ad1-4f01-93ce-a0441f879a2c', 'Egenomsorg', 'Self-care', NULL, '94db6c71-859d-43e6-9a62-4e7fa7daf767', 'df62498e_7ad1_4f01_93ce_a0441f879a2c', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('0c126894-60e1-4781-96b7-9b227677bfb6', 'Vaske sig', NULL, NULL, 'df62498e-7ad1-4f01-93ce-a0441f879a2c', '0c126894_60e1_4781_96b7_9b227677bfb6', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('1e199483-7201-43ef-a685-7fee7f4398ce', 'Af- og påklædning', NULL, NULL, 'df62498e-7ad1-4f01-93ce-a0441f879a2c', '1e199483_7201_43ef_a685_7fee7f4398ce', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('91fbebf5-9cd2-4a95-ab7f-3e94e635253e', 'Varetage egen sundhed', NULL, NULL, 'df62498e-7ad1-4f01-93ce-a0441f879a2c', '91fbebf5_9cd2_4a95_ab7f_3e94e635253e', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('a05628c5-0128-42f7-844c-0f8261041328', 'Spise og drikke', NULL, NULL, 'df62498e-7ad1-4f01-93ce-a0441f879a2c', 'a05628c5_0128_42f7_844c_0f8261041328', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('cffd4ef7-0282-4a68-a542-bae128172047', 'Gå på toilet', NULL, NULL, 'df62498e-7ad1-4f01-93ce-a0441f879a2c', 'cffd4ef7_0282_4a68_a542_bae128172047', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('dc2691db-fcc5-406f-a790-3c1f2f91c6b9', 'Kropspleje', NULL, NULL, 'df62498e-7ad1-4f01-93ce-a0441f879a2c', 'dc2691db_fcc5_406f_a790_3c1f2f91c6b9', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('243ae4ae-4e36-4192-88cb-399711ac3766', 'Personlig pleje', NULL, NULL, 'df62498e-7ad1-4f01-93ce-a0441f879a2c', 'Personlig_pleje_140tilstand', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('290baa56-5d8c-40a6-b40c-1de05649f0d1', 'Spise og drikke', NULL, NULL, 'df62498e-7ad1-4f01-93ce-a0441f879a2c', 'Spise_og_drikke_140tilstand', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('6a2c3341-c13e-4638-961d-72ba0fe29a80', 'Sundhedskompetence', NULL, NULL, 'df62498e-7ad1-4f01-93ce-a0441f879a2c', 'Sundhedskompetence_140tilstand', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('0fa991ef-adf5-4202-8cfe-a31454ed6e9d', 'Kommunale sundhedsfremme og forebyggelsestilstande', NULL, NULL, NULL, '0fa991ef_adf5_4202_8cfe_a31454ed6e9d', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('3547a306-8623-4713-a8ce-db1e82839c50', 'Mental sundhed', NULL, NULL, '0fa991ef-adf5-4202-8cfe-a31454ed6e9d', '3547a306_8623_4713_a8ce_db1e82839c50', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('525b5dd8-d62b-4efa-bf66-262ac47eca5b', 'Emotionel funktion', NULL, NULL, '3547a306-8623-4713-a8ce-db1e82839c50', '525b5dd8_d62b_4efa_bf66_262ac47eca5b', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('0520a107-2bb0-47b8-8856-c53e27607e51', 'Kognitiv funktion', NULL, NULL, '3547a306-8623-4713-a8ce-db1e82839c50', '0520a107_2bb0_47b8_8856_c53e27607e51', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('43ad3091-f684-4d6f-8885-20ecd1cf2255', 'Kropspfattelse', NULL, NULL, '3547a306-8623-4713-a8ce-db1e82839c50', '43ad3091_f684_4d6f_8885_20ecd1cf2255', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('ba083ca7-fe46-41d0-acd5-85851ac8137f', 'Trivsel', NULL, NULL, '3547a306-8623-4713-a8ce-db1e82839c50', 'Trivsel', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('cb55874a-93d9-45c7-a25a-8ff677c24385', 'Søvn og hvile', 'Sleep and rest', NULL, '3547a306-8623-4713-a8ce-db1e82839c50', 'cb55874a_93d9_45c7_a25a_8ff677c24385', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('7b3b3587-4ddd-4b93-a81b-455bfc601492', 'Hverdagsliv', NULL, NULL, '0fa991ef-adf5-4202-8cfe-a31454ed6e9d', '7b3b3587_4ddd_4b93_a81b_455bfc601492', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('08042057-72f4-4798-a727-75ce6205dc86', 'Sociale relationer', NULL, NULL, '7b3b3587-4ddd-4b93-a81b-455bfc601492', '08042057_72f4_4798_a727_75ce6205dc86', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('fab34c19-4805-45af-b961-56099c849744', 'Daglige aktiviteter', NULL, NULL, '7b3b3587-4ddd-4b93-a81b-455bfc601492', 'fab34c19_4805_45af_b961_56099c849744', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('b349c7ec-86c5-4c52-aaf2-9034d98b0e3b', 'Sundhedsadfærd', NULL, NULL, '0fa991ef-adf5-4202-8cfe-a31454ed6e9d', 'b349c7ec_86c5_4c52_aaf2_9034d98b0e3b', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('1a34ed6c-083b-451f-b8c8-137f99126b0c', 'Tobak og nikotin', NULL, NULL, 'b349c7ec-86c5-4c52-aaf2-9034d98b0e3b', '1a34ed6c_083b_451f_b8c8_137f99126b0c', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('57b8979f-cf46-4312-aafa-3a0dd93aa921', 'Alkohol', NULL, NULL, 'b349c7ec-86c5-4c52-aaf2-9034d98b0e3b', '57b8979f_cf46_4312_aafa_3a0dd93aa921', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('bb7e9e71-73f6-4ec6-a0bf-eaec1e5982b4', 'Sundhedskompetence', NULL, NULL, 'b349c7ec-86c5-4c52-aaf2-9034d98b0e3b', 'bb7e9e71_73f6_4ec6_a0bf_eaec1e5982b4', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('f0b62265-6c83-4239-af97-4d6e9ba9dea7', 'Medicin og stoffer', NULL, NULL, 'b349c7ec-86c5-4c52-aaf2-9034d98b0e3b', 'f0b62265_6c83_4239_af97_4d6e9ba9dea7', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('f1f1eee3-a3ea-4ca1-bfa9-ebb381af1a1f', 'Fysisk aktivitet', NULL, NULL, 'b349c7ec-86c5-4c52-aaf2-9034d98b0e3b', 'f1f1eee3_a3ea_4ca1_bfa9_ebb381af1a1f', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('f715168e-125b-4d00-8e93-2ca4147ed13f', 'Spisemønster', NULL, NULL, 'b349c7ec-86c5-4c52-aaf2-9034d98b0e3b', 'f715168e_125b_4d00_8e93_2ca4147ed13f', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('d03da587-94dc-46e6-ba71-eb1e43ec7df6', 'Kroppen', NULL, NULL, '0fa991ef-adf5-4202-8cfe-a31454ed6e9d', 'd03da587_94dc_46e6_ba71_eb1e43ec7df6', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('43f0b6da-11da-4eed-b00b-19b2177690b5', 'Håndtere genstande', NULL, NULL, 'd03da587-94dc-46e6-ba71-eb1e43ec7df6', '43f0b6da_11da_4eed_b00b_19b2177690b5', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('880cdd75-c63a-44a0-a4e4-8209644c8628', 'Kontinens', NULL, NULL, 'd03da587-94dc-46e6-ba71-eb1e43ec7df6', '880cdd75_c63a_44a0_a4e4_8209644c8628', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('abc0b770-d080-4cc8-851a-aa62556730e6', 'Mobilitet og bevægelse', NULL, NULL, 'd03da587-94dc-46e6-ba71-eb1e43ec7df6', 'abc0b770_d080_4cc8_851a_aa62556730e6', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('c0ee1cf6-47a9-4523-8fda-a80a13e28e30', 'Ernæring', 'Nutrition', NULL, 'd03da587-94dc-46e6-ba71-eb1e43ec7df6', 'c0ee1cf6_47a9_4523_8fda_a80a13e28e30', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('e33396bb-019a-4fda-b901-1dbfdea1fc10', 'Respiration', NULL, NULL, 'd03da587-94dc-46e6-ba71-eb1e43ec7df6', 'e33396bb_019a_4fda_b901_1dbfdea1fc10', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('e3ff3fea-a4ff-4c7b-ad04-f4aad2e67fd3', 'Cirkulation', NULL, NULL, 'd03da587-94dc-46e6-ba71-eb1e43ec7df6', 'e3ff3fea_a4ff_4c7b_ad04_f4aad2e67fd3', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('e7531532-7b7f-4ac0-863a-0b6a4cbe6ce2', 'Smerte', NULL, NULL, 'd03da587-94dc-46e6-ba71-eb1e43ec7df6', 'e7531532_7b7f_4ac0_863a_0b6a4cbe6ce2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('febbd20d-f5ff-41e7-bf12-dfa0700678e0', 'Vægt', NULL, NULL, 'd03da587-94dc-46e6-ba71-eb1e43ec7df6', 'febbd20d_f5ff_41e7_bf12_dfa0700678e0', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('9faf9d59-f308-498a-96d1-aa1d9124d514', 'Kommunalt hjælpemiddelområde tilstande', NULL, NULL, NULL, 'Kommunalt_hjaelpemiddelomraade_tilstande', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('0f033909-e470-4e83-a707-edce5e96bb9a', 'Praktiske opgaver', 'Practical tasks', NULL, '9faf9d59-f308-498a-96d1-aa1d9124d514', 'Praktiske_opgaver_omraade', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('c26718f2-4dd7-464b-97ee-50b474c01091', 'Praktiske opgaver', 'Practical tasks', NULL, '0f033909-e470-4e83-a707-edce5e96bb9a', 'Praktiske_opgaver', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('45061921-7da7-4d12-b3eb-af687e99400f', 'Kommunikation', 'Communication', NULL, '9faf9d59-f308-498a-96d1-aa1d9124d514', 'Kommunikation_omraade_hjaelpemidler', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('4f703eed-305f-47d2-872d-08988da2eb2c', 'Kommunikation', 'Communication', NULL, '45061921-7da7-4d12-b3eb-af687e99400f', 'Kommunikation_hjaelpemidler', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('6322f707-8e41-4881-8f57-020960964488', 'Mobilitet', 'Mobility', NULL, '9faf9d59-f308-498a-96d1-aa1d9124d514', 'Mobilitet_omraade', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('63612558-1d94-44af-a36d-7a2de24ab733', 'Mobilitet', 'Mobility', NULL, '6322f707-8e41-4881-8f57-020960964488', 'Mobilitet', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('9ef9970c-c635-4179-a275-6c5f7fc30ffa', 'Samfundsliv', 'Community life', NULL, '9faf9d59-f308-498a-96d1-aa1d9124d514', 'Samfundsliv_omraade', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('5ed4346d-3fb2-456b-a62a-98f8fbcfe101', 'Samfundsliv', 'Community life', NULL, '9ef9970c-c635-4179-a275-6c5f7fc30ffa', 'Samfundsliv', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('ad513193-df34-4ff8-8846-3486f47192e8', 'Egenomsorg', 'Self-care', NULL, '9faf9d59-f308-498a-96d1-aa1d9124d514', 'Egenomsorg_omraade', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('5813303f-d4d8-46f9-91ba-f7a300e46920', 'Egenomsorg', 'Self-care', NULL, 'ad513193-df34-4ff8-8846-3486f47192e8', 'Egenomsorg', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('ca4305dd-2693-4b3e-855c-2d122a8d3cb0', 'Mentale funktioner', 'Mental functions', NULL, '9faf9d59-f308-498a-96d1-aa1d9124d514', 'Mentale_funktioner_omraade', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('1b5e19ec-cefc-480d-9ba2-46a098b8d2b9', 'Mentale funktioner', 'Mental functions', NULL, 'ca4305dd-2693-4b3e-855c-2d122a8d3cb0', 'Mentale_funktioner', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('370e6178-9a5d-45f9-a2c9-f658186059c9', 'Generelle oplysninger', NULL, 'på vej ud: en kommentar i kl-term kalder gruppen udgående', NULL, 'F', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('041a8348-e77d-4d6d-a464-a46b4fd036d0', 'Ressourcer', NULL, NULL, '370e6178-9a5d-45f9-a2c9-f658186059c9', 'F3', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('18eb83fc-a4fb-46ac-9d98-73ce76946c43', 'Motivation', NULL, NULL, '370e6178-9a5d-45f9-a2c9-f658186059c9', 'F2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('3769072e-79aa-466a-9385-baaba53b5b41', 'Mestring', NULL, NULL, '370e6178-9a5d-45f9-a2c9-f658186059c9', 'F1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('55dcbfa5-22e0-4765-8b9d-b2ea35f08aa3', 'Livshistorie', NULL, NULL, '370e6178-9a5d-45f9-a2c9-f658186059c9', 'F7', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('5a5e8e1d-d9ab-4b87-83e9-b34ca474808f', 'Uddannelse og job', NULL, NULL, '370e6178-9a5d-45f9-a2c9-f658186059c9', 'F6', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('6e6d9fcb-5b78-4f4a-87ac-a25f5ee3f620', 'Netværk', NULL, NULL, '370e6178-9a5d-45f9-a2c9-f658186059c9', 'F8', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('7c3806c7-81a6-4ebc-8201-19fce4408f47', 'Helbredsoplysninger', NULL, NULL, '370e6178-9a5d-45f9-a2c9-f658186059c9', 'F9', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('98cd49f3-5dab-412e-9742-6437d0c2adce', 'Vaner', NULL, NULL, '370e6178-9a5d-45f9-a2c9-f658186059c9', 'F5', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('9a8f6787-c366-4287-a1b8-5a9e35d7f9d8', 'Boligens indretning', NULL, NULL, '370e6178-9a5d-45f9-a2c9-f658186059c9', 'F12', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('e1afc3ae-e911-499d-9f46-bf8bab760536', 'Hjælpemidler', NULL, NULL, '370e6178-9a5d-45f9-a2c9-f658186059c9', 'F10', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, definition, parent_code, legacy_code, valid_from, valid_to) VALUES ('f515d687-54cc-449d-9c4e-fd5d18919b95', 'Roller', NULL, NULL, '370e6178-9a5d-45f9-a2c9-f658186059c9', 'F4', NULL, NULL);

-- klassifikation af begrænsninger fra ingen til totale
CREATE TABLE funktionsevneniveau (
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    label_en TEXT,
    legacy_code TEXT,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_funktionsevneniveau PRIMARY KEY (code)
);
COMMENT ON TABLE funktionsevneniveau IS 'klassifikation af begrænsninger fra ingen til totale';
COMMENT ON COLUMN funktionsevneniveau.code IS 'Koden, som står i data';
COMMENT ON COLUMN funktionsevneniveau.label IS 'Kodens betegnelse';
COMMENT ON COLUMN funktionsevneniveau.label_en IS 'Kodens betegnelse på sproget en';
COMMENT ON COLUMN funktionsevneniveau.legacy_code IS 'Hvad koden var før';
COMMENT ON COLUMN funktionsevneniveau.valid_from IS 'Første dag, den må bruges';
COMMENT ON COLUMN funktionsevneniveau.valid_to IS 'Sidste dag, den må bruges';
INSERT INTO funktionsevneniveau (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('1ceef776-0cfa-4acd-b222-c5bb2424e0c1', '3', 'Severe limitations', 'B4', NULL, NULL);
INSERT INTO funktionsevneniveau (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('9c5cfb57-a498-40e5-98a7-792bf5fb205b', '0', 'No or negligible limitations', 'B1', NULL, NULL);
INSERT INTO funktionsevneniveau (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('d7ff926a-4955-478f-b300-0b0ec0785013', '9', 'Not relevant', 'B6', NULL, NULL);
INSERT INTO funktionsevneniveau (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('d984ad21-48fe-4619-845e-2aa0303048e7', '2', 'Moderate limitations', 'B3', NULL, NULL);
INSERT INTO funktionsevneniveau (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('f4c9f159-5806-4c06-95e9-e69b83bab1a1', '4', 'Total limitations', 'B5', NULL, NULL);
INSERT INTO funktionsevneniveau (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('fcc16cb1-41f0-4832-b834-110fba0aaabe', '1', 'Slight limitations', 'B2', NULL, NULL);

-- en borgers helbred eller funktionsevne på ét område
CREATE TABLE tilstand (
    row_id UUID NOT NULL,
    tilstandskode TEXT NOT NULL,
    tilstandssvaerhedsgrad TEXT,
    tilstandsstatus VARCHAR(10) NOT NULL,
    tilstandsverifikation VARCHAR(16),
    tilstandsfokus BOOLEAN,
    tilstandsoprettelsestid DATE NOT NULL,
    tilstandssubjekt_row_id UUID NOT NULL,
    CONSTRAINT pk_tilstand PRIMARY KEY (row_id),
    CONSTRAINT fk_tilstand_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_tilstand_tilstandskode FOREIGN KEY (tilstandskode) REFERENCES tilstandskode (code),
    CONSTRAINT fk_tilstand_tilstandssvaerhedsgrad FOREIGN KEY (tilstandssvaerhedsgrad) REFERENCES funktionsevneniveau (code),
    CONSTRAINT fk_tilstand_tilstandssubjekt_row_id FOREIGN KEY (tilstandssubjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT ck_tilstand_tilstandskode_max_length CHECK (CHAR_LENGTH(tilstandskode) <= 36),
    CONSTRAINT ck_tilstand_tilstandskode_code CHECK (tilstandskode IN ('3dac3b51-364e-47c0-a043-15b6d7a6c405', 'dae40f60-8dab-4bd3-ab72-b07d0f278692', '116ff724-09b7-45c0-bee5-8bbf1d500c63', '1fdf6282-7e57-4e3d-91c4-c8b2f030c374', '8edb6c4d-0410-431c-bd8d-2c3b2d93461d', 'a2d41ce8-e0ee-4863-bfe0-5c19bbf1bf06', 'ae911e37-1ed5-4c30-9622-c73640f1c606', 'bc239b8b-119e-41b4-ae53-4a51fb45e001', '0c0c9388-da32-4cfd-af9b-33c39896424b', '19503407-1ae8-4b17-b96a-98387c24278d', '273eb475-1b94-4445-921b-13c829246494', '555bc65d-6c7f-4848-b5bd-e6176c306986', '78307e65-8f66-4d8b-972e-2431cf80e1ba', '7fc48908-33a5-42bf-9d30-feb346e3af21', '1ee0cce8-b082-464a-a19c-808e7cb082eb', '24d20243-e3f1-4258-a4de-450774fea13c', 'bb0ea5fa-3462-40de-9047-a16fc4815a47', 'fea2c964-eee3-485d-9d07-83a750d843e8', '15947075-ae22-45ca-94bb-ab5992a40c1e', '354af175-2fcf-4f24-9adc-e9c349cd64c0', '5f6830e9-a756-4255-8cec-021c1450de8b', '7946e63c-036f-49f7-a5bc-1f5a8dc173c7', '82239c9a-001c-4027-896d-72caf62c2e31', '42b04f2b-3208-4cce-b52a-a5b293ce8846', 'bc65b137-9f5a-4889-82c2-c6764e5507f0', '68dcfecb-3b30-4392-bfb2-325174220323', '92caace8-60e3-4861-80ac-6e372a700e1d', '7b6a52c6-7e0d-4800-a223-ebdd2c9261e4', 'f7619a25-1f4f-4940-83b8-913a2da0ef47', '5cc0c081-4b5a-4465-8635-7515768fbadc', 'b754ce15-4de8-4ac6-8224-57432fd7cd6a', 'f7710e83-a2d3-4c17-bcf6-bd084aec2efb', '6c6a10b9-d4c3-44f6-8803-80466d158356', 'c11de086-e05b-4cec-b550-a2f0244bf823', 'f5a9fb78-bd27-4d98-821a-757cd65fab53', '4a37483a-9d95-496b-a593-aa720a6228ac', 'd0496876-5673-4597-bd4a-6323d1dfea46', '6d72e1df-2873-48b2-a59d-6ee355b0e929', 'e1dcf02e-6df5-487d-b596-3d499545468f', 'e671cc6c-a24b-4a50-82bf-8f3f6ab09c9a', '14d0e94f-35a0-4604-885d-6458d4d8023a', '4d857481-a4f4-4ee6-84e9-366b8875839f', '6da78b57-2b00-43f2-b7f0-7045dd9aa1a5', '742d39b5-63b5-411b-8792-e0d35c914c8d', '8a592ca5-f544-41d9-aeeb-fe50c2893b45', 'a078cdbd-a1e0-4d02-a472-f010b971c156', 'e4a049fc-e20c-4117-b834-b475eee781da', 'ee01e70d-0d2b-47a9-8f15-cb59ce4bf348', '5b6f5ce1-24b0-486d-8bbb-f9711fec92dd', 'd80c56ae-e9f6-44e9-bd2d-103e10a7fef2', 'd5966884-4e41-40c1-b711-6c6cde778360', '7dc00935-32e7-46f2-b12a-8d6adfc5ad77', 'b4e4bb41-7734-4c84-967f-fa1916662972', '651a82a3-ff4b-44c1-89dd-574363b33e02', '589d1a12-9be3-4d4c-bb72-3de133731e2f', 'e40942af-08a1-49ef-90c3-93541c53b47a', '293bd85b-d9b4-4e2c-83d9-d3df32ce9d82', '75bfc8db-a220-4801-a8c7-5e968e94d44b', 'a7ac8429-513f-43cd-bc69-96a8d0e0f0ff', '0285a61e-e563-4f2a-a33f-fedf28a57661', '4d46bd94-9518-431c-82e8-ebb91bca307a', '56291a75-960d-4fbb-8f28-ae27da8851dc', '581f65f9-cd0a-4630-8cc5-c8c125ae2d0c', '5eecf025-ae93-4256-8df5-bc304c149b96', '888c8f63-c059-46c3-8f36-f9649dbd0771', '91762d6a-fd77-454c-88cd-8d9bc49b1ab8', 'e853d3e7-1de5-44f0-ab48-1fb20c449035', '41c201d5-6d3d-4576-b3d2-510a9b105631', '98cfcc91-682e-4777-bfa5-6dcae59ff77f', 'feb38b55-c2d7-4d57-99c2-93622eaa0025', '1054554c-2178-4b4a-8edf-cbf68345226e', '12ada406-5ed6-44fb-8ba3-86828c157167', '3b29a8ea-282b-4118-8d83-2f494a509c27', '986028e0-3f13-4fa8-b059-c0ae7f161a1c', 'bc6a1539-a606-4032-875f-f7cd062f8364', 'c8b28097-70b7-41d8-b91f-57aa68ddac51', '08267627-cf37-49e9-ae2a-4cafdca51ba0', 'a3ac7928-77c9-425c-a7f1-1248a3764d0a', 'd7687a4e-d848-4931-940e-8ef338eb3f85', 'ea9d19bc-d513-4f4b-936f-8f0a405ae134', 'ff8312dc-442a-43f8-831a-faa18918c1ee', '0266853a-f222-4955-a2ce-687e26161144', '346de9b3-4ba4-4ebd-b41d-b863b611159a', '3770dcf7-8285-45c9-90e6-d3efa1d85f99', '4f915ee9-9f30-47b5-b582-c0f1467dd271', '51697715-965a-40f3-b4a5-819103bf9d49', '8d848883-6da7-4a7a-91a9-83fc9ffa2e06', 'b1d490a4-229c-465e-99b8-554e1e68513a', 'ba4683f8-4700-4059-a2f6-0598e2e9e15a', 'd39cd035-eb12-4a18-8a68-f43d4c0c62ef', 'd8aa5f09-cd9c-4996-a853-1c95ee98f25c')),
    CONSTRAINT ck_tilstand_tilstandskode_length CHECK (CHAR_LENGTH(tilstandskode) >= 36),
    CONSTRAINT ck_tilstand_tilstandssvaerhedsgrad_max_length CHECK (CHAR_LENGTH(tilstandssvaerhedsgrad) <= 36),
    CONSTRAINT ck_tilstand_tilstandssvaerhedsgrad_length CHECK (CHAR_LENGTH(tilstandssvaerhedsgrad) >= 36),
    CONSTRAINT ck_tilstand_tilstandsstatus_code CHECK (tilstandsstatus IN ('active', 'recurrence', 'relapse', 'inactive', 'remission', 'resolved')),
    CONSTRAINT ck_tilstand_tilstandsverifikation_code CHECK (tilstandsverifikation IN ('unconfirmed', 'provisional', 'differential', 'confirmed', 'refuted', 'entered-in-error')),
    CONSTRAINT ck_tilstand_r_04 CHECK (NOT (((tilstandskode IN ('d49d6b0c-c067-4469-b92d-3842822c4971', '86b53158-6d05-412e-ad55-2e1fa26359b3', '589d1a12-9be3-4d4c-bb72-3de133731e2f', '1c850a09-aa49-4fae-9354-f932f13e030b', 'e40942af-08a1-49ef-90c3-93541c53b47a', '293bd85b-d9b4-4e2c-83d9-d3df32ce9d82', '75bfc8db-a220-4801-a8c7-5e968e94d44b', 'a7ac8429-513f-43cd-bc69-96a8d0e0f0ff', '43c2b7f0-5e55-4627-8fcf-bdaf5a9d84ac', '0285a61e-e563-4f2a-a33f-fedf28a57661', '4d46bd94-9518-431c-82e8-ebb91bca307a', '56291a75-960d-4fbb-8f28-ae27da8851dc', '581f65f9-cd0a-4630-8cc5-c8c125ae2d0c', '5eecf025-ae93-4256-8df5-bc304c149b96', '888c8f63-c059-46c3-8f36-f9649dbd0771', '91762d6a-fd77-454c-88cd-8d9bc49b1ab8', 'e853d3e7-1de5-44f0-ab48-1fb20c449035', '41c201d5-6d3d-4576-b3d2-510a9b105631', '98cfcc91-682e-4777-bfa5-6dcae59ff77f', 'feb38b55-c2d7-4d57-99c2-93622eaa0025', '4571f168-a92a-4caf-8dc8-35f45c2a1cb4', '1054554c-2178-4b4a-8edf-cbf68345226e', '12ada406-5ed6-44fb-8ba3-86828c157167', '3b29a8ea-282b-4118-8d83-2f494a509c27', '986028e0-3f13-4fa8-b059-c0ae7f161a1c', 'bc6a1539-a606-4032-875f-f7cd062f8364', 'c8b28097-70b7-41d8-b91f-57aa68ddac51', '08267627-cf37-49e9-ae2a-4cafdca51ba0', 'a3ac7928-77c9-425c-a7f1-1248a3764d0a', 'd7687a4e-d848-4931-940e-8ef338eb3f85', 'ea9d19bc-d513-4f4b-936f-8f0a405ae134', 'ff8312dc-442a-43f8-831a-faa18918c1ee', '462f9352-0129-4d8e-8c75-a6dfed78ddcf', '0266853a-f222-4955-a2ce-687e26161144', '346de9b3-4ba4-4ebd-b41d-b863b611159a', '3770dcf7-8285-45c9-90e6-d3efa1d85f99', '4f915ee9-9f30-47b5-b582-c0f1467dd271', '51697715-965a-40f3-b4a5-819103bf9d49', '8d848883-6da7-4a7a-91a9-83fc9ffa2e06', 'b1d490a4-229c-465e-99b8-554e1e68513a', 'ba4683f8-4700-4059-a2f6-0598e2e9e15a', 'd39cd035-eb12-4a18-8a68-f43d4c0c62ef', 'd8aa5f09-cd9c-4996-a853-1c95ee98f25c')) AND (tilstandssvaerhedsgrad IS NULL)) OR ((tilstandskode IN ('4db72d65-7ec1-45b4-89c3-5017c35d085e', '01150cdb-6098-48ce-bb61-60967f6bcc37', '3dac3b51-364e-47c0-a043-15b6d7a6c405', 'dae40f60-8dab-4bd3-ab72-b07d0f278692', '045fa500-35b0-46b7-97dd-adb60888a8ea', '116ff724-09b7-45c0-bee5-8bbf1d500c63', '1fdf6282-7e57-4e3d-91c4-c8b2f030c374', '8edb6c4d-0410-431c-bd8d-2c3b2d93461d', 'a2d41ce8-e0ee-4863-bfe0-5c19bbf1bf06', 'ae911e37-1ed5-4c30-9622-c73640f1c606', 'bc239b8b-119e-41b4-ae53-4a51fb45e001', '1bb534f3-e526-41a9-b9c3-6157ea19c915', '0c0c9388-da32-4cfd-af9b-33c39896424b', '19503407-1ae8-4b17-b96a-98387c24278d', '273eb475-1b94-4445-921b-13c829246494', '555bc65d-6c7f-4848-b5bd-e6176c306986', '78307e65-8f66-4d8b-972e-2431cf80e1ba', '7fc48908-33a5-42bf-9d30-feb346e3af21', '1ee0cce8-b082-464a-a19c-808e7cb082eb', '24d20243-e3f1-4258-a4de-450774fea13c', 'bb0ea5fa-3462-40de-9047-a16fc4815a47', 'fea2c964-eee3-485d-9d07-83a750d843e8', '25dcedb3-7149-4ef9-a2c3-be30267441fb', '15947075-ae22-45ca-94bb-ab5992a40c1e', '354af175-2fcf-4f24-9adc-e9c349cd64c0', '5f6830e9-a756-4255-8cec-021c1450de8b', '7946e63c-036f-49f7-a5bc-1f5a8dc173c7', '82239c9a-001c-4027-896d-72caf62c2e31', '42b04f2b-3208-4cce-b52a-a5b293ce8846', 'bc65b137-9f5a-4889-82c2-c6764e5507f0', '3f00a76f-8e7b-4b13-80cc-f2ceef4e51d1', '68dcfecb-3b30-4392-bfb2-325174220323', '55670b1e-7a36-46b2-8712-b7536237f22d', '92caace8-60e3-4861-80ac-6e372a700e1d', '5bfe4bda-2358-41da-946e-1fdaa33d5fe8', '7b6a52c6-7e0d-4800-a223-ebdd2c9261e4', 'f7619a25-1f4f-4940-83b8-913a2da0ef47', '5cc0c081-4b5a-4465-8635-7515768fbadc', 'b754ce15-4de8-4ac6-8224-57432fd7cd6a', 'f7710e83-a2d3-4c17-bcf6-bd084aec2efb', '8c539fd9-7f31-4b4e-8b30-8298c8ab640f', '6c6a10b9-d4c3-44f6-8803-80466d158356', 'c11de086-e05b-4cec-b550-a2f0244bf823', 'f5a9fb78-bd27-4d98-821a-757cd65fab53', '9162d29a-1c7f-4585-8145-8fb4f1a999e3', '4a37483a-9d95-496b-a593-aa720a6228ac', 'd0496876-5673-4597-bd4a-6323d1dfea46', '6d72e1df-2873-48b2-a59d-6ee355b0e929', 'e1dcf02e-6df5-487d-b596-3d499545468f', 'e671cc6c-a24b-4a50-82bf-8f3f6ab09c9a', '94e9c867-fbc8-4d35-8596-e6b8765b12e8', '14d0e94f-35a0-4604-885d-6458d4d8023a', '4d857481-a4f4-4ee6-84e9-366b8875839f', '6da78b57-2b00-43f2-b7f0-7045dd9aa1a5', '742d39b5-63b5-411b-8792-e0d35c914c8d', '8a592ca5-f544-41d9-aeeb-fe50c2893b45', 'a078cdbd-a1e0-4d02-a472-f010b971c156', 'e4a049fc-e20c-4117-b834-b475eee781da', 'ee01e70d-0d2b-47a9-8f15-cb59ce4bf348', '5b6f5ce1-24b0-486d-8bbb-f9711fec92dd', 'd80c56ae-e9f6-44e9-bd2d-103e10a7fef2', 'cc377732-7f14-49b7-8940-1aa07b8884e7', 'd5966884-4e41-40c1-b711-6c6cde778360', '7dc00935-32e7-46f2-b12a-8d6adfc5ad77', 'fa6aa904-d06e-4029-b4c4-13ead04ace27', 'b4e4bb41-7734-4c84-967f-fa1916662972', '651a82a3-ff4b-44c1-89dd-574363b33e02')) AND (tilstandssvaerhedsgrad IS NOT NULL)))),
    CONSTRAINT ck_tilstand_r_16 CHECK (NOT (((tilstandsstatus = 'active') AND ((tilstandsfokus IS NULL) OR (tilstandsfokus IS NOT NULL AND tilstandsfokus = FALSE))) OR ((tilstandsstatus = 'inactive') AND (tilstandsfokus IS NOT NULL))))
);
CREATE INDEX ix_tilstand_tilstandskode ON tilstand (tilstandskode);
CREATE INDEX ix_tilstand_tilstandssvaerhedsgrad ON tilstand (tilstandssvaerhedsgrad);
CREATE INDEX ix_tilstand_tilstandssubjekt_row_id ON tilstand (tilstandssubjekt_row_id);
COMMENT ON TABLE tilstand IS 'en borgers helbred eller funktionsevne på ét område';
COMMENT ON COLUMN tilstand.row_id IS 'Surrogatnøgle';
COMMENT ON COLUMN tilstand.tilstandskode IS 'det, der er vurderet, på niveau 2';
COMMENT ON COLUMN tilstand.tilstandssvaerhedsgrad IS 'hvor store begrænsninger borgeren har';
COMMENT ON COLUMN tilstand.tilstandsstatus IS 'om det vurderede er aktuelt';
COMMENT ON COLUMN tilstand.tilstandsverifikation IS 'hvor sikker oplysningen er; bruges til at trække en fejl tilbage';
COMMENT ON COLUMN tilstand.tilstandsfokus IS 'om der arbejdes med det vurderede nu';
COMMENT ON COLUMN tilstand.tilstandsoprettelsestid IS 'dagen for den første beskrivelse';
COMMENT ON COLUMN tilstand.tilstandssubjekt_row_id IS 'den, oplysningen gælder';

-- den sværhedsgrad, en tilstand ventes at få
CREATE TABLE maal (
    row_id UUID NOT NULL,
    maalstatus VARCHAR(16) NOT NULL,
    startdato DATE NOT NULL,
    maal_svaerhedsgrad TEXT NOT NULL,
    maalrelateret_row_id UUID NOT NULL,
    maal_subjekt_row_id UUID NOT NULL,
    CONSTRAINT pk_maal PRIMARY KEY (row_id),
    CONSTRAINT fk_maal_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_maal_maal_svaerhedsgrad FOREIGN KEY (maal_svaerhedsgrad) REFERENCES funktionsevneniveau (code),
    CONSTRAINT fk_maal_maalrelateret_row_id FOREIGN KEY (maalrelateret_row_id) REFERENCES tilstand (row_id),
    CONSTRAINT fk_maal_maal_subjekt_row_id FOREIGN KEY (maal_subjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT ck_maal_maalstatus_code CHECK (maalstatus IN ('proposed', 'planned', 'accepted', 'active', 'on-hold', 'completed', 'cancelled', 'entered-in-error', 'rejected')),
    CONSTRAINT ck_maal_maal_svaerhedsgrad_max_length CHECK (CHAR_LENGTH(maal_svaerhedsgrad) <= 36),
    CONSTRAINT ck_maal_maal_svaerhedsgrad_length CHECK (CHAR_LENGTH(maal_svaerhedsgrad) >= 36)
);
CREATE INDEX ix_maal_maal_svaerhedsgrad ON maal (maal_svaerhedsgrad);
CREATE INDEX ix_maal_maalrelateret_row_id ON maal (maalrelateret_row_id);
CREATE INDEX ix_maal_maal_subjekt_row_id ON maal (maal_subjekt_row_id);
COMMENT ON TABLE maal IS 'den sværhedsgrad, en tilstand ventes at få';
COMMENT ON COLUMN maal.row_id IS 'Surrogatnøgle';
COMMENT ON COLUMN maal.maalstatus IS 'hvor langt borgeren er';
COMMENT ON COLUMN maal.startdato IS 'den første dag, der arbejdes mod det ventede';
COMMENT ON COLUMN maal.maal_svaerhedsgrad IS 'de begrænsninger, borgeren ventes at have';
COMMENT ON COLUMN maal.maalrelateret_row_id IS 'den tilstand, det ventede gælder';
COMMENT ON COLUMN maal.maal_subjekt_row_id IS 'den, oplysningen gælder';

-- klassifikation af borgerens svar om udførelse og betydning
CREATE TABLE borgervurderingskode (
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    label_en TEXT,
    parent_code TEXT,
    legacy_code TEXT,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_borgervurderingskode PRIMARY KEY (code),
    CONSTRAINT fk_borgervurderingskode_parent_code FOREIGN KEY (parent_code) REFERENCES borgervurderingskode (code)
);
CREATE INDEX ix_borgervurderingskode_parent_code ON borgervurderingskode (parent_code);
COMMENT ON TABLE borgervurderingskode IS 'klassifikation af borgerens svar om udførelse og betydning';
COMMENT ON COLUMN borgervurderingskode.code IS 'Koden, som står i data';
COMMENT ON COLUMN borgervurderingskode.label IS 'Kodens betegnelse';
COMMENT ON COLUMN borgervurderingskode.label_en IS 'Kodens betegnelse på sproget en';
COMMENT ON COLUMN borgervurderingskode.parent_code IS 'Den overordnede kode';
COMMENT ON COLUMN borgervurderingskode.legacy_code IS 'Hvad koden var før';
COMMENT ON COLUMN borgervurderingskode.valid_from IS 'Første dag, den må bruges';
COMMENT ON COLUMN borgervurderingskode.valid_to IS 'Sidste dag, den må bruges';
INSERT INTO borgervurderingskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('d6d48a71-b96f-4b88-86f9-b13bd3c03560', 'Udførelse', NULL, NULL, 'C', NULL, NULL);
INSERT INTO borgervurderingskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('0c87bff2-3b24-4a6e-a9df-193f268ae7b8', 'Udfører selv', 'Performs alone', 'd6d48a71-b96f-4b88-86f9-b13bd3c03560', 'C1', NULL, NULL);
INSERT INTO borgervurderingskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('86c7db25-59bb-4bef-bfe3-c73b3031b9f2', 'Udfører dele af', 'Performs parts of it', 'd6d48a71-b96f-4b88-86f9-b13bd3c03560', 'C2', NULL, NULL);
INSERT INTO borgervurderingskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('9e6c7ef6-9539-4f87-a82a-1eea50a1ec2a', 'Udfører ikke selv', 'Does not perform alone', 'd6d48a71-b96f-4b88-86f9-b13bd3c03560', 'C3', NULL, NULL);
INSERT INTO borgervurderingskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('f5a558db-e3cd-4b66-bf69-34cd86df05e4', 'Ikke relevant', 'Not relevant', 'd6d48a71-b96f-4b88-86f9-b13bd3c03560', 'C4', NULL, NULL);
INSERT INTO borgervurderingskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('687159ad-a61c-47c0-a878-53aa54bae2d5', 'Betydning', NULL, NULL, 'D', NULL, NULL);
INSERT INTO borgervurderingskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('283bc119-5c7c-4679-8c8b-8768484e96d7', 'Oplever begrænsninger', 'Experiences limitations', '687159ad-a61c-47c0-a878-53aa54bae2d5', 'D2', NULL, NULL);
INSERT INTO borgervurderingskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('ba2fc34d-dde5-4d1e-b642-7d6950580641', 'Oplever ikke begrænsninger', 'Experiences no limitations', '687159ad-a61c-47c0-a878-53aa54bae2d5', 'D1', NULL, NULL);

-- borgerens egen vurdering af at klare sig og af, hvad det betyder; udfases
CREATE TABLE borgervurdering (
    row_id UUID NOT NULL,
    borgervurderingskode TEXT NOT NULL,
    borgervurderingsresultat TEXT NOT NULL,
    borgervurderingstid TIMESTAMP WITH TIME ZONE NOT NULL,
    borgervurderingsfokus_row_id UUID NOT NULL,
    borgervurderingssubjekt_row_id UUID NOT NULL,
    CONSTRAINT pk_borgervurdering PRIMARY KEY (row_id),
    CONSTRAINT fk_borgervurdering_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_borgervurdering_borgervurderingskode FOREIGN KEY (borgervurderingskode) REFERENCES borgervurderingskode (code),
    CONSTRAINT fk_borgervurdering_borgervurderingsresultat FOREIGN KEY (borgervurderingsresultat) REFERENCES borgervurderingskode (code),
    CONSTRAINT fk_borgervurdering_borgervurderingsfokus_row_id FOREIGN KEY (borgervurderingsfokus_row_id) REFERENCES tilstand (row_id),
    CONSTRAINT fk_borgervurdering_borgervurderingssubjekt_row_id FOREIGN KEY (borgervurderingssubjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT ck_borgervurdering_borgervurderingskode_max_length CHECK (CHAR_LENGTH(borgervurderingskode) <= 36),
    CONSTRAINT ck_borgervurdering_borgervurderingskode_length CHECK (CHAR_LENGTH(borgervurderingskode) >= 36),
    CONSTRAINT ck_borgervurdering_borgervurderingsresultat_max_length CHECK (CHAR_LENGTH(borgervurderingsresultat) <= 36),
    CONSTRAINT ck_borgervurdering_borgervurderingsresultat_length CHECK (CHAR_LENGTH(borgervurderingsresultat) >= 36),
    CONSTRAINT ck_borgervurdering_r_07 CHECK (NOT ((((borgervurderingskode <> 'd6d48a71-b96f-4b88-86f9-b13bd3c03560') OR (borgervurderingsresultat NOT IN ('d6d48a71-b96f-4b88-86f9-b13bd3c03560', '0c87bff2-3b24-4a6e-a9df-193f268ae7b8', '86c7db25-59bb-4bef-bfe3-c73b3031b9f2', '9e6c7ef6-9539-4f87-a82a-1eea50a1ec2a', 'f5a558db-e3cd-4b66-bf69-34cd86df05e4'))) AND ((borgervurderingskode <> '687159ad-a61c-47c0-a878-53aa54bae2d5') OR (borgervurderingsresultat NOT IN ('687159ad-a61c-47c0-a878-53aa54bae2d5', '283bc119-5c7c-4679-8c8b-8768484e96d7', 'ba2fc34d-dde5-4d1e-b642-7d6950580641')))) OR (borgervurderingsresultat = borgervurderingskode)))
);
CREATE INDEX ix_borgervurdering_borgervurderingskode ON borgervurdering (borgervurderingskode);
CREATE INDEX ix_borgervurdering_borgervurderingsresultat ON borgervurdering (borgervurderingsresultat);
CREATE INDEX ix_borgervurdering_borgervurderingsfokus_row_id ON borgervurdering (borgervurderingsfokus_row_id);
CREATE INDEX ix_borgervurdering_borgervurderingssubjekt_row_id ON borgervurdering (borgervurderingssubjekt_row_id);
COMMENT ON TABLE borgervurdering IS 'borgerens egen vurdering af at klare sig og af, hvad det betyder; udfases';
COMMENT ON COLUMN borgervurdering.row_id IS 'Surrogatnøgle';
COMMENT ON COLUMN borgervurdering.borgervurderingskode IS 'om det drejer sig om udførelse eller betydning';
COMMENT ON COLUMN borgervurdering.borgervurderingsresultat IS 'det, borgeren har svaret';
COMMENT ON COLUMN borgervurdering.borgervurderingstid IS 'hvornår borgeren svarede';
COMMENT ON COLUMN borgervurdering.borgervurderingsfokus_row_id IS 'den tilstand, svaret drejer sig om';
COMMENT ON COLUMN borgervurdering.borgervurderingssubjekt_row_id IS 'den, oplysningen gælder';

-- klassifikation af indsatser i sygepleje, pleje og omsorg, genoptræning, forebyggelse og
-- hjælpemidler
CREATE TABLE indsatskode (
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    label_en TEXT,
    parent_code TEXT,
    legacy_code TEXT,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_indsatskode PRIMARY KEY (code),
    CONSTRAINT fk_indsatskode_parent_code FOREIGN KEY (parent_code) REFERENCES indsatskode (code)
);
CREATE INDEX ix_indsatskode_parent_code ON indsatskode (parent_code);
COMMENT ON TABLE indsatskode IS 'klassifikation af indsatser i sygepleje, pleje og omsorg, genoptræning, forebyggelse og hjælpemidler';
COMMENT ON COLUMN indsatskode.code IS 'Koden, som står i data';
COMMENT ON COLUMN indsatskode.label IS 'Kodens betegnelse';
COMMENT ON COLUMN indsatskode.label_en IS 'Kodens betegnelse på sproget en';
COMMENT ON COLUMN indsatskode.parent_code IS 'Den overordnede kode';
COMMENT ON COLUMN indsatskode.legacy_code IS 'Hvad koden var før';
COMMENT ON COLUMN indsatskode.valid_from IS 'Første dag, den må bruges';
COMMENT ON COLUMN indsatskode.valid_to IS 'Sidste dag, den må bruges';
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('cac857f7-2957-4fc7-a814-9e7fc450270a', 'Kommunale sygeplejeindsatser', NULL, NULL, 'G', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('993d8f7b-fbed-4a78-90d9-6efbfa835114', 'SUL § 138', NULL, 'cac857f7-2957-4fc7-a814-9e7fc450270a', 'G1', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('0204a44a-29ca-4ac0-9f08-a8dcb35b44d9', 'Vejledning', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.42', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('4374f01c-494b-4fc6-9d95-a0022fa515cf', 'Psykiatrisk pleje', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.26', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('476708f4-505d-4575-9e1f-e9dadb7d7759', 'Psykisk støtte', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.27', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('61bbabf0-40a9-4e4c-ae73-5eea09928299', 'Behandling med ortopædiske hjælpemidler', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.6', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('84538b56-8405-4662-ac59-d9d443ca4508', 'Pleje ved anvendelse af personlige hjælpemidler', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.25', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('8f8ee1d1-df6f-4c1c-8293-0b47a46b5c21', 'Rehabilitering', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.28', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('932da174-e1ee-4991-bfd8-5b5fd18b7301', 'Forflytning og mobilisering', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.14', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('a13ec0ec-b525-4b42-89e1-a75c743fcca5', 'Særlig kommunikationsform', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.38', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('c37b573b-d4a8-4784-8751-b54c70249902', 'Respiratorbehandling', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.30', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('c77c0972-df47-4ebe-a274-75c470dc010a', 'Oplæring', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.23', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('c926c94f-137e-4317-9fb0-ad074ba5c5be', 'Samarbejde med netværk', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.31', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('d615e2f1-4fe8-491f-84de-40d97a8d51f0', 'Støtte til ADL-aktivitet', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.36', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('021b4fae-e0f2-46a7-ad3e-26044d207e03', 'Parenteral ernæring', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.24', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('04393d04-a756-41d8-b0b0-f88577526443', 'Anlæggelse og pleje af kateter', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.5', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('0eda48a1-b117-47d8-b4f0-a2e1fc12a053', 'Sondeernæring', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.34', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('1219579a-0c73-4777-957c-f2fa78c3cd3e', 'Behandling og pleje af hudproblem', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.7', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('13702705-9e2d-441a-a7cd-15053e6664fd', 'Hjælp til hjemmemonitorering relateret til diabetes', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'Hjaelp_til_hjemmemonitorering_diabetes', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('1cb4bf0a-da39-44fa-b9c8-52093d3ae956', 'Trakeostomipleje', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.40', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('23eb1228-e878-4960-8d3c-2c022c66a489', 'Kompressionsbehandling', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.19', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('2793feb9-a99e-4157-81bb-9ce9d8ae0657', 'Ernæringsindsats', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.12', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('27ff5930-0a20-4b48-b22e-aa0a01175702', 'Behandling og pleje af mave-tarmproblem', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.8', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('2db1c5e7-9744-4faf-b874-4edab43e17b6', 'Drænpleje', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.11', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('3198a6ba-879c-4d2e-914b-560ba1e0d63a', 'Respirationsbehandling', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.29', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('34b8b9a0-41bf-4dce-88f6-409de21fb175', 'Undersøgelser og måling af værdier', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.41', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('363f2ea2-6781-497b-969d-71221c676883', 'Dialyse', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.10', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('399fb4f4-b1e0-48a1-8d92-05f5c5ba7d3b', 'Væske per os', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.44', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('3ba23b7c-4004-4b09-a133-1087e513a926', 'Hjælp til hjemmemonitorering relateret til hjerte', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'Hjaelp_til_hjemmemonitorering_relateret_til_hjerte', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('58091c74-aa47-4c34-acd5-96fbb4f2ebd8', 'Stomipleje', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.35', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('6260adb6-38a0-42e3-9505-01bc3da5af94', 'Psykisk pleje og støtte', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'Psykisk_pleje_og_stoette', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('63a47ab5-2266-42f1-b974-0c9021d73671', 'Udtagelse af kapillærblodprøver og veneblodprøver', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'Udtagelse_af_kapillaerblodproever_veneblodproever', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('7511b78b-1417-4215-9c28-70b4adaee0f8', 'Hjælp til hjemmemonitorering relateret til sår', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'Hjaelp_til_hjemmemonitorering_relateret_til_saar', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('76878386-b3d2-4320-828a-a700e8a66234', 'Sårbehandling', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.39', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('800ff360-e737-4ba0-a384-c2f107c77369', 'Hjælp til hjemmemonitorering relateret til KOL', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'Hjaelp_til_hjemmemonitorering_relateret_til_KOL', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('81ad7190-f253-47c2-a7c9-3d61dd4f7275', 'Medicindispensering', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.21', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('967855e5-386d-4c00-8e42-de05a8672e6d', 'Cirkulationsbehandling', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.9', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('999e4908-106e-49b8-bc5f-8f9778df8a8d', 'Subkutan væskebehandling', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.37', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('9c413b5d-9ddb-4298-8f78-f9459c6f142c', 'Ordination af medicin', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'Ordination_af_medicin', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('a0c9f295-7608-4d80-b6e7-fb37908b330a', 'Nonfarmakologisk smertelindring', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.22', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('b0c840e3-dc65-461e-b176-a3b540cca7ce', 'Syning af overfladiske hudsår udenfor ansigtet', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'Syning_af_overfladiske_hudsaar_udenfor_ansigtet', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('b2634ff3-544b-46e8-8908-b056b3c4e27c', 'Supplerende udredning', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.47', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('bce1125d-3f4e-4be4-b1eb-f26b7454b2d2', 'Iltbehandling', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.15', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('d2d42368-9d6d-4ca2-affe-f7116da86e1b', 'Medicinadministration', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.20', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('d67e7cd7-2b3a-4cb7-9309-b799a94ddd6d', 'Hjælp til hjemmemonitorering - andet', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'Hjaelp_til_hjemmemonitorering_andet', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('e3eabbbe-b1a2-499f-beff-cca6e28c5e5c', 'Intravenøs væskebehandling', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.18', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('e6c95074-ce45-488a-af8b-b6b39d20808f', 'Inkontinensbehandling', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.16', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('e8e49a3f-9b29-4486-9274-1c8bcd478c5e', 'Sekretsugning', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.32', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('f0d23296-29c5-4dc4-942e-3ce4cfdf6741', 'Intravenøs medicinsk behandling', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.17', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('fdf43795-6499-4a5b-a1d9-d045975682b2', 'Personlig pleje', NULL, '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.46', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('ff47f955-3179-446f-b211-dc29de9456e3', '0-ydelser', NULL, 'cac857f7-2957-4fc7-a814-9e7fc450270a', 'G2', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('0899186c-200c-4048-8cda-929b4d629343', 'Koordinering', NULL, 'ff47f955-3179-446f-b211-dc29de9456e3', 'G2.3', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('96546362-359b-401f-8760-f2c54f62d804', 'Sygeplejefaglig udredning', NULL, 'ff47f955-3179-446f-b211-dc29de9456e3', 'G2.1', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('ccbed25e-da29-4c4e-9f6c-0b3132125336', 'Generel 0-ydelse', NULL, 'ff47f955-3179-446f-b211-dc29de9456e3', 'G2.4', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('f2ac3b5e-ff62-4510-88ce-7a916fc24a90', 'Opfølgning', NULL, 'ff47f955-3179-446f-b211-dc29de9456e3', 'G2.2', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('b07bbb6d-16b2-4cee-b5a5-771ca5beb67c', 'Kommunale pleje- og omsorgsindsatser', NULL, NULL, 'H', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('5270beb2-5d61-46f0-acc3-d1ee2a750e53', 'SEL § 83A', NULL, 'b07bbb6d-16b2-4cee-b5a5-771ca5beb67c', 'H2', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('5c8f6a03-bcd2-4c70-b427-14bb684aff5d', 'Madservice', NULL, 'b07bbb6d-16b2-4cee-b5a5-771ca5beb67c', 'H1c', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('642bc356-a7e2-4dcf-9d3d-7ae90bf936c2', 'SEL § 83', NULL, 'b07bbb6d-16b2-4cee-b5a5-771ca5beb67c', 'H1', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('c3e6dc66-ecbc-4926-a06c-eb2c99c0f29e', 'Hjemmehjælp - Praktisk hjælp og støtte', NULL, 'b07bbb6d-16b2-4cee-b5a5-771ca5beb67c', 'H1b', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('23a80ae9-ab88-48ed-a689-36bdd3cc6e41', '§ 83 stk. 1, nr. 1 Personlig hjælp og pleje', NULL, 'b07bbb6d-16b2-4cee-b5a5-771ca5beb67c', '83_stk_1_nr_1_Personlig_hjaelp_og_pleje', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('17312894-b23f-43d9-9723-b725ac25d872', 'Personlig hygiejne', NULL, '23a80ae9-ab88-48ed-a689-36bdd3cc6e41', 'H1.1', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('1ae7906b-5f16-4ba4-9077-7f59067cbedb', 'Hverdagens aktiviteter', NULL, '23a80ae9-ab88-48ed-a689-36bdd3cc6e41', 'H1.5', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('4a4add40-ee74-4090-bd70-48d9bda9c5c4', 'Udskillelser', NULL, '23a80ae9-ab88-48ed-a689-36bdd3cc6e41', 'H1.2', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('a3af0522-e228-4a6a-b5c2-c9fcf0f3b2c4', 'Tilsyn/omsorg', NULL, '23a80ae9-ab88-48ed-a689-36bdd3cc6e41', 'H1.6', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('ac68ca34-bfad-4254-a715-6fd758838e67', 'Ernæring', 'Nutrition', '23a80ae9-ab88-48ed-a689-36bdd3cc6e41', 'H1.3', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('ef8ee035-00d2-48b9-b366-27753ccd5504', 'Mobilitet', 'Mobility', '23a80ae9-ab88-48ed-a689-36bdd3cc6e41', 'H1.4', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('2a668eb0-25f1-4101-863c-11e81c4bf210', 'Ældrelovsindsats', NULL, 'b07bbb6d-16b2-4cee-b5a5-771ca5beb67c', 'Aeldrelovsindsats', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('52de9a13-8605-4a80-8a40-78101a55c4a3', 'Praktisk hjaelp i hjemmet', NULL, '2a668eb0-25f1-4101-863c-11e81c4bf210', 'Praktisk_hjaelp_i_hjemmet', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('5aa18d37-d924-4613-b6b5-1538f471db15', 'Madservice', NULL, '2a668eb0-25f1-4101-863c-11e81c4bf210', 'Madservice', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('649b3428-4018-47da-bb36-1f2bfab3c8c1', 'Afløsning i hjemmet', NULL, '2a668eb0-25f1-4101-863c-11e81c4bf210', 'Afloesning_i_hjemmet', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('76bd54b0-87b8-453e-bfcd-48eec0737e5b', 'Midlertidigt ophold', NULL, '2a668eb0-25f1-4101-863c-11e81c4bf210', 'Midlertidigt_ophold', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('8b92ac57-0200-4437-aacf-5b90898a3838', 'Koordinering med pårørende og/eller civilsamfund', NULL, '2a668eb0-25f1-4101-863c-11e81c4bf210', 'Koordinering_med_paaroerende_og_eller_civilsamfund', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('8dc5f564-b8c6-4aa1-ba34-682d62d15f31', 'Personlig hjælp og pleje', NULL, '2a668eb0-25f1-4101-863c-11e81c4bf210', 'Personlig_hjaelp_og_pleje', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('a07ffdd2-3c27-4a42-a860-58f6bb840d77', 'Genoptræning', NULL, '2a668eb0-25f1-4101-863c-11e81c4bf210', 'Genoptraening', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('ceb5a58a-06ff-49c6-9da2-f65fc63847f6', 'Aflastningsophold uden for hjemmet', NULL, '2a668eb0-25f1-4101-863c-11e81c4bf210', 'Aflastningsophold_uden_for_hjemmet', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('fd6e4caf-a844-482f-b43b-0b8a43391a11', 'Dialog med borger om tilrettelæggelse af forløb', NULL, '2a668eb0-25f1-4101-863c-11e81c4bf210', 'Dialog_med_borger_om_tilrettelaeggelse_af_forloeb', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('3823d4cd-c38f-49f7-bb15-bd2488b07cd9', '§ 83 stk. 1, nr. 2 Praktisk hjælp i hjemmet', NULL, 'b07bbb6d-16b2-4cee-b5a5-771ca5beb67c', '83_stk_1_nr_2_Praktisk_hjaelp_i_hjemmet', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('074078e1-b78b-4167-b125-f7b76923469e', 'Praktiske indsatser i relation til børn i husstanden', NULL, '3823d4cd-c38f-49f7-bb15-bd2488b07cd9', 'H1.12', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('1d25d761-72a9-41c8-a29d-d6a47975dc05', 'Tilberede/anrette mad', NULL, '3823d4cd-c38f-49f7-bb15-bd2488b07cd9', 'H1.10', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('43608562-e356-4990-8b96-e35128bbdc4f', 'Rengøring', NULL, '3823d4cd-c38f-49f7-bb15-bd2488b07cd9', 'H1.8', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('8bf6aa06-6e1f-47b6-96ab-4b7d153305f0', 'Tøjvask', NULL, '3823d4cd-c38f-49f7-bb15-bd2488b07cd9', 'H1.9', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('bc0306e2-5090-4bc8-b878-9814cafea403', 'Indkøb', NULL, '3823d4cd-c38f-49f7-bb15-bd2488b07cd9', 'H1.7', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('4bfff76f-cc05-4635-96e5-282f4abb2986', '§ 83a Rehabilitering praktisk hjælp i hjemmet', NULL, 'b07bbb6d-16b2-4cee-b5a5-771ca5beb67c', '83a_Rehabilitering_praktisk_hjaelp_i_hjemmet', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('17e261ba-e33b-467a-af08-094dc38b4190', 'RH Indkøb', NULL, '4bfff76f-cc05-4635-96e5-282f4abb2986', 'H2.3', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('6b3c5af0-22ac-40eb-bc50-c7734da2bf6d', 'RH Tilberede/anrette mad', NULL, '4bfff76f-cc05-4635-96e5-282f4abb2986', 'H2.7', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('8cbba31e-ae0c-4fb4-9389-21acf9805ad2', 'RH Praktiske indsatser i relation til børn i husstanden', NULL, '4bfff76f-cc05-4635-96e5-282f4abb2986', 'H2.11', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('b3c16115-d0d9-4229-a526-df366d44f948', 'RH Rengøring', NULL, '4bfff76f-cc05-4635-96e5-282f4abb2986', 'H2.6', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('dae030b6-2807-4a99-aebb-9309f5997082', 'RH Tøjvask', NULL, '4bfff76f-cc05-4635-96e5-282f4abb2986', 'H2.9', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('6cacf7a2-97ef-4981-a16a-338d571fc115', '§ 83 stk. 1, nr. 3 Madservice', NULL, 'b07bbb6d-16b2-4cee-b5a5-771ca5beb67c', '83_stk_1_nr_3_Madservice', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('9aad7654-b9f9-40a3-84d9-2ae1dec4228a', 'Madservice', NULL, '6cacf7a2-97ef-4981-a16a-338d571fc115', 'H1.11', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('6f9ed46f-6498-4567-9637-2324dbfaa0a0', '0-ydelser', NULL, 'b07bbb6d-16b2-4cee-b5a5-771ca5beb67c', 'H7', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('4e5198d5-7d1b-44bc-9ab0-98ca8964a521', 'Generel 0-ydelse', NULL, '6f9ed46f-6498-4567-9637-2324dbfaa0a0', 'H7.1', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('4e6ac795-fc5d-433a-9d0a-1b1006132525', 'Koordinerende 0-ydelse', NULL, '6f9ed46f-6498-4567-9637-2324dbfaa0a0', 'H7.2', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('90910722-a79d-4c35-8110-3adc988b206b', '§ 84 stk. 1 Aflastning - afløsning', NULL, 'b07bbb6d-16b2-4cee-b5a5-771ca5beb67c', 'H3', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('06ebbe96-1f58-4f77-b06e-217ac754c597', 'Afløsning i hjemmet', NULL, '90910722-a79d-4c35-8110-3adc988b206b', 'H3.2', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('406a5834-76fc-42fb-a1d5-c471e39f9ef0', 'Aflastningsophold uden for hjemmet', NULL, '90910722-a79d-4c35-8110-3adc988b206b', 'H3.1', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('78bdd2d6-c5cc-446f-8f68-78a9416134ec', 'Praktisk hjælp efter §84', NULL, '90910722-a79d-4c35-8110-3adc988b206b', 'H3.3', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('ae759142-4006-454f-a585-ca02519e5579', '§ 86 stk. 2 Vedligeholdelsestræning', NULL, 'b07bbb6d-16b2-4cee-b5a5-771ca5beb67c', 'H6', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('c7d79b23-a53d-4ad5-a536-24d7c7fe8e18', 'Vedligehold af færdigheder', NULL, 'ae759142-4006-454f-a585-ca02519e5579', 'H6.1', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('aeb52f84-c587-4e12-8793-69ebf83819f5', '§ 84 stk. 2 Midlertidigt ophold', NULL, 'b07bbb6d-16b2-4cee-b5a5-771ca5beb67c', 'H4', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('82d29975-53e4-4634-bd1c-87278376bb9e', 'Midlertidig ophold', NULL, 'aeb52f84-c587-4e12-8793-69ebf83819f5', 'H4.1', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('db582ef3-121c-4061-9569-3dbede361d47', '§ 86 stk. 1 Genoptræning', NULL, 'b07bbb6d-16b2-4cee-b5a5-771ca5beb67c', 'H5', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('49b9601f-eff7-43a4-8263-56296ec82601', 'Genoptræning af funktionsnedsættelse', NULL, 'db582ef3-121c-4061-9569-3dbede361d47', 'H5.1', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('fe266687-9efd-4aea-a37c-49c88632d4f3', '§ 83a Rehabilitering personlig hjælp og pleje', NULL, 'b07bbb6d-16b2-4cee-b5a5-771ca5beb67c', '83a_Rehabilitering_personlig_hjaelp_og_pleje', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('0b654911-f2b6-47d3-948b-3e9fb315b4c9', 'RH Mobilitet', NULL, 'fe266687-9efd-4aea-a37c-49c88632d4f3', 'H2.4', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('2912752c-2e9e-4702-8787-b45f73ff5b05', 'RH Personlig hygiejne', NULL, 'fe266687-9efd-4aea-a37c-49c88632d4f3', 'H2.5', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('42a41f1d-80a5-4a3e-8de2-db8bb684a889', 'RH Tilsyn/omsorg', NULL, 'fe266687-9efd-4aea-a37c-49c88632d4f3', 'H2.8', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('754c06a7-d6f1-4f8d-ad3e-a5c109efaca6', 'RH Ernæring', NULL, 'fe266687-9efd-4aea-a37c-49c88632d4f3', 'H2.1', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('a6199582-15a7-4c3d-bbdf-21f5059031c6', 'RH Udskillelser', NULL, 'fe266687-9efd-4aea-a37c-49c88632d4f3', 'H2.10', NULL, NULL);
INSERT INTO indsatskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('f9cd3ded-f8af-4060-aad5-7e7c342d0230', 'RH Hverdagens aktiviteter', NULL, 'fe266687-9efd-4aea-a37c-49c88632d4f3', 'H2.2', NULL, NULL);

-- den hjælp, en borger er bevilget i en periode
CREATE TABLE planlagt_indsats (
    row_id UUID NOT NULL,
    indsatskode TEXT NOT NULL,
    lokal_indsats_kode VARCHAR(60),
    lokal_indsats_tekst VARCHAR(200),
    indsatsbevillingstid DATE NOT NULL,
    indsatsafslutningstid DATE,
    indsatsstatus VARCHAR(16) NOT NULL,
    indsats_aktivitetsstatus VARCHAR(16) NOT NULL,
    indsatssubjekt_row_id UUID NOT NULL,
    CONSTRAINT pk_planlagt_indsats PRIMARY KEY (row_id),
    CONSTRAINT fk_planlagt_indsats_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_planlagt_indsats_indsatskode FOREIGN KEY (indsatskode) REFERENCES indsatskode (code),
    CONSTRAINT fk_planlagt_indsats_indsatssubjekt_row_id FOREIGN KEY (indsatssubjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT ck_planlagt_indsats_indsatskode_max_length CHECK (CHAR_LENGTH(indsatskode) <= 36),
    CONSTRAINT ck_planlagt_indsats_indsatskode_code CHECK (indsatskode IN ('0204a44a-29ca-4ac0-9f08-a8dcb35b44d9', '4374f01c-494b-4fc6-9d95-a0022fa515cf', '476708f4-505d-4575-9e1f-e9dadb7d7759', '61bbabf0-40a9-4e4c-ae73-5eea09928299', '84538b56-8405-4662-ac59-d9d443ca4508', '8f8ee1d1-df6f-4c1c-8293-0b47a46b5c21', '932da174-e1ee-4991-bfd8-5b5fd18b7301', 'a13ec0ec-b525-4b42-89e1-a75c743fcca5', 'c37b573b-d4a8-4784-8751-b54c70249902', 'c77c0972-df47-4ebe-a274-75c470dc010a', 'c926c94f-137e-4317-9fb0-ad074ba5c5be', 'd615e2f1-4fe8-491f-84de-40d97a8d51f0', '021b4fae-e0f2-46a7-ad3e-26044d207e03', '04393d04-a756-41d8-b0b0-f88577526443', '0eda48a1-b117-47d8-b4f0-a2e1fc12a053', '1219579a-0c73-4777-957c-f2fa78c3cd3e', '13702705-9e2d-441a-a7cd-15053e6664fd', '1cb4bf0a-da39-44fa-b9c8-52093d3ae956', '23eb1228-e878-4960-8d3c-2c022c66a489', '2793feb9-a99e-4157-81bb-9ce9d8ae0657', '27ff5930-0a20-4b48-b22e-aa0a01175702', '2db1c5e7-9744-4faf-b874-4edab43e17b6', '3198a6ba-879c-4d2e-914b-560ba1e0d63a', '34b8b9a0-41bf-4dce-88f6-409de21fb175', '363f2ea2-6781-497b-969d-71221c676883', '399fb4f4-b1e0-48a1-8d92-05f5c5ba7d3b', '3ba23b7c-4004-4b09-a133-1087e513a926', '58091c74-aa47-4c34-acd5-96fbb4f2ebd8', '6260adb6-38a0-42e3-9505-01bc3da5af94', '63a47ab5-2266-42f1-b974-0c9021d73671', '7511b78b-1417-4215-9c28-70b4adaee0f8', '76878386-b3d2-4320-828a-a700e8a66234', '800ff360-e737-4ba0-a384-c2f107c77369', '81ad7190-f253-47c2-a7c9-3d61dd4f7275', '967855e5-386d-4c00-8e42-de05a8672e6d', '999e4908-106e-49b8-bc5f-8f9778df8a8d', '9c413b5d-9ddb-4298-8f78-f9459c6f142c', 'a0c9f295-7608-4d80-b6e7-fb37908b330a', 'b0c840e3-dc65-461e-b176-a3b540cca7ce', 'b2634ff3-544b-46e8-8908-b056b3c4e27c', 'bce1125d-3f4e-4be4-b1eb-f26b7454b2d2', 'd2d42368-9d6d-4ca2-affe-f7116da86e1b', 'd67e7cd7-2b3a-4cb7-9309-b799a94ddd6d', 'e3eabbbe-b1a2-499f-beff-cca6e28c5e5c', 'e6c95074-ce45-488a-af8b-b6b39d20808f', 'e8e49a3f-9b29-4486-9274-1c8bcd478c5e', 'f0d23296-29c5-4dc4-942e-3ce4cfdf6741', 'fdf43795-6499-4a5b-a1d9-d045975682b2', '0899186c-200c-4048-8cda-929b4d629343', '96546362-359b-401f-8760-f2c54f62d804', 'ccbed25e-da29-4c4e-9f6c-0b3132125336', 'f2ac3b5e-ff62-4510-88ce-7a916fc24a90', '5270beb2-5d61-46f0-acc3-d1ee2a750e53', '5c8f6a03-bcd2-4c70-b427-14bb684aff5d', '642bc356-a7e2-4dcf-9d3d-7ae90bf936c2', 'c3e6dc66-ecbc-4926-a06c-eb2c99c0f29e', '17312894-b23f-43d9-9723-b725ac25d872', '1ae7906b-5f16-4ba4-9077-7f59067cbedb', '4a4add40-ee74-4090-bd70-48d9bda9c5c4', 'a3af0522-e228-4a6a-b5c2-c9fcf0f3b2c4', 'ac68ca34-bfad-4254-a715-6fd758838e67', 'ef8ee035-00d2-48b9-b366-27753ccd5504', '52de9a13-8605-4a80-8a40-78101a55c4a3', '5aa18d37-d924-4613-b6b5-1538f471db15', '649b3428-4018-47da-bb36-1f2bfab3c8c1', '76bd54b0-87b8-453e-bfcd-48eec0737e5b', '8b92ac57-0200-4437-aacf-5b90898a3838', '8dc5f564-b8c6-4aa1-ba34-682d62d15f31', 'a07ffdd2-3c27-4a42-a860-58f6bb840d77', 'ceb5a58a-06ff-49c6-9da2-f65fc63847f6', 'fd6e4caf-a844-482f-b43b-0b8a43391a11', '074078e1-b78b-4167-b125-f7b76923469e', '1d25d761-72a9-41c8-a29d-d6a47975dc05', '43608562-e356-4990-8b96-e35128bbdc4f', '8bf6aa06-6e1f-47b6-96ab-4b7d153305f0', 'bc0306e2-5090-4bc8-b878-9814cafea403', '17e261ba-e33b-467a-af08-094dc38b4190', '6b3c5af0-22ac-40eb-bc50-c7734da2bf6d', '8cbba31e-ae0c-4fb4-9389-21acf9805ad2', 'b3c16115-d0d9-4229-a526-df366d44f948', 'dae030b6-2807-4a99-aebb-9309f5997082', '9aad7654-b9f9-40a3-84d9-2ae1dec4228a', '4e5198d5-7d1b-44bc-9ab0-98ca8964a521', '4e6ac795-fc5d-433a-9d0a-1b1006132525', '06ebbe96-1f58-4f77-b06e-217ac754c597', '406a5834-76fc-42fb-a1d5-c471e39f9ef0', '78bdd2d6-c5cc-446f-8f68-78a9416134ec', 'c7d79b23-a53d-4ad5-a536-24d7c7fe8e18', '82d29975-53e4-4634-bd1c-87278376bb9e', '49b9601f-eff7-43a4-8263-56296ec82601', '0b654911-f2b6-47d3-948b-3e9fb315b4c9', '2912752c-2e9e-4702-8787-b45f73ff5b05', '42a41f1d-80a5-4a3e-8de2-db8bb684a889', '754c06a7-d6f1-4f8d-ad3e-a5c109efaca6', 'a6199582-15a7-4c3d-bbdf-21f5059031c6', 'f9cd3ded-f8af-4060-aad5-7e7c342d0230')),
    CONSTRAINT ck_planlagt_indsats_indsatskode_length CHECK (CHAR_LENGTH(indsatskode) >= 36),
    CONSTRAINT ck_planlagt_indsats_lokal_indsats_kode_length CHECK (CHAR_LENGTH(lokal_indsats_kode) >= 1),
    CONSTRAINT ck_planlagt_indsats_lokal_indsats_tekst_length CHECK (CHAR_LENGTH(lokal_indsats_tekst) >= 1),
    CONSTRAINT ck_planlagt_indsats_lokal_indsats_whole CHECK ((lokal_indsats_kode IS NULL AND lokal_indsats_tekst IS NULL) OR (lokal_indsats_kode IS NOT NULL AND lokal_indsats_tekst IS NOT NULL)),
    CONSTRAINT ck_planlagt_indsats_indsatsstatus_code CHECK (indsatsstatus IN ('draft', 'active', 'on-hold', 'revoked', 'completed', 'entered-in-error', 'unknown')),
    CONSTRAINT ck_planlagt_indsats_indsats_aktivitetsstatus_code CHECK (indsats_aktivitetsstatus IN ('not-started', 'scheduled', 'in-progress', 'on-hold', 'completed', 'cancelled', 'stopped', 'unknown', 'entered-in-error')),
    CONSTRAINT ck_planlagt_indsats_periode_er_ordnet CHECK (NOT ((indsatsafslutningstid IS NOT NULL) AND (indsatsafslutningstid IS NOT NULL AND indsatsafslutningstid < indsatsbevillingstid)))
);
CREATE INDEX ix_planlagt_indsats_indsatskode ON planlagt_indsats (indsatskode);
CREATE INDEX ix_planlagt_indsats_indsatssubjekt_row_id ON planlagt_indsats (indsatssubjekt_row_id);
COMMENT ON TABLE planlagt_indsats IS 'den hjælp, en borger er bevilget i en periode';
COMMENT ON COLUMN planlagt_indsats.row_id IS 'Surrogatnøgle';
COMMENT ON COLUMN planlagt_indsats.indsatskode IS 'arten af hjælp i det fælles katalog, niveau 2';
COMMENT ON COLUMN planlagt_indsats.lokal_indsats_kode IS 'det, indsatsen hedder i systemet';
COMMENT ON COLUMN planlagt_indsats.lokal_indsats_tekst IS 'det, indsatsen hedder for mennesker';
COMMENT ON COLUMN planlagt_indsats.indsatsbevillingstid IS 'den første dag med hjælp';
COMMENT ON COLUMN planlagt_indsats.indsatsafslutningstid IS 'den sidste dag, planlagt eller faktisk';
COMMENT ON COLUMN planlagt_indsats.indsatsstatus IS 'om bevillingen er i kraft';
COMMENT ON COLUMN planlagt_indsats.indsats_aktivitetsstatus IS 'hvor langt udførelsen er';
COMMENT ON COLUMN planlagt_indsats.indsatssubjekt_row_id IS 'den, oplysningen gælder';

-- akut hjælp, der er givet uden at være planlagt
CREATE TABLE leveret_indsats (
    row_id UUID NOT NULL,
    leveret_indsatskode TEXT NOT NULL,
    leveret_lokal_indsats_kode VARCHAR(60),
    leveret_lokal_indsats_tekst VARCHAR(200),
    leveret_indsats_start TIMESTAMP WITH TIME ZONE NOT NULL,
    leveret_indsatsstatus VARCHAR(16) NOT NULL,
    leveret_indsatssubjekt_row_id UUID NOT NULL,
    CONSTRAINT pk_leveret_indsats PRIMARY KEY (row_id),
    CONSTRAINT fk_leveret_indsats_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_leveret_indsats_leveret_indsatskode FOREIGN KEY (leveret_indsatskode) REFERENCES indsatskode (code),
    CONSTRAINT fk_leveret_indsats_leveret_indsatssubjekt_row_id FOREIGN KEY (leveret_indsatssubjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT ck_leveret_indsats_leveret_indsatskode_max_length CHECK (CHAR_LENGTH(leveret_indsatskode) <= 36),
    CONSTRAINT ck_leveret_indsats_leveret_indsatskode_code CHECK (leveret_indsatskode IN ('0204a44a-29ca-4ac0-9f08-a8dcb35b44d9', '4374f01c-494b-4fc6-9d95-a0022fa515cf', '476708f4-505d-4575-9e1f-e9dadb7d7759', '61bbabf0-40a9-4e4c-ae73-5eea09928299', '84538b56-8405-4662-ac59-d9d443ca4508', '8f8ee1d1-df6f-4c1c-8293-0b47a46b5c21', '932da174-e1ee-4991-bfd8-5b5fd18b7301', 'a13ec0ec-b525-4b42-89e1-a75c743fcca5', 'c37b573b-d4a8-4784-8751-b54c70249902', 'c77c0972-df47-4ebe-a274-75c470dc010a', 'c926c94f-137e-4317-9fb0-ad074ba5c5be', 'd615e2f1-4fe8-491f-84de-40d97a8d51f0', '021b4fae-e0f2-46a7-ad3e-26044d207e03', '04393d04-a756-41d8-b0b0-f88577526443', '0eda48a1-b117-47d8-b4f0-a2e1fc12a053', '1219579a-0c73-4777-957c-f2fa78c3cd3e', '13702705-9e2d-441a-a7cd-15053e6664fd', '1cb4bf0a-da39-44fa-b9c8-52093d3ae956', '23eb1228-e878-4960-8d3c-2c022c66a489', '2793feb9-a99e-4157-81bb-9ce9d8ae0657', '27ff5930-0a20-4b48-b22e-aa0a01175702', '2db1c5e7-9744-4faf-b874-4edab43e17b6', '3198a6ba-879c-4d2e-914b-560ba1e0d63a', '34b8b9a0-41bf-4dce-88f6-409de21fb175', '363f2ea2-6781-497b-969d-71221c676883', '399fb4f4-b1e0-48a1-8d92-05f5c5ba7d3b', '3ba23b7c-4004-4b09-a133-1087e513a926', '58091c74-aa47-4c34-acd5-96fbb4f2ebd8', '6260adb6-38a0-42e3-9505-01bc3da5af94', '63a47ab5-2266-42f1-b974-0c9021d73671', '7511b78b-1417-4215-9c28-70b4adaee0f8', '76878386-b3d2-4320-828a-a700e8a66234', '800ff360-e737-4ba0-a384-c2f107c77369', '81ad7190-f253-47c2-a7c9-3d61dd4f7275', '967855e5-386d-4c00-8e42-de05a8672e6d', '999e4908-106e-49b8-bc5f-8f9778df8a8d', '9c413b5d-9ddb-4298-8f78-f9459c6f142c', 'a0c9f295-7608-4d80-b6e7-fb37908b330a', 'b0c840e3-dc65-461e-b176-a3b540cca7ce', 'b2634ff3-544b-46e8-8908-b056b3c4e27c', 'bce1125d-3f4e-4be4-b1eb-f26b7454b2d2', 'd2d42368-9d6d-4ca2-affe-f7116da86e1b', 'd67e7cd7-2b3a-4cb7-9309-b799a94ddd6d', 'e3eabbbe-b1a2-499f-beff-cca6e28c5e5c', 'e6c95074-ce45-488a-af8b-b6b39d20808f', 'e8e49a3f-9b29-4486-9274-1c8bcd478c5e', 'f0d23296-29c5-4dc4-942e-3ce4cfdf6741', 'fdf43795-6499-4a5b-a1d9-d045975682b2', '0899186c-200c-4048-8cda-929b4d629343', '96546362-359b-401f-8760-f2c54f62d804', 'ccbed25e-da29-4c4e-9f6c-0b3132125336', 'f2ac3b5e-ff62-4510-88ce-7a916fc24a90', '5270beb2-5d61-46f0-acc3-d1ee2a750e53', '5c8f6a03-bcd2-4c70-b427-14bb684aff5d', '642bc356-a7e2-4dcf-9d3d-7ae90bf936c2', 'c3e6dc66-ecbc-4926-a06c-eb2c99c0f29e', '17312894-b23f-43d9-9723-b725ac25d872', '1ae7906b-5f16-4ba4-9077-7f59067cbedb', '4a4add40-ee74-4090-bd70-48d9bda9c5c4', 'a3af0522-e228-4a6a-b5c2-c9fcf0f3b2c4', 'ac68ca34-bfad-4254-a715-6fd758838e67', 'ef8ee035-00d2-48b9-b366-27753ccd5504', '52de9a13-8605-4a80-8a40-78101a55c4a3', '5aa18d37-d924-4613-b6b5-1538f471db15', '649b3428-4018-47da-bb36-1f2bfab3c8c1', '76bd54b0-87b8-453e-bfcd-48eec0737e5b', '8b92ac57-0200-4437-aacf-5b90898a3838', '8dc5f564-b8c6-4aa1-ba34-682d62d15f31', 'a07ffdd2-3c27-4a42-a860-58f6bb840d77', 'ceb5a58a-06ff-49c6-9da2-f65fc63847f6', 'fd6e4caf-a844-482f-b43b-0b8a43391a11', '074078e1-b78b-4167-b125-f7b76923469e', '1d25d761-72a9-41c8-a29d-d6a47975dc05', '43608562-e356-4990-8b96-e35128bbdc4f', '8bf6aa06-6e1f-47b6-96ab-4b7d153305f0', 'bc0306e2-5090-4bc8-b878-9814cafea403', '17e261ba-e33b-467a-af08-094dc38b4190', '6b3c5af0-22ac-40eb-bc50-c7734da2bf6d', '8cbba31e-ae0c-4fb4-9389-21acf9805ad2', 'b3c16115-d0d9-4229-a526-df366d44f948', 'dae030b6-2807-4a99-aebb-9309f5997082', '9aad7654-b9f9-40a3-84d9-2ae1dec4228a', '4e5198d5-7d1b-44bc-9ab0-98ca8964a521', '4e6ac795-fc5d-433a-9d0a-1b1006132525', '06ebbe96-1f58-4f77-b06e-217ac754c597', '406a5834-76fc-42fb-a1d5-c471e39f9ef0', '78bdd2d6-c5cc-446f-8f68-78a9416134ec', 'c7d79b23-a53d-4ad5-a536-24d7c7fe8e18', '82d29975-53e4-4634-bd1c-87278376bb9e', '49b9601f-eff7-43a4-8263-56296ec82601', '0b654911-f2b6-47d3-948b-3e9fb315b4c9', '2912752c-2e9e-4702-8787-b45f73ff5b05', '42a41f1d-80a5-4a3e-8de2-db8bb684a889', '754c06a7-d6f1-4f8d-ad3e-a5c109efaca6', 'a6199582-15a7-4c3d-bbdf-21f5059031c6', 'f9cd3ded-f8af-4060-aad5-7e7c342d0230')),
    CONSTRAINT ck_leveret_indsats_leveret_indsatskode_length CHECK (CHAR_LENGTH(leveret_indsatskode) >= 36),
    CONSTRAINT ck_leveret_indsats_leveret_lokal_indsats_kode_length CHECK (CHAR_LENGTH(leveret_lokal_indsats_kode) >= 1),
    CONSTRAINT ck_leveret_indsats_leveret_lokal_indsats_tekst_length CHECK (CHAR_LENGTH(leveret_lokal_indsats_tekst) >= 1),
    CONSTRAINT ck_leveret_indsats_leveret_lokal_indsats_whole CHECK ((leveret_lokal_indsats_kode IS NULL AND leveret_lokal_indsats_tekst IS NULL) OR (leveret_lokal_indsats_kode IS NOT NULL AND leveret_lokal_indsats_tekst IS NOT NULL)),
    CONSTRAINT ck_leveret_indsats_leveret_indsatsstatus_code CHECK (leveret_indsatsstatus IN ('preparation', 'in-progress', 'not-done', 'on-hold', 'stopped', 'completed', 'entered-in-error', 'unknown')),
    CONSTRAINT ck_leveret_indsats_leveret_eller_fejl CHECK (NOT ((leveret_indsatsstatus <> 'completed') AND (leveret_indsatsstatus <> 'entered-in-error')))
);
CREATE INDEX ix_leveret_indsats_leveret_indsatskode ON leveret_indsats (leveret_indsatskode);
CREATE INDEX ix_leveret_indsats_leveret_indsatssubjekt_row_id ON leveret_indsats (leveret_indsatssubjekt_row_id);
COMMENT ON TABLE leveret_indsats IS 'akut hjælp, der er givet uden at være planlagt';
COMMENT ON COLUMN leveret_indsats.row_id IS 'Surrogatnøgle';
COMMENT ON COLUMN leveret_indsats.leveret_indsatskode IS 'arten af hjælp, niveau 2';
COMMENT ON COLUMN leveret_indsats.leveret_lokal_indsats_kode IS 'det, indsatsen hedder i systemet';
COMMENT ON COLUMN leveret_indsats.leveret_lokal_indsats_tekst IS 'det, indsatsen hedder for mennesker';
COMMENT ON COLUMN leveret_indsats.leveret_indsats_start IS 'hvornår hjælpen blev givet';
COMMENT ON COLUMN leveret_indsats.leveret_indsatsstatus IS 'om hjælpen er givet, eller oplysningen er en fejl';
COMMENT ON COLUMN leveret_indsats.leveret_indsatssubjekt_row_id IS 'den, oplysningen gælder';

-- et møde mellem en borger og en medarbejder, planlagt eller afholdt
CREATE TABLE kontakt (
    row_id UUID NOT NULL,
    borgerkontaktklasse VARCHAR(36) NOT NULL,
    borgerkontaktstatus VARCHAR(16) NOT NULL,
    borgerkontaktstart TIMESTAMP WITH TIME ZONE NOT NULL,
    borgerkontaktslut TIMESTAMP WITH TIME ZONE,
    borgerkontaktsubjekt_row_id UUID NOT NULL,
    CONSTRAINT pk_kontakt PRIMARY KEY (row_id),
    CONSTRAINT fk_kontakt_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_kontakt_borgerkontaktsubjekt_row_id FOREIGN KEY (borgerkontaktsubjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT ck_kontakt_borgerkontaktklasse_code CHECK (borgerkontaktklasse IN ('AMB', 'HH', 'VR', '1b55a4b0-1156-4f58-b2df-b5c6014d9048', '124be95d-6924-4609-9d2a-e7c73ae3ab3d')),
    CONSTRAINT ck_kontakt_borgerkontaktstatus_code CHECK (borgerkontaktstatus IN ('planned', 'arrived', 'triaged', 'in-progress', 'onleave', 'finished', 'cancelled', 'entered-in-error', 'unknown')),
    CONSTRAINT ck_kontakt_slut_er_efter_start CHECK (NOT ((borgerkontaktslut IS NOT NULL) AND (borgerkontaktslut IS NOT NULL AND borgerkontaktslut < borgerkontaktstart)))
);
CREATE INDEX ix_kontakt_borgerkontaktsubjekt_row_id ON kontakt (borgerkontaktsubjekt_row_id);
COMMENT ON TABLE kontakt IS 'et møde mellem en borger og en medarbejder, planlagt eller afholdt';
COMMENT ON COLUMN kontakt.row_id IS 'Surrogatnøgle';
COMMENT ON COLUMN kontakt.borgerkontaktklasse IS 'måden, man mødes på';
COMMENT ON COLUMN kontakt.borgerkontaktstatus IS 'om mødet er planlagt eller afholdt';
COMMENT ON COLUMN kontakt.borgerkontaktstart IS 'hvornår mødet begynder';
COMMENT ON COLUMN kontakt.borgerkontaktslut IS 'hvornår mødet ender';
COMMENT ON COLUMN kontakt.borgerkontaktsubjekt_row_id IS 'den, oplysningen gælder';

-- klassifikation af udfald af en opfølgning
CREATE TABLE opfoelgningsbeslutning (
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    label_en TEXT,
    legacy_code TEXT,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_opfoelgningsbeslutning PRIMARY KEY (code)
);
COMMENT ON TABLE opfoelgningsbeslutning IS 'klassifikation af udfald af en opfølgning';
COMMENT ON COLUMN opfoelgningsbeslutning.code IS 'Koden, som står i data';
COMMENT ON COLUMN opfoelgningsbeslutning.label IS 'Kodens betegnelse';
COMMENT ON COLUMN opfoelgningsbeslutning.label_en IS 'Kodens betegnelse på sproget en';
COMMENT ON COLUMN opfoelgningsbeslutning.legacy_code IS 'Hvad koden var før';
COMMENT ON COLUMN opfoelgningsbeslutning.valid_from IS 'Første dag, den må bruges';
COMMENT ON COLUMN opfoelgningsbeslutning.valid_to IS 'Sidste dag, den må bruges';
INSERT INTO opfoelgningsbeslutning (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('59753987-c38d-41c5-b201-0eeff3032fef', 'Afsluttes', 'Ended', 'E3', NULL, NULL);
INSERT INTO opfoelgningsbeslutning (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('61b9a5c2-2ea7-45ad-82b8-53cbb513290e', 'Revisitation', 'Reassessment of the grant', 'E4', NULL, NULL);
INSERT INTO opfoelgningsbeslutning (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('9c90b0e5-9c0a-4b72-a18c-76cd6d6c6213', 'Fortsættes', 'Continued', 'E1', NULL, NULL);
INSERT INTO opfoelgningsbeslutning (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('c6e71993-5d72-409a-8ab9-ecc094968635', 'Ændres inden for rammen', 'Changed within the granted frame', 'E2', NULL, NULL);

-- det, en opfølgning førte til
CREATE TABLE opfoelgningsresultat (
    row_id UUID NOT NULL,
    opfoelgningsresultat_tid TIMESTAMP WITH TIME ZONE NOT NULL,
    opfoelgningsresultat_struktureret TEXT NOT NULL,
    opfoelgningsresultat_status VARCHAR(16) NOT NULL,
    opfoelgningsresultat_subjekt_row_id UUID NOT NULL,
    CONSTRAINT pk_opfoelgningsresultat PRIMARY KEY (row_id),
    CONSTRAINT fk_opfoelgningsresultat_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_opfoelgningsresultat_opfoelgningsresultat_struktureret FOREIGN KEY (opfoelgningsresultat_struktureret) REFERENCES opfoelgningsbeslutning (code),
    CONSTRAINT fk_opfoelgningsresultat_opfoelgningsresultat_subjekt_row_id FOREIGN KEY (opfoelgningsresultat_subjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT ck_opfoelgningsresultat_opfoelgningsresultat_strukture_3576f163 CHECK (CHAR_LENGTH(opfoelgningsresultat_struktureret) <= 36),
    CONSTRAINT ck_opfoelgningsresultat_opfoelgningsresultat_strukture_9875eb42 CHECK (CHAR_LENGTH(opfoelgningsresultat_struktureret) >= 36),
    CONSTRAINT ck_opfoelgningsresultat_opfoelgningsresultat_status_code CHECK (opfoelgningsresultat_status IN ('registered', 'preliminary', 'final', 'amended', 'corrected', 'cancelled', 'entered-in-error', 'unknown')),
    CONSTRAINT ck_opfoelgningsresultat_r_10 CHECK (NOT ((opfoelgningsresultat_status <> 'final') AND (opfoelgningsresultat_status <> 'entered-in-error')))
);
CREATE INDEX ix_opfoelgningsresultat_opfoelgningsresultat_struktureret ON opfoelgningsresultat (opfoelgningsresultat_struktureret);
CREATE INDEX ix_opfoelgningsresultat_opfoelgningsresultat_subjekt_row_id ON opfoelgningsresultat (opfoelgningsresultat_subjekt_row_id);
COMMENT ON TABLE opfoelgningsresultat IS 'det, en opfølgning førte til';
COMMENT ON COLUMN opfoelgningsresultat.row_id IS 'Surrogatnøgle';
COMMENT ON COLUMN opfoelgningsresultat.opfoelgningsresultat_tid IS 'hvornår der blev fulgt op';
COMMENT ON COLUMN opfoelgningsresultat.opfoelgningsresultat_struktureret IS 'hvad der skal ske med indsatsen';
COMMENT ON COLUMN opfoelgningsresultat.opfoelgningsresultat_status IS 'om oplysningen er endelig eller en fejl';
COMMENT ON COLUMN opfoelgningsresultat.opfoelgningsresultat_subjekt_row_id IS 'den, oplysningen gælder';

-- et område, der er drøftet med borgeren; udfases
CREATE TABLE oplysning (
    row_id UUID NOT NULL,
    omraadekode TEXT NOT NULL,
    omraadetid TIMESTAMP WITH TIME ZONE NOT NULL,
    potentiel_tilstand TEXT,
    omraadesubjekt_row_id UUID NOT NULL,
    CONSTRAINT pk_oplysning PRIMARY KEY (row_id),
    CONSTRAINT fk_oplysning_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_oplysning_omraadekode FOREIGN KEY (omraadekode) REFERENCES tilstandskode (code),
    CONSTRAINT fk_oplysning_potentiel_tilstand FOREIGN KEY (potentiel_tilstand) REFERENCES tilstandskode (code),
    CONSTRAINT fk_oplysning_omraadesubjekt_row_id FOREIGN KEY (omraadesubjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT ck_oplysning_omraadekode_max_length CHECK (CHAR_LENGTH(omraadekode) <= 36),
    CONSTRAINT ck_oplysning_omraadekode_length CHECK (CHAR_LENGTH(omraadekode) >= 36),
    CONSTRAINT ck_oplysning_potentiel_tilstand_max_length CHECK (CHAR_LENGTH(potentiel_tilstand) <= 36),
    CONSTRAINT ck_oplysning_potentiel_tilstand_length CHECK (CHAR_LENGTH(potentiel_tilstand) >= 36)
);
CREATE INDEX ix_oplysning_omraadekode ON oplysning (omraadekode);
CREATE INDEX ix_oplysning_potentiel_tilstand ON oplysning (potentiel_tilstand);
CREATE INDEX ix_oplysning_omraadesubjekt_row_id ON oplysning (omraadesubjekt_row_id);
COMMENT ON TABLE oplysning IS 'et område, der er drøftet med borgeren; udfases';
COMMENT ON COLUMN oplysning.row_id IS 'Surrogatnøgle';
COMMENT ON COLUMN oplysning.omraadekode IS 'det område, der er drøftet';
COMMENT ON COLUMN oplysning.omraadetid IS 'hvornår området blev drøftet';
COMMENT ON COLUMN oplysning.potentiel_tilstand IS 'den tilstand, der kan udvikle sig';
COMMENT ON COLUMN oplysning.omraadesubjekt_row_id IS 'den, oplysningen gælder';

-- klassifikation af måder, en indsats kan leveres på
CREATE TABLE leveringstype (
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_leveringstype PRIMARY KEY (code)
);
COMMENT ON TABLE leveringstype IS 'klassifikation af måder, en indsats kan leveres på';
COMMENT ON COLUMN leveringstype.code IS 'Koden, som står i data';
COMMENT ON COLUMN leveringstype.label IS 'Kodens betegnelse';
COMMENT ON COLUMN leveringstype.valid_from IS 'Første dag, den må bruges';
COMMENT ON COLUMN leveringstype.valid_to IS 'Sidste dag, den må bruges';
INSERT INTO leveringstype (code, label, valid_from, valid_to) VALUES ('2865f123-15a7-4a36-a514-32ea37c400ca', 'Gruppebaseret indsats', NULL, NULL);
INSERT INTO leveringstype (code, label, valid_from, valid_to) VALUES ('8d12d74c-17da-47a7-a4fe-e69dbaec0a8c', 'Individuel indsats', NULL, NULL);
INSERT INTO leveringstype (code, label, valid_from, valid_to) VALUES ('34cdd6ab-3da9-49e8-84dc-1cbf683d4fcf', 'Robot leverer indsats', NULL, NULL);
INSERT INTO leveringstype (code, label, valid_from, valid_to) VALUES ('284857a4-5e91-499a-a001-64d7f0b7038a', 'Digital levering af indsats', NULL, NULL);

-- om hjælpen er individuel, i gruppe, digital eller ved robot
CREATE TABLE planlagt_indsats_indsats_leveringstype (
    row_id UUID NOT NULL,
    indsats_leveringstype TEXT NOT NULL,
    CONSTRAINT pk_planlagt_indsats_indsats_leveringstype PRIMARY KEY (row_id, indsats_leveringstype),
    CONSTRAINT fk_planlagt_indsats_indsats_leveringstype_row_id FOREIGN KEY (row_id) REFERENCES planlagt_indsats (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_planlagt_indsats_indsats_leveringstype_indsats_leveringstype FOREIGN KEY (indsats_leveringstype) REFERENCES leveringstype (code),
    CONSTRAINT ck_planlagt_indsats_indsats_leveringstype_indsats_leve_5f418555 CHECK (CHAR_LENGTH(indsats_leveringstype) <= 36),
    CONSTRAINT ck_planlagt_indsats_indsats_leveringstype_indsats_leve_95dca07e CHECK (CHAR_LENGTH(indsats_leveringstype) >= 36)
);
CREATE INDEX ix_planlagt_indsats_indsats_leveringstype_indsats_leveringstype ON planlagt_indsats_indsats_leveringstype (indsats_leveringstype);
COMMENT ON TABLE planlagt_indsats_indsats_leveringstype IS 'om hjælpen er individuel, i gruppe, digital eller ved robot';
COMMENT ON COLUMN planlagt_indsats_indsats_leveringstype.indsats_leveringstype IS 'om hjælpen er individuel, i gruppe, digital eller ved robot';

-- klassifikation af det, der sker i en kontakt
CREATE TABLE kontaktaktivitet (
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_kontaktaktivitet PRIMARY KEY (code)
);
COMMENT ON TABLE kontaktaktivitet IS 'klassifikation af det, der sker i en kontakt';
COMMENT ON COLUMN kontaktaktivitet.code IS 'Koden, som står i data';
COMMENT ON COLUMN kontaktaktivitet.label IS 'Kodens betegnelse';
COMMENT ON COLUMN kontaktaktivitet.valid_from IS 'Første dag, den må bruges';
COMMENT ON COLUMN kontaktaktivitet.valid_to IS 'Sidste dag, den må bruges';
INSERT INTO kontaktaktivitet (code, label, valid_from, valid_to) VALUES ('bb6fc544-7f4f-4b50-8868-1431e0df2381', 'Observation', NULL, NULL);
INSERT INTO kontaktaktivitet (code, label, valid_from, valid_to) VALUES ('9f03dfbb-7a97-45a5-94db-d4c3501714a9', 'Opfølgning', NULL, NULL);
INSERT INTO kontaktaktivitet (code, label, valid_from, valid_to) VALUES ('829ac647-c7fc-4964-836b-f708d886e0e3', 'Oplysning', NULL, NULL);
INSERT INTO kontaktaktivitet (code, label, valid_from, valid_to) VALUES ('15775b0a-7ec6-469e-9d3c-a81fbc9a1b45', 'Udførelse af akutindsats', NULL, NULL);
INSERT INTO kontaktaktivitet (code, label, valid_from, valid_to) VALUES ('c03b426a-4348-407f-b343-f4baa9759c72', 'Udførelse af ikke-bevilget indsats', NULL, NULL);
INSERT INTO kontaktaktivitet (code, label, valid_from, valid_to) VALUES ('784275f1-6822-4a88-b361-d958007d5253', 'Udførelse af planlagt indsats', NULL, NULL);
INSERT INTO kontaktaktivitet (code, label, valid_from, valid_to) VALUES ('9269c9a2-8220-447b-a127-811275b41062', 'Vurdering/bevilling', NULL, NULL);

-- det, der sker, når man mødes
CREATE TABLE kontakt_borgerkontakttype (
    row_id UUID NOT NULL,
    borgerkontakttype TEXT NOT NULL,
    CONSTRAINT pk_kontakt_borgerkontakttype PRIMARY KEY (row_id, borgerkontakttype),
    CONSTRAINT fk_kontakt_borgerkontakttype_row_id FOREIGN KEY (row_id) REFERENCES kontakt (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_kontakt_borgerkontakttype_borgerkontakttype FOREIGN KEY (borgerkontakttype) REFERENCES kontaktaktivitet (code),
    CONSTRAINT ck_kontakt_borgerkontakttype_borgerkontakttype_max_length CHECK (CHAR_LENGTH(borgerkontakttype) <= 36),
    CONSTRAINT ck_kontakt_borgerkontakttype_borgerkontakttype_length CHECK (CHAR_LENGTH(borgerkontakttype) >= 36)
);
CREATE INDEX ix_kontakt_borgerkontakttype_borgerkontakttype ON kontakt_borgerkontakttype (borgerkontakttype);
COMMENT ON TABLE kontakt_borgerkontakttype IS 'det, der sker, når man mødes';
COMMENT ON COLUMN kontakt_borgerkontakttype.borgerkontakttype IS 'det, der sker, når man mødes';

CREATE TABLE indsatsbegrundelse_indsatser_for_tilstand (
    indsatsbegrundelse_row_id UUID NOT NULL,
    indsatser_for_tilstand_row_id UUID NOT NULL,
    CONSTRAINT pk_indsatsbegrundelse_indsatser_for_tilstand PRIMARY KEY (indsatsbegrundelse_row_id, indsatser_for_tilstand_row_id),
    CONSTRAINT fk_indsatsbegrundelse_indsatser_for_tilstand_indsatsbe_dc530332 FOREIGN KEY (indsatsbegrundelse_row_id) REFERENCES tilstand (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_indsatsbegrundelse_indsatser_for_tilstand_indsatser_62274aee FOREIGN KEY (indsatser_for_tilstand_row_id) REFERENCES planlagt_indsats (row_id) ON DELETE CASCADE
);
CREATE INDEX ix_indsatsbegrundelse_indsatser_for_tilstand_indsatser_53804241 ON indsatsbegrundelse_indsatser_for_tilstand (indsatser_for_tilstand_row_id);
COMMENT ON COLUMN indsatsbegrundelse_indsatser_for_tilstand.indsatsbegrundelse_row_id IS 'de tilstande, hjælpen adresserer';
COMMENT ON COLUMN indsatsbegrundelse_indsatser_for_tilstand.indsatser_for_tilstand_row_id IS 'den hjælp, der adresserer tilstanden';

CREATE TABLE leveret_indsatsbegrundelse_leveret_for_tilstand (
    leveret_indsatsbegrundelse_row_id UUID NOT NULL,
    leveret_for_tilstand_row_id UUID NOT NULL,
    CONSTRAINT pk_leveret_indsatsbegrundelse_leveret_for_tilstand PRIMARY KEY (leveret_indsatsbegrundelse_row_id, leveret_for_tilstand_row_id),
    CONSTRAINT fk_leveret_indsatsbegrundelse_leveret_for_tilstand_lev_99504444 FOREIGN KEY (leveret_indsatsbegrundelse_row_id) REFERENCES tilstand (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_leveret_indsatsbegrundelse_leveret_for_tilstand_lev_7b6a2fc0 FOREIGN KEY (leveret_for_tilstand_row_id) REFERENCES leveret_indsats (row_id) ON DELETE CASCADE
);
CREATE INDEX ix_leveret_indsatsbegrundelse_leveret_for_tilstand_lev_72633086 ON leveret_indsatsbegrundelse_leveret_for_tilstand (leveret_for_tilstand_row_id);
COMMENT ON COLUMN leveret_indsatsbegrundelse_leveret_for_tilstand.leveret_indsatsbegrundelse_row_id IS 'de tilstande, den akutte hjælp adresserer';
COMMENT ON COLUMN leveret_indsatsbegrundelse_leveret_for_tilstand.leveret_for_tilstand_row_id IS 'den akutte hjælp, der adresserer tilstanden';

CREATE TABLE kontakt_tilstand_kontakter (
    kontakt_tilstand_row_id UUID NOT NULL,
    kontakter_row_id UUID NOT NULL,
    CONSTRAINT pk_kontakt_tilstand_kontakter PRIMARY KEY (kontakt_tilstand_row_id, kontakter_row_id),
    CONSTRAINT fk_kontakt_tilstand_kontakter_kontakt_tilstand_row_id FOREIGN KEY (kontakt_tilstand_row_id) REFERENCES tilstand (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_kontakt_tilstand_kontakter_kontakter_row_id FOREIGN KEY (kontakter_row_id) REFERENCES kontakt (row_id) ON DELETE CASCADE
);
CREATE INDEX ix_kontakt_tilstand_kontakter_kontakter_row_id ON kontakt_tilstand_kontakter (kontakter_row_id);
COMMENT ON COLUMN kontakt_tilstand_kontakter.kontakt_tilstand_row_id IS 'de tilstande, mødet drejer sig om';
COMMENT ON COLUMN kontakt_tilstand_kontakter.kontakter_row_id IS 'de møder, der drejer sig om tilstanden';

CREATE TABLE kontakt_indsats_kontakter_om_indsats (
    kontakt_indsats_row_id UUID NOT NULL,
    kontakter_om_indsats_row_id UUID NOT NULL,
    CONSTRAINT pk_kontakt_indsats_kontakter_om_indsats PRIMARY KEY (kontakt_indsats_row_id, kontakter_om_indsats_row_id),
    CONSTRAINT fk_kontakt_indsats_kontakter_om_indsats_kontakt_indsats_row_id FOREIGN KEY (kontakt_indsats_row_id) REFERENCES planlagt_indsats (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_kontakt_indsats_kontakter_om_indsats_kontakter_om_i_1f8aeea8 FOREIGN KEY (kontakter_om_indsats_row_id) REFERENCES kontakt (row_id) ON DELETE CASCADE
);
CREATE INDEX ix_kontakt_indsats_kontakter_om_indsats_kontakter_om_i_ce887577 ON kontakt_indsats_kontakter_om_indsats (kontakter_om_indsats_row_id);
COMMENT ON COLUMN kontakt_indsats_kontakter_om_indsats.kontakt_indsats_row_id IS 'den hjælp, mødet drejer sig om';
COMMENT ON COLUMN kontakt_indsats_kontakter_om_indsats.kontakter_om_indsats_row_id IS 'de møder, der drejer sig om hjælpen';

CREATE TABLE opfoelgningsresultat_fokus_opfoelgninger (
    opfoelgningsresultat_fokus_row_id UUID NOT NULL,
    opfoelgninger_row_id UUID NOT NULL,
    CONSTRAINT pk_opfoelgningsresultat_fokus_opfoelgninger PRIMARY KEY (opfoelgningsresultat_fokus_row_id, opfoelgninger_row_id),
    CONSTRAINT fk_opfoelgningsresultat_fokus_opfoelgninger_opfoelgnin_c16134e0 FOREIGN KEY (opfoelgningsresultat_fokus_row_id) REFERENCES tilstand (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_opfoelgningsresultat_fokus_opfoelgninger_opfoelgnin_beff7bb8 FOREIGN KEY (opfoelgninger_row_id) REFERENCES opfoelgningsresultat (row_id) ON DELETE CASCADE
);
CREATE INDEX ix_opfoelgningsresultat_fokus_opfoelgninger_opfoelgnin_bd319e0d ON opfoelgningsresultat_fokus_opfoelgninger (opfoelgninger_row_id);
COMMENT ON COLUMN opfoelgningsresultat_fokus_opfoelgninger.opfoelgningsresultat_fokus_row_id IS 'de tilstande, der er fulgt op på';
COMMENT ON COLUMN opfoelgningsresultat_fokus_opfoelgninger.opfoelgninger_row_id IS 'resultaterne for tilstanden';

