CREATE TABLE sag (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    emne VARCHAR(5) NOT NULL,
    titel TEXT,
    CONSTRAINT pk_sag PRIMARY KEY (id)
);
COMMENT ON COLUMN sag.id IS 'Surrogatnøgle';

