CREATE TABLE maaling (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    kode VARCHAR(4),
    nummer VARCHAR(9),
    post TEXT,
    grad BIGINT,
    andel NUMERIC(5, 4),
    dag DATE,
    tid TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_maaling PRIMARY KEY (id),
    CONSTRAINT ck_maaling_kode_length CHECK (CHAR_LENGTH(kode) >= 2),
    CONSTRAINT ck_maaling_nummer_pattern CHECK (nummer ~ '^[A-Z]{2}[0-9]+$'),
    CONSTRAINT ck_maaling_post_pattern CHECK (post ~ '^[0-9]{4}$'),
    CONSTRAINT ck_maaling_grad_minimum CHECK (grad >= -5),
    CONSTRAINT ck_maaling_grad_maximum CHECK (grad <= 40),
    CONSTRAINT ck_maaling_andel_above CHECK (andel > 0),
    CONSTRAINT ck_maaling_andel_below CHECK (andel < 1),
    CONSTRAINT ck_maaling_dag_minimum CHECK (dag >= DATE '2000-01-01'),
    CONSTRAINT ck_maaling_tid_maximum CHECK (tid <= TIMESTAMP WITH TIME ZONE '2099-12-31T23:59:59Z')
);
COMMENT ON COLUMN maaling.id IS 'Surrogatnøgle';

