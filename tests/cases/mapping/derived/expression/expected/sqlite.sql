PRAGMA foreign_keys = ON;

CREATE TABLE vare (
    -- Surrogatnøgle
    id TEXT NOT NULL,
    antal_stk INTEGER NOT NULL,
    pris INTEGER NOT NULL,
    ialt INTEGER GENERATED ALWAYS AS (antal_stk * pris) STORED,
    dyr INTEGER GENERATED ALWAYS AS (CASE WHEN pris > 100 THEN 1 ELSE 0 END) STORED,
    billig INTEGER GENERATED ALWAYS AS (CASE WHEN pris < 10 AND antal_stk > 0 THEN 1 WHEN NOT (pris < 10 AND antal_stk > 0) THEN 0 END) STORED,
    CONSTRAINT pk_vare PRIMARY KEY (id),
    CONSTRAINT ck_vare_id_uuid CHECK (length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
    CONSTRAINT ck_vare_dyr_boolean CHECK (dyr IN (0, 1)),
    CONSTRAINT ck_vare_billig_boolean CHECK (billig IN (0, 1))
) STRICT;

