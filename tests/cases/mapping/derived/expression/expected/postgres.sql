CREATE TABLE vare (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    antal_stk BIGINT NOT NULL,
    pris BIGINT NOT NULL,
    ialt BIGINT GENERATED ALWAYS AS (antal_stk * pris) STORED,
    dyr BOOLEAN GENERATED ALWAYS AS (CASE WHEN pris > 100 THEN TRUE ELSE FALSE END) STORED,
    billig BOOLEAN GENERATED ALWAYS AS (pris < 10 AND antal_stk > 0) STORED,
    CONSTRAINT pk_vare PRIMARY KEY (id)
);
COMMENT ON COLUMN vare.id IS 'Surrogatnøgle';

