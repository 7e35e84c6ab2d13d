CREATE TABLE vare (
    id VARCHAR2(36 CHAR) NOT NULL,
    antal_stk NUMBER(19) NOT NULL,
    pris NUMBER(19) NOT NULL,
    ialt NUMBER(19) GENERATED ALWAYS AS (antal_stk * pris) VIRTUAL,
    dyr NUMBER(1) GENERATED ALWAYS AS (CASE WHEN pris > 100 THEN 1 ELSE 0 END) VIRTUAL,
    billig NUMBER(1) GENERATED ALWAYS AS (CASE WHEN pris < 10 AND antal_stk > 0 THEN 1 WHEN NOT (pris < 10 AND antal_stk > 0) THEN 0 END) VIRTUAL,
    CONSTRAINT pk_vare PRIMARY KEY (id),
    CONSTRAINT ck_vare_id_uuid CHECK (REGEXP_LIKE(id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')),
    CONSTRAINT ck_vare_dyr_boolean CHECK (dyr IN (0, 1)),
    CONSTRAINT ck_vare_billig_boolean CHECK (billig IN (0, 1))
);
COMMENT ON COLUMN vare.id IS 'Surrogatnøgle';

