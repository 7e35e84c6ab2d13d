-- Fælles Sprog III, version 0.1.0, profile genoptraening-140
-- SQL tables for MySQL 8.0.16 or later, MariaDB 10.6 or later
-- Made by modelmill from the model; change the model or the profile, not this file.
-- A moment is stored without its offset: write UTC.
--
-- What the model says and these tables do not hold data to:
-- documented: by the query of the rules: it looks at other rows (12):
--     Fælles::Indberetning::Indberetning::énBorger, Fælles Sprog III::Tilstande og
--     mål::Tilstand::R-20, Fælles Sprog III::Tilstande og mål::TværorganisatoriskTilstand::R-20,
--     Fælles Sprog III::Indsatser::Anledning::R-20, Fælles Sprog III::Indsatser::Anledning::R-11,
--     Fælles Sprog III::Indsatser::Indsatsforløb::R-20, Fælles Sprog
--     III::Indsatser::PlanlagtIndsats::R-20, Fælles Sprog III::Indsatser::PlanlagtIndsats::R-20
--     forløb, Fælles Sprog III::Indsatser::PlanlagtIndsats::R-13, Fælles Sprog
--     III::Indsatser::PlanlagtIndsats::R-14, Fælles Sprog III::Kontakt og
--     opfølgning::Kontakt::R-20, Fælles Sprog III::Kontakt og opfølgning::Kontakt::R-09
-- enforced: by a check that lets pass what is undetermined (6):
--     Fælles Sprog III::Tilstande og mål::Tilstand::R-16, Fælles Sprog III::Tilstande og
--     mål::TværorganisatoriskTilstand::sksForm, Fælles Sprog
--     III::Indsatser::Anledning::kontaktEfterUdskrivning, Fælles Sprog
--     III::Indsatser::Indsatsforløb::R-12, Fælles Sprog
--     III::Indsatser::PlanlagtIndsats::periodeErOrdnet, Fælles Sprog III::Kontakt og
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
    borger_er_doed BOOLEAN NOT NULL COMMENT 'om borgeren er afgået ved døden',
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
    legacy_code LONGTEXT COMMENT 'Hvad koden var før',
    valid_from DATE COMMENT 'Første dag, den må bruges',
    valid_to DATE COMMENT 'Sidste dag, den må bruges',
    CONSTRAINT pk_tilstandskode PRIMARY KEY (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'klassifikation af tilstande i sygepleje, pleje og omsorg, genoptræning, forebyggelse og hjælpemidler';
INSERT INTO tilstandskode (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('86e1982c-f459-4658-9071-e4bf3453a687', 'Forflytte sig', NULL, 'Forflytte_sig', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('dd41df82-3c13-4523-b9c5-e83676425299', 'Mobilitet og bevægelse', NULL, 'Mobilitet_og_bevaegelse_140tilstand', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('064f983b-5ec5-40a3-bc90-c3fcec6b6ef5', 'Kommunikation', 'Communication', '064f983b_5ec5_40a3_bc90_c3fcec6b6ef5', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('1d9759c6-6526-4d07-994a-5dee3fa65177', 'Energi og handlekraft', NULL, '1d9759c6_6526_4d07_994a_5dee3fa65177', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('56860429-eabe-4d48-b8ad-d7f7b28f6df5', 'Hukommelse', NULL, '56860429_eabe_4d48_b8ad_d7f7b28f6df5', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('b16668ff-9c02-491e-b082-7b699d93f5bc', 'Kognitive funktioner', NULL, 'Kognitive_funktioner_140tilstande', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('263a2c2f-7ae2-4264-8808-7e8216b1a118', 'Sår og cicatriser', NULL, '263a2c2f_7ae2_4264_8808_7e8216b1a118', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('26b05040-94f3-4c8c-9ede-c7223bddf518', 'Respiration og cirkulation', 'Respiration and circulation', 'Respiration_og_cirkulation', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('3c685f14-5d48-4b1c-a451-9da780e2b41c', 'Sanser og smerter', NULL, 'Sanser_og_smerter', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('bbc99471-a9f3-41f1-a95b-6842abfb551a', 'Kontinens', NULL, 'Kontinens', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('c6f49b84-58af-43df-bb3e-0d6a67fa0aba', 'Bevægeapparat', 'Musculoskeletal system', 'Bevaegeapparat', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('2bd07f7c-e6bb-424b-ab8f-f7c1de2afe80', 'Lave mad', NULL, '2bd07f7c_e6bb_424b_ab8f_f7c1de2afe80', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('b53bca74-fd3f-4127-89ae-1a39d7836b93', 'Lave husligt arbejde', NULL, 'b53bca74_fd3f_4127_89ae_1a39d7836b93', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('bd088375-65fc-4e1d-9a8b-78dc918e6581', 'Indkøb', NULL, 'bd088375_65fc_4e1d_9a8b_78dc918e6581', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('243ae4ae-4e36-4192-88cb-399711ac3766', 'Personlig pleje', NULL, 'Personlig_pleje_140tilstand', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('290baa56-5d8c-40a6-b40c-1de05649f0d1', 'Spise og drikke', NULL, 'Spise_og_drikke_140tilstand', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, legacy_code, valid_from, valid_to) VALUES ('6a2c3341-c13e-4638-961d-72ba0fe29a80', 'Sundhedskompetence', NULL, 'Sundhedskompetence_140tilstand', NULL, NULL);

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
    CONSTRAINT ck_tilstand_tilstandskode_code CHECK (tilstandskode IN ('86e1982c-f459-4658-9071-e4bf3453a687', 'dd41df82-3c13-4523-b9c5-e83676425299', '064f983b-5ec5-40a3-bc90-c3fcec6b6ef5', '1d9759c6-6526-4d07-994a-5dee3fa65177', '56860429-eabe-4d48-b8ad-d7f7b28f6df5', 'b16668ff-9c02-491e-b082-7b699d93f5bc', '263a2c2f-7ae2-4264-8808-7e8216b1a118', '26b05040-94f3-4c8c-9ede-c7223bddf518', '3c685f14-5d48-4b1c-a451-9da780e2b41c', 'bbc99471-a9f3-41f1-a95b-6842abfb551a', 'c6f49b84-58af-43df-bb3e-0d6a67fa0aba', '2bd07f7c-e6bb-424b-ab8f-f7c1de2afe80', 'b53bca74-fd3f-4127-89ae-1a39d7836b93', 'bd088375-65fc-4e1d-9a8b-78dc918e6581', '243ae4ae-4e36-4192-88cb-399711ac3766', '290baa56-5d8c-40a6-b40c-1de05649f0d1', '6a2c3341-c13e-4638-961d-72ba0fe29a80')),
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

-- en helbredstilstand beskrevet med en kode fra et andet system
CREATE TABLE tvaerorganisatorisk_tilstand (
    row_id CHAR(36) NOT NULL COMMENT 'Surrogatnøgle',
    tvaerorganisatorisk_tilstandskode VARCHAR(60) NOT NULL COMMENT 'koden i det system, den er taget fra',
    kodesystem VARCHAR(9) NOT NULL COMMENT 'det system, koden er taget fra',
    tvaerorganisatorisk_tilstandstatus VARCHAR(10) NOT NULL COMMENT 'om helbredstilstanden er aktuel',
    tvaerorganisatorisk_verifikation VARCHAR(16) COMMENT 'hvor sikker oplysningen er',
    tvaerorganisatorisk_tilstandsubjekt_row_id CHAR(36) NOT NULL COMMENT 'den, oplysningen gælder',
    CONSTRAINT pk_tvaerorganisatorisk_tilstand PRIMARY KEY (row_id),
    CONSTRAINT fk_tvaerorganisatorisk_tilstand_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_tvaerorganisatorisk_tilstand_tvaerorganisatorisk_til_8b2d8665 FOREIGN KEY (tvaerorganisatorisk_tilstandsubjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT ck_tvaerorganisatorisk_tilstand_tvaerorganisatorisk_til_6876c5e1 CHECK (CHAR_LENGTH(tvaerorganisatorisk_tilstandskode) >= 1),
    CONSTRAINT ck_tvaerorganisatorisk_tilstand_kodesystem_code CHECK (kodesystem IN ('FSIII', 'FFB', 'SNOMED CT', 'ICD-10', 'ICPC-2')),
    CONSTRAINT ck_tvaerorganisatorisk_tilstand_tvaerorganisatorisk_til_634607ad CHECK (tvaerorganisatorisk_tilstandstatus IN ('active', 'recurrence', 'relapse', 'inactive', 'remission', 'resolved')),
    CONSTRAINT ck_tvaerorganisatorisk_tilstand_tvaerorganisatorisk_ver_c1e506e3 CHECK (tvaerorganisatorisk_verifikation IN ('unconfirmed', 'provisional', 'differential', 'confirmed', 'refuted', 'entered-in-error')),
    CONSTRAINT ck_tvaerorganisatorisk_tilstand_sks_form CHECK (NOT ((kodesystem = 'ICD-10') AND (NOT (tvaerorganisatorisk_tilstandskode REGEXP '^D[A-Z][0-9]{2}[0-9A-Z]{0,5}\\z')))),
    CONSTRAINT ck_tvaerorganisatorisk_tilstand_row_id_uuid CHECK (row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_tvaerorganisatorisk_tilstand_tvaerorganisatorisk_til_f98e993b CHECK (tvaerorganisatorisk_tilstandsubjekt_row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'en helbredstilstand beskrevet med en kode fra et andet system';
CREATE INDEX ix_tvaerorganisatorisk_tilstand_tvaerorganisatorisk_til_16b07faf ON tvaerorganisatorisk_tilstand (tvaerorganisatorisk_tilstandsubjekt_row_id);

-- klassifikation af grunde til, at der ikke er sket noget
CREATE TABLE aarsag_manglende_aktivitet (
    code VARCHAR(255) NOT NULL COMMENT 'Koden, som står i data',
    label LONGTEXT NOT NULL COMMENT 'Kodens betegnelse',
    valid_from DATE COMMENT 'Første dag, den må bruges',
    valid_to DATE COMMENT 'Sidste dag, den må bruges',
    CONSTRAINT pk_aarsag_manglende_aktivitet PRIMARY KEY (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'klassifikation af grunde til, at der ikke er sket noget';
INSERT INTO aarsag_manglende_aktivitet (code, label, valid_from, valid_to) VALUES ('a8632e22-bf0c-4f5a-92a7-70977ba104d5', 'Udskudt', NULL, NULL);
INSERT INTO aarsag_manglende_aktivitet (code, label, valid_from, valid_to) VALUES ('f64b8f5e-8ced-4a8b-ab73-8994fb524915', 'Anden kommmune', NULL, NULL);
INSERT INTO aarsag_manglende_aktivitet (code, label, valid_from, valid_to) VALUES ('3796fa11-305f-47d6-b164-45b05489afb2', 'Frit valg', NULL, NULL);
INSERT INTO aarsag_manglende_aktivitet (code, label, valid_from, valid_to) VALUES ('8ac7be88-5d16-4dbd-a61a-ab02673f4b34', 'Fejl', NULL, NULL);
INSERT INTO aarsag_manglende_aktivitet (code, label, valid_from, valid_to) VALUES ('46a6bc1f-bfe8-4390-a71f-44ad4a384b9d', 'Frit valg afslået', NULL, NULL);

-- en anmodning til kommunen om en indsats
CREATE TABLE anledning (
    row_id CHAR(36) NOT NULL COMMENT 'Surrogatnøgle',
    anledningstid DATETIME(6) NOT NULL COMMENT 'hvornår anmodningen blev skrevet',
    udskrivningsdato DATE NOT NULL COMMENT 'dagen, hvor borgeren forlod sygehuset',
    aarsag_manglende_aktivitet VARCHAR(255) COMMENT 'hvorfor der ikke er sket noget',
    tilbudt_foerste_kontakt DATE COMMENT 'dagen for det første tilbud om at mødes',
    anlednings_subjekt_row_id CHAR(36) NOT NULL COMMENT 'den, oplysningen gælder',
    CONSTRAINT pk_anledning PRIMARY KEY (row_id),
    CONSTRAINT fk_anledning_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_anledning_aarsag_manglende_aktivitet FOREIGN KEY (aarsag_manglende_aktivitet) REFERENCES aarsag_manglende_aktivitet (code),
    CONSTRAINT fk_anledning_anlednings_subjekt_row_id FOREIGN KEY (anlednings_subjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT ck_anledning_aarsag_manglende_aktivitet_max_length CHECK (CHAR_LENGTH(aarsag_manglende_aktivitet) <= 36),
    CONSTRAINT ck_anledning_aarsag_manglende_aktivitet_length CHECK (CHAR_LENGTH(aarsag_manglende_aktivitet) >= 36),
    CONSTRAINT ck_anledning_kontakt_efter_udskrivning CHECK (NOT ((tilbudt_foerste_kontakt IS NOT NULL) AND (tilbudt_foerste_kontakt IS NOT NULL AND tilbudt_foerste_kontakt < udskrivningsdato))),
    CONSTRAINT ck_anledning_row_id_uuid CHECK (row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_anledning_anlednings_subjekt_row_id_uuid CHECK (anlednings_subjekt_row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'en anmodning til kommunen om en indsats';
CREATE INDEX ix_anledning_aarsag_manglende_aktivitet ON anledning (aarsag_manglende_aktivitet);
CREATE INDEX ix_anledning_anlednings_subjekt_row_id ON anledning (anlednings_subjekt_row_id);

-- klassifikation af forløb efter §140 og §119
CREATE TABLE forloebskategori (
    code VARCHAR(255) NOT NULL COMMENT 'Koden, som står i data',
    label LONGTEXT NOT NULL COMMENT 'Kodens betegnelse',
    parent_code VARCHAR(255) COMMENT 'Den overordnede kode',
    valid_from DATE COMMENT 'Første dag, den må bruges',
    valid_to DATE COMMENT 'Sidste dag, den må bruges',
    CONSTRAINT pk_forloebskategori PRIMARY KEY (code),
    CONSTRAINT fk_forloebskategori_parent_code FOREIGN KEY (parent_code) REFERENCES forloebskategori (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'klassifikation af forløb efter §140 og §119';
CREATE INDEX ix_forloebskategori_parent_code ON forloebskategori (parent_code);
INSERT INTO forloebskategori (code, label, parent_code, valid_from, valid_to) VALUES ('4fd6c23a-6ff3-4251-ac37-3ca095027b5b', 'Kommunal Sundhedsfremme og forebyggelse', NULL, NULL, NULL);
INSERT INTO forloebskategori (code, label, parent_code, valid_from, valid_to) VALUES ('9791e55a-656f-47eb-8fd5-c4a06b0a4662', 'Opfølgningsforløb efter §119', '4fd6c23a-6ff3-4251-ac37-3ca095027b5b', NULL, NULL);
INSERT INTO forloebskategori (code, label, parent_code, valid_from, valid_to) VALUES ('5c160c02-e858-4c1f-925a-71ed64844749', 'Interventionsforløb efter §119', '4fd6c23a-6ff3-4251-ac37-3ca095027b5b', NULL, NULL);
INSERT INTO forloebskategori (code, label, parent_code, valid_from, valid_to) VALUES ('ddd2f670-5ec7-4f9c-9a2c-aee25cb133bf', 'Kommunal genoptræning efter sygehusophold', NULL, NULL, NULL);
INSERT INTO forloebskategori (code, label, parent_code, valid_from, valid_to) VALUES ('4863001e-14c7-4be8-a2da-e4f21a4b6ac4', 'Opfølgningsforløb efter §140', 'ddd2f670-5ec7-4f9c-9a2c-aee25cb133bf', NULL, NULL);
INSERT INTO forloebskategori (code, label, parent_code, valid_from, valid_to) VALUES ('f15b2663-94d9-4d0c-a5de-d8bd8e1e4ebb', 'Interventionsforløb efter §140', 'ddd2f670-5ec7-4f9c-9a2c-aee25cb133bf', NULL, NULL);

-- klassifikation af grunde til, at et forløb er ophørt
CREATE TABLE ophoersaarsag (
    code VARCHAR(255) NOT NULL COMMENT 'Koden, som står i data',
    label LONGTEXT NOT NULL COMMENT 'Kodens betegnelse',
    parent_code VARCHAR(255) COMMENT 'Den overordnede kode',
    valid_from DATE COMMENT 'Første dag, den må bruges',
    valid_to DATE COMMENT 'Sidste dag, den må bruges',
    CONSTRAINT pk_ophoersaarsag PRIMARY KEY (code),
    CONSTRAINT fk_ophoersaarsag_parent_code FOREIGN KEY (parent_code) REFERENCES ophoersaarsag (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'klassifikation af grunde til, at et forløb er ophørt';
CREATE INDEX ix_ophoersaarsag_parent_code ON ophoersaarsag (parent_code);
INSERT INTO ophoersaarsag (code, label, parent_code, valid_from, valid_to) VALUES ('82e99421-31da-4915-96ed-168ccfa1d20c', 'Hændelse medfører ophør', NULL, NULL, NULL);
INSERT INTO ophoersaarsag (code, label, parent_code, valid_from, valid_to) VALUES ('4bbf6d6a-a1c6-41c2-b8c1-7352b7378adf', 'Ikke yderligere behov (borger-vurderet)', NULL, NULL, NULL);
INSERT INTO ophoersaarsag (code, label, parent_code, valid_from, valid_to) VALUES ('a63b6aa6-7d56-4e67-a5b3-d73f6d262af5', 'Ikke yderligere behov (fagperson-vurderet)', NULL, NULL, NULL);
INSERT INTO ophoersaarsag (code, label, parent_code, valid_from, valid_to) VALUES ('ef491570-7884-4acd-bcf7-43d6b2c64762', 'Borger har ikke henvendt sig eller er udeblevet', NULL, NULL, NULL);
INSERT INTO ophoersaarsag (code, label, parent_code, valid_from, valid_to) VALUES ('3a5a72b7-addf-4857-b80c-04e4246e3072', 'Aktivt fravalg', NULL, NULL, NULL);
INSERT INTO ophoersaarsag (code, label, parent_code, valid_from, valid_to) VALUES ('8371b769-4bfb-4ac8-b130-d91c54784a56', 'Aktivt fravalg pga. logistik ifm. transport', '3a5a72b7-addf-4857-b80c-04e4246e3072', NULL, NULL);
INSERT INTO ophoersaarsag (code, label, parent_code, valid_from, valid_to) VALUES ('a3f2bd01-078b-486e-81be-797d192ad7bd', 'Aktivt fravalg pga. anden træning', '3a5a72b7-addf-4857-b80c-04e4246e3072', NULL, NULL);
INSERT INTO ophoersaarsag (code, label, parent_code, valid_from, valid_to) VALUES ('0cd5734d-b663-47c6-a3da-6b14a937d144', 'Aktivt fravalg pga. anden sygdom', '3a5a72b7-addf-4857-b80c-04e4246e3072', NULL, NULL);
INSERT INTO ophoersaarsag (code, label, parent_code, valid_from, valid_to) VALUES ('f8436c2e-af1c-44fe-939d-473b518dd01d', 'Aktivt fravalg pga. økonomi ifm. transport', '3a5a72b7-addf-4857-b80c-04e4246e3072', NULL, NULL);

-- de indsatser, der udføres som svar på en anledning
CREATE TABLE indsatsforloeb (
    row_id CHAR(36) NOT NULL COMMENT 'Surrogatnøgle',
    indsatsforloeb_kategori VARCHAR(255) NOT NULL COMMENT 'om der følges op eller gribes ind',
    indsatsforloeb_bevillingstid DATE NOT NULL COMMENT 'den første dag',
    indsatsforloeb_aktivitetsstatus VARCHAR(16) NOT NULL COMMENT 'hvor langt forløbet er',
    forklaring_af_status VARCHAR(255) COMMENT 'hvorfor forløbet er aflyst eller stoppet',
    udfoerer_sor_kode VARCHAR(18) NOT NULL COMMENT 'koden i Sundhedsvæsenets Organisationsregister',
    anledning_row_id CHAR(36) COMMENT 'anmodningen, forløbet svarer på',
    indsatsforloebsubjekt_row_id CHAR(36) NOT NULL COMMENT 'den, oplysningen gælder',
    CONSTRAINT pk_indsatsforloeb PRIMARY KEY (row_id),
    CONSTRAINT fk_indsatsforloeb_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_indsatsforloeb_indsatsforloeb_kategori FOREIGN KEY (indsatsforloeb_kategori) REFERENCES forloebskategori (code),
    CONSTRAINT fk_indsatsforloeb_forklaring_af_status FOREIGN KEY (forklaring_af_status) REFERENCES ophoersaarsag (code),
    CONSTRAINT fk_indsatsforloeb_anledning_row_id FOREIGN KEY (anledning_row_id) REFERENCES anledning (row_id),
    CONSTRAINT fk_indsatsforloeb_indsatsforloebsubjekt_row_id FOREIGN KEY (indsatsforloebsubjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT ck_indsatsforloeb_indsatsforloeb_kategori_max_length CHECK (CHAR_LENGTH(indsatsforloeb_kategori) <= 36),
    CONSTRAINT ck_indsatsforloeb_indsatsforloeb_kategori_length CHECK (CHAR_LENGTH(indsatsforloeb_kategori) >= 36),
    CONSTRAINT ck_indsatsforloeb_indsatsforloeb_aktivitetsstatus_code CHECK (indsatsforloeb_aktivitetsstatus IN ('not-started', 'scheduled', 'in-progress', 'on-hold', 'completed', 'cancelled', 'stopped', 'unknown', 'entered-in-error')),
    CONSTRAINT ck_indsatsforloeb_forklaring_af_status_max_length CHECK (CHAR_LENGTH(forklaring_af_status) <= 36),
    CONSTRAINT ck_indsatsforloeb_forklaring_af_status_length CHECK (CHAR_LENGTH(forklaring_af_status) >= 36),
    CONSTRAINT ck_indsatsforloeb_udfoerer_sor_kode_length CHECK (CHAR_LENGTH(udfoerer_sor_kode) >= 11),
    CONSTRAINT ck_indsatsforloeb_udfoerer_sor_kode_pattern CHECK (udfoerer_sor_kode REGEXP '^[0-9]{11,18}\\z'),
    CONSTRAINT ck_indsatsforloeb_r_12 CHECK (NOT ((((indsatsforloeb_aktivitetsstatus = 'cancelled') OR (indsatsforloeb_aktivitetsstatus = 'stopped')) AND (forklaring_af_status IS NULL)) OR (((indsatsforloeb_aktivitetsstatus <> 'cancelled') AND (indsatsforloeb_aktivitetsstatus <> 'stopped')) AND (forklaring_af_status IS NOT NULL)))),
    CONSTRAINT ck_indsatsforloeb_row_id_uuid CHECK (row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_indsatsforloeb_anledning_row_id_uuid CHECK (anledning_row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_indsatsforloeb_indsatsforloebsubjekt_row_id_uuid CHECK (indsatsforloebsubjekt_row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'de indsatser, der udføres som svar på en anledning';
CREATE INDEX ix_indsatsforloeb_indsatsforloeb_kategori ON indsatsforloeb (indsatsforloeb_kategori);
CREATE INDEX ix_indsatsforloeb_forklaring_af_status ON indsatsforloeb (forklaring_af_status);
CREATE INDEX ix_indsatsforloeb_anledning_row_id ON indsatsforloeb (anledning_row_id);
CREATE INDEX ix_indsatsforloeb_indsatsforloebsubjekt_row_id ON indsatsforloeb (indsatsforloebsubjekt_row_id);

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
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('7deb81de-12c0-4a49-bd5b-72ea6fe89d83', 'Kommunal genoptræning efter sygehusophold-indsatser', NULL, '7deb81de_12c0_4a49_bd5b_72ea6fe89d83', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('1130ad70-6553-490d-87f8-5e8941687a0c', 'Terapeutfaglig udredning', '7deb81de-12c0-4a49-bd5b-72ea6fe89d83', '1130ad70_6553_490d_87f8_5e8941687a0c', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('2abe20c7-c0b4-41c1-b397-52acf36499ef', 'Fysisk træning', '7deb81de-12c0-4a49-bd5b-72ea6fe89d83', '2abe20c7_c0b4_41c1_b397_52acf36499ef', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('2c661159-1bb3-4af2-bdf1-f3a9927a99e2', 'Kognitiv træning', '7deb81de-12c0-4a49-bd5b-72ea6fe89d83', '2c661159_1bb3_4af2_bdf1_f3a9927a99e2', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('571fa7da-a155-4a84-b780-ef19170d48a0', 'Opfølgning', '7deb81de-12c0-4a49-bd5b-72ea6fe89d83', '571fa7da_a155_4a84_b780_ef19170d48a0', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('58293f63-00d7-4730-8dbc-c784d40f9e23', 'Funktionstræning', '7deb81de-12c0-4a49-bd5b-72ea6fe89d83', '58293f63_00d7_4730_8dbc_c784d40f9e23', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('66fb32c9-ecc3-484b-be49-f20094be237c', 'Vejledning og undervisning', '7deb81de-12c0-4a49-bd5b-72ea6fe89d83', '66fb32c9_ecc3_484b_be49_f20094be237c', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('7f825e3e-1a5c-4249-bf41-9f7171fb6b8a', 'ADL-træning', '7deb81de-12c0-4a49-bd5b-72ea6fe89d83', '7f825e3e_1a5c_4249_bf41_9f7171fb6b8a', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('8d714c98-f23a-4722-8a2f-85c162fe4840', 'Psykomotorisk træning', '7deb81de-12c0-4a49-bd5b-72ea6fe89d83', '8d714c98_f23a_4722_8a2f_85c162fe4840', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('ba3e17bd-d4aa-4848-acad-25adc8285c19', 'Koordinering og kommunikation', '7deb81de-12c0-4a49-bd5b-72ea6fe89d83', 'ba3e17bd_d4aa_4848_acad_25adc8285c19', NULL, NULL);
INSERT INTO indsatskode (code, label, parent_code, legacy_code, valid_from, valid_to) VALUES ('f8ac963c-6ec5-4ec5-bd90-a22fea4e2d16', 'Manuel behandling', '7deb81de-12c0-4a49-bd5b-72ea6fe89d83', 'f8ac963c_6ec5_4ec5_bd90_a22fea4e2d16', NULL, NULL);

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
    indsats_del_af_plan_row_id CHAR(36) COMMENT 'det forløb, hjælpen gives i',
    indsatssubjekt_row_id CHAR(36) NOT NULL COMMENT 'den, oplysningen gælder',
    CONSTRAINT pk_planlagt_indsats PRIMARY KEY (row_id),
    CONSTRAINT fk_planlagt_indsats_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_planlagt_indsats_indsatskode FOREIGN KEY (indsatskode) REFERENCES indsatskode (code),
    CONSTRAINT fk_planlagt_indsats_indsats_del_af_plan_row_id FOREIGN KEY (indsats_del_af_plan_row_id) REFERENCES indsatsforloeb (row_id),
    CONSTRAINT fk_planlagt_indsats_indsatssubjekt_row_id FOREIGN KEY (indsatssubjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT ck_planlagt_indsats_indsatskode_max_length CHECK (CHAR_LENGTH(indsatskode) <= 36),
    CONSTRAINT ck_planlagt_indsats_indsatskode_code CHECK (indsatskode IN ('1130ad70-6553-490d-87f8-5e8941687a0c', '2abe20c7-c0b4-41c1-b397-52acf36499ef', '2c661159-1bb3-4af2-bdf1-f3a9927a99e2', '571fa7da-a155-4a84-b780-ef19170d48a0', '58293f63-00d7-4730-8dbc-c784d40f9e23', '66fb32c9-ecc3-484b-be49-f20094be237c', '7f825e3e-1a5c-4249-bf41-9f7171fb6b8a', '8d714c98-f23a-4722-8a2f-85c162fe4840', 'ba3e17bd-d4aa-4848-acad-25adc8285c19', 'f8ac963c-6ec5-4ec5-bd90-a22fea4e2d16')),
    CONSTRAINT ck_planlagt_indsats_indsatskode_length CHECK (CHAR_LENGTH(indsatskode) >= 36),
    CONSTRAINT ck_planlagt_indsats_lokal_indsats_kode_length CHECK (CHAR_LENGTH(lokal_indsats_kode) >= 1),
    CONSTRAINT ck_planlagt_indsats_lokal_indsats_tekst_length CHECK (CHAR_LENGTH(lokal_indsats_tekst) >= 1),
    CONSTRAINT ck_planlagt_indsats_lokal_indsats_whole CHECK ((lokal_indsats_kode IS NULL AND lokal_indsats_tekst IS NULL) OR (lokal_indsats_kode IS NOT NULL AND lokal_indsats_tekst IS NOT NULL)),
    CONSTRAINT ck_planlagt_indsats_indsatsstatus_code CHECK (indsatsstatus IN ('draft', 'active', 'on-hold', 'revoked', 'completed', 'entered-in-error', 'unknown')),
    CONSTRAINT ck_planlagt_indsats_indsats_aktivitetsstatus_code CHECK (indsats_aktivitetsstatus IN ('not-started', 'scheduled', 'in-progress', 'on-hold', 'completed', 'cancelled', 'stopped', 'unknown', 'entered-in-error')),
    CONSTRAINT ck_planlagt_indsats_periode_er_ordnet CHECK (NOT ((indsatsafslutningstid IS NOT NULL) AND (indsatsafslutningstid IS NOT NULL AND indsatsafslutningstid < indsatsbevillingstid))),
    CONSTRAINT ck_planlagt_indsats_row_id_uuid CHECK (row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_planlagt_indsats_indsats_del_af_plan_row_id_uuid CHECK (indsats_del_af_plan_row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_planlagt_indsats_indsatssubjekt_row_id_uuid CHECK (indsatssubjekt_row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'den hjælp, en borger er bevilget i en periode';
CREATE INDEX ix_planlagt_indsats_indsatskode ON planlagt_indsats (indsatskode);
CREATE INDEX ix_planlagt_indsats_indsats_del_af_plan_row_id ON planlagt_indsats (indsats_del_af_plan_row_id);
CREATE INDEX ix_planlagt_indsats_indsatssubjekt_row_id ON planlagt_indsats (indsatssubjekt_row_id);

-- et møde mellem en borger og en medarbejder, planlagt eller afholdt
CREATE TABLE kontakt (
    row_id CHAR(36) NOT NULL COMMENT 'Surrogatnøgle',
    borgerkontaktklasse VARCHAR(36) NOT NULL COMMENT 'måden, man mødes på',
    borgerkontaktstatus VARCHAR(16) NOT NULL COMMENT 'om mødet er planlagt eller afholdt',
    borgerkontaktstart DATETIME(6) NOT NULL COMMENT 'hvornår mødet begynder',
    borgerkontaktslut DATETIME(6) NOT NULL COMMENT 'hvornår mødet ender',
    borgerkontaktsubjekt_row_id CHAR(36) NOT NULL COMMENT 'den, oplysningen gælder',
    CONSTRAINT pk_kontakt PRIMARY KEY (row_id),
    CONSTRAINT fk_kontakt_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_kontakt_borgerkontaktsubjekt_row_id FOREIGN KEY (borgerkontaktsubjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT ck_kontakt_borgerkontaktklasse_code CHECK (borgerkontaktklasse IN ('AMB', 'HH', 'VR', '1b55a4b0-1156-4f58-b2df-b5c6014d9048', '124be95d-6924-4609-9d2a-e7c73ae3ab3d')),
    CONSTRAINT ck_kontakt_borgerkontaktstatus_code CHECK (borgerkontaktstatus IN ('planned', 'arrived', 'triaged', 'in-progress', 'onleave', 'finished', 'cancelled', 'entered-in-error', 'unknown')),
    CONSTRAINT ck_kontakt_slut_er_efter_start CHECK (NOT (borgerkontaktslut < borgerkontaktstart)),
    CONSTRAINT ck_kontakt_row_id_uuid CHECK (row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_kontakt_borgerkontaktsubjekt_row_id_uuid CHECK (borgerkontaktsubjekt_row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'et møde mellem en borger og en medarbejder, planlagt eller afholdt';
CREATE INDEX ix_kontakt_borgerkontaktsubjekt_row_id ON kontakt (borgerkontaktsubjekt_row_id);

-- klassifikation af genoptræningsplaner
CREATE TABLE genoptraeningsplantype (
    code VARCHAR(255) NOT NULL COMMENT 'Koden, som står i data',
    label LONGTEXT NOT NULL COMMENT 'Kodens betegnelse',
    valid_from DATE COMMENT 'Første dag, den må bruges',
    valid_to DATE COMMENT 'Sidste dag, den må bruges',
    CONSTRAINT pk_genoptraeningsplantype PRIMARY KEY (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'klassifikation af genoptræningsplaner';
INSERT INTO genoptraeningsplantype (code, label, valid_from, valid_to) VALUES ('0c8e2bfc-1350-45d1-90da-c07e2645d073', 'Specialiseret', NULL, NULL);
INSERT INTO genoptraeningsplantype (code, label, valid_from, valid_to) VALUES ('8b962281-2ab6-4b10-9c91-4bac592d6d49', 'Basal', NULL, NULL);
INSERT INTO genoptraeningsplantype (code, label, valid_from, valid_to) VALUES ('ffd81f78-352e-4589-a195-5350dd1df2a4', 'Almen', NULL, NULL);
INSERT INTO genoptraeningsplantype (code, label, valid_from, valid_to) VALUES ('b679c454-2da2-46dd-9425-0e52d4aa2bf3', 'Avanceret', NULL, NULL);
INSERT INTO genoptraeningsplantype (code, label, valid_from, valid_to) VALUES ('83c89857-8fb8-4163-97b1-eb1a56345c29', 'Rehabilitering', NULL, NULL);

-- arten af genoptræningsplan
CREATE TABLE anledning_anledningskategori (
    row_id CHAR(36) NOT NULL,
    anledningskategori VARCHAR(255) NOT NULL COMMENT 'arten af genoptræningsplan',
    CONSTRAINT pk_anledning_anledningskategori PRIMARY KEY (row_id, anledningskategori),
    CONSTRAINT fk_anledning_anledningskategori_row_id FOREIGN KEY (row_id) REFERENCES anledning (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_anledning_anledningskategori_anledningskategori FOREIGN KEY (anledningskategori) REFERENCES genoptraeningsplantype (code),
    CONSTRAINT ck_anledning_anledningskategori_anledningskategori_max_length CHECK (CHAR_LENGTH(anledningskategori) <= 36),
    CONSTRAINT ck_anledning_anledningskategori_anledningskategori_length CHECK (CHAR_LENGTH(anledningskategori) >= 36),
    CONSTRAINT ck_anledning_anledningskategori_row_id_uuid CHECK (row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'arten af genoptræningsplan';
CREATE INDEX ix_anledning_anledningskategori_anledningskategori ON anledning_anledningskategori (anledningskategori);

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

