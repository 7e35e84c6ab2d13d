CREATE TABLE vare (
    id VARCHAR2(36 CHAR) NOT NULL,
    antal NUMBER(19) DEFAULT 1 NOT NULL,
    pris NUMBER(19) NOT NULL,
    slut NUMBER(1) DEFAULT 0 NOT NULL,
    kode CLOB DEFAULT 'x''y' NOT NULL,
    CONSTRAINT pk_vare PRIMARY KEY (id),
    CONSTRAINT ck_vare_id_uuid CHECK (REGEXP_LIKE(id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')),
    CONSTRAINT ck_vare_slut_boolean CHECK (slut IN (0, 1))
);
COMMENT ON COLUMN vare.id IS 'Surrogatnøgle';

