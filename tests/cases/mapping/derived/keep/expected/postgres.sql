CREATE TABLE vare (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    antal BIGINT DEFAULT 1 NOT NULL,
    pris BIGINT NOT NULL,
    ialt BIGINT,
    slut BOOLEAN DEFAULT FALSE NOT NULL,
    kode TEXT DEFAULT 'x''y' NOT NULL,
    CONSTRAINT pk_vare PRIMARY KEY (id)
);
COMMENT ON COLUMN vare.id IS 'Surrogatnøgle';

