PRAGMA foreign_keys = ON;

CREATE TABLE alt (
    -- Surrogatnøgle
    id TEXT NOT NULL,
    tekst TEXT,
    heltal INTEGER,
    decimaltal REAL,
    kommatal REAL,
    sandt INTEGER,
    dag TEXT,
    tid TEXT,
    tidspunkt TEXT,
    varighed TEXT,
    aar INTEGER,
    adresse TEXT,
    noegle TEXT,
    data BLOB,
    sted TEXT,
    CONSTRAINT pk_alt PRIMARY KEY (id),
    CONSTRAINT ck_alt_id_uuid CHECK (length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
    CONSTRAINT ck_alt_sandt_boolean CHECK (sandt IN (0, 1)),
    CONSTRAINT ck_alt_dag_date CHECK (dag IS date(dag, '+0 days')),
    CONSTRAINT ck_alt_tid_time CHECK (tid IS NULL OR (time(tid) IS NOT NULL AND tid LIKE '__:__:__%')),
    CONSTRAINT ck_alt_tidspunkt_datetime CHECK (tidspunkt IS NULL OR (date(substr(tidspunkt, 1, 10), '+0 days') IS substr(tidspunkt, 1, 10) AND datetime(tidspunkt) IS NOT NULL AND tidspunkt LIKE '____-__-__T__:__:__%')),
    CONSTRAINT ck_alt_noegle_uuid CHECK (length(noegle) = 36 AND noegle NOT GLOB '*[^0-9a-f-]*')
) STRICT;

