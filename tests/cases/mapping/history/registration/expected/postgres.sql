CREATE TABLE stilling (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    nummer BIGINT NOT NULL,
    CONSTRAINT pk_stilling PRIMARY KEY (id),
    CONSTRAINT uq_stilling_nummer UNIQUE (nummer)
);
COMMENT ON COLUMN stilling.id IS 'Surrogatnøgle';

CREATE TABLE enhed (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    navn TEXT NOT NULL,
    CONSTRAINT pk_enhed PRIMARY KEY (id)
);
COMMENT ON COLUMN enhed.id IS 'Surrogatnøgle';

CREATE TABLE stilling_version (
    stilling_id UUID NOT NULL,
    registrering_fra TIMESTAMP WITH TIME ZONE NOT NULL,
    registrering_til TIMESTAMP WITH TIME ZONE,
    titel TEXT NOT NULL,
    enhed_id UUID NOT NULL,
    CONSTRAINT pk_stilling_version PRIMARY KEY (stilling_id, registrering_fra),
    CONSTRAINT fk_stilling_version_stilling_id FOREIGN KEY (stilling_id) REFERENCES stilling (id) ON DELETE CASCADE,
    CONSTRAINT fk_stilling_version_enhed_id FOREIGN KEY (enhed_id) REFERENCES enhed (id),
    CONSTRAINT ck_stilling_version_registrering_fra_registrering_til CHECK (registrering_fra < registrering_til)
);
CREATE INDEX ix_stilling_version_enhed_id ON stilling_version (enhed_id);
COMMENT ON COLUMN stilling_version.registrering_fra IS 'Registreringstid: fra og med';
COMMENT ON COLUMN stilling_version.registrering_til IS 'Registreringstid: til og ikke med; tom indtil videre';

