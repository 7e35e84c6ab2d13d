CREATE TABLE vej (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    navn TEXT NOT NULL,
    CONSTRAINT pk_vej PRIMARY KEY (id)
);
COMMENT ON COLUMN vej.id IS 'Surrogatnøgle';

CREATE TABLE by (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    navn TEXT NOT NULL,
    vej_id UUID NOT NULL,
    CONSTRAINT pk_by PRIMARY KEY (id),
    CONSTRAINT uq_by_vej_id UNIQUE (vej_id),
    CONSTRAINT fk_by_vej_id FOREIGN KEY (vej_id) REFERENCES vej (id)
);
COMMENT ON COLUMN by.id IS 'Surrogatnøgle';

