CREATE TABLE sag (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    start DATE NOT NULL,
    slut DATE,
    CONSTRAINT pk_sag PRIMARY KEY (id),
    CONSTRAINT ck_sag_orden CHECK (NOT (slut IS NOT NULL AND slut < start))
);
COMMENT ON COLUMN sag.id IS 'Surrogatnøgle';

