CREATE TABLE alt (
    id VARCHAR2(36 CHAR) NOT NULL,
    tekst CLOB,
    heltal NUMBER(19),
    decimaltal NUMBER,
    kommatal BINARY_DOUBLE,
    sandt NUMBER(1),
    dag DATE,
    tid VARCHAR2(18 CHAR),
    tidspunkt TIMESTAMP WITH TIME ZONE,
    varighed VARCHAR2(40 CHAR),
    aar NUMBER(4),
    adresse CLOB,
    noegle VARCHAR2(36 CHAR),
    data BLOB,
    sted CLOB,
    CONSTRAINT pk_alt PRIMARY KEY (id),
    CONSTRAINT ck_alt_id_uuid CHECK (REGEXP_LIKE(id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')),
    CONSTRAINT ck_alt_sandt_boolean CHECK (sandt IN (0, 1)),
    CONSTRAINT ck_alt_dag_date CHECK (dag = TRUNC(dag)),
    CONSTRAINT ck_alt_tid_time CHECK (REGEXP_LIKE(tid, '^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?$')),
    CONSTRAINT ck_alt_noegle_uuid CHECK (REGEXP_LIKE(noegle, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'))
);
COMMENT ON COLUMN alt.id IS 'Surrogatnøgle';

