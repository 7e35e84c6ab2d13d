CREATE TABLE by (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    navn TEXT NOT NULL,
    CONSTRAINT pk_by PRIMARY KEY (id)
);
COMMENT ON COLUMN by.id IS 'Surrogatnøgle';

CREATE TABLE vej (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    navn TEXT NOT NULL,
    CONSTRAINT pk_vej PRIMARY KEY (id)
);
COMMENT ON COLUMN vej.id IS 'Surrogatnøgle';

CREATE TABLE gennemkoerer (
    by_id UUID NOT NULL,
    vej_id UUID NOT NULL,
    position BIGINT NOT NULL,
    CONSTRAINT pk_gennemkoerer PRIMARY KEY (by_id, vej_id),
    CONSTRAINT uq_gennemkoerer_vej_id_position UNIQUE (vej_id, position),
    CONSTRAINT fk_gennemkoerer_by_id FOREIGN KEY (by_id) REFERENCES by (id) ON DELETE CASCADE,
    CONSTRAINT fk_gennemkoerer_vej_id FOREIGN KEY (vej_id) REFERENCES vej (id) ON DELETE CASCADE,
    CONSTRAINT ck_gennemkoerer_position CHECK (position >= 1)
);
COMMENT ON COLUMN gennemkoerer.position IS 'Tæller fra 1';

