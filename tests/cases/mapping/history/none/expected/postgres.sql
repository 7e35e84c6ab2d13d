CREATE TABLE enhed (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    navn TEXT NOT NULL,
    CONSTRAINT pk_enhed PRIMARY KEY (id)
);
COMMENT ON COLUMN enhed.id IS 'Surrogatnøgle';

CREATE TABLE stilling (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    nummer BIGINT NOT NULL,
    titel TEXT NOT NULL,
    enhed_id UUID NOT NULL,
    CONSTRAINT pk_stilling PRIMARY KEY (id),
    CONSTRAINT uq_stilling_nummer UNIQUE (nummer),
    CONSTRAINT fk_stilling_enhed_id FOREIGN KEY (enhed_id) REFERENCES enhed (id)
);
CREATE INDEX ix_stilling_enhed_id ON stilling (enhed_id);
COMMENT ON COLUMN stilling.id IS 'Surrogatnøgle';

CREATE TABLE stilling_maerke (
    stilling_id UUID NOT NULL,
    maerke VARCHAR(9) NOT NULL,
    CONSTRAINT pk_stilling_maerke PRIMARY KEY (stilling_id, maerke),
    CONSTRAINT fk_stilling_maerke_stilling_id FOREIGN KEY (stilling_id) REFERENCES stilling (id) ON DELETE CASCADE
);

