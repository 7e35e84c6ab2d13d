CREATE TABLE vej (
    kommune VARCHAR(4) NOT NULL,
    kode BIGINT NOT NULL,
    navn TEXT,
    CONSTRAINT pk_vej PRIMARY KEY (kommune, kode)
);

CREATE TABLE hus (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    nummer BIGINT,
    vej_kommune VARCHAR(4) NOT NULL,
    vej_kode BIGINT NOT NULL,
    CONSTRAINT pk_hus PRIMARY KEY (id),
    CONSTRAINT fk_hus_vej_kommune_vej_kode FOREIGN KEY (vej_kommune, vej_kode) REFERENCES vej (kommune, kode)
);
CREATE INDEX ix_hus_vej_kommune_vej_kode ON hus (vej_kommune, vej_kode);
COMMENT ON COLUMN hus.id IS 'Surrogatnøgle';

CREATE TABLE hus_note (
    hus_id UUID NOT NULL,
    note VARCHAR(9) NOT NULL,
    CONSTRAINT pk_hus_note PRIMARY KEY (hus_id, note),
    CONSTRAINT fk_hus_note_hus_id FOREIGN KEY (hus_id) REFERENCES hus (id) ON DELETE CASCADE
);

