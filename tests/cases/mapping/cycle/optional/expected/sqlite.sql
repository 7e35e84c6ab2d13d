PRAGMA foreign_keys = ON;

CREATE TABLE b (
    -- Surrogatnøgle
    id TEXT NOT NULL,
    navn TEXT NOT NULL,
    a_id TEXT NOT NULL,
    CONSTRAINT pk_b PRIMARY KEY (id),
    CONSTRAINT fk_b_a_id FOREIGN KEY (a_id) REFERENCES a (id),
    CONSTRAINT ck_b_id_uuid CHECK (length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
    CONSTRAINT ck_b_a_id_uuid CHECK (length(a_id) = 36 AND a_id NOT GLOB '*[^0-9a-f-]*')
) STRICT;
CREATE INDEX ix_b_a_id ON b (a_id);

CREATE TABLE a (
    -- Surrogatnøgle
    id TEXT NOT NULL,
    navn TEXT NOT NULL,
    b_id TEXT,
    CONSTRAINT pk_a PRIMARY KEY (id),
    CONSTRAINT fk_a_b_id FOREIGN KEY (b_id) REFERENCES b (id),
    CONSTRAINT ck_a_id_uuid CHECK (length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
    CONSTRAINT ck_a_b_id_uuid CHECK (length(b_id) = 36 AND b_id NOT GLOB '*[^0-9a-f-]*')
) STRICT;
CREATE INDEX ix_a_b_id ON a (b_id);

