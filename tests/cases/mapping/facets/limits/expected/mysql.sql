CREATE TABLE maaling (
    id CHAR(36) DEFAULT (UUID()) NOT NULL COMMENT 'Surrogatnøgle',
    kode VARCHAR(4),
    nummer VARCHAR(9),
    post LONGTEXT,
    grad BIGINT,
    andel DECIMAL(5, 4),
    dag DATE,
    tid DATETIME(6),
    CONSTRAINT pk_maaling PRIMARY KEY (id),
    CONSTRAINT ck_maaling_kode_length CHECK (CHAR_LENGTH(kode) >= 2),
    CONSTRAINT ck_maaling_nummer_pattern CHECK (nummer REGEXP '^[A-Z]{2}[0-9]+\\z'),
    CONSTRAINT ck_maaling_post_pattern CHECK (post REGEXP '^[0-9]{4}\\z'),
    CONSTRAINT ck_maaling_grad_minimum CHECK (grad >= -5),
    CONSTRAINT ck_maaling_grad_maximum CHECK (grad <= 40),
    CONSTRAINT ck_maaling_andel_above CHECK (andel > 0),
    CONSTRAINT ck_maaling_andel_below CHECK (andel < 1),
    CONSTRAINT ck_maaling_dag_minimum CHECK (dag >= '2000-01-01'),
    CONSTRAINT ck_maaling_tid_maximum CHECK (tid <= '2099-12-31 23:59:59'),
    CONSTRAINT ck_maaling_id_uuid CHECK (id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

