PRAGMA foreign_keys = ON;

CREATE TABLE maaling (
    -- Surrogatnøgle
    id TEXT NOT NULL,
    kode TEXT,
    nummer TEXT,
    post TEXT,
    grad INTEGER,
    andel REAL,
    dag TEXT,
    tid TEXT,
    CONSTRAINT pk_maaling PRIMARY KEY (id),
    CONSTRAINT ck_maaling_kode_length CHECK (length(kode) >= 2),
    CONSTRAINT ck_maaling_post_pattern CHECK (post GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_maaling_grad_minimum CHECK (grad >= -5),
    CONSTRAINT ck_maaling_grad_maximum CHECK (grad <= 40),
    CONSTRAINT ck_maaling_andel_above CHECK (andel > 0),
    CONSTRAINT ck_maaling_andel_below CHECK (andel < 1),
    CONSTRAINT ck_maaling_dag_minimum CHECK (dag >= '2000-01-01'),
    CONSTRAINT ck_maaling_tid_maximum CHECK (tid <= '2099-12-31T23:59:59Z'),
    CONSTRAINT ck_maaling_kode_max_length CHECK (length(kode) <= 4),
    CONSTRAINT ck_maaling_nummer_max_length CHECK (length(nummer) <= 9),
    CONSTRAINT ck_maaling_id_uuid CHECK (length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
    CONSTRAINT ck_maaling_dag_date CHECK (dag IS date(dag, '+0 days')),
    CONSTRAINT ck_maaling_tid_datetime CHECK (tid IS NULL OR (date(substr(tid, 1, 10), '+0 days') IS substr(tid, 1, 10) AND datetime(tid) IS NOT NULL AND tid LIKE '____-__-__T__:__:__%'))
) STRICT;

