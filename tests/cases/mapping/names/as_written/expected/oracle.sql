CREATE TABLE "Ærø Færge" (
    id VARCHAR2(36 CHAR) NOT NULL,
    "Båd-navn" CLOB NOT NULL,
    "x""y]`z" NUMBER(19),
    order_ NUMBER(19),
    CONSTRAINT "pk_Ærø Færge" PRIMARY KEY (id),
    CONSTRAINT "ck_Ærø Færge_id_uuid" CHECK (REGEXP_LIKE(id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'))
);
COMMENT ON COLUMN "Ærø Færge".id IS 'Surrogatnøgle';

