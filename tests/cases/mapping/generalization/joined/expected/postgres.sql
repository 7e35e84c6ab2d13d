CREATE TABLE part (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    navn TEXT NOT NULL,
    CONSTRAINT pk_part PRIMARY KEY (id)
);
COMMENT ON COLUMN part.id IS 'Surrogatnøgle';

CREATE TABLE person (
    id UUID NOT NULL,
    foedselsdag DATE NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT fk_person_id FOREIGN KEY (id) REFERENCES part (id) ON DELETE CASCADE
);
COMMENT ON COLUMN person.id IS 'Surrogatnøgle';

CREATE TABLE firma (
    id UUID NOT NULL,
    cvr BIGINT,
    CONSTRAINT pk_firma PRIMARY KEY (id),
    CONSTRAINT fk_firma_id FOREIGN KEY (id) REFERENCES part (id) ON DELETE CASCADE
);
COMMENT ON COLUMN firma.id IS 'Surrogatnøgle';

CREATE TABLE sag (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    titel TEXT NOT NULL,
    ejer_id UUID NOT NULL,
    CONSTRAINT pk_sag PRIMARY KEY (id),
    CONSTRAINT fk_sag_ejer_id FOREIGN KEY (ejer_id) REFERENCES part (id)
);
CREATE INDEX ix_sag_ejer_id ON sag (ejer_id);
COMMENT ON COLUMN sag.id IS 'Surrogatnøgle';

