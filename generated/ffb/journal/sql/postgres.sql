-- Fælles Faglige Begreber, version 0.1.0, profile journal
-- SQL tables for PostgreSQL 13 or later
-- Made by modelmill from the model; change the model or the profile, not this file.
--
-- What the model says and these tables do not hold data to:
-- documented: by the query of the rules: it looks at other rows (20):
--     Fælles::Indberetning::Indberetning::énBorger, Fælles Faglige
--     Begreber::Udredning::Anledning::R-FFB-04, Fælles Faglige
--     Begreber::Udredning::Oplysningsaktivitet::R-FFB-04, Fælles Faglige
--     Begreber::Udredning::Tilstand::R-FFB-04, Fælles Faglige
--     Begreber::Udredning::Målgruppe::R-FFB-04, Fælles Faglige
--     Begreber::Udredning::Støttebehovsvurdering::R-FFB-04, Fælles Faglige Begreber::Indsats og
--     mål::Indsatsmål::R-FFB-04, Fælles Faglige Begreber::Indsats og mål::Indsatsmål::R-FFB-11,
--     Fælles Faglige Begreber::Indsats og mål::Indsatsmål::R-FFB-12, Fælles Faglige
--     Begreber::Indsats og mål::Indsatsforløb::R-FFB-04, Fælles Faglige Begreber::Indsats og
--     mål::Indsatsforløb::R-FFB-14, Fælles Faglige Begreber::Indsats og
--     mål::Indsatsforløb::R-FFB-15, Fælles Faglige Begreber::Indsats og
--     mål::Indsatsforløb::R-FFB-16, Fælles Faglige Begreber::Indsats og
--     mål::Indsatsforløb::R-FFB-17, Fælles Faglige Begreber::Indsats og
--     mål::Indsatsforløb::R-FFB-18, Fælles Faglige Begreber::Indsats og
--     mål::PlanlagtIndsats::R-FFB-04, Fælles Faglige Begreber::Indsats og
--     mål::PlanlagtIndsats::bevilgetIForløb, Fælles Faglige Begreber::Indsats og
--     mål::Tilbudsudfører::R-FFB-04, Fælles Faglige
--     Begreber::Opfølgning::PlanlagtOpfølgning::R-FFB-04, Fælles Faglige
--     Begreber::Opfølgning::Opfølgningsresultat::R-FFB-04
-- enforced: by a check that lets pass what is undetermined (7):
--     Fælles::Personer og organisationer::Organisationsidentifikator::organisationErUdpeget,
--     Fælles Faglige Begreber::Udredning::Anledning::R-FFB-08, Fælles Faglige
--     Begreber::Udredning::Tilstand::R-FFB-10, Fælles Faglige
--     Begreber::Udredning::Tilstand::sidstVurderetEfterOprettelse, Fælles Faglige
--     Begreber::Indsats og mål::Indsatsforløb::periodeErOrdnet, Fælles Faglige Begreber::Indsats
--     og mål::PlanlagtIndsats::periodeErOrdnet, Fælles Faglige
--     Begreber::Opfølgning::Opfølgningsresultat::R-FFB-21

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
    borger_journalfoerende_organisation_sor_kode VARCHAR(18),
    borger_journalfoerende_organisation_organisations_uuid VARCHAR(45),
    borger_journalfoerende_organisation_cvr_nummer VARCHAR(8),
    har_aktiv_journal BOOLEAN,
    borger_er_doed BOOLEAN,
    CONSTRAINT pk_borger PRIMARY KEY (row_id),
    CONSTRAINT fk_borger_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT ck_borger_borger_cpr_nummer_length CHECK (CHAR_LENGTH(borger_cpr_nummer) >= 10),
    CONSTRAINT ck_borger_borger_cpr_nummer_pattern CHECK (borger_cpr_nummer ~ '^((((0[1-9]|[12][0-9])(0[1-9]|1[0-2])|30(0[13-9]|1[0-2])|31(0[13578]|1[02])))[0-9]{6})$'),
    CONSTRAINT ck_borger_borger_journalfoerende_organisation_sor_kode_length CHECK (CHAR_LENGTH(borger_journalfoerende_organisation_sor_kode) >= 11),
    CONSTRAINT ck_borger_borger_journalfoerende_organisation_sor_kode_pattern CHECK (borger_journalfoerende_organisation_sor_kode ~ '^[0-9]{11,18}$'),
    CONSTRAINT ck_borger_borger_journalfoerende_organisation_organisa_cc6d3fec CHECK (CHAR_LENGTH(borger_journalfoerende_organisation_organisations_uuid) >= 45),
    CONSTRAINT ck_borger_borger_journalfoerende_organisation_organisa_126b1389 CHECK (borger_journalfoerende_organisation_organisations_uuid ~ '^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'),
    CONSTRAINT ck_borger_borger_journalfoerende_organisation_cvr_nummer_length CHECK (CHAR_LENGTH(borger_journalfoerende_organisation_cvr_nummer) >= 8),
    CONSTRAINT ck_borger_borger_journalfoerende_organisation_cvr_numm_546940a2 CHECK (borger_journalfoerende_organisation_cvr_nummer ~ '^[0-9]{8}$'),
    CONSTRAINT ck_borger_organisation_er_udpeget CHECK (NOT (((borger_journalfoerende_organisation_sor_kode IS NOT NULL) OR (borger_journalfoerende_organisation_organisations_uuid IS NOT NULL) OR (borger_journalfoerende_organisation_cvr_nummer IS NOT NULL)) AND (borger_journalfoerende_organisation_sor_kode IS NULL) AND (borger_journalfoerende_organisation_organisations_uuid IS NULL) AND (borger_journalfoerende_organisation_cvr_nummer IS NULL)))
);
COMMENT ON TABLE borger IS 'det menneske, som kommunen yder hjælp, pleje eller behandling';
COMMENT ON COLUMN borger.row_id IS 'Surrogatnøgle';
COMMENT ON COLUMN borger.borger_cpr_nummer IS 'personnummeret for den, rapporten handler om';
COMMENT ON COLUMN borger.borger_journalfoerende_organisation_sor_kode IS 'koden i Sundhedsvæsenets Organisationsregister';
COMMENT ON COLUMN borger.borger_journalfoerende_organisation_organisations_uuid IS 'nøglen i kommunernes fælles organisationsregister';
COMMENT ON COLUMN borger.borger_journalfoerende_organisation_cvr_nummer IS 'nummeret som juridisk enhed';
COMMENT ON COLUMN borger.har_aktiv_journal IS 'om journalen gælder; falsk trækker en fejlindberettet borger tilbage';
COMMENT ON COLUMN borger.borger_er_doed IS 'om borgeren er afgået ved døden';

-- en henvendelse om, at en borger kan have brug for støtte
CREATE TABLE anledning (
    row_id UUID NOT NULL,
    anlednings_status VARCHAR(16) NOT NULL,
    anlednings_hensigt VARCHAR(8) NOT NULL,
    anledning_dokumenteret_i_sag_kommunespecifik VARCHAR(50),
    anledning_dokumenteret_i_sag_officiel VARCHAR(50),
    anledningstid TIMESTAMP WITH TIME ZONE,
    anledningsaarsag VARCHAR(4000),
    anlednings_subjekt_row_id UUID NOT NULL,
    CONSTRAINT pk_anledning PRIMARY KEY (row_id),
    CONSTRAINT fk_anledning_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_anledning_anlednings_subjekt_row_id FOREIGN KEY (anlednings_subjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT ck_anledning_anlednings_status_code CHECK (anlednings_status IN ('draft', 'active', 'on-hold', 'revoked', 'completed', 'entered-in-error', 'unknown')),
    CONSTRAINT ck_anledning_anlednings_hensigt_code CHECK (anlednings_hensigt IN ('proposal', 'plan', 'order')),
    CONSTRAINT ck_anledning_anledning_dokumenteret_i_sag_kommunespeci_9a400c7e CHECK (CHAR_LENGTH(anledning_dokumenteret_i_sag_kommunespecifik) >= 1),
    CONSTRAINT ck_anledning_anledning_dokumenteret_i_sag_officiel_length CHECK (CHAR_LENGTH(anledning_dokumenteret_i_sag_officiel) >= 1),
    CONSTRAINT ck_anledning_r_ffb_08 CHECK (NOT ((anledning_dokumenteret_i_sag_kommunespecifik IS NULL) AND (anledning_dokumenteret_i_sag_officiel IS NULL)))
);
CREATE INDEX ix_anledning_anlednings_subjekt_row_id ON anledning (anlednings_subjekt_row_id);
COMMENT ON TABLE anledning IS 'en henvendelse om, at en borger kan have brug for støtte';
COMMENT ON COLUMN anledning.row_id IS 'Surrogatnøgle';
COMMENT ON COLUMN anledning.anlednings_status IS 'hvor langt behandlingen af henvendelsen er';
COMMENT ON COLUMN anledning.anlednings_hensigt IS 'hvor bindende henvendelsen er; altid et forslag';
COMMENT ON COLUMN anledning.anledning_dokumenteret_i_sag_kommunespecifik IS 'nummeret i kommunens eget system';
COMMENT ON COLUMN anledning.anledning_dokumenteret_i_sag_officiel IS 'nummeret, der også gælder uden for kommunen';
COMMENT ON COLUMN anledning.anledningstid IS 'hvornår kommunen modtog henvendelsen';
COMMENT ON COLUMN anledning.anledningsaarsag IS 'begrundelsen, sådan som den er skrevet af henviseren';
COMMENT ON COLUMN anledning.anlednings_subjekt_row_id IS 'den, oplysningen gælder';

-- klassifikation af behovet for støtte
CREATE TABLE stoettebehovsniveau (
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    label_en TEXT,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_stoettebehovsniveau PRIMARY KEY (code)
);
COMMENT ON TABLE stoettebehovsniveau IS 'klassifikation af behovet for støtte';
COMMENT ON COLUMN stoettebehovsniveau.code IS 'Koden, som står i data';
COMMENT ON COLUMN stoettebehovsniveau.label IS 'Kodens betegnelse';
COMMENT ON COLUMN stoettebehovsniveau.label_en IS 'Kodens betegnelse på sproget en';
COMMENT ON COLUMN stoettebehovsniveau.valid_from IS 'Første dag, den må bruges';
COMMENT ON COLUMN stoettebehovsniveau.valid_to IS 'Sidste dag, den må bruges';
INSERT INTO stoettebehovsniveau (code, label, label_en, valid_from, valid_to) VALUES ('2254dac8-8aa3-4334-8502-9720194f49ad', 'Ikke vurderet', 'Not assessed', NULL, NULL);
INSERT INTO stoettebehovsniveau (code, label, label_en, valid_from, valid_to) VALUES ('401a397b-b3aa-4ca3-8b23-bd8f99dd3f76', 'Moderat støttebehov', 'Moderate support need', NULL, NULL);
INSERT INTO stoettebehovsniveau (code, label, label_en, valid_from, valid_to) VALUES ('ae9f388a-91c3-46cf-af55-f81952f2977c', 'Intet støttebehov', 'No support need', NULL, NULL);
INSERT INTO stoettebehovsniveau (code, label, label_en, valid_from, valid_to) VALUES ('b99a0790-4d70-4152-b149-3fe58b745583', 'Højt støttebehov', 'High support need', NULL, NULL);
INSERT INTO stoettebehovsniveau (code, label, label_en, valid_from, valid_to) VALUES ('dd628e73-d6c9-4837-a2b8-aa62d73bd6ae', 'Let støttebehov', 'Slight support need', NULL, NULL);
INSERT INTO stoettebehovsniveau (code, label, label_en, valid_from, valid_to) VALUES ('e99763d6-6c43-4969-ad52-2b1a7055f9dc', 'Fuldstændigt støttebehov', 'Complete support need', NULL, NULL);

-- den samlede vurdering af, hvor meget støtte en borger har brug for
CREATE TABLE stoettebehovsvurdering (
    row_id UUID NOT NULL,
    struktureret_vurdering TEXT NOT NULL,
    vurderingstid TIMESTAMP WITH TIME ZONE NOT NULL,
    vurderingsstatus VARCHAR(16) NOT NULL,
    vurderingsresultat VARCHAR(4000),
    vurderingssubjekt_row_id UUID NOT NULL,
    CONSTRAINT pk_stoettebehovsvurdering PRIMARY KEY (row_id),
    CONSTRAINT fk_stoettebehovsvurdering_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_stoettebehovsvurdering_struktureret_vurdering FOREIGN KEY (struktureret_vurdering) REFERENCES stoettebehovsniveau (code),
    CONSTRAINT fk_stoettebehovsvurdering_vurderingssubjekt_row_id FOREIGN KEY (vurderingssubjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT ck_stoettebehovsvurdering_struktureret_vurdering_max_length CHECK (CHAR_LENGTH(struktureret_vurdering) <= 36),
    CONSTRAINT ck_stoettebehovsvurdering_struktureret_vurdering_length CHECK (CHAR_LENGTH(struktureret_vurdering) >= 36),
    CONSTRAINT ck_stoettebehovsvurdering_vurderingsstatus_code CHECK (vurderingsstatus IN ('registered', 'preliminary', 'final', 'amended', 'corrected', 'cancelled', 'entered-in-error', 'unknown'))
);
CREATE INDEX ix_stoettebehovsvurdering_struktureret_vurdering ON stoettebehovsvurdering (struktureret_vurdering);
CREATE INDEX ix_stoettebehovsvurdering_vurderingssubjekt_row_id ON stoettebehovsvurdering (vurderingssubjekt_row_id);
COMMENT ON TABLE stoettebehovsvurdering IS 'den samlede vurdering af, hvor meget støtte en borger har brug for';
COMMENT ON COLUMN stoettebehovsvurdering.row_id IS 'Surrogatnøgle';
COMMENT ON COLUMN stoettebehovsvurdering.struktureret_vurdering IS 'behovets størrelse på den fælles skala';
COMMENT ON COLUMN stoettebehovsvurdering.vurderingstid IS 'hvornår behovet blev vurderet';
COMMENT ON COLUMN stoettebehovsvurdering.vurderingsstatus IS 'om resultatet er endeligt';
COMMENT ON COLUMN stoettebehovsvurdering.vurderingsresultat IS 'resultatet beskrevet i ord';
COMMENT ON COLUMN stoettebehovsvurdering.vurderingssubjekt_row_id IS 'den, oplysningen gælder';

-- den udredning, der afdækker en borgers situation
CREATE TABLE oplysningsaktivitet (
    row_id UUID NOT NULL,
    oplysningsaktivitetstid TIMESTAMP WITH TIME ZONE NOT NULL,
    oplysningsaktivitetsstatus VARCHAR(16) NOT NULL,
    oplysningsaktivitetsordre_row_id UUID NOT NULL,
    oplysningsaktivitets_konklusion_row_id UUID,
    oplysningsaktivitetsubjekt_row_id UUID NOT NULL,
    CONSTRAINT pk_oplysningsaktivitet PRIMARY KEY (row_id),
    CONSTRAINT uq_oplysningsaktivitet_oplysningsaktivitets_konklusion_row_id UNIQUE (oplysningsaktivitets_konklusion_row_id),
    CONSTRAINT fk_oplysningsaktivitet_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_oplysningsaktivitet_oplysningsaktivitetsordre_row_id FOREIGN KEY (oplysningsaktivitetsordre_row_id) REFERENCES anledning (row_id),
    CONSTRAINT fk_oplysningsaktivitet_oplysningsaktivitets_konklusion_row_id FOREIGN KEY (oplysningsaktivitets_konklusion_row_id) REFERENCES stoettebehovsvurdering (row_id),
    CONSTRAINT fk_oplysningsaktivitet_oplysningsaktivitetsubjekt_row_id FOREIGN KEY (oplysningsaktivitetsubjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT ck_oplysningsaktivitet_oplysningsaktivitetsstatus_code CHECK (oplysningsaktivitetsstatus IN ('in-progress', 'completed', 'entered-in-error'))
);
CREATE INDEX ix_oplysningsaktivitet_oplysningsaktivitetsordre_row_id ON oplysningsaktivitet (oplysningsaktivitetsordre_row_id);
CREATE INDEX ix_oplysningsaktivitet_oplysningsaktivitetsubjekt_row_id ON oplysningsaktivitet (oplysningsaktivitetsubjekt_row_id);
COMMENT ON TABLE oplysningsaktivitet IS 'den udredning, der afdækker en borgers situation';
COMMENT ON COLUMN oplysningsaktivitet.row_id IS 'Surrogatnøgle';
COMMENT ON COLUMN oplysningsaktivitet.oplysningsaktivitetstid IS 'hvornår borgerens situation blev afdækket';
COMMENT ON COLUMN oplysningsaktivitet.oplysningsaktivitetsstatus IS 'hvor langt arbejdet er';
COMMENT ON COLUMN oplysningsaktivitet.oplysningsaktivitetsordre_row_id IS 'henvendelsen, udredningen svarer på';
COMMENT ON COLUMN oplysningsaktivitet.oplysningsaktivitets_konklusion_row_id IS 'den samlede vurdering af behovet for støtte';
COMMENT ON COLUMN oplysningsaktivitet.oplysningsaktivitetsubjekt_row_id IS 'den, oplysningen gælder';

-- klassifikation af temaer i voksenudredningsmetoden
CREATE TABLE tilstandskode (
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    label_en TEXT,
    parent_code TEXT,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_tilstandskode PRIMARY KEY (code),
    CONSTRAINT fk_tilstandskode_parent_code FOREIGN KEY (parent_code) REFERENCES tilstandskode (code)
);
CREATE INDEX ix_tilstandskode_parent_code ON tilstandskode (parent_code);
COMMENT ON TABLE tilstandskode IS 'klassifikation af temaer i voksenudredningsmetoden';
COMMENT ON COLUMN tilstandskode.code IS 'Koden, som står i data';
COMMENT ON COLUMN tilstandskode.label IS 'Kodens betegnelse';
COMMENT ON COLUMN tilstandskode.label_en IS 'Kodens betegnelse på sproget en';
COMMENT ON COLUMN tilstandskode.parent_code IS 'Den overordnede kode';
COMMENT ON COLUMN tilstandskode.valid_from IS 'Første dag, den må bruges';
COMMENT ON COLUMN tilstandskode.valid_to IS 'Sidste dag, den må bruges';
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('b3ddc7d7-f6c1-4d47-8280-456992cbe0a6', 'FFB tilstande', NULL, NULL, NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('740934cd-002b-4b96-b92e-b3562eed9448', 'Funktioner og forhold', 'Functions and circumstances', 'b3ddc7d7-f6c1-4d47-8280-456992cbe0a6', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('25c5c614-305f-46cd-9891-55d564fc30cf', 'Mentale funktioner', 'Mental functions', '740934cd-002b-4b96-b92e-b3562eed9448', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('17c35058-eb88-4a7a-8727-74cd12be42c7', 'Opmærksomhed og koncentrationsevne', NULL, '25c5c614-305f-46cd-9891-55d564fc30cf', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('3591c972-5b15-4bbd-86c7-91622cda56e8', 'Virkelighedsopfattelse', NULL, '25c5c614-305f-46cd-9891-55d564fc30cf', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('4934e45a-0f93-4c23-a767-2b681378700b', 'Bevidsthedstilstand', NULL, '25c5c614-305f-46cd-9891-55d564fc30cf', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('52e0b8dd-f5fa-4e1a-b66e-f5e4a41bd313', 'Psykosociale funktioner', NULL, '25c5c614-305f-46cd-9891-55d564fc30cf', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('61452fe5-cea2-4d92-b2f1-406e9a5d31cb', 'Hukommelse', NULL, '25c5c614-305f-46cd-9891-55d564fc30cf', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('6279a3dc-7085-4157-809c-f96922242b1b', 'Indsigt i egen situation', NULL, '25c5c614-305f-46cd-9891-55d564fc30cf', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('8028b034-cad2-42df-b51c-aaba9c0bba61', 'Igangsætning og motivation', NULL, '25c5c614-305f-46cd-9891-55d564fc30cf', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('9c2173e6-6465-44d3-af16-7c44059193b2', 'Organisering og planlægning', NULL, '25c5c614-305f-46cd-9891-55d564fc30cf', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('b93216fa-3843-4a7e-85bc-e3ef35a1967f', 'Problemløsning', NULL, '25c5c614-305f-46cd-9891-55d564fc30cf', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('dccaa419-0bcd-4056-a11a-2e385e23edc6', 'Følelser og adfærd', NULL, '25c5c614-305f-46cd-9891-55d564fc30cf', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('ef4271c4-f942-4194-a2b0-e9a7045eab22', 'Intellektuelle funktioner', NULL, '25c5c614-305f-46cd-9891-55d564fc30cf', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('f7c0ef6c-18ba-4d38-9df5-4c891f154a08', 'Orienteringsevne', NULL, '25c5c614-305f-46cd-9891-55d564fc30cf', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('4fb78b88-d3af-4cfb-84d7-f06daf423317', 'Sundhedsforhold', 'Health circumstances', '740934cd-002b-4b96-b92e-b3562eed9448', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('081ab1be-7dc1-41fa-803c-12a146eb0b74', 'Sundhedsfaglig behandling og træning', NULL, '4fb78b88-d3af-4cfb-84d7-f06daf423317', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('0b650369-258a-4d01-a811-42b306c2f89d', 'Motion', NULL, '4fb78b88-d3af-4cfb-84d7-f06daf423317', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('69dbfad7-859a-4596-8737-8054f6b4948f', 'Fysisk helbred', NULL, '4fb78b88-d3af-4cfb-84d7-f06daf423317', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('83376fdb-f55d-4dd9-944e-b49631a9836f', 'Søvn', NULL, '4fb78b88-d3af-4cfb-84d7-f06daf423317', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('c67aed23-d4f3-4ae6-8886-156c99048e5b', 'Kost', NULL, '4fb78b88-d3af-4cfb-84d7-f06daf423317', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('c8f4475a-8de3-4920-ad0c-eea78c49a68d', 'Rusmidler', NULL, '4fb78b88-d3af-4cfb-84d7-f06daf423317', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('e6f82424-da5a-41d1-bd1a-5796aa79d5f2', 'Døgnrytme', NULL, '4fb78b88-d3af-4cfb-84d7-f06daf423317', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('f5b8e809-7689-4952-838c-a069c99408b3', 'Tobak', NULL, '4fb78b88-d3af-4cfb-84d7-f06daf423317', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('a134c31d-d316-46d4-935e-e500874dbbe1', 'Fysiske funktioner', 'Physical functions', '740934cd-002b-4b96-b92e-b3562eed9448', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('1a6585e7-25a6-4518-9384-8f6290f879cc', 'Stemme og tale', NULL, 'a134c31d-d316-46d4-935e-e500874dbbe1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('3b4bcb40-f761-46a5-bc5f-b30ac37c88ed', 'Bevægelse', NULL, 'a134c31d-d316-46d4-935e-e500874dbbe1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('9959e779-e8ee-47e8-989b-bbff4aae2883', 'Syn', NULL, 'a134c31d-d316-46d4-935e-e500874dbbe1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('b37419b3-c5f2-43e9-9e9d-4037b06b3fa5', 'Smerte og sansefunktioner', NULL, 'a134c31d-d316-46d4-935e-e500874dbbe1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('eb3599bc-c0bb-4281-8a1c-bf6eab8ffde3', 'Hørelse', NULL, 'a134c31d-d316-46d4-935e-e500874dbbe1', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('e1836145-0c20-4e20-971e-d62dfe4ea1a0', 'Sociale forhold', 'Social circumstances', '740934cd-002b-4b96-b92e-b3562eed9448', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('08aa68ce-acd6-4e03-b6b5-091811324345', 'Økonomisk situation', NULL, 'e1836145-0c20-4e20-971e-d62dfe4ea1a0', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('35c56275-0093-4901-9fd8-d06fdb5cb8f3', 'Boligsituation', NULL, 'e1836145-0c20-4e20-971e-d62dfe4ea1a0', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('52efa2e9-e0dc-41eb-8c01-9865e2fdebae', 'Interesser', NULL, 'e1836145-0c20-4e20-971e-d62dfe4ea1a0', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('7a8f247b-baf8-4552-95bb-acf8ef004b74', 'Familiesituation', NULL, 'e1836145-0c20-4e20-971e-d62dfe4ea1a0', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('83cf43f1-6d71-477c-8583-2e28755b41d3', 'Kriminalitet', NULL, 'e1836145-0c20-4e20-971e-d62dfe4ea1a0', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('d493a97d-6036-423d-87ff-c2a086e9d664', 'Traumatiske oplevelser', NULL, 'e1836145-0c20-4e20-971e-d62dfe4ea1a0', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('e993d8c3-b7d7-4d72-9be2-937e5ba38b5a', 'Prostitution', NULL, 'e1836145-0c20-4e20-971e-d62dfe4ea1a0', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('f695cec7-2b39-4c7e-8731-da8558a4fb3f', 'Uddannelse og job', NULL, 'e1836145-0c20-4e20-971e-d62dfe4ea1a0', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('93433530-b85c-4d04-a4fb-5ae26cf16f1c', 'Aktivitet og deltagelse', 'Activity and participation', 'b3ddc7d7-f6c1-4d47-8280-456992cbe0a6', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('3856b434-f72e-42a5-b9d1-0cc93f48434b', 'Relationer', 'Relations', '93433530-b85c-4d04-a4fb-5ae26cf16f1c', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('3f9da5ac-9686-4eeb-b517-b46e17fcb1d7', 'Indgå i samspil og kontakt', NULL, '3856b434-f72e-42a5-b9d1-0cc93f48434b', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('4c082610-b122-4019-96f2-1061e287445e', 'Varetage relationer til netværk', NULL, '3856b434-f72e-42a5-b9d1-0cc93f48434b', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('dcc6bb77-45af-4625-9c4d-7d7878307220', 'Deltage i sociale fællesskaber og fritidsaktiviteter', NULL, '3856b434-f72e-42a5-b9d1-0cc93f48434b', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('c2b186f9-9c10-478e-8345-2d2c37ab4c46', 'Kommunikation', 'Communication', '93433530-b85c-4d04-a4fb-5ae26cf16f1c', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('2ba29098-a527-43d5-b858-4c5353669f42', 'Fremstille meddelelser', NULL, 'c2b186f9-9c10-478e-8345-2d2c37ab4c46', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('986898d0-e2e5-4afa-9cb3-ee7aecaa0143', 'Samtale', NULL, 'c2b186f9-9c10-478e-8345-2d2c37ab4c46', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('9bbbffef-c404-4ea3-a927-cd22d8027e6d', 'Forstå meddelelser', NULL, 'c2b186f9-9c10-478e-8345-2d2c37ab4c46', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('a80e8f96-18ba-4ee4-9496-d3ce882c2f85', 'Anvende kommunikationsudstyr- og teknikker', NULL, 'c2b186f9-9c10-478e-8345-2d2c37ab4c46', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('d1495b2c-1452-4e49-8dbe-8193af5d8823', 'Mobilitet', 'Mobility', '93433530-b85c-4d04-a4fb-5ae26cf16f1c', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('320c9aa6-630e-4695-bba2-29ea808fad24', 'Bære, flytte og håndtere genstande', NULL, 'd1495b2c-1452-4e49-8dbe-8193af5d8823', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('4977ce08-df4d-4c09-8e03-c2a563862e68', 'Gå og bevæge sig', NULL, 'd1495b2c-1452-4e49-8dbe-8193af5d8823', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('759ddc8e-57c0-4aa6-8d32-14d8eb51c5dd', 'Ændre og opretholde kropsstilling', NULL, 'd1495b2c-1452-4e49-8dbe-8193af5d8823', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('eff3385d-01fa-4c9c-9850-52e179243f21', 'Færdes med transportmidler', NULL, 'd1495b2c-1452-4e49-8dbe-8193af5d8823', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('da3f488f-1742-4d00-b247-a7d47500b36b', 'Egenomsorg', 'Self-care', '93433530-b85c-4d04-a4fb-5ae26cf16f1c', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('14615a09-bd94-4602-b43a-f6d3d3f9801d', 'Drikke', NULL, 'da3f488f-1742-4d00-b247-a7d47500b36b', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('28fbf17e-bca3-45e1-be35-553e3d91f1b7', 'Varetage sin seksualitet', NULL, 'da3f488f-1742-4d00-b247-a7d47500b36b', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('347aa085-4fe2-411f-ac56-5693d164adc3', 'Klæde sig af og på', NULL, 'da3f488f-1742-4d00-b247-a7d47500b36b', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('3a748135-98a8-416a-808d-bff88a8e40ee', 'Dyrke interesse', NULL, 'da3f488f-1742-4d00-b247-a7d47500b36b', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('464a2ab6-a7df-4b3a-b74d-7873f4cfe668', 'Spise', NULL, 'da3f488f-1742-4d00-b247-a7d47500b36b', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('4a58417e-9a75-43f2-9763-66505050159f', 'Varetage egen sundhed', NULL, 'da3f488f-1742-4d00-b247-a7d47500b36b', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('885400cc-dd71-479e-8993-3fc48fdd6710', 'Vaske sig', NULL, 'da3f488f-1742-4d00-b247-a7d47500b36b', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('94fb3ea0-92cf-43b1-929b-c95e6fb739a1', 'Gå på toilettet', NULL, 'da3f488f-1742-4d00-b247-a7d47500b36b', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('b3939f0b-43d9-4e8c-bb2e-50ff8bb7ed03', 'Pleje sin krop', NULL, 'da3f488f-1742-4d00-b247-a7d47500b36b', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('dfbe6ff6-223b-436a-b864-8ba29bda41e2', 'Samfundsliv', 'Community life', '93433530-b85c-4d04-a4fb-5ae26cf16f1c', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('685e8517-2f5c-4ef8-a7c4-fa2d008fdd9d', 'Varetage beskæftigelse', NULL, 'dfbe6ff6-223b-436a-b864-8ba29bda41e2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('70443014-3faf-402d-abcf-396bfad32eb9', 'Varetage økonomi', NULL, 'dfbe6ff6-223b-436a-b864-8ba29bda41e2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('8888edfa-642b-4329-9fe3-a9b180e6d3f4', 'Varetage uddannelse', NULL, 'dfbe6ff6-223b-436a-b864-8ba29bda41e2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('8bef71de-55b5-47fe-b438-18ac769106b3', 'Håndtere post', NULL, 'dfbe6ff6-223b-436a-b864-8ba29bda41e2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('fd4b8dd3-5c4b-4257-8c13-ea045617d2f6', 'Varetage bolig', NULL, 'dfbe6ff6-223b-436a-b864-8ba29bda41e2', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('eef71492-65f5-4297-aa95-3c3a6866ddef', 'Praktiske opgaver', 'Practical tasks', '93433530-b85c-4d04-a4fb-5ae26cf16f1c', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('01770afa-cd17-41fe-a966-b8895e4d55d8', 'Købe ind', NULL, 'eef71492-65f5-4297-aa95-3c3a6866ddef', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('4a51d7a7-61e7-48fa-a1d5-9d26337c6c38', 'Passe ejendele', NULL, 'eef71492-65f5-4297-aa95-3c3a6866ddef', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('58ef570c-1c1e-47be-8bfd-26ed99825762', 'Udvise hjælp og omsorg for andre', NULL, 'eef71492-65f5-4297-aa95-3c3a6866ddef', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('8f32c948-41c4-49d7-8913-cdeede2e7fe1', 'Gøre rent', NULL, 'eef71492-65f5-4297-aa95-3c3a6866ddef', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('b947f321-7cdb-4b33-9653-f3ff800572b0', 'Lave mad', NULL, 'eef71492-65f5-4297-aa95-3c3a6866ddef', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('bd67597b-e80f-427f-8cf9-79d01eff91fc', 'Vaske tøj', NULL, 'eef71492-65f5-4297-aa95-3c3a6866ddef', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('a56d59c0-c8fd-468c-85f9-b67f66561b90', 'Omgivelsesfaktorer', NULL, 'b3ddc7d7-f6c1-4d47-8280-456992cbe0a6', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('7445fb2b-0009-43d9-b49b-1b9782f2fcd9', 'Omgivelser', NULL, 'a56d59c0-c8fd-468c-85f9-b67f66561b90', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('22eef871-6650-426f-8b79-8d40a6c62808', 'Holdninger i omgivelserne', NULL, '7445fb2b-0009-43d9-b49b-1b9782f2fcd9', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('83342ff3-5f2e-4914-b045-e98357685866', 'Boligområde', NULL, '7445fb2b-0009-43d9-b49b-1b9782f2fcd9', NULL, NULL);
INSERT INTO tilstandskode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('df194a84-6e4b-4f14-a194-d8d9d9a1fcad', 'Personer i netværk', NULL, '7445fb2b-0009-43d9-b49b-1b9782f2fcd9', NULL, NULL);

-- klassifikation af, hvor stort et problem borgeren har på et tema
CREATE TABLE funktionsevneniveau (
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    label_en TEXT,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_funktionsevneniveau PRIMARY KEY (code)
);
COMMENT ON TABLE funktionsevneniveau IS 'klassifikation af, hvor stort et problem borgeren har på et tema';
COMMENT ON COLUMN funktionsevneniveau.code IS 'Koden, som står i data';
COMMENT ON COLUMN funktionsevneniveau.label IS 'Kodens betegnelse';
COMMENT ON COLUMN funktionsevneniveau.label_en IS 'Kodens betegnelse på sproget en';
COMMENT ON COLUMN funktionsevneniveau.valid_from IS 'Første dag, den må bruges';
COMMENT ON COLUMN funktionsevneniveau.valid_to IS 'Sidste dag, den må bruges';
INSERT INTO funktionsevneniveau (code, label, label_en, valid_from, valid_to) VALUES ('1c327095-107f-4b96-88d0-ec562cb980be', 'Ikke vurderet', 'Not assessed', NULL, NULL);
INSERT INTO funktionsevneniveau (code, label, label_en, valid_from, valid_to) VALUES ('5bdde847-2837-416b-ab63-bbff8b7aa531', 'Moderat nedsat funktionsevne', 'Moderately reduced ability', NULL, NULL);
INSERT INTO funktionsevneniveau (code, label, label_en, valid_from, valid_to) VALUES ('8328ce4a-6238-4f73-bf1a-74aadb68eff8', 'Let nedsat funktionsevne', 'Slightly reduced ability', NULL, NULL);
INSERT INTO funktionsevneniveau (code, label, label_en, valid_from, valid_to) VALUES ('832ae90b-23b5-4063-80aa-0b81bdce680e', 'Fuldstændig nedsat funktionsevne', 'Completely reduced ability', NULL, NULL);
INSERT INTO funktionsevneniveau (code, label, label_en, valid_from, valid_to) VALUES ('b508ff66-6326-4862-a6d7-7bbf184c9823', 'Ingen nedsat funktionsevne', 'No reduced ability', NULL, NULL);
INSERT INTO funktionsevneniveau (code, label, label_en, valid_from, valid_to) VALUES ('cae545f5-2813-4d79-98fc-0a7d770af3cd', 'Svært nedsat funktionsevne', 'Severely reduced ability', NULL, NULL);

-- en borgers situation inden for ét tema
CREATE TABLE tilstand (
    row_id UUID NOT NULL,
    tilstandskode TEXT NOT NULL,
    tilstandssvaerhedsgrad TEXT,
    tilstandsstatus VARCHAR(10) NOT NULL,
    tilstandsverifikation VARCHAR(16),
    tilstandsoprettelsestid DATE NOT NULL,
    tilstand_sidst_vurderet_tid DATE,
    tilstandsvurdering VARCHAR(4000),
    tilstand_fagligt_notat VARCHAR(4000),
    tilstandssubjekt_row_id UUID NOT NULL,
    CONSTRAINT pk_tilstand PRIMARY KEY (row_id),
    CONSTRAINT fk_tilstand_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_tilstand_tilstandskode FOREIGN KEY (tilstandskode) REFERENCES tilstandskode (code),
    CONSTRAINT fk_tilstand_tilstandssvaerhedsgrad FOREIGN KEY (tilstandssvaerhedsgrad) REFERENCES funktionsevneniveau (code),
    CONSTRAINT fk_tilstand_tilstandssubjekt_row_id FOREIGN KEY (tilstandssubjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT ck_tilstand_tilstandskode_max_length CHECK (CHAR_LENGTH(tilstandskode) <= 36),
    CONSTRAINT ck_tilstand_tilstandskode_length CHECK (CHAR_LENGTH(tilstandskode) >= 36),
    CONSTRAINT ck_tilstand_tilstandssvaerhedsgrad_max_length CHECK (CHAR_LENGTH(tilstandssvaerhedsgrad) <= 36),
    CONSTRAINT ck_tilstand_tilstandssvaerhedsgrad_length CHECK (CHAR_LENGTH(tilstandssvaerhedsgrad) >= 36),
    CONSTRAINT ck_tilstand_tilstandsstatus_code CHECK (tilstandsstatus IN ('active', 'recurrence', 'relapse', 'inactive', 'remission', 'resolved')),
    CONSTRAINT ck_tilstand_tilstandsverifikation_code CHECK (tilstandsverifikation IN ('unconfirmed', 'provisional', 'differential', 'confirmed', 'refuted', 'entered-in-error')),
    CONSTRAINT ck_tilstand_r_ffb_10 CHECK (NOT (((tilstandskode IN ('93433530-b85c-4d04-a4fb-5ae26cf16f1c', '3856b434-f72e-42a5-b9d1-0cc93f48434b', '3f9da5ac-9686-4eeb-b517-b46e17fcb1d7', '4c082610-b122-4019-96f2-1061e287445e', 'dcc6bb77-45af-4625-9c4d-7d7878307220', 'c2b186f9-9c10-478e-8345-2d2c37ab4c46', '2ba29098-a527-43d5-b858-4c5353669f42', '986898d0-e2e5-4afa-9cb3-ee7aecaa0143', '9bbbffef-c404-4ea3-a927-cd22d8027e6d', 'a80e8f96-18ba-4ee4-9496-d3ce882c2f85', 'd1495b2c-1452-4e49-8dbe-8193af5d8823', '320c9aa6-630e-4695-bba2-29ea808fad24', '4977ce08-df4d-4c09-8e03-c2a563862e68', '759ddc8e-57c0-4aa6-8d32-14d8eb51c5dd', 'eff3385d-01fa-4c9c-9850-52e179243f21', 'da3f488f-1742-4d00-b247-a7d47500b36b', '14615a09-bd94-4602-b43a-f6d3d3f9801d', '28fbf17e-bca3-45e1-be35-553e3d91f1b7', '347aa085-4fe2-411f-ac56-5693d164adc3', '3a748135-98a8-416a-808d-bff88a8e40ee', '464a2ab6-a7df-4b3a-b74d-7873f4cfe668', '4a58417e-9a75-43f2-9763-66505050159f', '885400cc-dd71-479e-8993-3fc48fdd6710', '94fb3ea0-92cf-43b1-929b-c95e6fb739a1', 'b3939f0b-43d9-4e8c-bb2e-50ff8bb7ed03', 'dfbe6ff6-223b-436a-b864-8ba29bda41e2', '685e8517-2f5c-4ef8-a7c4-fa2d008fdd9d', '70443014-3faf-402d-abcf-396bfad32eb9', '8888edfa-642b-4329-9fe3-a9b180e6d3f4', '8bef71de-55b5-47fe-b438-18ac769106b3', 'fd4b8dd3-5c4b-4257-8c13-ea045617d2f6', 'eef71492-65f5-4297-aa95-3c3a6866ddef', '01770afa-cd17-41fe-a966-b8895e4d55d8', '4a51d7a7-61e7-48fa-a1d5-9d26337c6c38', '58ef570c-1c1e-47be-8bfd-26ed99825762', '8f32c948-41c4-49d7-8913-cdeede2e7fe1', 'b947f321-7cdb-4b33-9653-f3ff800572b0', 'bd67597b-e80f-427f-8cf9-79d01eff91fc')) AND (tilstandssvaerhedsgrad IS NULL)) OR ((tilstandskode NOT IN ('93433530-b85c-4d04-a4fb-5ae26cf16f1c', '3856b434-f72e-42a5-b9d1-0cc93f48434b', '3f9da5ac-9686-4eeb-b517-b46e17fcb1d7', '4c082610-b122-4019-96f2-1061e287445e', 'dcc6bb77-45af-4625-9c4d-7d7878307220', 'c2b186f9-9c10-478e-8345-2d2c37ab4c46', '2ba29098-a527-43d5-b858-4c5353669f42', '986898d0-e2e5-4afa-9cb3-ee7aecaa0143', '9bbbffef-c404-4ea3-a927-cd22d8027e6d', 'a80e8f96-18ba-4ee4-9496-d3ce882c2f85', 'd1495b2c-1452-4e49-8dbe-8193af5d8823', '320c9aa6-630e-4695-bba2-29ea808fad24', '4977ce08-df4d-4c09-8e03-c2a563862e68', '759ddc8e-57c0-4aa6-8d32-14d8eb51c5dd', 'eff3385d-01fa-4c9c-9850-52e179243f21', 'da3f488f-1742-4d00-b247-a7d47500b36b', '14615a09-bd94-4602-b43a-f6d3d3f9801d', '28fbf17e-bca3-45e1-be35-553e3d91f1b7', '347aa085-4fe2-411f-ac56-5693d164adc3', '3a748135-98a8-416a-808d-bff88a8e40ee', '464a2ab6-a7df-4b3a-b74d-7873f4cfe668', '4a58417e-9a75-43f2-9763-66505050159f', '885400cc-dd71-479e-8993-3fc48fdd6710', '94fb3ea0-92cf-43b1-929b-c95e6fb739a1', 'b3939f0b-43d9-4e8c-bb2e-50ff8bb7ed03', 'dfbe6ff6-223b-436a-b864-8ba29bda41e2', '685e8517-2f5c-4ef8-a7c4-fa2d008fdd9d', '70443014-3faf-402d-abcf-396bfad32eb9', '8888edfa-642b-4329-9fe3-a9b180e6d3f4', '8bef71de-55b5-47fe-b438-18ac769106b3', 'fd4b8dd3-5c4b-4257-8c13-ea045617d2f6', 'eef71492-65f5-4297-aa95-3c3a6866ddef', '01770afa-cd17-41fe-a966-b8895e4d55d8', '4a51d7a7-61e7-48fa-a1d5-9d26337c6c38', '58ef570c-1c1e-47be-8bfd-26ed99825762', '8f32c948-41c4-49d7-8913-cdeede2e7fe1', 'b947f321-7cdb-4b33-9653-f3ff800572b0', 'bd67597b-e80f-427f-8cf9-79d01eff91fc')) AND (tilstandssvaerhedsgrad IS NOT NULL)))),
    CONSTRAINT ck_tilstand_sidst_vurderet_efter_oprettelse CHECK (NOT ((tilstand_sidst_vurderet_tid IS NOT NULL) AND (tilstand_sidst_vurderet_tid IS NOT NULL AND tilstand_sidst_vurderet_tid < tilstandsoprettelsestid)))
);
CREATE INDEX ix_tilstand_tilstandskode ON tilstand (tilstandskode);
CREATE INDEX ix_tilstand_tilstandssvaerhedsgrad ON tilstand (tilstandssvaerhedsgrad);
CREATE INDEX ix_tilstand_tilstandssubjekt_row_id ON tilstand (tilstandssubjekt_row_id);
COMMENT ON TABLE tilstand IS 'en borgers situation inden for ét tema';
COMMENT ON COLUMN tilstand.row_id IS 'Surrogatnøgle';
COMMENT ON COLUMN tilstand.tilstandskode IS 'det tema, der er vurderet';
COMMENT ON COLUMN tilstand.tilstandssvaerhedsgrad IS 'hvor godt borgeren klarer sig på temaet';
COMMENT ON COLUMN tilstand.tilstandsstatus IS 'om temaet er aktuelt for borgeren';
COMMENT ON COLUMN tilstand.tilstandsverifikation IS 'hvor sikker oplysningen er; bruges til at trække en fejl tilbage';
COMMENT ON COLUMN tilstand.tilstandsoprettelsestid IS 'dagen, hvor temaet første gang blev beskrevet, uanset hvornår det opstod';
COMMENT ON COLUMN tilstand.tilstand_sidst_vurderet_tid IS 'dagen for den seneste fornyede vurdering';
COMMENT ON COLUMN tilstand.tilstandsvurdering IS 'fagpersonens beskrivelse i ord';
COMMENT ON COLUMN tilstand.tilstand_fagligt_notat IS 'det, fagpersonen i øvrigt har bemærket';
COMMENT ON COLUMN tilstand.tilstandssubjekt_row_id IS 'den, oplysningen gælder';

-- den gruppe af mennesker med fælles behov, som en borger henregnes til
CREATE TABLE maalgruppe (
    row_id UUID NOT NULL,
    registreringstid DATE NOT NULL,
    maalgruppestatus VARCHAR(10),
    maalgruppeverifikation VARCHAR(16),
    maalgruppesubjekt_row_id UUID NOT NULL,
    CONSTRAINT pk_maalgruppe PRIMARY KEY (row_id),
    CONSTRAINT fk_maalgruppe_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_maalgruppe_maalgruppesubjekt_row_id FOREIGN KEY (maalgruppesubjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT ck_maalgruppe_maalgruppestatus_code CHECK (maalgruppestatus IN ('active', 'recurrence', 'relapse', 'inactive', 'remission', 'resolved')),
    CONSTRAINT ck_maalgruppe_maalgruppeverifikation_code CHECK (maalgruppeverifikation IN ('unconfirmed', 'provisional', 'differential', 'confirmed', 'refuted', 'entered-in-error'))
);
CREATE INDEX ix_maalgruppe_maalgruppesubjekt_row_id ON maalgruppe (maalgruppesubjekt_row_id);
COMMENT ON TABLE maalgruppe IS 'den gruppe af mennesker med fælles behov, som en borger henregnes til';
COMMENT ON COLUMN maalgruppe.row_id IS 'Surrogatnøgle';
COMMENT ON COLUMN maalgruppe.registreringstid IS 'dagen, hvor borgeren første gang blev henregnet til gruppen';
COMMENT ON COLUMN maalgruppe.maalgruppestatus IS 'om borgeren stadig hører til gruppen';
COMMENT ON COLUMN maalgruppe.maalgruppeverifikation IS 'hvor sikker oplysningen er';
COMMENT ON COLUMN maalgruppe.maalgruppesubjekt_row_id IS 'den, oplysningen gælder';

-- klassifikation af ønskede ændringer af funktionsevnen
CREATE TABLE maaltype (
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    label_en TEXT,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_maaltype PRIMARY KEY (code)
);
COMMENT ON TABLE maaltype IS 'klassifikation af ønskede ændringer af funktionsevnen';
COMMENT ON COLUMN maaltype.code IS 'Koden, som står i data';
COMMENT ON COLUMN maaltype.label IS 'Kodens betegnelse';
COMMENT ON COLUMN maaltype.label_en IS 'Kodens betegnelse på sproget en';
COMMENT ON COLUMN maaltype.valid_from IS 'Første dag, den må bruges';
COMMENT ON COLUMN maaltype.valid_to IS 'Sidste dag, den må bruges';
INSERT INTO maaltype (code, label, label_en, valid_from, valid_to) VALUES ('10752a63-00b4-4958-b7f4-9f3a18f74266', 'Fastholde funktionsevne', 'Maintain ability', NULL, NULL);
INSERT INTO maaltype (code, label, label_en, valid_from, valid_to) VALUES ('d41c8072-52f8-42b5-9375-ddbea454d27f', 'Udvikle funktionsevne', 'Develop ability', NULL, NULL);
INSERT INTO maaltype (code, label, label_en, valid_from, valid_to) VALUES ('e47c22bd-d88d-48ab-882b-419923e1f44e', 'Begrænse tab af funktionsevne', 'Limit loss of ability', NULL, NULL);

-- det, en indsats skal føre til for borgeren
CREATE TABLE indsatsmaal (
    row_id UUID NOT NULL,
    maalstatus VARCHAR(16) NOT NULL,
    maal_svaerhedsgrad TEXT,
    maaltype TEXT,
    maalnotat VARCHAR(4000),
    maal_subjekt_row_id UUID NOT NULL,
    CONSTRAINT pk_indsatsmaal PRIMARY KEY (row_id),
    CONSTRAINT fk_indsatsmaal_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_indsatsmaal_maal_svaerhedsgrad FOREIGN KEY (maal_svaerhedsgrad) REFERENCES funktionsevneniveau (code),
    CONSTRAINT fk_indsatsmaal_maaltype FOREIGN KEY (maaltype) REFERENCES maaltype (code),
    CONSTRAINT fk_indsatsmaal_maal_subjekt_row_id FOREIGN KEY (maal_subjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT ck_indsatsmaal_maalstatus_code CHECK (maalstatus IN ('proposed', 'planned', 'accepted', 'active', 'on-hold', 'completed', 'cancelled', 'entered-in-error', 'rejected')),
    CONSTRAINT ck_indsatsmaal_maal_svaerhedsgrad_max_length CHECK (CHAR_LENGTH(maal_svaerhedsgrad) <= 36),
    CONSTRAINT ck_indsatsmaal_maal_svaerhedsgrad_length CHECK (CHAR_LENGTH(maal_svaerhedsgrad) >= 36),
    CONSTRAINT ck_indsatsmaal_maaltype_max_length CHECK (CHAR_LENGTH(maaltype) <= 36),
    CONSTRAINT ck_indsatsmaal_maaltype_length CHECK (CHAR_LENGTH(maaltype) >= 36)
);
CREATE INDEX ix_indsatsmaal_maal_svaerhedsgrad ON indsatsmaal (maal_svaerhedsgrad);
CREATE INDEX ix_indsatsmaal_maaltype ON indsatsmaal (maaltype);
CREATE INDEX ix_indsatsmaal_maal_subjekt_row_id ON indsatsmaal (maal_subjekt_row_id);
COMMENT ON TABLE indsatsmaal IS 'det, en indsats skal føre til for borgeren';
COMMENT ON COLUMN indsatsmaal.row_id IS 'Surrogatnøgle';
COMMENT ON COLUMN indsatsmaal.maalstatus IS 'hvor langt borgeren er på vej mod det ønskede';
COMMENT ON COLUMN indsatsmaal.maal_svaerhedsgrad IS 'den funktionsevne, der ventes opnået';
COMMENT ON COLUMN indsatsmaal.maaltype IS 'om evnen skal udvikles, fastholdes eller tabet begrænses';
COMMENT ON COLUMN indsatsmaal.maalnotat IS 'beskrivelse i ord af det, der skal opnås';
COMMENT ON COLUMN indsatsmaal.maal_subjekt_row_id IS 'den, oplysningen gælder';

-- den tilstand, et mål retter sig mod, og hvor vigtig den er for målet
CREATE TABLE maalrelation (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    rang BIGINT NOT NULL,
    maalrelateret_row_id UUID NOT NULL,
    maal_for_tilstand_row_id UUID NOT NULL,
    CONSTRAINT pk_maalrelation PRIMARY KEY (id),
    CONSTRAINT uq_maalrelation_maalrelateret_row_id_maal_for_tilstand_row_id UNIQUE (maalrelateret_row_id, maal_for_tilstand_row_id),
    CONSTRAINT fk_maalrelation_maalrelateret_row_id FOREIGN KEY (maalrelateret_row_id) REFERENCES tilstand (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_maalrelation_maal_for_tilstand_row_id FOREIGN KEY (maal_for_tilstand_row_id) REFERENCES indsatsmaal (row_id) ON DELETE CASCADE,
    CONSTRAINT ck_maalrelation_rang_minimum CHECK (rang >= 1),
    CONSTRAINT ck_maalrelation_rang_maximum CHECK (rang <= 2)
);
CREATE INDEX ix_maalrelation_maal_for_tilstand_row_id ON maalrelation (maal_for_tilstand_row_id);
COMMENT ON TABLE maalrelation IS 'den tilstand, et mål retter sig mod, og hvor vigtig den er for målet';
COMMENT ON COLUMN maalrelation.id IS 'Surrogatnøgle';
COMMENT ON COLUMN maalrelation.rang IS '1 for den primære tilstand, 2 for en sekundær';
COMMENT ON COLUMN maalrelation.maalrelateret_row_id IS 'de temaer, målet retter sig mod';
COMMENT ON COLUMN maalrelation.maal_for_tilstand_row_id IS 'de mål, der retter sig mod temaet';

-- en aftale om at se på, om hjælpen virker
CREATE TABLE planlagt_opfoelgning (
    row_id UUID NOT NULL,
    opfoelgningsdato DATE NOT NULL,
    opfoelgningssubjekt_row_id UUID NOT NULL,
    CONSTRAINT pk_planlagt_opfoelgning PRIMARY KEY (row_id),
    CONSTRAINT fk_planlagt_opfoelgning_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_planlagt_opfoelgning_opfoelgningssubjekt_row_id FOREIGN KEY (opfoelgningssubjekt_row_id) REFERENCES borger (row_id)
);
CREATE INDEX ix_planlagt_opfoelgning_opfoelgningssubjekt_row_id ON planlagt_opfoelgning (opfoelgningssubjekt_row_id);
COMMENT ON TABLE planlagt_opfoelgning IS 'en aftale om at se på, om hjælpen virker';
COMMENT ON COLUMN planlagt_opfoelgning.row_id IS 'Surrogatnøgle';
COMMENT ON COLUMN planlagt_opfoelgning.opfoelgningsdato IS 'dagen, der er aftalt';
COMMENT ON COLUMN planlagt_opfoelgning.opfoelgningssubjekt_row_id IS 'den, oplysningen gælder';

-- de indsatser, der tilsammen skal hjælpe en borger med at nå sine mål
CREATE TABLE indsatsforloeb (
    row_id UUID NOT NULL,
    indsatsforloeb_dokumenteret_i_sag_kommunespecifik VARCHAR(50),
    indsatsforloeb_dokumenteret_i_sag_officiel VARCHAR(50),
    indsatsforloebstatus VARCHAR(16) NOT NULL,
    indsatsforloebhensigt VARCHAR(8) NOT NULL,
    indsatsforloeb_bevillingstid DATE NOT NULL,
    indsatsforloeb_afslutningstid DATE,
    indsatsforloeb_beskrivelse VARCHAR(4000),
    stoettebehovsvurdering_row_id UUID,
    indsatsforloebsubjekt_row_id UUID NOT NULL,
    planlagt_opfoelgning_row_id UUID,
    CONSTRAINT pk_indsatsforloeb PRIMARY KEY (row_id),
    CONSTRAINT fk_indsatsforloeb_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_indsatsforloeb_stoettebehovsvurdering_row_id FOREIGN KEY (stoettebehovsvurdering_row_id) REFERENCES stoettebehovsvurdering (row_id),
    CONSTRAINT fk_indsatsforloeb_indsatsforloebsubjekt_row_id FOREIGN KEY (indsatsforloebsubjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT fk_indsatsforloeb_planlagt_opfoelgning_row_id FOREIGN KEY (planlagt_opfoelgning_row_id) REFERENCES planlagt_opfoelgning (row_id),
    CONSTRAINT ck_indsatsforloeb_indsatsforloeb_dokumenteret_i_sag_ko_18e61b23 CHECK (CHAR_LENGTH(indsatsforloeb_dokumenteret_i_sag_kommunespecifik) >= 1),
    CONSTRAINT ck_indsatsforloeb_indsatsforloeb_dokumenteret_i_sag_of_e72e8c8d CHECK (CHAR_LENGTH(indsatsforloeb_dokumenteret_i_sag_officiel) >= 1),
    CONSTRAINT ck_indsatsforloeb_indsatsforloebstatus_code CHECK (indsatsforloebstatus IN ('draft', 'active', 'on-hold', 'revoked', 'completed', 'entered-in-error', 'unknown')),
    CONSTRAINT ck_indsatsforloeb_indsatsforloebhensigt_code CHECK (indsatsforloebhensigt IN ('proposal', 'plan', 'order', 'option')),
    CONSTRAINT ck_indsatsforloeb_periode_er_ordnet CHECK (NOT ((indsatsforloeb_afslutningstid IS NOT NULL) AND (indsatsforloeb_afslutningstid IS NOT NULL AND indsatsforloeb_afslutningstid < indsatsforloeb_bevillingstid)))
);
CREATE INDEX ix_indsatsforloeb_stoettebehovsvurdering_row_id ON indsatsforloeb (stoettebehovsvurdering_row_id);
CREATE INDEX ix_indsatsforloeb_indsatsforloebsubjekt_row_id ON indsatsforloeb (indsatsforloebsubjekt_row_id);
CREATE INDEX ix_indsatsforloeb_planlagt_opfoelgning_row_id ON indsatsforloeb (planlagt_opfoelgning_row_id);
COMMENT ON TABLE indsatsforloeb IS 'de indsatser, der tilsammen skal hjælpe en borger med at nå sine mål';
COMMENT ON COLUMN indsatsforloeb.row_id IS 'Surrogatnøgle';
COMMENT ON COLUMN indsatsforloeb.indsatsforloeb_dokumenteret_i_sag_kommunespecifik IS 'nummeret i kommunens eget system';
COMMENT ON COLUMN indsatsforloeb.indsatsforloeb_dokumenteret_i_sag_officiel IS 'nummeret, der også gælder uden for kommunen';
COMMENT ON COLUMN indsatsforloeb.indsatsforloebstatus IS 'om borgeren får hjælpen nu';
COMMENT ON COLUMN indsatsforloeb.indsatsforloebhensigt IS 'om hjælpen er planlagt eller bevilget';
COMMENT ON COLUMN indsatsforloeb.indsatsforloeb_bevillingstid IS 'den første dag, bevillingen gælder';
COMMENT ON COLUMN indsatsforloeb.indsatsforloeb_afslutningstid IS 'den sidste dag, planlagt eller faktisk';
COMMENT ON COLUMN indsatsforloeb.indsatsforloeb_beskrivelse IS 'hjælpen beskrevet i ord';
COMMENT ON COLUMN indsatsforloeb.stoettebehovsvurdering_row_id IS 'vurderingen af, hvor meget støtte borgeren har brug for';
COMMENT ON COLUMN indsatsforloeb.indsatsforloebsubjekt_row_id IS 'den, oplysningen gælder';
COMMENT ON COLUMN indsatsforloeb.planlagt_opfoelgning_row_id IS 'den næste aftale om at følge op';

-- den målgruppe, der ligger til grund for et forløb, og hvor vigtig den er
CREATE TABLE maalgruppehenvisning (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    rang BIGINT NOT NULL,
    indsatsforloebmaalgruppe_row_id UUID NOT NULL,
    forloeb_for_maalgruppe_row_id UUID NOT NULL,
    CONSTRAINT pk_maalgruppehenvisning PRIMARY KEY (id),
    CONSTRAINT uq_maalgruppehenvisning_indsatsforloebmaalgruppe_row_i_56169ec7 UNIQUE (indsatsforloebmaalgruppe_row_id, forloeb_for_maalgruppe_row_id),
    CONSTRAINT fk_maalgruppehenvisning_indsatsforloebmaalgruppe_row_id FOREIGN KEY (indsatsforloebmaalgruppe_row_id) REFERENCES maalgruppe (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_maalgruppehenvisning_forloeb_for_maalgruppe_row_id FOREIGN KEY (forloeb_for_maalgruppe_row_id) REFERENCES indsatsforloeb (row_id) ON DELETE CASCADE,
    CONSTRAINT ck_maalgruppehenvisning_rang_minimum CHECK (rang >= 1),
    CONSTRAINT ck_maalgruppehenvisning_rang_maximum CHECK (rang <= 2)
);
CREATE INDEX ix_maalgruppehenvisning_forloeb_for_maalgruppe_row_id ON maalgruppehenvisning (forloeb_for_maalgruppe_row_id);
COMMENT ON TABLE maalgruppehenvisning IS 'den målgruppe, der ligger til grund for et forløb, og hvor vigtig den er';
COMMENT ON COLUMN maalgruppehenvisning.id IS 'Surrogatnøgle';
COMMENT ON COLUMN maalgruppehenvisning.rang IS '1 for den primære målgruppe, 2 for en sekundær';
COMMENT ON COLUMN maalgruppehenvisning.indsatsforloebmaalgruppe_row_id IS 'de målgrupper, bevillingen bygger på';
COMMENT ON COLUMN maalgruppehenvisning.forloeb_for_maalgruppe_row_id IS 'de forløb, målgruppen ligger til grund for';

-- klassifikation af indsatser på det specialiserede socialområde
CREATE TABLE ydelse (
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    label_en TEXT,
    parent_code TEXT,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_ydelse PRIMARY KEY (code),
    CONSTRAINT fk_ydelse_parent_code FOREIGN KEY (parent_code) REFERENCES ydelse (code)
);
CREATE INDEX ix_ydelse_parent_code ON ydelse (parent_code);
COMMENT ON TABLE ydelse IS 'klassifikation af indsatser på det specialiserede socialområde';
COMMENT ON COLUMN ydelse.code IS 'Koden, som står i data';
COMMENT ON COLUMN ydelse.label IS 'Kodens betegnelse';
COMMENT ON COLUMN ydelse.label_en IS 'Kodens betegnelse på sproget en';
COMMENT ON COLUMN ydelse.parent_code IS 'Den overordnede kode';
COMMENT ON COLUMN ydelse.valid_from IS 'Første dag, den må bruges';
COMMENT ON COLUMN ydelse.valid_to IS 'Sidste dag, den må bruges';
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('af7624f8-affd-4a7e-8754-b1b1dd9d8def', 'Ydelse', 'Service delivered (intervention)', NULL, NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('72a2a2d4-5a83-4093-ba1c-7f759c132801', 'Afklaring', 'Clarification', 'af7624f8-affd-4a7e-8754-b1b1dd9d8def', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('35b593cf-724f-4058-9f31-fe1b3e8df124', 'Pædagogisk udredning', NULL, '72a2a2d4-5a83-4093-ba1c-7f759c132801', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('a1eaa022-9e5c-493c-83d3-7cc40b9df9e9', 'Ophold', 'Residential stay', 'af7624f8-affd-4a7e-8754-b1b1dd9d8def', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('5af56051-8413-4115-aaa2-83a0767e1137', 'Længerevarende ophold', NULL, 'a1eaa022-9e5c-493c-83d3-7cc40b9df9e9', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('80aa8ea7-4ad8-405f-876a-4c0f89fde06a', 'Midlertidigt ophold', NULL, 'a1eaa022-9e5c-493c-83d3-7cc40b9df9e9', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('a81a3fa9-6601-4d1e-a11e-f7444dfd3828', 'Akut ophold', NULL, 'a1eaa022-9e5c-493c-83d3-7cc40b9df9e9', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('a2256d86-1cf8-4da5-be49-1f49f4335ecb', 'Aktivitet og samvær', 'Activity and companionship', 'af7624f8-affd-4a7e-8754-b1b1dd9d8def', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('299af83f-586c-4c17-8af6-c8c47a847d6d', 'Sansestimulerende aktivitet', NULL, 'a2256d86-1cf8-4da5-be49-1f49f4335ecb', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('2c1944be-fe87-4c42-b08e-9cc075c9ef18', 'Oplevelsesaktivitet', NULL, 'a2256d86-1cf8-4da5-be49-1f49f4335ecb', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('66e23d66-1c5f-4070-bed1-8827cc863dcd', 'Fysisk aktivitet', NULL, 'a2256d86-1cf8-4da5-be49-1f49f4335ecb', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('7e419926-bb04-4829-99c9-95ea20403c2c', 'Social aktivitet', NULL, 'a2256d86-1cf8-4da5-be49-1f49f4335ecb', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('be5d5058-ef06-42a9-b894-51e44513e717', 'Kreativ aktivitet', NULL, 'a2256d86-1cf8-4da5-be49-1f49f4335ecb', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('f25674bf-3162-45c3-bde4-6d542bf9629b', 'Kompetenceudviklende aktivitet', NULL, 'a2256d86-1cf8-4da5-be49-1f49f4335ecb', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('d8505298-6ea5-4ca8-923d-6e4451cc9a48', 'Beskyttet beskæftigelse', 'Sheltered employment', 'af7624f8-affd-4a7e-8754-b1b1dd9d8def', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('55b77d7c-afce-4269-9232-7731ab1ef4fc', 'Service', NULL, 'd8505298-6ea5-4ca8-923d-6e4451cc9a48', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('c429b7a9-5085-472b-b118-a21ca90f769f', 'Praktikforløb', NULL, 'd8505298-6ea5-4ca8-923d-6e4451cc9a48', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('fb3d8722-90e0-4a80-ba65-490617ffeb0f', 'Produktion og værksted', NULL, 'd8505298-6ea5-4ca8-923d-6e4451cc9a48', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('1f0ff82b-3243-422f-9651-1d00fd2dcd61', 'Socialpædagogisk støtte', 'Socio-pedagogical support', 'af7624f8-affd-4a7e-8754-b1b1dd9d8def', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('309b778e-52ed-448a-91ae-0650a6cd8b1b', 'Støtte til samfundsdeltagelse', NULL, '1f0ff82b-3243-422f-9651-1d00fd2dcd61', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('0886a1b6-4a3a-47e5-9c97-066270529e4f', 'Støtte til transport', NULL, '309b778e-52ed-448a-91ae-0650a6cd8b1b', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('1a2daf63-0510-4bf3-8578-662d4300c965', 'Støtte til uddannelse', NULL, '309b778e-52ed-448a-91ae-0650a6cd8b1b', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('cb1169ee-8969-46d3-813d-f0dd555bd838', 'Støtte til beskæftigelse', NULL, '309b778e-52ed-448a-91ae-0650a6cd8b1b', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('e2631dec-fd8b-420e-94db-53fd80e82766', 'Støtte til kontakt til offentlige og private instanser', NULL, '309b778e-52ed-448a-91ae-0650a6cd8b1b', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('329782cf-a740-4eb7-aa7e-aaaa9a53c99e', 'Støtte til sundhed', NULL, '1f0ff82b-3243-422f-9651-1d00fd2dcd61', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('3c1639d0-e486-43c6-8add-448b8aff4b8f', 'Støtte til sund levevis', NULL, '329782cf-a740-4eb7-aa7e-aaaa9a53c99e', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('72272d03-1774-4a14-b598-5f19b5eac83f', 'Støtte til personlig hygiejne', NULL, '329782cf-a740-4eb7-aa7e-aaaa9a53c99e', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('ad7755d2-11bf-468d-958b-2f0c8d9c3742', 'Støtte til psykisk trivsel', NULL, '329782cf-a740-4eb7-aa7e-aaaa9a53c99e', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('bd5fea9a-16ed-4e63-b6a1-8e83caaf9b0b', 'Støtte til seksualitet', NULL, '329782cf-a740-4eb7-aa7e-aaaa9a53c99e', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('e7c8b42e-b882-4629-8e03-65e44b1aa3e3', 'Støtte til behandling', NULL, '329782cf-a740-4eb7-aa7e-aaaa9a53c99e', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('4ff4a2d4-4cde-4a22-bb37-ecfbd3fd9650', 'Støtte til relationer og fællesskaber', NULL, '1f0ff82b-3243-422f-9651-1d00fd2dcd61', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('05cd5e81-1a3a-4bdd-901b-7ec96c12d990', 'Støtte til sociale relationer', NULL, '4ff4a2d4-4cde-4a22-bb37-ecfbd3fd9650', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('ea47a198-7e24-472d-ba5d-132b8b744710', 'Støtte til varetagelse af forældrerollen', NULL, '4ff4a2d4-4cde-4a22-bb37-ecfbd3fd9650', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('a63f7092-63d9-4cb5-ace5-655b552fdacc', 'Støtte til praktiske opgaver', NULL, '1f0ff82b-3243-422f-9651-1d00fd2dcd61', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('638f44df-6bf2-47f8-9935-b8fdc83e5bf5', 'Støtte til daglige opgaver i hjemmet', NULL, 'a63f7092-63d9-4cb5-ace5-655b552fdacc', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('c56634ca-6847-4c50-b5c1-c528c1ffc1d8', 'Støtte til etablering i bolig', NULL, 'a63f7092-63d9-4cb5-ace5-655b552fdacc', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('d473dea2-4f6d-4f36-a8f0-260f0213f50a', 'Støtte til administration', NULL, 'a63f7092-63d9-4cb5-ace5-655b552fdacc', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('21dca9cf-c238-465b-9f12-15351f51b038', 'Forebyggende hjælp og støtte', 'Preventive help and support', 'af7624f8-affd-4a7e-8754-b1b1dd9d8def', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('3459f530-7334-48c4-9037-53bf80df8851', 'Gruppebaseret hjælp og støtte', NULL, '21dca9cf-c238-465b-9f12-15351f51b038', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('f3edac43-d0d6-4cc3-96c7-4658a557257a', 'Akut rådgivning, omsorg og støtte', NULL, '21dca9cf-c238-465b-9f12-15351f51b038', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('fe42f8f4-d516-4bab-b006-12b0cd186603', 'Individuel tidsbegrænset socialpædagogisk hjælp og støtte', NULL, '21dca9cf-c238-465b-9f12-15351f51b038', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('794ebc42-0639-46eb-aca2-40e996568578', 'Hjælp og støtte etableret i samarbejde med frivillige', NULL, '21dca9cf-c238-465b-9f12-15351f51b038', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('b6e1f331-fccf-4a33-8bb6-566546edc405', 'Gruppebaseret hjælp og støtte etableret i samarbejde med frivillige', NULL, '794ebc42-0639-46eb-aca2-40e996568578', NULL, NULL);
INSERT INTO ydelse (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('d580bcb7-145a-4346-8e99-d387bbf08a40', 'Individuel tidsbegrænset socialpædagogisk hjælp og støtte leveret i samarbejde med frivillige', NULL, '794ebc42-0639-46eb-aca2-40e996568578', NULL, NULL);

-- den enkelte hjælp, en borger er bevilget
CREATE TABLE planlagt_indsats (
    row_id UUID NOT NULL,
    indsatsskode TEXT NOT NULL,
    indsatsoprettelsestid DATE NOT NULL,
    indsatsbevillingstid DATE NOT NULL,
    indsatsafslutningstid DATE,
    indsatsstatus VARCHAR(16) NOT NULL,
    indsatshensigt VARCHAR(8) NOT NULL,
    indsats_aktivitetsstatus VARCHAR(16) NOT NULL,
    handlingsanvisning VARCHAR(4000),
    indsatssubjekt_row_id UUID NOT NULL,
    CONSTRAINT pk_planlagt_indsats PRIMARY KEY (row_id),
    CONSTRAINT fk_planlagt_indsats_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_planlagt_indsats_indsatsskode FOREIGN KEY (indsatsskode) REFERENCES ydelse (code),
    CONSTRAINT fk_planlagt_indsats_indsatssubjekt_row_id FOREIGN KEY (indsatssubjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT ck_planlagt_indsats_indsatsskode_max_length CHECK (CHAR_LENGTH(indsatsskode) <= 36),
    CONSTRAINT ck_planlagt_indsats_indsatsskode_length CHECK (CHAR_LENGTH(indsatsskode) >= 36),
    CONSTRAINT ck_planlagt_indsats_indsatsstatus_code CHECK (indsatsstatus IN ('draft', 'active', 'on-hold', 'revoked', 'completed', 'entered-in-error', 'unknown')),
    CONSTRAINT ck_planlagt_indsats_indsatshensigt_code CHECK (indsatshensigt IN ('proposal', 'plan', 'order', 'option')),
    CONSTRAINT ck_planlagt_indsats_indsats_aktivitetsstatus_code CHECK (indsats_aktivitetsstatus IN ('not-started', 'scheduled', 'in-progress', 'on-hold', 'completed', 'cancelled', 'stopped', 'unknown', 'entered-in-error')),
    CONSTRAINT ck_planlagt_indsats_periode_er_ordnet CHECK (NOT ((indsatsafslutningstid IS NOT NULL) AND (indsatsafslutningstid IS NOT NULL AND indsatsafslutningstid < indsatsbevillingstid)))
);
CREATE INDEX ix_planlagt_indsats_indsatsskode ON planlagt_indsats (indsatsskode);
CREATE INDEX ix_planlagt_indsats_indsatssubjekt_row_id ON planlagt_indsats (indsatssubjekt_row_id);
COMMENT ON TABLE planlagt_indsats IS 'den enkelte hjælp, en borger er bevilget';
COMMENT ON COLUMN planlagt_indsats.row_id IS 'Surrogatnøgle';
COMMENT ON COLUMN planlagt_indsats.indsatsskode IS 'arten af hjælp i det fælles katalog';
COMMENT ON COLUMN planlagt_indsats.indsatsoprettelsestid IS 'dagen, hvor hjælpen blev skrevet ind';
COMMENT ON COLUMN planlagt_indsats.indsatsbevillingstid IS 'den første dag med hjælp';
COMMENT ON COLUMN planlagt_indsats.indsatsafslutningstid IS 'den sidste dag med hjælp, når den kendes';
COMMENT ON COLUMN planlagt_indsats.indsatsstatus IS 'om bevillingen er i kraft';
COMMENT ON COLUMN planlagt_indsats.indsatshensigt IS 'om hjælpen er planlagt eller bevilget';
COMMENT ON COLUMN planlagt_indsats.indsats_aktivitetsstatus IS 'hvor langt udførelsen er';
COMMENT ON COLUMN planlagt_indsats.handlingsanvisning IS 'hvordan hjælpen skal gives, i ord';
COMMENT ON COLUMN planlagt_indsats.indsatssubjekt_row_id IS 'den, oplysningen gælder';

-- klassifikation af steder og rammer, hvor indsatser leveres
CREATE TABLE tilbud (
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    label_en TEXT,
    parent_code TEXT,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_tilbud PRIMARY KEY (code),
    CONSTRAINT fk_tilbud_parent_code FOREIGN KEY (parent_code) REFERENCES tilbud (code)
);
CREATE INDEX ix_tilbud_parent_code ON tilbud (parent_code);
COMMENT ON TABLE tilbud IS 'klassifikation af steder og rammer, hvor indsatser leveres';
COMMENT ON COLUMN tilbud.code IS 'Koden, som står i data';
COMMENT ON COLUMN tilbud.label IS 'Kodens betegnelse';
COMMENT ON COLUMN tilbud.label_en IS 'Kodens betegnelse på sproget en';
COMMENT ON COLUMN tilbud.parent_code IS 'Den overordnede kode';
COMMENT ON COLUMN tilbud.valid_from IS 'Første dag, den må bruges';
COMMENT ON COLUMN tilbud.valid_to IS 'Sidste dag, den må bruges';
INSERT INTO tilbud (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('f708aea3-66bd-46c6-af11-7bf28942fa47', 'Tilbud', 'Service setting', NULL, NULL, NULL);
INSERT INTO tilbud (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('5ea75f09-8eec-4edc-aafd-a330a523c33e', 'Socialt akuttilbud', NULL, 'f708aea3-66bd-46c6-af11-7bf28942fa47', NULL, NULL);
INSERT INTO tilbud (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('d90f4da6-f87a-43b5-833f-646b4baf16d6', 'Mobilt tilbud', NULL, 'f708aea3-66bd-46c6-af11-7bf28942fa47', NULL, NULL);
INSERT INTO tilbud (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('7fec7d14-addb-4684-9637-403739de6228', 'Dagtilbud til voksne', NULL, 'f708aea3-66bd-46c6-af11-7bf28942fa47', NULL, NULL);
INSERT INTO tilbud (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('9401777d-bdc5-4f52-9804-63c8cae9a792', 'Aktivitets- og samværstilbud', NULL, '7fec7d14-addb-4684-9637-403739de6228', NULL, NULL);
INSERT INTO tilbud (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('a0fb02a2-367c-48bc-bacd-92e49a861a4c', 'Beskyttet beskæftigelsestilbud', NULL, '7fec7d14-addb-4684-9637-403739de6228', NULL, NULL);
INSERT INTO tilbud (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('d23e3e8a-7fcf-4603-9d75-481b6e47e0eb', 'Botilbudslignende tilbud', NULL, 'f708aea3-66bd-46c6-af11-7bf28942fa47', NULL, NULL);
INSERT INTO tilbud (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('a7cbf55b-6906-4b2a-872e-c48b4d728837', 'Almen ældre- og handicapvenlig bolig', NULL, 'd23e3e8a-7fcf-4603-9d75-481b6e47e0eb', NULL, NULL);
INSERT INTO tilbud (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('2ecfcfe5-10ed-4934-a744-f18ce30b1619', 'Botilbud til voksne', NULL, 'f708aea3-66bd-46c6-af11-7bf28942fa47', NULL, NULL);
INSERT INTO tilbud (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('25de7444-3919-4dab-b844-8cec6c15f30e', 'Midlertidigt botilbud til voksne', NULL, '2ecfcfe5-10ed-4934-a744-f18ce30b1619', NULL, NULL);
INSERT INTO tilbud (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('96c97f55-a11b-47f8-aa52-6fdae4e804c2', 'Længerevarende botilbud til voksne', NULL, '2ecfcfe5-10ed-4934-a744-f18ce30b1619', NULL, NULL);
INSERT INTO tilbud (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('070016aa-e164-4813-aca5-b75acab89d63', 'Sikret længerevarende botilbud til voksne', NULL, '96c97f55-a11b-47f8-aa52-6fdae4e804c2', NULL, NULL);
INSERT INTO tilbud (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('498fe92c-d7f7-41cd-9404-5b38fe113be0', 'Almindeligt længerevarende botilbud til voksne', NULL, '96c97f55-a11b-47f8-aa52-6fdae4e804c2', NULL, NULL);

-- den, der udfører et tilbud for borgeren
CREATE TABLE tilbudsudfoerer (
    row_id UUID NOT NULL,
    tilbudstype TEXT NOT NULL,
    tilbudssubjekt_row_id UUID NOT NULL,
    CONSTRAINT pk_tilbudsudfoerer PRIMARY KEY (row_id),
    CONSTRAINT fk_tilbudsudfoerer_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_tilbudsudfoerer_tilbudstype FOREIGN KEY (tilbudstype) REFERENCES tilbud (code),
    CONSTRAINT fk_tilbudsudfoerer_tilbudssubjekt_row_id FOREIGN KEY (tilbudssubjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT ck_tilbudsudfoerer_tilbudstype_max_length CHECK (CHAR_LENGTH(tilbudstype) <= 36),
    CONSTRAINT ck_tilbudsudfoerer_tilbudstype_length CHECK (CHAR_LENGTH(tilbudstype) >= 36)
);
CREATE INDEX ix_tilbudsudfoerer_tilbudstype ON tilbudsudfoerer (tilbudstype);
CREATE INDEX ix_tilbudsudfoerer_tilbudssubjekt_row_id ON tilbudsudfoerer (tilbudssubjekt_row_id);
COMMENT ON TABLE tilbudsudfoerer IS 'den, der udfører et tilbud for borgeren';
COMMENT ON COLUMN tilbudsudfoerer.row_id IS 'Surrogatnøgle';
COMMENT ON COLUMN tilbudsudfoerer.tilbudstype IS 'arten af tilbud, borgeren er visiteret til';
COMMENT ON COLUMN tilbudsudfoerer.tilbudssubjekt_row_id IS 'den, oplysningen gælder';

-- klassifikation af udfald af en opfølgning
CREATE TABLE opfoelgningsbeslutning (
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    label_en TEXT,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_opfoelgningsbeslutning PRIMARY KEY (code)
);
COMMENT ON TABLE opfoelgningsbeslutning IS 'klassifikation af udfald af en opfølgning';
COMMENT ON COLUMN opfoelgningsbeslutning.code IS 'Koden, som står i data';
COMMENT ON COLUMN opfoelgningsbeslutning.label IS 'Kodens betegnelse';
COMMENT ON COLUMN opfoelgningsbeslutning.label_en IS 'Kodens betegnelse på sproget en';
COMMENT ON COLUMN opfoelgningsbeslutning.valid_from IS 'Første dag, den må bruges';
COMMENT ON COLUMN opfoelgningsbeslutning.valid_to IS 'Sidste dag, den må bruges';
INSERT INTO opfoelgningsbeslutning (code, label, label_en, valid_from, valid_to) VALUES ('1e971d84-10a4-4ef8-a8b3-0daa4c7d088a', 'Træf afgørelse om fortsættelse af indsats', 'Decide to continue the intervention', NULL, NULL);
INSERT INTO opfoelgningsbeslutning (code, label, label_en, valid_from, valid_to) VALUES ('b4c01aa8-82fd-44e4-83ff-ca19ec02c779', 'Træf afgørelse om afslutning af indsats og visiter til ny', 'Decide to end the intervention and refer to a new one', NULL, NULL);
INSERT INTO opfoelgningsbeslutning (code, label, label_en, valid_from, valid_to) VALUES ('d7d03656-4c87-4e67-9146-aa5990460f16', 'Træf afgørelse om afslutning af indsats', 'Decide to end the intervention', NULL, NULL);

-- det, en opfølgning førte til
CREATE TABLE opfoelgningsresultat (
    row_id UUID NOT NULL,
    opfoelgningstid TIMESTAMP WITH TIME ZONE NOT NULL,
    resultat TEXT NOT NULL,
    resultatstatus VARCHAR(16) NOT NULL,
    resultatsubjekt_row_id UUID NOT NULL,
    CONSTRAINT pk_opfoelgningsresultat PRIMARY KEY (row_id),
    CONSTRAINT fk_opfoelgningsresultat_row_id FOREIGN KEY (row_id) REFERENCES forekomst (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_opfoelgningsresultat_resultat FOREIGN KEY (resultat) REFERENCES opfoelgningsbeslutning (code),
    CONSTRAINT fk_opfoelgningsresultat_resultatsubjekt_row_id FOREIGN KEY (resultatsubjekt_row_id) REFERENCES borger (row_id),
    CONSTRAINT ck_opfoelgningsresultat_resultat_max_length CHECK (CHAR_LENGTH(resultat) <= 36),
    CONSTRAINT ck_opfoelgningsresultat_resultat_length CHECK (CHAR_LENGTH(resultat) >= 36),
    CONSTRAINT ck_opfoelgningsresultat_resultatstatus_code CHECK (resultatstatus IN ('registered', 'preliminary', 'final', 'amended', 'corrected', 'cancelled', 'entered-in-error', 'unknown')),
    CONSTRAINT ck_opfoelgningsresultat_r_ffb_21 CHECK (NOT ((resultatstatus <> 'final') AND (resultatstatus <> 'entered-in-error')))
);
CREATE INDEX ix_opfoelgningsresultat_resultat ON opfoelgningsresultat (resultat);
CREATE INDEX ix_opfoelgningsresultat_resultatsubjekt_row_id ON opfoelgningsresultat (resultatsubjekt_row_id);
COMMENT ON TABLE opfoelgningsresultat IS 'det, en opfølgning førte til';
COMMENT ON COLUMN opfoelgningsresultat.row_id IS 'Surrogatnøgle';
COMMENT ON COLUMN opfoelgningsresultat.opfoelgningstid IS 'hvornår der blev fulgt op';
COMMENT ON COLUMN opfoelgningsresultat.resultat IS 'hvad der skal ske med hjælpen';
COMMENT ON COLUMN opfoelgningsresultat.resultatstatus IS 'om oplysningen er endelig eller en fejl';
COMMENT ON COLUMN opfoelgningsresultat.resultatsubjekt_row_id IS 'den, oplysningen gælder';

-- klassifikation af målgrupper på det specialiserede socialområde
CREATE TABLE maalgruppekode (
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    label_en TEXT,
    parent_code TEXT,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_maalgruppekode PRIMARY KEY (code),
    CONSTRAINT fk_maalgruppekode_parent_code FOREIGN KEY (parent_code) REFERENCES maalgruppekode (code)
);
CREATE INDEX ix_maalgruppekode_parent_code ON maalgruppekode (parent_code);
COMMENT ON TABLE maalgruppekode IS 'klassifikation af målgrupper på det specialiserede socialområde';
COMMENT ON COLUMN maalgruppekode.code IS 'Koden, som står i data';
COMMENT ON COLUMN maalgruppekode.label IS 'Kodens betegnelse';
COMMENT ON COLUMN maalgruppekode.label_en IS 'Kodens betegnelse på sproget en';
COMMENT ON COLUMN maalgruppekode.parent_code IS 'Den overordnede kode';
COMMENT ON COLUMN maalgruppekode.valid_from IS 'Første dag, den må bruges';
COMMENT ON COLUMN maalgruppekode.valid_to IS 'Sidste dag, den må bruges';
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('cda90d67-f65a-4a34-b8d8-168ee9ff0949', 'Målgruppe', 'Target group', NULL, NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('0919515d-9975-4743-a16f-edb45374b0da', 'Socialt problem', NULL, 'cda90d67-f65a-4a34-b8d8-168ee9ff0949', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('122f3f8e-84a0-476f-b9c5-0e40b1dcf113', 'Prostitution', NULL, '0919515d-9975-4743-a16f-edb45374b0da', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('16075f99-3694-4878-a48d-b2f4b515cb76', 'Social isolation', NULL, '0919515d-9975-4743-a16f-edb45374b0da', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('293bf940-c075-4e3d-b5ef-6e331202e556', 'Hjemløshed', NULL, '0919515d-9975-4743-a16f-edb45374b0da', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('3b166cb0-df17-4002-a4c4-69e9a943645c', 'Indadreagerende adfærd', NULL, '0919515d-9975-4743-a16f-edb45374b0da', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('3e3f5ebf-82c1-401b-ab5e-e6138a31da3a', 'Selvskadende adfærd', NULL, '0919515d-9975-4743-a16f-edb45374b0da', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('5e95db73-4d16-4084-93a3-595c0650b160', 'Selvmordstanker eller -forsøg', NULL, '0919515d-9975-4743-a16f-edb45374b0da', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('66fac925-3488-43b3-8e50-4510d3821b37', 'Andet socialt problem', NULL, '0919515d-9975-4743-a16f-edb45374b0da', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('6fd0f315-2297-4d66-b638-3f867a0900e0', 'Seksuelt krænkende adfærd', NULL, '0919515d-9975-4743-a16f-edb45374b0da', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('e1b59a4a-9cc2-4113-a5f1-84af588b02a2', 'Udadreagerende adfærd', NULL, '0919515d-9975-4743-a16f-edb45374b0da', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('f1f4d709-19d2-48cc-8942-231bf912323d', 'Omsorgssvigt', NULL, '0919515d-9975-4743-a16f-edb45374b0da', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('5c6bc9a0-a955-4168-9692-cdcd691ff866', 'Overgreb', NULL, '0919515d-9975-4743-a16f-edb45374b0da', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('3412d671-22bf-456c-b963-c4e05c2725a0', 'Voldeligt overgreb', NULL, '5c6bc9a0-a955-4168-9692-cdcd691ff866', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('905caa77-2b98-48ce-b0e1-35dc4c1cc4bd', 'Andet overgreb', NULL, '5c6bc9a0-a955-4168-9692-cdcd691ff866', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('c47fd846-f1e0-4786-89a4-88d00e7a86c0', 'Seksuelt overgreb', NULL, '5c6bc9a0-a955-4168-9692-cdcd691ff866', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('be53dafc-1fc2-4b9f-8ab3-9d468ff03e6e', 'Kriminalitet', NULL, '0919515d-9975-4743-a16f-edb45374b0da', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('6a038911-d866-4910-90ae-72ca55c641ea', 'Ikke-personfarlig kriminalitet', NULL, 'be53dafc-1fc2-4b9f-8ab3-9d468ff03e6e', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('df42d472-06f6-4c5f-9dcf-64aa6cc20925', 'Personfarlig kriminalitet', NULL, 'be53dafc-1fc2-4b9f-8ab3-9d468ff03e6e', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('e2ecc751-21b9-4aab-a20f-2f3dd9701c97', 'Misbrug', NULL, '0919515d-9975-4743-a16f-edb45374b0da', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('0e25a2ec-4f04-4d14-a5ad-a6519a7d1d5f', 'Stofmisbrug', NULL, 'e2ecc751-21b9-4aab-a20f-2f3dd9701c97', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('ab4413f0-fa81-41c0-ad8c-21782c12a0fa', 'Alkoholmisbrug', NULL, 'e2ecc751-21b9-4aab-a20f-2f3dd9701c97', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('f3ec0ccd-2b0c-4a60-85fc-3cdd0ca73cef', 'Funktionsnedsættelse', NULL, 'cda90d67-f65a-4a34-b8d8-168ee9ff0949', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('1f23325e-c9c9-455b-bfe7-b4dcd1bb63e5', 'Sjældent forekommende funktionsnedsættelse', NULL, 'f3ec0ccd-2b0c-4a60-85fc-3cdd0ca73cef', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('f1c7ee41-21b4-4dba-9424-c874bf72b5e7', 'Multipel funktionsnedsættelse', NULL, 'f3ec0ccd-2b0c-4a60-85fc-3cdd0ca73cef', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('112cc0ba-9953-476c-a971-2671697d7639', 'Fysisk funktionsnedsættelse', NULL, 'f3ec0ccd-2b0c-4a60-85fc-3cdd0ca73cef', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('5cb8997c-eb10-477f-b653-b2a5ff11ce7d', 'Kommunikationsnedsættelse', NULL, '112cc0ba-9953-476c-a971-2671697d7639', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('615310e8-f702-4455-910b-9d6d8aa684fb', 'Synsnedsættelse', NULL, '112cc0ba-9953-476c-a971-2671697d7639', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('6e155207-db12-419a-8d9c-d67756533056', 'Mobilitetsnedsættelse', NULL, '112cc0ba-9953-476c-a971-2671697d7639', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('7ef8be83-90d1-4375-b1cb-24710bea21c7', 'Hørenedsættelse', NULL, '112cc0ba-9953-476c-a971-2671697d7639', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('da298aec-cd7d-436c-9927-d88d00066881', 'Anden fysisk funktionsnedsættelse', NULL, '112cc0ba-9953-476c-a971-2671697d7639', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('04a2ecdd-cdc6-4000-91d3-4e21958126ec', 'Døvblindhed', NULL, '112cc0ba-9953-476c-a971-2671697d7639', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('0d66b364-958e-48cf-a18b-744fab284194', 'Erhvervet døvblindhed', NULL, '04a2ecdd-cdc6-4000-91d3-4e21958126ec', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('ab7b7d7b-b7bb-4b8c-99d9-5c98a302b771', 'Medfødt døvblindhed', NULL, '04a2ecdd-cdc6-4000-91d3-4e21958126ec', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('9ed67228-b934-4677-9f7e-ebb0d80de44b', 'Psykisk funktionsnedsættelse', NULL, 'f3ec0ccd-2b0c-4a60-85fc-3cdd0ca73cef', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('a78fb31e-b30a-4815-af85-932859fd06b9', 'Psykiske vanskeligheder', NULL, '9ed67228-b934-4677-9f7e-ebb0d80de44b', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('192b7d79-415c-4f4f-9223-607938ecbe97', 'Spiseforstyrrelse', NULL, 'a78fb31e-b30a-4815-af85-932859fd06b9', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('303deb9b-84f0-49d2-ab7a-f8b98eed40a2', 'Angst', NULL, 'a78fb31e-b30a-4815-af85-932859fd06b9', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('6aac5ae6-ef06-4866-9c66-16d51ebbc83b', 'Personlighedsforstyrrelse', NULL, 'a78fb31e-b30a-4815-af85-932859fd06b9', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('851b2a9d-cde2-4d5d-8f33-d03789022cbb', 'Anden psykisk vanskelighed', NULL, 'a78fb31e-b30a-4815-af85-932859fd06b9', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('afaa7e31-2b5d-4a49-9008-56aa8df8dc13', 'Stressbelastning', NULL, 'a78fb31e-b30a-4815-af85-932859fd06b9', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('d42d8f41-2d07-4391-a687-bad51172d0c9', 'Tilknytningsforstyrrelse', NULL, 'a78fb31e-b30a-4815-af85-932859fd06b9', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('ee5b52bd-b839-4e69-ad04-c8b33eabfbde', 'Depression', NULL, 'a78fb31e-b30a-4815-af85-932859fd06b9', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('f2ccc0c0-2a0a-49c9-9d6a-741a7cd220a3', 'Forandret virkelighedsopfattelse', NULL, 'a78fb31e-b30a-4815-af85-932859fd06b9', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('01da9924-f4b4-4265-8594-0e892fa60676', 'Intellektuel/kognitiv forstyrrelse', NULL, '9ed67228-b934-4677-9f7e-ebb0d80de44b', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('17ce646b-4469-4a73-82a9-9628436f6c70', 'Anden intellektuel/kognitiv forstyrrelse', NULL, '01da9924-f4b4-4265-8594-0e892fa60676', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('7b48f1a0-579b-4976-ae7c-4074b5981449', 'Demens', NULL, '01da9924-f4b4-4265-8594-0e892fa60676', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('97c355cc-84e3-46d0-ac1b-00bc627d089f', 'Udviklingshæmning', NULL, '01da9924-f4b4-4265-8594-0e892fa60676', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('34449052-1150-4900-9d69-c56eb9b26793', 'Udviklingsforstyrrelse', NULL, '01da9924-f4b4-4265-8594-0e892fa60676', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('5cfc9530-a193-4f66-9981-3b980ee9ea7b', 'Anden udviklingsforstyrrelse', NULL, '34449052-1150-4900-9d69-c56eb9b26793', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('71dfe6d1-ebc1-4414-8527-edf8e605c356', 'Udviklingsforstyrrelse af tale og sprog', NULL, '34449052-1150-4900-9d69-c56eb9b26793', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('93d52b11-faa7-4ff7-b552-11a84cce8bf1', 'Udviklingsforstyrrelse af skolefærdigheder', NULL, '34449052-1150-4900-9d69-c56eb9b26793', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('9b3fd322-a75a-4ed8-9b74-425fa1e01c95', 'Autismespektrum', NULL, '34449052-1150-4900-9d69-c56eb9b26793', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('cc6a58cf-d3d2-4e5f-b7fe-98b009647eac', 'Opmærksomhedsforstyrrelse', NULL, '34449052-1150-4900-9d69-c56eb9b26793', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('e6a269f5-944a-4ff8-b4d8-6dc2134d9167', 'Udviklingsforstyrrelse af sansemotoriske færdigheder', NULL, '34449052-1150-4900-9d69-c56eb9b26793', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('59254ffb-8efb-4023-84f8-73e5bcba0bc7', 'Hjerneskade', NULL, '01da9924-f4b4-4265-8594-0e892fa60676', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('1097d07f-1dba-4cc2-ae3a-399a501c2eb6', 'Medfødt hjerneskade', NULL, '59254ffb-8efb-4023-84f8-73e5bcba0bc7', NULL, NULL);
INSERT INTO maalgruppekode (code, label, label_en, parent_code, valid_from, valid_to) VALUES ('d26f97e8-99ed-46a9-94db-93340f77a950', 'Erhvervet hjerneskade', NULL, '59254ffb-8efb-4023-84f8-73e5bcba0bc7', NULL, NULL);

-- de betegnelser for gruppen, der passer på borgeren
CREATE TABLE maalgruppe_maalgruppekode (
    row_id UUID NOT NULL,
    maalgruppekode TEXT NOT NULL,
    CONSTRAINT pk_maalgruppe_maalgruppekode PRIMARY KEY (row_id, maalgruppekode),
    CONSTRAINT fk_maalgruppe_maalgruppekode_row_id FOREIGN KEY (row_id) REFERENCES maalgruppe (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_maalgruppe_maalgruppekode_maalgruppekode FOREIGN KEY (maalgruppekode) REFERENCES maalgruppekode (code),
    CONSTRAINT ck_maalgruppe_maalgruppekode_maalgruppekode_max_length CHECK (CHAR_LENGTH(maalgruppekode) <= 36),
    CONSTRAINT ck_maalgruppe_maalgruppekode_maalgruppekode_length CHECK (CHAR_LENGTH(maalgruppekode) >= 36)
);
CREATE INDEX ix_maalgruppe_maalgruppekode_maalgruppekode ON maalgruppe_maalgruppekode (maalgruppekode);
COMMENT ON TABLE maalgruppe_maalgruppekode IS 'de betegnelser for gruppen, der passer på borgeren';
COMMENT ON COLUMN maalgruppe_maalgruppekode.maalgruppekode IS 'de betegnelser for gruppen, der passer på borgeren';

CREATE TABLE oplysningsaktivitets_tilstand_fundet_ved (
    oplysningsaktivitets_tilstand_row_id UUID NOT NULL,
    fundet_ved_row_id UUID NOT NULL,
    CONSTRAINT pk_oplysningsaktivitets_tilstand_fundet_ved PRIMARY KEY (oplysningsaktivitets_tilstand_row_id, fundet_ved_row_id),
    CONSTRAINT fk_oplysningsaktivitets_tilstand_fundet_ved_oplysnings_8db7c3f1 FOREIGN KEY (oplysningsaktivitets_tilstand_row_id) REFERENCES tilstand (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_oplysningsaktivitets_tilstand_fundet_ved_fundet_ved_row_id FOREIGN KEY (fundet_ved_row_id) REFERENCES oplysningsaktivitet (row_id) ON DELETE CASCADE
);
CREATE INDEX ix_oplysningsaktivitets_tilstand_fundet_ved_fundet_ved_row_id ON oplysningsaktivitets_tilstand_fundet_ved (fundet_ved_row_id);
COMMENT ON COLUMN oplysningsaktivitets_tilstand_fundet_ved.oplysningsaktivitets_tilstand_row_id IS 'de temaer, udredningen fandt';
COMMENT ON COLUMN oplysningsaktivitets_tilstand_fundet_ved.fundet_ved_row_id IS 'de udredninger, der fandt temaet';

CREATE TABLE indsatsforloebsmaal_forloeb_med_maal (
    indsatsforloebsmaal_row_id UUID NOT NULL,
    forloeb_med_maal_row_id UUID NOT NULL,
    CONSTRAINT pk_indsatsforloebsmaal_forloeb_med_maal PRIMARY KEY (indsatsforloebsmaal_row_id, forloeb_med_maal_row_id),
    CONSTRAINT fk_indsatsforloebsmaal_forloeb_med_maal_indsatsforloeb_5d0e7034 FOREIGN KEY (indsatsforloebsmaal_row_id) REFERENCES indsatsmaal (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_indsatsforloebsmaal_forloeb_med_maal_forloeb_med_maal_row_id FOREIGN KEY (forloeb_med_maal_row_id) REFERENCES indsatsforloeb (row_id) ON DELETE CASCADE
);
CREATE INDEX ix_indsatsforloebsmaal_forloeb_med_maal_forloeb_med_maal_row_id ON indsatsforloebsmaal_forloeb_med_maal (forloeb_med_maal_row_id);
COMMENT ON COLUMN indsatsforloebsmaal_forloeb_med_maal.indsatsforloebsmaal_row_id IS 'det, forløbet skal føre til';
COMMENT ON COLUMN indsatsforloebsmaal_forloeb_med_maal.forloeb_med_maal_row_id IS 'de forløb, der arbejder mod målet';

CREATE TABLE indsatsforloebtilbud_forloeb_med_tilbud (
    indsatsforloebtilbud_row_id UUID NOT NULL,
    forloeb_med_tilbud_row_id UUID NOT NULL,
    CONSTRAINT pk_indsatsforloebtilbud_forloeb_med_tilbud PRIMARY KEY (indsatsforloebtilbud_row_id, forloeb_med_tilbud_row_id),
    CONSTRAINT fk_indsatsforloebtilbud_forloeb_med_tilbud_indsatsforl_c9c1dcb4 FOREIGN KEY (indsatsforloebtilbud_row_id) REFERENCES tilbudsudfoerer (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_indsatsforloebtilbud_forloeb_med_tilbud_forloeb_med_6cb06c1e FOREIGN KEY (forloeb_med_tilbud_row_id) REFERENCES indsatsforloeb (row_id) ON DELETE CASCADE
);
CREATE INDEX ix_indsatsforloebtilbud_forloeb_med_tilbud_forloeb_med_3f2fdb86 ON indsatsforloebtilbud_forloeb_med_tilbud (forloeb_med_tilbud_row_id);
COMMENT ON COLUMN indsatsforloebtilbud_forloeb_med_tilbud.indsatsforloebtilbud_row_id IS 'de tilbud, borgeren er visiteret til';
COMMENT ON COLUMN indsatsforloebtilbud_forloeb_med_tilbud.forloeb_med_tilbud_row_id IS 'de forløb, tilbuddet indgår i';

CREATE TABLE indsats_del_af_plan_ydelser (
    indsats_del_af_plan_row_id UUID NOT NULL,
    ydelser_row_id UUID NOT NULL,
    CONSTRAINT pk_indsats_del_af_plan_ydelser PRIMARY KEY (indsats_del_af_plan_row_id, ydelser_row_id),
    CONSTRAINT fk_indsats_del_af_plan_ydelser_indsats_del_af_plan_row_id FOREIGN KEY (indsats_del_af_plan_row_id) REFERENCES indsatsforloeb (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_indsats_del_af_plan_ydelser_ydelser_row_id FOREIGN KEY (ydelser_row_id) REFERENCES planlagt_indsats (row_id) ON DELETE CASCADE
);
CREATE INDEX ix_indsats_del_af_plan_ydelser_ydelser_row_id ON indsats_del_af_plan_ydelser (ydelser_row_id);
COMMENT ON COLUMN indsats_del_af_plan_ydelser.indsats_del_af_plan_row_id IS 'de bevilgede forløb, ydelsen hører under';
COMMENT ON COLUMN indsats_del_af_plan_ydelser.ydelser_row_id IS 'de ydelser, forløbet består af';

CREATE TABLE fokus_resultater (
    fokus_row_id UUID NOT NULL,
    resultater_row_id UUID NOT NULL,
    CONSTRAINT pk_fokus_resultater PRIMARY KEY (fokus_row_id, resultater_row_id),
    CONSTRAINT fk_fokus_resultater_fokus_row_id FOREIGN KEY (fokus_row_id) REFERENCES indsatsforloeb (row_id) ON DELETE CASCADE,
    CONSTRAINT fk_fokus_resultater_resultater_row_id FOREIGN KEY (resultater_row_id) REFERENCES opfoelgningsresultat (row_id) ON DELETE CASCADE
);
CREATE INDEX ix_fokus_resultater_resultater_row_id ON fokus_resultater (resultater_row_id);
COMMENT ON COLUMN fokus_resultater.fokus_row_id IS 'de forløb, resultatet handler om';
COMMENT ON COLUMN fokus_resultater.resultater_row_id IS 'resultaterne af opfølgning på forløbet';

