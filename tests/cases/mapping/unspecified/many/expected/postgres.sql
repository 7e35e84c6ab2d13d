CREATE TABLE by (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    navn TEXT NOT NULL,
    CONSTRAINT pk_by PRIMARY KEY (id)
);
COMMENT ON COLUMN by.id IS 'Surrogatnøgle';

CREATE TABLE vej (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    navn TEXT NOT NULL,
    note TEXT,
    CONSTRAINT pk_vej PRIMARY KEY (id)
);
COMMENT ON COLUMN vej.id IS 'Surrogatnøgle';

CREATE TABLE by_vej (
    by_id UUID NOT NULL,
    vej_id UUID NOT NULL,
    CONSTRAINT pk_by_vej PRIMARY KEY (by_id, vej_id),
    CONSTRAINT fk_by_vej_by_id FOREIGN KEY (by_id) REFERENCES by (id) ON DELETE CASCADE,
    CONSTRAINT fk_by_vej_vej_id FOREIGN KEY (vej_id) REFERENCES vej (id) ON DELETE CASCADE
);
CREATE INDEX ix_by_vej_vej_id ON by_vej (vej_id);

