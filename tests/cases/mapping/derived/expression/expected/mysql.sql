CREATE TABLE vare (
    id CHAR(36) DEFAULT (UUID()) NOT NULL COMMENT 'Surrogatnøgle',
    antal_stk BIGINT NOT NULL,
    pris BIGINT NOT NULL,
    ialt BIGINT GENERATED ALWAYS AS (antal_stk * pris) STORED,
    dyr BOOLEAN GENERATED ALWAYS AS (CASE WHEN pris > 100 THEN TRUE ELSE FALSE END) STORED,
    billig BOOLEAN GENERATED ALWAYS AS (pris < 10 AND antal_stk > 0) STORED,
    CONSTRAINT pk_vare PRIMARY KEY (id),
    CONSTRAINT ck_vare_id_uuid CHECK (id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_vare_dyr_boolean CHECK (dyr IN (0, 1)),
    CONSTRAINT ck_vare_billig_boolean CHECK (billig IN (0, 1))
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

