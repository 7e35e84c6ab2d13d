CREATE TABLE person (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    nummer VARCHAR(10) NOT NULL,
    navn TEXT NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT uq_person_nummer UNIQUE (nummer)
);
COMMENT ON COLUMN person.id IS 'Surrogatnøgle';

CREATE TABLE firma (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    cvr BIGINT NOT NULL,
    CONSTRAINT pk_firma PRIMARY KEY (id),
    CONSTRAINT uq_firma_cvr UNIQUE (cvr)
);
COMMENT ON COLUMN firma.id IS 'Surrogatnøgle';

