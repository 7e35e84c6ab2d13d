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
    by_id UUID NOT NULL,
    CONSTRAINT pk_vej PRIMARY KEY (id),
    CONSTRAINT fk_vej_by_id FOREIGN KEY (by_id) REFERENCES by (id)
);
CREATE INDEX ix_vej_by_id ON vej (by_id);
COMMENT ON COLUMN vej.id IS 'Surrogatnøgle';

