-- Fælles Sprog III, version 0.1.0, profile forebyggelse-119
-- SQL tables for MySQL 8.0.16 or later, MariaDB 10.6 or later
-- Made by modelmill from the model; change the model or the profile, not this file.
-- A moment is stored without its offset: write UTC.
--
-- What the model says and these tables do not hold data to:
-- documented: by the query of the rules: it looks at other rows (11):
--     Fælles::Indberetning::Indberetning::énBorger, Fælles Sprog III::Tilstande og
--     mål::Tilstand::R-20, Fælles Sprog III::Tilstande og mål::TværorganisatoriskTilstand::R-20,
--     Fælles Sprog III::Indsatser::Anledning::R-20, Fælles Sprog
--     III::Indsatser::Indsatsforløb::R-20, Fælles Sprog III::Indsatser::PlanlagtIndsats::R-20,
--     Fælles Sprog III::Indsatser::PlanlagtIndsats::R-20 forløb, Fælles Sprog
--     III::Indsatser::PlanlagtIndsats::R-13, Fælles Sprog III::Indsatser::PlanlagtIndsats::R-14,
--     Fælles Sprog III::Kontakt og opfølgning::Kontakt::R-20, Fælles Sprog III::Kontakt og
--     opfølgning::Kontakt::R-09
-- enforced: by a check that lets pass what is undetermined (5):
--     Fælles Sprog III::Tilstande og mål::Tilstand::R-16, Fælles Sprog III::Tilstande og
--     mål::TværorganisatoriskTilstand::sksForm, Fælles Sprog III::Indsatser::Indsatsforløb::R-12,
--     Fælles Sprog III::Indsatser::PlanlagtIndsats::periodeErOrdnet, Fælles Sprog III::Kontakt og
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
    parent_code VARCHAR(255) COMMENT 'Den overordnede kode',
    legacy_code LONGTEXT COMMENT 'Hvad koden var før',
    valid_from DATE COMMENT 'Første dag, den må bruges',
    valid_to DATE COMMENT 'Sidste dag, den må bruges',
    CONSTRAINT pk_tilstandskode PRIMARY KEY (code),
    CONSTRAINT fk_tilstandskode_parent_code FOREIGN KEY (parent_code) REFERENCES tilstandskode (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'klassifikation af tilstande i sygepleje, pleje og omsorg, genoptræning, forebyggelse og hjælpemidler';
CREATE INDEX ix_tilstandskode_parent_code ON tilstandskode (parent_code);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('0fa991ef-adf5-4202-8cfe-a31454ed6e9d', 'Kommunale sundhedsfremme og forebyggelsestilstande', NULL, NULL, '0fa991ef_adf5_4202_8cfe_a31454ed6e9d', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('3547a306-8623-4713-a8ce-db1e82839c50', 'Mental sundhed', NULL, '0fa991ef-adf5-4202-8cfe-a31454ed6e9d', '3547a306_8623_4713_a8ce_db1e82839c50', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('525b5dd8-d62b-4efa-bf66-262ac47eca5b', 'Emotionel funktion', NULL, '3547a306-8623-4713-a8ce-db1e82839c50', '525b5dd8_d62b_4efa_bf66_262ac47eca5b', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('0520a107-2bb0-47b8-8856-c53e27607e51', 'Kognitiv funktion', NULL, '3547a306-8623-4713-a8ce-db1e82839c50', '0520a107_2bb0_47b8_8856_c53e27607e51', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('43ad3091-f684-4d6f-8885-20ecd1cf2255', 'Kropspfattelse', NULL, '3547a306-8623-4713-a8ce-db1e82839c50', '43ad3091_f684_4d6f_8885_20ecd1cf2255', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('ba083ca7-fe46-41d0-acd5-85851ac8137f', 'Trivsel', NULL, '3547a306-8623-4713-a8ce-db1e82839c50', 'Trivsel', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('cb55874a-93d9-45c7-a25a-8ff677c24385', 'Søvn og hvile', 'Sleep and rest', '3547a306-8623-4713-a8ce-db1e82839c50', 'cb55874a_93d9_45c7_a25a_8ff677c24385', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('7b3b3587-4ddd-4b93-a81b-455bfc601492', 'Hverdagsliv', NULL, '0fa991ef-adf5-4202-8cfe-a31454ed6e9d', '7b3b3587_4ddd_4b93_a81b_455bfc601492', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('08042057-72f4-4798-a727-75ce6205dc86', 'Sociale relationer', NULL, '7b3b3587-4ddd-4b93-a81b-455bfc601492', '08042057_72f4_4798_a727_75ce6205dc86', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('fab34c19-4805-45af-b961-56099c849744', 'Daglige aktiviteter', NULL, '7b3b3587-4ddd-4b93-a81b-455bfc601492', 'fab34c19_4805_45af_b961_56099c849744', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('b349c7ec-86c5-4c52-aaf2-9034d98b0e3b', 'Sundhedsadfærd', NULL, '0fa991ef-adf5-4202-8cfe-a31454ed6e9d', 'b349c7ec_86c5_4c52_aaf2_9034d98b0e3b', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('1a34ed6c-083b-451f-b8c8-137f99126b0c', 'Tobak og nikotin', NULL, 'b349c7ec-86c5-4c52-aaf2-9034d98b0e3b', '1a34ed6c_083b_451f_b8c8_137f99126b0c', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('57b8979f-cf46-4312-aafa-3a0dd93aa921', 'Alkohol', NULL, 'b349c7ec-86c5-4c52-aaf2-9034d98b0e3b', '57b8979f_cf46_4312_aafa_3a0dd93aa921', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('bb7e9e71-73f6-4ec6-a0bf-eaec1e5982b4', 'Sundhedskompetence', NULL, 'b349c7ec-86c5-4c52-aaf2-9034d98b0e3b', 'bb7e9e71_73f6_4ec6_a0bf_eaec1e5982b4', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('f0b62265-6c83-4239-af97-4d6e9ba9dea7', 'Medicin og stoffer', NULL, 'b349c7ec-86c5-4c52-aaf2-9034d98b0e3b', 'f0b62265_6c83_4239_af97_4d6e9ba9dea7', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('f1f1eee3-a3ea-4ca1-bfa9-ebb381af1a1f', 'Fysisk aktivitet', NULL, 'b349c7ec-86c5-4c52-aaf2-9034d98b0e3b', 'f1f1eee3_a3ea_4ca1_bfa9_ebb381af1a1f', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('f715168e-125b-4d00-8e93-2ca4147ed13f', 'Spisemønster', NULL, 'b349c7ec-86c5-4c52-aaf2-9034d98b0e3b', 'f715168e_125b_4d00_8e93_2ca4147ed13f', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('d03da587-94dc-46e6-ba71-eb1e43ec7df6', 'Kroppen', NULL, '0fa991ef-adf5-4202-8cfe-a31454ed6e9d', 'd03da587_94dc_46e6_ba71_eb1e43ec7df6', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('43f0b6da-11da-4eed-b00b-19b2177690b5', 'Håndtere genstande', NULL, 'd03da587-94dc-46e6-ba71-eb1e43ec7df6', '43f0b6da_11da_4eed_b00b_19b2177690b5', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('880cdd75-c63a-44a0-a4e4-8209644c8628', 'Kontinens', NULL, 'd03da587-94dc-46e6-ba71-eb1e43ec7df6', '880cdd75_c63a_44a0_a4e4_8209644c8628', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('abc0b770-d080-4cc8-851a-aa62556730e6', 'Mobilitet og bevægelse', NULL, 'd03da587-94dc-46e6-ba71-eb1e43ec7df6', 'abc0b770_d080_4cc8_851a_aa62556730e6', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('c0ee1cf6-47a9-4523-8fda-a80a13e28e30', 'Ernæring', 'Nutrition', 'd03da587-94dc-46e6-ba71-eb1e43ec7df6', 'c0ee1cf6_47a9_4523_8fda_a80a13e28e30', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('e33396bb-019a-4fda-b901-1dbfdea1fc10', 'Respiration', NULL, 'd03da587-94dc-46e6-ba71-eb1e43ec7df6', 'e33396bb_019a_4fda_b901_1dbfdea1fc10', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('e3ff3fea-a4ff-4c7b-ad04-f4aad2e67fd3', 'Cirkulation', NULL, 'd03da587-94dc-46e6-ba71-eb1e43ec7df6', 'e3ff3fea_a4ff_4c7b_ad04_f4aad2e67fd3', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('e7531532-7b7f-4ac0-863a-0b6a4cbe6ce2', 'Smerte', NULL, 'd03da587-94dc-46e6-ba71-eb1e43ec7df6', 'e7531532_7b7f_4ac0_863a_0b6a4cbe6ce2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, legacy_code, valid_from, valid_to) VALUES ('febbd20d-f5ff-41e7-bf12-dfa0700678e0', 'Vægt', NULL, 'd03da587-94dc-46e6-ba71-eb1e43ec7df6', 'febbd20d_f5ff_41e7_bf12_dfa0700678e0', NULL, NULL);

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
    CONSTRAINT ck_tilstand_tilstandskode_code CHECK (tilstandskode IN ('3547a306-8623-4713-a8ce-db1e82839c50', '525b5dd8-d62b-4efa-bf66-262ac47eca5b', '0520a107-2bb0-47b8-8856-c53e27607e51', '43ad3091-f684-4d6f-8885-20ecd1cf2255', 'ba083ca7-fe46-41d0-acd5-85851ac8137f', 'cb55874a-93d9-45c7-a25a-8ff677c24385', '7b3b3587-4ddd-4b93-a81b-455bfc601492', '08042057-72f4-4798-a727-75ce6205dc86', 'fab34c19-4805-45af-b961-56099c849744', 'b349c7ec-86c5-4c52-aaf2-9034d98b0e3b', '1a34ed6c-083b-451f-b8c8-137f99126b0c', '57b8979f-cf46-4312-aafa-3a0dd93aa921', 'bb7e9e71-73f6-4ec6-a0bf-eaec1e5982b4', 'f0b62265-6c83-4239-af97-4d6e9ba9dea7', 'f1f1eee3-a3ea-4ca1-bfa9-ebb381af1a1f', 'f715168e-125b-4d00-8e93-2ca4147ed13f', 'd03da587-94dc-46e6-ba71-eb1e43ec7df6', '43f0b6da-11da-4eed-b00b-19b2177690b5', '880cdd75-c63a-44a0-a4e4-8209644c8628', 'abc0b770-d080-4cc8-851a-aa62556730e6', 'c0ee1cf6-47a9-4523-8fda-a80a13e28e30', 'e33396bb-019a-4fda-b901-1dbfdea1fc10', 'e3ff3fea-a4ff-4c7b-ad04-f4aad2e67fd3', 'e7531532-7b7f-4ac0-863a-0b6a4cbe6ce2', 'febbd20d-f5ff-41e7-bf12-dfa0700678e0')),
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

-- en anmodning til kommunen om en indsats
CREATE TABLE anledning (
    row_id CHAR(36) NOT NULL COMMENT 'Surrogatnøgle',
    anledningstid DATETIME(6) NOT NULL COMMENT 'hvornår anmodningen blev skrevet',
    anlednings_subjekt_row_id CHAR(36) NOT NULL COMMENT 'den, oplysningen gælder',
    CONSTRAINT pk_anledning PRIMARY KEY (row_id),
    CONSTRAINT fk_anledning_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_anledning_anlednings_subjekt_row_id FOREIGN KEY (anlednings_subjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT ck_anledning_row_id_uuid CHECK (row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_anledning_anlednings_subjekt_row_id_uuid CHECK (anlednings_subjekt_row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'en anmodning til kommunen om en indsats';
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
    legacy_code LONGTEXT COMMENT 'Hvad koden var før',
    valid_from DATE COMMENT 'Første dag, den må bruges',
    valid_to DATE COMMENT 'Sidste dag, den må bruges',
    CONSTRAINT pk_indsatskode PRIMARY KEY (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'klassifikation af indsatser i sygepleje, pleje og omsorg, genoptræning, forebyggelse og hjælpemidler';
INSERT INTO indsatskode (code, label, legacy_code, valid_from, valid_to) VALUES ('01a500f6-c221-4fd0-b518-cd361218b60d', 'Madlavning i praksis', '01a500f6_c221_4fd0_b518_cd361218b60d', NULL, NULL);
INSERT INTO indsatskode (code, label, legacy_code, valid_from, valid_to) VALUES ('03a3ebdb-9e2d-4be1-b32b-42f0bd2a3362', 'Afsluttende samtale', '03a3ebdb_9e2d_4be1_b32b_42f0bd2a3362', NULL, NULL);
INSERT INTO indsatskode (code, label, legacy_code, valid_from, valid_to) VALUES ('61692d91-69b8-4830-9453-3d58454e49d3', 'Færdighedstræning', '61692d91_69b8_4830_9453_3d58454e49d3', NULL, NULL);
INSERT INTO indsatskode (code, label, legacy_code, valid_from, valid_to) VALUES ('6d24992e-e0a2-43e7-bc27-0234622a8655', 'Nikotin- og tobaksafvænning', 'Nikotin_og_tobaksafvaenning', NULL, NULL);
INSERT INTO indsatskode (code, label, legacy_code, valid_from, valid_to) VALUES ('6eddbaf7-2a73-49d4-91e7-6138d419f58c', 'Afklarende samtale', '6eddbaf7_2a73_49d4_91e7_6138d419f58c', NULL, NULL);
INSERT INTO indsatskode (code, label, legacy_code, valid_from, valid_to) VALUES ('924e9828-84cf-4689-9551-0ebb6dc71b98', 'Samtale om alkohol', '924e9828_84cf_4689_9551_0ebb6dc71b98', NULL, NULL);
INSERT INTO indsatskode (code, label, legacy_code, valid_from, valid_to) VALUES ('ab87c0b5-40be-4e0a-b749-d9f833bfed2d', 'Fysisk træning', 'ab87c0b5_40be_4e0a_b749_d9f833bfed2d', NULL, NULL);
INSERT INTO indsatskode (code, label, legacy_code, valid_from, valid_to) VALUES ('abe847e0-1ce0-44dc-a675-ce05b66f47e6', 'Vejledning og introduktion til fysiske aktiviteter', 'abe847e0_1ce0_44dc_a675_ce05b66f47e6', NULL, NULL);
INSERT INTO indsatskode (code, label, legacy_code, valid_from, valid_to) VALUES ('c9a99304-1788-43b7-b7be-e187b092ae9c', 'Kostvejledning', 'c9a99304_1788_43b7_b7be_e187b092ae9c', NULL, NULL);
INSERT INTO indsatskode (code, label, legacy_code, valid_from, valid_to) VALUES ('cf7a55c2-7061-47ed-b7c5-e29620fe93bf', 'Diætbehandling', 'cf7a55c2_7061_47ed_b7c5_e29620fe93bf', NULL, NULL);
INSERT INTO indsatskode (code, label, legacy_code, valid_from, valid_to) VALUES ('d1e016b5-150a-4ac4-97ba-d3e19e28471e', 'Opfølgning', 'd1e016b5_150a_4ac4_97ba_d3e19e28471e', NULL, NULL);
INSERT INTO indsatskode (code, label, legacy_code, valid_from, valid_to) VALUES ('e71b7d85-5c78-49c2-8624-8499d162317b', 'Sygdomshåndtering', 'e71b7d85_5c78_49c2_8624_8499d162317b', NULL, NULL);
INSERT INTO indsatskode (code, label, legacy_code, valid_from, valid_to) VALUES ('ee5606ac-1bed-487e-aa3c-72dcc30ec037', 'Behovssamtale', 'ee5606ac_1bed_487e_aa3c_72dcc30ec037', NULL, NULL);
INSERT INTO indsatskode (code, label, legacy_code, valid_from, valid_to) VALUES ('f30cab6d-2a42-4358-99d7-811127fb6e05', 'Mental håndtering', 'f30cab6d_2a42_4358_99d7_811127fb6e05', NULL, NULL);

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
    indsats_leveringstype VARCHAR(255) NOT NULL COMMENT 'om hjælpen er individuel, i gruppe, digital eller ved robot',
    indsats_del_af_plan_row_id CHAR(36) COMMENT 'det forløb, hjælpen gives i',
    indsatssubjekt_row_id CHAR(36) NOT NULL COMMENT 'den, oplysningen gælder',
    CONSTRAINT pk_planlagt_indsats PRIMARY KEY (row_id),
    CONSTRAINT fk_planlagt_indsats_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_planlagt_indsats_indsatskode FOREIGN KEY (indsatskode) REFERENCES indsatskode (code),
    CONSTRAINT fk_planlagt_indsats_indsats_leveringstype FOREIGN KEY (indsats_leveringstype) REFERENCES leveringstype (code),
    CONSTRAINT fk_planlagt_indsats_indsats_del_af_plan_row_id FOREIGN KEY (indsats_del_af_plan_row_id) REFERENCES indsatsforloeb (row_id),
    CONSTRAINT fk_planlagt_indsats_indsatssubjekt_row_id FOREIGN KEY (indsatssubjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT ck_planlagt_indsats_indsatskode_max_length CHECK (CHAR_LENGTH(indsatskode) <= 36),
    CONSTRAINT ck_planlagt_indsats_indsatskode_code CHECK (indsatskode IN ('01a500f6-c221-4fd0-b518-cd361218b60d', '03a3ebdb-9e2d-4be1-b32b-42f0bd2a3362', '61692d91-69b8-4830-9453-3d58454e49d3', '6d24992e-e0a2-43e7-bc27-0234622a8655', '6eddbaf7-2a73-49d4-91e7-6138d419f58c', '924e9828-84cf-4689-9551-0ebb6dc71b98', 'ab87c0b5-40be-4e0a-b749-d9f833bfed2d', 'abe847e0-1ce0-44dc-a675-ce05b66f47e6', 'c9a99304-1788-43b7-b7be-e187b092ae9c', 'cf7a55c2-7061-47ed-b7c5-e29620fe93bf', 'd1e016b5-150a-4ac4-97ba-d3e19e28471e', 'e71b7d85-5c78-49c2-8624-8499d162317b', 'ee5606ac-1bed-487e-aa3c-72dcc30ec037', 'f30cab6d-2a42-4358-99d7-811127fb6e05')),
    CONSTRAINT ck_planlagt_indsats_indsatskode_length CHECK (CHAR_LENGTH(indsatskode) >= 36),
    CONSTRAINT ck_planlagt_indsats_lokal_indsats_kode_length CHECK (CHAR_LENGTH(lokal_indsats_kode) >= 1),
    CONSTRAINT ck_planlagt_indsats_lokal_indsats_tekst_length CHECK (CHAR_LENGTH(lokal_indsats_tekst) >= 1),
    CONSTRAINT ck_planlagt_indsats_lokal_indsats_whole CHECK ((lokal_indsats_kode IS NULL AND lokal_indsats_tekst IS NULL) OR (lokal_indsats_kode IS NOT NULL AND lokal_indsats_tekst IS NOT NULL)),
    CONSTRAINT ck_planlagt_indsats_indsatsstatus_code CHECK (indsatsstatus IN ('draft', 'active', 'on-hold', 'revoked', 'completed', 'entered-in-error', 'unknown')),
    CONSTRAINT ck_planlagt_indsats_indsats_aktivitetsstatus_code CHECK (indsats_aktivitetsstatus IN ('not-started', 'scheduled', 'in-progress', 'on-hold', 'completed', 'cancelled', 'stopped', 'unknown', 'entered-in-error')),
    CONSTRAINT ck_planlagt_indsats_indsats_leveringstype_max_length CHECK (CHAR_LENGTH(indsats_leveringstype) <= 36),
    CONSTRAINT ck_planlagt_indsats_indsats_leveringstype_length CHECK (CHAR_LENGTH(indsats_leveringstype) >= 36),
    CONSTRAINT ck_planlagt_indsats_periode_er_ordnet CHECK (NOT ((indsatsafslutningstid IS NOT NULL) AND (indsatsafslutningstid IS NOT NULL AND indsatsafslutningstid < indsatsbevillingstid))),
    CONSTRAINT ck_planlagt_indsats_row_id_uuid CHECK (row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_planlagt_indsats_indsats_del_af_plan_row_id_uuid CHECK (indsats_del_af_plan_row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_planlagt_indsats_indsatssubjekt_row_id_uuid CHECK (indsatssubjekt_row_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'den hjælp, en borger er bevilget i en periode';
CREATE INDEX ix_planlagt_indsats_indsatskode ON planlagt_indsats (indsatskode);
CREATE INDEX ix_planlagt_indsats_indsats_leveringstype ON planlagt_indsats (indsats_leveringstype);
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

