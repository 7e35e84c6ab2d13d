CREATE TABLE maaling (
    id VARCHAR2(36 CHAR) NOT NULL,
    kode VARCHAR2(4 CHAR),
    nummer VARCHAR2(9 CHAR),
    post CLOB,
    grad NUMBER(19),
    andel NUMBER(5, 4),
    dag DATE,
    tid TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_maaling PRIMARY KEY (id),
    CONSTRAINT ck_maaling_kode_length CHECK (LENGTH(kode) >= 2),
    CONSTRAINT ck_maaling_nummer_pattern CHECK (REGEXP_LIKE(nummer, '^[A-Z]{2}[0-9]+$')),
    CONSTRAINT ck_maaling_post_pattern CHECK (REGEXP_LIKE(post, '^[0-9]{4}$')),
    CONSTRAINT ck_maaling_grad_minimum CHECK (grad >= -5),
    CONSTRAINT ck_maaling_grad_maximum CHECK (grad <= 40),
    CONSTRAINT ck_maaling_andel_above CHECK (andel > 0),
    CONSTRAINT ck_maaling_andel_below CHECK (andel < 1),
    CONSTRAINT ck_maaling_dag_minimum CHECK (dag >= DATE '2000-01-01'),
    CONSTRAINT ck_maaling_tid_maximum CHECK (tid <= TIMESTAMP '2099-12-31 23:59:59 +00:00'),
    CONSTRAINT ck_maaling_id_uuid CHECK (REGEXP_LIKE(id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')),
    CONSTRAINT ck_maaling_dag_date CHECK (dag = TRUNC(dag))
);
COMMENT ON COLUMN maaling.id IS 'Surrogatnøgle';

