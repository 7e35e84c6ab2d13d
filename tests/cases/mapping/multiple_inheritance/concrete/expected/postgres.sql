CREATE TABLE skib (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    navn TEXT NOT NULL,
    CONSTRAINT pk_skib PRIMARY KEY (id)
);
COMMENT ON COLUMN skib.id IS 'Surrogatnøgle';

CREATE TABLE hus (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    etager BIGINT NOT NULL,
    CONSTRAINT pk_hus PRIMARY KEY (id)
);
COMMENT ON COLUMN hus.id IS 'Surrogatnøgle';

CREATE TABLE husbaad (
    id UUID NOT NULL,
    plads BIGINT,
    CONSTRAINT pk_husbaad PRIMARY KEY (id),
    CONSTRAINT fk_husbaad_id FOREIGN KEY (id) REFERENCES skib (id) ON DELETE CASCADE,
    CONSTRAINT fk_husbaad_id_2 FOREIGN KEY (id) REFERENCES hus (id) ON DELETE CASCADE
);
COMMENT ON COLUMN husbaad.id IS 'Surrogatnøgle';

