CREATE TABLE vej (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    kommune VARCHAR(4) NOT NULL,
    kode BIGINT NOT NULL,
    navn TEXT,
    CONSTRAINT pk_vej PRIMARY KEY (id),
    CONSTRAINT uq_vej_kommune_kode UNIQUE (kommune, kode)
);
COMMENT ON COLUMN vej.id IS 'Surrogatnøgle';

CREATE TABLE hus (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    nummer BIGINT,
    vej_id UUID NOT NULL,
    CONSTRAINT pk_hus PRIMARY KEY (id),
    CONSTRAINT fk_hus_vej_id FOREIGN KEY (vej_id) REFERENCES vej (id)
);
CREATE INDEX ix_hus_vej_id ON hus (vej_id);
COMMENT ON COLUMN hus.id IS 'Surrogatnøgle';

CREATE TABLE hus_note (
    hus_id UUID NOT NULL,
    note VARCHAR(9) NOT NULL,
    CONSTRAINT pk_hus_note PRIMARY KEY (hus_id, note),
    CONSTRAINT fk_hus_note_hus_id FOREIGN KEY (hus_id) REFERENCES hus (id) ON DELETE CASCADE
);

