CREATE SEQUENCE "seq_vej";
CREATE TABLE vej (
    id BIGINT DEFAULT nextval('"seq_vej"') NOT NULL,
    kommune VARCHAR NOT NULL,
    kode BIGINT NOT NULL,
    navn VARCHAR,
    CONSTRAINT pk_vej PRIMARY KEY (id),
    CONSTRAINT uq_vej_kommune_kode UNIQUE (kommune, kode),
    CONSTRAINT ck_vej_kommune_max_length CHECK (length(kommune) <= 4)
);
COMMENT ON COLUMN vej.id IS 'Surrogatnøgle';

CREATE SEQUENCE "seq_hus";
CREATE TABLE hus (
    id BIGINT DEFAULT nextval('"seq_hus"') NOT NULL,
    nummer BIGINT,
    vej_id BIGINT NOT NULL,
    CONSTRAINT pk_hus PRIMARY KEY (id),
    CONSTRAINT fk_hus_vej_id FOREIGN KEY (vej_id) REFERENCES vej (id)
);
CREATE INDEX ix_hus_vej_id ON hus (vej_id);
COMMENT ON COLUMN hus.id IS 'Surrogatnøgle';

CREATE TABLE hus_note (
    hus_id BIGINT NOT NULL,
    note VARCHAR NOT NULL,
    CONSTRAINT pk_hus_note PRIMARY KEY (hus_id, note),
    CONSTRAINT fk_hus_note_hus_id FOREIGN KEY (hus_id) REFERENCES hus (id),
    CONSTRAINT ck_hus_note_note_max_length CHECK (length(note) <= 9)
);

