CREATE TABLE kommune (
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_kommune PRIMARY KEY (code)
);
COMMENT ON COLUMN kommune.code IS 'Koden, som står i data';
COMMENT ON COLUMN kommune.label IS 'Kodens betegnelse';
COMMENT ON COLUMN kommune.valid_from IS 'Første dag, den må bruges';
COMMENT ON COLUMN kommune.valid_to IS 'Sidste dag, den må bruges';

CREATE TABLE sag (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    kommune TEXT,
    CONSTRAINT pk_sag PRIMARY KEY (id),
    CONSTRAINT fk_sag_kommune FOREIGN KEY (kommune) REFERENCES kommune (code),
    CONSTRAINT ck_sag_kommune_pattern CHECK (kommune ~ '^[0-9]{4}$')
);
CREATE INDEX ix_sag_kommune ON sag (kommune);
COMMENT ON COLUMN sag.id IS 'Surrogatnøgle';

