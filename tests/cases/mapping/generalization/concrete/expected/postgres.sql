CREATE TABLE person (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    navn TEXT NOT NULL,
    foedselsdag DATE NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id)
);
COMMENT ON COLUMN person.id IS 'Surrogatnøgle';

CREATE TABLE firma (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    navn TEXT NOT NULL,
    cvr BIGINT,
    CONSTRAINT pk_firma PRIMARY KEY (id)
);
COMMENT ON COLUMN firma.id IS 'Surrogatnøgle';

CREATE TABLE sag (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    titel TEXT NOT NULL,
    ejer_person_id UUID,
    ejer_firma_id UUID,
    CONSTRAINT pk_sag PRIMARY KEY (id),
    CONSTRAINT fk_sag_ejer_person_id FOREIGN KEY (ejer_person_id) REFERENCES person (id),
    CONSTRAINT fk_sag_ejer_firma_id FOREIGN KEY (ejer_firma_id) REFERENCES firma (id),
    CONSTRAINT ck_sag_ejer_one_of CHECK (CASE WHEN ejer_person_id IS NULL THEN 0 ELSE 1 END + CASE WHEN ejer_firma_id IS NULL THEN 0 ELSE 1 END = 1)
);
CREATE INDEX ix_sag_ejer_person_id ON sag (ejer_person_id);
CREATE INDEX ix_sag_ejer_firma_id ON sag (ejer_firma_id);
COMMENT ON COLUMN sag.id IS 'Surrogatnøgle';

