CREATE TABLE hus (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    vej TEXT NOT NULL,
    CONSTRAINT pk_hus PRIMARY KEY (id)
);
COMMENT ON COLUMN hus.id IS 'Surrogatnøgle';

CREATE TABLE rum (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    navn TEXT NOT NULL,
    hus_id UUID NOT NULL,
    CONSTRAINT pk_rum PRIMARY KEY (id),
    CONSTRAINT fk_rum_hus_id FOREIGN KEY (hus_id) REFERENCES hus (id) ON DELETE CASCADE
);
CREATE INDEX ix_rum_hus_id ON rum (hus_id);
COMMENT ON COLUMN rum.id IS 'Surrogatnøgle';

