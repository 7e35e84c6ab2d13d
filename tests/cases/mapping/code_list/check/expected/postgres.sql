CREATE TABLE sag (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    emne TEXT NOT NULL,
    titel TEXT,
    CONSTRAINT pk_sag PRIMARY KEY (id),
    CONSTRAINT ck_sag_emne_code CHECK (emne IN ('00', '01.01', '01'))
);
COMMENT ON COLUMN sag.id IS 'Surrogatnøgle';

