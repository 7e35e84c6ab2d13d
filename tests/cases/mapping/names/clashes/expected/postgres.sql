CREATE TABLE sag (
    row_id UUID DEFAULT gen_random_uuid() NOT NULL,
    navn BIGINT NOT NULL,
    navn_2 BIGINT NOT NULL,
    na_vn BIGINT,
    id TEXT,
    CONSTRAINT pk_sag PRIMARY KEY (row_id)
);
COMMENT ON COLUMN sag.row_id IS 'Surrogatnøgle';

CREATE TABLE sag_2 (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    x BIGINT NOT NULL,
    CONSTRAINT pk_sag_2 PRIMARY KEY (id)
);
COMMENT ON COLUMN sag_2.id IS 'Surrogatnøgle';

CREATE TABLE sag_navn (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    x BIGINT NOT NULL,
    CONSTRAINT pk_sag_navn PRIMARY KEY (id)
);
COMMENT ON COLUMN sag_navn.id IS 'Surrogatnøgle';

CREATE TABLE sag_navn_2 (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT pk_sag_navn_2 PRIMARY KEY (id)
);
COMMENT ON COLUMN sag_navn_2.id IS 'Surrogatnøgle';

CREATE TABLE sag_navn_y (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    z BIGINT NOT NULL,
    CONSTRAINT pk_sag_navn_y PRIMARY KEY (id)
);
COMMENT ON COLUMN sag_navn_y.id IS 'Surrogatnøgle';

CREATE TABLE sag_navn_2_y (
    sag_navn_2_id UUID NOT NULL,
    y BIGINT NOT NULL,
    CONSTRAINT pk_sag_navn_2_y PRIMARY KEY (sag_navn_2_id, y),
    CONSTRAINT fk_sag_navn_2_y_sag_navn_2_id FOREIGN KEY (sag_navn_2_id) REFERENCES sag_navn_2 (id) ON DELETE CASCADE
);

