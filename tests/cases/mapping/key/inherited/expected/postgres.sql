CREATE TABLE part (
    nummer BIGINT NOT NULL,
    CONSTRAINT pk_part PRIMARY KEY (nummer)
);

CREATE TABLE person (
    nummer BIGINT NOT NULL,
    navn TEXT NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (nummer),
    CONSTRAINT fk_person_nummer FOREIGN KEY (nummer) REFERENCES part (nummer) ON DELETE CASCADE
);

CREATE TABLE sag (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    titel TEXT NOT NULL,
    ejer_nummer BIGINT NOT NULL,
    CONSTRAINT pk_sag PRIMARY KEY (id),
    CONSTRAINT fk_sag_ejer_nummer FOREIGN KEY (ejer_nummer) REFERENCES person (nummer)
);
CREATE INDEX ix_sag_ejer_nummer ON sag (ejer_nummer);
COMMENT ON COLUMN sag.id IS 'Surrogatnøgle';

