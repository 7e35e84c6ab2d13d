CREATE TABLE stilling (
    nummer BIGINT NOT NULL,
    CONSTRAINT pk_stilling PRIMARY KEY (nummer)
);

CREATE TABLE enhed (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    navn TEXT NOT NULL,
    CONSTRAINT pk_enhed PRIMARY KEY (id)
);
COMMENT ON COLUMN enhed.id IS 'Surrogatnøgle';

CREATE TABLE stilling_version (
    nummer BIGINT NOT NULL,
    virkning_fra TIMESTAMP WITH TIME ZONE NOT NULL,
    virkning_til TIMESTAMP WITH TIME ZONE,
    titel TEXT NOT NULL,
    enhed_id UUID NOT NULL,
    CONSTRAINT pk_stilling_version PRIMARY KEY (nummer, virkning_fra),
    CONSTRAINT fk_stilling_version_nummer FOREIGN KEY (nummer) REFERENCES stilling (nummer) ON DELETE CASCADE,
    CONSTRAINT fk_stilling_version_enhed_id FOREIGN KEY (enhed_id) REFERENCES enhed (id),
    CONSTRAINT ck_stilling_version_virkning_fra_virkning_til CHECK (virkning_fra < virkning_til)
);
CREATE INDEX ix_stilling_version_enhed_id ON stilling_version (enhed_id);
COMMENT ON COLUMN stilling_version.virkning_fra IS 'Virkningstid: fra og med';
COMMENT ON COLUMN stilling_version.virkning_til IS 'Virkningstid: til og ikke med; tom indtil videre';

CREATE TABLE stilling_version_maerke (
    nummer BIGINT NOT NULL,
    virkning_fra TIMESTAMP WITH TIME ZONE NOT NULL,
    maerke VARCHAR(9) NOT NULL,
    CONSTRAINT pk_stilling_version_maerke PRIMARY KEY (nummer, virkning_fra, maerke),
    CONSTRAINT fk_stilling_version_maerke_nummer_virkning_fra FOREIGN KEY (nummer, virkning_fra) REFERENCES stilling_version (nummer, virkning_fra) ON DELETE CASCADE
);

