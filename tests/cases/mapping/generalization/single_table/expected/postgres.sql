CREATE TABLE part (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    type VARCHAR(6) NOT NULL,
    navn TEXT NOT NULL,
    foedselsdag DATE,
    cvr BIGINT,
    CONSTRAINT pk_part PRIMARY KEY (id),
    CONSTRAINT ck_part_type CHECK (type IN ('person', 'firma')),
    CONSTRAINT ck_part_foedselsdag_required CHECK ((type IN ('firma')) OR (foedselsdag IS NOT NULL))
);
COMMENT ON COLUMN part.id IS 'Surrogatnøgle';
COMMENT ON COLUMN part.type IS 'Hvilken klasse rækken er et objekt af';

CREATE TABLE sag (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    titel TEXT NOT NULL,
    ejer_id UUID NOT NULL,
    CONSTRAINT pk_sag PRIMARY KEY (id),
    CONSTRAINT fk_sag_ejer_id FOREIGN KEY (ejer_id) REFERENCES part (id)
);
CREATE INDEX ix_sag_ejer_id ON sag (ejer_id);
COMMENT ON COLUMN sag.id IS 'Surrogatnøgle';

