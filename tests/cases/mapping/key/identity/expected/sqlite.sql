PRAGMA foreign_keys = ON;

CREATE TABLE vej (
    -- Surrogatnøgle
    id INTEGER NOT NULL,
    kommune TEXT NOT NULL,
    kode INTEGER NOT NULL,
    navn TEXT,
    CONSTRAINT pk_vej PRIMARY KEY (id),
    CONSTRAINT uq_vej_kommune_kode UNIQUE (kommune, kode),
    CONSTRAINT ck_vej_kommune_max_length CHECK (length(kommune) <= 4)
) STRICT;

CREATE TABLE hus (
    -- Surrogatnøgle
    id INTEGER NOT NULL,
    nummer INTEGER,
    vej_id INTEGER NOT NULL,
    CONSTRAINT pk_hus PRIMARY KEY (id),
    CONSTRAINT fk_hus_vej_id FOREIGN KEY (vej_id) REFERENCES vej (id)
) STRICT;
CREATE INDEX ix_hus_vej_id ON hus (vej_id);

CREATE TABLE hus_note (
    hus_id INTEGER NOT NULL,
    note TEXT NOT NULL,
    CONSTRAINT pk_hus_note PRIMARY KEY (hus_id, note),
    CONSTRAINT fk_hus_note_hus_id FOREIGN KEY (hus_id) REFERENCES hus (id) ON DELETE CASCADE,
    CONSTRAINT ck_hus_note_note_max_length CHECK (length(note) <= 9)
) STRICT;

