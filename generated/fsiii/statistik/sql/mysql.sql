-- Fælles Sprog III, version 0.1.0, profile statistik
-- SQL tables for MySQL 8.0.16 or later, MariaDB 10.6 or later
-- Made by modelmill from the model; change the model or the profile, not this file.
-- A moment is stored without its offset: write UTC.
--
-- What the model says and these tables do not hold data to:
-- documented: by the query of the rules: it looks at other rows (6):
--     Fælles::Indberetning::Indberetning::énBorger, Fælles Sprog III::Tilstande og
--     mål::Tilstand::R-20, Fælles Sprog III::Indsatser::PlanlagtIndsats::R-20, Fælles Sprog
--     III::Indsatser::LeveretIndsats::R-20, Fælles Sprog III::Kontakt og
--     opfølgning::Kontakt::R-20, Fælles Sprog III::Kontakt og opfølgning::Kontakt::R-09
-- enforced: by a check that lets pass what is undetermined (4):
--     Fælles Sprog III::Tilstande og mål::Tilstand::R-16, Fælles Sprog
--     III::Indsatser::PlanlagtIndsats::periodeErOrdnet, Fælles Sprog
--     III::Indsatser::LeveretIndsats::leveretEllerFejl, Fælles Sprog III::Kontakt og
--     opfølgning::Kontakt::slutErEfterStart

-- en samling oplysninger om én borger, afleveret på ét tidspunkt
CREATE TABLE indberetning (
    row_id CHAR(36) DEFAULT (UUID()) NOT NULL COMMENT 'Surrogatnøgle',
    id CHAR(36) NOT NULL COMMENT 'nøglen, der udpeger samlingen',
    type VARCHAR(10) NOT NULL COMMENT 'arten af samling',
    indberetningstidspunkt DATETIME(6) NOT NULL COMMENT 'tidspunktet, hvor samlingen er dannet',
    CONSTRAINT pk_indberetning PRIMARY KEY (row_id),
    CONSTRAINT uq_indberetning_id UNIQUE (id),
    CONSTRAINT ck_indberetning_type_code CHECK (type IN ('collection')),
    CONSTRAINT ck_indberetning_row_id_uuid CHECK (row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_indberetning_id_uuid CHECK (id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'en samling oplysninger om én borger, afleveret på ét tidspunkt';

-- én oplysning i en indberetning, med sin egen nøgle
CREATE TABLE forekomst (
    row_id CHAR(36) DEFAULT (UUID()) NOT NULL COMMENT 'Surrogatnøgle',
    id CHAR(36) NOT NULL COMMENT 'nøglen, der udpeger oplysningen og er den samme over tid',
    senest_opdateret DATETIME(6) NOT NULL COMMENT 'tidspunktet, hvor oplysningen sidst blev ændret',
    indberetning_row_id CHAR(36) NOT NULL COMMENT 'samlingen, oplysningen er afleveret i',
    CONSTRAINT pk_forekomst PRIMARY KEY (row_id),
    CONSTRAINT uq_forekomst_id UNIQUE (id),
    CONSTRAINT fk_forekomst_indberetning_row_id FOREIGN KEY (indberetning_row_id) REFERENCES indberetning (row_id) ON DELETE CASCADE,
    CONSTRAINT ck_forekomst_row_id_uuid CHECK (row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_forekomst_id_uuid CHECK (id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_forekomst_indberetning_row_id_uuid CHECK (indberetning_row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'én oplysning i en indberetning, med sin egen nøgle';
CREATE INDEX ix_forekomst_indberetning_row_id ON forekomst (indberetning_row_id);

-- det menneske, som kommunen yder hjælp, pleje eller behandling
CREATE TABLE borger (
    row_id CHAR(36) NOT NULL COMMENT 'Surrogatnøgle',
    borger_cpr_nummer VARCHAR(10) NOT NULL COMMENT 'personnummeret for den, rapporten handler om',
    borger_journalfoerende_organisation_sor_kode VARCHAR(18) NOT NULL COMMENT 'koden i Sundhedsvæsenets Organisationsregister',
    har_aktiv_journal BOOLEAN COMMENT 'om journalen gælder; falsk trækker en fejlindberettet borger tilbage',
    borger_er_doed BOOLEAN COMMENT 'om borgeren er afgået ved døden',
    CONSTRAINT pk_borger PRIMARY KEY (row_id),
    CONSTRAINT fk_borger_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT ck_borger_borger_cpr_nummer_length CHECK (CHAR_LENGTH(borger_cpr_nummer) >= 10),
    CONSTRAINT ck_borger_borger_cpr_nummer_pattern CHECK (borger_cpr_nummer REGEXP '^((((0[1-9]|[12][0-9])(0[1-9]|1[0-2])|30(0[13-9]|1[0-2])|31(0[13578]|1[02])))[0-9]{6})\\z'),
    CONSTRAINT ck_borger_borger_journalfoerende_organisation_sor_kode_length CHECK (CHAR_LENGTH(borger_journalfoerende_organisation_sor_kode) >= 11),
    CONSTRAINT ck_borger_borger_journalfoerende_organisation_sor_kode_pattern CHECK (borger_journalfoerende_organisation_sor_kode REGEXP '^[0-9]{11,18}\\z'),
    CONSTRAINT ck_borger_row_id_uuid CHECK (row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_borger_har_aktiv_journal_boolean CHECK (har_aktiv_journal IN (0, 1)),
    CONSTRAINT ck_borger_borger_er_doed_boolean CHECK (borger_er_doed IN (0, 1))
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'det menneske, som kommunen yder hjælp, pleje eller behandling';

-- klassifikation af tilstande i sygepleje, pleje og omsorg, genoptræning, forebyggelse og
-- hjælpemidler
CREATE TABLE tilstandskode (
    code VARCHAR(255) NOT NULL COMMENT 'Koden, som står i data',
    label LONGTEXT NOT NULL COMMENT 'Kodens betegnelse',
    label_en LONGTEXT COMMENT 'Kodens betegnelse på sproget en',
    parent_code VARCHAR(255) COMMENT 'Den overordnede kode',
    legacy_code LONGTEXT COMMENT 'Hvad koden var før',
    valid_from DATE COMMENT 'Første dag, den må bruges',
    valid_to DATE COMMENT 'Sidste dag, den må bruges',
    CONSTRAINT pk_tilstandskode PRIMARY KEY (code),
    CONSTRAINT fk_tilstandskode_parent_code FOREIGN KEY (parent_code) REFERENCES tilstandskode (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'klassifikation af tilstande i sygepleje, pleje og omsorg, genoptræning, forebyggelse og hjælpemidler';
CREATE INDEX ix_tilstandskode_parent_code ON tilstandskode (parent_code);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('4db72d65-7ec1-45b4-89c3-5017c35d085e', 'Kommunale sygeplejetilstande', NULL, NULL, 'I', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('01150cdb-6098-48ce-bb61-60967f6bcc37', 'Respiration og cirkulation', 'Respiration and circulation', '4db72d65-7ec1-45b4-89c3-5017c35d085e', 'I7', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('3dac3b51-364e-47c0-a043-15b6d7a6c405', 'Cirkulationsproblemer', NULL, '01150cdb-6098-48ce-bb61-60967f6bcc37', 'I7.2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('dae40f60-8dab-4bd3-ab72-b07d0f278692', 'Respirationsproblemer', NULL, '01150cdb-6098-48ce-bb61-60967f6bcc37', 'I7.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('045fa500-35b0-46b7-97dd-adb60888a8ea', 'Udskillelse af affaldsstoffer', 'Excretion', '4db72d65-7ec1-45b4-89c3-5017c35d085e', 'I12', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('116ff724-09b7-45c0-bee5-8bbf1d500c63', 'Problemer med vandladning', NULL, '045fa500-35b0-46b7-97dd-adb60888a8ea', 'I12.2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('1fdf6282-7e57-4e3d-91c4-c8b2f030c374', 'Problemer med urininkontinens', NULL, '045fa500-35b0-46b7-97dd-adb60888a8ea', 'I12.3', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('8edb6c4d-0410-431c-bd8d-2c3b2d93461d', 'Problemer med mave og tarm', NULL, '045fa500-35b0-46b7-97dd-adb60888a8ea', 'I12.4', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('a2d41ce8-e0ee-4863-bfe0-5c19bbf1bf06', 'Problemer med afføringsinkontinens', NULL, '045fa500-35b0-46b7-97dd-adb60888a8ea', 'I12.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('ae911e37-1ed5-4c30-9622-c73640f1c606', 'Problemer med vandladning', NULL, '045fa500-35b0-46b7-97dd-adb60888a8ea', 'Problemer_med_vandladning', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('bc239b8b-119e-41b4-ae53-4a51fb45e001', 'Problemer med mave og tarm', NULL, '045fa500-35b0-46b7-97dd-adb60888a8ea', 'Problemer_med_mave_og_tarm', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('1bb534f3-e526-41a9-b9c3-6157ea19c915', 'Hud og slimhinder', 'Skin and mucous membranes', '4db72d65-7ec1-45b4-89c3-5017c35d085e', 'I4', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('0c0c9388-da32-4cfd-af9b-33c39896424b', 'Problemer med blandingssår', NULL, '1bb534f3-e526-41a9-b9c3-6157ea19c915', 'I4.7', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('19503407-1ae8-4b17-b96a-98387c24278d', 'Problemer med venøst sår', NULL, '1bb534f3-e526-41a9-b9c3-6157ea19c915', 'I4.6', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('273eb475-1b94-4445-921b-13c829246494', 'Problemer med arterielt sår', NULL, '1bb534f3-e526-41a9-b9c3-6157ea19c915', 'I4.5', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('555bc65d-6c7f-4848-b5bd-e6176c306986', 'Problemer med traumesår', NULL, '1bb534f3-e526-41a9-b9c3-6157ea19c915', 'I4.8', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('78307e65-8f66-4d8b-972e-2431cf80e1ba', 'Problemer med cancersår', NULL, '1bb534f3-e526-41a9-b9c3-6157ea19c915', 'I4.3', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('7fc48908-33a5-42bf-9d30-feb346e3af21', 'Problemer med kirurgisk sår', NULL, '1bb534f3-e526-41a9-b9c3-6157ea19c915', 'I4.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('1ee0cce8-b082-464a-a19c-808e7cb082eb', 'Problemer med hud og slimhinder', NULL, '1bb534f3-e526-41a9-b9c3-6157ea19c915', 'I4.9', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('24d20243-e3f1-4258-a4de-450774fea13c', 'Problemer med andre sår', NULL, '1bb534f3-e526-41a9-b9c3-6157ea19c915', 'Problemer_med_andre_saar', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('bb0ea5fa-3462-40de-9047-a16fc4815a47', 'Problemer med tryksår', NULL, '1bb534f3-e526-41a9-b9c3-6157ea19c915', 'I4.4', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('fea2c964-eee3-485d-9d07-83a750d843e8', 'Problemer med diabetisk sår', NULL, '1bb534f3-e526-41a9-b9c3-6157ea19c915', 'I4.2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('25dcedb3-7149-4ef9-a2c3-be30267441fb', 'Ernæring', 'Nutrition', '4db72d65-7ec1-45b4-89c3-5017c35d085e', 'I3', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('15947075-ae22-45ca-94bb-ab5992a40c1e', 'Uhensigtsmæssig vægtændring', NULL, '25dcedb3-7149-4ef9-a2c3-be30267441fb', 'I3.3', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('354af175-2fcf-4f24-9adc-e9c349cd64c0', 'Problemer med overvægt', NULL, '25dcedb3-7149-4ef9-a2c3-be30267441fb', 'I3.4', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('5f6830e9-a756-4255-8cec-021c1450de8b', 'Problemer med fødeindtag', NULL, '25dcedb3-7149-4ef9-a2c3-be30267441fb', 'I3.2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('7946e63c-036f-49f7-a5bc-1f5a8dc173c7', 'Problemer med undervægt', NULL, '25dcedb3-7149-4ef9-a2c3-be30267441fb', 'I3.5', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('82239c9a-001c-4027-896d-72caf62c2e31', 'Problemer med væskeindtag', NULL, '25dcedb3-7149-4ef9-a2c3-be30267441fb', 'I3.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('42b04f2b-3208-4cce-b52a-a5b293ce8846', 'Problemer med vægt', NULL, '25dcedb3-7149-4ef9-a2c3-be30267441fb', 'Problemer_med_vaegt', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('bc65b137-9f5a-4889-82c2-c6764e5507f0', 'Problemer med ernæring', NULL, '25dcedb3-7149-4ef9-a2c3-be30267441fb', 'Problemer_med_ernaering', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('3f00a76f-8e7b-4b13-80cc-f2ceef4e51d1', 'Kommunikation', 'Communication', '4db72d65-7ec1-45b4-89c3-5017c35d085e', 'I5', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('68dcfecb-3b30-4392-bfb2-325174220323', 'Problemer med kommunikation', NULL, '3f00a76f-8e7b-4b13-80cc-f2ceef4e51d1', 'I5.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('55670b1e-7a36-46b2-8712-b7536237f22d', 'Bevægeapparat', 'Musculoskeletal system', '4db72d65-7ec1-45b4-89c3-5017c35d085e', 'I2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('92caace8-60e3-4861-80ac-6e372a700e1d', 'Problemer med mobilitet og bevægelse', NULL, '55670b1e-7a36-46b2-8712-b7536237f22d', 'I2.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('5bfe4bda-2358-41da-946e-1fdaa33d5fe8', 'Psykosociale forhold', 'Psychosocial matters', '4db72d65-7ec1-45b4-89c3-5017c35d085e', 'I6', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('7b6a52c6-7e0d-4800-a223-ebdd2c9261e4', 'Emotionelle problemer', NULL, '5bfe4bda-2358-41da-946e-1fdaa33d5fe8', 'I6.2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('f7619a25-1f4f-4940-83b8-913a2da0ef47', 'Mentale problemer', NULL, '5bfe4bda-2358-41da-946e-1fdaa33d5fe8', 'I6.4', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('5cc0c081-4b5a-4465-8635-7515768fbadc', 'Problemer med socialt samvær', NULL, '5bfe4bda-2358-41da-946e-1fdaa33d5fe8', 'I6.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('b754ce15-4de8-4ac6-8224-57432fd7cd6a', 'Problemer med trivsel', NULL, '5bfe4bda-2358-41da-946e-1fdaa33d5fe8', 'Problemer_med_trivsel', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('f7710e83-a2d3-4c17-bcf6-bd084aec2efb', 'Problemer med misbrug', NULL, '5bfe4bda-2358-41da-946e-1fdaa33d5fe8', 'I6.3', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('8c539fd9-7f31-4b4e-8b30-8298c8ab640f', 'Søvn og hvile', 'Sleep and rest', '4db72d65-7ec1-45b4-89c3-5017c35d085e', 'I10', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('6c6a10b9-d4c3-44f6-8803-80466d158356', 'Søvnproblemer', NULL, '8c539fd9-7f31-4b4e-8b30-8298c8ab640f', 'I10.2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('c11de086-e05b-4cec-b550-a2f0244bf823', 'Døgnrytmeproblemer', NULL, '8c539fd9-7f31-4b4e-8b30-8298c8ab640f', 'I10.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('f5a9fb78-bd27-4d98-821a-757cd65fab53', 'Problemer med søvn og hvile', NULL, '8c539fd9-7f31-4b4e-8b30-8298c8ab640f', 'Problemer_med_soevn_og_hvile', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('9162d29a-1c7f-4585-8145-8fb4f1a999e3', 'Viden og udvikling', 'Knowledge and development', '4db72d65-7ec1-45b4-89c3-5017c35d085e', 'I11', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('4a37483a-9d95-496b-a593-aa720a6228ac', 'Problemer med indsigt i behandlingsformål', NULL, '9162d29a-1c7f-4585-8145-8fb4f1a999e3', 'I11.2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('d0496876-5673-4597-bd4a-6323d1dfea46', 'Problemer med sygdomsindsigt', NULL, '9162d29a-1c7f-4585-8145-8fb4f1a999e3', 'I11.3', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('6d72e1df-2873-48b2-a59d-6ee355b0e929', 'Problemer med sundhedskompetence', NULL, '9162d29a-1c7f-4585-8145-8fb4f1a999e3', 'Problemer_med_sundhedskompetence', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('e1dcf02e-6df5-487d-b596-3d499545468f', 'Problemer med hukommelse', NULL, '9162d29a-1c7f-4585-8145-8fb4f1a999e3', 'I11.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('e671cc6c-a24b-4a50-82bf-8f3f6ab09c9a', 'Kognitive problemer', NULL, '9162d29a-1c7f-4585-8145-8fb4f1a999e3', 'I11.4', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('94e9c867-fbc8-4d35-8596-e6b8765b12e8', 'Smerter og sanseindtryk', 'Pain and sensory impressions', '4db72d65-7ec1-45b4-89c3-5017c35d085e', 'I9', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('14d0e94f-35a0-4604-885d-6458d4d8023a', 'Problemer med lugtesans', NULL, '94e9c867-fbc8-4d35-8596-e6b8765b12e8', 'I9.4', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('4d857481-a4f4-4ee6-84e9-366b8875839f', 'Periodevise smerter', NULL, '94e9c867-fbc8-4d35-8596-e6b8765b12e8', 'I9.2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('6da78b57-2b00-43f2-b7f0-7045dd9aa1a5', 'Akutte smerter', NULL, '94e9c867-fbc8-4d35-8596-e6b8765b12e8', 'I9.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('742d39b5-63b5-411b-8792-e0d35c914c8d', 'Problemer med smagssans', NULL, '94e9c867-fbc8-4d35-8596-e6b8765b12e8', 'I9.8', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('8a592ca5-f544-41d9-aeeb-fe50c2893b45', 'Problemer med følesans', NULL, '94e9c867-fbc8-4d35-8596-e6b8765b12e8', 'I9.5', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('a078cdbd-a1e0-4d02-a472-f010b971c156', 'Problemer med hørelse', NULL, '94e9c867-fbc8-4d35-8596-e6b8765b12e8', 'I9.7', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('e4a049fc-e20c-4117-b834-b475eee781da', 'Kroniske smerter', NULL, '94e9c867-fbc8-4d35-8596-e6b8765b12e8', 'I9.3', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('ee01e70d-0d2b-47a9-8f15-cb59ce4bf348', 'Problemer med synssans', NULL, '94e9c867-fbc8-4d35-8596-e6b8765b12e8', 'I9.6', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('5b6f5ce1-24b0-486d-8bbb-f9711fec92dd', 'Problemer med smerter', NULL, '94e9c867-fbc8-4d35-8596-e6b8765b12e8', 'Problemer_med_smerter', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('d80c56ae-e9f6-44e9-bd2d-103e10a7fef2', 'Problemer med sanser', NULL, '94e9c867-fbc8-4d35-8596-e6b8765b12e8', 'Problemer_med_sanser', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('cc377732-7f14-49b7-8940-1aa07b8884e7', 'Seksualitet, køn og kropsopfattelse', NULL, '4db72d65-7ec1-45b4-89c3-5017c35d085e', 'I8', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('d5966884-4e41-40c1-b711-6c6cde778360', 'Problemer med seksualitet', NULL, 'cc377732-7f14-49b7-8940-1aa07b8884e7', 'I8.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('7dc00935-32e7-46f2-b12a-8d6adfc5ad77', 'Problemer med seksualitet, køn og kropsopfattelse', NULL, 'cc377732-7f14-49b7-8940-1aa07b8884e7', 'Problemer_med_seksualitet_koen_og_kropsopfattelse', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('fa6aa904-d06e-4029-b4c4-13ead04ace27', 'Funktionsniveau', 'Functional level', '4db72d65-7ec1-45b4-89c3-5017c35d085e', 'I1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('b4e4bb41-7734-4c84-967f-fa1916662972', 'Problemer med personlig pleje', NULL, 'fa6aa904-d06e-4029-b4c4-13ead04ace27', 'I1.1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('651a82a3-ff4b-44c1-89dd-574363b33e02', 'Problemer med daglige aktiviteter', NULL, 'fa6aa904-d06e-4029-b4c4-13ead04ace27', 'I1.2', NULL, NULL);

-- en borgers helbred eller funktionsevne på ét område
CREATE TABLE tilstand (
    row_id CHAR(36) NOT NULL COMMENT 'Surrogatnøgle',
    tilstandskode VARCHAR(255) NOT NULL COMMENT 'det, der er vurderet, på niveau 2',
    tilstandsstatus VARCHAR(10) NOT NULL COMMENT 'om det vurderede er aktuelt',
    tilstandsverifikation VARCHAR(16) COMMENT 'hvor sikker oplysningen er; bruges til at trække en fejl tilbage',
    tilstandsfokus BOOLEAN COMMENT 'om der arbejdes med det vurderede nu',
    tilstandsoprettelsestid DATE NOT NULL COMMENT 'dagen for den første beskrivelse',
    tilstandssubjekt_row_id CHAR(36) NOT NULL COMMENT 'den, oplysningen gælder',
    CONSTRAINT pk_tilstand PRIMARY KEY (row_id),
    CONSTRAINT fk_tilstand_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_tilstand_tilstandskode FOREIGN KEY (tilstandskode) REFERENCES tilstandskode (code),
    CONSTRAINT fk_tilstand_tilstandssubjekt_row_id FOREIGN KEY (tilstandssubjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT ck_tilstand_tilstandskode_max_length CHECK (CHAR_LENGTH(tilstandskode) <= 36),
    CONSTRAINT ck_tilstand_tilstandskode_code CHECK (tilstandskode IN ('3dac3b51-364e-47c0-a043-15b6d7a6c405', 'dae40f60-8dab-4bd3-ab72-b07d0f278692', '116ff724-09b7-45c0-bee5-8bbf1d500c63', '1fdf6282-7e57-4e3d-91c4-c8b2f030c374', '8edb6c4d-0410-431c-bd8d-2c3b2d93461d', 'a2d41ce8-e0ee-4863-bfe0-5c19bbf1bf06', 'ae911e37-1ed5-4c30-9622-c73640f1c606', 'bc239b8b-119e-41b4-ae53-4a51fb45e001', '0c0c9388-da32-4cfd-af9b-33c39896424b', '19503407-1ae8-4b17-b96a-98387c24278d', '273eb475-1b94-4445-921b-13c829246494', '555bc65d-6c7f-4848-b5bd-e6176c306986', '78307e65-8f66-4d8b-972e-2431cf80e1ba', '7fc48908-33a5-42bf-9d30-feb346e3af21', '1ee0cce8-b082-464a-a19c-808e7cb082eb', '24d20243-e3f1-4258-a4de-450774fea13c', 'bb0ea5fa-3462-40de-9047-a16fc4815a47', 'fea2c964-eee3-485d-9d07-83a750d843e8', '15947075-ae22-45ca-94bb-ab5992a40c1e', '354af175-2fcf-4f24-9adc-e9c349cd64c0', '5f6830e9-a756-4255-8cec-021c1450de8b', '7946e63c-036f-49f7-a5bc-1f5a8dc173c7', '82239c9a-001c-4027-896d-72caf62c2e31', '42b04f2b-3208-4cce-b52a-a5b293ce8846', 'bc65b137-9f5a-4889-82c2-c6764e5507f0', '68dcfecb-3b30-4392-bfb2-325174220323', '92caace8-60e3-4861-80ac-6e372a700e1d', '7b6a52c6-7e0d-4800-a223-ebdd2c9261e4', 'f7619a25-1f4f-4940-83b8-913a2da0ef47', '5cc0c081-4b5a-4465-8635-7515768fbadc', 'b754ce15-4de8-4ac6-8224-57432fd7cd6a', 'f7710e83-a2d3-4c17-bcf6-bd084aec2efb', '6c6a10b9-d4c3-44f6-8803-80466d158356', 'c11de086-e05b-4cec-b550-a2f0244bf823', 'f5a9fb78-bd27-4d98-821a-757cd65fab53', '4a37483a-9d95-496b-a593-aa720a6228ac', 'd0496876-5673-4597-bd4a-6323d1dfea46', '6d72e1df-2873-48b2-a59d-6ee355b0e929', 'e1dcf02e-6df5-487d-b596-3d499545468f', 'e671cc6c-a24b-4a50-82bf-8f3f6ab09c9a', '14d0e94f-35a0-4604-885d-6458d4d8023a', '4d857481-a4f4-4ee6-84e9-366b8875839f', '6da78b57-2b00-43f2-b7f0-7045dd9aa1a5', '742d39b5-63b5-411b-8792-e0d35c914c8d', '8a592ca5-f544-41d9-aeeb-fe50c2893b45', 'a078cdbd-a1e0-4d02-a472-f010b971c156', 'e4a049fc-e20c-4117-b834-b475eee781da', 'ee01e70d-0d2b-47a9-8f15-cb59ce4bf348', '5b6f5ce1-24b0-486d-8bbb-f9711fec92dd', 'd80c56ae-e9f6-44e9-bd2d-103e10a7fef2', 'd5966884-4e41-40c1-b711-6c6cde778360', '7dc00935-32e7-46f2-b12a-8d6adfc5ad77', 'b4e4bb41-7734-4c84-967f-fa1916662972', '651a82a3-ff4b-44c1-89dd-574363b33e02')),
    CONSTRAINT ck_tilstand_tilstandskode_length CHECK (CHAR_LENGTH(tilstandskode) >= 36),
    CONSTRAINT ck_tilstand_tilstandsstatus_code CHECK (tilstandsstatus IN ('active', 'recurrence', 'relapse', 'inactive', 'remission', 'resolved')),
    CONSTRAINT ck_tilstand_tilstandsverifikation_code CHECK (tilstandsverifikation IN ('unconfirmed', 'provisional', 'differential', 'confirmed', 'refuted', 'entered-in-error')),
    CONSTRAINT ck_tilstand_r_16 CHECK (NOT (((tilstandsstatus = 'active') AND ((tilstandsfokus IS NULL) OR (tilstandsfokus IS NOT NULL AND tilstandsfokus = FALSE))) OR ((tilstandsstatus = 'inactive') AND (tilstandsfokus IS NOT NULL)))),
    CONSTRAINT ck_tilstand_row_id_uuid CHECK (row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_tilstand_tilstandsfokus_boolean CHECK (tilstandsfokus IN (0, 1)),
    CONSTRAINT ck_tilstand_tilstandssubjekt_row_id_uuid CHECK (tilstandssubjekt_row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'en borgers helbred eller funktionsevne på ét område';
CREATE INDEX ix_tilstand_tilstandskode ON tilstand (tilstandskode);
CREATE INDEX ix_tilstand_tilstandssubjekt_row_id ON tilstand (tilstandssubjekt_row_id);

-- klassifikation af indsatser i sygepleje, pleje og omsorg, genoptræning, forebyggelse og
-- hjælpemidler
CREATE TABLE indsatskode (
    code VARCHAR(255) NOT NULL COMMENT 'Koden, som står i data',
    label LONGTEXT NOT NULL COMMENT 'Kodens betegnelse',
    parent_code VARCHAR(255) COMMENT 'Den overordnede kode',
    legacy_code LONGTEXT COMMENT 'Hvad koden var før',
    valid_from DATE COMMENT 'Første dag, den må bruges',
    valid_to DATE COMMENT 'Sidste dag, den må bruges',
    CONSTRAINT pk_indsatskode PRIMARY KEY (code),
    CONSTRAINT fk_indsatskode_parent_code FOREIGN KEY (parent_code) REFERENCES indsatskode (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'klassifikation af indsatser i sygepleje, pleje og omsorg, genoptræning, forebyggelse og hjælpemidler';
CREATE INDEX ix_indsatskode_parent_code ON indsatskode (parent_code);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('cac857f7-2957-4fc7-a814-9e7fc450270a', 'Kommunale sygeplejeindsatser', NULL, 'G', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('993d8f7b-fbed-4a78-90d9-6efbfa835114', 'SUL § 138', 'cac857f7-2957-4fc7-a814-9e7fc450270a', 'G1', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('0204a44a-29ca-4ac0-9f08-a8dcb35b44d9', 'Vejledning', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.42', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('4374f01c-494b-4fc6-9d95-a0022fa515cf', 'Psykiatrisk pleje', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.26', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('476708f4-505d-4575-9e1f-e9dadb7d7759', 'Psykisk støtte', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.27', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('61bbabf0-40a9-4e4c-ae73-5eea09928299', 'Behandling med ortopædiske hjælpemidler', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.6', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('84538b56-8405-4662-ac59-d9d443ca4508', 'Pleje ved anvendelse af personlige hjælpemidler', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.25', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('8f8ee1d1-df6f-4c1c-8293-0b47a46b5c21', 'Rehabilitering', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.28', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('932da174-e1ee-4991-bfd8-5b5fd18b7301', 'Forflytning og mobilisering', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.14', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('a13ec0ec-b525-4b42-89e1-a75c743fcca5', 'Særlig kommunikationsform', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.38', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('c37b573b-d4a8-4784-8751-b54c70249902', 'Respiratorbehandling', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.30', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('c77c0972-df47-4ebe-a274-75c470dc010a', 'Oplæring', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.23', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('c926c94f-137e-4317-9fb0-ad074ba5c5be', 'Samarbejde med netværk', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.31', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('d615e2f1-4fe8-491f-84de-40d97a8d51f0', 'Støtte til ADL-aktivitet', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.36', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('021b4fae-e0f2-46a7-ad3e-26044d207e03', 'Parenteral ernæring', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.24', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('04393d04-a756-41d8-b0b0-f88577526443', 'Anlæggelse og pleje af kateter', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.5', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('0eda48a1-b117-47d8-b4f0-a2e1fc12a053', 'Sondeernæring', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.34', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('1219579a-0c73-4777-957c-f2fa78c3cd3e', 'Behandling og pleje af hudproblem', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.7', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('13702705-9e2d-441a-a7cd-15053e6664fd', 'Hjælp til hjemmemonitorering relateret til diabetes', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'Hjaelp_til_hjemmemonitorering_diabetes', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('1cb4bf0a-da39-44fa-b9c8-52093d3ae956', 'Trakeostomipleje', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.40', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('23eb1228-e878-4960-8d3c-2c022c66a489', 'Kompressionsbehandling', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.19', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('2793feb9-a99e-4157-81bb-9ce9d8ae0657', 'Ernæringsindsats', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.12', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('27ff5930-0a20-4b48-b22e-aa0a01175702', 'Behandling og pleje af mave-tarmproblem', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.8', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('2db1c5e7-9744-4faf-b874-4edab43e17b6', 'Drænpleje', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.11', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('3198a6ba-879c-4d2e-914b-560ba1e0d63a', 'Respirationsbehandling', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.29', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('34b8b9a0-41bf-4dce-88f6-409de21fb175', 'Undersøgelser og måling af værdier', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.41', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('363f2ea2-6781-497b-969d-71221c676883', 'Dialyse', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.10', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('399fb4f4-b1e0-48a1-8d92-05f5c5ba7d3b', 'Væske per os', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.44', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('3ba23b7c-4004-4b09-a133-1087e513a926', 'Hjælp til hjemmemonitorering relateret til hjerte', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'Hjaelp_til_hjemmemonitorering_relateret_til_hjerte', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('58091c74-aa47-4c34-acd5-96fbb4f2ebd8', 'Stomipleje', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.35', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('6260adb6-38a0-42e3-9505-01bc3da5af94', 'Psykisk pleje og støtte', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'Psykisk_pleje_og_stoette', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('63a47ab5-2266-42f1-b974-0c9021d73671', 'Udtagelse af kapillærblodprøver og veneblodprøver', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'Udtagelse_af_kapillaerblodproever_veneblodproever', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('7511b78b-1417-4215-9c28-70b4adaee0f8', 'Hjælp til hjemmemonitorering relateret til sår', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'Hjaelp_til_hjemmemonitorering_relateret_til_saar', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('76878386-b3d2-4320-828a-a700e8a66234', 'Sårbehandling', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.39', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('800ff360-e737-4ba0-a384-c2f107c77369', 'Hjælp til hjemmemonitorering relateret til KOL', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'Hjaelp_til_hjemmemonitorering_relateret_til_KOL', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('81ad7190-f253-47c2-a7c9-3d61dd4f7275', 'Medicindispensering', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.21', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('967855e5-386d-4c00-8e42-de05a8672e6d', 'Cirkulationsbehandling', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.9', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('999e4908-106e-49b8-bc5f-8f9778df8a8d', 'Subkutan væskebehandling', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.37', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('9c413b5d-9ddb-4298-8f78-f9459c6f142c', 'Ordination af medicin', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'Ordination_af_medicin', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('a0c9f295-7608-4d80-b6e7-fb37908b330a', 'Nonfarmakologisk smertelindring', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.22', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('b0c840e3-dc65-461e-b176-a3b540cca7ce', 'Syning af overfladiske hudsår udenfor ansigtet', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'Syning_af_overfladiske_hudsaar_udenfor_ansigtet', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('b2634ff3-544b-46e8-8908-b056b3c4e27c', 'Supplerende udredning', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.47', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('bce1125d-3f4e-4be4-b1eb-f26b7454b2d2', 'Iltbehandling', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.15', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('d2d42368-9d6d-4ca2-affe-f7116da86e1b', 'Medicinadministration', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.20', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('d67e7cd7-2b3a-4cb7-9309-b799a94ddd6d', 'Hjælp til hjemmemonitorering - andet', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'Hjaelp_til_hjemmemonitorering_andet', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('e3eabbbe-b1a2-499f-beff-cca6e28c5e5c', 'Intravenøs væskebehandling', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.18', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('e6c95074-ce45-488a-af8b-b6b39d20808f', 'Inkontinensbehandling', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.16', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('e8e49a3f-9b29-4486-9274-1c8bcd478c5e', 'Sekretsugning', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.32', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('f0d23296-29c5-4dc4-942e-3ce4cfdf6741', 'Intravenøs medicinsk behandling', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.17', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('fdf43795-6499-4a5b-a1d9-d045975682b2', 'Personlig pleje', '993d8f7b-fbed-4a78-90d9-6efbfa835114', 'G1.46', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('ff47f955-3179-446f-b211-dc29de9456e3', '0-ydelser', 'cac857f7-2957-4fc7-a814-9e7fc450270a', 'G2', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('0899186c-200c-4048-8cda-929b4d629343', 'Koordinering', 'ff47f955-3179-446f-b211-dc29de9456e3', 'G2.3', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('96546362-359b-401f-8760-f2c54f62d804', 'Sygeplejefaglig udredning', 'ff47f955-3179-446f-b211-dc29de9456e3', 'G2.1', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('ccbed25e-da29-4c4e-9f6c-0b3132125336', 'Generel 0-ydelse', 'ff47f955-3179-446f-b211-dc29de9456e3', 'G2.4', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('f2ac3b5e-ff62-4510-88ce-7a916fc24a90', 'Opfølgning', 'ff47f955-3179-446f-b211-dc29de9456e3', 'G2.2', NULL, NULL);

-- den hjælp, en borger er bevilget i en periode
CREATE TABLE planlagt_indsats (
    row_id CHAR(36) NOT NULL COMMENT 'Surrogatnøgle',
    indsatskode VARCHAR(255) NOT NULL COMMENT 'arten af hjælp i det fælles katalog, niveau 2',
    lokal_indsats_kode VARCHAR(60) COMMENT 'det, indsatsen hedder i systemet',
    lokal_indsats_tekst VARCHAR(200) COMMENT 'det, indsatsen hedder for mennesker',
    indsatsbevillingstid DATE NOT NULL COMMENT 'den første dag med hjælp',
    indsatsafslutningstid DATE COMMENT 'den sidste dag, planlagt eller faktisk',
    indsatsstatus VARCHAR(16) NOT NULL COMMENT 'om bevillingen er i kraft',
    indsats_aktivitetsstatus VARCHAR(16) NOT NULL COMMENT 'hvor langt udførelsen er',
    indsatssubjekt_row_id CHAR(36) NOT NULL COMMENT 'den, oplysningen gælder',
    CONSTRAINT pk_planlagt_indsats PRIMARY KEY (row_id),
    CONSTRAINT fk_planlagt_indsats_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_planlagt_indsats_indsatskode FOREIGN KEY (indsatskode) REFERENCES indsatskode (code),
    CONSTRAINT fk_planlagt_indsats_indsatssubjekt_row_id FOREIGN KEY (indsatssubjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT ck_planlagt_indsats_indsatskode_max_length CHECK (CHAR_LENGTH(indsatskode) <= 36),
    CONSTRAINT ck_planlagt_indsats_indsatskode_code CHECK (indsatskode IN ('0204a44a-29ca-4ac0-9f08-a8dcb35b44d9', '4374f01c-494b-4fc6-9d95-a0022fa515cf', '476708f4-505d-4575-9e1f-e9dadb7d7759', '61bbabf0-40a9-4e4c-ae73-5eea09928299', '84538b56-8405-4662-ac59-d9d443ca4508', '8f8ee1d1-df6f-4c1c-8293-0b47a46b5c21', '932da174-e1ee-4991-bfd8-5b5fd18b7301', 'a13ec0ec-b525-4b42-89e1-a75c743fcca5', 'c37b573b-d4a8-4784-8751-b54c70249902', 'c77c0972-df47-4ebe-a274-75c470dc010a', 'c926c94f-137e-4317-9fb0-ad074ba5c5be', 'd615e2f1-4fe8-491f-84de-40d97a8d51f0', '021b4fae-e0f2-46a7-ad3e-26044d207e03', '04393d04-a756-41d8-b0b0-f88577526443', '0eda48a1-b117-47d8-b4f0-a2e1fc12a053', '1219579a-0c73-4777-957c-f2fa78c3cd3e', '13702705-9e2d-441a-a7cd-15053e6664fd', '1cb4bf0a-da39-44fa-b9c8-52093d3ae956', '23eb1228-e878-4960-8d3c-2c022c66a489', '2793feb9-a99e-4157-81bb-9ce9d8ae0657', '27ff5930-0a20-4b48-b22e-aa0a01175702', '2db1c5e7-9744-4faf-b874-4edab43e17b6', '3198a6ba-879c-4d2e-914b-560ba1e0d63a', '34b8b9a0-41bf-4dce-88f6-409de21fb175', '363f2ea2-6781-497b-969d-71221c676883', '399fb4f4-b1e0-48a1-8d92-05f5c5ba7d3b', '3ba23b7c-4004-4b09-a133-1087e513a926', '58091c74-aa47-4c34-acd5-96fbb4f2ebd8', '6260adb6-38a0-42e3-9505-01bc3da5af94', '63a47ab5-2266-42f1-b974-0c9021d73671', '7511b78b-1417-4215-9c28-70b4adaee0f8', '76878386-b3d2-4320-828a-a700e8a66234', '800ff360-e737-4ba0-a384-c2f107c77369', '81ad7190-f253-47c2-a7c9-3d61dd4f7275', '967855e5-386d-4c00-8e42-de05a8672e6d', '999e4908-106e-49b8-bc5f-8f9778df8a8d', '9c413b5d-9ddb-4298-8f78-f9459c6f142c', 'a0c9f295-7608-4d80-b6e7-fb37908b330a', 'b0c840e3-dc65-461e-b176-a3b540cca7ce', 'b2634ff3-544b-46e8-8908-b056b3c4e27c', 'bce1125d-3f4e-4be4-b1eb-f26b7454b2d2', 'd2d42368-9d6d-4ca2-affe-f7116da86e1b', 'd67e7cd7-2b3a-4cb7-9309-b799a94ddd6d', 'e3eabbbe-b1a2-499f-beff-cca6e28c5e5c', 'e6c95074-ce45-488a-af8b-b6b39d20808f', 'e8e49a3f-9b29-4486-9274-1c8bcd478c5e', 'f0d23296-29c5-4dc4-942e-3ce4cfdf6741', 'fdf43795-6499-4a5b-a1d9-d045975682b2', '0899186c-200c-4048-8cda-929b4d629343', '96546362-359b-401f-8760-f2c54f62d804', 'ccbed25e-da29-4c4e-9f6c-0b3132125336', 'f2ac3b5e-ff62-4510-88ce-7a916fc24a90')),
    CONSTRAINT ck_planlagt_indsats_indsatskode_length CHECK (CHAR_LENGTH(indsatskode) >= 36),
    CONSTRAINT ck_planlagt_indsats_lokal_indsats_kode_length CHECK (CHAR_LENGTH(lokal_indsats_kode) >= 1),
    CONSTRAINT ck_planlagt_indsats_lokal_indsats_tekst_length CHECK (CHAR_LENGTH(lokal_indsats_tekst) >= 1),
    CONSTRAINT ck_planlagt_indsats_lokal_indsats_whole CHECK ((lokal_indsats_kode IS NULL AND lokal_indsats_tekst IS NULL) OR (lokal_indsats_kode IS NOT NULL AND lokal_indsats_tekst IS NOT NULL)),
    CONSTRAINT ck_planlagt_indsats_indsatsstatus_code CHECK (indsatsstatus IN ('draft', 'active', 'on-hold', 'revoked', 'completed', 'entered-in-error', 'unknown')),
    CONSTRAINT ck_planlagt_indsats_indsats_aktivitetsstatus_code CHECK (indsats_aktivitetsstatus IN ('not-started', 'scheduled', 'in-progress', 'on-hold', 'completed', 'cancelled', 'stopped', 'unknown', 'entered-in-error')),
    CONSTRAINT ck_planlagt_indsats_periode_er_ordnet CHECK (NOT ((indsatsafslutningstid IS NOT NULL) AND (indsatsafslutningstid IS NOT NULL AND indsatsafslutningstid < indsatsbevillingstid))),
    CONSTRAINT ck_planlagt_indsats_row_id_uuid CHECK (row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_planlagt_indsats_indsatssubjekt_row_id_uuid CHECK (indsatssubjekt_row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'den hjælp, en borger er bevilget i en periode';
CREATE INDEX ix_planlagt_indsats_indsatskode ON planlagt_indsats (indsatskode);
CREATE INDEX ix_planlagt_indsats_indsatssubjekt_row_id ON planlagt_indsats (indsatssubjekt_row_id);

-- akut hjælp, der er givet uden at være planlagt
CREATE TABLE leveret_indsats (
    row_id CHAR(36) NOT NULL COMMENT 'Surrogatnøgle',
    leveret_indsatskode VARCHAR(255) NOT NULL COMMENT 'arten af hjælp, niveau 2',
    leveret_lokal_indsats_kode VARCHAR(60) COMMENT 'det, indsatsen hedder i systemet',
    leveret_lokal_indsats_tekst VARCHAR(200) COMMENT 'det, indsatsen hedder for mennesker',
    leveret_indsats_start DATETIME(6) NOT NULL COMMENT 'hvornår hjælpen blev givet',
    leveret_indsatsstatus VARCHAR(16) NOT NULL COMMENT 'om hjælpen er givet, eller oplysningen er en fejl',
    leveret_indsatssubjekt_row_id CHAR(36) NOT NULL COMMENT 'den, oplysningen gælder',
    CONSTRAINT pk_leveret_indsats PRIMARY KEY (row_id),
    CONSTRAINT fk_leveret_indsats_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_leveret_indsats_leveret_indsatskode FOREIGN KEY (leveret_indsatskode) REFERENCES indsatskode (code),
    CONSTRAINT fk_leveret_indsats_leveret_indsatssubjekt_row_id FOREIGN KEY (leveret_indsatssubjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT ck_leveret_indsats_leveret_indsatskode_max_length CHECK (CHAR_LENGTH(leveret_indsatskode) <= 36),
    CONSTRAINT ck_leveret_indsats_leveret_indsatskode_code CHECK (leveret_indsatskode IN ('0204a44a-29ca-4ac0-9f08-a8dcb35b44d9', '4374f01c-494b-4fc6-9d95-a0022fa515cf', '476708f4-505d-4575-9e1f-e9dadb7d7759', '61bbabf0-40a9-4e4c-ae73-5eea09928299', '84538b56-8405-4662-ac59-d9d443ca4508', '8f8ee1d1-df6f-4c1c-8293-0b47a46b5c21', '932da174-e1ee-4991-bfd8-5b5fd18b7301', 'a13ec0ec-b525-4b42-89e1-a75c743fcca5', 'c37b573b-d4a8-4784-8751-b54c70249902', 'c77c0972-df47-4ebe-a274-75c470dc010a', 'c926c94f-137e-4317-9fb0-ad074ba5c5be', 'd615e2f1-4fe8-491f-84de-40d97a8d51f0', '021b4fae-e0f2-46a7-ad3e-26044d207e03', '04393d04-a756-41d8-b0b0-f88577526443', '0eda48a1-b117-47d8-b4f0-a2e1fc12a053', '1219579a-0c73-4777-957c-f2fa78c3cd3e', '13702705-9e2d-441a-a7cd-15053e6664fd', '1cb4bf0a-da39-44fa-b9c8-52093d3ae956', '23eb1228-e878-4960-8d3c-2c022c66a489', '2793feb9-a99e-4157-81bb-9ce9d8ae0657', '27ff5930-0a20-4b48-b22e-aa0a01175702', '2db1c5e7-9744-4faf-b874-4edab43e17b6', '3198a6ba-879c-4d2e-914b-560ba1e0d63a', '34b8b9a0-41bf-4dce-88f6-409de21fb175', '363f2ea2-6781-497b-969d-71221c676883', '399fb4f4-b1e0-48a1-8d92-05f5c5ba7d3b', '3ba23b7c-4004-4b09-a133-1087e513a926', '58091c74-aa47-4c34-acd5-96fbb4f2ebd8', '6260adb6-38a0-42e3-9505-01bc3da5af94', '63a47ab5-2266-42f1-b974-0c9021d73671', '7511b78b-1417-4215-9c28-70b4adaee0f8', '76878386-b3d2-4320-828a-a700e8a66234', '800ff360-e737-4ba0-a384-c2f107c77369', '81ad7190-f253-47c2-a7c9-3d61dd4f7275', '967855e5-386d-4c00-8e42-de05a8672e6d', '999e4908-106e-49b8-bc5f-8f9778df8a8d', '9c413b5d-9ddb-4298-8f78-f9459c6f142c', 'a0c9f295-7608-4d80-b6e7-fb37908b330a', 'b0c840e3-dc65-461e-b176-a3b540cca7ce', 'b2634ff3-544b-46e8-8908-b056b3c4e27c', 'bce1125d-3f4e-4be4-b1eb-f26b7454b2d2', 'd2d42368-9d6d-4ca2-affe-f7116da86e1b', 'd67e7cd7-2b3a-4cb7-9309-b799a94ddd6d', 'e3eabbbe-b1a2-499f-beff-cca6e28c5e5c', 'e6c95074-ce45-488a-af8b-b6b39d20808f', 'e8e49a3f-9b29-4486-9274-1c8bcd478c5e', 'f0d23296-29c5-4dc4-942e-3ce4cfdf6741', 'fdf43795-6499-4a5b-a1d9-d045975682b2', '0899186c-200c-4048-8cda-929b4d629343', '96546362-359b-401f-8760-f2c54f62d804', 'ccbed25e-da29-4c4e-9f6c-0b3132125336', 'f2ac3b5e-ff62-4510-88ce-7a916fc24a90')),
    CONSTRAINT ck_leveret_indsats_leveret_indsatskode_length CHECK (CHAR_LENGTH(leveret_indsatskode) >= 36),
    CONSTRAINT ck_leveret_indsats_leveret_lokal_indsats_kode_length CHECK (CHAR_LENGTH(leveret_lokal_indsats_kode) >= 1),
    CONSTRAINT ck_leveret_indsats_leveret_lokal_indsats_tekst_length CHECK (CHAR_LENGTH(leveret_lokal_indsats_tekst) >= 1),
    CONSTRAINT ck_leveret_indsats_leveret_lokal_indsats_whole CHECK ((leveret_lokal_indsats_kode IS NULL AND leveret_lokal_indsats_tekst IS NULL) OR (leveret_lokal_indsats_kode IS NOT NULL AND leveret_lokal_indsats_tekst IS NOT NULL)),
    CONSTRAINT ck_leveret_indsats_leveret_indsatsstatus_code CHECK (leveret_indsatsstatus IN ('preparation', 'in-progress', 'not-done', 'on-hold', 'stopped', 'completed', 'entered-in-error', 'unknown')),
    CONSTRAINT ck_leveret_indsats_leveret_eller_fejl CHECK (NOT ((leveret_indsatsstatus <> 'completed') AND (leveret_indsatsstatus <> 'entered-in-error'))),
    CONSTRAINT ck_leveret_indsats_row_id_uuid CHECK (row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_leveret_indsats_leveret_indsatssubjekt_row_id_uuid CHECK (leveret_indsatssubjekt_row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'akut hjælp, der er givet uden at være planlagt';
CREATE INDEX ix_leveret_indsats_leveret_indsatskode ON leveret_indsats (leveret_indsatskode);
CREATE INDEX ix_leveret_indsats_leveret_indsatssubjekt_row_id ON leveret_indsats (leveret_indsatssubjekt_row_id);

-- et møde mellem en borger og en medarbejder, planlagt eller afholdt
CREATE TABLE kontakt (
    row_id CHAR(36) NOT NULL COMMENT 'Surrogatnøgle',
    borgerkontaktklasse VARCHAR(36) NOT NULL COMMENT 'måden, man mødes på',
    borgerkontaktstatus VARCHAR(16) NOT NULL COMMENT 'om mødet er planlagt eller afholdt',
    borgerkontaktstart DATETIME(6) NOT NULL COMMENT 'hvornår mødet begynder',
    borgerkontaktslut DATETIME(6) COMMENT 'hvornår mødet ender',
    borgerkontaktsubjekt_row_id CHAR(36) NOT NULL COMMENT 'den, oplysningen gælder',
    CONSTRAINT pk_kontakt PRIMARY KEY (row_id),
    CONSTRAINT fk_kontakt_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_kontakt_borgerkontaktsubjekt_row_id FOREIGN KEY (borgerkontaktsubjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT ck_kontakt_borgerkontaktklasse_code CHECK (borgerkontaktklasse IN ('AMB', 'HH', 'VR', '1b55a4b0-1156-4f58-b2df-b5c6014d9048', '124be95d-6924-4609-9d2a-e7c73ae3ab3d')),
    CONSTRAINT ck_kontakt_borgerkontaktstatus_code CHECK (borgerkontaktstatus IN ('planned', 'arrived', 'triaged', 'in-progress', 'onleave', 'finished', 'cancelled', 'entered-in-error', 'unknown')),
    CONSTRAINT ck_kontakt_slut_er_efter_start CHECK (NOT ((borgerkontaktslut IS NOT NULL) AND (borgerkontaktslut IS NOT NULL AND borgerkontaktslut < borgerkontaktstart))),
    CONSTRAINT ck_kontakt_row_id_uuid CHECK (row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_kontakt_borgerkontaktsubjekt_row_id_uuid CHECK (borgerkontaktsubjekt_row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'et møde mellem en borger og en medarbejder, planlagt eller afholdt';
CREATE INDEX ix_kontakt_borgerkontaktsubjekt_row_id ON kontakt (borgerkontaktsubjekt_row_id);

-- klassifikation af måder, en indsats kan leveres på
CREATE TABLE leveringstype (
    code VARCHAR(255) NOT NULL COMMENT 'Koden, som står i data',
    label LONGTEXT NOT NULL COMMENT 'Kodens betegnelse',
    valid_from DATE COMMENT 'Første dag, den må bruges',
    valid_to DATE COMMENT 'Sidste dag, den må bruges',
    CONSTRAINT pk_leveringstype PRIMARY KEY (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'klassifikation af måder, en indsats kan leveres på';
INSERT INTO leveringstype (code, label, valid_from, valid_to) VALUES ('2865f123-15a7-4a36-a514-32ea37c400ca', 'Gruppebaseret indsats', NULL, NULL);
INSERT INTO leveringstype (code, label, valid_from, valid_to) VALUES ('8d12d74c-17da-47a7-a4fe-e69dbaec0a8c', 'Individuel indsats', NULL, NULL);
INSERT INTO leveringstype (code, label, valid_from, valid_to) VALUES ('34cdd6ab-3da9-49e8-84dc-1cbf683d4fcf', 'Robot leverer indsats', NULL, NULL);
INSERT INTO leveringstype (code, label, valid_from, valid_to) VALUES ('284857a4-5e91-499a-a001-64d7f0b7038a', 'Digital levering af indsats', NULL, NULL);

-- om hjælpen er individuel, i gruppe, digital eller ved robot
CREATE TABLE planlagt_indsats_indsats_leveringstype (
    row_id CHAR(36) NOT NULL,
    indsats_leveringstype VARCHAR(255) NOT NULL COMMENT 'om hjælpen er individuel, i gruppe, digital eller ved robot',
    CONSTRAINT pk_planlagt_indsats_indsats_leveringstype PRIMARY KEY (row_id, indsats_leveringstype),
    CONSTRAINT fk_planlagt_indsats_indsats_leveringstype_row_id FOREIGN KEY (row_id) REFERENCES planlagt_indsats (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_planlagt_indsats_indsats_leveringstype_indsats_leveringstype FOREIGN KEY (indsats_leveringstype) REFERENCES leveringstype (code),
    CONSTRAINT ck_planlagt_indsats_indsats_leveringstype_indsats_lever_5f418555 CHECK (CHAR_LENGTH(indsats_leveringstype) <= 36),
    CONSTRAINT ck_planlagt_indsats_indsats_leveringstype_indsats_lever_95dca07e CHECK (CHAR_LENGTH(indsats_leveringstype) >= 36),
    CONSTRAINT ck_planlagt_indsats_indsats_leveringstype_row_id_uuid CHECK (row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'om hjælpen er individuel, i gruppe, digital eller ved robot';
CREATE INDEX ix_planlagt_indsats_indsats_leveringstype_indsats_leveringstype ON planlagt_indsats_indsats_leveringstype (indsats_leveringstype);

-- klassifikation af det, der sker i en kontakt
CREATE TABLE kontaktaktivitet (
    code VARCHAR(255) NOT NULL COMMENT 'Koden, som står i data',
    label LONGTEXT NOT NULL COMMENT 'Kodens betegnelse',
    valid_from DATE COMMENT 'Første dag, den må bruges',
    valid_to DATE COMMENT 'Sidste dag, den må bruges',
    CONSTRAINT pk_kontaktaktivitet PRIMARY KEY (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'klassifikation af det, der sker i en kontakt';
INSERT INTO kontaktaktivitet (code, label, valid_from, valid_to) VALUES ('bb6fc544-7f4f-4b50-8868-1431e0df2381', 'Observation', NULL, NULL);
INSERT INTO kontaktaktivitet (code, label, valid_from, valid_to) VALUES ('9f03dfbb-7a97-45a5-94db-d4c3501714a9', 'Opfølgning', NULL, NULL);
INSERT INTO kontaktaktivitet (code, label, valid_from, valid_to) VALUES ('829ac647-c7fc-4964-836b-f708d886e0e3', 'Oplysning', NULL, NULL);
INSERT INTO kontaktaktivitet (code, label, valid_from, valid_to) VALUES ('15775b0a-7ec6-469e-9d3c-a81fbc9a1b45', 'Udførelse af akutindsats', NULL, NULL);
INSERT INTO kontaktaktivitet (code, label, valid_from, valid_to) VALUES ('c03b426a-4348-407f-b343-f4baa9759c72', 'Udførelse af ikke-bevilget indsats', NULL, NULL);
INSERT INTO kontaktaktivitet (code, label, valid_from, valid_to) VALUES ('784275f1-6822-4a88-b361-d958007d5253', 'Udførelse af planlagt indsats', NULL, NULL);
INSERT INTO kontaktaktivitet (code, label, valid_from, valid_to) VALUES ('9269c9a2-8220-447b-a127-811275b41062', 'Vurdering/bevilling', NULL, NULL);

-- det, der sker, når man mødes
CREATE TABLE kontakt_borgerkontakttype (
    row_id CHAR(36) NOT NULL,
    borgerkontakttype VARCHAR(255) NOT NULL COMMENT 'det, der sker, når man mødes',
    CONSTRAINT pk_kontakt_borgerkontakttype PRIMARY KEY (row_id, borgerkontakttype),
    CONSTRAINT fk_kontakt_borgerkontakttype_row_id FOREIGN KEY (row_id) REFERENCES kontakt (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_kontakt_borgerkontakttype_borgerkontakttype FOREIGN KEY (borgerkontakttype) REFERENCES kontaktaktivitet (code),
    CONSTRAINT ck_kontakt_borgerkontakttype_borgerkontakttype_max_length CHECK (CHAR_LENGTH(borgerkontakttype) <= 36),
    CONSTRAINT ck_kontakt_borgerkontakttype_borgerkontakttype_length CHECK (CHAR_LENGTH(borgerkontakttype) >= 36),
    CONSTRAINT ck_kontakt_borgerkontakttype_row_id_uuid CHECK (row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'det, der sker, når man mødes';
CREATE INDEX ix_kontakt_borgerkontakttype_borgerkontakttype ON kontakt_borgerkontakttype (borgerkontakttype);

CREATE TABLE indsatsbegrundelse_indsatser_for_tilstand (
    indsatsbegrundelse_row_id CHAR(36) NOT NULL COMMENT 'de tilstande, hjælpen adresserer',
    indsatser_for_tilstand_row_id CHAR(36) NOT NULL COMMENT 'den hjælp, der adresserer tilstanden',
    CONSTRAINT pk_indsatsbegrundelse_indsatser_for_tilstand PRIMARY KEY (indsatsbegrundelse_row_id, indsatser_for_tilstand_row_id),
    CONSTRAINT fk_indsatsbegrundelse_indsatser_for_tilstand_indsatsbeg_dc530332 FOREIGN KEY (indsatsbegrundelse_row_id) REFERENCES tilstand (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_indsatsbegrundelse_indsatser_for_tilstand_indsatser_62274aee FOREIGN KEY (indsatser_for_tilstand_row_id) REFERENCES planlagt_indsats (row_id) ON DELETE CASCADE,
    CONSTRAINT ck_indsatsbegrundelse_indsatser_for_tilstand_indsatsbeg_7eb6db83 CHECK (indsatsbegrundelse_row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_indsatsbegrundelse_indsatser_for_tilstand_indsatser_c92cf85c CHECK (indsatser_for_tilstand_row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_indsatsbegrundelse_indsatser_for_tilstand_indsatser_53804241 ON indsatsbegrundelse_indsatser_for_tilstand (indsatser_for_tilstand_row_id);

CREATE TABLE leveret_indsatsbegrundelse_leveret_for_tilstand (
    leveret_indsatsbegrundelse_row_id CHAR(36) NOT NULL COMMENT 'de tilstande, den akutte hjælp adresserer',
    leveret_for_tilstand_row_id CHAR(36) NOT NULL COMMENT 'den akutte hjælp, der adresserer tilstanden',
    CONSTRAINT pk_leveret_indsatsbegrundelse_leveret_for_tilstand PRIMARY KEY (leveret_indsatsbegrundelse_row_id, leveret_for_tilstand_row_id),
    CONSTRAINT fk_leveret_indsatsbegrundelse_leveret_for_tilstand_leve_99504444 FOREIGN KEY (leveret_indsatsbegrundelse_row_id) REFERENCES tilstand (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_leveret_indsatsbegrundelse_leveret_for_tilstand_leve_7b6a2fc0 FOREIGN KEY (leveret_for_tilstand_row_id) REFERENCES leveret_indsats (row_id) ON DELETE CASCADE,
    CONSTRAINT ck_leveret_indsatsbegrundelse_leveret_for_tilstand_leve_88fb40ba CHECK (leveret_indsatsbegrundelse_row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_leveret_indsatsbegrundelse_leveret_for_tilstand_leve_3e8b235c CHECK (leveret_for_tilstand_row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_leveret_indsatsbegrundelse_leveret_for_tilstand_leve_72633086 ON leveret_indsatsbegrundelse_leveret_for_tilstand (leveret_for_tilstand_row_id);

CREATE TABLE kontakt_tilstand_kontakter (
    kontakt_tilstand_row_id CHAR(36) NOT NULL COMMENT 'de tilstande, mødet drejer sig om',
    kontakter_row_id CHAR(36) NOT NULL COMMENT 'de møder, der drejer sig om tilstanden',
    CONSTRAINT pk_kontakt_tilstand_kontakter PRIMARY KEY (kontakt_tilstand_row_id, kontakter_row_id),
    CONSTRAINT fk_kontakt_tilstand_kontakter_kontakt_tilstand_row_id FOREIGN KEY (kontakt_tilstand_row_id) REFERENCES tilstand (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_kontakt_tilstand_kontakter_kontakter_row_id FOREIGN KEY (kontakter_row_id) REFERENCES kontakt (row_id) ON DELETE CASCADE,
    CONSTRAINT ck_kontakt_tilstand_kontakter_kontakt_tilstand_row_id_uuid CHECK (kontakt_tilstand_row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_kontakt_tilstand_kontakter_kontakter_row_id_uuid CHECK (kontakter_row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_kontakt_tilstand_kontakter_kontakter_row_id ON kontakt_tilstand_kontakter (kontakter_row_id);

CREATE TABLE kontakt_indsats_kontakter_om_indsats (
    kontakt_indsats_row_id CHAR(36) NOT NULL COMMENT 'den hjælp, mødet drejer sig om',
    kontakter_om_indsats_row_id CHAR(36) NOT NULL COMMENT 'de møder, der drejer sig om hjælpen',
    CONSTRAINT pk_kontakt_indsats_kontakter_om_indsats PRIMARY KEY (kontakt_indsats_row_id, kontakter_om_indsats_row_id),
    CONSTRAINT fk_kontakt_indsats_kontakter_om_indsats_kontakt_indsats_row_id FOREIGN KEY (kontakt_indsats_row_id) REFERENCES planlagt_indsats (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_kontakt_indsats_kontakter_om_indsats_kontakter_om_in_1f8aeea8 FOREIGN KEY (kontakter_om_indsats_row_id) REFERENCES kontakt (row_id) ON DELETE CASCADE,
    CONSTRAINT ck_kontakt_indsats_kontakter_om_indsats_kontakt_indsats_8db09451 CHECK (kontakt_indsats_row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_kontakt_indsats_kontakter_om_indsats_kontakter_om_in_ad7d706b CHECK (kontakter_om_indsats_row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_kontakt_indsats_kontakter_om_indsats_kontakter_om_in_ce887577 ON kontakt_indsats_kontakter_om_indsats (kontakter_om_indsats_row_id);

