CREATE TABLE enhed (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    navn TEXT NOT NULL,
    over_id UUID,
    CONSTRAINT pk_enhed PRIMARY KEY (id),
    CONSTRAINT fk_enhed_over_id FOREIGN KEY (over_id) REFERENCES enhed (id)
);
CREATE INDEX ix_enhed_over_id ON enhed (over_id);
COMMENT ON COLUMN enhed.id IS 'Surrogatnøgle';

